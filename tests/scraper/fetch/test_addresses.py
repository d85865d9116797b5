"""No page, redirect, name or proxy makes a fetcher connect to what is not public, unless it is told to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpcore
import pytest
from pytest_httpserver import HTTPServer

from scraper.fetch import Effects, Fetcher, FetchError, Limits
from scraper.guard import HostLookupError

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."
PUBLIC = "93.184.215.14"
LIMITS = Limits(deadline=5.0, tries=1)


class Wire(httpcore.AnyIOBackend):
    """A network in which every address, public or not, leads to one local server; it notes what is dialled."""

    def __init__(self, server: HTTPServer) -> None:
        self.port = server.port
        self.dialled: list[str] = []

    async def connect_tcp(self, host: str, port: int, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """As in httpcore."""
        self.dialled.append(host)
        return await super().connect_tcp("127.0.0.1", self.port or port, *args, **kwargs)


class Names:
    """A name service that gives each of a name's answers once, and the last one for good."""

    def __init__(self, answers: dict[str, list[Sequence[str]]]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """As in ``scraper.guard``; an address has itself."""
        self.asked.append(f"{host}:{port}")
        if host[0].isdigit() or ":" in host:
            return [host]
        answers = self.answers.get(host)
        if not answers:
            raise HostLookupError(host)
        return answers.pop(0) if len(answers) > 1 else answers[0]


@pytest.fixture
def wire(httpserver: HTTPServer) -> Wire:
    httpserver.expect_request("/story").respond_with_data(STORY, content_type="text/html")
    return Wire(httpserver)


def fetcher(wire: Wire, names: Names, **options: Any) -> Fetcher:
    return Fetcher(limits=LIMITS, effects=Effects(resolve=names.resolve, dial=wire), **options)


async def test_public(wire: Wire) -> None:
    """A public host is resolved once, by us, and the connection goes to the address that was looked at."""
    names = Names({"news.example": [[PUBLIC]]})
    async with fetcher(wire, names) as fetch:
        assert (await fetch.get("http://news.example/story")).page.content == STORY
    assert names.asked == ["news.example:80"]
    assert wire.dialled == [PUBLIC]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/story",
        "http://10.1.2.3:8080/story",
        "http://169.254.169.254/story",
        "http://[::1]/story",
        "http://[fd00:ec2::254]/story",
        "http://[::ffff:10.0.0.1]/story",
        "https://intern.example/story",
        "http://mixed.example/story",
        "http://user:key@intern.example/story",
    ],
)
async def test_private(wire: Wire, httpserver: HTTPServer, url: str) -> None:
    """A private address is refused, by its number, by name, or among public ones; nothing is dialled."""
    names = Names({"intern.example": [["192.168.1.1"]], "mixed.example": [[PUBLIC, "192.168.1.1"]]})
    async with fetcher(wire, names) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get(url)
    assert caught.value.reason == "refused-address"
    assert not caught.value.temporary
    assert (wire.dialled, httpserver.log) == ([], [])


async def test_private_said_plainly(wire: Wire) -> None:
    """The message names the host, its address, what kind it is and the option that allows it."""
    async with fetcher(wire, Names({"intern.example": [["192.168.1.1"]]})) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get("http://intern.example/story")
        said = "http://intern.example/story: intern.example is at 192.168.1.1, a private address"
        assert str(caught.value) == f"{said}; --allow-private lets it be fetched"
        with pytest.raises(FetchError) as caught:
            await fetch.get("http://127.0.0.1/")
        said = "http://127.0.0.1/: 127.0.0.1 is a loopback address"
        assert str(caught.value) == f"{said}; --allow-private lets it be fetched"


@pytest.mark.parametrize("target", ["http://intern.example/story", "http://169.254.169.254/latest", "//[::1]/story"])
async def test_redirect_to_private(wire: Wire, httpserver: HTTPServer, target: str) -> None:
    """A public page can't send us to a private address; the error says where it wanted us."""
    httpserver.expect_request("/").respond_with_data(status=302, headers={"Location": target})
    names = Names({"news.example": [[PUBLIC]], "intern.example": [["10.0.0.1"]]})
    async with fetcher(wire, names) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get("http://news.example/")
    assert caught.value.reason == "refused-address"
    assert caught.value.url == "http://news.example/"
    assert (caught.value.at or "").endswith(target)
    assert "--allow-private" not in str(caught.value)
    assert wire.dialled == [PUBLIC]
    assert len(httpserver.log) == 1


