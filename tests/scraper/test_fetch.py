"""What a fetcher gives back, follows, sends and tries again, against a real server."""

from __future__ import annotations

import asyncio
import base64
import gzip
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
import zstandard
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from scraper.fetch import (
    FEED_FILE,
    HTML_PAGE,
    ROBOTS_TXT,
    Accept,
    Effects,
    Fetcher,
    FetchError,
    Limits,
    StatusError,
    user_agent_for,
)
from scraper.guard import HostLookupError

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."
NOW = datetime(2025, 1, 31, 8, 0, tzinfo=UTC)


class Naps:
    """Sleep that takes no time and remembers what was asked of it."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Notes the seconds."""
        self.taken.append(seconds)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def server(httpserver: HTTPServer) -> HTTPServer:
    return httpserver


@pytest.fixture
def free_port() -> int:
    """Where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def everywhere_is_here(host: str, port: int) -> Sequence[str]:
    """A name service that knows the names of examples, and this machine."""
    if host.endswith(".example") or host in ("localhost", "127.0.0.1"):
        return ["127.0.0.1"]
    raise HostLookupError(host)


@pytest.fixture
def naps() -> Naps:
    return Naps()


@pytest.fixture
async def fetcher(naps: Naps) -> AsyncIterator[Fetcher]:
    effects = Effects(now=lambda: NOW, sleep=naps.sleep, resolve=everywhere_is_here)
    async with Fetcher(
        allow_private=True, limits=Limits(deadline=10.0), effects=effects, user_agent="clean-page/test"
    ) as fetcher:
        yield fetcher


def at(server: HTTPServer, path: str, body: bytes = STORY, **options: object) -> str:
    """Serves ``body`` at ``path`` and gives the URL."""
    options.setdefault("content_type", "text/html")
    server.expect_request(path.partition("?")[0]).respond_with_data(body, **options)  # type: ignore[arg-type]
    return server.url_for(path)


def moved(server: HTTPServer, path: str, target: str, status: int = 302) -> str:
    """Serves a redirect to ``target`` at ``path`` and gives the URL."""
    return at(server, path, b"", status=status, headers={"Location": target})


def asked(server: HTTPServer) -> list[Request]:
    return [request for request, _ in server.log]


async def test_page(server: HTTPServer, fetcher: Fetcher) -> None:
    """A page comes back with its bytes, where it was found, its headers and its time."""
    url = at(server, "/story", headers={"ETag": '"1"', "X-Twice": "a"}, content_type="text/html; charset=utf-8")
    fetched = await fetcher.get(f"{url}#top")
    assert (fetched.page.content, fetched.page.content_type) == (STORY, "text/html; charset=utf-8")
    assert (fetched.page.url, fetched.requested_url) == (url, f"{url}#top")
    assert (fetched.status, fetched.fetched_at) == (200, "2025-01-31T08:00:00Z")
    assert ("etag", '"1"') in fetched.headers


async def test_says_who_it_is(server: HTTPServer, fetcher: Fetcher) -> None:
    """A request names its product, what it wants and how it may be packed."""
    await fetcher.get(at(server, "/"))
    sent = asked(server)[0].headers
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
async def test_unpacked(server: HTTPServer, fetcher: Fetcher, coding: str, compress: Callable[[bytes], bytes]) -> None:
    """The content comes out as it was before it was packed."""
    url = at(server, "/", compress(STORY), headers={"Content-Encoding": coding})
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
async def test_wanted_content(
    server: HTTPServer, fetcher: Fetcher, accept: Accept, content_type: str, body: bytes
) -> None:
    """What was asked for is taken, though the header speaks of something else."""
    url = at(server, "/", body, content_type=content_type)
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
    server: HTTPServer, fetcher: Fetcher, accept: Accept, content_type: str, body: bytes, reason: str, said: str
) -> None:
    """Something else is an error that says what it is, told by the bytes or, where they are silent, by the header."""
    url = at(server, "/", body, content_type=content_type)
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url, accept=accept)
    assert caught.value.reason == reason
    assert str(caught.value) == f"{url}: {said}"


async def test_no_content(server: HTTPServer, fetcher: Fetcher) -> None:
    """A 204 is an empty answer."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(at(server, "/", b"", status=204))
    assert caught.value.reason == "empty"


