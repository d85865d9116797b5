"""A source's lists, over a real server and a real store: all of them read, none asked for in vain."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from werkzeug import Request, Response

from scraper.discovery import MAX_SITEMAPS, Listing, Lists
from scraper.fetch import Effects, Fetcher
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.site_notes import SiteNotes
from scraper.sources import Source
from scraper.store import Store
from scraper.window import ALWAYS, Window

NewsSite = Any  # the class of the fixture, see conftest.py


@dataclass
class Clock:
    """Stands until it is set on."""

    time: datetime = datetime(2025, 11, 25, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.time


async def no_wait(_: float) -> None:
    """Between two tries."""
    await asyncio.sleep(0)


def read(source: Source, notes: SiteNotes | None = None, window: Window = ALWAYS) -> Listing:
    """One run's reading of the lists; what came of it is noted."""

    async def run() -> Listing:
        async with Fetcher(allow_private=True, effects=Effects(sleep=no_wait)) as fetcher:
            lists = Lists(PoliteFetcher(fetcher, Pace(), notes), notes=notes, window=window)
            listing = await lists.read(source)
            lists.remember(listing)
            return listing

    return asyncio.run(run())


def paths(listing: Listing) -> list[str]:
    return [urlsplit(link.url).path for link in listing.links]


def source_of(site: NewsSite, **values: Any) -> Source:
    addresses = {key: tuple(site.origin + path for path in value) for key, value in values.items()}
    return Source("Gazette", sites=frozenset({"127.0.0.1"}), delay=0.0, **addresses)


def index_of(*names: str) -> str:
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{name}</loc></sitemap>' for name in names)}</sitemapindex>"


def map_of(*stories: str, day: str = "") -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<urlset>{''.join(f'<url><loc>{story}</loc>{changed}</url>' for story in stories)}</urlset>"


def test_sitemaps_below_each_other(news_site: NewsSite) -> None:
    """An index in an index is followed, a packed one too; one that names itself or its index is read once."""
    news_site.answer("/index.xml", index_of("/more.xml", "/index.xml", "/a.xml.gz"), content_type="application/xml")
    news_site.answer("/more.xml", index_of("/index.xml", "/b.xml"), content_type="application/xml")
    news_site.answer("/a.xml.gz", gzip.compress(map_of("/a").encode()), content_type="application/x-gzip")
    news_site.answer("/b.xml", map_of("/b", "/a"), content_type="text/xml")
    listing = read(source_of(news_site, sitemaps=["/index.xml"]))
    assert sorted(paths(listing)) == ["/a", "/b"]
    assert sorted(news_site.paths()) == ["/a.xml.gz", "/b.xml", "/index.xml", "/more.xml", "/robots.txt"]
    assert not listing.troubles


def test_sitemaps_that_robots_txt_names(news_site: NewsSite) -> None:
    """A seed that gives robots.txt as a sitemap means those that it names; it is fetched once."""
    rules = f"User-agent: *\nAllow: /\nSitemap: {news_site.origin}/news.xml\nSitemap: /more.xml"
    news_site.answer("/robots.txt", rules, content_type="text/plain")
    news_site.answer("/news.xml", map_of("/a"), content_type="text/xml")
    news_site.answer("/more.xml", map_of("/b"), content_type="text/xml")
    assert paths(read(source_of(news_site, sitemaps=["/robots.txt"]))) == ["/a", "/b"]
    assert news_site.paths() == ["/robots.txt", "/news.xml", "/more.xml"]


def test_no_end_of_sitemaps(news_site: NewsSite) -> None:
    """Of an index without end so many sitemaps are read, and the trouble says that more are left."""

    def another(request: Request) -> Response:
        number = int(request.args.get("n", 0))
        return Response(index_of(f"/endless.xml?n={number + 1}"), content_type="text/xml")

    news_site.answers["/endless.xml"] = another
    listing = read(source_of(news_site, sitemaps=["/endless.xml"]))
    assert news_site.paths().count("/endless.xml") == MAX_SITEMAPS
    assert [trouble.reason for trouble in listing.troubles] == ["too-many"]


