"""Feeds and section pages give links to stories."""

from __future__ import annotations

import json

import pytest

from cleaners import Page
from scraper.discover import MAX_LINKS, NotAList, links_in_feed, links_on_section
from scraper.urls import host_of

ADDRESS = "https://gazette.example/feed.xml"
RSS = """<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>Gazette</title><link>https://gazette.example/</link>{items}</channel></rss>"""


def feed(text: str, content_type: str = "application/rss+xml") -> Page:
    return Page(text.encode(), ADDRESS, content_type)


def urls(page: Page) -> list[str]:
    return [link.url for link in links_in_feed(page)]


@pytest.mark.parametrize(
    ("item", "url"),
    [
        pytest.param("<link>https://gazette.example/a</link>", "https://gazette.example/a", id="link"),
        pytest.param("<link>/a</link>", "https://gazette.example/a", id="relative"),
        pytest.param("<link>\n https://gazette.example/a\n</link>", "https://gazette.example/a", id="spaces"),
        pytest.param("<link><![CDATA[https://gazette.example/a?b=1&c=2]]></link>",
                     "https://gazette.example/a?b=1&c=2", id="CDATA"),
        pytest.param('<guid isPermaLink="true">https://gazette.example/a</guid>', "https://gazette.example/a",
                     id="guid"),
        pytest.param("<link>https://proxy.example/x</link>"
                     "<feedburner:origLink>https://gazette.example/a</feedburner:origLink>",
                     "https://gazette.example/a", id="behind a proxy"),
        pytest.param("<link>https://gazette.example/a?utm_source=rss#top</link>", "https://gazette.example/a",
                     id="tracker"),
        pytest.param("<link>https://wire.example/story</link>", "https://wire.example/story", id="another site"),
    ],
)  # fmt: skip
def test_an_item_names_its_story(item: str, url: str) -> None:
    """A feed's word is taken for what is a story, in whichever element it stands, and the identity comes out."""
    assert urls(feed(RSS.format(items=f"<item><title>T</title>{item}</item>"))) == [url]


@pytest.mark.parametrize(
    "item",
    [
        pytest.param("<title>T</title>", id="no link"),
        pytest.param("<link>https://gazette.example/</link>", id="the front page"),
        pytest.param("<link>mailto:desk@gazette.example</link>", id="mail"),
        pytest.param("<link>http://a:b@gazette.example/x</link>", id="password"),
        pytest.param('<guid isPermaLink="false">4711</guid>', id="a number as guid"),
    ],
)
def test_an_item_that_leads_nowhere(item: str) -> None:
    """An item without the address of a story gives no link and spoils no other."""
    items = f"<item>{item}</item><item><link>https://gazette.example/a</link></item>"
    assert urls(feed(RSS.format(items=items))) == ["https://gazette.example/a"]


def test_atom() -> None:
    """An Atom entry's alternate link counts, not the one to itself; xml:base is honoured."""
    text = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/world/"><title>G</title>
    <entry><title>T</title><link rel="self" href="a.atom"/><link href="a"/></entry></feed>"""
    assert urls(feed(text, "application/atom+xml")) == ["https://gazette.example/world/a"]


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ({"id": "1", "url": "https://gazette.example/a"}, "https://gazette.example/a"),
        ({"id": "https://gazette.example/a"}, "https://gazette.example/a"),
        ({"id": 7, "external_url": "https://wire.example/a"}, "https://wire.example/a"),
    ],
)
def test_json_feed(item: dict[str, object], url: str) -> None:
    """A JSON Feed's items are read, known by what it starts with and not by its content type."""
    text = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item, "junk", {"id": "x"}]})
    assert urls(feed("\ufeff" + text, "text/html")) == [url]


LINK = "<link>https://gazette.example/a</link>"
BOMB = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(RSS.format(items=f"<item><title>A & B</title>{LINK}</item>"), id="a bare ampersand"),
        pytest.param(
            RSS.format(items=f"<item>{LINK}</item><item><title>cu").removesuffix("</channel></rss>"), id="cut"
        ),
        pytest.param("\n\n<?xml version='1.0'?>" + RSS.format(items=f"<item>{LINK}</item>"), id="a late declaration"),
        pytest.param(BOMB + RSS.format(items=f"<item><title>&b;&b;</title>{LINK}</item>"), id="entities of its own"),
    ],
)
def test_broken_feeds_are_kept(text: str) -> None:
    """What can be read of a broken feed is used."""
    assert urls(feed(text)) == ["https://gazette.example/a"]


