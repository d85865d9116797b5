"""The pieces of a page as rows: what was kept, what was left out, and the verdicts on both.

Most rows of a record are these, hundreds of them, so each step over them is a cheap one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import chain

from cleaners import Article, Block, Removal


def write(conn: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Write what was kept and what was left out of a record, in the caller's transaction."""
    kept, left_out = [_told(block) for block in article.blocks], [_told(item) for item in article.removed]
    ids = _verdict_ids(conn, dict(zip(kept + left_out, (*article.blocks, *article.removed), strict=True)))
    conn.executemany(
        """INSERT INTO blocks (article_id, ordinal, level, body_start, body_length, text, verdict_id)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [
            (article_id, ordinal, block.level, *place, ids[told])
            for ordinal, (block, place, told) in enumerate(zip(article.blocks, _places(article), kept, strict=True))
        ],
    )
    conn.executemany(
        "INSERT INTO removals (article_id, ordinal, position, link, text, verdict_id) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (article_id, ordinal, item.position, item.url, item.text, ids[told])
            for ordinal, (item, told) in enumerate(zip(article.removed, left_out, strict=True))
        ],
    )


def _told(piece: Block | Removal) -> str:
    """The verdict on a piece in one text: the hash of an enum costs more than all else that is done with it."""
    return "\0".join((piece.label, piece.rule, piece.why))


def _verdict_ids(conn: sqlite3.Connection, pieces: Mapping[str, Block | Removal]) -> dict[str, int]:
    """The rows of these verdicts, those made that are not there yet."""
    wanted = [(piece.label.value, piece.rule, piece.why) for piece in pieces.values()]
    ids = _verdicts(conn, _FIND_VERDICTS, wanted)
    return ids | _verdicts(conn, _ADD_VERDICTS, [verdict for verdict in wanted if "\0".join(verdict) not in ids])


def _verdicts(conn: sqlite3.Connection, query: str, verdicts: list[tuple[str, str, str]]) -> dict[str, int]:
    """What the query gives for these verdicts, some at a time: (id, label, rule, why)."""
    ids: dict[str, int] = {}
    for start in range(0, len(verdicts), _AT_ONCE):
        some = verdicts[start : start + _AT_ONCE]
        rows = conn.execute(query.format(", ".join(["(?, ?, ?)"] * len(some))), [*chain.from_iterable(some)])
        ids |= {"\0".join(verdict): verdict_id for verdict_id, *verdict in rows}
    return ids


# A cross join looks each of the wanted up; SQLite would rather read the whole table.
_FIND_VERDICTS = """
    SELECT id, label, rule, why FROM (VALUES {}) AS wanted
    CROSS JOIN verdicts ON label = column1 AND rule = column2 AND why = column3"""
_ADD_VERDICTS = "INSERT INTO verdicts (label, rule, why) VALUES {} RETURNING id, label, rule, why"
_AT_ONCE = 64  # verdicts in one statement; a page has some thirty


_BETWEEN_BLOCKS = 4  # characters at most; two line breaks, as the body is made


def _places(article: Article) -> Iterator[tuple[int | None, int | None, str | None]]:
    """Of each block: where it starts in the body and its length, or its text where the body goes another way."""
    end = 0
    for block in article.blocks:
        start = article.body.find(block.text, end, end + len(block.text) + _BETWEEN_BLOCKS)
        if start < 0:
            yield None, None, block.text
        else:
            end = start + len(block.text)
            yield start, len(block.text), None
