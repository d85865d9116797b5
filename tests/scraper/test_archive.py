"""Raw pages: the same bytes out as came in."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaners import Page
from scraper.archive import ArchivedPage
from scraper.fetch import Fetched
from scraper.store import DamagedStoreError, Store

MakePage = Callable[..., ArchivedPage]
HTML = "<p>Ein Märchen über Fähren 漢字</p>" * 50


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        HTML.encode(),
        HTML.encode("utf-16"),
        HTML.encode("gb18030", "replace"),
        bytes(range(256)) * 300,
        b"\xff\xfe broken \xc3\x28",
    ],
)
def test_bytes_come_back_as_they_were(store: Store, a_page: MakePage, content: bytes) -> None:
    """No byte of a page is changed, whatever its encoding, and valid or not."""
    page = store.page(store.save_page(a_page(content)))
    assert page is not None
    assert page.page.content == content


@given(content=st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_bytes_come_back(store: Store, a_page: MakePage, content: bytes) -> None:
    """The same for bytes that nobody thought of."""
    page = store.page(store.save_page(a_page(content)))
    assert page is not None
    assert page.page.content == content


def test_what_was_fetched_comes_back_whole(store: Store) -> None:
    """URL before and after redirects, status, headers in their order, repeated ones and empty ones too."""
    headers = (("content-type", "text/html"), ("via", "a"), ("x", ""), ("via", " b: c"), ("x-latin", "caf\xe9 \x85"))
    page = Page(b"<p>x</p>", "https://b.example/2", "text/html")
    fetched = Fetched(page, "https://a.example/1", 203, headers, "2024-05-01T08:00:00Z")
    assert store.page(store.save_page(fetched)) == ArchivedPage(
        page, "https://a.example/1", 203, headers, fetched.fetched_at
    )


def test_cookies_are_not_kept(store: Store, a_page: MakePage) -> None:
    """A session cookie is a subscriber's secret, and no header can smuggle one in behind a line break."""
    sent = (("Set-Cookie", "s=secret"), ("etag", '"1"'), ("x", "y\r\nset-cookie: z"))
    page = store.page(store.save_page(a_page(headers=sent)))
    assert page is not None
    assert page.headers == (("etag", '"1"'), ("x", "y  set-cookie: z"))


def test_text_is_kept_as_utf8(store: Store, a_page: MakePage) -> None:
    """A page that came as text, which has no bytes of its own, is kept in UTF-8."""
    page = store.page(store.save_page(a_page("Fähre \ud800")))
    assert page is not None
    assert page.page.content == "Fähre \ufffd".encode()


def test_the_same_bytes_are_kept_once(store: Store, a_page: MakePage) -> None:
    """Fetched again, a page that has not changed is the same row, at the later time; one that has is another."""
    first = store.save_page(a_page(b"one"))
    later = a_page(b"one", fetched_at="2024-05-02T10:00:00+02:00", headers=(("etag", "2"),))
    assert store.save_page(later) == first
    assert store.page(first) == replace(later, fetched_at="2024-05-02T08:00:00Z")
    assert store.save_page(a_page(b"two")) != first
    assert store.save_page(a_page(b"one", url="https://b.example/")) != first
    assert store.db["pages"].count == 3


def test_pages_are_compressed(store: Store, a_page: MakePage) -> None:
    """What repeats itself, as HTML does, takes far less room, and its true size is told."""
    store.save_page(a_page(HTML.encode()))
    (row,) = store.db.query("SELECT content_bytes, length(content_zstd) AS compressed, content_sha256 FROM pages")
    assert row["content_bytes"] == len(HTML.encode())
    assert row["compressed"] < row["content_bytes"] / 10


def test_a_damaged_page_is_noticed(store: Store, store_path: Path, a_page: MakePage) -> None:
    """A byte that flips on the disk gives an error that names the page, and never other bytes than came in."""
    page_id = store.save_page(a_page(bytes(range(256)) * 4))
    with sqlite3.connect(store_path) as other:
        (content,) = other.execute("SELECT content_zstd FROM pages").fetchone()
        flipped = content[:-40] + bytes([content[-40] ^ 1]) + content[-39:]
        other.execute("UPDATE pages SET content_zstd = ?", (flipped,))
    other.close()
    with pytest.raises(DamagedStoreError, match=f"page {page_id} of the archive is damaged"):
        store.page(page_id)


def test_a_page_that_is_not_there(store: Store) -> None:
    """No such page is None."""
    assert store.page(7) is None


def test_a_wrong_fetch_time_is_refused(store: Store, a_page: MakePage) -> None:
    """A time that is none is the caller's mistake, and nothing is stored."""
    with pytest.raises(ValueError, match="soon"):
        store.save_page(a_page(fetched_at="soon"))
    assert store.db["pages"].count == 0
