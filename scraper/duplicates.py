"""The same wire story on several sites: near-duplicates, found as they come in.

A story's fingerprint is a MinHash signature (Broder 1997, "On the resemblance and containment of documents") of the
pairs of neighbouring words in its body: the share of equal hashes in two signatures is about the share of pairs that
two stories have in common. Stories that share one of 40 keys (three hashes each: locality-sensitive hashing) are
compared; the newest that is alike enough takes the other into its group.

Saving costs next to nothing: triggers note what is new or retold, and ``catch_up`` does the rest, at the end of a
crawl and before anybody asks for duplicates.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import eq, itemgetter
from zlib import crc32

from scraper.query import UNSPACED
from scraper.store import Store
from scraper.store_errors import sqlite_errors

HASHES = 128
KEYS, HASHES_A_KEY = 40, 3
ALIKE = 0.27
"""From which share of equal hashes on two stories are one; ``benchmarks/duplicates.py`` shows what it costs to move."""

MIN_WORDS = 20  # a shorter text is alike to too many by chance
_MOST_COMPARED = 128  # the newest with a key in common; more are the same form filled in every day
_BATCH = 250  # stories a transaction, a fraction of a second
_SEED = 1

_WORD = re.compile(rf"{UNSPACED}|(?:(?!{UNSPACED})\w)+")
_Signature = array  # of HASHES unsigned 32-bit numbers


@dataclass(frozen=True, slots=True)
class Copy:
    """One telling of a story that is told several times.

    Attributes:
        article_id: its row in ``articles``.
        url: the address that it is known by.
        site: the registrable domain.
        title: its headline there.
        published: UTC; when it was first fetched where the page tells none.
    """

    article_id: int
    url: str
    site: str | None
    title: str | None
    published: str


def signature(body: str) -> _Signature[int] | None:
    """The MinHash signature of a story; None for one of fewer than ``MIN_WORDS`` words."""
    words = _WORD.findall(body.casefold())
    if len(words) < MIN_WORDS:
        return None
    from rensa import RMinHash  # noqa: PLC0415 - only who compares stories needs it

    # A character of Chinese is less than a word: four in a row say about as much as two words.
    unspaced = sum(len(word) == 1 and not word.isascii() for word in words)
    width = 4 if unspaced > len(words) / 2 else 2
    sketch = RMinHash(num_perm=HASHES, seed=_SEED)
    sketch.update(sorted({" ".join(words[at : at + width]) for at in range(len(words) - width + 1)}))
    return array("I", sketch.digest())


def resemblance(one: _Signature[int], other: _Signature[int]) -> float:
    """The share of equal hashes, 0.0 to 1.0: an estimate of the share of word pairs in common."""
    equal: int = sum(map(eq, one, other))
    return equal / HASHES


def keys(of: _Signature[int]) -> str:
    """The keys of a signature, as words; the first two digits are the key's place."""
    packed, size = _packed(of), HASHES_A_KEY * of.itemsize
    return " ".join(f"{place:02x}{crc32(packed[place * size : (place + 1) * size]):08x}" for place in range(KEYS))


def method() -> int:
    """The number of this way to make fingerprints; those of another one can't be compared, and are made again."""
    from rensa import RMinHash  # noqa: PLC0415 - as above

    return int(RMinHash.ALGORITHM_VERSION) * 100 + 1


def catch_up(store: Store, done: Callable[[int], object] | None = None) -> int:
    """Fingerprint and group every story that is new or retold; gives how many. Raises ``StoreError``.

    What was done stays done when it is ended early. ``done`` is called with the number of each batch.
    """
    number = method()
    total = 0
    while waiting := _waiting(store, number):
        with store.batch():
            for article_id in waiting:
                _file(store.db.conn, article_id, number)
        total += len(waiting)
        if done:
            done(len(waiting))
    return total


