"""A source -> the stories that its lists name: each list fetched politely and read, each story given once.

What a list says is read in ``discover``; here is who is asked for it, and what became of those that could not be had.
Nothing is decided here about which of the stories are new.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec, Protocol, TypeVar

from scraper.discover import Link, NotAList, links_in_feed, links_on_section
from scraper.fetch import FEED_FILE, HTML_PAGE, Accept, FetchError
from scraper.outcomes import Failed
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.sources import Source

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Call(Protocol):
    """Calls a function somewhere else."""

    async def __call__(self, function: Callable[_P, _T], /, *arguments: _P.args, **named: _P.kwargs) -> _T:
        """What it returns or raises."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the lists of one source name.

    Attributes:
        links: the stories, each once, in the order found, known ones included.
        troubles: the lists that could not be read.
        dead: whether none of them could.
    """

    links: tuple[Link, ...]
    troubles: tuple[Failed, ...] = ()
    dead: bool = False


class Lists:
    """Reads the lists of sources.

    Args:
        fetcher: fetches them.
        call: calls what reads one, away from the event loop; ``Workers.call`` does it where a list that hangs its
            parser can be got rid of, which a thread can't.
    """

    def __init__(self, fetcher: PoliteFetcher, call: Call = asyncio.to_thread) -> None:
        self._fetcher = fetcher
        self._call = call

    async def read(self, source: Source) -> Listing:
        """All that the lists of ``source`` name. A list that fails is a trouble, and the others are read."""
        links: dict[str, Link] = {}
        troubles = []
        lists = [*((url, FEED_FILE) for url in source.feeds), *((url, HTML_PAGE) for url in source.sections)]
        for url, accept in lists:
            read = await self._read_list(url, source, accept)
            if isinstance(read, Failed):
                troubles.append(read)
            else:
                for link in read:
                    links.setdefault(link.url, link)
        return Listing(tuple(links.values()), tuple(troubles), dead=len(troubles) == len(lists))

    async def _read_list(self, url: str, source: Source, accept: Accept) -> tuple[Link, ...] | Failed:
        try:
            page = (await self._fetcher.get(url, source, accept)).page
            if accept is FEED_FILE:
                return await self._call(links_in_feed, page)
            return await self._call(links_on_section, page, source.owns)
        except (FetchError, NotWelcome, NotAList) as error:
            return Failed(url, error.reason, error.detail)
        except Exception as error:  # a feed is a stranger's: what it does to its parser stops no other list
            return Failed(url, "unreadable", f"it could not be read: {error!r}")
