"""What a run makes of each kind of page and answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import zip_longest
from typing import Any
from urllib.parse import urlsplit

import pytest

from cleaners import Page, PageKind, SiteProfile
from scraper.archive import FetchedPage
from scraper.fetch import Fetched
from scraper.fetch_errors import FetchTimeoutError
from scraper.frontier import BROKEN_OFF, Frontier
from scraper.outcomes import Failed, Skipped, Stored, Unchanged
from scraper.sources import Source
from scraper.store import Store
from scraper.times import now, utc

NewsSite = Any  # the classes of the fixtures, see the conftest.py of this folder and of tests/
Runs = Any

FERRY = "/2025/11/25/ferry-sails-again.html"
TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"
MARKET = "/2025/11/24/market-hall-gets-a-new-roof.html"
LIGHTHOUSE = "/2025/11/24/lighthouse-keeper-retires.html"
BUSES = "/2025/11/23/council-votes-for-night-buses.html"
CHOIR = "/2025/11/23/school-choir-wins-prize.html"
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
    news_site: NewsSite, runs: Runs, break_it: Callable[[NewsSite], None], reason: str, tried_again: bool
) -> None:
    """A story that can't be had fails with its reason, stops no other, and is tried again later if that may help."""
    break_it(news_site)
    source = runs.gazette(news_site, sections=())
    notes, report = runs.crawl(source)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert outcome.reason == reason
    assert outcome.detail
    assert report.sources[0].failed == {reason: 1}
    assert runs.stored_paths() == sorted((FERRY, MARKET, LIGHTHOUSE, BUSES, CHOIR))
    assert outcome.tried_again is tried_again
    state = "waiting" if tried_again else "failed"
    assert runs.rows(f"SELECT state, reason, tries FROM urls WHERE url LIKE '%{TUNNEL}'") == [(state, reason, 1)]
    news_site.visits.clear()
    runs.crawl(source)
    assert news_site.stories() == []
    runs.crawl(source, clock=runs.later(hours=12))
    assert (TUNNEL in news_site.paths()) is tried_again


WALL = "<html><head><title>Just a moment</title></head><body></body></html>"


def test_a_wall_is_no_story(news_site: NewsSite, runs: Runs) -> None:
    """A page that shows no story yet is a failure; it is not tried again in the next minute, but on the next day."""
    news_site.answer(TUNNEL, WALL)
    source = runs.gazette(news_site, sections=())
    notes, _ = runs.crawl(source)
    assert isinstance(notes.outcomes[TUNNEL], Failed)
    assert TUNNEL not in runs.stored_paths()
    news_site.visits.clear()
    runs.crawl(source)
    assert TUNNEL not in news_site.paths()
    del news_site.answers[TUNNEL]
    runs.crawl(source, clock=lambda: now() + timedelta(days=1))
    assert TUNNEL in runs.stored_paths()


