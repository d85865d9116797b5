"""When the words of stories go into the indexes that ``search`` looks in.

Triggers put them there, whoever writes. Here is how a transaction that saves many has it done once, at its end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def indexed_at_the_end(conn: sqlite3.Connection) -> Iterator[None]:
    """The words of stories that are new go into the indexes when this ends, or when what it is a part of does.

    Inside a transaction that an error undoes.

    FTS5 collects words and writes them sorted, but also before each statement that SQLite may have to undo by itself,
    and a story takes ten such: one story at a time costs three times as much as two hundred at once.
    """
    is_outermost = conn.execute("INSERT OR IGNORE INTO unindexed (article_id) VALUES (0)").rowcount > 0
    yield
    if is_outermost:
        for statement in _INDEX:
            conn.execute(statement)


_INDEX = (
    """INSERT INTO articles_fts (rowid, title, body)
       SELECT id, title, body FROM articles WHERE id IN (SELECT article_id FROM unindexed)""",
    """INSERT INTO articles_trigrams (rowid, title, body)
       SELECT id, title, body FROM unspaced_articles WHERE id IN (SELECT article_id FROM unindexed)""",
    "DELETE FROM unindexed",
)
