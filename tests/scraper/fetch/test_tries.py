"""What a fetcher tries again, and when it asks at all, against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from werkzeug import Response

from scraper.fetch import (
    Fetcher,
    FetchError,
    Limits,
)

Site = Any  # the classes of the fixtures, see conftest.py
Naps = Any

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."  # as the server has it


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520])
async def test_tries_again(server: Site, fetcher: Fetcher, naps: Naps, status: int) -> None:
    """What can pass is tried again, after one second and then two."""
    assert (await fetcher.get(server.failing(2, status=status))).status == 200
    assert naps.taken == [1.0, 2.0]


async def test_gives_up(server: Site, fetcher: Fetcher, naps: Naps) -> None:
    """After three tries the last failure is the answer."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.failing(9, status=503))
    assert (caught.value.reason, caught.value.temporary) == ("http-503", True)
    assert (len(server.asked), naps.taken) == (3, [1.0, 2.0])


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
async def test_short_retry_after(server: Site, fetcher: Fetcher, naps: Naps, value: str, nap: float) -> None:
    """A Retry-After that fits the deadline is obeyed, in seconds or as a date; nonsense and the past are not."""
    await fetcher.get(server.failing(1, status=429, headers={"Retry-After": value}))
    assert naps.taken == [nap]


@pytest.mark.parametrize(
    ("value", "seconds"), [("3600", 3600.0), ("Fri, 31 Jan 2025 09:00:00 GMT", 3600.0), ("9" * 400, 999999999.0)]
)
async def test_long_retry_after(server: Site, fetcher: Fetcher, naps: Naps, value: str, seconds: float) -> None:
    """A longer one is not waited for: it is told, and the server is left alone."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.failing(1, status=503, headers={"Retry-After": value}))
    assert caught.value.retry_after == seconds
    assert (len(server.asked), naps.taken) == (1, [])


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


async def test_turn(server: Site, fetcher: Fetcher) -> None:
    """Each request, of a retry or a redirect, has a turn of its own, and no two overlap."""
    server.moved("/start", "/")
    server.failing(1, status=503)
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


async def test_the_wait_for_a_turn_is_not_the_servers(server: Site) -> None:
    """The deadline stands still while a turn is waited for."""

    @asynccontextmanager
    async def turn(url: str) -> AsyncIterator[None]:
        await asyncio.sleep(0.4)
        yield

    async with Fetcher(allow_private=True, limits=Limits(deadline=0.3)) as fetcher:
        assert (await fetcher.get(server.at("/"), turn=turn)).status == 200


async def test_a_turn_may_refuse(server: Site, fetcher: Fetcher) -> None:
    """What the turn raises comes out as it is, and nothing is asked for."""

    @asynccontextmanager
    async def turn(url: str) -> AsyncIterator[None]:
        raise PermissionError(url)
        yield

    with pytest.raises(PermissionError):
        await fetcher.get(server.at("/"), turn=turn)
    assert server.asked == []


async def test_many_hosts_at_once(server: Site, fetcher: Fetcher) -> None:
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
    server: Site, monkeypatch: pytest.MonkeyPatch, free_port: int, tmp_path: Path
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
        assert (await fetcher.get(server.at("/"))).status == 200
    assert "Authorization" not in server.asked[0].headers
