"""Pages made by scripts, in a real Chromium. Without one, or without Playwright, these tests are skipped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from cleaners import PageKind, clean_html
from scraper.browser import Browser, NoBrowserError, executable
from scraper.fetch_errors import FetchTimeoutError, StatusError
from scraper.guard import AddressRefusedError, Guard

try:
    executable()
    missing = ""
except NoBrowserError as error:
    missing = str(error)
with_a_browser = pytest.mark.skipif(bool(missing), reason=missing)

APP = """<!doctype html><html><head><title>Ferry sails again</title></head><body>
<noscript>Please enable JavaScript to read this page.</noscript><div id="app"></div><script src="/app.js"></script>
<script src="/moved.js"></script></body></html>"""
SCRIPT = """fetch("/story.json").then(answer => answer.json()).then(story => {
  document.getElementById("app").innerHTML =
    "<article><h1>Ferry sails again</h1>" + story.map(line => "<p>" + line + "</p>").join("")
    + "<img src=/picture.png></article>";
});
fetch("http://inside.example:PORT/secret").catch(() => {});
new WebSocket("ws://inside.example:PORT/secret");"""
# Blocks its tab as an endless loop does, without the heat.
ENDLESS = "const never = new XMLHttpRequest(); never.open('GET', '/never', false); never.send();"
STORY = """["The car ferry left the north quay on Monday morning, the first time since its engine failed in January.",
"The harbour master said that the new engine had been tested for a week, and that the winter timetable holds again.",
"Some two hundred passengers had waited on the quay, many of them with flags, and the school band played."]"""


class Site:
    """A site whose story is made by a script, which also tries to look around inside."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, str]] = []
        self.port = 0

    async def start(self) -> None:
        """Listen."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]

    def paths(self) -> list[str]:
        """What was asked for."""
        return [path for _, path, _ in self.requests]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = dict(line.lower().split(": ", 1) for line in lines if line)
            path = first.split(" ")[1]
            self.requests.append((headers["host"], path, headers.get("user-agent", "")))
            if path == "/never":
                await asyncio.sleep(60)
            writer.write(self._answer(path))
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _answer(self, path: str) -> bytes:
        inside = f"http://inside.example:{self.port}"
        if path == "/moved.js":
            return f"HTTP/1.1 302 Found\r\nLocation: {inside}/secret\r\nContent-Length: 0\r\n\r\n".encode()
        kind, content = {
            "/": ("text/html", APP),
            "/app.js": ("text/javascript", SCRIPT.replace("PORT", str(self.port))),
            "/story.json": ("application/json", STORY),
            "/endless": ("text/html", f"<p>Wait</p><script>{ENDLESS}</script>"),
        }.get(path, ("text/plain", ""))
        status, content = ("200 OK", content) if content else ("404 Not Found", "Not here.")
        return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n{content}".encode()


class OnlyNews(Guard):
    """A guard of a world in which all is on this machine, and one host is private."""

    async def addresses(self, host: str, port: int) -> Sequence[str]:  # noqa: ARG002 - as of any guard
        """As of any guard."""
        if host != "news.example":
            raise AddressRefusedError(host, "10.0.0.1", "a private address")
        return ("127.0.0.1",)


def browse(test: Callable[[Browser, Site], Awaitable[None]], deadline: float = 20.0) -> None:
    async def run() -> None:
        site = Site()
        await site.start()
        async with Browser("clean-page/test (+mailto:desk@gazette.example)", OnlyNews(), deadline=deadline) as browser:
            await test(browser, site)

    asyncio.run(run())


@with_a_browser
def test_a_story_made_by_a_script() -> None:
    """The page that had no story has one, read by a browser that says who it is and loads no pictures.

    What its scripts want from a private host, they themselves or by a redirect or a socket, is not connected to.
    """

    async def test(browser: Browser, site: Site) -> None:
        assert clean_html(APP).page_kind is PageKind.NEEDS_JAVASCRIPT
        fetched = await browser.fetch(f"http://news.example:{site.port}/")
        article = clean_html(fetched.page.content, fetched.page.url, content_type=fetched.page.content_type)
        assert article.is_article
        assert article.body.startswith("The car ferry left the north quay")
        assert {"/", "/app.js", "/moved.js", "/story.json"} <= set(site.paths())
        assert not {"/picture.png", "/secret"} & set(site.paths())
        assert {agent for _, _, agent in site.requests} == {"clean-page/test (+mailto:desk@gazette.example)"}
        assert {host for host, _, _ in site.requests} == {f"news.example:{site.port}"}

    browse(test)


@with_a_browser
def test_a_page_without_an_end() -> None:
    """A script that never ends, and a page that is not there, are errors in time, and the next page is read."""

    async def test(browser: Browser, site: Site) -> None:
        with pytest.raises(FetchTimeoutError):
            await browser.fetch(f"http://news.example:{site.port}/endless")
        with pytest.raises(StatusError, match="404"):
            await browser.fetch(f"http://news.example:{site.port}/nothing")
        assert b"north quay" in (await browser.fetch(f"http://news.example:{site.port}/")).page.content

    browse(test, deadline=4.0)


def test_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the browser is not installed, the error says how to get it."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoBrowserError, match=r"apt install chromium|pip install 'clean-page\[browser\]'"):
        executable()
