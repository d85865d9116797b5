"""The loop, over real sites and real stores: nothing twice, nothing lost, nothing that stops it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from cleaners import Article, Page, PageKind, SiteProfile, clean_html
from scraper.archive import FetchedPage
from scraper.collect import Clean, Collector
from scraper.crawl import IN_A_ROW, Crawl
from scraper.discovery import Lists
from scraper.fetch import Effects, Fetched, Fetcher
from scraper.fetch_errors import FetchTimeoutError
from scraper.frontier import BROKEN_OFF, Frontier
from scraper.outcomes import Discovery, Failed, Left, Outcome, RunReport, Skipped, Stored, Unchanged
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.sources import Source
from scraper.store import Store, StoreError
from scraper.times import now, utc

NewsSite = Any  # the class of the fixture, see conftest.py

DELAY = 0.01
FERRY = "/2025/11/25/ferry-sails-again.html"
TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"
MARKET = "/2025/11/24/market-hall-gets-a-new-roof.html"
LIGHTHOUSE = "/2025/11/24/lighthouse-keeper-retires.html"
BUSES = "/2025/11/23/council-votes-for-night-buses.html"
CHOIR = "/2025/11/23/school-choir-wins-prize.html"
STORM = "/2025/11/22/storm-closes-the-coastal-road.html"
LIST = "/2025/11/24/all-stories-of-the-day.html"
FORBIDDEN = "/private/2025/11/25/talks-behind-closed-doors.html"
STORIES = (FERRY, TUNNEL, MARKET, LIGHTHOUSE, BUSES, CHOIR, STORM)


@dataclass
class Notes:
    """A watcher that remembers all it is told."""

    discoveries: dict[str, Discovery] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    urls: list[str] = field(default_factory=list)
    left_hosts: list[str] = field(default_factory=list)

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """By source."""
        self.discoveries[source.name] = discovery

    def visited(self, _source: Source, outcome: Outcome) -> None:
        """By path."""
        if isinstance(outcome, Left) and outcome.reason == "host-down":
            self.left_hosts.append(outcome.detail)
            return
        self.urls.append(outcome.url)
        self.outcomes[urlsplit(outcome.url).path] = outcome


def gazette(site: NewsSite, name: str = "Gazette", **values: Any) -> Source:
    values.setdefault("sections", (f"{site.origin}/", f"{site.origin}/politics/"))
    values.setdefault("feeds", (f"{site.origin}/feed.xml",))
    return Source(name, sites=frozenset({"127.0.0.1", "127.0.0.2"}), delay=DELAY, **values)


async def no_wait(_: float) -> None:
    """Between two tries."""
    await asyncio.sleep(0)


async def clean_here(fetched: FetchedPage, site: SiteProfile | None) -> Article:
    """Without a worker process: what those are for is tested elsewhere."""
    page = fetched.page
    return clean_html(page.content, page.url, content_type=page.content_type, fetched_at=fetched.fetched_at, site=site)


def a_crawl(fetcher: Fetcher, store: Store, watcher: Notes, *, clean: Clean = clean_here, **options: Any) -> Crawl:
    """Put together as the command does it."""
    clock, limit = options.get("clock", now), options.get("limit")
    polite = PoliteFetcher(fetcher, Pace())
    frontier = Frontier(store, clock=clock)
    collector = Collector(polite, store, frontier, clean, options.get("render"))
    return Crawl(Lists(polite), frontier, collector, watcher, limit=limit)


def crawl(db: Path, *sources: Source, **options: Any) -> tuple[Notes, RunReport]:
    """One run, with a new fetcher and a newly opened store, as each run of the command has them."""
    notes = options.pop("watcher", Notes())
    fetching = {"allow_private": True, "effects": Effects(sleep=no_wait), **options.pop("fetching", {})}

    async def run(store: Store) -> RunReport:
        async with Fetcher(**fetching) as fetcher:
            one = a_crawl(fetcher, store, notes, **options)
            await one.run(sources)
            return one.report()

    with Store.open(db, clock=options.get("clock", now)) as store:
        report = asyncio.run(run(store))
    assert len(notes.urls) == len(set(notes.urls)), "a story was visited twice in one run"
    return notes, report


def later(hours: float) -> Callable[[], datetime]:
    """A clock that is ahead."""
    return lambda: now() + timedelta(hours=hours)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """The file of a store that is not there yet."""
    return tmp_path / "news.db"


def rows(db: Path, query: str) -> list[tuple[Any, ...]]:
    """Read with plain SQLite, as anybody may."""
    connection = sqlite3.connect(db)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def stored_paths(db: Path) -> list[str]:
    return sorted(urlsplit(url).path for (url,) in rows(db, "SELECT url FROM articles"))


def test_each_story_is_fetched_and_stored_once(news_site: NewsSite, db: Path) -> None:
    """A story that feed, front page and section name, with trackers and without, is one request and one record."""
    notes, report = crawl(db, gazette(news_site))
    assert sorted(news_site.stories()) == sorted((*STORIES, LIST))
    assert stored_paths(db) == sorted(STORIES)
    assert {path for path, outcome in notes.outcomes.items() if isinstance(outcome, Stored)} == set(STORIES)
    assert (report.sources[0].found, report.sources[0].new, report.sources[0].stored) == (9, 9, 7)
    assert report.sources[0].left == 0


def test_what_is_stored_is_the_clean_story(news_site: NewsSite, db: Path) -> None:
    """The record has the story without the noise, and its raw page is kept beside it."""
    crawl(db, gazette(news_site))
    with Store.open(db) as store:
        article = store.article(f"{news_site.origin}{FERRY}?utm_source=mail")
        page = store.page(rows(db, f"SELECT page_id FROM articles WHERE url LIKE '%{FERRY}'")[0][0])
    assert article
    assert article.title == "Ferry sails again after winter repairs"
    assert article.body.startswith("The car ferry Marigold left the north quay")
    assert "morning briefing" not in article.body
    assert page
    assert page.page.content == (news_site.folder / FERRY[1:]).read_bytes().replace(
        b"http://gazette.example", news_site.origin.encode()
    )


def test_a_second_run_fetches_only_what_is_new(news_site: NewsSite, db: Path) -> None:
    """No story is asked for again, by whatever address it is named; one that was added is."""
    crawl(db, gazette(news_site))
    news_site.visits.clear()
    crawl(db, gazette(news_site))
    assert news_site.stories() == []
    feed = (
        (news_site.folder / "feed.xml")
        .read_text()
        .replace("/2025/11/25/ferry-sails-again", "/2025/11/26/ferry-is-full")
    )
    news_site.answer("/feed.xml", feed.replace("http://gazette.example", news_site.origin), content_type="text/xml")
    news_site.answer("/2025/11/26/ferry-is-full.html", (news_site.folder / FERRY[1:]).read_bytes())
    crawl(db, gazette(news_site))
    assert news_site.stories() == ["/2025/11/26/ferry-is-full.html"]


def test_robots_are_obeyed(news_site: NewsSite, db: Path) -> None:
    """A story that robots.txt forbids is never asked for; the outcome says so."""
    notes, _ = crawl(db, gazette(news_site))
    assert FORBIDDEN not in news_site.paths()
    assert isinstance(outcome := notes.outcomes[FORBIDDEN], Skipped)
    assert outcome.reason == "robots"


def test_one_request_at_a_time_with_a_pause(news_site: NewsSite, db: Path) -> None:
    """By the server's own log no two requests overlap, nor come within the delay, though two sources share the host."""
    crawl(db, gazette(news_site), gazette(news_site, "Gazette by section", feeds=()))
    assert len(news_site.visits) > 12
    assert news_site.shortest_pause() >= DELAY * 0.95  # the clocks of two threads


