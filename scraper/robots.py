"""May we: robots.txt, read once a run for each origin, as RFC 9309 has it.

200                         its rules hold; a page sent in its place has none
4xx (but 429),
  redirects in a circle     there is none: all is allowed
429, 5xx, unreachable       nothing is known: the site is left alone for this run
no such host, no trust,
  a private address         nothing there can be had
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from protego import Protego

from scraper.fetch_errors import FetchError, NoSuchHostError, RedirectError, RefusedAddressError, StatusError, TlsError
from scraper.urls import origin_of

if TYPE_CHECKING:
    from scraper.fetch import Fetched

MAX_BYTES = 500 * 1024
"""What of a robots.txt is read; RFC 9309 (section 2.5) wants at least this much. The rest is ignored."""

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


class Robots:
    """Answers for all the sites of a run, asking each once.

    Args:
        agent: our product token, the name that a robots.txt may call us by.
    """

    def __init__(self, agent: str) -> None:
        self._agent = agent
        self._files: dict[str, asyncio.Task[Protego | FetchError]] = {}

    async def answer(self, url: str, get: Get) -> Answer:
        """Whether ``url`` may be fetched, and how often its site may be asked. ``get`` is used where nobody did yet.

        Raises ``FetchError`` where there is no such site, or none that may be connected to: its pages can't be had.
        """
        origin = origin_of(url)
        if origin not in self._files:
            self._files[origin] = asyncio.create_task(_load(f"{origin}/robots.txt", get))
        rules = await asyncio.shield(self._files[origin])  # others wait for the same file
        if isinstance(rules, RefusedAddressError | TlsError | NoSuchHostError) and not rules.temporary:
            raise type(rules)(url, rules.detail)
        if isinstance(rules, FetchError):
            return Answer(False, "robots-unreachable", f"robots.txt could not be had: {rules.detail}")
        delay = rules.crawl_delay(self._agent)
        if rules.can_fetch(url, self._agent):
            return Answer(True, crawl_delay=delay)
        return Answer(False, "robots", "the site's robots.txt forbids it", delay)


async def _load(url: str, get: Get) -> Protego | FetchError:
    try:
        content = (await get(url)).page.content
    except FetchError as error:
        return Protego.parse("") if _means_no_rules(error) else error
    text = content if isinstance(content, str) else content[:MAX_BYTES].decode("utf-8-sig", "replace")
    return Protego.parse(text)


def _means_no_rules(error: FetchError) -> bool:
    """Whether the site has no robots.txt, as against one that we could not read. RFC 9309, section 2.3.1."""
    if isinstance(error, StatusError):
        return 400 <= error.status < 500 and error.status != 429  # 429 says "later", not "there is none"
    return isinstance(error, RedirectError)
