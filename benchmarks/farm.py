"""A farm of news sites on this machine: many hosts, articles made from the fixtures, some of them broken, and a log.

    with farm(hosts=50, articles=200) as served:
        served.write_seeds(folder)
        ...
        visits = served.visits()

Host n is 127.0.1.n (on Linux all of 127.0.0.0/8 is this machine). Three hosts of five name their articles in a feed;
of the other two, which are found by their robots.txt alone, one has an index of sitemaps, some of them packed, and one
a news sitemap, packed. A list comes with a validator, and is not sent again to who gives it back. The server is a
process of its own, so that what it costs is not taken for what a crawler costs.
"""

from __future__ import annotations

import asyncio
import gzip
import multiprocessing
import random
import re
import struct
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from multiprocessing.connection import Connection
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET
from typing import NamedTuple
from zlib import crc32

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
WORDS = (
    "the a of in and for with from ferry crane quay captain winter council engine timetable island morning harbour"
    " carried left built opened closed promised paid waited repaired new old long small northern local ship bridge"
    " tunnel market school choir storm road roof money vote line night bus passenger village letter people work day"
).split()
FAULT_EVERY = 20
"""One address in so many is broken: 5 %."""


class Lists(Enum):
    """Where a host names its articles."""

    FEED = "feed"
    INDEX = "an index of sitemaps"
    NEWS = "a news sitemap"


def lists_of(host: str) -> Lists:
    """Of five hosts in a row three have a feed."""
    return (Lists.NEWS, Lists.FEED, Lists.FEED, Lists.FEED, Lists.INDEX)[int(host.rpartition(".")[2]) % 5]


class Visit(NamedTuple):
    """A request as the server saw it; times in seconds on its clock."""

    host: str
    path: str
    began: float
    ended: float
    status: int


class Reply(NamedTuple):
    """The bytes of an answer, and what is done to the connection after them."""

    content: bytes
    then: str = "go on"  # or "close", "reset"

    @property
    def status(self) -> int:
        """What its first line says."""
        return int(self.content[9:12])


@dataclass(frozen=True, slots=True)
class Served:
    """A farm that runs.

    Attributes:
        port: of all its hosts.
        hosts: their addresses.
        articles: good ones a host.
        faults: broken ones a host.
    """

    port: int
    hosts: tuple[str, ...]
    articles: int
    faults: int
    _line: Connection

    def write_seeds(self, folder: Path) -> None:
        """A seed file a host."""
        folder.mkdir()
        for host in self.hosts:
            where = {Lists.FEED: 'feeds = ["{}/feed.xml"]'}.get(lists_of(host), 'sitemaps = ["{}/robots.txt"]')
            seed = f'name = "{host}"\n{where.format(f"http://{host}:{self.port}")}\n'
            (folder / f"{host}.toml").write_text(seed)

    def visits(self) -> list[Visit]:
        """All requests since the last call."""
        self._line.send("visits")
        visits: list[Visit] = self._line.recv()
        return visits


