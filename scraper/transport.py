"""The connections under the fetcher: httpx's, made by the guarded backend; and what their failures mean."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

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
        self._pool = httpcore.AsyncConnectionPool(
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
            return RefusedAddressError(url, said, at=at)
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
