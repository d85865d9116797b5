-- Words to search by. Triggers keep both indexes in step, whoever writes; neither holds what was removed from a page.

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    -- Words, in any case and with or without their accents. The texts stand once, in articles.
    title, body,
    content="articles", content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO articles_fts (articles_fts, rank) VALUES ('rank', 'bm25(4.0, 1.0)');  -- a word in the title counts as four

CREATE VIEW unspaced_articles AS
    -- Stories in scripts that put no blanks between words (Thai to Khmer, Japanese, Chinese), or hang particles on them
    -- (Korean). The two blanks behind a text make its last character, too, the beginning of a trigram.
    SELECT id, coalesce(title, '') || '  ' AS title, body || '  ' AS body
    FROM articles
    WHERE length(CAST(body AS BLOB)) > 1.2 * length(body)  -- a hundred times as fast as the pattern, and seldom so
      AND substr(body, 1, 500) GLOB '*[ก-๿ກ-໿က-႟ក-៿぀-ヿ㐀-䶿一-鿿가-힣豈-﫿ｦ-ﾟ𠀀-𿿽]*';

CREATE VIRTUAL TABLE articles_trigrams USING fts5 (
    -- Any three characters in a row, of those stories alone.
    title, body,
    content="unspaced_articles", content_rowid='id', tokenize='trigram'
);

INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
INSERT INTO articles_trigrams (articles_trigrams) VALUES ('rebuild');

CREATE TRIGGER articles_indexed AFTER INSERT ON articles BEGIN
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
    INSERT INTO articles_trigrams (rowid, title, body)
        SELECT id, title, body FROM unspaced_articles WHERE id = new.id;
END;

CREATE TRIGGER articles_unindexed BEFORE DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO articles_trigrams (articles_trigrams, rowid, title, body)
        SELECT 'delete', id, title, body FROM unspaced_articles WHERE id = old.id;
END;

CREATE TRIGGER articles_reworded_from BEFORE UPDATE OF title, body ON articles
WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO articles_trigrams (articles_trigrams, rowid, title, body)
        SELECT 'delete', id, title, body FROM unspaced_articles WHERE id = old.id;
END;

CREATE TRIGGER articles_reworded_to AFTER UPDATE OF title, body ON articles
WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
    INSERT INTO articles_trigrams (rowid, title, body)
        SELECT id, title, body FROM unspaced_articles WHERE id = new.id;
END;
