"""A crawl among servers that misbehave: each URL has the right state and a reason, and the run goes on and ends.

One run meets all of them, each on a host of its own between two good stories. How a single request ends is proved in
the faults of ``fetch``; here it is what the store knows afterwards.
"""

from __future__ import annotations

import asyncio
import ctypes
import gzip
import struct
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import brotli
import httpcore
import pytest
import zstandard

from cleaners import Article, SiteProfile, clean_html
from scraper.archive import FetchedPage
from scraper.collect import Collector
from scraper.crawl import Crawl
from scraper.discovery import Lists
from scraper.fetch import Effects, Fetcher, Limits
from scraper.frontier import Frontier
from scraper.outcomes import Discovery, Outcome, RunReport
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.sources import Source
from scraper.store import Store
from scraper.times import now, utc
from scraper.workers import Workers

SITES = Path(__file__).parents[3] / "fixtures" / "sites"
STORY = (SITES / "harbour-gazette" / "2025" / "11" / "25" / "ferry-sails-again.html").read_text("utf-8")
PUBLIC, PRIVATE = "93.184.215.14", "10.0.0.1"
RESET = b"\0reset"  # a part that breaks the connection off instead of closing it
LIMITS = Limits(deadline=2.5, connect=5.0, silence=5.0, size=512 * 1024, tries=1)
MEGABYTES = b"<p>Rain</p>" * 300_000

Answer = Callable[[], AsyncIterator[bytes]]


def says(*parts: bytes) -> Answer:
    async def answer() -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    return answer


