-- The same wire story on several sites. Triggers note what is new; `duplicates.catch_up` makes the fingerprints.

CREATE TABLE fingerprints (
    -- By which near-duplicates are found: MinHash over the body.
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    method     INTEGER,  -- which way of making them; absent: this one is still to be made, or made again
    signature  BLOB,     -- 32-bit hashes, little-endian; absent for a story too short to be compared
    keys       TEXT,     -- of the groups of hashes; two stories that share one are looked at closer
    group_id   INTEGER   -- the same for all stories that are near-duplicates; absent where there is none
);
CREATE INDEX fingerprints_by_method ON fingerprints (method);
CREATE INDEX fingerprints_by_group ON fingerprints (group_id) WHERE group_id IS NOT NULL;

CREATE VIRTUAL TABLE fingerprint_keys USING fts5 (
    -- Which stories have a key. An index of words writes such rows in a few large strokes, a B-tree in as many as keys.
    keys, content="fingerprints", content_rowid='article_id', tokenize='ascii', detail=none, columnsize=0
);

INSERT INTO fingerprints (article_id) SELECT id FROM articles;

CREATE TRIGGER articles_to_fingerprint AFTER INSERT ON articles BEGIN
    INSERT INTO fingerprints (article_id) VALUES (new.id);
END;
CREATE TRIGGER articles_to_fingerprint_again AFTER UPDATE OF body ON articles WHEN old.body IS NOT new.body BEGIN
    UPDATE fingerprints SET method = NULL, signature = NULL, keys = NULL, group_id = NULL WHERE article_id = new.id;
END;

CREATE TRIGGER fingerprints_made AFTER UPDATE OF keys ON fingerprints WHEN new.keys IS NOT NULL BEGIN
    INSERT INTO fingerprint_keys (rowid, keys) VALUES (new.article_id, new.keys);
END;
CREATE TRIGGER fingerprints_unmade BEFORE UPDATE OF keys ON fingerprints WHEN old.keys IS NOT NULL BEGIN
    INSERT INTO fingerprint_keys (fingerprint_keys, rowid, keys) VALUES ('delete', old.article_id, old.keys);
END;
CREATE TRIGGER fingerprints_dropped AFTER DELETE ON fingerprints WHEN old.keys IS NOT NULL BEGIN
    INSERT INTO fingerprint_keys (fingerprint_keys, rowid, keys) VALUES ('delete', old.article_id, old.keys);
END;

CREATE VIEW near_duplicates AS
    -- Stories that are told almost word for word more than once, group by group.
    SELECT fingerprints.group_id, articles.id AS article_id, articles.site, articles.title, articles.published_utc,
           articles.first_fetched_at, articles.identity
    FROM fingerprints
    JOIN articles ON articles.id = fingerprints.article_id
    WHERE fingerprints.group_id IN (
        SELECT group_id FROM fingerprints WHERE group_id IS NOT NULL GROUP BY group_id HAVING count(*) > 1);
