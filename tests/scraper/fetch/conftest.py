"""A server to fetch from, and a fetcher to which it is eight o'clock on the last of January 2025."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from scraper.fetch import Effects, Fetcher, Limits
from scraper.guard import HostLookupError

NOW = datetime(2025, 1, 31, 8, 0, tzinfo=UTC)


class Site:
    """A server on this machine, told page by page what to serve."""

    story = b"<!doctype html><title>Rain</title><p>Rain stops play."

    def __init__(self, http: HTTPServer) -> None:
        self.host, self.port = http.host, http.port
        self.url_for, self.expect_request = http.url_for, http.expect_request
        self._http = http

    def at(self, path: str, body: bytes = story, **options: object) -> str:
        """Serves ``body`` at ``path`` and gives the URL."""
        options.setdefault("content_type", "text/html")
        self.expect_request(path.partition("?")[0]).respond_with_data(body, **options)  # type: ignore[arg-type]
        return self.url_for(path)

    def moved(self, path: str, target: str, status: int = 302) -> str:
        """Serves a redirect to ``target`` at ``path`` and gives the URL."""
        return self.at(path, b"", status=status, headers={"Location": target})

    def failing(self, times: int, **response: object) -> str:
        """A page that is there after ``times`` failures."""
        left = [times]

        def answer(request: Request) -> Response:
            left[0] -= 1
            if left[0] >= 0:
                return Response(**response)  # type: ignore[arg-type]
            return Response(self.story, content_type="text/html")

        self.expect_request("/").respond_with_handler(answer)
        return self.url_for("/")

    @property
    def asked(self) -> list[Request]:
        """What it was asked for, in order."""
        return [request for request, _ in self._http.log]


class Naps:
    """Sleep that takes no time and remembers what was asked of it."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Notes the seconds."""
        self.taken.append(seconds)


async def everywhere_is_here(host: str, port: int) -> Sequence[str]:
    """A name service that knows the names of examples, and this machine."""
    if host.endswith(".example") or host in ("localhost", "127.0.0.1"):
        return ["127.0.0.1"]
    raise HostLookupError(host)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def server(httpserver: HTTPServer) -> Site:
    return Site(httpserver)


@pytest.fixture
def free_port() -> int:
    """Where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


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
