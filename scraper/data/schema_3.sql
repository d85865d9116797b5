-- How stories were told before, what made each record, and what repeats on a site.

CREATE TABLE recipes (
    -- What made records: the cleaner, and what it was told. Few rows, used by many records.
    id         INTEGER PRIMARY KEY,
    cleaner    TEXT NOT NULL,             -- digest of its code, rules and model
    user_rules TEXT NOT NULL DEFAULT '',  -- digest of a user's own rules; empty where there were none
    profile    TEXT NOT NULL DEFAULT '',  -- version of the site's profile; empty where nothing was known of it
    UNIQUE (cleaner, user_rules, profile)
);
ALTER TABLE articles ADD COLUMN recipe_id /* what made it; absent: nobody knows */ INTEGER REFERENCES recipes (id) ON DELETE SET NULL;
CREATE INDEX articles_by_recipe ON articles (recipe_id);

CREATE TABLE revisions (
    -- How a story was told before its title or its text changed. The present telling is the row in articles.
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL CHECK (number >= 1),  -- the first telling is 1
    told_at     TEXT NOT NULL CHECK (told_at LIKE '____-__-__T__:__:__Z'),      -- when it was first found told so
    replaced_at TEXT NOT NULL CHECK (replaced_at LIKE '____-__-__T__:__:__Z'),  -- when the next telling was
    replaced_by TEXT NOT NULL CHECK (replaced_by IN (
        'edit',       -- the publisher sent another page
        'reclean')),  -- the same page was cleaned another way
    page_id     INTEGER REFERENCES pages (id) ON DELETE SET NULL,    -- what it was made from
    recipe_id   INTEGER REFERENCES recipes (id) ON DELETE SET NULL,  -- and how
    title       TEXT,
    body        TEXT NOT NULL,
    PRIMARY KEY (article_id, number)
);
CREATE INDEX revisions_by_page ON revisions (page_id);
CREATE INDEX revisions_by_recipe ON revisions (recipe_id);
CREATE INDEX revisions_by_time ON revisions (replaced_at);

CREATE TABLE passed_pages (
    -- Archived pages that were found to hold no story, by whom: better rules may find one.
    page_id   INTEGER PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
    page_kind TEXT NOT NULL,  -- what it was taken for
    recipe_id INTEGER REFERENCES recipes (id) ON DELETE SET NULL
);
CREATE INDEX passed_pages_by_recipe ON passed_pages (recipe_id);

CREATE TABLE site_profiles (
    -- What is known of a site from its own stories.
    site       TEXT PRIMARY KEY,  -- registrable domain
    version    TEXT NOT NULL,     -- digest of its lines; empty for none
    stories    INTEGER NOT NULL CHECK (stories >= 0),      -- that it was learned from
    known      INTEGER NOT NULL CHECK (known >= stories),  -- that the site had in the store then
    learned_at TEXT NOT NULL CHECK (learned_at LIKE '____-__-__T__:__:__Z')
) WITHOUT ROWID;
CREATE TABLE site_lines (
    -- A site's boilerplate: lines that stand on so many of its stories that they are no part of any.
    site    TEXT NOT NULL REFERENCES site_profiles (site) ON DELETE CASCADE,
    line    TEXT NOT NULL,                           -- spaces folded, casefolded
    stories INTEGER NOT NULL CHECK (stories >= 1),   -- on which it stands
    leaked  INTEGER NOT NULL CHECK (leaked >= 0),    -- in which it was kept, before it was known
    PRIMARY KEY (site, line)
) WITHOUT ROWID;

CREATE TABLE reclean_progress (
    -- Re-cleans that were ended early, so that the next one like it goes on from there.
    scope      TEXT PRIMARY KEY,  -- what was asked for
    cleaner    TEXT NOT NULL,     -- recipes.cleaner that it was done by, and +recipes.user_rules where there were any; with others it begins anew
    done_to    INTEGER NOT NULL,  -- articles up to this id are done
    started_at TEXT NOT NULL CHECK (started_at LIKE '____-__-__T__:__:__Z')
) WITHOUT ROWID;

ALTER TABLE article_tags ADD COLUMN dated_at /* the article's published_utc, else its first_fetched_at */ TEXT;
UPDATE article_tags SET dated_at =
    (SELECT coalesce(published_utc, first_fetched_at) FROM articles WHERE articles.id = article_id);
DROP INDEX article_tags_by_tag;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id, dated_at, article_id);  -- the newest of a tag, without sorting