def test_a_bad_page_never_replaces_a_good_record(news_site: NewsSite, runs: Runs) -> None:
    """A new address that leads to a stored story, which now shows a wall, leaves the record as it was."""
    runs.crawl(runs.gazette(news_site, sections=()))
    before = runs.rows(f"SELECT title, body, changed_at FROM articles WHERE url LIKE '%{FERRY}'")
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer(FERRY, WALL)
    news_site.answer("/politics/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    news_site.visits.clear()
    notes, _ = runs.crawl(runs.gazette(news_site, feeds=()))
    assert FERRY in news_site.paths()
    assert isinstance(notes.outcomes["/n/the-ferry-sails-again"], Failed)
    assert runs.rows(f"SELECT title, body, changed_at FROM articles WHERE url LIKE '%{FERRY}'") == before


def test_a_teaser_never_replaces_the_story(news_site: NewsSite, runs: Runs) -> None:
    """A page that shows less of a stored story than before, behind a paywall, leaves the record as it was."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Any:
        whole = await runs.clean_here(fetched, site)
        return replace(whole, page_kind=PageKind.TEASER, access="paywalled", body=whole.body[:60])

    runs.crawl(runs.gazette(news_site, sections=()))
    before = runs.rows(f"SELECT title, body, access, changed_at FROM articles WHERE url LIKE '%{FERRY}'")
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer("/politics/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    notes, _ = runs.crawl(runs.gazette(news_site, feeds=()), clean=clean)
    assert isinstance(outcome := notes.outcomes["/n/the-ferry-sails-again"], Skipped)
    assert outcome.reason == "fuller-record"
    assert runs.rows(f"SELECT title, body, access, changed_at FROM articles WHERE url LIKE '%{FERRY}'") == before
    assert runs.rows("SELECT state FROM urls WHERE url LIKE '%/n/the-ferry-sails-again'") == [("stored",)]


def test_each_kind_of_page(news_site: NewsSite, runs: Runs) -> None:
    """What shows something else for the moment is tried again; what is no story is noted, and never asked for again."""
    kinds = sorted((kind for kind in PageKind if not kind.has_story), key=lambda kind: kind.is_temporary)
    mixed = [kind for pair in zip_longest(kinds, reversed(kinds)) for kind in pair if kind][: len(kinds)]
    links = "".join(f"<item><link>{news_site.origin}/{kind}.html</link></item>" for kind in mixed)
    news_site.answer("/feed.xml", f"<rss version='2.0'><channel>{links}</channel></rss>", content_type="text/xml")
    for kind in mixed:
        news_site.answer(f"/{kind}.html", "<p>Something else")

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Any:
        kind = PageKind(urlsplit(fetched.requested_url).path[1:-5])
        return replace(await runs.clean_here(fetched, site), page_kind=kind, is_article=False, body="")

    runs.crawl(runs.gazette(news_site, sections=()), clean=clean)
    states = dict(runs.rows("SELECT reason, state FROM urls"))
    assert states == {kind.value: "waiting" if kind.is_temporary else "skipped" for kind in mixed}
    assert len(states) == len(kinds) > 10
    news_site.visits.clear()
    runs.crawl(runs.gazette(news_site, sections=()), clean=clean, clock=runs.later(hours=24 * 365))
    asked = {path[1:-5] for path in news_site.paths() if path.endswith(".html")}
    assert asked <= {kind.value for kind in mixed if kind.is_temporary}
    assert asked


def test_a_redirect_to_a_stored_story(news_site: NewsSite, runs: Runs) -> None:
    """A second address of a stored story makes no second record, and is not fetched twice."""
    runs.crawl(runs.gazette(news_site, sections=()))
    news_site.answer("/n/the-ferry-sails-again", status=301, location=FERRY)
    news_site.answer("/", '<a href="/n/the-ferry-sails-again">The ferry sails again</a>')
    source = runs.gazette(news_site, feeds=(), sections=(f"{news_site.origin}/",))
    notes, _ = runs.crawl(source)
    assert isinstance(notes.outcomes["/n/the-ferry-sails-again"], Unchanged)
    assert len(runs.rows("SELECT 1 FROM articles WHERE title LIKE 'Ferry%'")) == 1
    news_site.visits.clear()
    runs.crawl(source)
    assert "/n/the-ferry-sails-again" not in news_site.paths()


def test_the_raw_page_is_kept_before_it_is_cleaned(news_site: NewsSite, runs: Runs) -> None:
    """A page that breaks the cleaner is a failure of its own, and its bytes are there to find out why."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Any:
        if TUNNEL in fetched.requested_url:
            raise RecursionError("too deep")
        return await runs.clean_here(fetched, site)

    notes, _ = runs.crawl(runs.gazette(news_site, sections=()), clean=clean)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert (outcome.reason, "too deep" in outcome.detail) == ("cleaner", True)
    assert len(runs.stored_paths()) == 5
    assert runs.rows(f"SELECT count(*) FROM pages WHERE url LIKE '%{TUNNEL}'") == [(1,)]
    news_site.visits.clear()
    runs.crawl(runs.gazette(news_site, sections=()))
    assert news_site.stories() == []


def test_a_page_that_ends_runs(news_site: NewsSite, runs: Runs) -> None:
    """A page that so many runs did not outlive is parked, so that the next one does; it is not fetched again."""
    source = runs.gazette(news_site, sections=())
    with Store.open(runs.db) as store:
        frontier = Frontier(store)
        url = news_site.origin + TUNNEL
        frontier.add([url], source.name)
        frontier.keep_page(url, Fetched(Page(b"<p>A bomb", url, "text/html"), url, 200, (), "2025-11-25T08:00:00Z"))
        for _ in range(BROKEN_OFF - 1):
            frontier.count_broken_off(url)
    notes, report = runs.crawl(source)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert (outcome.reason, outcome.tried_again) == ("cleaner-killed", False)
    assert report.sources[0].stored == 5
    assert TUNNEL not in news_site.paths()


APP = (
    "<html><head><title>Harbour tunnel</title></head><body><noscript>Please turn on JavaScript.</noscript>"
    "<div id=app></div><script src=/app.js></script></body></html>"
)


@pytest.mark.parametrize("is_allowed", [True, False], ids=["allowed", "not allowed"])
def test_a_page_that_needs_javascript(news_site: NewsSite, runs: Runs, is_allowed: bool) -> None:
    """It is fetched again by a browser where the source allows one, and both pages are kept; else it waits."""
    rendered = []

    async def render(url: str, _: Source) -> FetchedPage:
        rendered.append(url)
        page = Page((news_site.folder / TUNNEL[1:]).read_bytes(), url, "text/html")
        return Fetched(page, url, 200, (("x-rendered-by", "browser"),), utc(now()))

    news_site.answer(TUNNEL, APP)
    notes, _ = runs.crawl(runs.gazette(news_site, sections=(), browser=is_allowed), render=render)
    states = runs.rows(f"SELECT state, reason, page_id FROM urls WHERE url LIKE '%{TUNNEL}'")
    if is_allowed:
        assert isinstance(notes.outcomes[TUNNEL], Stored)
        assert states == [("stored", None, None)]
    else:
        assert isinstance(notes.outcomes[TUNNEL], Failed)
        assert states == [("waiting", "needs_javascript", None)]
    assert rendered == [news_site.origin + TUNNEL] * is_allowed
    assert runs.rows(f"SELECT count(*) FROM pages WHERE url LIKE '%{TUNNEL}'") == [(1 + is_allowed,)]


def test_a_browser_that_fails(news_site: NewsSite, runs: Runs) -> None:
    """The page waits as one that needs JavaScript, and the detail says what went wrong."""

    async def render(url: str, _: Source) -> FetchedPage:
        raise FetchTimeoutError(url, "no page within 30 seconds")

    news_site.answer(TUNNEL, APP)
    notes, _ = runs.crawl(runs.gazette(news_site, sections=(), browser=True), render=render)
    assert isinstance(outcome := notes.outcomes[TUNNEL], Failed)
    assert outcome.reason == "needs_javascript"
    assert "no page within 30 seconds" in outcome.detail
    assert outcome.tried_again