def test_two_sources_with_one_story(news_site: NewsSite, db: Path) -> None:
    """A story that two sources name is fetched for one of them."""
    _, report = crawl(db, gazette(news_site), gazette(news_site, "Gazette again"))
    assert sorted(news_site.stories()) == sorted((*STORIES, LIST))
    assert sum(source.stored for source in report.sources) == len(STORIES)


PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"


@pytest.mark.parametrize(
    ("break_it", "reason", "tried_again"),
    [
        pytest.param(lambda site: site.answer(TUNNEL, "", 404), "http-404", False, id="404"),
        pytest.param(lambda site: site.answer(TUNNEL, "", 410), "http-410", False, id="410"),
        pytest.param(lambda site: site.answer(TUNNEL, "", 500), "http-500", True, id="500"),
        pytest.param(
            lambda site: site.answer(TUNNEL, PDF, content_type="application/pdf"), "not-html", False, id="PDF"
        ),
        pytest.param(lambda site: site.answer(TUNNEL, PDF), "not-html", False, id="PDF that says it is HTML"),
        pytest.param(lambda site: site.answer(TUNNEL, ""), "empty", True, id="nothing"),
        pytest.param(lambda site: site.hang_up(TUNNEL), "broken-response", True, id="hung up"),
        pytest.param(lambda site: site.answer(TUNNEL, "", 302, location=TUNNEL), "redirects", False, id="circle"),
        pytest.param(
            lambda site: site.answer(TUNNEL, "x", content_encoding="gzip"), "broken-response", True, id="no gzip"
        ),
        pytest.param(
            lambda site: site.answer(TUNNEL, "", 302, location="file:///etc/passwd"), "bad-url", False, id="file"
        ),
    ],
)
def test_a_broken_story(
    news_site: NewsSite, db: Path, break_it: Callable[[NewsSite], None], reason: str, tried_again: bool
) -> None:
    """A story that can't be had fails with its reason, stops no other, and is tried again later if that may help."""
    break_it(news_site)
    source = gazette(news_site, sections=())
    notes, report = crawl(db, source)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert outcome.reason == reason
    assert outcome.detail
    assert report.sources[0].failed == {reason: 1}
    assert stored_paths(db) == sorted((FERRY, MARKET, LIGHTHOUSE, BUSES, CHOIR))
    assert outcome.tried_again is tried_again
    state = "waiting" if tried_again else "failed"
    assert rows(db, f"SELECT state, reason, tries FROM urls WHERE url LIKE '%{TUNNEL}'") == [(state, reason, 1)]
    news_site.visits.clear()
    crawl(db, source)
    assert news_site.stories() == []
    crawl(db, source, clock=later(hours=12))
    assert (TUNNEL in news_site.paths()) is tried_again


