-- The first schema. SQLite keeps the comments inside a statement: `.schema articles` shows them to whoever opens a store.

CREATE TABLE pages (
    -- What servers sent, as they sent it. The same bytes from the same URL again are the same row, at its last time.
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    url             TEXT NOT NULL,  -- after redirects
    requested_url   TEXT NOT NULL,  -- before them
    site            TEXT,           -- the registrable domain of url
    status          INTEGER NOT NULL,
    content_type    TEXT,           -- the header of that name
    fetched_at      TEXT NOT NULL CHECK (fetched_at LIKE '____-__-__T__:__:__Z'),
    headers         TEXT NOT NULL,  -- as in HTTP, "name: value" a line; without cookies, which are secrets
    content_bytes   INTEGER NOT NULL CHECK (content_bytes >= 0),  -- before compression
    content_sha256  TEXT NOT NULL CHECK (length(content_sha256) = 64),
    content_zstd    BLOB NOT NULL,
    UNIQUE (url, content_sha256)
);
CREATE INDEX pages_by_time ON pages (fetched_at);
CREATE INDEX pages_by_site ON pages (site, fetched_at);

CREATE TABLE articles (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    identity         TEXT NOT NULL UNIQUE,  -- what makes it one story: its canonical URL, else its URL, else its words
    url              TEXT,  -- where it was asked for
    canonical_url    TEXT,  -- the address that the page itself names
    site             TEXT,  -- the registrable domain of identity
    title            TEXT,
    section          TEXT,
    published        TEXT,  -- as the page gives it, with its offset
    published_utc    TEXT CHECK (published_utc LIKE '____-__-__T__:__:__Z'),
    modified         TEXT,
    modified_utc     TEXT CHECK (modified_utc LIKE '____-__-__T__:__:__Z'),
    language         TEXT,  -- BCP 47
    site_name        TEXT,
    image            TEXT,  -- URL of the lead image
    description      TEXT,
    page_kind        TEXT NOT NULL
                     CHECK (page_kind IN ('article', 'live_blog', 'teaser', 'gallery', 'video', 'audio')),
    access           TEXT NOT NULL CHECK (access IN ('free', 'paywalled', 'unknown')),
    confidence       REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),  -- how likely the body is right
    engine           TEXT NOT NULL,  -- whose text the body is
    cleaner_version  TEXT NOT NULL,
    first_fetched_at TEXT NOT NULL CHECK (first_fetched_at LIKE '____-__-__T__:__:__Z'),
    last_fetched_at  TEXT NOT NULL CHECK (last_fetched_at LIKE '____-__-__T__:__:__Z'),
    changed_at       TEXT NOT NULL CHECK (changed_at LIKE '____-__-__T__:__:__Z'),  -- fetch that brought other words
    page_id          INTEGER REFERENCES pages (id) ON DELETE SET NULL,  -- what the record was made from
    body             TEXT NOT NULL  -- last, so that the other columns are read without it
);
CREATE INDEX articles_by_publication ON articles (published_utc);
CREATE INDEX articles_by_site ON articles (site, published_utc);
CREATE INDEX articles_by_change ON articles (changed_at);
CREATE INDEX articles_by_page ON articles (page_id);

CREATE TABLE tags (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,         -- as first spelled
    name_folded TEXT NOT NULL UNIQUE   -- casefolded, by which two spellings are one tag
);
CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),  -- order on the page, from 0
    tag_id     INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    spelling   TEXT,                                   -- this article's, where it is not the first one
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id, article_id);

CREATE TABLE authors (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,         -- as first spelled
    name_folded TEXT NOT NULL UNIQUE   -- casefolded
);
CREATE TABLE article_authors (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),  -- order in the byline, from 0
    author_id  INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    spelling   TEXT,                                   -- this article's, where it is not the first one
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX article_authors_by_author ON article_authors (author_id, article_id);

CREATE TABLE verdicts (
    -- What a piece of a page was found to be, and which rule or score said so. Few rows, used by many pieces.
    id    INTEGER PRIMARY KEY,
    label TEXT NOT NULL CHECK (label IN (
        'paragraph', 'heading', 'list_item', 'quote', 'table', 'code', 'standfirst', 'fact_box', 'embed',
        'title', 'byline', 'dateline', 'caption', 'credit', 'tags', 'disclosure', 'correction', 'author_bio',
        'related', 'newsletter', 'subscription', 'promotion', 'app', 'share', 'comments', 'placeholder',
        'advertisement', 'provider_notice', 'copyright', 'cookie', 'navigation', 'widget', 'signoff',
        'next_article', 'duplicate', 'other')),
    rule  TEXT NOT NULL,
    why   TEXT NOT NULL,
    UNIQUE (label, rule, why)
);

