"""The pieces of a page as rows: what was kept, what was left out, and the verdicts on both.

Most rows of a record are these, hundreds of them, so each step over them is a cheap one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from cleaners import Article, Block, Removal


def write(conn: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Write what was kept and what was left out of a record, in the caller's transaction."""
    kept, left_out = _told(article.blocks), _told(article.removed)
    ids = _verdict_ids(conn, {*kept, *left_out})
    _BLOCKS.write(
        conn,
        [
            (article_id, ordinal, block.level, *place, ids[told])
            for ordinal, (block, place, told) in enumerate(zip(article.blocks, _places(article), kept, strict=True))
        ],
    )
    _REMOVALS.write(
        conn,
        [
            (article_id, ordinal, item.position, item.url, item.text, ids[told])
            for ordinal, (item, told) in enumerate(zip(article.removed, left_out, strict=True))
        ],
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """An INSERT of rows. Many in one statement cost two thirds of what they cost one by one."""

    into: str
    row: str

    def write(self, conn: sqlite3.Connection, rows: Sequence[tuple[object, ...]]) -> None:
        start = 0
        for size in (64, 16, 4):  # a few sizes only, so that SQLite needs to understand each statement once
            statement = self._statement(size)
            while len(rows) - start >= size:
                conn.execute(statement, [*chain.from_iterable(rows[start : start + size])])
                start += size
        conn.executemany(self._statement(1), rows[start:])

    def _statement(self, size: int) -> str:
        return f"INSERT INTO {self.into} VALUES {', '.join([self.row] * size)}"  # noqa: S608 - our own words


_BLOCKS = _Rows(
    "blocks (article_id, ordinal, level, body_start, body_length, text, verdict_id)", "(?, ?, ?, ?, ?, ?, ?)"
)
_REMOVALS = _Rows("removals (article_id, ordinal, position, link, text, verdict_id)", "(?, ?, ?, ?, ?, ?)")


def _told(pieces: Iterable[Block | Removal]) -> list[str]:
    """The verdict on each piece in one text: the hash of an enum costs more than all else that is done with it."""
    return ["\0".join(verdict) for verdict in map(_VERDICT, pieces)]


_VERDICT = attrgetter("label", "rule", "why")


def _verdict_ids(conn: sqlite3.Connection, told: AbstractSet[str]) -> dict[str, int]:
    """The rows of these verdicts, those made that are not there yet."""
    ids = _found(conn, [*told])
    new = sorted(verdict for verdict in told if verdict not in ids)
    conn.executemany("INSERT INTO verdicts (label, rule, why) VALUES (?, ?, ?)", (each.split("\0") for each in new))
    return ids | _found(conn, new)


def _found(conn: sqlite3.Connection, told: Sequence[str]) -> dict[str, int]:
    """The rows of those verdicts that are there already; many asked for in one statement cost half."""
    ids: dict[str, int] = {}
    for start in range(0, len(told), _AT_ONCE):
        some = told[start : start + _AT_ONCE]
        query = _FIND.format(", ".join(["(?, ?, ?)"] * len(some)))
        rows = conn.execute(query, [*chain.from_iterable(verdict.split("\0") for verdict in some)])
        ids |= {verdict: row for verdict, (row,) in zip(some, rows, strict=True) if row is not None}
    return ids


_FIND = """
    SELECT (SELECT id FROM verdicts WHERE label = column1 AND rule = column2 AND why = column3)
    FROM (VALUES {})"""  # a row for each that is asked for, in their order
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
