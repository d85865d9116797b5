"""The browser's only way out: it leads where the guard allows, to the very address that was checked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import httpx
import pytest

from scraper.gate import Gate
from scraper.guard import Guard, HostLookupError


class Server:
    """A server that answers each request on a connection, and notes them all, as one that ignores "close" may."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self.port = 0

    async def start(self) -> None:
        """Listen."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.requests.append(head)
                host = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"host:"))
                writer.write(
                    b"HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: %d\r\n\r\n" % len(host) + host
                )
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def resolve(host: str, port: int) -> Sequence[str]:
    """Names of a small world, all on this machine."""
    if host == "nowhere.example":
        raise HostLookupError(host)
    return ("127.0.0.1",)


def through_gate(guard: Guard, test: Callable[[Gate, Server], Awaitable[None]]) -> None:
    async def run() -> None:
        server = Server()
        await server.start()
        async with Gate(guard) as gate:
            await test(gate, server)

    asyncio.run(run())


def test_each_request_goes_to_its_own_host() -> None:
    """Two hosts asked one after the other get their own requests, with the path alone, even if servers keep alive."""

    async def test(gate: Gate, server: Server) -> None:
        async with httpx.AsyncClient(proxy=gate.url) as client:
            for host in ("a.example", "b.example"):
                answer = await client.get(f"http://{host}:{server.port}/story?id=1")
                assert answer.text == f"Host: {host}:{server.port}"
        assert [head.partition(b"\r\n")[0] for head in server.requests] == [b"GET /story?id=1 HTTP/1.1"] * 2
        assert b"Proxy-" not in b"".join(server.requests)

    through_gate(Guard(allow_private=True, resolve=resolve), test)


async def _open_tunnel(gate: Gate, target: str) -> tuple[bytes, asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(gate.url.rpartition(":")[2]))
    writer.write(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
    return (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0], reader, writer


def test_a_tunnel() -> None:
    """What goes through a tunnel arrives as it is, both ways."""

    async def test(gate: Gate, server: Server) -> None:
        said, reader, writer = await _open_tunnel(gate, f"a.example:{server.port}")
        assert b" 200 " in said
        writer.write(b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
        assert (await reader.readexactly(15)).startswith(b"HTTP/1.1 200 OK")
        writer.close()

    through_gate(Guard(allow_private=True, resolve=resolve), test)


@pytest.mark.parametrize("host", ["inside.example", "127.0.0.1", "localhost", "[::1]", "0x7f.1"])
def test_private_addresses_are_refused(host: str) -> None:
    """No request and no tunnel reaches this machine, by whatever name."""

    async def test(gate: Gate, server: Server) -> None:
        refused, _, writer = await _open_tunnel(gate, f"{host}:{server.port}")
        writer.close()
        reader, writer = await asyncio.open_connection("127.0.0.1", int(gate.url.rpartition(":")[2]))
        writer.write(f"GET http://{host}:{server.port}/ HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert b" 403 " in await reader.read()
        writer.close()
        assert (b" 403 " in refused, server.requests) == (True, [])
        assert gate.refused == {host.strip("[]")}

    through_gate(Guard(resolve=resolve), test)


@pytest.mark.parametrize(
    ("sent", "answered"),
    [
        pytest.param(b"GET http://nowhere.example/ HTTP/1.1\r\n\r\n", b"HTTP/1.1 502", id="no such host"),
        pytest.param(b"GET http://a.example:9/ HTTP/1.1\r\n\r\n", b"HTTP/1.1 502", id="nobody there"),
        pytest.param(b"nonsense\r\n\r\n", b"", id="no HTTP"),
        pytest.param(b"GET http://a.example:x/ HTTP/1.1\r\n\r\n", b"", id="no port"),
        pytest.param(b"x" * 100_000, b"", id="no end"),
    ],
)
def test_what_leads_nowhere(sent: bytes, answered: bytes) -> None:
    """It is answered so or not at all, and the gate goes on."""

    async def test(gate: Gate, server: Server) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(gate.url.rpartition(":")[2]))
        writer.write(sent)
        assert (await reader.read())[: len(answered) or 1] == answered
        writer.close()
        async with httpx.AsyncClient(proxy=gate.url) as client:
            assert (await client.get(f"http://a.example:{server.port}/")).status_code == 200

    through_gate(Guard(allow_private=True, resolve=resolve), test)