def test_sitemaps_of_another_site(serve_site: Callable[..., NewsSite]) -> None:
    """An index that names another site's sitemaps is not followed there."""
    site, other = serve_site(), serve_site(host="127.0.0.2")
    site.answer("/index.xml", index_of(f"{other.origin}/theirs.xml"), content_type="text/xml")
    read(source_of(site, sitemaps=["/index.xml"]))
    assert other.paths() == []


@pytest.mark.parametrize(
    ("content", "content_type", "reason"),
    [
        pytest.param("<html><body><p>We have <b>moved</b></p></body></html>", "text/html", "not-sitemap", id="HTML"),
        pytest.param("<html><body><p>moved</p></body></html>", "application/xml", "not-sitemap", id="HTML as XML"),
        pytest.param("nothing here", "text/plain", "not-a-list", id="words"),
        pytest.param("<?xml version='1.0'?><error/>", "text/xml", "not-a-list", id="XML of another kind"),
    ],
)
def test_no_sitemap(news_site: NewsSite, content: str, content_type: str, reason: str) -> None:
    """What is no sitemap is a trouble with its reason; as the only list it makes the source dead."""
    news_site.answer("/map.xml", content, content_type=content_type)
    listing = read(source_of(news_site, sitemaps=["/map.xml"]))
    assert [trouble.reason for trouble in listing.troubles] == [reason]
    assert listing.dead


@pytest.mark.parametrize("key", ["feeds", "sitemaps", "sections"])
@pytest.mark.parametrize("status", [301, 302])
def test_redirects_in_a_circle(news_site: NewsSite, key: str, status: int) -> None:
    """A list that redirects to itself by another is a trouble, and is not asked for endlessly."""
    news_site.answer("/one", "", status, location="/two")
    news_site.answer("/two", "", status, location="/one")
    listing = read(source_of(news_site, **{key: ["/one"]}))
    assert [trouble.reason for trouble in listing.troubles] == ["redirects"]
    assert len(news_site.paths()) <= 4


def test_html_as_a_feed(news_site: NewsSite) -> None:
    """A page where a feed was is a trouble that says so; the other lists are read."""
    news_site.answer("/feed.xml", "<html><body><p>We have <b>moved</b>.</p></body></html>", content_type="text/xml")
    listing = read(source_of(news_site, feeds=["/feed.xml"], sections=["/politics/"]))
    assert [(trouble.reason, trouble.detail) for trouble in listing.troubles] == [
        ("not-feed", "a web page, not a feed")
    ]
    assert listing.links
    assert not listing.dead


def test_one_story_under_several_addresses(news_site: NewsSite) -> None:
    """AMP, http and https, with www. and without: one story is one link, the address that is meant to last."""
    host = news_site.origin.removeprefix("http://")
    stories = (f"http://{host}/ferry/amp", f"https://{host}/ferry?utm_source=x", f"http://{host}/ferry/")
    news_site.answer("/map.xml", map_of(*stories, "/tunnel"), content_type="text/xml")
    listing = read(source_of(news_site, sitemaps=["/map.xml"]))
    assert sorted(link.url for link in listing.links) == [f"{news_site.origin}/tunnel", f"https://{host}/ferry"]


