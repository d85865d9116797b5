-- Stories are asked for again while they are young: what lets that cost a 304, and what finds them.

ALTER TABLE urls ADD COLUMN etag /* the header of that name, as it came with what was stored last */ TEXT;
ALTER TABLE urls ADD COLUMN last_modified /* likewise */ TEXT;
ALTER TABLE urls ADD COLUMN sent_at /* when the page was last sent whole */ TEXT CHECK (sent_at LIKE '____-__-__T__:__:__Z');
CREATE INDEX urls_to_revisit ON urls (source, first_seen_at) WHERE state = 'stored' AND source IS NOT NULL;
