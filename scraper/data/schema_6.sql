-- What a crawl remembers of sites between two runs, so that it asks them for less.

CREATE TABLE lists (
    -- Feeds, sitemaps and section pages: what their servers sent to tell by whether they have changed.
    url           TEXT PRIMARY KEY,   -- in its one spelling
    etag          TEXT,               -- the header of that name, as it was sent last
    last_modified TEXT,               -- likewise
    stories       INTEGER NOT NULL CHECK (stories >= 0),  -- that it named when it was sent last, and no list before it did
    read_at       TEXT NOT NULL CHECK (read_at LIKE '____-__-__T__:__:__Z'),  -- asked for, changed or not
    sent_at       TEXT NOT NULL CHECK (sent_at LIKE '____-__-__T__:__:__Z')   -- last sent whole
) WITHOUT ROWID;

CREATE TABLE robots_files (
    -- robots.txt of each site, good for a day.
    origin     TEXT PRIMARY KEY,  -- scheme, host and port
    rules      TEXT NOT NULL,     -- as they were sent; empty where there are none
    fetched_at TEXT NOT NULL CHECK (fetched_at LIKE '____-__-__T__:__:__Z')
) WITHOUT ROWID;

CREATE TABLE opt_outs (
    -- What pages reserve: other uses than reading: training of models, text and data mining.
    url     TEXT NOT NULL,  -- of the page, in its one spelling
    signal  TEXT NOT NULL,  -- 'noai', 'noimageai', 'tdm-reservation', ...
    said_in TEXT NOT NULL CHECK (said_in IN ('header', 'meta')),
    policy  TEXT,           -- URL of a tdm-policy, if one is named
    seen_at TEXT NOT NULL CHECK (seen_at LIKE '____-__-__T__:__:__Z'),
    PRIMARY KEY (url, signal, said_in)
) WITHOUT ROWID;

CREATE VIEW article_opt_outs AS
    -- Articles whose page reserves something, with what and where it was said.
    SELECT DISTINCT urls.article_id, opt_outs.signal, opt_outs.said_in, opt_outs.policy
    FROM opt_outs
    JOIN urls ON urls.url = opt_outs.url
    WHERE urls.article_id IS NOT NULL;
