"""Text that every SQLite tool can read, and one spelling for a URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.columns import site_of_url, storable, url_key


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        ("plain", "plain"),
        ("línea\n\tπ 漢 😀", "línea\n\tπ 漢 😀"),
        ("a\0b", "a\ufffdb"),
        ("\0", "\ufffd"),
        ("lone \ud83d half", "lone \ufffd half"),
        ("\udc00\ud800", "\ufffd\ufffd"),
        ("both halves \ud83d\ude00", "both halves 😀"),
        ("\ufeff\0", "\ufeff\ufffd"),
    ],
)
def test_only_nul_and_lone_surrogates_change(text: str, stored: str) -> None:
    """What SQLite tools can't show becomes U+FFFD; everything else stays."""
    assert storable(text) == stored


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_can_be_stored(text: str) -> None:
    """Whatever comes in, what goes out is valid UTF-8 without NUL, and stays the same from then on."""
    stored = storable(text)
    assert b"\0" not in stored.encode()
    assert storable(stored) == stored


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("HTTPS://News.Example:443/a/../b?utm_source=x&id=7#top", "https://news.example/b?id=7"),
        ("notes.html", "notes.html"),
        ("ftp://news.example/a", "ftp://news.example/a"),
        ("https://news.example/a\0b", "https://news.example/a%EF%BF%BDb"),
        ("https://[broken/", "https://[broken/"),
        ("not\ud800a url", "not\ufffda url"),
    ],
)
def test_a_url_has_one_spelling(url: str, key: str) -> None:
    """A web address is known by its identity, anything else by itself."""
    assert url_key(url) == key


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.news.example/a", "news.example"),
        ("urn:sha256:00", None),
        ("https://[broken/", None),
        ("notes.html", None),
    ],
)
def test_the_site_of_a_url(url: str, site: str | None) -> None:
    """The registrable domain; None where there is no host."""
    assert site_of_url(url) == site
