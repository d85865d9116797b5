"""Addresses are taken apart and resolved as the standard library does it."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.startup import address

PIECES = st.sampled_from(
    "https:// http:// HTTP:// ftp:// // / ? # ; : @ [ ] . .. a B.example www. :80 é \t \n \\ %20 = & - \u2100".split(
        " "
    )
)
URLS = st.lists(PIECES, max_size=8).map("".join)


def result(call: object, *urls: str) -> object:
    """What a call gives, or that it raised ValueError."""
    assert callable(call)
    try:
        return call(*urls)
    except ValueError:
        return ValueError


@given(url=URLS)
@settings(max_examples=400, deadline=None, derandomize=True)
def test_split(url: str) -> None:
    """Scheme, host, path and query are those of ``urlsplit``, of strange addresses too."""

    def theirs(url: str) -> tuple[str, str, str, str]:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname or "", parts.path, parts.query

    assert result(address.split, url) == result(theirs, url)


@given(base=URLS, url=URLS)
@settings(max_examples=400, deadline=None, derandomize=True)
def test_resolve(base: str, url: str) -> None:
    """What is resolved is what ``urljoin`` gives."""
    assert result(address.resolve, base, url) == result(urljoin, base, url)


@given(url=URLS)
@settings(max_examples=400, deadline=None, derandomize=True)
def test_without_fragment(url: str) -> None:
    """The rest of the address is written as ``urlsplit`` writes it."""
    assert result(address.without_fragment, url) == result(
        lambda url: urlsplit(url)._replace(fragment="").geturl(), url
    )


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.example.com/a?b#c", ("https", "www.example.com", "/a", "b")),
        ("http://EXAMPLE.com:8080", ("http", "example.com", "", "")),
        ("/a/b", ("", "", "/a/b", "")),
    ],
)
def test_some(url: str, expected: tuple[str, str, str, str]) -> None:
    """Some by name."""
    assert address.split(url) == expected