CREATE TABLE blocks (
    -- What was kept of the page. The text stands once, in the body; a block tells where. View kept_lines shows it.
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),      -- reading order, from 0
    verdict_id  INTEGER NOT NULL REFERENCES verdicts (id),
    level       INTEGER NOT NULL CHECK (level >= 0),        -- of a heading 1 to 6, of a list item its depth, else 0
    body_start  INTEGER CHECK (body_start >= 0),            -- characters before it in the body
    body_length INTEGER CHECK (body_length >= 0),           -- characters
    text        TEXT,                                       -- only where the body doesn't hold it word for word
    PRIMARY KEY (article_id, ordinal),
    CHECK ((text IS NULL) = (body_start IS NOT NULL AND body_length IS NOT NULL))
) WITHOUT ROWID;

CREATE TABLE removals (
    -- What was left out of the body, or moved from it to a field of its own. View removed_lines shows it.
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),       -- reading order, from 0
    verdict_id INTEGER NOT NULL REFERENCES verdicts (id),
    position   INTEGER NOT NULL CHECK (position >= 0),      -- place among all blocks of the page, from 0
    link       TEXT,                                        -- where it leads, if it is one link
    text       TEXT NOT NULL,
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE moved_lines (
    -- Lines that belong to the article, but not to its story.
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    label      TEXT NOT NULL CHECK (label IN ('credit', 'disclosure', 'correction', 'author_bio')),
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (article_id, label, ordinal)
) WITHOUT ROWID;

CREATE TABLE page_evidence (
    -- Why the page is of its page_kind, in words.
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE field_sources (
    -- Where the value of a field was found on the page.
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    source     TEXT NOT NULL,
    PRIMARY KEY (article_id, field)
) WITHOUT ROWID;

CREATE TABLE urls (
    id            INTEGER PRIMARY KEY,
    url           TEXT NOT NULL UNIQUE,  -- in its one spelling
    state         TEXT NOT NULL CHECK (state IN (
        'waiting',    -- to be tried, from next_try_at on, or at once
        'stored',     -- gave the article article_id
        'skipped',    -- gave no article, and is none: reason
        'failed')),   -- gave nothing, and nobody tries again by himself: reason
    reason        TEXT,                  -- why the last try gave no article: a page kind, "timeout", "http-404", ...
    tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),  -- in a row without an article
    first_seen_at TEXT NOT NULL CHECK (first_seen_at LIKE '____-__-__T__:__:__Z'),
    last_tried_at TEXT CHECK (last_tried_at LIKE '____-__-__T__:__:__Z'),
    next_try_at   TEXT CHECK (next_try_at LIKE '____-__-__T__:__:__Z'),
    article_id    INTEGER REFERENCES articles (id) ON DELETE SET NULL
);
CREATE INDEX urls_by_state ON urls (state, next_try_at);
CREATE INDEX urls_by_article ON urls (article_id);

CREATE TABLE runs (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    command    TEXT NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at LIKE '____-__-__T__:__:__Z'),
    ended_at   TEXT CHECK (ended_at LIKE '____-__-__T__:__:__Z'),  -- absent: it still runs, or was killed
    exit_code  INTEGER
);
CREATE TABLE run_counts (
    run_id  INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    source  TEXT NOT NULL,  -- the publisher, as its seed file names it
    outcome TEXT NOT NULL,  -- "stored", "unchanged", "skipped", "failed", ...
    count   INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (run_id, source, outcome)
) WITHOUT ROWID;

CREATE VIEW kept_lines AS
    -- The story block by block: what each is, and which rule or score said so.
    SELECT blocks.article_id, blocks.ordinal, verdicts.label, blocks.level, verdicts.rule, verdicts.why,
           coalesce(blocks.text, substr(articles.body, blocks.body_start + 1, blocks.body_length)) AS text
    FROM blocks
    JOIN articles ON articles.id = blocks.article_id
    JOIN verdicts ON verdicts.id = blocks.verdict_id;

CREATE VIEW removed_lines AS
    -- Everything else on the page that has text, and why it is no part of the story.
    SELECT removals.article_id, removals.ordinal, removals.position, verdicts.label, verdicts.rule, verdicts.why,
           removals.link, removals.text
    FROM removals
    JOIN verdicts ON verdicts.id = removals.verdict_id;