@contextmanager
def farm(*, hosts: int, articles: int, padding: int = 0) -> Iterator[Served]:
    """Serve; ``padding`` is by how many paragraphs and links each page is longer than its fixture."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    names = tuple(f"127.0.1.{number}" for number in range(1, hosts + 1))
    faults = max(1, articles // (FAULT_EVERY - 1))
    arguments = (theirs, names, articles, faults, padding)
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=arguments, daemon=True)
    server.start()
    try:
        yield Served(ours.recv(), names, articles, faults, ours)
    finally:
        server.kill()
        server.join()


def _serve(line: Connection, hosts: tuple[str, ...], articles: int, faults: int, padding: int) -> None:
    asyncio.run(_Farm(articles, faults, padding).serve(line, hosts))


class _Farm:
    def __init__(self, articles: int, faults: int, padding: int) -> None:
        self._articles = articles
        self._faults = faults
        self._padding = padding
        pages = (path.read_text("utf-8") for path in sorted(FIXTURES.glob("noise--*/page.html")))
        self._pages = [page for page in pages if page.count("</p>") >= 3]
        self._visits: list[Visit] = []

    async def serve(self, line: Connection, hosts: tuple[str, ...]) -> None:
        first = await asyncio.start_server(self._connection, hosts[0], 0, backlog=512)
        port = first.sockets[0].getsockname()[1]
        servers = [first, *[await asyncio.start_server(self._connection, host, port) for host in hosts[1:]]]
        line.send(port)
        while True:
            with suppress(EOFError):
                await asyncio.to_thread(line.recv)
                visits, self._visits = self._visits, []
                line.send(visits)
                continue
            break
        for server in servers:
            server.close()

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = writer.get_extra_info("sockname")[0]
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                began = time.monotonic()
                path = head.split(b" ", 2)[1].decode()
                reply = self._reply(host, writer.get_extra_info("sockname")[1], path)
                if _is_known(reply, head):
                    reply = _status(304)
                # Noted before the answer can have arrived, so that no two are thought to overlap that did not.
                self._visits.append(Visit(host, path, began, time.monotonic(), reply.status))
                writer.write(reply.content)
                await writer.drain()
                if reply.then == "reset":
                    writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
                if reply.then != "go on":
                    return
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _reply(self, host: str, port: int, path: str) -> Reply:
        origin = f"http://{host}:{port}"
        if path == "/robots.txt":
            return _ok(_robots(host, origin), "text/plain")
        if reply := self._list(host, origin, path):
            return reply
        if found := re.fullmatch(r"/2025/11/25/story-(\d+)\.html", path):
            return _ok(self._article(origin + path, int(found[1])))
        if found := re.fullmatch(r"/2025/11/25/broken-(\d+)\.html", path):
            name = list(FAULTS)[int(found[1]) % len(FAULTS)]
            return FAULTS[name](self._article(origin + path, int(found[1])))
        return _status(404)

    def _list(self, host: str, origin: str, path: str) -> Reply | None:
        """A feed or a sitemap, where the host has one at this path."""
        urls = [origin + named for named in self._paths()]
        match lists_of(host), path:
            case Lists.FEED, "/feed.xml":
                return _listed(_feed(urls), "application/rss+xml")
            case Lists.NEWS, "/news.xml.gz":
                return _listed(gzip.compress(_news_sitemap(urls), mtime=0), "application/gzip")
            case Lists.INDEX, "/sitemap.xml":
                return _listed(_sitemap_index(origin), "application/xml")
            case Lists.INDEX, "/sitemap-0.xml":
                return _listed(_sitemap(urls[::2]), "application/xml")
            case Lists.INDEX, "/sitemap-1.xml.gz":
                return _listed(gzip.compress(_sitemap(urls[1::2]), mtime=0), "application/gzip")
        return None

    def _paths(self) -> list[str]:
        """Of all articles, with the broken ones among them."""
        every = max(1, self._articles // self._faults)
        paths = []
        for number in range(self._articles):
            paths.append(f"/2025/11/25/story-{number}.html")
            if number % every == 0 and number // every < self._faults:
                paths.append(f"/2025/11/25/broken-{number // every}.html")
        return paths

    def _article(self, url: str, number: int) -> bytes:
        page = self._pages[number % len(self._pages)]
        page = re.sub(r'<link rel="canonical" href="[^"]*">', f'<link rel="canonical" href="{url}">', page)
        page = re.sub(r"(<h1[^>]*>)", rf"\1Number {number} at {url.split('/')[2]}: ", page)
        ends = [found.end() for found in re.finditer("</p>", page)]
        middle = ends[len(ends) // 2]
        extra = f"<p>This is story number {number} of {url}, and no other story on this farm has this sentence.</p>"
        return (page[:middle] + extra + _more(self._padding, url) + page[middle:]).encode()


def _more(paragraphs: int, seed: str) -> str:
    """A long story like no other: what many pages of a site have in common is taken for no part of any."""
    chance = random.Random(seed)
    return "".join(
        f"<p>{' '.join(chance.choices(WORDS, k=12))}, she said, and {' '.join(chance.choices(WORDS, k=8))}"
        f' in the year {chance.randrange(1800, 2000)}.</p>\n<div class="x{number}"><ul><li><a href="/topic/{number}">'
        f"Topic {number}</a></li></ul></div>\n"
        for number in range(paragraphs)
    )


_XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def _robots(host: str, origin: str) -> bytes:
    sitemap = {Lists.INDEX: "/sitemap.xml", Lists.NEWS: "/news.xml.gz"}.get(lists_of(host))
    return f"User-agent: *\nAllow: /\n{f'Sitemap: {origin}{sitemap}' if sitemap else ''}\n".encode()


def _feed(urls: Iterable[str]) -> bytes:
    items = "".join(f"<item><title>Story</title><link>{url}</link></item>" for url in urls)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Farm</title>{items}</channel></rss>'.encode()


def _sitemap(urls: Iterable[str]) -> bytes:
    entries = "".join(f"<url><loc>{url}</loc><lastmod>2025-11-25T08:00:00Z</lastmod></url>" for url in urls)
    return f'<?xml version="1.0"?><urlset {_XMLNS}>{entries}</urlset>'.encode()


def _news_sitemap(urls: Iterable[str]) -> bytes:
    news = "<news:news><news:publication_date>2025-11-25</news:publication_date></news:news>"
    entries = "".join(f"<url><loc>{url}</loc>{news}</url>" for url in urls)
    xmlns = f'{_XMLNS} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    return f'<?xml version="1.0"?><urlset {xmlns}>{entries}</urlset>'.encode()


def _sitemap_index(origin: str) -> bytes:
    named = "".join(f"<sitemap><loc>{origin}/{name}</loc></sitemap>" for name in ("sitemap-0.xml", "sitemap-1.xml.gz"))
    return f'<?xml version="1.0"?><sitemapindex {_XMLNS}>{named}</sitemapindex>'.encode()


def _listed(content: bytes, content_type: str) -> Reply:
    return _ok(content, content_type, f'ETag: "{crc32(content):x}"')


def _is_known(reply: Reply, request: bytes) -> bool:
    """Whether the request holds the validator of what would be sent."""
    sent = re.search(rb"\r\nETag: (\S+)", reply.content.partition(b"\r\n\r\n")[0])
    return sent is not None and b"\r\nif-none-match: " + sent[1] + b"\r\n" in request.lower()


def _ok(content: bytes, content_type: str = "text/html; charset=utf-8", *headers: str) -> Reply:
    head = ("HTTP/1.1 200 OK", f"Content-Type: {content_type}", f"Content-Length: {len(content)}", *headers, "", "")
    return Reply("\r\n".join(head).encode() + content)


def _status(status: int, *headers: str) -> Reply:
    return Reply("\r\n".join((f"HTTP/1.1 {status} X", "Content-Length: 0", *headers, "", "")).encode())


FAULTS: dict[str, Callable[[bytes], Reply]] = {
    "http-404": lambda _: _status(404),
    "http-500": lambda _: _status(500),
    "reset": lambda page: Reply(_ok(page).content[: len(page) // 2], "reset"),
    "cut short": lambda page: Reply(_ok(page).content[:-100], "close"),
    "wrong gzip": lambda page: _ok(gzip.compress(page)[:-20] + b"x" * 20, "text/html", "Content-Encoding: gzip"),
    "in a circle": lambda _: _status(302, "Location: ?"),
    "no html": lambda _: _ok(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "application/pdf"),
    "empty": lambda _: _ok(b""),
    "a wall": lambda _: _ok(b"<html><head><title>Just a moment</title></head><body></body></html>"),
    "not here": lambda _: _status(302, "Location: http://[::1"),
}
"""What is wrong with the broken ones, in turn."""
