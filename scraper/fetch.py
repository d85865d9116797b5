"""URL -> Page: one request after another that keeps its manners, its time and its memory.

    async with Fetcher() as fetcher:
        fetched = await fetcher.get("https://news.example/story")

What goes wrong is a ``FetchError`` (the tree is in ``fetch_errors``). Importing this module imports httpx, 0.1 s; only
commands that fetch should.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Self

import anyio
import httpcore
import httpx

from cleaners import Page
from scraper.accept import FEED_FILE, HTML_PAGE, LOOKED_AT, ROBOTS_TXT, SITEMAP_FILE, Accept
from scraper.content_encoding import ACCEPT_ENCODING, Decoding, DecodingError, SizeLimitError
from scraper.errand import Errand, Turn, retry_after, retrying
from scraper.fetch_errors import (
    BrokenResponseError,
    EmptyError,
    FetchError,
    FetchTimeoutError,
    RedirectError,
    StatusError,
    TooLargeError,
)
from scraper.guard import Guard, GuardedBackend, HostLookupError, Resolve, resolve
from scraper.transport import TRANSPORT_FAILURES, GuardedTransport, as_fetch_error, as_proxy, keep_redirects
from scraper.user_agent import user_agent_for
from scraper.visit import Visit

__all__ = [
    "FEED_FILE",
    "HTML_PAGE",
    "ROBOTS_TXT",
    "SITEMAP_FILE",
    "Accept",
    "Effects",
    "FetchError",
    "Fetched",
    "Fetcher",
    "Limits",
    "StatusError",
    "Turn",
]


@dataclass(frozen=True, slots=True)
class Limits:
    """How far one ``get`` goes.

    Attributes:
        deadline: seconds for all of it: lookups, connections, redirects, retries, the last byte of the body.
        connect: seconds for one connection.
        silence: seconds between two bytes.
        size: bytes, before unpacking and after.
        redirects: how many are followed.
        tries: how often one URL is asked for.
        connections: requests at the same time, over all hosts; the others wait.
    """

    deadline: float = 30.0
    connect: float = 10.0
    silence: float = 15.0
    size: int = 32 * 1024 * 1024
    redirects: int = 10
    tries: int = 3
    connections: int = 100


@dataclass(frozen=True, slots=True)
class Effects:
    """What a fetcher takes from the world; a test gives its own.

    Attributes:
        now: the time of day, with its offset.
        sleep: waits some seconds between two tries.
        resolve: host name -> addresses.
        dial: makes connections to addresses.
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    resolve: Resolve = resolve
    dial: httpcore.AsyncNetworkBackend = field(default_factory=httpcore.AnyIOBackend)


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer.

    Attributes:
        page: the content, unpacked; ``page.url`` is where it was found, after redirects.
        requested_url: what was asked for, without credentials.
        status: 200 to 299, or 304 with no content, to a conditional request.
        headers: (name in lower case, value), in the server's order. They speak of the answer as it was sent: its
            length and encoding are those of the compressed bytes. Values are Latin-1, so that a validator goes back to
            the server byte for byte. ``set-cookie`` is left out: it is not to be stored.
        fetched_at: ISO 8601, UTC: "2025-01-31T08:00:00Z".
    """

    page: Page
    requested_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    fetched_at: str


class Fetcher:
    """Gets pages, many at once and from many hosts; an async context manager, for one event loop.

    How often a host may be asked is for ``turn`` to say (see ``get``). Each ``get`` has cookies of its own, kept over
    its redirects, since some sites lead in a circle without, and then forgotten.

    Args:
        allow_private: connect to private and local addresses too.
        proxy: http or https URL of a proxy, at any address, that all requests go through. None is ever taken from the
            environment. A proxy resolves names once more, and what it finds is what it connects to. So a host whose
            name or address is private here is refused all the same, but a name that can't be resolved here is left to
            the proxy, and it is for the proxy to stop a name that changes its address in between.
        user_agent: see ``user_agent.user_agent_for``.
        limits: see ``Limits``.
        tls: whom to trust; certifi's list, unless given.
        effects: see ``Effects``.

    Raises ValueError for a proxy that is none.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        proxy: str | None = None,
        user_agent: str | None = None,
        limits: Limits | None = None,
        tls: ssl.SSLContext | None = None,
        effects: Effects | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._effects = effects or Effects()
        self._slots = asyncio.Semaphore(self._limits.connections)
        tls = tls or httpx.create_ssl_context(trust_env=False)
        targets = Guard(allow_private=allow_private, resolve=self._effects.resolve)
        self._behind_proxy = targets if proxy else None
        connecting = Guard(allow_private=True, resolve=self._effects.resolve) if proxy else targets
        self._client = httpx.AsyncClient(
            transport=GuardedTransport(
                GuardedBackend(connecting, self._effects.dial),
                tls=tls,
                kept_alive=self._limits.connections,
                proxy=as_proxy(proxy, tls) if proxy else None,
            ),
            trust_env=False,
            headers={"User-Agent": user_agent or user_agent_for(), "Accept-Encoding": ACCEPT_ENCODING},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            event_hooks={"response": [keep_redirects]},
            timeout=httpx.Timeout(self._limits.silence, connect=self._limits.connect, pool=None),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(
        self,
        url: str,
        *,
        accept: Accept = HTML_PAGE,
        headers: Iterable[tuple[str, str]] = (),
        turn: Turn = nullcontext,
    ) -> Fetched:
        """The page at ``url``.

        Args:
            url: http or https. A user name and password in it go to that host alone, and are never shown or stored.
            accept: what it should be.
            headers: sent along. A redirect to another origin takes off all that could say who we are, and leaves
                conditions and languages. With a condition a 304 is an answer.
            turn: asked before each request, those of retries and redirects included. The wait for it does not count
                towards the deadline, and what it raises comes out of here as it is.

        Raises FetchError; ValueError for headers that HTTP can't hold.
        """
        visit = Visit.start(url, headers)
        with anyio.move_on_after(self._limits.deadline) as scope:
            return await self._follow(Errand(visit, accept, turn, scope))
        took = f"no complete answer within {self._limits.deadline:g} seconds"
        raise FetchTimeoutError(visit.requested, took, at=visit.at)

    async def _follow(self, errand: Errand) -> Fetched:
        for _ in range(self._limits.redirects + 1):
            again = retrying(errand, tries=self._limits.tries, sleep=self._effects.sleep)
            outcome: Fetched | str = await again(self._ask, errand)
            if isinstance(outcome, Fetched):
                return outcome
            errand.visit.move_to(outcome)
        raise RedirectError(errand.visit.requested, f"more than {self._limits.redirects} redirects", at=errand.visit.at)

    async def _ask(self, errand: Errand) -> Fetched | str:
        """One request: its answer, or where it redirects to."""
        visit = errand.visit
        async with errand.in_turn(), self._slots:
            try:
                await self._look_behind_proxy(visit.url)
                response = await self._client.send(visit.request(self._client, errand.accept.header), stream=True)
                try:
                    return await self._answer(errand, response)
                finally:
                    await response.aclose()
            except TRANSPORT_FAILURES as exc:
                raise as_fetch_error(exc, visit.requested, visit.at) from exc

    async def _look_behind_proxy(self, url: httpx.URL) -> None:
        if self._behind_proxy:
            with suppress(HostLookupError):  # only the proxy can tell
                await self._behind_proxy.addresses(url.raw_host.decode("ascii"), url.port or 0)

    async def _answer(self, errand: Errand, response: httpx.Response) -> Fetched | str:
        visit, status, now = errand.visit, response.status_code, self._effects.now
        if location := response.extensions.get("location"):
            visit.cookies.extract_cookies(response)
            return str(location)
        if status == 304 and visit.is_conditional:
            content = b""
        elif 200 <= status < 300:
            content = await self._content(errand, response)
        else:
            wait = retry_after(response.headers.get("retry-after", ""), now())
            raise StatusError(visit.requested, status, at=visit.at, retry_after=wait)
        fetched_at = now().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        page = Page(content, visit.at, response.headers.get("content-type"))
        return Fetched(page, visit.requested, status, _headers(response), fetched_at)

    async def _content(self, errand: Errand, response: httpx.Response) -> bytes:
        """The whole body, unpacked, judged as soon as there is enough of it."""
        visit, content, judged = errand.visit, bytearray(), False
        content_type = response.headers.get("content-type", "")
        try:
            declared = response.headers.get("content-length", "")
            size = int(declared[:18]) if declared.isascii() and declared.isdigit() else 0
            if self._limits.size < size and self._limits.size < errand.accept.enough:
                errand.judge(content_type, b"")  # a film is no page, which says more than that it is large
                raise SizeLimitError
            decoding = Decoding(response.headers.get("content-encoding", ""), self._limits.size)
            async for chunk in response.aiter_raw():
                for piece in decoding.feed(chunk):
                    content += piece
                    if not judged and len(content) >= LOOKED_AT:
                        errand.judge(content_type, content)
                        judged = True
                if len(content) >= errand.accept.enough:
                    break
            else:
                decoding.finish()
        except SizeLimitError:
            raise TooLargeError(visit.requested, f"more than {self._limits.size:,} bytes", at=visit.at) from None
        except DecodingError as exc:
            raise BrokenResponseError(visit.requested, str(exc), at=visit.at) from None
        if (not content or content.isspace()) and not errand.accept.or_empty:
            raise EmptyError(visit.requested, "the server sent nothing", at=visit.at)
        if not judged:
            errand.judge(content_type, content)
        return bytes(content)


def _headers(response: httpx.Response) -> tuple[tuple[str, str], ...]:
    """Those that can be sent back and stored: without control characters, which HTTP/2 lets through."""
    decoded = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers.raw)
    return tuple(
        (name, value)
        for name, value in decoded
        if name != "set-cookie" and not any(char < " " and char != "\t" for char in value)
    )
