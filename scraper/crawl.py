"""The loop: each source asked for its stories, each story that is due fetched, kept raw, cleaned and stored.

    seeds -> lists -> frontier -> fetch -> page kept -> clean -> article stored
                      (store)    (polite)   (store)  (workers)     (store)

One task a source; within a source one story after the other, since its host takes one request at a time anyway. A
page that fails is an outcome, a list that fails a trouble, and neither stops anything; a store that fails stops all.
Work is saved page by page, so a run may be cancelled at any moment: what is in flight is asked for again next time.
"""

from __future__ import annotations

import asyncio
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from scraper.collect import Collector
from scraper.discovery import Lists
from scraper.drift import drift_of
from scraper.frontier import Entry, Frontier
from scraper.outcomes import Discovery, Failed, Left, Outcome, RunReport, Tally, report_of
from scraper.revisits import Revisits
from scraper.sources import Source
from scraper.store import StoreError
from scraper.urls import host_of

AT_ONCE = 64
"""Sources that are crawled at the same time; the others wait for one to end."""

IN_A_ROW = 5
"""Pages of a host that fail one after the other, in ways that pass. Then it is left alone for this run: it is down, or
it has a wall for us, and to ask it for each of a thousand stories would help neither side."""


class Watcher(Protocol):
    """Is told how a run goes, as it goes."""

    def discovered(self, source: Source, discovery: Discovery, /) -> None:
        """The lists of ``source`` have been read."""

    def visited(self, source: Source, outcome: Outcome, /) -> None:
        """A story of ``source`` is done with."""


class Crawl:
    """One run over some sources.

    Args:
        lists: reads what sources name.
        frontier: knows what is due.
        collector: handles a URL that is.
        watcher: is told of it.
        limit: the most stories to fetch; None for all.
        revisits: knows which stories that are stored are asked for again, of sources that want it; None for none.
    """

    def __init__(
        self,
        lists: Lists,
        frontier: Frontier,
        collector: Collector,
        watcher: Watcher,
        *,
        limit: int | None = None,
        revisits: Revisits | None = None,
    ) -> None:
        self._lists = lists
        self._frontier = frontier
        self._collector = collector
        self._watcher = watcher
        self._to_go = limit
        self._revisits = revisits
        self._names: frozenset[str] = frozenset()
        self._tallies: dict[str, Tally] = {}
        self._failed_in_a_row: Counter[str] = Counter()
        self._set_aside: set[str] = set()

    def report(self) -> RunReport:
        """What has been done so far; also after ``run`` was cancelled or failed."""
        return report_of(self._tallies.values())

    async def run(self, sources: Sequence[Source]) -> None:
        """Crawl ``sources``. Raises ``StoreError``."""
        places = asyncio.Semaphore(AT_ONCE)
        self._names = frozenset(source.name for source in sources)

        async def crawl(source: Source) -> None:
            async with places:
                tally = self._tallies[source.name] = Tally(source)
                try:
                    await self._crawl(source, tally)
                except StoreError:
                    raise
                except Exception as error:  # a fault of ours; the other sources are crawled all the same
                    tally.give_up(Failed("", "internal", f"the crawl of it broke off: {error!r}"))

        try:
            async with asyncio.TaskGroup() as group:
                for source in sources:
                    group.create_task(crawl(source))
        except* StoreError as errors:
            raise errors.exceptions[0] from None

    async def _crawl(self, source: Source, tally: Tally) -> None:
        listing = await self._lists.read(source)
        new = self._frontier.add((link.url for link in listing.links), source.name, self._names)
        self._lists.remember(listing)
        due, again = self._frontier.due(source.name), self._due_again(source)
        tally.discovery = Discovery(listing.found, new, len(due) + len(again), listing.troubles, listing.dead)
        self._watcher.discovered(source, tally.discovery)
        self._spare_hosts(source)
        for entry in self._entries(due, again):
            if entry is None:  # what another URL led to meanwhile
                tally.add_elsewhere()
            elif not self._is_left(entry):
                if not self._may_fetch_one_more():
                    break
                await self._collect(entry, source, tally)
        tally.drift = drift_of(self._frontier, tally.report())

    def _due_again(self, source: Source) -> array[int]:
        """The rows of stored stories that are asked for again, once all others have had their turn."""
        if self._revisits is None or source.revisit is None:
            return array("q")
        return self._revisits.due(source.name, source.revisit)

    def _entries(self, due: array[int], again: array[int]) -> Iterator[Entry | None]:
        yield from map(self._frontier.entry, due)
        if self._revisits:
            yield from map(self._revisits.entry, again)

    def _spare_hosts(self, source: Source) -> None:
        for host, until in self._frontier.hosts_to_spare(source.name).items():
            self._set_aside.add(host)
            why = f"{host} has asked for fewer requests; it is left alone until {until}"
            self._watcher.visited(source, Left(host, "host-busy", why))

    async def _collect(self, entry: Entry, source: Source, tally: Tally) -> None:
        outcome = await self._collector.collect(entry, source)
        self._tell(source, tally, outcome)
        host = host_of(entry.url)
        if isinstance(outcome, Left):
            self._set_aside.add(host)
        elif not (isinstance(outcome, Failed) and outcome.tried_again):
            self._failed_in_a_row[host] = 0
        else:
            self._failed_in_a_row[host] += 1
            if self._failed_in_a_row[host] == IN_A_ROW:
                self._set_aside.add(host)
                why = f"{IN_A_ROW} pages of {host} failed in a row; what else is due there is left for another run"
                self._watcher.visited(source, Left(entry.url, "host-down", why))

    def _tell(self, source: Source, tally: Tally, outcome: Outcome) -> None:
        tally.add(outcome)
        self._watcher.visited(source, outcome)

    def _is_left(self, entry: Entry) -> bool:
        return entry.page_id is None and host_of(entry.url) in self._set_aside

    def _may_fetch_one_more(self) -> bool:
        if self._to_go is None:
            return True
        self._to_go -= 1
        return self._to_go >= 0