async def test_rebinding(wire: Wire, httpserver: HTTPServer) -> None:
    """A name that turns private after it was checked gains nothing: a connection has one lookup, and it is checked."""
    names = Names({"rebind.example": [[PUBLIC], ["127.0.0.1"]]})
    async with fetcher(wire, names) as fetch:
        assert (await fetch.get("http://rebind.example/story")).status == 200
        assert wire.dialled == [PUBLIC]
        with pytest.raises(FetchError) as caught:  # the server closes each connection: this is a new one
            await fetch.get("http://rebind.example/story")
    assert caught.value.reason == "refused-address"
    assert len(names.asked) == 2
    assert wire.dialled == [PUBLIC]
    assert len(httpserver.log) == 1


async def test_rebinding_by_redirect(wire: Wire, httpserver: HTTPServer) -> None:
    """A host that redirects to itself and turns private in between is refused too."""
    httpserver.expect_request("/").respond_with_data(status=302, headers={"Location": "/story"})
    names = Names({"rebind.example": [[PUBLIC], ["127.0.0.1"]]})
    async with fetcher(wire, names) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get("http://rebind.example/")
    assert caught.value.reason == "refused-address"
    assert wire.dialled == [PUBLIC]


async def test_allowed(wire: Wire) -> None:
    """With leave, private addresses are connected to."""
    async with fetcher(wire, Names({"intern.example": [["10.0.0.1"]]}), allow_private=True) as fetch:
        assert (await fetch.get("http://intern.example/story")).status == 200
    assert wire.dialled == ["10.0.0.1"]


# Behind a proxy


@pytest.fixture
def proxy(httpserver: HTTPServer) -> str:
    """A forward proxy at a private name, which answers for all hosts itself."""
    return "http://me:key@proxy.example:3128"


async def test_proxy(wire: Wire, httpserver: HTTPServer, proxy: str) -> None:
    """With a proxy, it alone is connected to, whatever its address; it is shown its credentials."""
    names = Names({"proxy.example": [["10.0.0.9"]], "news.example": [[PUBLIC]]})
    async with fetcher(wire, names, proxy=proxy) as fetch:
        assert (await fetch.get("http://news.example/story")).page.content == STORY
    assert wire.dialled == ["10.0.0.9"]
    (request, _), *_ = httpserver.log
    assert request.host == "news.example"
    assert request.headers["Proxy-Authorization"].startswith("Basic ")


async def test_proxy_knows_more_names(wire: Wire, proxy: str) -> None:
    """A name that can't be resolved here is left to the proxy."""
    async with fetcher(wire, Names({"proxy.example": [["10.0.0.9"]]}), proxy=proxy) as fetch:
        assert (await fetch.get("http://news.example/story")).status == 200


@pytest.mark.parametrize("url", ["http://intern.example/story", "http://127.0.0.1/story", "http://news.example/"])
async def test_proxy_is_no_way_around(wire: Wire, httpserver: HTTPServer, proxy: str, url: str) -> None:
    """What is private as seen from here is not asked of a proxy either, nor after a redirect."""
    httpserver.expect_request("/").respond_with_data(status=302, headers={"Location": "http://intern.example/story"})
    names = Names({"proxy.example": [["10.0.0.9"]], "news.example": [[PUBLIC]], "intern.example": [["10.0.0.1"]]})
    async with fetcher(wire, names, proxy=proxy) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get(url)
    assert caught.value.reason == "refused-address"
    assert [request.host for request, _ in httpserver.log] == (["news.example"] if url.endswith("e/") else [])


async def test_proxy_refuses(wire: Wire, proxy: str) -> None:
    """A proxy that will not make a tunnel is named as the one who refused."""
    names = Names({"proxy.example": [["10.0.0.9"]], "news.example": [[PUBLIC]]})
    async with fetcher(wire, names, proxy=proxy) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get("https://news.example/story")
    assert caught.value.reason == "connect"
    assert "the proxy refused" in str(caught.value)
    assert "key" not in str(caught.value)


@pytest.mark.parametrize(
    "proxy", ["proxy.example:3128", "socks5://proxy.example", "ftp://proxy.example", "http://", "::"]
)
async def test_no_proxy(proxy: str) -> None:
    """What can be no proxy is said at once."""
    with pytest.raises(ValueError, match="a proxy is given as"):
        Fetcher(proxy=proxy)
