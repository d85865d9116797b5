"""One URL of the frontier: fetched, its page kept, cleaned, stored; and what came of it.

    fetch ──> page kept ──> clean ──> article stored
                              └─ needs JavaScript ─> browser ──> page kept ──> clean ─┘

Whatever a page does is an outcome, noted in the frontier before it is told; only a store that fails raises.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Protocol

from cleaners import Article, Page, PageKind, SiteProfile, clean_html
from scraper.archive import FetchedPage
from scraper.fetch_errors import FetchError
from scraper.frontier import BROKEN_OFF, Entry, Frontier, Miss, Origin
from scraper.opt_outs import opt_outs_of
from scraper.outcomes import Failed, Left, Outcome, Skipped, Stored, Unchanged
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.recipe import NO_RULES, UserRules
from scraper.site_memory import SiteMemory
from scraper.site_notes import SiteNotes
from scraper.sources import Source
from scraper.store import FORGOTTEN, Saved, Store, StoreError, UrlState
from scraper.story import is_kept
from scraper.tdm import TdmFiles
from scraper.workers import WorkerCrashedError, WorkerHungError, Workers, WorkerStartError

if TYPE_CHECKING:
    from cleaners import OwnRules
    from scraper.browser import Browser

Clean = Callable[[FetchedPage, SiteProfile | None], Awaitable[Article]]
"""Makes an article of a page, with what is known of its site; what it raises counts against that page alone, but for
``WorkerStartError``."""


class Render(Protocol):
    """Fetches a page with a browser, which runs its scripts; raises ``FetchError``, ``NotWelcome``."""

    async def __call__(self, url: str, source: Source, /) -> FetchedPage:
        """The page as it stands once its scripts have run."""


def clean_in(workers: Workers, rules: OwnRules | None = None) -> Clean:
    """Cleaning in worker processes, by a user's own rules too."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        return await workers.call(cleaned, fetched.page, fetched.fetched_at, site, rules)

    return clean


def cleaned(page: Page, fetched_at: str, site: SiteProfile | None, rules: OwnRules | None) -> Article:
    """The article of a page; what a worker is sent to do."""
    return clean_html(
        page.content, page.url, content_type=page.content_type, fetched_at=fetched_at, site=site, rules=rules
    )


def render_with(browser: Browser, polite: PoliteFetcher) -> Render:
    """Rendering by a browser, in the host's turn; what a page loads besides itself is not paced one by one."""

    async def render(url: str, source: Source) -> FetchedPage:
        async with polite.turn(url, source):
            return await browser.fetch(url)

    return render


class Collector:
    """Handles URLs, any number at the same time.

    Args:
        fetcher: fetches pages.
        store: keeps them; used by the event loop's thread alone.
        frontier: of that store.
        clean: makes articles of them.
        render: fetches again what needs JavaScript, for sources that allow it; None where there is no browser.
        user: the user's own rules that ``clean`` goes by.
    """

    def __init__(
        self,
        fetcher: PoliteFetcher,
        store: Store,
        frontier: Frontier,
        clean: Clean,
        render: Render | None = None,
        user: UserRules = NO_RULES,
    ) -> None:
        self._fetcher = fetcher
        self._store = store
        self._frontier = frontier
        self._clean = clean
        self._render = render
        self._memory = SiteMemory(store, user)
        self._notes = SiteNotes(store)
        self._tdm_files = TdmFiles(fetcher, self._notes)

    async def collect(self, entry: Entry, source: Source) -> Outcome:
        """Handle a URL whose turn it is. Raises ``StoreError``, ``WorkerStartError``."""
        url = entry.url
        kept = None if entry.page_id is None else self._store.page(entry.page_id)
        if kept is not None and entry.page_id is not None:
            if self._frontier.count_broken_off(url) >= BROKEN_OFF:
                return self._missed(url, Miss("cleaner-killed", f"{BROKEN_OFF} runs ended while it was cleaned"))
            return await self._make(url, source, kept, entry.page_id)
        try:
            fetched = await self._fetcher.get(url, source, conditions=entry.conditions)
        except (FetchError, NotWelcome) as error:
            return self._not_had(url, error)
        if fetched.status == HTTPStatus.NOT_MODIFIED:
            self._frontier.confirm(url, fetched.headers)
            return Unchanged(url)
        page_id = self._frontier.keep_page(url, fetched)
        rule = await self._tdm_files.rule(fetched.page.url or url, source)
        self._notes.note_opt_outs(url, opt_outs_of(fetched, rule))
        return await self._make(url, source, fetched, page_id)

    def _not_had(self, url: str, error: FetchError | NotWelcome) -> Outcome:
        if isinstance(error, FetchError):
            return self._missed(url, Miss(error.reason, error.message, error.temporary, error.retry_after))
        if error.reason == "host-busy":
            return Left(url, error.reason, error.detail)
        return self._missed(url, Miss(error.reason, error.detail, otherwise=UrlState.SKIPPED))

    async def _make(self, url: str, source: Source, fetched: FetchedPage, page_id: int) -> Outcome:
        try:
            article = await self._cleaned(fetched)
            if article.page_kind is PageKind.NEEDS_JAVASCRIPT and source.browser and self._render:
                fetched = await self._render(url, source)
                page_id = self._frontier.keep_page(url, fetched)
                article = await self._cleaned(fetched)
        except (StoreError, WorkerStartError):
            raise
        except (FetchError, NotWelcome) as error:
            return self._missed(url, Miss(PageKind.NEEDS_JAVASCRIPT, f"the browser got no page either: {error.detail}"))
        except Exception as error:  # what a page does to the cleaner it does to itself alone
            return self._missed(url, _broke_the_cleaner(error))
        return self._keep(url, article, fetched, page_id)

    async def _cleaned(self, fetched: FetchedPage) -> Article:
        return await self._clean(fetched, self._memory.profile(fetched.page.url))

    def _keep(self, url: str, article: Article, fetched: FetchedPage, page_id: int) -> Outcome:
        if not is_kept(article):
            kind = article.page_kind
            detail = " ".join(article.page_evidence) or "the page has no story"
            # A wall may give way to a story, so its page is missed; a listing is rightly not in the store.
            otherwise = UrlState.FAILED if kind.is_temporary else UrlState.SKIPPED
            return self._missed(url, Miss(kind, detail, otherwise=otherwise))
        origin = Origin(fetched.fetched_at, page_id, self._memory.recipe(fetched.page.url), fetched.headers)
        saved = self._frontier.save(url, article, origin)
        if saved is Saved.FORGOTTEN:
            return Skipped(url, FORGOTTEN, "the store was told to forget this story")
        if saved is Saved.REFUSED:
            return Skipped(url, "fuller-record", "the store has more of this story than the page shows")
        if saved is Saved.UNCHANGED:
            return Unchanged(url)
        return Stored(url, article.title, updated=saved is Saved.UPDATED)

    def _missed(self, url: str, miss: Miss) -> Outcome:
        state = self._frontier.miss(url, miss)
        if miss.otherwise is UrlState.SKIPPED:
            return Skipped(url, miss.reason, miss.detail)
        return Failed(url, miss.reason, miss.detail, tried_again=state is UrlState.WAITING)


def _broke_the_cleaner(error: Exception) -> Miss:
    match error:
        case WorkerHungError():
            return Miss("cleaner-hung", f"the cleaner did not come to an end: {error}")
        case WorkerCrashedError():
            return Miss("cleaner-crashed", f"the cleaner broke down: {error}")
    return Miss("cleaner", f"the cleaner failed: {error!r}")