def ok(content: bytes | str = STORY, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    body = content.encode() if isinstance(content, str) else content
    size = len(body) if length is None else length
    lines = (f"HTTP/1.1 {status}", "Connection: close", f"Content-Length: {size}", *headers)
    if not any(line.startswith("Content-Type") for line in headers):
        lines = (*lines, "Content-Type: text/html; charset=utf-8")
    return "\r\n".join((*lines, "", "")).encode() + body


def status(line: str, *headers: str) -> Answer:
    return says("\r\n".join((f"HTTP/1.1 {line}", "Connection: close", "Content-Length: 0", *headers, "", "")).encode())


async def stalls() -> AsyncIterator[bytes]:
    await asyncio.sleep(60)
    yield b""


async def drips() -> AsyncIterator[bytes]:
    yield ok(length=100_000)
    while True:
        await asyncio.sleep(0.05)
        yield b"x"


async def endless_chunks() -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    while True:
        yield b"1000\r\n" + b"<p>Rain" * 585 + b"x\r\n"


async def fifty_megabytes() -> AsyncIterator[bytes]:
    yield ok(b"<!doctype html>", length=50_000_000)
    while True:
        yield MEGABYTES


WALL = "<html><head><title>Just a moment...</title></head><body></body></html>"


async def back_in_an_hour() -> AsyncIterator[bytes]:
    date = format_datetime(now() + timedelta(hours=1), usegmt=True)
    async for part in status("429 Slow Down", f"Retry-After: {date}")():
        yield part


@dataclass(frozen=True)
class Fault:
    """What a server does, and what the store is to know of the URL.

    ``is_left`` is whether the host's next story is left for another run; ``wait`` is the least one, in seconds.
    """

    answer: Answer
    state: str
    reason: str | None
    wait: int = 0
    is_left: bool = False


FAULTS = {
    "reset": Fault(says(ok(STORY[:500], length=9000), RESET), "waiting", "broken-response", 400),
    "stall": Fault(stalls, "waiting", "timeout", 400),
    "slow-drip": Fault(drips, "waiting", "timeout", 400),
    "truncated": Fault(says(ok(STORY[:500], length=9000)), "waiting", "broken-response", 400),
    "wrong-length": Fault(says(ok(length=700)), "skipped", "listing"),
    "bad-gzip": Fault(says(ok(b"no gzip", "Content-Encoding: gzip")), "waiting", "broken-response", 400),
    "gzip-bomb": Fault(says(ok(gzip.compress(MEGABYTES), "Content-Encoding: gzip")), "failed", "too-large"),
    "brotli-bomb": Fault(
        says(ok(brotli.compress(MEGABYTES, quality=1), "Content-Encoding: br")), "failed", "too-large"
    ),
    "zstd-bomb": Fault(says(ok(zstandard.compress(MEGABYTES), "Content-Encoding: zstd")), "failed", "too-large"),
    "redirect-loop": Fault(status("302 Found", "Location: fault.html"), "failed", "redirects"),
    "to-a-private-address": Fault(status("302 Found", f"Location: http://{PRIVATE}/"), "failed", "refused-address"),
    "rebinding": Fault(says(ok()), "failed", "refused-address"),
    "stalled-lookup": Fault(says(ok()), "waiting", "timeout", 400),
    "bad-tls": Fault(status("302 Found", "Location: https://bad-tls.example/x"), "waiting", "tls", 60_000),
    "429-seconds": Fault(status("429 Slow Down", "Retry-After: 3600"), "waiting", "http-429", 3500, is_left=True),
    "429-date": Fault(back_in_an_hour, "waiting", "http-429", 3400, is_left=True),
    "503": Fault(status("503 Service Unavailable"), "waiting", "http-503", 400),
    "202-wall": Fault(says(ok(WALL, status="202 Accepted")), "waiting", "empty", 15_000),
    "endless-chunks": Fault(endless_chunks, "failed", "too-large"),
    "0-bytes": Fault(says(ok("")), "waiting", "empty", 15_000),
    "50-mb": Fault(fifty_megabytes, "failed", "too-large"),
    "wrong-charset": Fault(says(ok(STORY.replace("ferry", "Fähre").encode("latin-1"))), "stored", None),
    "kills-the-parser": Fault(says(ok(f"{STORY}<!-- KILL -->")), "failed", "cleaner-crashed"),
    "hangs-the-parser": Fault(says(ok(f"{STORY}<!-- HANG -->")), "failed", "cleaner-hung"),
}
LOOKUPS_BEFORE = 4  # robots.txt, the feed, the story before, tdmrep.json


@dataclass
class World(httpcore.AnyIOBackend):
    """All hosts, behind one address; its servers close the connection after each answer."""

    port: int = 0
    lookups: Counter[str] = field(default_factory=Counter)

    async def resolve(self, host: str, port: int) -> Sequence[str]:  # noqa: ARG002 - as in ``scraper.guard``
        """A name service, of which two names make bad use."""
        self.lookups[host] += 1
        is_for_the_fault = self.lookups[host] == LOOKUPS_BEFORE + 1
        if host == "stalled-lookup.example" and is_for_the_fault:
            await asyncio.sleep(60)
        return [PRIVATE] if host == PRIVATE or (host == "rebinding.example" and is_for_the_fault) else [PUBLIC]

    async def connect_tcp(self, host: str, port: int, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        """To the one server; only the public address is there."""
        assert (host, port) in ((PUBLIC, 80), (PUBLIC, 443))
        return await super().connect_tcp("127.0.0.1", self.port, *args, **kwargs)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request."""
        try:
            first = await reader.readexactly(1)
            if first == b"\x16":  # a TLS client's hello
                writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return
            head = (first + await reader.readuntil(b"\r\n\r\n")).decode()
            host = next(line[6:] for line in head.split("\r\n") if line.lower().startswith("host: "))
            async for part in self._answer(host, head.split(" ")[1])():
                if part == RESET:
                    writer.get_extra_info("socket").setsockopt(1, 13, struct.pack("ii", 1, 0))  # close() sends RST
                    writer.transport.abort()
                    return
                writer.write(part)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _answer(self, host: str, path: str) -> Answer:
        if path == "/robots.txt":
            return status("404 Not Found")
        if path == "/feed.xml":
            links = "".join(
                f"<item><link>http://{host}/{name}.html</link></item>" for name in ("before", "fault", "after")
            )
            return says(ok(f"<rss version='2.0'><channel>{links}</channel></rss>", "Content-Type: text/xml"))
        return FAULTS[host.partition(".")[0]].answer if path == "/fault.html" else says(ok())


class Nobody:
    """A watcher that watches nothing."""

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """Nothing to see."""

    def visited(self, source: Source, outcome: Outcome) -> None:
        """Nothing to see."""


@dataclass(frozen=True)
class Afterwards:
    """What is there after the run."""

    urls: dict[str, dict[str, Any]]
    report: RunReport
    seconds: float
    started_at: datetime
    articles: dict[str, Article | None]


async def _crawl(store: Store) -> RunReport:
    world = World()
    server = await asyncio.start_server(world.serve, "127.0.0.1", 0)
    world.port = server.sockets[0].getsockname()[1]
    sources = [Source(name, feeds=(f"http://{name}.example/feed.xml",), delay=0) for name in FAULTS]
    async with (
        Fetcher(limits=LIMITS, effects=Effects(resolve=world.resolve, dial=world)) as fetcher,
        Workers(2, seconds=1.0) as workers,
    ):

        async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
            content = fetched.page.content
            if b"<!-- KILL -->" in content:  # type: ignore[operator] # a fetched page is bytes
                await workers.call(ctypes.string_at, 0)
            if b"<!-- HANG -->" in content:  # type: ignore[operator] # likewise
                await workers.call(time.sleep, 60)
            return clean_html(content, fetched.page.url, content_type=fetched.page.content_type, site=site)

        polite, frontier = PoliteFetcher(fetcher, Pace()), Frontier(store)
        crawl = Crawl(Lists(polite), frontier, Collector(polite, store, frontier, clean), Nobody())
        await crawl.run(sources)
        return crawl.report()


@pytest.fixture(scope="module")
def afterwards(tmp_path_factory: pytest.TempPathFactory) -> Afterwards:
    """One run over all of them."""
    with Store.open(tmp_path_factory.mktemp("faults") / "news.db") as store:
        began, started_at = time.monotonic(), now()
        report = asyncio.run(_crawl(store))
        seconds = time.monotonic() - began
        urls = {row["url"]: row for row in store.db.query("SELECT * FROM urls")}
        articles = {name: store.article(f"http://{name}.example/fault.html") for name in FAULTS}
    return Afterwards(urls, report, seconds, started_at, articles)


@pytest.mark.parametrize("name", FAULTS)
def test_fault(afterwards: Afterwards, name: str) -> None:
    """Its URL has its state, its reason, in words too, and its next try; the stories around it are stored."""
    fault = FAULTS[name]
    url = afterwards.urls[f"http://{name}.example/fault.html"]
    assert (url["state"], url["reason"]) == (fault.state, fault.reason)
    assert bool(url["detail"]) is (fault.state != "stored")
    assert (url["next_try_at"] is not None) is (fault.state == "waiting")
    if fault.wait:
        assert url["next_try_at"] >= utc(afterwards.started_at + timedelta(seconds=fault.wait))
    assert url["page_id"] is None
    assert afterwards.urls[f"http://{name}.example/before.html"]["state"] == "stored"
    after = afterwards.urls[f"http://{name}.example/after.html"]
    assert (after["state"], after["tries"]) == ("waiting" if fault.is_left else "stored", 0)


def test_the_run_ends(afterwards: Afterwards) -> None:
    """All of it takes little more than the longest single fault."""
    assert afterwards.seconds < 15
    assert len(afterwards.report.sources) == len(FAULTS)
    assert not any(source.dead for source in afterwards.report.sources)


def test_a_wrong_charset_is_seen_through(afterwards: Afterwards) -> None:
    """The words are those that were meant."""
    article = afterwards.articles["wrong-charset"]
    assert article
    assert "Fähre" in article.body