def test_a_host_that_wants_to_be_left_alone(news_site: NewsSite, db: Path) -> None:
    """After a long Retry-After the host is asked for no story until its time, by this run and by others."""
    news_site.answer(TUNNEL, "", 429, retry_after="3600")
    source = gazette(news_site, sections=())
    notes, report = crawl(db, source)
    assert isinstance(notes.outcomes[FERRY], Stored)
    assert isinstance(left := notes.outcomes[MARKET], Left)
    assert left.reason == "host-busy"
    assert news_site.stories() == [FERRY, TUNNEL]
    assert report.sources[0].left == 4
    news_site.visits.clear()
    notes, report = crawl(db, source, clock=later(hours=0.9))
    assert news_site.stories() == []
    assert isinstance(notes.outcomes["127.0.0.1"], Left)
    assert report.sources[0].left == 4
    news_site.answers.clear()
    crawl(db, source, clock=later(hours=1.1))
    assert sorted(news_site.stories()) == sorted((TUNNEL, MARKET, LIGHTHOUSE, BUSES, CHOIR))


def test_a_dead_source_stops_no_other(serve_site: Callable[..., NewsSite], db: Path) -> None:
    """A source whose lists all fail is dead, each list with its reason; the others' stories are stored."""
    alive, dead = serve_site(), serve_site(host="127.0.0.2")
    dead.answer("/feed.xml", "<html><body>We have moved</body></html>")
    dead.answer("/", "", 500)
    dead.answer("/politics/", "<html><body><div id=app></div></body></html>")
    _, report = crawl(db, gazette(dead, "Dead"), gazette(alive, "Alive"))
    by_name = {source.name: source for source in report.sources}
    assert [source.name for source in report.need_person] == ["Dead"]
    assert [trouble.reason for trouble in by_name["Dead"].troubles] == ["not-feed", "http-500", "not-a-list"]
    assert by_name["Alive"].stored == len(STORIES)
    assert not report.had_nothing


def test_a_source_with_one_list_left_is_alive(news_site: NewsSite, db: Path) -> None:
    """One list that fails is a trouble, and the rest is used."""
    news_site.answer("/feed.xml", "", 404)
    _, report = crawl(db, gazette(news_site))
    assert [trouble.reason for trouble in report.sources[0].troubles] == ["http-404"]
    assert not report.need_person
    assert stored_paths(db) == sorted((BUSES, FERRY, MARKET, STORM, TUNNEL))


