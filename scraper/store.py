"""The store: one SQLite file with every article, every page as it came, and every URL that was handled.

    with Store.open("news.db") as store:
        page_id = store.save_page(fetched)
        store.save(article, fetched_at=fetched.fetched_at, page_id=page_id)
        store.article("https://news.example/story")

Any number of processes may read, and several may write: each write is one short transaction that waits for its turn,
and readers wait for nobody. When a call returns, what it wrote outlives the process (``schema.connect`` tells what a
power failure does). Errors are ``StoreError``s, drawn in ``store_errors``; after one, nothing of that call is there.

Writing goes through the plain connection, in transactions of our own: sqlite-utils before 4.0 commits behind each of
its writes. ``Store.db`` is its ``Database``, for reading, and what migrations get. Importing it takes 0.1 s
(and 0.05 s more where numpy is installed, which it looks for), so a command imports this module only when it needs it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

import zstandard
from sqlite_utils import Database

from cleaners import Article
from scraper import archive, filing, records
from scraper.archive import ArchivedPage, FetchedPage
from scraper.columns import url_key
from scraper.filing import FORGOTTEN, Made, Saved
from scraper.recipe import Recipe
from scraper.schema import connect
from scraper.store_errors import (
    DamagedStoreError,
    LockedStoreError,
    NewerSchemaError,
    NotAStoreError,
    ReadOnlyStoreError,
    StoreError,
    StoreFullError,
    StorePathError,
    sqlite_errors,
)
from scraper.times import now, utc
from scraper.transactions import immediate, snapshot
from scraper.word_index import indexed_at_the_end

__all__ = [
    "FORGOTTEN",
    "ArchivedPage",
    "DamagedStoreError",
    "FetchedPage",
    "LockedStoreError",
    "NewerSchemaError",
    "NotAStoreError",
    "ReadOnlyStoreError",
    "Saved",
    "Store",
    "StoreError",
    "StoreFullError",
    "StorePathError",
    "UrlState",
]


class UrlState(StrEnum):
    """What is known of a URL."""

    WAITING = "waiting"  # to be tried, now or at a set time
    STORED = "stored"  # gave an article
    SKIPPED = "skipped"  # is none
    FAILED = "failed"  # gave nothing, and is not tried again by itself


class Store:
    """An open store; a context manager. Made by ``Store.open``; used by one thread, and by one process after a fork.

    Attributes:
        path: the file, absolute.
        db: sqlite-utils' view of it, for reading.
    """

    def __init__(self, db: Database, path: Path, clock: Callable[[], datetime]) -> None:
        self.db = db
        self.path = path
        self._clock = clock
        self._zstd = archive.compressor()

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, wait: float = 30.0, clock: Callable[[], datetime] = now) -> Self:
        """Open the store in this file, or make one. Raises ``StoreError``.

        Args:
            path: the file; its folder has to be there.
            wait: seconds that a write waits for another one.
            clock: tells what time it is.
        """
        file = Path(os.path.abspath(path))  # also keeps SQLite from reading a name as its own URI or ":memory:"
        return cls(connect(file, wait=wait), file, clock)

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for reads that see the store at one moment. Raises ``StoreError`` for what goes wrong."""
        with sqlite_errors(self.path), snapshot(self.db.conn):
            yield self.db.conn

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, for a transaction that writes, or a part of one. Raises ``StoreError``, and undoes it."""
        with sqlite_errors(self.path), immediate(self.db.conn):
            yield self.db.conn

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Many writes in one transaction, which is several times as fast; they are safe, and searched, once it ends.

        Other writers wait meanwhile, so it should take less than their ``wait``. An error that leaves it undoes all of
        it. One inside another is a part of that one.
        """
        with self.writing() as conn, indexed_at_the_end(conn):
            yield

    def save_page(self, fetched: FetchedPage) -> int:
        """Keep a page as it came, before it is cleaned; gives its id for ``save``.

        The same bytes from the same URL are one page, with the time of the last fetch.
        """
        row = archive.packed(fetched, self._zstd)
        with self.writing() as conn:
            return archive.put(conn, row)

    def page(self, page_id: int) -> ArchivedPage | None:
        """A page out of the archive, its content the very bytes that came."""
        try:
            with self.reading() as conn:
                return archive.get(conn, page_id)
        except zstandard.ZstdError as error:
            raise DamagedStoreError(self.path, f"page {page_id} of the archive is damaged") from error

    def save(
        self, article: Article, *, fetched_at: str, page_id: int | None = None, recipe: Recipe | None = None
    ) -> Saved:
        """Keep a record, in place of an older one of the same story, whose id stays.

        A record that is no article is refused, and so is a teaser where more of the story is stored: neither takes
        the place of a good record. Where title or text are other than before, the older telling stays as a revision.
        What became of the URL of a page that is no article is for the frontier.

        Args:
            article: NUL and lone surrogates in it are stored as U+FFFD.
            fetched_at: when its page was fetched, ISO 8601.
            page_id: what ``save_page`` gave.
            recipe: what made the record; without it, it counts as stale.
        """
        with self.writing() as conn:
            return filing.save(conn, article, Made(fetched_at, page_id, recipe), self._clock)

    def remake(self, article_id: int, article: Article, *, page_id: int, recipe: Recipe) -> Saved:
        """Put a record that was made again from its archived page in the place of the one in this row.

        The row keeps the times of its fetches, and its name where the new one is another story's. REFUSED as by
        ``save``; UNCHANGED also where a newer page, or none, stands behind the row by now.
        """
        with self.writing() as conn:
            return filing.save_again(conn, article_id, article, Made("", page_id, recipe), self._clock)

    def article(self, url: str) -> Article | None:
        """The record known by this URL or found at it, equal to the one saved; None where there is none."""
        with self.reading() as conn:
            article_id = records.article_id_at(conn, url_key(url))
            return None if article_id is None else records.read(conn, article_id)

    def known(self, urls: Iterable[str]) -> set[str]:
        """Those of ``urls`` that need no fetching now: handled, or waiting for a time that has not come."""
        moment = utc(self._clock())
        with self.reading() as conn:
            return {url for url in urls if conn.execute(_KNOWN, (url_key(url), moment)).fetchone()}

    def begin_run(self, command: str) -> int:
        """Note that a run of a command begins; gives its id for ``end_run``."""
        with self.writing() as conn:
            run = (command, utc(self._clock()))
            return int(conn.execute("INSERT INTO runs (command, started_at) VALUES (?, ?)", run).lastrowid or 0)

    def end_run(self, run_id: int, counts: Mapping[str, Mapping[str, int]], *, exit_code: int = 0) -> None:
        """Note how a run ended. ``counts`` is source -> outcome -> how many URLs."""
        with self.writing() as conn:
            conn.execute(
                "UPDATE runs SET ended_at = ?, exit_code = ? WHERE id = ?", (utc(self._clock()), exit_code, run_id)
            )
            conn.executemany(
                "INSERT INTO run_counts (run_id, source, outcome, count) VALUES (?, ?, ?, ?)",
                (
                    (run_id, source, outcome, count)
                    for source, outcomes in counts.items()
                    for outcome, count in outcomes.items()
                ),
            )


_KNOWN = "SELECT 1 FROM urls WHERE url = ? AND (state <> 'waiting' OR next_try_at > ?)"
