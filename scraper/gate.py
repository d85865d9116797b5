"""A proxy on this machine for a browser: it connects to where the address guard lets it, and nowhere else.

A browser looks up names and follows redirects by itself, loads scripts, frames, sockets, and what a page tells it. To
look at its requests and let it go on would not do: a redirect is not shown, and between our look and its own a name may
change its address (``guard``). So it is given no network but this proxy, which connects to the very addresses that were
checked. What is encrypted stays so: the proxy joins two connections and reads neither.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from scraper.guard import AddressRefusedError, Guard, HostLookupError

_HEAD_SECONDS = 10.0
_CONNECT_SECONDS = 10.0
_CHUNK = 64 * 1024

_BLOCKED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_UNREACHABLE = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_TUNNEL_IS_OPEN = b"HTTP/1.1 200 OK\r\n\r\n"


class Gate:
    """The proxy; an async context manager.

    Args:
        guard: says where one may connect to.

    Attributes:
        url: where it listens, once it is entered.
        refused: hosts that it would not connect to.
    """

    def __init__(self, guard: Guard) -> None:
        self.url = ""
        self.refused: set[str] = set()
        self._guard = guard
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server:
            self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task:
            self._open.add(task)
        try:
            with suppress(OSError, EOFError, TimeoutError, ValueError, asyncio.LimitOverrunError):
                async with asyncio.timeout(_HEAD_SECONDS):
                    head = await reader.readuntil(b"\r\n\r\n")
                await self._join(head, reader, writer)
        except asyncio.CancelledError:
            pass  # by ``__aexit__``; asyncio's server would log it
        finally:
            writer.close()
            if task:
                self._open.discard(task)

    async def _join(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        is_tunnel = method == "CONNECT"
        parts = urlsplit(f"//{target}" if is_tunnel else target)
        host, port = parts.hostname or "", parts.port or 80
        try:
            far_reader, far_writer = await self._connect(host, port)
        except AddressRefusedError:
            self.refused.add(host)
            writer.write(_BLOCKED)
            await writer.drain()
            return
        except (HostLookupError, OSError, TimeoutError):
            writer.write(_UNREACHABLE)
            await writer.drain()
            return
        try:
            if is_tunnel:
                writer.write(_TUNNEL_IS_OPEN)
            else:
                far_writer.write(_for_the_server(head, parts.netloc))
                writer.write(_for_one_answer(await far_reader.readuntil(b"\r\n\r\n")))
            await _until_the_first_ends(_copy(reader, far_writer), _copy(far_reader, writer))
        finally:
            far_writer.close()

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        async with asyncio.timeout(_CONNECT_SECONDS):
            address, *others = await self._guard.addresses(host, port)
            try:
                async with asyncio.timeout(_CONNECT_SECONDS / 2 if others else None):
                    return await asyncio.open_connection(address, port)
            except (OSError, TimeoutError):
                if not others:
                    raise
            return await asyncio.open_connection(others[0], port)


def _for_the_server(head: bytes, netloc: str) -> bytes:
    """A request as a server expects it: with the path alone."""
    method, target, rest = head.split(b" ", 2)
    path = target[target.index(netloc.encode("latin-1")) + len(netloc) :] or b"/"
    return _for_one_answer(b" ".join((method, path, rest)))


def _for_one_answer(head: bytes) -> bytes:
    """The head of a request or an answer, as one that ends its connection: the next request may be for another host."""
    first, *lines = head.rstrip(b"\r\n").split(b"\r\n")
    kept = [line for line in lines if not line.lower().startswith((b"proxy-", b"connection:", b"keep-alive:"))]
    return b"\r\n".join((first, *kept, b"Connection: close", b"", b""))


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            writer.write(chunk)
            await writer.drain()


async def _until_the_first_ends(*copies: Awaitable[None]) -> None:
    tasks = [asyncio.ensure_future(copy) for copy in copies]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
