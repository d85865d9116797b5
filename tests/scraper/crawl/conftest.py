"""Runs of a crawl, put together as the command does it, but without a worker process and without waiting."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from cleaners import Article, SiteProfile, clean_html
from scraper.archive import FetchedPage
from scraper.collect import Clean, Collector
from scraper.crawl import Crawl
from scraper.discovery import Lists
from scraper.fetch import Effects, Fetcher
from scraper.frontier import Frontier
from scraper.outcomes import Discovery, Left, Outcome, RunReport
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.sources import Source
from scraper.store import Store
from scraper.times import now

NewsSite = Any  # the class of the fixture, see tests/conftest.py

DELAY = 0.01


@dataclass
class Notes:
    """A watcher that remembers all it is told."""

    then: Callable[[Source], None] = lambda _: None  # done after each visit
    discoveries: dict[str, Discovery] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    urls: list[str] = field(default_factory=list)
    left_hosts: list[str] = field(default_factory=list)

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """By source."""
        self.discoveries[source.name] = discovery

    def visited(self, source: Source, outcome: Outcome) -> None:
        """By path."""
        if isinstance(outcome, Left) and outcome.reason == "host-down":
            self.left_hosts.append(outcome.detail)
            return
        self.urls.append(outcome.url)
        self.outcomes[urlsplit(outcome.url).path] = outcome
        self.then(source)


async def _no_wait(_: float) -> None:
    """Between two tries."""
    await asyncio.sleep(0)


class Runs:
    """Runs on one store, one after the other."""

    delay = DELAY
    watcher = Notes

    def __init__(self, db: Path) -> None:
        self.db = db

    def gazette(self, site: NewsSite, name: str = "Gazette", **values: Any) -> Source:
        """A site as a source."""
        values.setdefault("sections", (f"{site.origin}/", f"{site.origin}/politics/"))
        values.setdefault("feeds", (f"{site.origin}/feed.xml",))
        return Source(name, sites=frozenset({"127.0.0.1", "127.0.0.2"}), delay=DELAY, **values)

    async def clean_here(self, fetched: FetchedPage, site: SiteProfile | None) -> Article:
        """Without a worker process: what those are for is tested elsewhere."""
        page, at = fetched.page, fetched.fetched_at
        return clean_html(page.content, page.url, content_type=page.content_type, fetched_at=at, site=site)

    def a_crawl(
        self, fetcher: Fetcher, store: Store, watcher: Notes, *, clean: Clean | None = None, **options: Any
    ) -> Crawl:
        """A run, not yet begun."""
        polite = PoliteFetcher(fetcher, Pace())
        frontier = Frontier(store, clock=options.get("clock", now))
        collector = Collector(polite, store, frontier, clean or self.clean_here, options.get("render"))
        return Crawl(Lists(polite), frontier, collector, watcher, limit=options.get("limit"))

    def crawl(self, *sources: Source, **options: Any) -> tuple[Notes, RunReport]:
        """One run, with a new fetcher and a newly opened store, as each run of the command has them."""
        notes = options.pop("watcher", Notes())
        fetching = {"allow_private": True, "effects": Effects(sleep=_no_wait), **options.pop("fetching", {})}

        async def run(store: Store) -> RunReport:
            async with Fetcher(**fetching) as fetcher:
                one = self.a_crawl(fetcher, store, notes, **options)
                await one.run(sources)
                return one.report()

        with Store.open(self.db, clock=options.get("clock", now)) as store:
            report = asyncio.run(run(store))
        assert len(notes.urls) == len(set(notes.urls)), "a story was visited twice in one run"
        return notes, report

    def later(self, hours: float) -> Callable[[], datetime]:
        """A clock that is ahead."""
        return lambda: now() + timedelta(hours=hours)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Read with plain SQLite, as anybody may."""
        connection = sqlite3.connect(self.db)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def stored_paths(self) -> list[str]:
        """Of all articles."""
        return sorted(urlsplit(url).path for (url,) in self.rows("SELECT url FROM articles"))


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    """On a store that is not there yet."""
    return Runs(tmp_path / "news.db")