def test_an_empty_feed_is_a_feed() -> None:
    """A publisher may have nothing new to say."""
    assert urls(feed(RSS.format(items=""))) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<html><body><a href='/a'>moved</a></body></html>", "no feed"),
        ("", "no feed"),
        ("plain words", "no feed"),
        ("{broken", "no JSON"),
        ("[" * 100_000, "no feed"),
        ('{"a":' * 100_000, "no JSON"),
        ('{"error": "gone"}', "no JSON Feed"),
    ],
)
def test_no_feed(text: str, reason: str) -> None:
    """A page that is no feed is an error that says so: the address is wrong and a person is needed."""
    with pytest.raises(NotAList, match=reason):
        links_in_feed(feed(text))


def test_each_story_once_and_not_without_end() -> None:
    """A story named twice is one link; a list without end is cut."""
    twice = "<item><link>https://gazette.example/a</link></item>" * 2
    assert urls(feed(RSS.format(items=twice))) == ["https://gazette.example/a"]
    endless = {"items": [{"url": f"https://gazette.example/{n}"} for n in range(MAX_LINKS + 10)]}
    assert len(urls(feed(json.dumps(endless)))) == MAX_LINKS


SECTION = """<html><head>{head}</head><body>
<nav><a href="/politics">Politics</a><a href="/about-the-gazette-team">About the whole team of the Gazette</a></nav>
<main>
  <article><h2><a href="/2025/11/25/ferry">Ferry to sail again on Monday</a></h2>
  <a href="/2025/11/25/ferry#comments">12</a></article>
  <article><a href="/n/bridge-works-begin?utm_source=front">Works at the bridge <b>begin</b> on Monday</a></article>
  <a href="https://elsewhere.example/2025/11/25/a-story-of-another-site">A story of another site entirely</a>
  <a href="javascript:share()">Share</a> <a href="?page=2">More stories</a> <a>No link</a>
</main></body></html>"""


def section(head: str = "", url: str = "https://gazette.example/politics") -> list[str]:
    page = Page(SECTION.format(head=head).encode(), url, "text/html")
    return [link.url for link in links_on_section(page, lambda link: host_of(link) == "gazette.example")]


def test_a_section_gives_its_stories() -> None:
    """Of a section page's links those to stories of the publisher are kept, menus and other sites are not."""
    assert section() == ["https://gazette.example/2025/11/25/ferry", "https://gazette.example/n/bridge-works-begin"]


def test_a_section_with_a_base() -> None:
    """Links are relative to the page's <base>, itself relative to the page."""
    assert (
        section('<base href="/archive/">', "https://gazette.example/x")[0] == "https://gazette.example/2025/11/25/ferry"
    )
    page = Page(b'<base href="/a/"><a href="2025/11/25/ferry">Ferry</a>', "https://gazette.example/x")
    assert links_on_section(page, lambda _: True)[0].url == "https://gazette.example/a/2025/11/25/ferry"


def test_a_link_says_where_and_why() -> None:
    """A link knows the list that it stood in, and the signs it was taken for."""
    page = Page(SECTION.format(head="").encode(), "https://gazette.example/politics", "text/html")
    first = links_on_section(page, lambda link: host_of(link) == "gazette.example")[0]
    assert (first.found_on, first.found_as) == ("https://gazette.example/politics", "section")
    assert first.why == ("date in the path", "text like a headline")


def test_a_page_without_links_is_no_section() -> None:
    """A page without a single link is an error: a wall, or a page made by JavaScript."""
    with pytest.raises(NotAList, match="may need JavaScript"):
        links_on_section(Page(b"<div id=app></div>", "https://gazette.example/"), lambda _: True)


def test_a_section_that_has_moved_away() -> None:
    """A section that a redirect has put on another site is an error that says what to do, and no source of links."""
    page = Page(SECTION.format(head="").encode(), "https://domains-for-sale.example/", "text/html")
    with pytest.raises(NotAList, match=r"domains-for-sale\.example.*add it to hosts"):
        links_on_section(page, lambda link: host_of(link) == "gazette.example")
