"""The loop: each source asked for its stories, each new story fetched, kept raw, cleaned and stored.

    seeds -> discover -> what is new -> fetch -> page kept -> clean -> article stored
                            (store)   (polite)   (store)   (a thread)     (store)

One task a source; within a source one story after the other, since its host takes one request at a time anyway. A
page that fails is an outcome, a list that fails a trouble, and neither stops anything; a store that fails stops all.
Work is saved page by page, so a run may be cancelled at any moment: what is in flight is asked for again next time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from cleaners import Article, clean_html
from scraper.discovery import Lists
from scraper.fetch import Fetched, FetchError
from scraper.outcomes import Discovery, Failed, Outcome, RunReport, Skipped, Stored, Tally, Unchanged, report_of
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.sources import Source
from scraper.store import Saved, Store, StoreError, UrlState
from scraper.times import now

Clean = Callable[[Fetched], Awaitable[Article]]
"""Makes an article of a fetched page; what it raises counts against that page alone."""

AT_ONCE = 64
"""Sources that are crawled at the same time; the others wait for one to end."""

WALL_PAUSE = timedelta(hours=6)
"""How long a page that showed a wall, an error or nothing is left alone before it is asked for again."""


async def clean_in_thread(fetched: Fetched) -> Article:
    """Clean a page while the requests of other sources go on."""
    page = fetched.page
    return await asyncio.to_thread(
        clean_html, page.content, page.url, content_type=page.content_type, fetched_at=fetched.fetched_at
    )


class Watcher(Protocol):
    """Is told how a run goes, as it goes."""

    def discovered(self, source: Source, discovery: Discovery, /) -> None:
        """The lists of ``source`` have been read."""

    def visited(self, source: Source, outcome: Outcome, /) -> None:
        """A story of ``source`` is done with."""


class Crawl:
    """One run over some sources.

    Args:
        fetcher: fetches for them.
        store: keeps what comes of it; used by the event loop's thread alone.
        watcher: is told of it.
        clean: makes articles of pages.
        limit: the most stories to fetch; None for all.
        clock: tells what time it is, for when to try again.
    """

    def __init__(
        self,
        fetcher: PoliteFetcher,
        store: Store,
        watcher: Watcher,
        *,
        clean: Clean = clean_in_thread,
        limit: int | None = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._fetcher = fetcher
        self._lists = Lists(fetcher)
        self._store = store
        self._watcher = watcher
        self._clean = clean
        self._clock = clock
        self._to_go = limit
        self._claimed: set[str] = set()
        self._tallies: dict[str, Tally] = {}

    def report(self) -> RunReport:
        """What has been done so far; also after ``run`` was cancelled or failed."""
        return report_of(self._tallies.values())

    async def run(self, sources: Sequence[Source]) -> None:
        """Crawl ``sources``. Raises ``StoreError``."""
        places = asyncio.Semaphore(AT_ONCE)

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

    async def discover(self, source: Source) -> Discovery:
        """Read the lists of a source, and tell what of it is new. A story is given to the first source that has it."""
        listing = await self._lists.read(source)
        handled = self._store.known(link.url for link in listing.links) | self._claimed
        new = tuple(link for link in listing.links if link.url not in handled)
        self._claimed.update(link.url for link in new)
        return Discovery(len(listing.links), new, listing.troubles, listing.dead)

    async def _crawl(self, source: Source, tally: Tally) -> None:
        discovery = tally.discovery = await self.discover(source)
        self._watcher.discovered(source, discovery)
        for link in discovery.new:
            if not self._may_fetch_one_more():
                break
            outcome = await self._visit(link.url, source)
            tally.add(outcome)
            self._watcher.visited(source, outcome)

    def _may_fetch_one_more(self) -> bool:
        if self._to_go is None:
            return True
        self._to_go -= 1
        return self._to_go >= 0

    async def _visit(self, url: str, source: Source) -> Outcome:
        try:
            fetched = await self._fetcher.get(url, source)
        except NotWelcome as refusal:
            return Skipped(url, refusal.reason, refusal.detail)
        except FetchError as error:
            self._note_failure(url, error)
            return Failed(url, error.reason, error.detail)
        page_id = self._store.save_page(fetched)
        try:
            article = await self._clean(fetched)
        except Exception as error:  # what a page does to the cleaner it does to itself alone
            self._store.note(url, "cleaner", state=UrlState.FAILED)
            return Failed(url, "cleaner", f"the cleaner failed: {error!r}")
        return self._keep(url, article, fetched, page_id)

    def _note_failure(self, url: str, error: FetchError) -> None:
        """What may pass is asked for again: in the next run, or when the server says; the rest is given up."""
        if not error.temporary:
            self._store.note(url, error.reason, state=UrlState.FAILED)
        else:
            again = self._clock() + timedelta(seconds=error.retry_after or 0)
            self._store.note(url, error.reason, state=UrlState.WAITING, try_again_at=again.isoformat())

    def _keep(self, url: str, article: Article, fetched: Fetched, page_id: int) -> Outcome:
        if not article.is_article:
            return self._pass_over(url, article)
        saved = self._store.save(article, fetched_at=fetched.fetched_at, page_id=page_id)
        if saved is Saved.REFUSED:
            self._store.note(url, "fuller-record")
            return Skipped(url, "fuller-record", "the store has more of this story than the page shows")
        if saved is Saved.UNCHANGED:
            return Unchanged(url)
        return Stored(url, article.title, updated=saved is Saved.UPDATED)

    def _pass_over(self, url: str, article: Article) -> Outcome:
        """A wall or an error may give way to a story, so it is a failure and tried again; a list is rightly skipped."""
        kind = article.page_kind
        detail = "; ".join(article.page_evidence) or "the page has no story"
        if not kind.is_temporary:
            self._store.note(url, kind)
            return Skipped(url, kind, detail)
        again = self._clock() + WALL_PAUSE
        self._store.note(url, kind, state=UrlState.WAITING, try_again_at=again.isoformat())
        return Failed(url, kind, detail)
