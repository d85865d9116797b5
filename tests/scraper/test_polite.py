"""A polite fetcher keeps its manners for every request, the hidden ones too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from typing import Any

import pytest

from scraper.fetch import Effects, Fetched, Fetcher, FetchError
from scraper.pace import Pace
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.sources import Source

NewsSite = Any  # the class of the fixture, see conftest.py

DELAY = 0.05
STORY = "/2025/11/25/ferry-sails-again.html"


async def no_wait(_: float) -> None:
    """Between two tries; the pause of the pace is a real one."""
    await asyncio.sleep(0)


def get_all(source: Source, *urls: str) -> list[Fetched | BaseException]:
    """What came of all ``urls``, asked for at once."""

    async def run() -> list[Fetched | BaseException]:
        async with Fetcher(allow_private=True, effects=Effects(sleep=no_wait)) as fetcher:
            polite = PoliteFetcher(fetcher, Pace())
            return await asyncio.gather(*(polite.get(url, source) for url in urls), return_exceptions=True)

    return asyncio.run(run())


def source_of(site: NewsSite, **values: Any) -> Source:
    return Source(name="Gazette", feeds=(f"{site.origin}/feed.xml",), delay=values.pop("delay", DELAY), **values)


def test_every_request_has_its_turn(news_site: NewsSite) -> None:
    """Ten at once, a redirect and a second try among them, come one by one with the pause between any two."""
    news_site.answer("/moved", status=301, location=STORY)
    news_site.answer("/busy", status=503)
    urls = [news_site.origin + path for path in (STORY, "/moved", "/busy", "/politics/", "/nowhere")]
    get_all(source_of(news_site), *urls)
    assert news_site.paths().count("/busy") > 1
    assert news_site.paths().count(STORY) == 2
    assert news_site.shortest_pause() >= DELAY * 0.99  # the clocks of two threads


def test_hosts_do_not_wait_for_each_other(serve_site: Callable[..., NewsSite]) -> None:
    """Two hosts are asked at the same time."""
    one, two = serve_site(), serve_site(host="127.0.0.2")
    get_all(source_of(one, delay=0.3), one.origin + STORY, two.origin + STORY)
    began = [visit.began for site in (one, two) for visit in site.visits if visit.path == STORY]
    assert abs(began[0] - began[1]) < 0.25


def test_robots_come_first(news_site: NewsSite) -> None:
    """What robots.txt forbids is not asked for, and nothing is before it is read."""
    result = get_all(source_of(news_site), f"{news_site.origin}/private/a", news_site.origin + STORY)
    assert isinstance(result[0], NotWelcome)
    assert result[0].reason == "robots"
    assert news_site.paths() == ["/robots.txt", STORY]


def test_a_redirect_to_a_forbidden_place(news_site: NewsSite) -> None:
    """A redirect does not lead past robots.txt."""
    news_site.answer("/open", status=302, location="/private/2025/11/25/talks-behind-closed-doors.html")
    result = get_all(source_of(news_site), f"{news_site.origin}/open")
    assert isinstance(result[0], NotWelcome)
    assert news_site.paths() == ["/robots.txt", "/open"]


def test_a_redirect_to_another_host(serve_site: Callable[..., NewsSite]) -> None:
    """The host that a redirect leads to is asked for its own robots.txt, and gets no headers of the source's."""
    one, two = serve_site(), serve_site(host="127.0.0.2")
    one.answer("/moved", status=301, location=two.origin + STORY)
    result = get_all(source_of(one, headers=(("Cookie", "session=secret"),)), f"{one.origin}/moved")
    assert isinstance(result[0], Fetched)
    assert two.paths() == ["/robots.txt", STORY]
    assert all(visit.headers.get("Cookie") == "session=secret" for visit in one.visits)
    assert not any("Cookie" in visit.headers for visit in two.visits)


def test_robots_of_a_host_that_says_no_by_redirect(serve_site: Callable[..., NewsSite]) -> None:
    """A story that lies on another host is not fetched where that host's robots.txt can't be had."""
    one, two = serve_site(), serve_site(host="127.0.0.2")
    one.answer("/moved", status=301, location=two.origin + STORY)
    two.answer("/robots.txt", status=503)
    result = get_all(source_of(one), f"{one.origin}/moved")
    assert isinstance(result[0], NotWelcome)
    assert result[0].reason == "robots-unreachable"
    assert STORY not in two.paths()


def test_crawl_delay_slows_down(news_site: NewsSite) -> None:
    """A Crawl-delay that is longer than the seed's pause is kept."""
    news_site.answer("/robots.txt", "User-agent: *\nCrawl-delay: 0.15", content_type="text/plain")
    get_all(source_of(news_site, delay=0.0), *(news_site.origin + path for path in (STORY, "/politics/", "/")))
    assert news_site.shortest_pause() >= 0.148


def test_retry_after_holds_the_host(news_site: NewsSite) -> None:
    """After "come back in an hour" nothing more is asked of the host in this run, and the reason is given."""
    news_site.answer("/busy", status=429, retry_after="3600")

    async def run() -> list[BaseException | None]:
        errors: list[BaseException | None] = []
        async with Fetcher(allow_private=True, effects=Effects(sleep=no_wait)) as fetcher:
            polite = PoliteFetcher(fetcher, Pace())
            for path in ("/busy", STORY):
                try:
                    await polite.get(news_site.origin + path, source_of(news_site))
                except (FetchError, NotWelcome) as error:
                    errors.append(error)
        return errors

    first, second = asyncio.run(run())
    assert isinstance(first, FetchError)
    assert isinstance(second, NotWelcome)
    assert second.reason == "host-busy"
    assert STORY not in news_site.paths()


def test_too_many_requests_slow_us_down(news_site: NewsSite) -> None:
    """A 429 makes every later pause of that host longer, second tries included, Retry-After or not."""
    news_site.answer("/busy", status=429)
    get_all(source_of(news_site, delay=0.0), f"{news_site.origin}/busy")
    visits = [visit for visit in news_site.visits if visit.path == "/busy"]
    assert len(visits) == 3
    assert min(later.began - sooner.ended for sooner, later in pairwise(visits)) > 0.99


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_both_forms_of_retry_after(news_site: NewsSite, form: str) -> None:
    """Seconds or a date: until then the host is asked for nothing."""
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    news_site.answer("/busy", status=429, retry_after="3600" if form == "seconds" else later)

    async def run() -> tuple[float | None, str]:
        async with Fetcher(allow_private=True, effects=Effects(sleep=no_wait)) as fetcher:
            polite = PoliteFetcher(fetcher, Pace())
            with pytest.raises(FetchError) as busy:
                await polite.get(f"{news_site.origin}/busy", source_of(news_site))
            with pytest.raises(NotWelcome) as left:
                await polite.get(news_site.origin + STORY, source_of(news_site))
            return busy.value.retry_after, left.value.reason

    seconds, reason = asyncio.run(run())
    assert 3590 < (seconds or 0) <= 3600
    assert reason == "host-busy"


@pytest.mark.parametrize("path", [STORY, "/robots.txt"])
def test_who_asks(news_site: NewsSite, path: str) -> None:
    """Every request says who we are."""
    get_all(source_of(news_site), news_site.origin + STORY)
    agents = [visit.headers["User-Agent"] for visit in news_site.visits if visit.path == path]
    assert agents
    assert agents[0].startswith("clean-page")
