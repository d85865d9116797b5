"""The demonstration site: a small paper with feed, sitemap, sections and faults, served on this machine.

It is made for ``scraper crawl --demo``, which shows the whole loop without a network. The pages are package data.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from threading import Thread

HOST = "127.0.0.1"

PORT = 8642
"""Where it is served if nobody else is there: at the same address again, a second crawl finds nothing new."""

_FAULTY = "/2025/11/19/regatta-is-put-off-again.html"
_NOT_SERVED = "/seed.toml"
_TYPES = {"xml": "application/xml", "txt": "text/plain; charset=utf-8", "html": "text/html; charset=utf-8"}


@contextmanager
def serve_demo(port: int = PORT) -> Iterator[str]:
    """The site at the address that this gives, such as "http://127.0.0.1:8642", for as long as it is entered.

    At any free port where ``port`` is taken.
    """
    try:
        server = ThreadingHTTPServer((HOST, port), _Pages)
    except OSError:
        server = ThreadingHTTPServer((HOST, 0), _Pages)
    serving = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    serving.start()
    try:
        yield f"http://{HOST}:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def demo_seed(origin: str) -> str:
    """The text of a seed file for the site at ``origin``."""
    return _file("/seed.toml").replace(b"ORIGIN", origin.encode()).decode()


class _Pages(BaseHTTPRequestHandler):
    """Answers with the pages, with 304 to who has them already, and 503 in one place."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        path = path + "index.html" if path.endswith("/") else path
        try:
            if path == _FAULTY:
                return self._answer(503, b"come back later", "text/plain")
            content = b"" if path == _NOT_SERVED else _file(path)
        except OSError:
            content = b""
        if not content:
            return self._answer(404, b"no such page", "text/plain")
        etag = f'"{sha256(content).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            return self._answer(304, b"", None, etag)
        return self._answer(200, content, _TYPES.get(path.rpartition(".")[2], "text/html"), etag)

    def _answer(self, status: int, content: bytes, content_type: str | None, etag: str | None = None) -> None:
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(content)))
        if etag:
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing: the crawl tells what it asks for."""


def _file(path: str) -> bytes:
    """The content of a page. Raises OSError where there is none."""
    parts = path.strip("/").split("/")
    if ".." in parts:
        raise FileNotFoundError(path)
    return files("scraper").joinpath("data", "demo", *parts).read_bytes()
