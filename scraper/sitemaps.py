"""Sitemaps -> links to stories, and to further sitemaps: https://www.sitemaps.org/protocol.html

Google's news extension is read for the day a story came out. All forms that the protocol allows are read: a sitemap,
an index of sitemaps, an RSS or Atom feed in the place of one, plain text with an address a line; packed with gzip
once, or twice by mistake. A broken one gives what can be read of it.

A sitemap is a stranger's XML, so no entity is expanded, nothing is loaded for it, and it is read piece by piece: what
it takes of memory does not grow with it.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, dropwhile
from typing import Any, cast

from lxml import etree

from cleaners import Page
from scraper.content_encoding import Decoding, DecodingError, SizeLimitError
from scraper.discover import Link, NotAList, leads_to_front_page, links_in_feed, spelled
from scraper.sniff import FEED, XML, sniff
from scraper.times import utc_or_none

MAX_BYTES = 52_428_800
"""Unpacked; the protocol allows no more. A longer one is read up to there."""

MAX_ENTRIES = 50_000
"""Of one sitemap; the protocol allows no more. The rest is passed over."""

_GZIP = b"\x1f\x8b"
_PACKINGS = 2  # one is the protocol's; a server that packs what was packed already is common
_PIECE = 64 * 1024
_WITHOUT_ENTRY = 1024 * 1024  # bytes; an honest entry with a thousand images has a fifth of it


@dataclass(frozen=True, slots=True)
class SitemapLink:
    """A sitemap that an index names.

    Attributes:
        url: its identity.
        modified: when it last changed, as the index has it: UTC; None where it says nothing.
    """

    url: str
    modified: str | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What one file names.

    Attributes:
        stories: what ``<url>`` elements name, in its order.
        sitemaps: what ``<sitemap>`` elements of an index name, in its order.
        is_cut: whether more was there than is read of one file.
    """

    stories: tuple[Link, ...] = ()
    sitemaps: tuple[SitemapLink, ...] = ()
    is_cut: bool = False


def read_sitemap(page: Page) -> Sitemap:
    """What the sitemap ``page`` names, each address once. Raises ``NotAList``."""
    content = page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "replace")
    pieces = _unpacked(content)
    first = next(pieces, b"")
    pieces = chain((first,), pieces)
    kind = sniff(first)
    if kind is FEED and not _is_sitemap(first):
        feed = Page(b"".join(pieces), page.url, page.content_type)
        return Sitemap(links_in_feed(feed))
    is_xml = kind in (FEED, XML) or first.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    return (_read_xml if is_xml else _read_text)(pieces, page.url or "")


def _unpacked(content: bytes) -> Iterator[bytes]:
    pieces: Iterator[bytes] = (content[start : start + _PIECE] for start in range(0, len(content), _PIECE))
    for _ in range(_PACKINGS):
        first = next(pieces, b"")
        pieces = chain((first,), pieces)
        if not first.startswith(_GZIP):
            return pieces
        pieces = _gunzipped(pieces)
    return pieces


def _gunzipped(packed: Iterable[bytes]) -> Iterator[bytes]:
    """What could be unpacked, up to the protocol's bound: a file cut on its way still names what is newest."""
    unpacking = Decoding("gzip", MAX_BYTES)
    try:
        for piece in packed:
            yield from unpacking.feed(piece)
    except (DecodingError, SizeLimitError):
        return


def _is_sitemap(head: bytes) -> bool:
    return b"<urlset" in head or b"<sitemapindex" in head or b":urlset" in head or b":sitemapindex" in head


def _read_xml(pieces: Iterable[bytes], url: str) -> Sitemap:
    stories: dict[str, Link] = {}
    sitemaps: dict[str, SitemapLink] = {}
    entries = _Entries()
    for entry in entries.of(_escaped(pieces)):
        address = _text(entry, "loc")
        named = address and spelled(address, url)
        if not named:
            continue
        modified = utc_or_none(_text(entry, "lastmod"))
        if etree.QName(entry).localname == "sitemap":
            sitemaps.setdefault(named, SitemapLink(named, modified))
        elif not leads_to_front_page(named):
            published = utc_or_none(_text(entry, "news/publication_date"))
            stories.setdefault(named, Link(named, url, "sitemap", ("named by the sitemap",), published, modified))
        if len(stories) + len(sitemaps) == MAX_ENTRIES:
            entries.is_cut = True
            break
    if not entries.is_sitemap:
        raise NotAList("the file is no sitemap; the publisher may have moved or ended it")
    return Sitemap(tuple(stories.values()), tuple(sitemaps.values()), entries.is_cut)


