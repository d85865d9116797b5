"""Fetching as a good guest: robots.txt asked first, one request at a time a host, a pause after each.

That holds for every request: those for robots.txt, those that a redirect leads to, and second tries.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from http import HTTPStatus

from scraper.fetch import HTML_PAGE, ROBOTS_TXT, Accept, Fetched, Fetcher, FetchError, StatusError, Turn
from scraper.pace import HostBusy, Pace
from scraper.robots import Robots, RobotsMemory
from scraper.sources import Source
from scraper.urls import host_of
from scraper.user_agent import PRODUCT


class NotWelcome(Exception):  # noqa: N818 - the site's word, not a fault
    """A URL that is not asked for, or not now.

    Attributes:
        reason: "robots" (forbidden), "robots-unreachable" or "host-busy" (another time).
        detail: why, in words.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return self.detail


class PoliteFetcher:
    """Fetches for sources what their sites allow, when they allow it.

    Args:
        fetcher: does the fetching; an open ``Fetcher``.
        pace: gives the turns.
        memory: remembers robots.txt files from one run to the next.
    """

    def __init__(self, fetcher: Fetcher, pace: Pace, memory: RobotsMemory | None = None) -> None:
        self._fetcher = fetcher
        self._pace = pace
        self._robots = Robots(PRODUCT, memory)

    async def get(
        self, url: str, source: Source, accept: Accept = HTML_PAGE, conditions: Iterable[tuple[str, str]] = ()
    ) -> Fetched:
        """The page at ``url``. Raises ``NotWelcome`` where it was not asked for, ``FetchError`` where it failed.

        With ``conditions``, such as If-None-Match, an answer 304 without content is one.
        """
        return await self._get(url, source, accept, partial(self._welcome_turn, source), conditions)

    async def sitemaps(self, url: str, source: Source) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of the site of ``url`` names. Raises as ``get`` does."""
        return await self._robots.sitemaps(url, partial(self._robots_txt, source))

    def turn(self, url: str, source: Source) -> AbstractAsyncContextManager[None]:
        """Holds the turn for a request that somebody else makes; entering it raises ``NotWelcome``."""
        return self._welcome_turn(source, url)

    async def _robots_txt(self, source: Source, url: str) -> Fetched:
        return await self._get(url, source, ROBOTS_TXT, partial(self._turn, source))

    async def _get(
        self, url: str, source: Source, accept: Accept, turn: Turn, conditions: Iterable[tuple[str, str]] = ()
    ) -> Fetched:
        headers = (*source.headers_for(url), *conditions)
        try:
            return await self._fetcher.get(url, accept=accept, headers=headers, turn=turn)
        except FetchError as error:
            if error.retry_after:
                self._pace.hold(host_of(error.at or url), error.retry_after)
            raise

    @asynccontextmanager
    async def _welcome_turn(self, source: Source, url: str) -> AsyncIterator[None]:
        answer = await self._robots.answer(url, partial(self._robots_txt, source))
        if answer.crawl_delay:
            self._pace.slow_down(host_of(url), answer.crawl_delay)
        if not answer.allowed:
            raise NotWelcome(answer.reason, answer.detail)
        async with self._turn(source, url):
            yield

    @asynccontextmanager
    async def _turn(self, source: Source, url: str) -> AsyncIterator[None]:
        try:
            async with self._pace.turn(host_of(url), source.delay):
                try:
                    yield
                except StatusError as error:
                    if error.status == HTTPStatus.TOO_MANY_REQUESTS:  # also where a second try is answered
                        self._pace.back_off(host_of(url))
                    raise
        except HostBusy as busy:
            raise NotWelcome("host-busy", str(busy)) from busy
