"""Raw pages, kept compressed: what came in as bytes comes out as the same bytes.

From them every record can be made again with better rules. They are saved before a page is cleaned, so that a page
which breaks the cleaner is there to be looked at.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

import zstandard

from scraper.columns import site_of_url, storable
from scraper.times import utc

if TYPE_CHECKING:
    from cleaners import Page

LEVEL = 3
"""zstd's default: gzip's ratio at seven times its speed on news pages."""

_LINE_BREAK = re.compile(r"[\r\n]")
_SECRETS = frozenset({"set-cookie", "set-cookie2"})  # they may open a subscriber's session


class FetchedPage(Protocol):
    """What the archive needs to know of a page; ``scraper.fetch.Fetched`` is one, ``ArchivedPage`` another."""

    @property
    def page(self) -> Page:
        """The content and the final URL."""

    @property
    def requested_url(self) -> str:
        """The URL before redirects."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Names and values as sent."""

    @property
    def fetched_at(self) -> str:
        """ISO 8601."""


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """A page out of the archive.

    Attributes:
        page: the very bytes, the final URL, the content type.
        requested_url: before redirects.
        status: of the HTTP response.
        headers: as sent, without cookies.
        fetched_at: UTC, to the second; the last time these bytes came from this URL.
    """

    page: Page
    requested_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    fetched_at: str


Row = dict[str, str | int | bytes | None]


def compressor() -> zstandard.ZstdCompressor:
    """For many pages, one after the other: its working memory, made anew for each, is a seventh of the cost."""
    return zstandard.ZstdCompressor(LEVEL, write_checksum=True)


def packed(fetched: FetchedPage, zstd: zstandard.ZstdCompressor) -> Row:
    """The row of ``pages`` for a page: all the work that needs no store. Raises ValueError for a wrong fetch time."""
    page = fetched.page
    content = page.content if isinstance(page.content, bytes) else storable(page.content).encode()
    url = storable(page.url or fetched.requested_url)
    return {
        "url": url,
        "requested_url": storable(fetched.requested_url),
        "site": site_of_url(url),
        "status": fetched.status,
        "content_type": page.content_type and storable(page.content_type),
        "fetched_at": utc(fetched.fetched_at),
        "headers": headers_to_text(fetched.headers),
        "content_bytes": len(content),
        "content_sha256": sha256(content).hexdigest(),
        "content_zstd": zstd.compress(content),
    }


def put(conn: sqlite3.Connection, row: Row) -> int:
    """Keep a page; gives its id. The same bytes from the same URL are one row, with the last fetch's time."""
    ((page_id,),) = conn.execute(_UPSERT, row).fetchall()
    return int(page_id)


_UPSERT = """
    INSERT INTO pages (url, requested_url, site, status, content_type, fetched_at, headers,
                       content_bytes, content_sha256, content_zstd)
    VALUES (:url, :requested_url, :site, :status, :content_type, :fetched_at, :headers,
            :content_bytes, :content_sha256, :content_zstd)
    ON CONFLICT (url, content_sha256) DO UPDATE SET
        requested_url = excluded.requested_url, status = excluded.status, content_type = excluded.content_type,
        fetched_at = excluded.fetched_at, headers = excluded.headers
    RETURNING id"""


def get(conn: sqlite3.Connection, page_id: int) -> ArchivedPage | None:
    """The page with this id. Raises ``zstandard.ZstdError`` where its bytes are no longer what they were."""
    from cleaners import Page  # noqa: PLC0415 - brings the parser along, and saving needs none

    row = conn.execute(
        """SELECT url, content_type, requested_url, status, headers, fetched_at, content_bytes, content_zstd
           FROM pages WHERE id = ?""",
        (page_id,),
    ).fetchone()
    if row is None:
        return None
    url, content_type, requested_url, status, headers, fetched_at, size, compressed = row
    content = zstandard.ZstdDecompressor().decompress(compressed, max_output_size=size)
    return ArchivedPage(Page(content, url, content_type), requested_url, status, headers_from_text(headers), fetched_at)


def headers_to_text(headers: Iterable[tuple[str, str]]) -> str:
    r"""Headers as HTTP writes them, one a line, in the same order; cookies are left out.

    >>> headers_to_text([("etag", '"1"'), ("set-cookie", "session=secret"), ("vary", "")])
    'etag: "1"\nvary: '
    """
    lines = (f"{name}: {value}" for name, value in headers if name.lower() not in _SECRETS)
    return "\n".join(_LINE_BREAK.sub(" ", storable(line)) for line in lines)


def headers_from_text(text: str) -> tuple[tuple[str, str], ...]:
    r"""Names and values again.

    >>> headers_from_text('etag: "1"\nvary: ')
    (('etag', '"1"'), ('vary', ''))
    """
    # Not splitlines: header values are Latin-1, where U+0085 is a line break to Python.
    pairs = (line.partition(": ") for line in text.split("\n") if line)
    return tuple((name, value) for name, _, value in pairs)
