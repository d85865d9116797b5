"""Servers that misbehave, each by raw bytes: every ``get`` ends in time, with a reason, and with its memory bounded."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import time
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace

import brotli
import pytest
import zstandard

from scraper.fetch import Effects, Fetcher, FetchError, Limits
from scraper.guard import HostLookupError

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."
RESET = b"\0reset"  # a part that breaks the connection off instead of closing it
QUICK = Limits(deadline=0.4, connect=5.0, silence=5.0, size=256 * 1024, tries=1)

Answer = Callable[[bytes], AsyncIterator[bytes]]
"""The head of a request -> parts of the answer, each sent as it comes; then the connection is closed."""


@dataclass
class Site:
    """A raw server on this machine; ``sent`` counts the bytes that the network took."""

    answer: Answer
    port: int = 0
    requests: list[bytes] = field(default_factory=list)
    sent: int = 0

    @property
    def url(self) -> str:
        """Its front page."""
        return f"http://127.0.0.1:{self.port}/"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request."""
        try:
            self.requests.append(await reader.readuntil(b"\r\n\r\n"))
            async for part in self.answer(self.requests[-1]):
                if part == RESET:
                    lingers_not = struct.pack("ii", 1, 0)  # close() then sends RST
                    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingers_not)
                    writer.transport.abort()
                    return
                writer.write(part)
                await writer.drain()
                self.sent += len(part)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has gone, or the test is over
        finally:
            writer.close()


@pytest.fixture
async def start() -> AsyncIterator[Callable[[Answer], Awaitable[Site]]]:
    servers = []

    async def start(answer: Answer) -> Site:
        site = Site(answer)
        servers.append(await asyncio.start_server(site.serve, "127.0.0.1", 0))
        site.port = servers[-1].sockets[0].getsockname()[1]
        return site

    yield start
    for server in servers:
        server.close()


Start = Callable[[Answer], Awaitable[Site]]


def head(*lines: str) -> bytes:
    return "\r\n".join(("HTTP/1.1 200 OK", "Content-Type: text/html", *lines, "", "")).encode("latin-1")


def says(*parts: bytes) -> Answer:
    """The same answer to every request."""

    async def answer(request: bytes) -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    return answer


async def failure(url: str, limits: Limits = QUICK, effects: Effects | None = None) -> FetchError:
    """How a ``get`` fails. Checks what holds for every failure: it is said in one line that is safe to print."""
    begun = time.monotonic()
    async with Fetcher(allow_private=True, limits=limits, effects=effects) as fetcher:
        with pytest.raises(FetchError) as caught:
            await fetcher.get(url)
    assert time.monotonic() - begun < limits.deadline + 0.5
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 800
    return caught.value


# Too slow


async def drips_body(request: bytes) -> AsyncIterator[bytes]:
    yield head("Content-Length: 100000") + STORY
    while True:
        await asyncio.sleep(0.01)
        yield b"x"


async def drips_head(request: bytes) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        await asyncio.sleep(0.01)
        yield b"X-More: 1\r\n"


async def drips_chunks(request: bytes) -> AsyncIterator[bytes]:
    yield head("Transfer-Encoding: chunked")
    while True:
        await asyncio.sleep(0.01)
        yield b"1\r\nx\r\n"


async def says_wait(request: bytes) -> AsyncIterator[bytes]:
    while True:
        await asyncio.sleep(0.01)
        yield b"HTTP/1.1 103 Early Hints\r\n\r\n"


async def stalls(request: bytes) -> AsyncIterator[bytes]:
    yield b""
    await asyncio.sleep(60)


async def stalls_in_body(request: bytes) -> AsyncIterator[bytes]:
    yield head("Content-Length: 1000") + STORY
    await asyncio.sleep(60)


async def redirects_slowly(request: bytes) -> AsyncIterator[bytes]:
    await asyncio.sleep(0.15)
    yield (
        head().replace(b"200 OK", b"302 Found").replace(b"Content-Type:", b"Location: /%d\r\nX:" % time.monotonic_ns())
    )


@pytest.mark.parametrize(
    "answer", [drips_body, drips_head, drips_chunks, says_wait, stalls, stalls_in_body, redirects_slowly]
)
async def test_deadline(start: Start, answer: Answer) -> None:
    """However a server spins out its answer, the deadline ends it."""
    site = await start(answer)
    error = await failure(site.url)
    assert (error.reason, error.detail) == ("timeout", "no complete answer within 0.4 seconds")
    assert error.temporary


async def test_retries_share_the_deadline(start: Start) -> None:
    """A try that would begin after the deadline is not waited for: 1 and 2 seconds fit into 2.5, 4 do not."""
    site = await start(stalls)
    error = await failure(
        site.url, replace(QUICK, deadline=2.5, silence=0.05, tries=99), effects=Effects(sleep=no_sleep)
    )
    assert error.detail == "the server fell silent"
    assert len(site.requests) == 3


