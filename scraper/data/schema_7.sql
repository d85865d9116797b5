-- Many stories in one transaction go into the indexes of words at its end, in one stroke. FTS5 writes what it holds back
-- before each statement that may have to be undone, of which a story has ten: so a stroke a story costs three times as much.

CREATE TABLE unindexed (
    -- Stories that wait for that end; the row 0 begins it (`word_index`). No other connection ever sees a row of it.
    article_id INTEGER PRIMARY KEY
);

DROP TRIGGER articles_indexed;
CREATE TRIGGER articles_indexed AFTER INSERT ON articles WHEN NOT EXISTS (SELECT 1 FROM unindexed) BEGIN
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
    INSERT INTO articles_trigrams (rowid, title, body)
        SELECT id, title, body FROM unspaced_articles WHERE id = new.id;
END;
CREATE TRIGGER articles_to_index AFTER INSERT ON articles WHEN EXISTS (SELECT 1 FROM unindexed) BEGIN
    INSERT INTO unindexed (article_id) VALUES (new.id);
END;

DROP TRIGGER articles_unindexed;
CREATE TRIGGER articles_unindexed BEFORE DELETE ON articles
WHEN old.id NOT IN (SELECT article_id FROM unindexed) BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO articles_trigrams (articles_trigrams, rowid, title, body)
        SELECT 'delete', id, title, body FROM unspaced_articles WHERE id = old.id;
END;
CREATE TRIGGER articles_not_to_index AFTER DELETE ON articles BEGIN
    DELETE FROM unindexed WHERE article_id = old.id;
END;

DROP TRIGGER articles_reworded_from;
CREATE TRIGGER articles_reworded_from BEFORE UPDATE OF title, body ON articles
WHEN (old.title IS NOT new.title OR old.body IS NOT new.body) AND old.id NOT IN (SELECT article_id FROM unindexed) BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO articles_trigrams (articles_trigrams, rowid, title, body)
        SELECT 'delete', id, title, body FROM unspaced_articles WHERE id = old.id;
END;

DROP TRIGGER articles_reworded_to;
CREATE TRIGGER articles_reworded_to AFTER UPDATE OF title, body ON articles
WHEN (old.title IS NOT new.title OR old.body IS NOT new.body) AND new.id NOT IN (SELECT article_id FROM unindexed) BEGIN
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
    INSERT INTO articles_trigrams (rowid, title, body)
        SELECT id, title, body FROM unspaced_articles WHERE id = new.id;
END;
