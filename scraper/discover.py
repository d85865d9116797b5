"""Feeds and section pages -> links to stories, each with where it was found.

Pure: a page comes in as it was fetched, links go out. A feed says itself what its stories are; a section page links
to everything, so each of its links must look like a story (``story_links``).
"""

from __future__ import annotations

import io
import json
from calendar import timegm
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaners import Page, decode
from scraper.story_links import look_of
from scraper.times import utc, utc_or_none
from scraper.urls import BadURL, host_of, identity

FoundAs = Literal["feed", "section", "sitemap", "named"]

MAX_LINKS = 5_000
"""Links taken from one list at most. The longest honest feeds have some hundred."""


class NotAList(Exception):  # noqa: N818 - what the page is, which is how the callers speak of it
    """The page is nothing that stories could be listed in.

    Attributes:
        reason: a short word that stays the same.
        detail: what it is instead, in words.
    """

    reason = "not-a-list"

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a story.

    Attributes:
        url: its identity.
        found_on: URL of the list that it stood in; the name of the file for one that a person named.
        found_as: what that list is.
        why: the signs that it is a story's.
        published: when it came out, as the list has it: UTC; None where it says nothing.
        modified: when it last changed, likewise.
    """

    url: str
    found_on: str
    found_as: FoundAs
    why: tuple[str, ...]
    published: str | None = None
    modified: str | None = None


def links_in_feed(page: Page) -> tuple[Link, ...]:
    """The stories of an RSS, Atom or JSON feed, each once, in its order. Raises ``NotAList``.

    A broken feed gives what can be read of it.
    """
    content = page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "replace")
    is_json = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    items = _json_feed(content) if is_json else _xml_feed(content, page)
    base = page.url or ""

    def stories() -> Iterator[Link]:
        for item in items:
            url = spelled(item.href, base)
            # A publisher's own word is enough, except that many feeds name their front page among their stories.
            if url and not leads_to_front_page(url):
                yield Link(url, base, "feed", ("named by the feed",), item.published, item.modified)

    return _each_once(stories())


def links_on_section(page: Page, owns: Callable[[str], bool]) -> tuple[Link, ...]:
    """The links of a section page that look like stories and of which ``owns`` is true, each once, in its order.

    Raises ``NotAList`` for a page without a single link, and for one that a redirect has put on another's site.
    """
    here = page.url or ""
    if not owns(here):
        raise NotAList(f"it leads to {host_of(here)}, another site; if that is the publisher's, add it to hosts")
    text = page.content if isinstance(page.content, str) else decode(page.content, page.content_type)[0]
    tree = LexborHTMLParser(text.encode("utf-8", "replace"))
    anchors = tree.css("a[href]")
    if not anchors:
        raise NotAList("the page has no links; it may need JavaScript, or shows a wall instead")
    base_tag = tree.css_first("base[href]")
    base = urljoin(here, base_tag.attributes["href"] or "") if base_tag else here

    def stories() -> Iterator[Link]:
        for anchor in anchors:
            url = spelled(anchor.attributes["href"] or "", base)
            if not url or url == here or not owns(url):
                continue
            look = look_of(url, anchor.text(deep=True, separator=" ", strip=True), in_menu=_is_in_menu(anchor))
            if look.is_story:
                yield Link(url, here, "section", look.signs)

    return _each_once(stories())


def _is_in_menu(anchor: LexborNode) -> bool:
    node = anchor.parent
    while node is not None and node.tag not in {"nav", "footer"}:
        node = node.parent
    return node is not None


class _Item(NamedTuple):
    """An item of a feed: its address as written, its times in UTC."""

    href: str
    published: str | None
    modified: str | None


def _xml_feed(content: bytes, page: Page) -> Iterable[_Item]:
    import feedparser  # noqa: PLC0415 - 60 ms, only for who reads feeds

    # A stream: a bare string or bytes could be taken for a file's name. Neither HTML in the entries is wanted here.
    headers = {"content-type": page.content_type or "", "content-location": page.url or ""}
    feed = feedparser.parse(
        io.BytesIO(content), response_headers=headers, resolve_relative_uris=False, sanitize_html=False
    )
    if not feed.entries and not feed.get("version"):
        raise NotAList("the page is no feed; the publisher may have moved or ended it")
    for entry in feed.entries:
        href = entry.get("feedburner_origlink") or entry.get("link")
        if isinstance(href, str):
            yield _Item(href, _moment(entry, "published_parsed"), _moment(entry, "updated_parsed"))


def _moment(entry: Mapping[str, Any], key: str) -> str | None:
    """feedparser's times are in UTC. It looks elsewhere for a key that is not there, and warns of that."""
    if key not in entry or not entry[key]:
        return None
    try:
        return utc(datetime.fromtimestamp(timegm(entry[key]), UTC))
    except (ValueError, OverflowError):  # a year that no calendar has
        return None


def _json_feed(content: bytes) -> Iterable[_Item]:
    """https://www.jsonfeed.org/version/1.1/: an item has ``url``, its ``id`` is often the same."""
    try:
        feed = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotAList("the page is no JSON that can be read") from None
    items = feed.get("items")
    if not isinstance(items, list):
        raise NotAList("the page is JSON, but no JSON Feed: it has no items")
    for item in items:
        if not isinstance(item, dict):
            continue
        published, modified = (_text_or_none(item.get(key)) for key in ("date_published", "date_modified"))
        for href in (item.get("url"), item.get("id"), item.get("external_url")):
            if isinstance(href, str) and href.startswith(("http://", "https://", "/")):
                yield _Item(href, utc_or_none(published), utc_or_none(modified))
                break


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None


def spelled(href: str, base: str) -> str | None:
    """The identity of a link; None for one that leads to no page."""
    try:
        return identity(href, base)
    except BadURL:
        return None


def leads_to_front_page(url: str) -> bool:
    """Whether ``url`` is a site's front page, which lists of stories name too."""
    return (urlsplit(url).path, urlsplit(url).query) == ("/", "")


def _each_once(links: Iterable[Link]) -> tuple[Link, ...]:
    first: dict[str, Link] = {}
    for link in links:
        first.setdefault(link.url, link)
        if len(first) == MAX_LINKS:
            break
    return tuple(first.values())
