"""The connections under the fetcher: httpx's, made by the guarded backend; and what their failures mean."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from functools import partial
from types import TracebackType
from typing import Self

import h2.exceptions
import httpcore
import httpx

from scraper.fetch_errors import (
    BrokenResponseError,
    ConnectError,
    FetchError,
    FetchTimeoutError,
    NoSuchHostError,
    RefusedAddressError,
    TlsError,
)
from scraper.guard import AddressRefusedError, HostLookupError

TRANSPORT_FAILURES = (
    HostLookupError,
    AddressRefusedError,
    httpx.HTTPError,
    h2.exceptions.H2Error,  # httpcore lets it through while a body is read
    OSError,  # so it does with an ssl.SSLError
)
"""What sending a request and reading its answer may raise."""


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over a connection pool whose connections are made by ``backend``.

    httpx takes no network backend, httpcore below it does; the pool is the one part that differs.
    """

    def __init__(
        self,
        backend: httpcore.AsyncNetworkBackend,
        *,
        tls: ssl.SSLContext,
        kept_alive: int,
        proxy: httpcore.Proxy | None = None,
    ) -> None:
        pool = partial(
            httpcore.AsyncConnectionPool,
            ssl_context=tls,
            proxy=proxy,
            # No queue inside the pool: httpcore 1.0 loses a place for good when a request and the one that waits for
            # it are cancelled together. Whoever uses the transport bounds the requests.
            max_connections=None,
            max_keepalive_connections=kept_alive,
            keepalive_expiry=5.0,
            http2=True,
            network_backend=backend,
        )
        self._pool = _PoolPerOrigin(pool, kept_alive)  # type: ignore[assignment] # all that httpx calls of a pool


class _PoolPerOrigin:
    """A connection pool for each origin.

    At every request httpcore's pool (1.0) looks at each of its connections, for each of them: with fifty hosts that
    takes longer than the rest of the request.

    Args:
        make: makes a pool.
        kept: pools that are kept while nobody uses them.
    """

    def __init__(self, make: Callable[[], httpcore.AsyncConnectionPool], kept: int) -> None:
        self._make = make
        self._kept = kept
        self._pools: dict[tuple[bytes, bytes, int | None], httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """As in httpcore."""
        origin = (request.url.scheme, request.url.host, request.url.port)
        if origin not in self._pools and len(self._pools) >= self._kept:
            await self._close_one_unused()
        pool = self._pools.pop(origin, None) or self._make()
        self._pools[origin] = pool  # so that the one longest unused stands first
        return await pool.handle_async_request(request)

    async def _close_one_unused(self) -> None:
        unused = (origin for origin, pool in self._pools.items() if _is_unused(pool))
        if origin := next(unused, None):
            await self._pools.pop(origin).aclose()

    async def aclose(self) -> None:
        """As in httpcore."""
        for pool in self._pools.values():
            await pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _is_unused(pool: httpcore.AsyncConnectionPool) -> bool:
    return all(connection.is_idle() or connection.is_closed() for connection in pool.connections)


async def keep_redirects(response: httpx.Response) -> None:
    """A response hook: the target of a redirect moves to ``extensions["location"]``, out of httpx's reach.

    httpx works it out even when it is told not to follow; it gives ``file:///x`` the host of the page, and some bad
    targets come out of it as errors that are not its own.
    """
    if response.has_redirect_location:
        response.extensions["location"] = response.headers.pop("location")


def as_proxy(url: str, tls: ssl.SSLContext) -> httpcore.Proxy:
    """A proxy from its URL, which may hold credentials. Raises ValueError where it is no http or https URL."""
    try:
        proxy = httpx.Proxy(url)
    except (httpx.InvalidURL, ValueError):
        proxy = None
    if proxy is None or proxy.url.scheme not in ("http", "https") or not proxy.url.host:
        raise ValueError("a proxy is given as http://host:port or https://host:port")
    return httpcore.Proxy(
        httpcore.URL(scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=b"/"),
        auth=proxy.raw_auth,
        ssl_context=tls if proxy.url.scheme == "https" else None,
    )


# Not their other kinds: those say that TLS waits for bytes, or that the connection under it broke off.
_TLS_TROUBLE = (ssl.SSLError, ssl.SSLCertVerificationError)


def as_fetch_error(exc: Exception, url: str, at: str) -> FetchError:
    """What one of ``TRANSPORT_FAILURES`` means to whoever asked for ``url``; it happened at ``at``.

    The words are ours: those of the libraries may quote the server.
    """
    causes = tuple(_causes(exc))
    for cause in causes:
        if isinstance(cause, ssl.SSLError) and type(cause) in _TLS_TROUBLE:
            return TlsError(url, _tls_trouble(cause), at=at)
    match exc:
        case AddressRefusedError(host=host, address=address, kind=kind):
            said = f"{host} is {kind}" if host == address else f"{host} is at {address}, {kind}"
            # No leave is offered for where a redirect led: that is how a page would reach into a private network.
            leave = "; --allow-private lets it be fetched" if at == url else ""
            return RefusedAddressError(url, said + leave, at=at)
        case HostLookupError(host=host, temporary=temporary):
            said = f"the name {host} can't be looked up at present" if temporary else f"no such host: {host}"
            return NoSuchHostError(url, said, at=at, temporary=temporary)
        case httpx.ConnectTimeout():
            return FetchTimeoutError(url, "no connection in time", at=at)
        case httpx.TimeoutException():
            return FetchTimeoutError(url, "the server fell silent", at=at)
        case httpx.ProxyError():
            return ConnectError(url, f"the proxy refused: {exc}", at=at)
        case httpx.ConnectError():
            return ConnectError(url, _why_not_connected(causes), at=at)
        case httpx.ProtocolError() | h2.exceptions.H2Error():
            return BrokenResponseError(url, _how_broken(str(exc)), at=at)
    return BrokenResponseError(url, "the connection broke off", at=at)


def _how_broken(said: str) -> str:
    if "without sending a response" in said:
        return "the server closed the connection without an answer"
    if "without sending complete" in said or "incomplete" in said:
        return "the answer broke off before its end"
    return "the answer is no valid HTTP"


def _tls_trouble(exc: ssl.SSLError) -> str:
    if isinstance(exc, ssl.SSLCertVerificationError):
        return f"the server's certificate is not trusted: {exc.verify_message}"
    if exc.reason == "WRONG_VERSION_NUMBER":  # OpenSSL's words for bytes that are no TLS, such as plain HTTP's
        return "no TLS connection: the server does not speak TLS at this port; try http://"
    return f"no TLS connection: {(exc.reason or 'unknown trouble').lower().replace('_', ' ')}"


def _why_not_connected(causes: tuple[BaseException, ...]) -> str:
    for cause in causes:
        if isinstance(cause, ConnectionRefusedError):
            return "the connection was refused"
        if isinstance(cause, ConnectionError):
            return "the connection broke off while it was made"
        if isinstance(cause, OSError) and cause.errno is not None:
            return f"no connection: {cause.strerror}"
    return "no connection"


def _causes(exc: BaseException | None) -> Iterator[BaseException]:
    """``exc`` and what it came from. httpcore takes the cause off its errors, but keeps the context."""
    while exc is not None:
        yield exc
        exc = exc.__cause__ or exc.__context__