def test_a_source_that_robots_txt_hides(serve_site: Callable[..., NewsSite], db: Path) -> None:
    """Where robots.txt can't be had nothing else is asked for; alone, such a source means that nothing could be had."""
    site = serve_site()
    site.answer("/robots.txt", "", 500)
    _, report = crawl(db, gazette(site))
    assert set(site.paths()) == {"/robots.txt"}
    assert {trouble.reason for trouble in report.sources[0].troubles} == {"robots-unreachable"}
    assert report.had_nothing


WALL = "<html><head><title>Just a moment</title></head><body></body></html>"


def test_a_wall_is_no_story(news_site: NewsSite, db: Path) -> None:
    """A page that shows no story yet is a failure; it is not tried again in the next minute, but on the next day."""
    news_site.answer(TUNNEL, WALL)
    source = gazette(news_site, sections=())
    notes, _ = crawl(db, source)
    assert isinstance(notes.outcomes[TUNNEL], Failed)
    assert TUNNEL not in stored_paths(db)
    news_site.visits.clear()
    crawl(db, source)
    assert TUNNEL not in news_site.paths()
    del news_site.answers[TUNNEL]
    crawl(db, source, clock=lambda: now() + timedelta(days=1))
    assert TUNNEL in stored_paths(db)


def test_a_bad_page_never_replaces_a_good_record(news_site: NewsSite, db: Path) -> None:
    """A new address that leads to a stored story, which now shows a wall, leaves the record as it was."""
    crawl(db, gazette(news_site, sections=()))
    before = rows(db, f"SELECT title, body, changed_at FROM articles WHERE url LIKE '%{FERRY}'")
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer(FERRY, WALL)
    news_site.answer("/politics/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    news_site.visits.clear()
    notes, _ = crawl(db, gazette(news_site, feeds=()))
    assert FERRY in news_site.paths()
    assert isinstance(notes.outcomes["/n/the-ferry-sails-again"], Failed)
    assert rows(db, f"SELECT title, body, changed_at FROM articles WHERE url LIKE '%{FERRY}'") == before


def test_a_teaser_never_replaces_the_story(news_site: NewsSite, db: Path) -> None:
    """A page that shows less of a stored story than before, behind a paywall, leaves the record as it was."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        whole = await clean_here(fetched, site)
        return replace(whole, page_kind=PageKind.TEASER, access="paywalled", body=whole.body[:60])

    crawl(db, gazette(news_site, sections=()))
    before = rows(db, f"SELECT title, body, access, changed_at FROM articles WHERE url LIKE '%{FERRY}'")
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer("/politics/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    notes, _ = crawl(db, gazette(news_site, feeds=()), clean=clean)
    assert isinstance(outcome := notes.outcomes["/n/the-ferry-sails-again"], Skipped)
    assert outcome.reason == "fuller-record"
    assert rows(db, f"SELECT title, body, access, changed_at FROM articles WHERE url LIKE '%{FERRY}'") == before
    assert rows(db, "SELECT state FROM urls WHERE url LIKE '%/n/the-ferry-sails-again'") == [("stored",)]


def test_each_kind_of_page(news_site: NewsSite, db: Path) -> None:
    """What shows something else for the moment is tried again; what is no story is noted, and never asked for again."""
    kinds = sorted((kind for kind in PageKind if not kind.has_story), key=lambda kind: kind.is_temporary)
    mixed = [kind for pair in zip_longest(kinds, reversed(kinds)) for kind in pair if kind][: len(kinds)]
    links = "".join(f"<item><link>{news_site.origin}/{kind}.html</link></item>" for kind in mixed)
    news_site.answer("/feed.xml", f"<rss version='2.0'><channel>{links}</channel></rss>", content_type="text/xml")
    for kind in mixed:
        news_site.answer(f"/{kind}.html", "<p>Something else")

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        kind = PageKind(urlsplit(fetched.requested_url).path[1:-5])
        return replace(await clean_here(fetched, site), page_kind=kind, is_article=False, body="")

    crawl(db, gazette(news_site, sections=()), clean=clean)
    states = dict(rows(db, "SELECT reason, state FROM urls"))
    assert states == {kind.value: "waiting" if kind.is_temporary else "skipped" for kind in mixed}
    assert len(states) == len(kinds) > 10
    news_site.visits.clear()
    crawl(db, gazette(news_site, sections=()), clean=clean, clock=later(hours=24 * 365))
    asked = {path[1:-5] for path in news_site.paths() if path.endswith(".html")}
    assert asked <= {kind.value for kind in mixed if kind.is_temporary}
    assert asked


def test_a_redirect_to_a_stored_story(news_site: NewsSite, db: Path) -> None:
    """A second address of a stored story makes no second record, and is not fetched twice."""
    crawl(db, gazette(news_site, sections=()))
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer("/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    source = gazette(news_site, feeds=(), sections=(f"{news_site.origin}/",))
    notes, _ = crawl(db, source)
    assert isinstance(notes.outcomes["/n/the-ferry-sails-again"], Unchanged)
    assert len(rows(db, "SELECT 1 FROM articles WHERE title LIKE 'Ferry%'")) == 1
    news_site.visits.clear()
    crawl(db, source)
    assert "/n/the-ferry-sails-again" not in news_site.paths()


def test_the_raw_page_is_kept_before_it_is_cleaned(news_site: NewsSite, db: Path) -> None:
    """A page that breaks the cleaner is a failure of its own, and its bytes are there to find out why."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        if TUNNEL in fetched.requested_url:
            raise RecursionError("too deep")
        return await clean_here(fetched, site)

    notes, _ = crawl(db, gazette(news_site, sections=()), clean=clean)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert (outcome.reason, "too deep" in outcome.detail) == ("cleaner", True)
    assert len(stored_paths(db)) == 5
    assert rows(db, f"SELECT count(*) FROM pages WHERE url LIKE '%{TUNNEL}'") == [(1,)]
    news_site.visits.clear()
    crawl(db, gazette(news_site, sections=()))
    assert news_site.stories() == []


def test_a_page_that_ends_runs(news_site: NewsSite, db: Path) -> None:
    """A page that so many runs did not outlive is parked, so that the next one does; it is not fetched again."""
    source = gazette(news_site, sections=())
    with Store.open(db) as store:
        frontier = Frontier(store)
        url = news_site.origin + TUNNEL
        frontier.add([url], source.name)
        frontier.keep_page(url, Fetched(Page(b"<p>A bomb", url, "text/html"), url, 200, (), "2025-11-25T08:00:00Z"))
        for _ in range(BROKEN_OFF - 1):
            frontier.count_broken_off(url)
    notes, report = crawl(db, source)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert (outcome.reason, outcome.tried_again) == ("cleaner-killed", False)
    assert report.sources[0].stored == 5
    assert TUNNEL not in news_site.paths()


def test_a_host_that_is_down(news_site: NewsSite, db: Path) -> None:
    """After some failures in a row that may pass the host is asked for nothing more; what was due is due later."""
    for path in (*STORIES, LIST):
        news_site.answer(path, "", 503)
    notes, report = crawl(db, gazette(news_site))
    assert len(set(news_site.stories())) == IN_A_ROW
    assert notes.left_hosts == ["5 pages of 127.0.0.1 failed in a row; what else is due there is left for another run"]
    assert report.sources[0].failed == {"http-503": IN_A_ROW}
    assert report.sources[0].left == 9 - IN_A_ROW
    news_site.answers.clear()
    _, report = crawl(db, gazette(news_site), clock=later(hours=1))
    assert report.sources[0].stored == len(STORIES)


APP = (
    "<html><head><title>Harbour tunnel</title></head><body><noscript>Please turn on JavaScript.</noscript>"
    "<div id=app></div><script src=/app.js></script></body></html>"
)


@pytest.mark.parametrize("is_allowed", [True, False], ids=["allowed", "not allowed"])
def test_a_page_that_needs_javascript(news_site: NewsSite, db: Path, is_allowed: bool) -> None:
    """It is fetched again by a browser where the source allows one, and both pages are kept; else it waits."""
    rendered = []

    async def render(url: str, _: Source) -> FetchedPage:
        rendered.append(url)
        page = Page((news_site.folder / TUNNEL[1:]).read_bytes(), url, "text/html")
        return Fetched(page, url, 200, (("x-rendered-by", "browser"),), utc(now()))

    news_site.answer(TUNNEL, APP)
    notes, _ = crawl(db, gazette(news_site, sections=(), browser=is_allowed), render=render)
    states = rows(db, f"SELECT state, reason, page_id FROM urls WHERE url LIKE '%{TUNNEL}'")
    if is_allowed:
        assert isinstance(notes.outcomes[TUNNEL], Stored)
        assert states == [("stored", None, None)]
    else:
        assert isinstance(notes.outcomes[TUNNEL], Failed)
        assert states == [("waiting", "needs_javascript", None)]
    assert rendered == [news_site.origin + TUNNEL] * is_allowed
    assert rows(db, f"SELECT count(*) FROM pages WHERE url LIKE '%{TUNNEL}'") == [(1 + is_allowed,)]


def test_a_browser_that_fails(news_site: NewsSite, db: Path) -> None:
    """The page waits as one that needs JavaScript, and the detail says what went wrong."""

    async def render(url: str, _: Source) -> FetchedPage:
        raise FetchTimeoutError(url, "no page within 30 seconds")

    news_site.answer(TUNNEL, APP)
    notes, _ = crawl(db, gazette(news_site, sections=(), browser=True), render=render)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert outcome.reason == "needs_javascript"
    assert "no page within 30 seconds" in outcome.detail
    assert outcome.tried_again


def test_limit(news_site: NewsSite, db: Path) -> None:
    """At most so many stories are fetched; the next run takes up the rest."""
    _, report = crawl(db, gazette(news_site), limit=2)
    assert len(news_site.stories()) == 2
    assert (report.sources[0].stored, report.sources[0].left) == (2, 7)
    crawl(db, gazette(news_site))
    assert stored_paths(db) == sorted(STORIES)
    assert len(news_site.stories()) == len(set(news_site.stories()))


def test_a_fault_of_ours_in_one_source(serve_site: Callable[..., NewsSite], db: Path) -> None:
    """An error that nobody foresaw ends its source, which is then reported, and no other."""

    class Picky(Notes):
        def visited(self, source: Source, outcome: Outcome) -> None:
            """Fails for one source."""
            super().visited(source, outcome)
            if source.name == "A":
                raise ZeroDivisionError

    one, two = serve_site(), serve_site(host="127.0.0.2")
    _, report = crawl(db, gazette(one, "A", sections=()), gazette(two, "B"), watcher=Picky())
    assert [source.name for source in report.need_person] == ["A"]
    assert "ZeroDivisionError" in report.need_person[0].troubles[0].detail
    assert report.sources[1].stored == len(STORIES)


def test_a_store_that_fails_ends_the_run(news_site: NewsSite, db: Path) -> None:
    """When the store can't be written the run ends at once with the store's error: to go on would lose work."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        if TUNNEL in fetched.requested_url:
            connection = sqlite3.connect(db)
            connection.executescript("PRAGMA foreign_keys = OFF; DROP TABLE articles;")
            connection.close()
        return await clean_here(fetched, site)

    with pytest.raises(StoreError):
        crawl(db, gazette(news_site, sections=()), clean=clean)
    assert news_site.stories() == [FERRY, TUNNEL]


def test_a_cancelled_run_keeps_its_work(news_site: NewsSite, db: Path) -> None:
    """What was stored before a run was cancelled is there, its report too, and the next run does only the rest.

    The page that was being cleaned is not fetched again either.
    """
    notes = Notes()

    async def run(sources: Sequence[Source], store: Store) -> RunReport:
        stuck = asyncio.Event()

        async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
            if MARKET in fetched.requested_url:
                stuck.set()
                await asyncio.Event().wait()
            return await clean_here(fetched, site)

        async with Fetcher(allow_private=True) as fetcher:
            one = a_crawl(fetcher, store, notes, clean=clean)
            task = asyncio.create_task(one.run(sources))
            await stuck.wait()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            return one.report()

    source = gazette(news_site, sections=())
    with Store.open(db) as store:
        report = asyncio.run(run([source], store))
    assert (report.sources[0].stored, report.sources[0].left) == (2, 4)
    assert stored_paths(db) == sorted((FERRY, TUNNEL))
    news_site.visits.clear()
    crawl(db, source)
    assert sorted(news_site.stories()) == sorted((LIGHTHOUSE, BUSES, CHOIR))
    assert MARKET in stored_paths(db)
