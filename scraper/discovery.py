"""A source -> the stories that its lists name: each list fetched politely and read, each story given once.

What a list says is read in ``discover`` and ``sitemaps``; here is who is asked for it, and what became of those that
could not be had. Nothing is decided here about which of the stories are new.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import ParamSpec, Protocol, TypeVar
from urllib.parse import urlsplit

from cleaners import Page
from scraper.discover import Link, NotAList, links_in_feed, links_on_section, spelled
from scraper.fetch import FEED_FILE, HTML_PAGE, SITEMAP_FILE, Accept, FetchError
from scraper.outcomes import Failed
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.site_notes import Reading, SiteNotes
from scraper.sitemaps import Sitemap, SitemapLink, read_sitemap
from scraper.sources import Source
from scraper.urls import is_twin, twin_key
from scraper.window import ALWAYS, Window

MAX_SITEMAPS = 100
"""Sitemaps of one source that are read in one run. An archive's index names thousands; the newest come first."""

MAX_STORIES = 100_000
"""Stories of one source that one run takes from its lists."""

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
        unchanged: how many stories those lists name that have not changed since they were read last.
        readings: what is to be noted of the lists, once ``links`` are safe.
    """

    links: tuple[Link, ...]
    troubles: tuple[Failed, ...] = ()
    dead: bool = False
    unchanged: int = 0
    readings: tuple[Reading, ...] = ()

    @property
    def found(self) -> int:
        """How many stories the lists name, whether they were sent again or not."""
        return len(self.links) + self.unchanged


@dataclass(slots=True)
class _Gathered:
    """What was read of one source so far."""

    window: Window
    links: dict[str, Link] = field(default_factory=dict)
    twins: dict[str, str] = field(default_factory=dict)
    troubles: list[Failed] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    unchanged: int = 0
    lists: int = 0
    left_out: int = 0

    def add(self, links: Iterable[Link]) -> int:
        """Take the stories of a list, but for those that are there already under another address; how many came so."""
        before = len(self.links)
        for link in links:
            if not self.window.admits(link):
                self.left_out += 1
            elif (known := self.twins.get(key := twin_key(link.url))) is None:
                if len(self.links) < MAX_STORIES:
                    self.twins[key] = link.url
                    self.links[link.url] = link
            elif is_twin(known) and not is_twin(link.url):  # the address that is meant to last
                del self.links[known]
                self.twins[key] = link.url
                self.links[link.url] = link
        return len(self.links) - before

    def fail(self, url: str, reason: str, detail: str) -> None:
        """Note a list that could not be read."""
        self.troubles.append(Failed(url, reason, detail))


class Lists:
    """Reads the lists of sources.

    Args:
        fetcher: fetches them.
        call: calls what reads one, away from the event loop; ``Workers.call`` does it where a list that hangs its
            parser can be got rid of, which a thread can't.
        notes: remember what was read; None to read each list whole.
        window: the days whose stories are wanted.
    """

    def __init__(
        self,
        fetcher: PoliteFetcher,
        call: Call = asyncio.to_thread,
        notes: SiteNotes | None = None,
        window: Window = ALWAYS,
    ) -> None:
        self._fetcher = fetcher
        self._call = call
        self._notes = notes
        self._window = window

    async def read(self, source: Source) -> Listing:
        """All that the lists of ``source`` name. A list that fails is a trouble, and the others are read."""
        got = _Gathered(self._window)
        got.add(Link(url, source.named_in, "named", ("named by you",)) for url in source.stories)
        for url in source.feeds:
            if sent := await self._ask(url, source, FEED_FILE, got):
                await self._take(got, sent[0], links_in_feed, sent[1])
        for url in source.sections:
            if sent := await self._ask(url, source, HTML_PAGE, got):
                await self._take(got, sent[0], links_on_section, sent[1], source.owns)
        await self._read_sitemaps(source, got)
        if len(got.links) == MAX_STORIES:
            got.fail("", "too-many", f"only {MAX_STORIES:,} of its stories are taken in one run; --since narrows them")
        dead = 0 < got.lists == len(got.troubles) and not source.stories
        # Nothing is noted of lists of which something was left out: the next run may want it.
        readings = () if got.left_out else tuple(got.readings)
        return Listing(tuple(got.links.values()), tuple(got.troubles), dead, got.unchanged, readings)

    def remember(self, listing: Listing) -> None:
        """Note what was read, so that it is not read again before it changes. Its stories have to be safe by now."""
        if self._notes:
            self._notes.remember(listing.readings)

    async def _ask(self, url: str, source: Source, accept: Accept, got: _Gathered) -> tuple[Reading, Page] | None:
        """A list that has changed, and what is to be noted of it; None for one that has not, or can't be had."""
        got.lists += 1
        conditions = self._notes.conditions(url) if self._notes else ()
        try:
            fetched = await self._fetcher.get(url, source, accept, conditions)
        except (FetchError, NotWelcome) as error:
            got.fail(url, error.reason, error.detail)
            return None
        reading = Reading(url, fetched.headers, None)
        if fetched.status == 304:
            got.unchanged += self._notes.stories(url) if self._notes else 0
            got.readings.append(reading)
            return None
        return reading, fetched.page

    async def _take(
        self,
        got: _Gathered,
        reading: Reading,
        read: Callable[_P, tuple[Link, ...]],
        /,
        *arguments: _P.args,
        **named: _P.kwargs,
    ) -> None:
        """Read a list that came, and take its stories."""
        try:
            links = await self._call(read, *arguments, **named)
        except NotAList as error:
            got.fail(reading.url, error.reason, error.detail)
        except Exception as error:  # a feed is a stranger's: what it does to its parser stops no other list
            got.fail(reading.url, "unreadable", f"it could not be read: {error!r}")
        else:
            got.readings.append(Reading(reading.url, reading.headers, got.add(links)))

    async def _read_sitemaps(self, source: Source, got: _Gathered) -> None:
        """The sitemaps of a source and those that they name, each once, however they name each other."""
        waiting = [SitemapLink(url, None) for url in await self._entrances(source, got)]
        seen = {sitemap.url for sitemap in waiting}
        for _ in range(MAX_SITEMAPS):
            if not waiting:
                return
            url = waiting.pop(0).url
            if sent := await self._ask(url, source, SITEMAP_FILE, got):
                sitemap = await self._sitemap(got, *sent)
                below = [link for link in sitemap.sitemaps if link.url not in seen and source.owns(link.url)]
                below = [link for link in below if self._window.may_hold(link.modified)]
                seen.update(link.url for link in below)
                waiting = sorted([*waiting, *below], key=lambda link: link.modified or "", reverse=True)
        if waiting:
            why = f"{len(waiting):,} older sitemaps are left unread, after {MAX_SITEMAPS}; --since narrows them"
            got.fail(waiting[0].url, "too-many", why)

    async def _sitemap(self, got: _Gathered, reading: Reading, page: Page) -> Sitemap:
        try:
            sitemap = await self._call(read_sitemap, page)
        except NotAList as error:
            got.fail(reading.url, error.reason, error.detail)
            return Sitemap()
        except Exception as error:  # as with feeds
            got.fail(reading.url, "unreadable", f"it could not be read: {error!r}")
            return Sitemap()
        added = got.add(sitemap.stories)
        if not sitemap.sitemaps:  # an index that has not changed would hide that those it names have
            got.readings.append(Reading(reading.url, reading.headers, added))
        return sitemap

    async def _entrances(self, source: Source, got: _Gathered) -> list[str]:
        """The sitemaps to begin with; in the place of a robots.txt those that it names."""
        found: dict[str, None] = {}
        for url in source.sitemaps:
            if urlsplit(url).path != "/robots.txt":
                found[url] = None
                continue
            got.lists += 1
            try:
                named = await self._fetcher.sitemaps(url, source)
            except (FetchError, NotWelcome) as error:
                got.fail(url, error.reason, error.detail)
                continue
            if not named:
                got.fail(url, "no-sitemaps", "it names no sitemap")
            found.update(dict.fromkeys(filter(None, (spelled(address, url) for address in named))))
        return list(found)
