"""Sitemaps give links, whatever state they are in, and never more than they should."""

from __future__ import annotations

import gzip
import resource
from contextlib import suppress
from datetime import datetime

import pytest

from cleaners import Page
from scraper.discover import NotAList
from scraper.sitemaps import MAX_ENTRIES, Sitemap, read_sitemap

ADDRESS = "https://gazette.example/sitemap.xml"
HEAD = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">"""
FERRY = b"<url><loc> https://gazette.example/ferry?utm_source=map </loc><lastmod>2025-11-25</lastmod></url>"
TUNNEL = b"""<url><loc>https://gazette.example/tunnel</loc><news:news><news:publication_date>2025-11-24T23:30:00-02:00
</news:publication_date></news:news></url>"""
MAP = HEAD + FERRY + TUNNEL + b"</urlset>"
BOTH = ["https://gazette.example/ferry", "https://gazette.example/tunnel"]
FIRST = BOTH[:1]


def read(content: bytes, content_type: str = "application/xml") -> Sitemap:
    return read_sitemap(Page(content, ADDRESS, content_type))


def urls(content: bytes, content_type: str = "application/xml") -> list[str]:
    return [link.url for link in read(content, content_type).stories]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(MAP, BOTH, id="a sitemap"),
        pytest.param(gzip.compress(MAP), BOTH, id="packed"),
        pytest.param(gzip.compress(gzip.compress(MAP)), BOTH, id="packed twice"),
        pytest.param(b"\xef\xbb\xbf\n" + FERRY.join((b"<urlset>", b"</urlset>")), FIRST, id="no namespace"),
        pytest.param(HEAD + FERRY + FERRY + b"</urlset>", FIRST, id="named twice"),
        pytest.param(HEAD + b"<url><loc>https://gazette.example/</loc></url></urlset>", [], id="the front page"),
        pytest.param(HEAD + FERRY + b"<url><loc>https://gazette.example/tun", FIRST, id="cut in an address"),
        pytest.param(gzip.compress(MAP * 1)[:-9], BOTH, id="a packed one, cut"),
        pytest.param(HEAD + b"<url><loc>/a?b=1&c=2&amp;d=3</loc></url></urlset>",
                     ["https://gazette.example/a?b=1&c=2&d=3"], id="a bare ampersand"),
        pytest.param(HEAD + b"<url><loc>mailto:a@b</loc></url><url/>" + FERRY + b"</urlset>", FIRST, id="no address"),
        pytest.param(b"https://gazette.example/ferry\nhttps://gazette.example/tunnel\n", BOTH, id="plain text"),
        pytest.param(b"<rss version='2.0'><channel><item><link>/ferry</link></item></channel></rss>", FIRST, id="RSS"),
        pytest.param(b"<urlset/>", [], id="nothing in it"),
    ],
)  # fmt: skip
def test_all_forms_are_read(content: bytes, expected: list[str]) -> None:
    """Each form that the protocol allows gives its stories, once each; a broken one gives what can be read of it."""
    assert urls(content) == expected


def test_an_address_across_pieces() -> None:
    """The file is read in pieces; wherever one ends, no reference and no address is torn."""
    for padding in range(65_400, 65_560, 3):
        story = b"<url><loc>https://gazette.example/ferry?a=1&amp;b=2&c=3</loc></url>"
        content = b"<urlset><!--" + b"x" * padding + b"-->" + story + b"</urlset>"
        assert urls(content) == ["https://gazette.example/ferry?a=1&b=2&c=3"]


def test_times() -> None:
    """Google's publication date and the protocol's lastmod are told apart, both in UTC."""
    ferry, tunnel = read(MAP).stories
    assert (ferry.published, ferry.modified) == (None, "2025-11-25T00:00:00Z")
    assert (tunnel.published, tunnel.modified) == ("2025-11-25T01:30:00Z", None)
    assert datetime.fromisoformat(tunnel.published or "")
    assert tunnel.found_as == "sitemap"


def test_an_index() -> None:
    """An index gives the sitemaps that it names, with the time of their last change."""
    content = b"""<sitemapindex><sitemap><loc>/one.xml</loc><lastmod>2025-11-25T08:00:00.5Z</lastmod></sitemap>
    <sitemap><loc>https://gazette.example/two.xml.gz</loc><lastmod>yesterday</lastmod></sitemap></sitemapindex>"""
    one, two = read(content).sitemaps
    assert (one.url, one.modified) == ("https://gazette.example/one.xml", "2025-11-25T08:00:00Z")
    assert (two.url, two.modified) == ("https://gazette.example/two.xml.gz", None)


@pytest.mark.parametrize("content", [b"", b"Not found", b"<html><body>Gone</body></html>", b"<a><b>", b"\x1f\x8bxx"])
def test_no_sitemap(content: bytes) -> None:
    """What names nothing because it is something else is an error that says so."""
    with pytest.raises(NotAList):
        read(content)


BOMB = b"<!DOCTYPE urlset [<!ENTITY aa 'aaaaaaaaaaaaaaaaaaaa'>" + b"".join(
    b"<!ENTITY %s '%s'>" % (bytes([c, c]), b"&%s;" % bytes([c - 1, c - 1]) * 20) for c in range(ord("b"), ord("k"))
) + b"]>"  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(BOMB + b"<urlset><url><loc>/&jj;</loc></url></urlset>", id="entities in entities"),
        pytest.param(
            b"<!DOCTYPE urlset [<!ENTITY xx SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>/&xx;</loc></url></urlset>",
            id="a file as entity",
        ),
    ],
)
def test_no_entity_is_expanded(content: bytes) -> None:
    """An entity that a sitemap declares stays unread: no bomb goes off, no file comes in."""
    with suppress(NotAList):  # or the parser refuses the whole file
        assert not any("aaaa" in url or "root" in url for url in urls(content))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(gzip.compress(b"\0" * 120_000_000, 1), id="zeros"),
        pytest.param(gzip.compress(gzip.compress(HEAD + b" " * 120_000_000, 1), 1), id="spaces, packed twice"),
        pytest.param(gzip.compress(HEAD + b"<a/>" * 12_000_000, 1), id="elements of another kind"),
        pytest.param(gzip.compress(HEAD + b"<a>" * 12_000_000, 1), id="depth"),
    ],
)
def test_bombs(content: bytes) -> None:
    """What is small packed and large unpacked takes no memory to speak of."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with suppress(NotAList):
        assert not read(content).stories
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 130_000  # KiB; the bomb has 120 MB and more


def test_a_longer_one_than_allowed_is_cut() -> None:
    """Of more entries than the protocol allows the first are read, and that there was more is told."""
    sitemap = read(b"\n".join(b"https://gazette.example/%d" % number for number in range(MAX_ENTRIES + 1)))
    assert (len(sitemap.stories), sitemap.is_cut) == (MAX_ENTRIES, True)
