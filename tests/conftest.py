"""A whole news site, served for real and with a log of its own."""

from __future__ import annotations

import mimetypes
import re
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

SITES = Path(__file__).parents[1] / "fixtures" / "sites"
PLACEHOLDER = b"http://gazette.example"  # what the pages of a site call it; see the site's README


@dataclass(frozen=True, slots=True)
class Visit:
    """A request as the server saw it; times in seconds on its clock."""

    path: str
    began: float
    ended: float
    headers: dict[str, str]


@dataclass(slots=True)
class NewsSite:
    """A site that runs.

    Attributes:
        origin: its address.
        folder: where its pages are.
        visits: every request, in the order of the answers.
        answers: what is answered instead of a page, by path.
    """

    origin: str
    folder: Path
    visits: list[Visit] = field(default_factory=list)
    answers: dict[str, Callable[[Request], Response]] = field(default_factory=dict)

    def respond(self, request: Request) -> Response:
        """Answer a request, which takes a moment so that two at once would be seen."""
        began = time.monotonic()
        try:
            time.sleep(0.002)
            answer = self.answers.get(request.path)
            return answer(request) if answer else self._page(request.path)
        finally:
            self.visits.append(Visit(request.path, began, time.monotonic(), dict(request.headers)))

    def _page(self, name: str) -> Response:
        path = self.folder / name.lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return Response("not here", 404)
        content = path.read_bytes().replace(PLACEHOLDER, self.origin.encode())
        return Response(content, content_type=mimetypes.guess_type(path.name)[0] or "text/html")

    def answer(self, path: str, content: str | bytes = "", status: int = 200, **headers: str) -> None:
        """From now on answer requests for ``path`` so; a header's name is written with underscores."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        content_type = named.pop("content-type", "text/html")
        self.answers[path] = lambda _: Response(content, status, named, content_type=content_type)

    def hang_up(self, path: str) -> None:
        """From now on close the connection of a request for ``path`` without an answer."""

        def cut(request: Request) -> Response:
            connection: socket.socket = request.environ["werkzeug.socket"]
            connection.shutdown(socket.SHUT_RDWR)
            return Response()

        self.answers[path] = cut

    def paths(self) -> list[str]:
        """The path of each request, in order."""
        return [visit.path for visit in self.visits]

    def stories(self) -> list[str]:
        """The path of each request for a story, in order."""
        return [path for path in self.paths() if path.startswith(("/2025/", "/private/"))]

    def shortest_pause(self) -> float:
        """Seconds from the end of a request to the beginning of the next; negative where two were there at once."""
        visits = sorted(self.visits, key=lambda visit: visit.began)
        return min(later.began - sooner.ended for sooner, later in pairwise(visits))


@pytest.fixture(scope="session")
def site_servers() -> Iterator[list[HTTPServer]]:
    """The servers of all tests so far: to stop one takes half a second, so they go on to serve the next test."""
    servers: list[HTTPServer] = []
    yield servers
    for server in servers:
        server.clear()
        server.stop()


@pytest.fixture
def serve_site(site_servers: list[HTTPServer]) -> Iterator[Callable[..., NewsSite]]:
    """Serves a site of fixtures/sites at an address of this machine, for one test."""
    free = list(site_servers)

    def serve(name: str = "harbour-gazette", *, host: str = "127.0.0.1") -> NewsSite:
        server = next((server for server in free if server.host == host), None)
        if server:
            free.remove(server)
        else:
            server = HTTPServer(host=host, port=0, threaded=True)
            server.start()
            site_servers.append(server)
        site = NewsSite(f"http://{host}:{server.port}", SITES / name)
        server.expect_request(re.compile(".*")).respond_with_handler(site.respond)
        return site

    yield serve
    for server in site_servers:
        server.clear()


@pytest.fixture
def news_site(serve_site: Callable[..., NewsSite]) -> NewsSite:
    """The Harbour Gazette, running."""
    return serve_site()
