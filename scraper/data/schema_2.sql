-- The frontier: a URL is a row from the moment it is found, and knows whose it is.

ALTER TABLE urls ADD COLUMN source /* the publisher whose lists named it first, as its seed file names it */ TEXT;
ALTER TABLE urls ADD COLUMN detail /* reason, in words */ TEXT;
-- A page that was fetched and kept, and of which nothing was made yet: a run that was killed goes on from here.
ALTER TABLE urls ADD COLUMN page_id /* fetched, to be cleaned */ INTEGER REFERENCES pages (id) ON DELETE SET NULL;
CREATE INDEX urls_by_source ON urls (source, state, next_try_at);
CREATE INDEX urls_by_page ON urls (page_id) WHERE page_id IS NOT NULL;
