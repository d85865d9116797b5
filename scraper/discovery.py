"""A source -> the stories that its lists name: each list fetched politely and read, each story given once.

What a list says is read in ``discover``; here is who is asked for it, and what became of those that could not be had.
Nothing is decided here about which of the stories are new.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from scraper.discover import Link, NotAList, links_in_feed, links_on_section
from scraper.fetch import FEED_FILE, HTML_PAGE, Accept, FetchError
from scraper.outcomes import Failed
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.sources import Source


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
    """

    def __init__(self, fetcher: PoliteFetcher) -> None:
        self._fetcher = fetcher

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
                return await asyncio.to_thread(links_in_feed, page)
            return await asyncio.to_thread(links_on_section, page, source.owns)
        except (FetchError, NotWelcome, NotAList) as error:
            return Failed(url, error.reason, error.detail)
        except Exception as error:  # a feed is a stranger's: what it does to its parser stops no other list
            return Failed(url, "unreadable", f"it could not be read: {error!r}")
