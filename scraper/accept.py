"""What a request is for, and whether the answer is that.

Servers' headers are often wrong, so the first bytes decide (``sniff``); the header only where the bytes could be
anything: plain text, XML of an unknown kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf

from scraper.sniff import FEED, GZIP, HTML, JSON, TEXT, XML, Kind, sniff

LOOKED_AT = 16 * 1024
"""Bytes of an answer that are enough to judge it."""


@dataclass(frozen=True, slots=True)
class Accept:
    """What is asked for.

    Attributes:
        name: for people, with its article.
        reason: the stable word of the error when it is something else.
        header: value of the Accept header.
        kinds: what the bytes may turn out to be, whatever the header says.
        types: media types that are believed of bytes which show nothing; "" is a missing header.
        or_empty: whether nothing at all is an answer.
        enough: bytes after which no more is read, since the rest changes nothing.
    """

    name: str
    reason: str
    header: str
    kinds: frozenset[Kind]
    types: frozenset[str] = field(default=frozenset())
    or_empty: bool = False
    enough: float = inf

    def objection(self, content_type: str, head: bytes) -> str | None:
        """What the answer is instead ("a PDF file"); None if it is what was asked for.

        ``head`` is the beginning of the content. With no bytes at all the header alone is judged.
        """
        kind = sniff(head)
        media_type = content_type.partition(";")[0].strip().lower()
        if kind in self.kinds or (kind in (TEXT, XML) and media_type in self.types):
            return None
        return (media_type or kind.name) if kind is TEXT else kind.name


HTML_PAGE = Accept(
    name="an HTML page",
    reason="not-html",
    header="text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    kinds=frozenset({HTML}),
    types=frozenset({"", "text/html", "application/xhtml+xml", "text/plain"}),
)
FEED_FILE = Accept(
    name="a feed",
    reason="not-feed",
    header="application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
    "application/json;q=0.8,*/*;q=0.5",
    kinds=frozenset({FEED, XML, JSON}),
    types=frozenset(
        {
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml",
        }
    ),
    enough=8 * 1024 * 1024,  # the longest honest ones have some megabytes; its parser takes a second for each
)
SITEMAP_FILE = Accept(
    name="a sitemap",
    reason="not-sitemap",
    header="application/xml,text/xml;q=0.9,application/gzip;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    kinds=frozenset({FEED, XML, GZIP}),
    types=frozenset({"", "text/plain", "application/xml", "text/xml"}),
)
ROBOTS_TXT = Accept(
    name="a robots.txt",
    reason="not-text",
    header="text/plain,*/*;q=0.5",
    kinds=frozenset({TEXT, HTML, XML, FEED, JSON}),  # a page sent in its place has no rules in it: all is allowed
    or_empty=True,
    enough=512_000,  # RFC 9309, section 2.5: 500 KiB at least
)
TDM_FILE = Accept(
    name="a tdmrep.json",
    reason="not-json",
    header="application/json,*/*;q=0.5",
    kinds=frozenset({JSON, TEXT, HTML, XML, FEED}),  # as with robots.txt
    or_empty=True,
    enough=512_000,
)
