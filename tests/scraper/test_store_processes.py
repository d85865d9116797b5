"""Several processes at one store, and processes that are killed while they write."""

from __future__ import annotations

import os
import random
import runpy
import subprocess
import sys
import time
from pathlib import Path

import pytest

import cleaners
from cleaners import Article
from scraper.store import Store

PROGRAM = Path(__file__).with_name("store_writer.py")
WRITER = runpy.run_path(str(PROGRAM))


def start_writer(store: Path, first: int, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, str(PROGRAM), str(store), str(first), str(count)]
    environment = os.environ | {"PYTHONPATH": str(Path(cleaners.__file__).parents[1])}
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def story_in(store: Store, n: int) -> Article | None:
    return store.article(f"https://a.example/{n}")


def page_in(store: Store, n: int) -> bytes | str | None:
    rows = store.db.query("SELECT id FROM pages WHERE url = ?", [f"https://a.example/{n}"])
    page = next((store.page(row["id"]) for row in rows), None)
    return page.page.content if page else None


def assert_sound(store: Store, acknowledged: set[int], started: int) -> None:
    """Sound; each acknowledged story is there as it was last written; and of the others no piece without the rest."""
    assert store.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
    for n in range(started):
        written = [story_in(store, n), page_in(store, n)]
        if n in acknowledged:
            assert written == [WRITER["story"](n, 2), WRITER["content"](n)]
        else:
            assert written[0] in (None, WRITER["story"](n, 1), WRITER["story"](n, 2))
            assert written[1] in (None, WRITER["content"](n))


@pytest.mark.slow
def test_killed_at_any_moment_nothing_acknowledged_is_lost(store_path: Path) -> None:
    """Ten times kill -9, at random moments from before the store is made to the middle of a write."""
    chance = random.Random(20240501)
    acknowledged: set[int] = set()
    first = 0
    for life in range(10):
        writer = start_writer(store_path, first, 100_000)
        assert writer.stdout is not None
        if life % 2:  # the import takes most of the time: every other one is killed for sure while it writes
            acknowledged.add(int(writer.stdout.readline()))
            time.sleep(chance.uniform(0, 0.15))
        else:
            time.sleep(chance.uniform(0.1, 0.6))
        writer.kill()
        rest, errors = writer.communicate(timeout=30)
        assert (writer.returncode, errors) == (-9, "")
        acknowledged |= {int(line) for line in rest.splitlines() if line}
        first = max(acknowledged, default=-1) + 2
        with Store.open(store_path) as store:
            assert_sound(store, acknowledged, first)
    assert len(acknowledged) > 10


@pytest.mark.slow
def test_two_writers_and_a_reader(store_path: Path) -> None:
    """Two processes write at once, half of it the same stories, and no write fails or is lost.

    A third reads all the while, without waiting for anyone, and sees whole records only.
    """
    Store.open(store_path).close()
    writers = [start_writer(store_path, 0, 150), start_writer(store_path, 75, 150)]
    chance = random.Random(1)
    seen = 0
    with Store.open(store_path, wait=0) as reader:
        while any(writer.poll() is None for writer in writers):
            n = chance.randrange(225)
            story = story_in(reader, n)
            assert story in (None, WRITER["story"](n, 1), WRITER["story"](n, 2))
            seen += story is not None
        for writer, first in zip(writers, (0, 75), strict=True):
            out, errors = writer.communicate(timeout=60)
            assert (writer.returncode, errors) == (0, "")
            assert [int(line) for line in out.split()] == list(range(first, first + 150))
        assert_sound(reader, set(range(225)), 225)
        assert reader.db["articles"].count == reader.db["pages"].count == 225
    assert seen > 0
