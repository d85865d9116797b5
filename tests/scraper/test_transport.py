"""Connections: kept for the next request to their origin, and not too many of them."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from scraper.fetch import Fetcher, Limits

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<p>Hi!"


class Hosts:
    """Some hosts of one port, which keep their connections open."""

    def __init__(self) -> None:
        self.made: Counter[str] = Counter()
        self.open = 0
        self.most_open = 0
        self.port = 0

    async def start(self, count: int) -> None:
        """Listen at so many addresses."""
        for number in range(1, count + 1):
            server = await asyncio.start_server(self._serve, f"127.0.2.{number}", self.port)
            self.port = server.sockets[0].getsockname()[1]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.made[writer.get_extra_info("sockname")[0]] += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.open -= 1
            writer.close()


@pytest.mark.parametrize(("kept", "made"), [(100, 1), (3, 3)], ids=["all kept", "the last three kept"])
def test_connections_are_kept(kept: int, made: int) -> None:
    """A host is asked over the same connection again, unless so many others came between that it was given up."""

    async def run() -> Hosts:
        hosts = Hosts()
        await hosts.start(6)
        async with Fetcher(allow_private=True, limits=Limits(connections=kept)) as fetcher:
            for _ in range(3):
                for number in range(1, 7):
                    await fetcher.get(f"http://127.0.2.{number}:{hosts.port}/")
        await asyncio.sleep(0.05)
        assert hosts.open == 0, "a connection outlived the fetcher"
        return hosts

    hosts = asyncio.run(run())
    assert set(hosts.made.values()) == {made}
    assert hosts.most_open <= kept + 1


def test_many_hosts_at_once() -> None:
    """More hosts at the same time than connections are kept all get their answers."""

    async def run() -> list[bytes | str]:
        hosts = Hosts()
        await hosts.start(12)
        async with Fetcher(allow_private=True, limits=Limits(connections=3)) as fetcher:
            urls = [f"http://127.0.2.{number % 12 + 1}:{hosts.port}/" for number in range(60)]
            fetched = await asyncio.gather(*map(fetcher.get, urls))
        return [one.page.content for one in fetched]

    assert asyncio.run(run()) == [b"<p>Hi!"] * 60