def validated(content: str, etag: str = '"v1"', modified: str = "Tue, 25 Nov 2025 08:00:00 GMT") -> Any:
    """A server that answers 304 to exactly the validators that it sent."""

    def respond(request: Request) -> Response:
        sent = (request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since"))
        headers = {"ETag": etag, "Last-Modified": modified}
        if sent == (etag, modified):
            return Response(status=304, headers=headers)
        return Response(content, headers=headers, content_type="application/xml")

    return respond


@pytest.mark.parametrize("etag", ['"v1"', 'W/"weak"', "unquoted", '"with spaces, and \u00fc"'])
def test_a_list_that_has_not_changed(news_site: NewsSite, store: Store, etag: str) -> None:
    """It is asked for with exactly what its server sent, gives no links again, and is counted all the same."""
    news_site.answers["/map.xml"] = validated(map_of("/a", "/b"), etag.encode().decode("latin-1"))
    source, notes = source_of(news_site, sitemaps=["/map.xml"]), SiteNotes(store, Clock())
    first, second = read(source, notes), read(source, notes)
    assert (first.found, len(first.links)) == (2, 2)
    assert (second.found, second.links, second.troubles, second.dead) == (2, (), (), False)


def test_304_for_ever(news_site: NewsSite, store: Store) -> None:
    """A server that says "not modified" whatever has changed is asked for the whole list once a day."""
    news_site.answers["/feed.xml"] = lambda request: (
        Response(status=304)
        if "If-None-Match" in request.headers
        else Response(map_of("/new"), headers={"ETag": '"always"'}, content_type="text/xml")
    )
    clock = Clock()
    source, notes = source_of(news_site, sitemaps=["/feed.xml"]), SiteNotes(store, clock)
    found = []
    for hours in (0, 8, 8, 9):
        clock.time += timedelta(hours=hours)
        found.append(paths(read(source, notes)))
    assert found == [["/new"], [], [], ["/new"]]


def test_what_was_not_saved_is_read_again(news_site: NewsSite, store: Store) -> None:
    """A run that ends before its links are in the frontier has noted nothing, so the next one reads the list again."""
    news_site.answers["/map.xml"] = validated(map_of("/a"))
    source, notes = source_of(news_site, sitemaps=["/map.xml"]), SiteNotes(store, Clock())

    async def run() -> Listing:
        async with Fetcher(allow_private=True) as fetcher:
            return await Lists(PoliteFetcher(fetcher, Pace(), notes), notes=notes).read(source)

    asyncio.run(run())
    assert paths(read(source, notes)) == ["/a"]


def test_since(news_site: NewsSite, store: Store) -> None:
    """Older stories and sitemaps are left out, those without a date are not; and the next run gets them if it wants."""
    children = (
        "<sitemap><loc>/old.xml</loc><lastmod>2024-01-31</lastmod></sitemap><sitemap><loc>/new.xml</loc></sitemap>"
    )
    news_site.answer("/index.xml", f"<sitemapindex>{children}</sitemapindex>", content_type="text/xml")
    stories = map_of("/old", day="2025-11-01") + map_of("/new", day="2025-11-24") + map_of("/dateless")
    news_site.answers["/new.xml"] = validated(stories.replace("</urlset><urlset>", ""))
    source, notes = source_of(news_site, sitemaps=["/index.xml"]), SiteNotes(store, Clock())
    assert paths(read(source, notes, Window("2025-11-20T00:00:00Z"))) == ["/new", "/dateless"]
    assert "/old.xml" not in news_site.paths()
    news_site.answer("/old.xml", map_of("/older"), content_type="text/xml")
    assert sorted(paths(read(source, notes))) == ["/dateless", "/new", "/old", "/older"]


def test_robots_txt_is_good_for_a_day(news_site: NewsSite, store: Store) -> None:
    """The next run does not ask for it again, the next day's does; what it forbade stays forbidden meanwhile."""
    clock = Clock()
    source, notes = source_of(news_site, sections=["/private/", "/"]), SiteNotes(store, clock)
    reasons = []
    for hours in (0, 23, 2):
        clock.time += timedelta(hours=hours)
        reasons.append([trouble.reason for trouble in read(source, notes).troubles])
    assert reasons == [["robots"]] * 3
    assert news_site.paths() == ["/robots.txt", "/", "/", "/robots.txt", "/"]
