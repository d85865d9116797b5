"""Which URLs are asked for, and where redirects may lead."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch_errors import BadUrlError, RedirectError
from scraper.visit import Visit
from scraper.web_url import NotAWebUrlError, web_url, without_credentials

CLIENT = httpx.AsyncClient()


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("http://news.example", "http://news.example"),
        (" https://News.Example:443/Story?b=1&a=2#part ", "https://news.example/Story?b=1&a=2"),
        ("http://news.example:8080/", "http://news.example:8080/"),
        ("https://b\u00fccher.example/\u00fc ber", "https://xn--bcher-kva.example/%C3%BC%20ber"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
        ("http://news.example./", "http://news.example./"),
        ("http://good.example@evil.example/", "http://good.example@evil.example/"),
        ("http://good.example\\@evil.example/", "http://good.example%5C@evil.example/"),
        ("http://a_b.example/", "http://a_b.example/"),
    ],
)
def test_web_url(text: str, url: str) -> None:
    """A URL of the web is taken as browsers take it, without its fragment."""
    assert str(web_url(text)) == url


@pytest.mark.parametrize(
    "text",
    ["", "story", "//news.example", "ftp://a.example", "http:", "http://", "http://:80", "http://xn--a/", "http://xn--/",
     "http://a..example/", "http://.example/", "http://a\tb.example/", "http://a.example:x/", "http://a.example:-1/",
     "http://a.example:70000/", "http://a.example:22/", "http://1.2.3.400/", "http://[::g]/",
     "http://" + ".".join(["label"] * 50) + "/", "http://a.example/" + "x" * 70_000],
)  # fmt: skip
def test_not_a_web_url(text: str) -> None:
    """What has no host, an impossible one, another scheme or the port of another service is none."""
    with pytest.raises(NotAWebUrlError):
        web_url(text)


def test_credentials_come_off() -> None:
    """A URL can be shown without its user and password."""
    assert str(without_credentials(web_url("http://me:key@news.example:81/a"))) == "http://news.example:81/a"


PIECES = (
    *("http:", "https:", "file:", "//", "/", "[", "]", "::1", "@", "a", "b.c", ":", "80", ":99999", "?", "#", ".."),
    *("\\", " ", "%", "%00", "%zz", "\x1b", "\x85", "\xe9", "xn--", "xn--a", "\u3002", "\uff11", "\u202e", "-"),
)
ANYTHING = st.lists(st.sampled_from(PIECES), max_size=9).map("".join) | st.text(max_size=30)


@given(ANYTHING)
def test_any_redirect(location: str) -> None:
    """Whatever a server redirects to, either a request can be made of it or it is an error that can be printed."""
    visit = Visit.start("http://news.example/story", [])
    with suppress_and_keep(BadUrlError, RedirectError) as kept:
        visit.move_to(location)
        request = visit.request(CLIENT, "text/html")
        assert request.url.scheme in ("http", "https")
        assert request.headers["Host"].isascii()
        assert not request.url.userinfo
    assert all(str(error).isprintable() for error in kept)


@given(ANYTHING)
def test_any_url(text: str) -> None:
    """Whatever a page links to, it is either a URL of the web or an error that can be printed."""
    with suppress_and_keep(BadUrlError) as kept:
        Visit.start(text, [])
    assert all(str(error).isprintable() for error in kept)


@contextmanager
def suppress_and_keep(*kinds: type[Exception]) -> Iterator[list[Exception]]:
    kept: list[Exception] = []
    try:
        yield kept
    except kinds as error:
        kept.append(error)


@pytest.mark.parametrize(
    ("origin", "target", "kept"),
    [
        ("http://a.example/1", "/2", True),
        ("http://a.example/1", "https://a.example/2", True),
        ("https://a.example/1", "http://a.example/2", False),
        ("http://a.example:8080/1", "https://a.example/2", False),
        ("https://a.example/1", "https://a.example:8443/2", False),
        ("https://a.example/1", "https://www.a.example/2", False),
        ("https://a.example/1", "https://a.example.evil.example/2", False),
        ("https://a.example/1", "https://a.example@evil.example/2", False),
    ],
)
def test_who_may_see_secrets(origin: str, target: str, kept: bool) -> None:
    """What was given for one origin goes to that origin, or to its https side, and nowhere else."""
    visit = Visit.start(origin, [("Cookie", "subscriber=1"), ("If-None-Match", "1")])
    visit.move_to(target)
    assert [name for name, _ in visit.headers] == ([b"cookie"] if kept else []) + [b"if-none-match"]