_BARE_AMPERSAND = re.compile(rb"&(?!(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
_LONGEST_REFERENCE = 10


def _escaped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same XML with the ampersands of addresses escaped: the parser would recover by leaving a part out."""
    held = b""
    for piece in pieces:
        text = held + piece
        at = text.rfind(b"&", len(text) - _LONGEST_REFERENCE)  # the rest of a reference may come with the next piece
        text, held = (text[:at], text[at:]) if at > 0 else (text, b"")
        yield _BARE_AMPERSAND.sub(b"&amp;", text)
    yield _BARE_AMPERSAND.sub(b"&amp;", held)


class _Entries:
    """The ``<url>`` and ``<sitemap>`` elements of a file, one after the other; each is gone when the next one comes.

    Attributes:
        is_sitemap: whether an entry was found, or at least the root that holds them.
        is_cut: whether the file goes on without entries for longer than an honest one.
    """

    def __init__(self) -> None:
        self.is_sitemap = False
        self.is_cut = False

    def of(self, pieces: Iterable[bytes]) -> Iterator[etree._Element]:
        # ``iterparse`` in the form that is fed. Recovering, since a bare ampersand in one address is common.
        parser = etree.XMLPullParser(
            ("end",),
            tag=("{*}url", "{*}sitemap", "{*}urlset", "{*}sitemapindex"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=True,
        )
        fruitless = 0
        for piece in pieces:
            try:
                parser.feed(piece)
            except etree.XMLSyntaxError:  # past recovery
                return
            fruitless += len(piece)
            for entry in self._new(parser):
                fruitless = 0
                yield entry
            if fruitless > _WITHOUT_ENTRY:
                self.is_cut = True
                return
        with suppress(etree.XMLSyntaxError):  # nothing, or nothing that is XML
            parser.close()
        for _ in self._new(parser):  # an entry that ends only here is one that was cut, its address maybe too
            continue

    def _new(self, parser: etree.XMLPullParser) -> Iterator[etree._Element]:
        for _, element in cast("Iterable[tuple[str, Any]]", parser.read_events()):  # "end" gives elements alone
            self.is_sitemap = True
            if etree.QName(element).localname in ("url", "sitemap"):
                yield element
            element.clear()
            parent = element.getparent()
            if parent is not None:
                del parent[: parent.index(element)]


def _text(entry: etree._Element, path: str) -> str | None:
    """The text of the element at ``path`` below ``entry``, in any namespace."""
    found = entry.find("/".join(f"{{*}}{name}" for name in path.split("/")))
    return found.text.strip() if found is not None and found.text else None


def _read_text(pieces: Iterable[bytes], url: str) -> Sitemap:
    """An address a line. Anything else is no sitemap: an error page as plain text has none."""
    pieces = dropwhile(lambda piece: not piece.strip(), pieces)
    head = next(pieces, b"") + next(pieces, b"")  # an address may go over from one piece to the next
    if not head.removeprefix(BOM_UTF8).lstrip().startswith((b"http://", b"https://")):
        # Told before the rest is unpacked, which may be a hundred times as long.
        raise NotAList("the file is no sitemap: neither XML nor a list of addresses")
    lines = b"".join((head, *pieces)).decode("utf-8-sig", "replace").split()
    named = dict.fromkeys(filter(None, (spelled(line, url) for line in lines[:MAX_ENTRIES])))
    why = ("named by the sitemap",)
    stories = tuple(Link(story, url, "sitemap", why) for story in named if not leads_to_front_page(story))
    return Sitemap(stories, is_cut=len(lines) > MAX_ENTRIES)
