"""What a crawl does with its pages: what is known of their site is used, and they stay or go as was asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from cleaners import Article, SiteProfile, clean_html
from scraper.archive import ArchivedPage, FetchedPage
from scraper.collect import Collector
from scraper.fetch import Fetcher
from scraper.forget import forget
from scraper.frontier import Entry, Frontier
from scraper.outcomes import Outcome, Skipped, Stored
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.recipe import cleaner_digest
from scraper.site_memory import Learned, SiteLine, remember
from scraper.sources import Source
from scraper.store import Store

MakePage = Callable[..., ArchivedPage]
URL = "https://www.gazette.example/ferry"
CALL = "Our reporters walk the harbour every day, so that you know what came in with the tide."
STORY = f"""<meta property="og:type" content="article"><article><h1>Ferry late</h1>
<p>The ferry left the harbour late on Monday night, after the wind had torn two other ships from their moorings.</p>
<p>{CALL}</p>
<p>Its captain, who has sailed for thirty years, said that nobody had been hurt and that nothing at all was lost.</p>
</article>"""


async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
    return clean_html(fetched.page.content, fetched.page.url, site=site)


def collect(store: Store, page: ArchivedPage, *, archives: bool = True) -> Outcome:
    """Handle a URL whose page was fetched before, as after a killed run: so nothing has to be fetched."""
    frontier = Frontier(store, archives=archives)
    frontier.add([URL], "Gazette")
    page_id = frontier.keep_page(URL, page)

    async def work() -> Outcome:
        async with Fetcher() as fetcher:
            collector = Collector(PoliteFetcher(fetcher, Pace()), store, frontier, clean)
            source = Source("Gazette", sites=frozenset({"gazette.example"}), sections=(URL,))
            return await collector.collect(Entry(URL, 0, page_id), source)

    return asyncio.run(work())


def test_what_is_known_of_the_site_is_used(store: Store, a_page: MakePage) -> None:
    """A crawl leaves out the site's boilerplate, and notes by which recipe it did."""
    learned = Learned("gazette.example", (SiteLine(CALL.casefold(), 9, 3),), 9, 9)
    remember(store, learned)
    assert isinstance(collect(store, a_page(STORY.encode(), URL)), Stored)
    article = store.article(URL)
    assert article is not None
    assert [item.rule for item in article.removed if item.text == CALL] == ["site-boilerplate"]
    made_by = store.db.execute(
        "SELECT cleaner, profile FROM articles JOIN recipes ON recipes.id = recipe_id"
    ).fetchone()
    assert made_by == (cleaner_digest(), learned.version)


@pytest.mark.parametrize(("archives", "pages"), [(True, 1), (False, 0)])
@pytest.mark.parametrize("content", [STORY, "<ul>" + "<li><a href='/a'>A story</a></li>" * 30 + "</ul>"])
def test_raw_pages_are_kept_or_not(store: Store, a_page: MakePage, content: str, archives: bool, pages: int) -> None:
    """Without an archive a page goes once it is done with, story or not; the record stays."""
    outcome = collect(store, a_page(content.encode(), URL), archives=archives)
    assert store.db["pages"].count == pages
    assert store.db["articles"].count == isinstance(outcome, Stored)


def test_what_was_forgotten_stays_so(store: Store, a_page: MakePage) -> None:
    """A crawl that comes upon it by its address does not store it, keeps no page, and leaves the mark in its place."""
    collect(store, a_page(STORY.encode(), URL))
    forget(store, URL)
    outcome = collect(store, a_page(STORY.encode(), URL))
    assert isinstance(outcome, Skipped)
    assert outcome.reason == "forgotten"
    assert (store.db["articles"].count, store.db["pages"].count) == (0, 0)
    assert store.db.execute("SELECT state, reason, page_id FROM urls").fetchall() == [("skipped", "forgotten", None)]