@pytest.mark.parametrize("status", [202, 203])
async def test_other_good_statuses(server: HTTPServer, fetcher: Fetcher, status: int) -> None:
    """Any 2xx with a page is a page; what it shows is for the cleaner to say."""
    assert (await fetcher.get(at(server, "/", status=status))).status == status


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
async def test_status(server: HTTPServer, fetcher: Fetcher, naps: Naps, status: int, said: str) -> None:
    """A status that gives no page is an error with its number, and is asked for once."""
    url = at(server, "/", status=status)
    with pytest.raises(StatusError) as caught:
        await fetcher.get(url)
    assert (caught.value.reason, caught.value.status) == (f"http-{status}", status)
    assert str(caught.value) == f"{url}: the server answered {said}"
    assert (len(asked(server)), naps.taken) == (1, [])


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect(server: HTTPServer, fetcher: Fetcher, status: int) -> None:
    """Each kind of redirect is followed, also where its target is relative; the page's URL is the last one."""
    at(server, "/news/story")
    moved(server, "/news/old", "story?id=1#part", status)
    fetched = await fetcher.get(server.url_for("/news/old#here"))
    assert fetched.page.url == server.url_for("/news/story?id=1")
    assert fetched.requested_url == server.url_for("/news/old#here")


async def test_circle(server: HTTPServer, fetcher: Fetcher) -> None:
    """Redirects in a circle end at once, and the error says where it closed."""
    moved(server, "/a", "/b")
    moved(server, "/b", "/a")
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.url_for("/a?x"))
    assert caught.value.reason == "redirects"
    assert "in a circle" in str(caught.value)
    assert caught.value.at == server.url_for("/b")
    assert len(asked(server)) == 3


async def test_too_many_redirects(server: HTTPServer, fetcher: Fetcher) -> None:
    """Redirects that never come back end after ten."""

    def further(request: Request) -> Response:
        return Response(status=302, headers={"Location": f"/{int(request.path[1:]) + 1}"})

    server.expect_request("/0").respond_with_handler(further)
    for step in range(1, 20):
        server.expect_request(f"/{step}").respond_with_handler(further)
    with pytest.raises(FetchError, match="more than 10 redirects") as caught:
        await fetcher.get(server.url_for("/0"))
    assert caught.value.reason == "redirects"
    assert len(asked(server)) == 11


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("file:///etc/passwd", "bad-url"),
        ("ftp://news.example/story", "bad-url"),
        ("javascript:alert(1)", "bad-url"),
        ("http://news.example:22/", "bad-url"),
        ("http://nosuch.invalid/", "no-such-host"),
    ],
)
async def test_redirect_to_nowhere(server: HTTPServer, fetcher: Fetcher, target: str, reason: str) -> None:
    """A redirect out of the web, or to what can't be, is an error about the URL that was asked for."""
    url = moved(server, "/", target)
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url)
    assert (caught.value.reason, caught.value.url) == (reason, url)


async def test_redirect_without_a_target(server: HTTPServer, fetcher: Fetcher) -> None:
    """A redirect without a target is a status like any other."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(at(server, "/", b"", status=301))
    assert caught.value.reason == "http-301"


@pytest.mark.parametrize(
    ("own", "shown"), [((), [None, "seen=1"]), ([("Cookie", "own=1")], ["own=1", "own=1; seen=1"])]
)
async def test_cookies_last_for_one_get(
    server: HTTPServer, fetcher: Fetcher, own: Sequence[tuple[str, str]], shown: list[str | None]
) -> None:
    """A cookie of a redirect is shown at the next stop, even the same one; the next ``get`` knows nothing of it."""

    def wants_cookie(request: Request) -> Response:
        if "seen=1" in request.headers.get("Cookie", ""):
            return Response(STORY, content_type="text/html", headers={"Set-Cookie": "more=1"})
        return Response(status=302, headers={"Location": request.url, "Set-Cookie": "seen=1"})

    server.expect_request("/").respond_with_handler(wants_cookie)
    for _ in range(2):
        fetched = await fetcher.get(server.url_for("/"), headers=own)
        assert "set-cookie" not in dict(fetched.headers)
    assert [request.headers.get("Cookie") for request in asked(server)] == shown * 2


# What is sent along


async def test_conditional(server: HTTPServer, fetcher: Fetcher) -> None:
    """A 304 to a condition is an answer without content; the validator is sent byte for byte."""
    etag = '"caf\u00e9"'
    server.expect_request("/").respond_with_handler(
        lambda request: Response(status=304 if request.headers.get("If-None-Match") == etag else 200, response=STORY)
    )
    fetched = await fetcher.get(server.url_for("/"), headers=[("If-None-Match", etag)])
    assert (fetched.status, fetched.page.content) == (304, b"")


async def test_condition_goes_along(server: HTTPServer, fetcher: Fetcher) -> None:
    """A condition is kept over a redirect: the validator is the final page's."""
    server.expect_request("/new", headers={"If-None-Match": '"1"'}).respond_with_data(status=304)
    fetched = await fetcher.get(moved(server, "/old", "/new"), headers=[("If-None-Match", '"1"')])
    assert (fetched.status, fetched.page.url) == (304, server.url_for("/new"))