def groups(store: Store) -> Iterator[tuple[Copy, ...]]:
    """Stories that are told more than once, the largest groups first; in each the oldest telling first."""
    with sqlite_errors(store.path):
        rows = store.db.conn.execute(_GROUPS)
        for _, copies in groupby(rows, key=itemgetter(0)):
            yield tuple(Copy(*row[1:6]) for row in copies)


def group_of(conn: sqlite3.Connection, article_id: int) -> int | None:
    """The group of a story; None where it is alone."""
    row = conn.execute("SELECT group_id FROM fingerprints WHERE article_id = ?", (article_id,)).fetchone()
    return row[0] if row else None


class Unique:
    """Lets the first story of each group pass, and all that have none."""

    def __init__(self, store: Store) -> None:
        self._conn = store.db.conn
        self._seen: set[int] = set()

    def is_first(self, article_id: int) -> bool:
        """Whether no story of the same group was asked about before."""
        group_id = group_of(self._conn, article_id)
        if group_id in self._seen:
            return False
        if group_id is not None:
            self._seen.add(group_id)
        return True


_GROUPS = """
    SELECT group_id, article_id, identity, site, title, coalesce(published_utc, first_fetched_at) AS moment,
           count(*) OVER (PARTITION BY group_id) AS size
    FROM near_duplicates ORDER BY size DESC, group_id, moment, article_id"""


def _waiting(store: Store, number: int) -> list[int]:
    """Stories whose fingerprints are to be made, oldest first; those of another method last."""
    for condition in ("method IS NULL", f"method < {number}", f"method > {number}"):
        statement = f"SELECT article_id FROM fingerprints WHERE {condition} ORDER BY article_id LIMIT {_BATCH}"  # noqa: S608 - numbers of our own
        with sqlite_errors(store.path):
            found = [article_id for (article_id,) in store.db.conn.execute(statement)]
        if found:
            return found
    return []


def _file(conn: sqlite3.Connection, article_id: int, number: int) -> None:
    """Make the fingerprint of a story, and find its group."""
    row = conn.execute("SELECT body FROM articles WHERE id = ?", (article_id,)).fetchone()
    made = signature(row[0]) if row else None
    group_id = _group(conn, made, number) if made else None
    conn.execute(
        "UPDATE fingerprints SET method = ?, signature = ?, keys = ?, group_id = ? WHERE article_id = ?",
        (number, made and _packed(made), made and keys(made), group_id, article_id),
    )


def _group(conn: sqlite3.Connection, made: _Signature[int], number: int) -> int | None:
    """The group of the story that is most alike, which is a new one where that one had none."""
    rows = conn.execute(_CANDIDATES, (keys(made).replace(" ", " OR "), number)).fetchall()
    best = max(((resemblance(made, _unpacked(row[1])), row) for row in rows), default=None, key=itemgetter(0))
    if best is None or best[0] < ALIKE:
        return None
    article_id, _, group_id = best[1]
    if group_id is None:
        (group_id,) = conn.execute("SELECT coalesce(max(group_id), 0) + 1 FROM fingerprints").fetchone()
        conn.execute("UPDATE fingerprints SET group_id = ? WHERE article_id = ?", (group_id, article_id))
    return int(group_id)


_CANDIDATES = f"""
    SELECT fingerprints.article_id, fingerprints.signature, fingerprints.group_id
    FROM fingerprint_keys CROSS JOIN fingerprints ON fingerprints.article_id = fingerprint_keys.rowid
    WHERE fingerprint_keys MATCH ? AND fingerprints.method = ?
    ORDER BY fingerprint_keys.rowid DESC LIMIT {_MOST_COMPARED}"""  # noqa: S608 - a constant


def _packed(made: _Signature[int]) -> bytes:
    return _little_endian(made).tobytes()


def _unpacked(stored: bytes) -> _Signature[int]:
    return _little_endian(array("I", stored))


def _little_endian(numbers: _Signature[int]) -> _Signature[int]:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers
