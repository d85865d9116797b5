"""Pages that show nothing without JavaScript, fetched by a headless Chromium, for sources that allow it.

    async with Browser(user_agent, guard) as browser:
        fetched = await browser.fetch("https://news.example/story")

It needs the extra ``browser`` (Playwright) and the system's Chromium, which starts with the first such page. Its whole
network is a ``Gate``, so it connects to no address that the fetcher would not connect to. Images, films and fonts are
not loaded. A page has a fresh profile, which is thrown away with it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Self

from cleaners import Page
from scraper.fetch import Fetched
from scraper.fetch_errors import BrokenResponseError, FetchTimeoutError, StatusError, TooLargeError
from scraper.gate import Gate
from scraper.guard import Guard
from scraper.times import utc

if TYPE_CHECKING:
    from playwright.async_api import Browser as Chromium
    from playwright.async_api import BrowserContext, Route
    from playwright.async_api import Page as Tab

DEADLINE = 30.0
"""Seconds for a page, from its request to its text."""

SETTLING = 5.0
"""Seconds that a page has, once its HTML is there, until it asks for nothing more. Many never stop asking."""

MAX_CHARACTERS = 32 * 1024 * 1024
_CLOSING = 5.0  # seconds; what hangs longer is killed with its driver
_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_NOT_LOADED = frozenset({"image", "media", "font"})

_ARGUMENTS = (
    "--disable-quic",  # over UDP, which goes past a proxy
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # it needs no addresses: the gate looks names up
    "--proxy-bypass-list=<-loopback>",  # else what is on this machine would not go through the gate
)


class NoBrowserError(Exception):
    """What a browser needs is not installed; str() says what, and how to get it."""


def executable() -> str:
    """The path of the system's Chromium. Raises ``NoBrowserError`` where that, or the extra, is missing."""
    if find_spec("playwright") is None:
        raise NoBrowserError("Playwright is not installed; get it with: pip install 'clean-page[browser]'")
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    raise NoBrowserError("no Chromium is installed; get it from your system, as with: apt install chromium")


class Browser:
    """One Chromium, started for the first page; an async context manager.

    Args:
        user_agent: what it calls itself, so that it is honest too.
        guard: says where it may connect to.
        deadline: seconds for a page.

    Raises ``NoBrowserError``.
    """

    def __init__(self, user_agent: str, guard: Guard, *, deadline: float = DEADLINE) -> None:
        self._executable = executable()
        self._user_agent = user_agent
        self._gate = Gate(guard)
        self._deadline = deadline
        self._one_at_a_time = asyncio.Lock()  # a tab takes more memory than all the rest of a run
        self._chromium: Chromium | None = None
        self._cleanup = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end()

    async def fetch(self, url: str) -> Fetched:
        """The page as it stands once its scripts have run. Raises ``FetchError``."""
        from playwright.async_api import Error  # noqa: PLC0415 - an extra, and slow

        async with self._one_at_a_time:
            try:
                async with asyncio.timeout(self._deadline):
                    return await self._load(url)
            except TimeoutError:
                await self._end()  # a script that never ends keeps its tab from closing
                raise FetchTimeoutError(url, f"no page within {self._deadline:g} seconds") from None
            except Error as error:
                raise BrokenResponseError(url, error.message.partition("\n")[0]) from None
            except BaseException:
                await self._end()
                raise

    async def _load(self, url: str) -> Fetched:
        chromium = self._chromium or await self._start()
        context = await chromium.new_context(
            user_agent=self._user_agent, accept_downloads=False, service_workers="block"
        )
        try:
            await context.route("**/*", _without_pictures)
            return await self._read(await context.new_page(), url)
        finally:
            await self._close(context)

    async def _read(self, tab: Tab, url: str) -> Fetched:
        from playwright.async_api import TimeoutError as StillBusy  # noqa: PLC0415 - an extra, and slow

        response = await tab.goto(url, wait_until="domcontentloaded", timeout=0)
        if response is not None and not response.ok:
            raise StatusError(url, response.status, at=tab.url)
        with suppress(StillBusy):
            await tab.wait_for_load_state("networkidle", timeout=SETTLING * 1000)
        html = await tab.content()
        if len(html) > MAX_CHARACTERS:
            raise TooLargeError(url, f"more than {MAX_CHARACTERS:,} characters")
        page = Page(html.encode("utf-8", "replace"), tab.url, "text/html; charset=utf-8")
        # A header of our own, so that one can tell later that these bytes are no server's.
        return Fetched(page, url, 200, (("x-rendered-by", "browser"),), utc(datetime.now(UTC)))

    async def _start(self) -> Chromium:
        from playwright.async_api import async_playwright  # noqa: PLC0415 - an extra, and slow

        await self._cleanup.enter_async_context(self._gate)
        playwright = await async_playwright().start()
        self._cleanup.push_async_callback(playwright.stop)
        self._chromium = await playwright.chromium.launch(
            executable_path=self._executable,
            chromium_sandbox=os.geteuid() != 0,  # as root it has none, and would not start with one
            proxy={"server": self._gate.url},
            args=_ARGUMENTS,
            handle_sigint=False,  # when to end is for the run to say
            handle_sigterm=False,
            handle_sighup=False,
        )
        self._cleanup.push_async_callback(self._chromium.close)
        return self._chromium

    async def _close(self, context: BrowserContext) -> None:
        with suppress(Exception):
            async with asyncio.timeout(_CLOSING):
                await context.close()

    async def _end(self) -> None:
        """End the browser, its driver and the gate; the next page starts them anew."""
        self._chromium, cleanup = None, self._cleanup
        self._cleanup = AsyncExitStack()
        with suppress(Exception):
            async with asyncio.timeout(_CLOSING):
                await cleanup.aclose()


async def _without_pictures(route: Route) -> None:
    if route.request.resource_type in _NOT_LOADED:
        await route.abort()
    else:
        await route.continue_()