async def test_secrets_stay_at_home(server: HTTPServer, fetcher: Fetcher) -> None:
    """Cookies, keys and credentials go to the origin they were given for, and to no other."""
    secrets = [("Cookie", "subscriber=1"), ("X-Api-Key", "k"), ("If-None-Match", '"1"')]
    moved(server, "/a", "/b")
    moved(server, "/b", f"http://abroad.example:{server.port}/c")
    at(server, "/c")
    await fetcher.get(f"http://me:s%40fe@home.example:{server.port}/a", headers=secrets)
    *at_home, abroad = asked(server)
    assert [request.path for request in at_home] == ["/a", "/b"]
    for request in at_home:
        assert request.headers["Cookie"] == "subscriber=1"
        assert request.headers["X-Api-Key"] == "k"
        assert request.headers["Authorization"] == "Basic " + base64.b64encode(b"me:s@fe").decode()
    assert not {"Cookie", "X-Api-Key", "Authorization"} & set(abroad.headers.keys())
    assert abroad.headers["If-None-Match"] == '"1"'


async def test_credentials_are_not_shown(server: HTTPServer, fetcher: Fetcher) -> None:
    """A password in a URL stands in no result and no error, not even when the URL is bad."""
    url = at(server, "/").replace("//", "//me:secret@")
    fetched = await fetcher.get(url)
    assert "secret" not in repr(fetched)
    for bad in (url + "missing", "http://me:secret@h:99999/", "ftp://me:secret@host/"):
        with pytest.raises(FetchError) as caught:
            await fetcher.get(bad)
        assert "secret" not in f"{caught.value} {caught.value.url} {caught.value.args}"


async def test_a_redirect_brings_no_credentials(server: HTTPServer, fetcher: Fetcher) -> None:
    """Credentials in a redirect's target are dropped."""
    target = at(server, "/story").replace("//", "//their:idea@")
    fetched = await fetcher.get(moved(server, "/", target))
    assert "Authorization" not in asked(server)[-1].headers
    assert fetched.page.url == server.url_for("/story")


@pytest.mark.parametrize(
    "header", [("X-A", "a\r\nX-B: b"), ("X A", "a"), ("X-A", "\0"), ("X-\u00e4", "a"), ("X-A", "\u2026")]
)
async def test_impossible_headers(fetcher: Fetcher, header: tuple[str, str]) -> None:
    """A header that HTTP can't hold is the caller's mistake, and nothing is sent."""
    with pytest.raises(ValueError, match=r"header|encode"):
        await fetcher.get("http://127.0.0.1:1/", headers=[header])


# Trying again


def failing(server: HTTPServer, times: int, **response: object) -> str:
    """A page that is there after ``times`` failures."""
    left = [times]

    def answer(request: Request) -> Response:
        left[0] -= 1
        if left[0] >= 0:
            return Response(**response)  # type: ignore[arg-type]
        return Response(STORY, content_type="text/html")

    server.expect_request("/").respond_with_handler(answer)
    return server.url_for("/")


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520])
async def test_tries_again(server: HTTPServer, fetcher: Fetcher, naps: Naps, status: int) -> None:
    """What can pass is tried again, after one second and then two."""
    assert (await fetcher.get(failing(server, 2, status=status))).status == 200
    assert naps.taken == [1.0, 2.0]


async def test_gives_up(server: HTTPServer, fetcher: Fetcher, naps: Naps) -> None:
    """After three tries the last failure is the answer."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(failing(server, 9, status=503))
    assert (caught.value.reason, caught.value.temporary) == ("http-503", True)
    assert (len(asked(server)), naps.taken) == (3, [1.0, 2.0])


@pytest.mark.parametrize(
    ("value", "nap"),
    [
        ("4", 4.0),
        ("0", 1.0),
        ("Fri, 31 Jan 2025 08:00:05 GMT", 5.0),
        ("Fri, 31 Jan 2025 07:00:00 GMT", 1.0),
        ("Friday, 31-Jan-25 08:00:06 GMT", 6.0),
        ("soon", 1.0),
        ("-5", 1.0),
        ("Fri, 99 Jan 2025 08:00:06 GMT", 1.0),
    ],
)
async def test_short_retry_after(server: HTTPServer, fetcher: Fetcher, naps: Naps, value: str, nap: float) -> None:
    """A Retry-After that fits the deadline is obeyed, in seconds or as a date; nonsense and the past are not."""
    await fetcher.get(failing(server, 1, status=429, headers={"Retry-After": value}))
    assert naps.taken == [nap]


@pytest.mark.parametrize(
    ("value", "seconds"), [("3600", 3600.0), ("Fri, 31 Jan 2025 09:00:00 GMT", 3600.0), ("9" * 400, 999999999.0)]
)
async def test_long_retry_after(server: HTTPServer, fetcher: Fetcher, naps: Naps, value: str, seconds: float) -> None:
    """A longer one is not waited for: it is told, and the server is left alone."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(failing(server, 1, status=503, headers={"Retry-After": value}))
    assert caught.value.retry_after == seconds
    assert (len(asked(server)), naps.taken) == (1, [])


