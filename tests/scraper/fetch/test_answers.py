"""What a fetcher gives back, against a real server."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import brotli
import pytest
import zstandard

from scraper.fetch import (
    FEED_FILE,
    HTML_PAGE,
    ROBOTS_TXT,
    Accept,
    Fetcher,
    FetchError,
    StatusError,
)
from scraper.user_agent import user_agent_for

Site = Any  # the classes of the fixtures, see conftest.py
Naps = Any

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."  # as the server has it


async def test_page(server: Site, fetcher: Fetcher) -> None:
    """A page comes back with its bytes, where it was found, its headers and its time."""
    url = server.at("/story", headers={"ETag": '"1"', "X-Twice": "a"}, content_type="text/html; charset=utf-8")
    fetched = await fetcher.get(f"{url}#top")
    assert (fetched.page.content, fetched.page.content_type) == (STORY, "text/html; charset=utf-8")
    assert (fetched.page.url, fetched.requested_url) == (url, f"{url}#top")
    assert (fetched.status, fetched.fetched_at) == (200, "2025-01-31T08:00:00Z")
    assert ("etag", '"1"') in fetched.headers


async def test_says_who_it_is(server: Site, fetcher: Fetcher) -> None:
    """A request names its product, what it wants and how it may be packed."""
    await fetcher.get(server.at("/"))
    sent = server.asked[0].headers
    assert sent["User-Agent"] == "clean-page/test"
    assert sent["Accept-Encoding"] == "gzip, br, zstd"
    assert sent["Accept"].startswith("text/html,")


async def test_user_agent_has_a_contact() -> None:
    """The default names the product; a contact is added as a comment, and can't break out of it."""
    assert user_agent_for().startswith("clean-page")
    for contact in ("https://us.example/bot", "mailto:desk@us.example", "desk@us.example"):
        assert user_agent_for(contact).endswith(f" (+{contact})")
    for contact in (
        "a) evil/1.0 (",
        "https://a.example/) evil",
        "a@b\r\nX-More: 1",
        "a@caf\u00e9",
        "nonsense",
        "us.example",
    ):
        with pytest.raises(ValueError, match="contact"):
            user_agent_for(contact)


@pytest.mark.parametrize(
    ("coding", "compress"),
    [("gzip", gzip.compress), ("br", brotli.compress), ("zstd", zstandard.compress), ("identity", bytes)],
)
async def test_unpacked(server: Site, fetcher: Fetcher, coding: str, compress: Callable[[bytes], bytes]) -> None:
    """The content comes out as it was before it was packed."""
    url = server.at("/", compress(STORY), headers={"Content-Encoding": coding})
    assert (await fetcher.get(url)).page.content == STORY


RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>'
JSON_FEED = b'{"version": "https://jsonfeed.org/version/1.1", "items": []}'


@pytest.mark.parametrize(
    ("accept", "content_type", "body"),
    [
        (HTML_PAGE, "text/html", STORY),
        (HTML_PAGE, "application/xhtml+xml", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
        (HTML_PAGE, "text/plain", b"Rain stops play."),
        (HTML_PAGE, "", b"Rain stops play."),
        (HTML_PAGE, "application/octet-stream", STORY),
        (HTML_PAGE, "image/png", STORY),
        (HTML_PAGE, "text/html", b"<!doctype html>" + b"\0" * 3 + b"<p>a stray NUL" * 20),
        (FEED_FILE, "application/rss+xml", RSS),
        (FEED_FILE, "text/html", RSS),
        (FEED_FILE, "text/plain", JSON_FEED),
        (FEED_FILE, "application/rss+xml", b"not well-formed at all"),
        (ROBOTS_TXT, "text/plain", b"User-agent: *\nDisallow:"),
        (ROBOTS_TXT, "application/octet-stream", b"User-agent: *\nDisallow:"),
        (ROBOTS_TXT, "text/html", STORY),
        (ROBOTS_TXT, "text/plain", b""),
    ],
)
async def test_wanted_content(server: Site, fetcher: Fetcher, accept: Accept, content_type: str, body: bytes) -> None:
    """What was asked for is taken, though the header speaks of something else."""
    url = server.at("/", body, content_type=content_type)
    assert (await fetcher.get(url, accept=accept)).page.content == body


@pytest.mark.parametrize(
    ("accept", "content_type", "body", "reason", "said"),
    [
        (HTML_PAGE, "application/pdf", b"%PDF-1.7\n", "not-html", "a PDF file, not an HTML page"),
        (HTML_PAGE, "text/html", b"%PDF-1.7\n" + b"x" * 90_000, "not-html", "a PDF file, not an HTML page"),
        (HTML_PAGE, "application/pdf", b"nothing that shows", "not-html", "application/pdf, not an HTML page"),
        (HTML_PAGE, "image/jpeg", b"\xff\xd8\xff\xe0JFIF", "not-html", "a JPEG image, not an HTML page"),
        (HTML_PAGE, "text/html", b"\x89PNG\r\n\x1a\n", "not-html", "a PNG image, not an HTML page"),
        (HTML_PAGE, "text/html", RSS, "not-html", "a feed, not an HTML page"),
        (HTML_PAGE, "application/json", JSON_FEED, "not-html", "JSON data, not an HTML page"),
        (HTML_PAGE, "text/css", b"p { color: red }", "not-html", "text/css, not an HTML page"),
        (HTML_PAGE, "text/html", b"", "empty", "the server sent nothing"),
        (HTML_PAGE, "text/html", b" \r\n\t", "empty", "the server sent nothing"),
        (FEED_FILE, "application/rss+xml", STORY, "not-feed", "a web page, not a feed"),
        (FEED_FILE, "application/rss+xml", b"", "empty", "the server sent nothing"),
        (ROBOTS_TXT, "text/plain", b"\x89PNG\r\n\x1a\n", "not-text", "a PNG image, not a robots.txt"),
    ],
)
async def test_unwanted_content(
    server: Site, fetcher: Fetcher, accept: Accept, content_type: str, body: bytes, reason: str, said: str
) -> None:
    """Something else is an error that says what it is, told by the bytes or, where they are silent, by the header."""
    url = server.at("/", body, content_type=content_type)
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url, accept=accept)
    assert caught.value.reason == reason
    assert str(caught.value) == f"{url}: {said}"


async def test_no_content(server: Site, fetcher: Fetcher) -> None:
    """A 204 is an empty answer."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.at("/", b"", status=204))
    assert caught.value.reason == "empty"


@pytest.mark.parametrize("status", [202, 203])
async def test_other_good_statuses(server: Site, fetcher: Fetcher, status: int) -> None:
    """Any 2xx with a page is a page; what it shows is for the cleaner to say."""
    assert (await fetcher.get(server.at("/", status=status))).status == status


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (300, "300 (Multiple Choices)"),
        (304, "304 (Not Modified)"),
        (401, "401 (Unauthorized)"),
        (403, "403 (Forbidden)"),
        (404, "404 (Not Found)"),
        (410, "410 (Gone)"),
        (451, "451 (Unavailable For Legal Reasons)"),
        (499, "499"),
    ],
)
async def test_status(server: Site, fetcher: Fetcher, naps: Naps, status: int, said: str) -> None:
    """A status that gives no page is an error with its number, and is asked for once."""
    url = server.at("/", status=status)
    with pytest.raises(StatusError) as caught:
        await fetcher.get(url)
    assert (caught.value.reason, caught.value.status) == (f"http-{status}", status)
    assert str(caught.value) == f"{url}: the server answered {said}"
    assert (len(server.asked), naps.taken) == (1, [])
