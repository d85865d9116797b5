-- What sites reserve in a file of their own: /.well-known/tdmrep.json.

CREATE TABLE tdm_files (
    -- That file of each site, good for a day.
    origin     TEXT PRIMARY KEY,  -- scheme, host and port
    rules      TEXT NOT NULL,     -- as they were sent; empty where there are none
    fetched_at TEXT NOT NULL CHECK (fetched_at LIKE '____-__-__T__:__:__Z')
) WITHOUT ROWID;

CREATE TABLE opt_outs_anew (
    -- What pages reserve: other uses than reading: training of models, text and data mining.
    url     TEXT NOT NULL,  -- of the page, in its one spelling
    signal  TEXT NOT NULL,  -- 'noai', 'noimageai', 'tdm-reservation', ...
    said_in TEXT NOT NULL CHECK (said_in IN ('header', 'meta', 'file')),
    policy  TEXT,           -- URL of a tdm-policy, if one is named
    seen_at TEXT NOT NULL CHECK (seen_at LIKE '____-__-__T__:__:__Z'),
    PRIMARY KEY (url, signal, said_in)
) WITHOUT ROWID;
INSERT INTO opt_outs_anew SELECT * FROM opt_outs;
DROP TABLE opt_outs;
ALTER TABLE opt_outs_anew RENAME TO opt_outs;
