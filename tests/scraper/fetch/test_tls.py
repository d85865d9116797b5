"""Over https: whom to trust, by which name, and HTTP/2."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

import h2.config
import h2.connection
import h2.events
import pytest
import trustme

from scraper.fetch import Effects, Fetcher, FetchError, Limits

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."
LARGE = STORY.ljust(300_000, b" ")  # several windows of HTTP/2's flow control
LIMITS = Limits(deadline=5.0, tries=1)

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Start = Callable[[Handler, ssl.SSLContext | None], Awaitable[int]]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Trusts the test's authority and no other."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def identity(authority: trustme.CA, name: str, *protocols: str) -> ssl.SSLContext:
    """A server's side of TLS, with a certificate for ``name``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    context.set_alpn_protocols(list(protocols))
    return context


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    """Starts a server; gives its port."""
    servers = []

    async def start(handler: Handler, tls: ssl.SSLContext | None) -> int:
        servers.append(await asyncio.start_server(handler, "127.0.0.1", 0, ssl=tls))
        return int(servers[-1].sockets[0].getsockname()[1])

    yield start
    for server in servers:
        server.close()


def fetcher(tls: ssl.SSLContext | None, limits: Limits = LIMITS) -> Fetcher:
    async def here(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    return Fetcher(allow_private=True, tls=tls, limits=limits, effects=Effects(resolve=here))


async def failure(url: str, tls: ssl.SSLContext | None, limits: Limits = LIMITS) -> FetchError:
    async with fetcher(tls, limits) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get(url)
    assert str(caught.value).isprintable()
    return caught.value


async def speaks_http1(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(STORY) + STORY)
    await writer.drain()
    writer.close()


async def test_trusted(start: Start, authority: trustme.CA, trusting: ssl.SSLContext) -> None:
    """A server with a trusted certificate for its name is read, though it was dialled by its address."""
    port = await start(speaks_http1, identity(authority, "news.example"))
    async with fetcher(trusting) as fetch:
        assert (await fetch.get(f"https://news.example:{port}/")).page.content == STORY


async def test_international_name(start: Start, authority: trustme.CA, trusting: ssl.SSLContext) -> None:
    """A name beyond ASCII is asked for, and checked, in its ASCII form."""
    port = await start(speaks_http1, identity(authority, "xn--bcher-kva.example"))
    async with fetcher(trusting) as fetch:
        fetched = await fetch.get(f"https://B\u00fccher.example:{port}/")
    assert fetched.page.url == f"https://xn--bcher-kva.example:{port}/"


async def test_untrusted(start: Start, authority: trustme.CA) -> None:
    """A certificate from nobody we know is an error, and no private address or retry makes up for it."""
    port = await start(speaks_http1, identity(authority, "news.example"))
    error = await failure(f"https://news.example:{port}/", None)
    assert (error.reason, error.temporary) == ("tls", False)
    assert error.detail.startswith("the server's certificate is not trusted: ")


async def test_another_name(start: Start, authority: trustme.CA, trusting: ssl.SSLContext) -> None:
    """A good certificate for another host is no good."""
    port = await start(speaks_http1, identity(authority, "other.example"))
    error = await failure(f"https://news.example:{port}/", trusting)
    assert error.reason == "tls"
    assert "news.example" in error.detail


async def test_no_tls(start: Start, trusting: ssl.SSLContext) -> None:
    """A server that answers in the clear is told from one that is not there, and what to try is said."""

    async def answers_in_the_clear(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    error = await failure(f"https://news.example:{await start(answers_in_the_clear, None)}/", trusting)
    assert error.reason == "tls"
    assert error.detail == "no TLS connection: the server does not speak TLS at this port; try http://"


async def test_closes_in_handshake(start: Start, trusting: ssl.SSLContext) -> None:
    """A connection that breaks off in the handshake may be better the next time."""

    async def closes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    error = await failure(f"https://news.example:{await start(closes, None)}/", trusting)
    assert (error.reason, error.temporary) == ("connect", True)


async def test_stalls_in_handshake(start: Start, trusting: ssl.SSLContext) -> None:
    """A handshake that never goes on is cut, by its own time and by the deadline."""

    async def stalls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    url = f"https://news.example:{await start(stalls, None)}/"
    error = await failure(url, trusting, Limits(deadline=5.0, connect=0.1, tries=1))
    assert (error.reason, error.detail) == ("timeout", "no connection in time")
    error = await failure(url, trusting, Limits(deadline=0.2, tries=1))
    assert (error.reason, error.detail) == ("timeout", "no complete answer within 0.2 seconds")


async def test_garbage_under_tls(start: Start, authority: trustme.CA, trusting: ssl.SSLContext) -> None:
    """Bytes that are no TLS in the middle of a body are an error of ours."""

    async def slips(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n" + STORY)
        await writer.drain()
        os.write(writer.get_extra_info("socket").fileno(), b"no TLS at all, by any reading of it" * 9)

    port = await start(slips, identity(authority, "news.example"))
    error = await failure(f"https://news.example:{port}/", trusting)
    assert error.reason in ("tls", "broken-response")


# HTTP/2


class Http2:
    """A small HTTP/2 server.

    ``/large`` is large, ``/reset`` breaks its stream off, ``/broken`` breaks the protocol, ``/stalls`` never ends.
    """

    def __init__(self) -> None:
        self.connections = 0
        self.asked: list[dict[str, str]] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, many streams."""
        self.connections += 1
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        waiting: dict[int, bytes] = {}
        while True:
            writer.write(connection.data_to_send())
            if not (data := await reader.read(65536)):
                break
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self._begin(connection, writer, event, waiting)
            self._continue(connection, waiting)
        writer.close()

    def _begin(
        self,
        connection: h2.connection.H2Connection,
        writer: asyncio.StreamWriter,
        event: h2.events.RequestReceived,
        waiting: dict[int, bytes],
    ) -> None:
        headers = {str(name): str(value) for name, value in event.headers}
        self.asked.append(headers)
        stream = event.stream_id
        connection.send_headers(
            stream, [(":status", "200"), ("content-type", "text/html"), ("x-fine", "a"), ("set-cookie", "seen=1")]
        )
        match headers[":path"]:
            case "/large":
                waiting[stream] = LARGE
            case "/reset":
                connection.send_data(stream, STORY)
                connection.reset_stream(stream)
            case "/broken":
                connection.send_data(stream, STORY)  # the frame that makes no sense comes while the body is read
                asyncio.get_running_loop().call_later(0.05, writer.write, b"\0\0\x01\x03\0\0\0\0\x00x")
            case "/stalls":
                connection.send_data(stream, STORY)
            case _:
                waiting[stream] = STORY

    @staticmethod
    def _continue(connection: h2.connection.H2Connection, waiting: dict[int, bytes]) -> None:
        for stream in tuple(waiting):
            while waiting[stream] and (room := min(connection.local_flow_control_window(stream), 16384)) > 0:
                connection.send_data(stream, waiting[stream][:room])
                waiting[stream] = waiting[stream][room:]
            if not waiting[stream]:
                connection.end_stream(stream)
                del waiting[stream]


@pytest.fixture
async def http2(start: Start, authority: trustme.CA) -> tuple[Http2, str]:
    server = Http2()
    port = await start(server.serve, identity(authority, "news.example", "h2"))
    return server, f"https://news.example:{port}"


async def test_http2(http2: tuple[Http2, str], trusting: ssl.SSLContext) -> None:
    """HTTP/2 is spoken where the server can; many gets share one connection, a large body among them."""
    server, site = http2
    async with fetcher(trusting) as fetch:
        first = await fetch.get(f"{site}/story")
        others = await asyncio.gather(*(fetch.get(f"{site}{path}") for path in ("/1", "/large", "/2", "/large")))
    assert first.page.content == STORY
    assert ("x-fine", "a") in first.headers
    assert [len(other.page.content) for other in others] == [len(STORY), len(LARGE), len(STORY), len(LARGE)]
    assert (server.connections, len(server.asked)) == (1, 5)
    assert server.asked[0]["user-agent"].startswith("clean-page")


@pytest.mark.parametrize(
    ("path", "reason"), [("/reset", "broken-response"), ("/broken", "broken-response"), ("/stalls", "timeout")]
)
async def test_http2_faults(http2: tuple[Http2, str], trusting: ssl.SSLContext, path: str, reason: str) -> None:
    """A stream that is reset, frames that make no sense and silence are errors of ours; the next ``get`` goes well."""
    _, site = http2
    async with fetcher(trusting, Limits(deadline=0.5, tries=1)) as fetch:
        with pytest.raises(FetchError) as caught:
            await fetch.get(site + path)
        assert caught.value.reason == reason
        assert str(caught.value).isprintable()
        assert (await fetch.get(f"{site}/story")).page.content == STORY