async def test_refused(fetcher: Fetcher, naps: Naps, free_port: int) -> None:
    """A refused connection is tried again, and then said plainly."""
    url = f"http://127.0.0.1:{free_port}/"
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url)
    assert caught.value.reason == "connect"
    assert str(caught.value) == f"{url}: the connection was refused"
    assert naps.taken == [1.0, 2.0]


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "bad-url"),
        ("news.example/story", "bad-url"),
        ("ftp://news.example/", "bad-url"),
        ("file:///etc/passwd", "bad-url"),
        ("data:text/html,hello", "bad-url"),
        ("http://", "bad-url"),
        ("http:///story", "bad-url"),
        ("http://news.example:0/", "bad-url"),
        ("http://news.example:25/", "bad-url"),
        ("http://news.example:65536/", "bad-url"),
        ("http://news.example:port/", "bad-url"),
        ("http://999.1.1.1/", "bad-url"),
        ("http://a..b/", "bad-url"),
        (f"http://{'x' * 64}.example/", "bad-url"),
        ("http://news.example/\x1b[31m", "bad-url"),
        ("http://\u2460.example/", "bad-url"),
        ("http://nosuch.invalid/", "no-such-host"),
    ],
)
async def test_bad_urls(fetcher: Fetcher, naps: Naps, url: str, reason: str) -> None:
    """What is no URL of the web, or names no host, is said in one printable line and tried once."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url)
    assert caught.value.reason == reason
    assert str(caught.value).isprintable()
    assert naps.taken == []


# Many at once


async def test_turn(server: HTTPServer, fetcher: Fetcher) -> None:
    """Each request, of a retry or a redirect, has a turn of its own, and no two overlap."""
    moved(server, "/start", "/")
    failing(server, 1, status=503)
    log: list[str] = []

    @asynccontextmanager
    async def turn(url: str) -> AsyncIterator[None]:
        log.append(f"in {urlsplit(url).path}")
        try:
            yield
        finally:
            log.append("out")

    await fetcher.get(server.url_for("/start"), turn=turn)
    assert log == ["in /start", "out", "in /", "out", "in /", "out"]


async def test_the_wait_for_a_turn_is_not_the_servers(server: HTTPServer) -> None:
    """The deadline stands still while a turn is waited for."""

    @asynccontextmanager
    async def turn(url: str) -> AsyncIterator[None]:
        await asyncio.sleep(0.4)
        yield

    async with Fetcher(allow_private=True, limits=Limits(deadline=0.3)) as fetcher:
        assert (await fetcher.get(at(server, "/"), turn=turn)).status == 200


async def test_a_turn_may_refuse(server: HTTPServer, fetcher: Fetcher) -> None:
    """What the turn raises comes out as it is, and nothing is asked for."""

    @asynccontextmanager
    async def turn(url: str) -> AsyncIterator[None]:
        raise PermissionError(url)
        yield

    with pytest.raises(PermissionError):
        await fetcher.get(at(server, "/"), turn=turn)
    assert asked(server) == []


async def test_many_hosts_at_once(server: HTTPServer, fetcher: Fetcher) -> None:
    """One fetcher serves many gets at the same time; each has its own answer."""
    server.expect_request("/story").respond_with_handler(
        lambda request: Response(STORY + request.host.encode(), content_type="text/html")
    )
    urls = [f"http://h{n}.example:{server.port}/story" for n in range(40)]
    answers = await asyncio.gather(*map(fetcher.get, urls))
    assert [answer.page.url for answer in answers] == urls
    hosts = [f"h{n}.example:{server.port}".encode() for n in range(40)]
    assert [answer.page.content for answer in answers] == [STORY + host for host in hosts]


async def test_environment_is_ignored(
    server: HTTPServer, monkeypatch: pytest.MonkeyPatch, free_port: int, tmp_path: Path
) -> None:
    """Proxies, certificates and passwords that the environment names have no effect."""
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {server.host} login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port}")
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
    async with Fetcher(allow_private=True, limits=replace(Limits(), tries=1)) as fetcher:
        assert (await fetcher.get(at(server, "/"))).status == 200
    assert "Authorization" not in asked(server)[0].headers
