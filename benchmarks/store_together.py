"""Processes at one store at the same time, and processes that are killed while they write."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from store_made import FETCHED_AT, page, story, url_of

from scraper.store import Store, StoreError

_CONTEXT = multiprocessing.get_context("fork")  # what is imported is there at once; no store is open when it forks
_APART = 1_000_000_000  # the second writer's stories are others
_SMALL = (2_000, (8, 20))
_PAGE_BYTES = 8_000


class Came(NamedTuple):
    """What came of it.

    Attributes:
        written: records that writers had acknowledged.
        read: records that readers have read.
        errors: errors of either, and checks of the store that failed.
        lost: acknowledged records that are not there, or not as they were written.
    """

    written: int
    read: int
    errors: int
    lost: int


def together(path: Path, seconds: float) -> Came:
    """Two writers, of which one writes record by record and one in batches, and four readers."""
    Store.open(path).close()
    ends = time.monotonic() + seconds
    writers = [_Child(_write, path, first, at_once, ends) for first, at_once in ((0, 1), (_APART, 20))]
    readers = [_Child(_read, path, seed, ends) for seed in range(4)]
    written = [numbers for writer in writers for numbers in writer.answers()]
    read = [count for reader in readers for count in reader.answers()]
    errors = sum(child.ended() != 0 for child in (*writers, *readers))
    return Came(len(written), sum(read), errors + _unsound(path), _lost(path, written))


def kills(path: Path, count: int) -> Came:
    """A writer that is killed ``count`` times with -9, at random moments; the store is checked each time."""
    chance = random.Random(20240501)
    written: list[int] = []
    errors = lost = first = 0
    for _ in range(count):
        writer = _Child(_write, path, first, chance.choice((1, 1, 5)), time.monotonic() + 60)
        new = writer.first_answers(chance.randrange(12))  # not seconds: on a busy machine those pass before it begins
        time.sleep(chance.uniform(0, 0.02))
        writer.kill()
        new += writer.answers()
        written += new
        errors += _unsound(path)
        lost += _lost(path, new)
        first += max(len(new), 1) + 10
    return Came(len(written), 0, errors, lost + _lost(path, written))


def _write(told: Connection, path: Path, first: int, at_once: int, ends: float) -> None:
    """Stories from ``first`` on; the number of each is told once the store has acknowledged it."""
    with Store.open(path) as store:
        n = first
        while time.monotonic() < ends:
            fetched = [(story(k, *_SMALL), page(k, _PAGE_BYTES)) for k in range(n, n + at_once)]
            with store.batch():
                for article, its_page in fetched:
                    store.save(article, fetched_at=FETCHED_AT, page_id=store.save_page(its_page))
            for k in range(n, n + at_once):
                told.send(k)
            n += at_once


def _read(told: Connection, path: Path, seed: int, ends: float) -> None:
    """Records by URL, without waiting for anyone."""
    chance = random.Random(seed)
    read = 0
    with Store.open(path, wait=0) as store:
        while time.monotonic() < ends:
            (newest,) = store.db.execute("SELECT count(*) FROM articles").fetchone()
            n = chance.randrange(max(1, newest // 2))
            article = store.article(url_of(n))
            if article is not None and article.body != story(n, *_SMALL).body:
                raise AssertionError(f"story {n} was read by half")
            read += article is not None
    told.send(read)


def _unsound(path: Path) -> int:
    """Whether the file, or its index of words, is not what it is to be. Another program could do this as well."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as conn:
        if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'articles_fts'").fetchone():
            return 0  # killed before there were any tables
        try:
            is_sound: bool = conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            is_sound = is_sound and not conn.execute("PRAGMA foreign_key_check").fetchall()
            # Rank 1 compares the index with the articles, word by word.
            conn.execute("INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)")
        except sqlite3.Error as error:
            print(f"  {error}", flush=True)
            return 1
        return 0 if is_sound else 1


def _lost(path: Path, written: list[int]) -> int:
    if not written:
        return 0
    with Store.open(path) as store:
        bodies = dict(store.db.execute("SELECT url, body FROM articles").fetchall())
        pages = {url for (url,) in store.db.execute("SELECT url FROM pages")}
    checked = written if len(written) < 5_000 else random.Random(1).sample(written, 5_000)
    is_there = sum(url_of(n) in bodies and url_of(n) in pages for n in written)
    other: int = sum(bodies.get(url_of(n)) != story(n, *_SMALL).body for n in checked)
    return len(written) - is_there + other


class _Child:
    """A process, and what it tells."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        self._told, telling = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_run, args=(work, telling, *arguments))
        self._process.start()
        telling.close()

    def kill(self) -> None:
        """End it at once."""
        os.kill(self._process.pid or 0, signal.SIGKILL)

    def first_answers(self, count: int) -> list[int]:
        """What it tells first, once it has told so much; less where it ends before."""
        answers: list[int] = []
        with suppress(EOFError):
            while len(answers) < count:
                answers.append(self._told.recv())
        return answers

    def answers(self) -> list[int]:
        """All that it has told since, or will tell before it ends."""
        return self.first_answers(sys.maxsize)

    def ended(self) -> int | None:
        """Its exit code, once it has ended."""
        self._process.join()
        return self._process.exitcode


def _run(work: Callable[..., None], telling: Connection, *arguments: Any) -> None:
    try:
        work(telling, *arguments)
    except (StoreError, AssertionError) as error:
        print(f"  {error}", flush=True)
        raise SystemExit(1) from None
