"""Stories that are asked for again while they are young: when, at what cost, and what may come of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request, Response

from cleaners import Article, SiteProfile, clean_html
from scraper.archive import FetchedPage
from scraper.collect import Collector
from scraper.crawl import Crawl
from scraper.discovery import Lists
from scraper.fetch import Effects, Fetcher
from scraper.frontier import Frontier
from scraper.outcomes import Discovery, Failed, Outcome, Stored, Unchanged
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.revisions import Cause, history
from scraper.revisits import Revisits
from scraper.schema import MIGRATIONS, connect
from scraper.sources import Source
from scraper.store import Store

NewsSite = Any  # the class of the fixture, see tests/conftest.py

FERRY = "/2025/11/25/ferry-sails-again.html"
START = datetime(2025, 11, 25, 9, tzinfo=UTC)
WALL = "<html><head><title>Just a moment</title></head><body></body></html>"


@dataclass
class Told:
    """A watcher that remembers what it is told."""

    outcomes: list[Outcome] = field(default_factory=list)
    due: list[int] = field(default_factory=list)

    def discovered(self, _source: Source, discovery: Discovery) -> None:
        """How many are due."""
        self.due.append(discovery.due)

    def visited(self, _source: Source, outcome: Outcome) -> None:
        """One URL."""
        self.outcomes.append(outcome)


async def clean_here(fetched: FetchedPage, site: SiteProfile | None) -> Article:
    page = fetched.page
    return clean_html(page.content, page.url, content_type=page.content_type, fetched_at=fetched.fetched_at, site=site)


async def no_wait(_: float) -> None:
    """Between two tries."""
    await asyncio.sleep(0)


@dataclass
class Desk:
    """A store, and one story that a run asks for."""

    store: Store
    site: NewsSite
    age: timedelta | None

    @property
    def url(self) -> str:
        """The story's."""
        return f"{self.site.origin}{FERRY}"

    def crawl_after(self, hours: float) -> Told:
        """A run, so many hours after the first."""
        source = Source("Gazette", stories=(self.url,), delay=0, revisit=self.age)
        told, now = Told(), START + timedelta(hours=hours)

        async def run() -> None:
            effects = Effects(sleep=no_wait, now=lambda: now)
            async with Fetcher(allow_private=True, effects=effects) as fetcher:
                polite, frontier = PoliteFetcher(fetcher, Pace()), Frontier(self.store, clock=lambda: now)
                collector = Collector(polite, self.store, frontier, clean_here)
                revisits = Revisits(self.store, clock=lambda: now)
                await Crawl(Lists(polite), frontier, collector, told, revisits=revisits).run([source])

        asyncio.run(run())
        return told

    def body(self) -> str:
        """The story as it is stored."""
        article = self.store.article(self.url)
        assert article
        return article.body

    def tellings(self) -> list[Cause]:
        """What brought each telling of the story."""
        known = history(self.store, self.url)
        assert known
        return [telling.cause for telling in known.tellings]


@pytest.fixture
def desk(news_site: NewsSite, store: Store) -> Desk:
    """Stories are asked for again for three days."""
    return Desk(store, news_site, timedelta(days=3))


def page_of(site: NewsSite) -> bytes:
    content: bytes = (site.folder / FERRY[1:]).read_bytes()
    return content.replace(b"http://gazette.example", site.origin.encode())


def edited(site: NewsSite) -> bytes:
    return page_of(site).replace(b"The car ferry Marigold", b"The passenger ferry Marigold")


def validated(content: bytes, etag: str) -> Callable[[Request], Response]:
    """Answers 304 to who gives the validator back."""
    return lambda request: (
        Response(status=304, headers={"ETag": etag})
        if request.headers.get("If-None-Match") == etag
        else Response(content, headers={"ETag": etag}, content_type="text/html")
    )


def test_when_a_story_is_asked_for_again(desk: Desk) -> None:
    """After an hour, then after as long as it has been known, until it is as old as the source says."""
    asked = []
    for hours in (0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 71, 73, 130, 200):
        desk.crawl_after(hours)
        asked += [hours] * desk.site.paths().count(FERRY)
        desk.site.visits.clear()
    assert asked == [0, 1, 2, 4, 8, 16, 32, 64]