@pytest.mark.parametrize("answer", [stalls, stalls_in_body])
async def test_silence(start: Start, answer: Answer) -> None:
    """A silence has a bound of its own, so that there is time to try again."""
    site = await start(answer)
    error = await failure(site.url, replace(QUICK, silence=0.05))
    assert (error.reason, error.detail) == ("timeout", "the server fell silent")


async def test_stalled_lookup() -> None:
    """A name service that does not answer is cut too: by the time for a connection, and by the deadline."""

    async def never(host: str, port: int) -> list[str]:
        await asyncio.sleep(60)
        return []

    error = await failure("http://slow.example/", QUICK, Effects(resolve=never))
    assert error.detail == "no complete answer within 0.4 seconds"
    error = await failure("http://slow.example/", replace(QUICK, connect=0.05), Effects(resolve=never))
    assert (error.reason, error.detail) == ("timeout", "no connection in time")


async def no_sleep(seconds: float) -> None:
    pass


async def test_lookup_out_of_order() -> None:
    """A name service that is out of order may be back in a moment: it is asked again, and that is said."""
    asked = []

    async def out_of_order(host: str, port: int) -> list[str]:
        asked.append(host)
        raise HostLookupError(host, temporary=True)

    error = await failure(
        "http://news.example/",
        replace(QUICK, deadline=5.0, tries=3),
        effects=Effects(resolve=out_of_order, sleep=no_sleep),
    )
    assert (error.reason, error.temporary) == ("no-such-host", True)
    assert error.detail == "the name news.example can't be looked up at present"
    assert len(asked) == 3


# Broken


@pytest.mark.parametrize(
    ("parts", "detail"),
    [
        ([b""], "the server closed the connection without an answer"),
        ([b"", RESET], "the connection broke off"),
        ([head("Content-Length: 1000") + STORY], "the answer broke off before its end"),
        ([head("Content-Length: 1000") + STORY, RESET], "the connection broke off"),
        ([head("Transfer-Encoding: chunked") + b"10\r\n<!doctype html>\n\r\n"], "the answer broke off before its end"),
        ([head("Transfer-Encoding: chunked") + b"zz\r\n"], "the answer is no valid HTTP"),
        ([b"HTTP/1.1 200 OK\r\nContent-Le"], "the server closed the connection without an answer"),
        ([b"SSH-2.0-OpenSSH_9.6\r\n\r\n"], "the answer is no valid HTTP"),
        ([b"\x15\x03\x01\x00\x02\x02\x50"], "the answer is no valid HTTP"),
        ([head("X-Long: " + "x" * 200_000) + STORY], "the answer is no valid HTTP"),
        ([head("Content-Length: 5", "Content-Length: 6") + STORY], "the answer is no valid HTTP"),
        ([head("Content-Length: -1") + STORY], "the answer is no valid HTTP"),
        ([head("Content-Encoding: gzip") + gzip.compress(STORY)[:-9]], "the compressed data ends too early"),
        ([head("Content-Encoding: gzip") + STORY], "the compressed data is damaged"),
        ([head("Content-Encoding: br") + STORY], "the compressed data is damaged"),
        ([head("Content-Encoding: zstd") + STORY], "the compressed data is damaged"),
        ([head("Content-Encoding: gzip,gzip,gzip,gzip") + STORY], "compressed 4 times over"),
    ],
)
async def test_broken(start: Start, parts: list[bytes], detail: str) -> None:
    """An answer that breaks off or makes no sense is told from one that was refused."""
    error = await failure((await start(says(*parts))).url, replace(QUICK, deadline=5.0))
    assert (error.reason, error.detail) == ("broken-response", detail)


async def test_broken_is_tried_again(start: Start) -> None:
    """A truncated answer may be whole the next time."""
    answers = [head("Content-Length: 1000") + STORY, head(f"Content-Length: {len(STORY)}") + STORY]

    async def answer(request: bytes) -> AsyncIterator[bytes]:
        yield answers.pop(0)

    site = await start(answer)
    limits = replace(QUICK, deadline=5.0, tries=2)
    async with Fetcher(allow_private=True, limits=limits, effects=Effects(sleep=no_sleep)) as fetcher:
        assert (await fetcher.get(site.url)).page.content == STORY


async def test_length_shorter_than_the_body(start: Start) -> None:
    """What follows the declared length is not read."""
    site = await start(says(head(f"Content-Length: {len(STORY)}") + STORY + b"<p>and more"))
    async with Fetcher(allow_private=True, limits=QUICK) as fetcher:
        assert (await fetcher.get(site.url)).page.content == STORY


async def test_no_length(start: Start) -> None:
    """A body that ends with the connection is whole, as far as anybody can know."""
    site = await start(says(head() + STORY))
    async with Fetcher(allow_private=True, limits=QUICK) as fetcher:
        assert (await fetcher.get(site.url)).page.content == STORY


# Too much

LIMIT = QUICK.size
ROOMY = replace(QUICK, deadline=10.0)


async def endless_chunks(request: bytes) -> AsyncIterator[bytes]:
    yield head("Transfer-Encoding: chunked")
    while True:
        yield b"4000\r\n" + b"<p>Rain " * 0x800 + b"\r\n"


