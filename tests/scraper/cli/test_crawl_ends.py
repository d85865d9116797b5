"""How runs of ``scraper crawl`` end: by the clock, beside another one, killed; and what is known of them afterwards."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request, Response

NewsSite = Any  # the class of the fixture, see tests/conftest.py
Forks = Any  # likewise, in conftest.py beside this

STORIES = 7
TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"


@dataclass(frozen=True)
class Desk:
    """A folder with the seed of the Harbour Gazette, and the command to run there."""

    folder: Path
    forks: Forks

    def start(self, *options: str) -> int:
        """Start ``scraper crawl``; the number of its process."""
        number: int = self.forks.start(self.folder, "crawl", "--allow-private", *options)
        return number

    def wait(self) -> int:
        """Its exit code."""
        code: int = self.forks.wait()
        return code

    def crawl(self) -> int:
        """Run ``scraper crawl`` to its end."""
        self.start("--delay", "0", "--quiet")
        return self.wait()

    def log(self) -> str:
        """All that was written to standard error so far."""
        return (self.folder / "log").read_text()


@pytest.fixture
def desk(tmp_path: Path, two_forks: tuple[Forks, Forks], news_site: NewsSite) -> Desk:
    """An empty store's folder."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "gazette.toml").write_text(
        f'name = "Gazette"\nfeeds = ["{news_site.origin}/feed.xml"]\n'
        f'sections = ["{news_site.origin}/", "{news_site.origin}/politics/"]\n'
    )
    return Desk(tmp_path, two_forks[0])


def rows(store: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def stuck(news_site: NewsSite) -> Iterator[threading.Event]:
    """The tunnel's story never comes; the event is set once it has been asked for."""
    asked, over = threading.Event(), threading.Event()

    def wait(_: Request) -> Response:
        asked.set()
        over.wait(30)
        return Response("", 503)

    news_site.answers[TUNNEL] = wait
    yield asked
    over.set()


def test_when_the_time_is_up(desk: Desk, news_site: NewsSite, stuck: threading.Event, store_path: Path) -> None:
    """The run ends in time with exit code 0; what it did is kept, and the rest waits for the next run."""
    began = time.monotonic()
    desk.start("--delay", "0", "--max-minutes", "0.06")
    assert stuck.wait(10)
    assert desk.wait() == 0
    assert time.monotonic() - began < 10
    assert "the time is up: what was stored is safe, and the next run goes on from there" in desk.log()
    assert rows(store_path, "SELECT state, count(*) FROM urls GROUP BY state") == [("stored", 1), ("waiting", 8)]
    assert rows(store_path, "SELECT exit_code FROM runs") == [(0,)]
    assert rows(store_path, "SELECT outcome, count FROM run_counts WHERE outcome IN ('stored', 'left')") == [
        ("left", 8),
        ("stored", 1),
    ]
    del news_site.answers[TUNNEL]
    news_site.visits.clear()
    assert desk.crawl() == 0
    assert news_site.stories()[0] == TUNNEL
    assert rows(store_path, "SELECT count(*) FROM articles") == [(STORIES,)]


def test_a_second_run_at_the_same_time(
    desk: Desk, two_forks: tuple[Forks, Forks], news_site: NewsSite, stuck: threading.Event
) -> None:
    """It ends at once with exit code 75 and one line, without a request; a look at the status is free."""
    first = desk.start("--delay", "0", "--quiet")
    assert stuck.wait(10)
    asked = len(news_site.visits)
    other = Desk(desk.folder, two_forks[1])
    assert other.crawl() == 75
    (line,) = desk.log().splitlines()
    assert line.startswith(f"scraper: news.db: another run works on this store (process {first} since ")
    assert len(news_site.visits) == asked
    two_forks[1].start(desk.folder, "status", "--json")
    assert two_forks[1].wait() == 0
    status = json.loads((desk.folder / "out").read_text())
    assert f"process {first} since" in status["running"]
    assert [source["due"] for source in status["sources"]] == [8]
    os.kill(first, signal.SIGTERM)
    assert desk.wait() == 143
    assert desk.log() == f"{line}\n", "a quiet run has nothing to say of a signal that it was sent"


def test_killed_again_and_again(desk: Desk, news_site: NewsSite, store_path: Path) -> None:
    """Ten times kill -9 at a random moment: the store is sound each time, nothing is lost, and nothing is done twice.

    A story is asked for again only where its request was under way.
    """
    chance, kills = random.Random(8), 10
    for _ in range(kills):
        process = desk.start("--delay", "0.02", "--quiet")
        time.sleep(0.05 + 0.25 * chance.random())
        os.kill(process, signal.SIGKILL)
        assert desk.wait() in (-signal.SIGKILL, 0)
        if store_path.stat().st_size:
            assert rows(store_path, "PRAGMA integrity_check") == [("ok",)]
    assert desk.crawl() == 0
    assert rows(store_path, "SELECT count(*), count(DISTINCT url) FROM articles") == [(STORIES, STORIES)]
    assert rows(store_path, "SELECT count(*) FROM urls WHERE state = 'waiting' AND reason IS NULL") == [(0,)]
    asked = Counter(news_site.stories())
    assert len(asked) == STORIES + 1
    assert asked.total() <= len(asked) + kills


def test_a_log_for_machines(desk: Desk, news_site: NewsSite) -> None:
    """With --log-format json each line is an object: the lists, each URL, the counts of a source, the run."""
    news_site.answer(TUNNEL, "", 404)
    desk.start("--delay", "0", "--log-format", "json")
    assert desk.wait() == 0
    events = [json.loads(line) for line in desk.log().splitlines()]
    assert all({"time", "event"} <= event.keys() for event in events)
    assert events[0] | {"time": ""} == {
        "time": "",
        "event": "found",
        "source": "Gazette",
        "found": 9,
        "new": 9,
        "due": 9,
    }
    counts = Counter(event["event"] for event in events)
    assert counts == {"found": 1, "stored": 6, "failed": 1, "skipped": 2, "source": 1, "run": 1}
    (failed,) = (event for event in events if event["event"] == "failed")
    assert (failed["url"], failed["reason"], failed["tried_again"]) == (news_site.origin + TUNNEL, "http-404", False)
    assert events[-2]["counts"]["stored"] == 6
    assert events[-1]["seconds"]["cpu"] >= events[-1]["seconds"]["cleaning_cpu"] > 0


def test_a_source_that_changed_its_face(desk: Desk, news_site: NewsSite) -> None:
    """Stories once, and none now though all answers are good: exit code 4 and a line, also when quiet."""
    assert desk.crawl() == 0
    news_site.answer("/feed.xml", "<rss version='2.0'><channel></channel></rss>", content_type="text/xml")
    for path in ("/", "/politics/"):
        news_site.answer(path, "<html><body><p>We have a new face, and <a href='/about'>no lists</a>.</body></html>")
    code = desk.crawl()
    assert "Gazette needs a person: " in desk.log()
    assert code in (1, 4)