def test_none_is_unless_the_source_wants_it(news_site: NewsSite, store: Store) -> None:
    """Without an age a story is asked for once."""
    desk = Desk(store, news_site, None)
    assert [desk.crawl_after(hours).due for hours in (0, 30)] == [[1], [0]]


def test_what_has_not_changed_costs_a_304(desk: Desk) -> None:
    """The validator goes back as it came; the record stands. Once a day the story is asked for whole."""
    desk.site.answers[FERRY] = validated(page_of(desk.site), 'W/"one"')
    sent = []
    for hours in (0, 1, 2, 26, 52):
        told = desk.crawl_after(hours)
        assert isinstance(told.outcomes[0], Stored if hours == 0 else Unchanged)
        (visit,) = (visit for visit in desk.site.visits if visit.path == FERRY)
        sent.append(visit.headers.get("If-None-Match"))
        desk.site.visits.clear()
    assert sent == [None, 'W/"one"', 'W/"one"', None, None]
    assert desk.tellings() == [Cause.FIRST]


def test_an_edit_is_a_revision(desk: Desk) -> None:
    """What the publisher changed is told anew, and how it was told before stays."""
    desk.site.answers[FERRY] = validated(page_of(desk.site), '"1"')
    desk.crawl_after(0)
    desk.site.answers[FERRY] = validated(edited(desk.site), '"2"')
    (outcome,) = desk.crawl_after(1).outcomes
    assert isinstance(outcome, Stored)
    assert outcome.updated
    assert desk.body().startswith("The passenger ferry Marigold")
    assert desk.tellings() == [Cause.FIRST, Cause.EDIT]
    desk.site.visits.clear()
    assert isinstance(desk.crawl_after(2).outcomes[0], Unchanged)
    assert desk.site.visits[-1].headers["If-None-Match"] == '"2"'


@pytest.mark.parametrize(
    ("content", "status", "asked_again"),
    [
        pytest.param(WALL, 200, True, id="a wall"),
        pytest.param("", 200, True, id="nothing"),
        pytest.param("", 503, True, id="503"),
        pytest.param("", 404, False, id="404"),
        pytest.param("", 410, False, id="410"),
    ],
)
def test_a_bad_page_leaves_the_record(desk: Desk, content: str, status: int, asked_again: bool) -> None:
    """What shows instead of a stored story fails with its reason; what passes is tried again, what is gone is not."""
    desk.crawl_after(0)
    before = desk.body()
    desk.site.answer(FERRY, content, status)
    (outcome,) = desk.crawl_after(1).outcomes
    assert isinstance(outcome, Failed)
    assert outcome.tried_again is asked_again
    assert (desk.body(), desk.tellings()) == (before, [Cause.FIRST])
    desk.site.answer(FERRY, edited(desk.site))
    desk.crawl_after(50)
    assert desk.tellings() == [Cause.FIRST, Cause.EDIT][: 1 + asked_again]


def test_a_store_from_before_revisits(desk: Desk, store_path: Path, tmp_path: Path) -> None:
    """Stories that an older version stored are asked for whole the first time."""
    old = tmp_path / "old.db"
    with closing(connect(old, wait=1, migrations=MIGRATIONS[:7])) as db:
        db.execute(
            """INSERT INTO articles (id, identity, title, page_kind, access, confidence, engine, cleaner_version,
                   first_fetched_at, last_fetched_at, changed_at, body)
               VALUES (1, :url, 'Ferry', 'article', 'free', 1, 'blocks', '1', :at, :at, :at, 'The ferry waits.')""",
            {"url": desk.url, "at": "2025-11-25T09:00:00Z"},
        )
        db.execute(
            """INSERT INTO urls (url, source, state, article_id, first_seen_at, last_tried_at)
               VALUES (:url, 'Gazette', 'stored', 1, :at, :at)""",
            {"url": desk.url, "at": "2025-11-25T09:00:00Z"},
        )
    with Store.open(old) as store:
        old_desk = Desk(store, desk.site, desk.age)
        assert old_desk.crawl_after(0.5).outcomes == []
        (outcome,) = old_desk.crawl_after(1).outcomes
        assert isinstance(outcome, Stored)
        assert old_desk.body().startswith("The car ferry Marigold")