async def endless(request: bytes) -> AsyncIterator[bytes]:
    yield head()
    while True:
        yield b"<p>Rain " * 0x800


@pytest.mark.parametrize("answer", [endless_chunks, endless])
async def test_endless(start: Start, answer: Answer) -> None:
    """A body without end is cut at the limit."""
    error = await failure((await start(answer)).url, ROOMY)
    assert (error.reason, error.detail) == ("too-large", "more than 262,144 bytes")
    assert not error.temporary


async def test_declared_too_large(start: Start) -> None:
    """A declared length past the limit is enough: nothing of the body is waited for."""
    site = await start(says(head("Content-Length: 50000000")))
    assert (await failure(site.url, ROOMY)).reason == "too-large"


async def test_large_film(start: Start) -> None:
    """Of something large that is no page at all, that is said."""
    site = await start(says(head("Content-Length: 50000000").replace(b"text/html", b"video/mp4")))
    error = await failure(site.url, ROOMY)
    assert (error.reason, error.detail) == ("not-html", "video/mp4, not an HTML page")


async def test_the_limit_itself(start: Start) -> None:
    """Exactly the limit is still read, one byte more is not."""
    body = STORY.ljust(LIMIT, b" ")
    site = await start(says(head() + body))
    async with Fetcher(allow_private=True, limits=ROOMY) as fetcher:
        assert (await fetcher.get(site.url)).page.content == body
    assert (await failure((await start(says(head() + body + b" "))).url, ROOMY)).reason == "too-large"


SWOLLEN = STORY + b"<p>" * (16 * 1024 * 1024)
BOMBS = {
    "gzip": gzip.compress(SWOLLEN, 6),
    "br": brotli.compress(SWOLLEN, quality=1),
    "zstd": zstandard.compress(SWOLLEN),
}


@pytest.mark.parametrize("coding", BOMBS)
async def test_bomb(start: Start, coding: str) -> None:
    """48 MiB in a few KiB stop at the limit, and never stand in memory."""
    site = await start(
        says(head(f"Content-Encoding: {coding}", f"Content-Length: {len(BOMBS[coding])}"), BOMBS[coding])
    )
    tracemalloc.start()
    try:
        error = await failure(site.url, ROOMY)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert error.reason == "too-large"
    assert len(BOMBS[coding]) < LIMIT
    assert peak < 6 * 1024 * 1024


# What stands in a message


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 404 \x1b[31mred\x9b31m\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: image/\x9b31m\xe2\x80\xaepng\r\n\r\nnothing that shows",
        b"HTTP/1.1 302 Found\r\nLocation: evil://\x9b31m\xe2\x80\xae/" + b"x" * 5000 + b"\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[\x1b[31m]/\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://\xe2\x80\xae.example/\r\n\r\n",
        b"\x1b]0;title\x07\r\n\r\n",
    ],
)
async def test_messages_are_safe(start: Start, answer: bytes) -> None:
    """Nothing that a server says can rule a terminal from inside a message (``failure`` looks at it)."""
    await failure((await start(says(answer))).url)


# Afterwards


async def test_goes_on_after_failures(start: Start) -> None:
    """Stalls, resets and bombs leave no connection behind that a later ``get`` would wait for."""
    story = await start(says(head(f"Content-Length: {len(STORY)}") + STORY))
    not_found = says(b"HTTP/1.1 404 Not Found\r\nContent-Length: 1000000\r\n\r\n")
    answers = (stalls, stalls_in_body, drips_body, endless, not_found, not_found, says(b"", RESET))
    bad = [await start(answer) for answer in answers]
    async with Fetcher(allow_private=True, limits=replace(QUICK, deadline=0.3, connections=2)) as fetcher:
        for _ in range(2):
            outcomes = await asyncio.gather(*(fetcher.get(site.url) for site in bad), return_exceptions=True)
            assert all(isinstance(outcome, FetchError) for outcome in outcomes)
        assert (await fetcher.get(story.url)).page.content == STORY


async def test_requests_at_the_same_time(start: Start) -> None:
    """No more requests than allowed are under way at once; the others have their turn after them."""
    now_open, most_open = 0, 0

    async def counts(request: bytes) -> AsyncIterator[bytes]:
        nonlocal now_open, most_open
        now_open += 1
        most_open = max(most_open, now_open)
        await asyncio.sleep(0.02)
        now_open -= 1
        yield head(f"Content-Length: {len(STORY)}") + STORY

    site = await start(counts)
    async with Fetcher(allow_private=True, limits=replace(ROOMY, connections=2)) as fetcher:
        await asyncio.gather(*(fetcher.get(f"{site.url}{n}") for n in range(7)))
    assert (most_open, len(site.requests)) == (2, 7)


async def test_cancelled(start: Start) -> None:
    """A ``get`` that is cancelled from outside ends as cancelled, not as a failure of the page."""
    site = await start(stalls)
    async with Fetcher(allow_private=True, limits=ROOMY) as fetcher:
        task = asyncio.create_task(fetcher.get(site.url))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
