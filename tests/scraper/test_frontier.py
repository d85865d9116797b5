"""The frontier: what was found is not forgotten, what failed comes back in time, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.archive import ArchivedPage
from scraper.drift import LATEST, drift_of
from scraper.frontier import Frontier, Miss
from scraper.outcomes import Discovery, Tally
from scraper.schema import MIGRATIONS, connect
from scraper.sources import Source
from scraper.store import Store, UrlState

MakePage = Callable[..., ArchivedPage]


def test_a_store_from_before_the_frontier(store_path: Path) -> None:
    """URLs that an older version noted keep what was known of them, and nobody's they are."""
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:1])) as db:
        db.execute(
            """INSERT INTO urls (url, state, reason, tries, first_seen_at)
               VALUES ('https://a.example/1', 'failed', 'http-404', 2, '2024-05-01T08:00:00Z')"""
        )
    with Store.open(store_path) as store:
        (row,) = store.db.query("SELECT url, state, reason, tries, source, detail, page_id FROM urls")
    assert tuple(row.values()) == ("https://a.example/1", "failed", "http-404", 2, None, None, None)
    assert store_path.with_name("news.db.v1.bak").exists()


HOUR = timedelta(hours=1)
START = datetime(2026, 3, 1, 3, tzinfo=UTC)
A, B, C = (f"https://gazette.example/2026/03/01/{name}" for name in "abc")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        """The time."""
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def frontier(store_path: Path, clock: Clock) -> Iterator[Frontier]:
    """Without jitter."""
    with Store.open(store_path, clock=clock) as store:
        yield Frontier(store, clock=clock, chance=lambda: 0.5)


def due(frontier: Frontier, source: str = "Gazette") -> list[str]:
    entries = map(frontier.entry, frontier.due(source))
    return [entry.url for entry in entries if entry]


def test_what_is_found_is_due(frontier: Frontier, clock: Clock) -> None:
    """Newest first, in the order found, each once; a URL stays with the source that found it first."""
    assert frontier.add([A, f"{A}?utm_source=feed", B], "Gazette") == 2
    assert frontier.add([B, C], "Other", {"Gazette", "Other"}) == 1
    assert due(frontier, "Other") == [C]
    clock.time += HOUR
    assert frontier.add([A, B], "Gazette") == 0
    frontier.add(["https://gazette.example/2026/03/01/d"], "Gazette")
    assert due(frontier) == ["https://gazette.example/2026/03/01/d", A, B]
    assert due(frontier, "Other") == [C]
    assert frontier.add([], "Gazette") == 0


def test_a_source_with_a_new_name(frontier: Frontier) -> None:
    """What waits under its old name goes with it when its lists name it again, unless that source is crawled too."""
    frontier.add([A, B], "Gazette")
    frontier.add([A, C], "The Gazette", {"The Gazette", "Gazette"})
    assert due(frontier, "The Gazette") == [C]
    frontier.miss(B, Miss("http-404", "gone"))
    frontier.add([A, B], "The Gazette", {"The Gazette"})
    assert sorted(due(frontier, "The Gazette")) == [A, C]
    assert due(frontier) == []


def test_it_outlives_the_process(store_path: Path) -> None:
    """Another connection finds it as it was left, without a word said at the end."""
    with Store.open(store_path) as store:
        Frontier(store).add([A, B], "Gazette")
        with Store.open(store_path) as another:
            assert due(Frontier(another)) == [A, B]


def test_what_failed_comes_back(frontier: Frontier, clock: Clock) -> None:
    """After a wait that doubles, behind what was never tried; and when it has failed too often it is given up."""
    frontier.add([A], "Gazette")
    miss = Miss("timeout", "the server fell silent", temporary=True)
    waits = []
    while frontier.miss(A, miss) is UrlState.WAITING:
        began = clock.time
        assert due(frontier) == []
        while not due(frontier):
            clock.time += timedelta(minutes=5)
        waits.append(clock.time - began)
    assert waits[:4] == [timedelta(minutes=minutes) for minutes in (10, 20, 40, 80)]
    assert len(waits) == 11
    clock.time += 1000 * HOUR
    frontier.add([A, B], "Gazette")
    assert due(frontier) == [B]


@pytest.mark.parametrize(
    ("miss", "state"),
    [
        pytest.param(Miss("http-404", "gone"), UrlState.FAILED, id="no such page"),
        pytest.param(Miss("listing", "links", otherwise=UrlState.SKIPPED), UrlState.SKIPPED, id="a listing"),
        pytest.param(Miss("bot_wall", "a wall"), UrlState.WAITING, id="a wall"),
        pytest.param(Miss("robots", "forbidden", otherwise=UrlState.SKIPPED), UrlState.WAITING, id="forbidden"),
    ],
)
def test_states(frontier: Frontier, miss: Miss, state: UrlState) -> None:
    """What stays as it is is parked at the first try, with its reason; what may change waits."""
    frontier.add([A], "Gazette")
    assert frontier.miss(A, miss) is state
    assert due(frontier) == []


@pytest.mark.parametrize(
    ("asked", "least", "most"), [(7200.0, 2, 3), (1.0, 0.1, 1), (1e9, 24 * 7, 24 * 7)], ids=["2 h", "1 s", "30 years"]
)
def test_a_server_that_says_when(frontier: Frontier, clock: Clock, asked: float, least: float, most: float) -> None:
    """Nothing is tried before a server wants it, but for one that wants it never."""
    frontier.add([A], "Gazette")
    frontier.miss(A, Miss("http-503", "later", temporary=True, retry_after=asked))
    clock.time = START + least * HOUR - timedelta(seconds=10)
    assert due(frontier) == []
    clock.time = START + most * HOUR + timedelta(seconds=10)
    assert due(frontier) == [A]


def test_a_page_that_was_not_cleaned(frontier: Frontier, a_page: MakePage) -> None:
    """It comes first in the next run, with its page; but last once three runs have ended while it was cleaned."""
    frontier.add([A, B], "Gazette")
    page_id = frontier.keep_page(B, a_page(url=B))
    entries = [frontier.entry(row) for row in frontier.due("Gazette")]
    assert [entry and (entry.url, entry.page_id) for entry in entries] == [(B, page_id), (A, None)]
    assert frontier.count_broken_off(B) == 1
    assert due(frontier) == [B, A]
    assert [frontier.count_broken_off(B) for _ in range(2)] == [2, 3]
    assert due(frontier) == [A, B]
    frontier.miss(B, Miss("cleaner", "it failed"))
    assert due(frontier) == [A]


def test_drift(frontier: Frontier) -> None:
    """A source whose lists name nothing any more, or whose last pages gave no story, has changed: if it gave some."""
    report = Tally(Source("Gazette"), Discovery(found=3)).report()
    urls = [f"{A}/{number}" for number in range(LATEST)]
    frontier.add(urls, "Gazette")
    for url in urls:
        frontier.miss(url, Miss("listing", "links", otherwise=UrlState.SKIPPED))
    assert drift_of(frontier, report) is None, "it never gave one"
    frontier._store.db.execute("UPDATE urls SET state = 'stored', reason = NULL WHERE id = 1")
    assert drift_of(frontier, report) is None, "one of its last pages gave one"
    frontier.add([A], "Gazette")
    frontier.miss(A, Miss("empty", "no text"))
    assert "latest 8 pages gave none (empty, listing)" in (drift_of(frontier, report) or "")
    assert "name none now" in (drift_of(frontier, Tally(Source("Gazette"), Discovery()).report()) or "")
    assert drift_of(frontier, Tally(Source("Gazette"), Discovery(dead=True)).report()) is None
