"""What a robots.txt, or the want of one, means."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug import Request, Response

from scraper.fetch import ROBOTS_TXT, Fetched, Fetcher, Limits
from scraper.robots import MAX_BYTES, Answer, Robots

NewsSite = Any  # the class of the fixture, see conftest.py


def ask(news_site: NewsSite, *paths: str) -> list[Answer]:
    """The answers to all ``paths``, asked for at once in one run."""

    async def run() -> list[Answer]:
        async with Fetcher(allow_private=True, limits=Limits(tries=1)) as fetcher:

            async def get(url: str) -> Fetched:
                return await fetcher.get(url, accept=ROBOTS_TXT)

            robots = Robots("clean-page")
            return await asyncio.gather(*(robots.answer(news_site.origin + path, get) for path in paths))

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        pytest.param("User-agent: *\nDisallow: /private/", True, id="another path"),
        pytest.param("User-agent: *\nDisallow: /", False, id="everything"),
        pytest.param("User-agent: *\nDisallow: /\nAllow: /2025/", True, id="the longer rule wins"),
        pytest.param("User-agent: *\nDisallow: /*/25/", False, id="a wildcard"),
        pytest.param("User-agent: *\nDisallow: /*.html$", False, id="an ending"),
        pytest.param("User-agent: clean-page\nDisallow: /\n\nUser-agent: *\nAllow: /", False, id="our name"),
        pytest.param("User-agent: otherbot\nDisallow: /", True, id="another's name"),
        pytest.param("\ufeffUser-agent: *\nDisallow: /", False, id="a byte order mark"),
        pytest.param("", True, id="an empty file"),
        pytest.param("<html><body>Not found</body></html>", True, id="a page in its place"),
        pytest.param("User-agent: *\nAllow: /\n" + "#" * MAX_BYTES + "\nDisallow: /2025/", True, id="too far down"),
    ],
)
def test_rules(news_site: NewsSite, rules: str, allowed: bool) -> None:
    """The rules for our name, else for all, hold; of a very long file the first 500 KiB."""
    news_site.answer("/robots.txt", rules, content_type="text/plain; charset=utf-8")
    assert ask(news_site, "/2025/11/25/ferry.html")[0].allowed is allowed


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_no_robots_txt(news_site: NewsSite, status: int) -> None:
    """Where there is none, all is allowed (RFC 9309, section 2.3.1.3)."""
    news_site.answer("/robots.txt", "User-agent: *\nDisallow: /", status)
    assert ask(news_site, "/a") == [Answer(True)]


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_nothing_is_known(news_site: NewsSite, status: int) -> None:
    """Where it can not be had, nothing is allowed for now (RFC 9309, section 2.3.1.4), with the reason."""
    news_site.answer("/robots.txt", "", status)
    answer = ask(news_site, "/a")[0]
    assert (answer.allowed, answer.reason) == (False, "robots-unreachable")
    assert str(status) in answer.detail


def test_a_cut_connection(news_site: NewsSite) -> None:
    """A server that hangs up has said nothing."""
    news_site.hang_up("/robots.txt")
    assert ask(news_site, "/a")[0].reason == "robots-unreachable"


def test_a_redirect_is_followed(news_site: NewsSite) -> None:
    """The rules may be elsewhere; they speak for the origin that was asked."""
    news_site.answer("/robots.txt", status=301, location="/rules.txt")
    news_site.answer("/rules.txt", "User-agent: *\nDisallow: /a", content_type="text/plain")
    assert [answer.reason for answer in ask(news_site, "/a", "/b")] == ["robots", ""]


def test_redirects_in_a_circle(news_site: NewsSite) -> None:
    """A redirect that leads nowhere is no robots.txt."""
    news_site.answer("/robots.txt", status=302, location="/robots.txt")
    assert ask(news_site, "/a") == [Answer(True)]


def test_asked_once_a_run(news_site: NewsSite) -> None:
    """However many stories are asked about at the same time, the file is fetched once."""
    answers = ask(news_site, "/a", "/private/b", "/c", "/private/d")
    assert [answer.allowed for answer in answers] == [True, False, True, False]
    assert news_site.paths() == ["/robots.txt"]


def test_crawl_delay(news_site: NewsSite) -> None:
    """The pause that the site asks for comes with the answer, to what is forbidden as well."""
    news_site.answer("/robots.txt", "User-agent: *\nDisallow: /private/\nCrawl-delay: 7.5", content_type="text/plain")
    assert [answer.crawl_delay for answer in ask(news_site, "/a", "/private/b")] == [7.5, 7.5]


def test_a_huge_one(news_site: NewsSite) -> None:
    """Of one without end the beginning is read and goes; the rest is not waited for."""
    asked = threading.Event()

    def endless(_: Request) -> Response:
        def body() -> Iterator[bytes]:
            yield b"User-agent: *\nDisallow: /a\n"
            for _ in range(64):
                yield b"#" * 16_384
            asked.wait(10)  # a server that stalls there

        return Response(body(), content_type="text/plain")

    news_site.answers["/robots.txt"] = endless
    began = time.monotonic()
    answers = ask(news_site, "/a", "/b")
    asked.set()
    assert [answer.allowed for answer in answers] == [False, True]
    assert time.monotonic() - began < 5


def test_a_stalled_one(news_site: NewsSite) -> None:
    """One that does not come in time leaves the site alone, and the reason says so."""
    asked = threading.Event()
    news_site.answers["/robots.txt"] = lambda _: (asked.wait(10), Response(""))[1]

    async def run() -> Answer:
        async with Fetcher(allow_private=True, limits=Limits(tries=1, deadline=0.3)) as fetcher:

            async def get(url: str) -> Fetched:
                return await fetcher.get(url, accept=ROBOTS_TXT)

            return await Robots("clean-page").answer(f"{news_site.origin}/a", get)

    answer = asyncio.run(run())
    asked.set()
    assert (answer.allowed, answer.reason) == (False, "robots-unreachable")


@pytest.mark.parametrize(("status", "hours", "times"), [(200, 23, 1), (200, 25, 2), (503, 0.5, 1), (503, 2, 2)])
def test_asked_again(news_site: NewsSite, status: int, hours: float, times: int) -> None:
    """In a run of days the rules are asked for once a day, and after an hour where they could not be had."""
    news_site.answer("/robots.txt", "", status, content_type="text/plain")
    clock = [0.0]

    async def run() -> None:
        async with Fetcher(allow_private=True, limits=Limits(tries=1)) as fetcher:

            async def get(url: str) -> Fetched:
                return await fetcher.get(url, accept=ROBOTS_TXT)

            robots = Robots("clean-page", clock=lambda: clock[0])
            for clock[0] in (0.0, hours * 3600):
                await robots.answer(f"{news_site.origin}/a", get)

    asyncio.run(run())
    assert len(news_site.paths()) == times
