"""May we: robots.txt, read once a day for each origin, as RFC 9309 has it.

200                         its rules hold; a page sent in its place has none
4xx (but 429),
  redirects in a circle     there is none: all is allowed
429, 5xx, unreachable       nothing is known: the site is left alone for an hour
no such host, no trust,
  a private address         nothing there can be had
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from protego import Protego

from scraper.fetch_errors import FetchError, NoSuchHostError, RedirectError, RefusedAddressError, StatusError, TlsError
from scraper.urls import origin_of

if TYPE_CHECKING:
    from scraper.fetch import Fetched

MAX_BYTES = 500 * 1024
"""What of a robots.txt is read; RFC 9309 (section 2.5) wants at least this much. The rest is ignored."""

GOOD_FOR = 24 * 3600.0
"""Seconds that a file is gone by (RFC 9309, section 2.4)."""

ASK_AGAIN_AFTER = 3600.0
"""Seconds that a site is left alone whose file could not be had."""

Get = Callable[[str], Awaitable["Fetched"]]
"""Fetches the robots.txt at a URL, in turn with the other requests to its host; raises ``FetchError``."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site's robots.txt says to one URL.

    Attributes:
        allowed: whether it may be fetched.
        reason: why not, as a short word that stays the same: "robots" or "robots-unreachable"; empty where it may.
        detail: why not, in words.
        crawl_delay: seconds that the site wants between two requests; None where it says nothing.
    """

    allowed: bool
    reason: str = ""
    detail: str = ""
    crawl_delay: float | None = None


class RobotsMemory(Protocol):
    """Remembers the files of sites for other runs."""

    def robots(self, origin: str) -> str | None:
        """The file as it was within a day; empty where there is none, None where nothing is known."""

    def keep_robots(self, origin: str, rules: str) -> None:
        """Remember a file, or that there is none."""


class _Loaded(NamedTuple):
    """A file on its way, or here, and the time on the clock when it was asked for."""

    rules: asyncio.Task[Protego | FetchError]
    at: float


class Robots:
    """Answers for all the sites of a run.

    Args:
        agent: our product token, the name that a robots.txt may call us by.
        memory: remembers files from one run to the next; None to ask each site once a run.
        clock: seconds.
    """

    def __init__(
        self, agent: str, memory: RobotsMemory | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._agent = agent
        self._memory = memory
        self._clock = clock
        self._files: dict[str, _Loaded] = {}

    async def answer(self, url: str, get: Get) -> Answer:
        """Whether ``url`` may be fetched, and how often its site may be asked. ``get`` is used where nobody did yet.

        Raises ``FetchError`` where there is no such site, or none that may be connected to: its pages can't be had.
        """
        rules = await self._rules(origin_of(url), get)
        if isinstance(rules, RefusedAddressError | TlsError | NoSuchHostError) and not rules.temporary:
            raise type(rules)(url, rules.detail)
        if isinstance(rules, FetchError):
            return Answer(False, "robots-unreachable", f"robots.txt could not be had: {rules.detail}")
        delay = rules.crawl_delay(self._agent)
        if rules.can_fetch(url, self._agent):
            return Answer(True, crawl_delay=delay)
        return Answer(False, "robots", "the site's robots.txt forbids it", delay)

    async def sitemaps(self, url: str, get: Get) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of the site of ``url`` names. Raises ``FetchError``."""
        rules = await self._rules(origin_of(url), get)
        if isinstance(rules, FetchError):
            raise rules
        return tuple(rules.sitemaps)

    async def _rules(self, origin: str, get: Get) -> Protego | FetchError:
        if origin not in self._files or self._is_stale(self._files[origin]):
            self._files[origin] = _Loaded(asyncio.create_task(self._load(origin, get)), self._clock())
        return await asyncio.shield(self._files[origin].rules)  # others wait for the same file

    def _is_stale(self, loaded: _Loaded) -> bool:
        age = self._clock() - loaded.at
        had = loaded.rules.done() and not loaded.rules.cancelled() and isinstance(loaded.rules.result(), Protego)
        return age > GOOD_FOR or (loaded.rules.done() and not had and age > ASK_AGAIN_AFTER)

    async def _load(self, origin: str, get: Get) -> Protego | FetchError:
        if self._memory and (kept := self._memory.robots(origin)) is not None:
            return Protego.parse(kept)
        text = await _text(f"{origin}/robots.txt", get)
        if isinstance(text, FetchError):
            return text
        if self._memory:
            self._memory.keep_robots(origin, text)
        return Protego.parse(text)


async def _text(url: str, get: Get) -> str | FetchError:
    try:
        content = (await get(url)).page.content
    except FetchError as error:
        return "" if _means_no_rules(error) else error
    return content if isinstance(content, str) else content[:MAX_BYTES].decode("utf-8-sig", "replace")


def _means_no_rules(error: FetchError) -> bool:
    """Whether the site has no robots.txt, as against one that we could not read. RFC 9309, section 2.3.1."""
    if isinstance(error, StatusError):
        return 400 <= error.status < 500 and error.status != 429  # 429 says "later", not "there is none"
    return isinstance(error, RedirectError)
