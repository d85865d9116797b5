"""What can go wrong between a URL and its page.

    FetchError                  reason
    ├── BadUrlError             bad-url             no http or https URL, or one that can't be read
    ├── RefusedAddressError     refused-address     the host is at a private, loopback, ... address
    ├── NoSuchHostError         no-such-host        the name can't be resolved
    ├── ConnectError            connect             refused, unreachable; the proxy's fault too
    ├── TlsError                tls                 no trusted certificate for that host, or no common protocol
    ├── FetchTimeoutError       timeout             a silence, or all of it together, took too long
    ├── BrokenResponseError     broken-response     reset, cut short, badly compressed, no HTTP
    ├── StatusError             http-404, ...       any status that gives no page
    ├── RedirectError           redirects           in a circle, or too many
    ├── TooLargeError           too-large           past the limit, compressed or unpacked
    ├── ContentError            not-html, ...       something else than was asked for
    └── EmptyError              empty               nothing at all

``str()`` of each is one line for people. No control character of a server or a URL stands in it, so it can go to a
terminal and to a log as it is.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import ClassVar

_LONGEST = 300  # characters of a URL or a server's word in a message


def visible(text: str) -> str:
    """``text`` on one line, cut to a sensible length, with U+FFFD for what would not show or would rule a terminal.

    >>> visible("a\\x1b[31mred\\n")
    'a\ufffd[31mred\ufffd'
    """
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in cut)


class FetchError(Exception):
    """A URL that gave no page.

    Attributes:
        url: the URL that was asked for, without credentials.
        detail: what happened, in words, without the URL.
        at: the URL where it happened, if a redirect led away from ``url``.
        reason: a short word that stays the same, for stores and tests.
        temporary: whether the same request may well succeed in a moment.
        retry_after: seconds that the server asked us to stay away; None where it said nothing.
    """

    reason: str = "fetch"
    temporary: bool = False
    retry_after: float | None = None

    def __init__(self, url: str, detail: str, *, at: str | None = None) -> None:
        super().__init__(url, detail)
        self.url = url
        self.detail = visible(detail)
        self.at = at if at != url else None

    @property
    def message(self) -> str:
        """What happened and where a redirect led, for people who know which URL it is about."""
        return f"{self.detail} (redirected to {visible(self.at)})" if self.at else self.detail

    def __str__(self) -> str:
        return f"{visible(self.url)}: {self.message}"


class BadUrlError(FetchError):
    """Not a URL of the web: another scheme, no host, a port that no web server has."""

    reason = "bad-url"


class RefusedAddressError(FetchError):
    """The host is at an address that a page from the public web has no business with."""

    reason = "refused-address"


class NoSuchHostError(FetchError):
    """The host's name has no address; ``temporary`` where the name service only failed to answer."""

    reason = "no-such-host"

    def __init__(self, url: str, detail: str, *, at: str | None = None, temporary: bool = False) -> None:
        super().__init__(url, detail, at=at)
        self.temporary = temporary


class ConnectError(FetchError):
    """No connection: refused, unreachable, or the proxy would not have it."""

    reason = "connect"
    temporary = True


class TlsError(FetchError):
    """The server could not prove that it is the host, or speaks no TLS that we speak."""

    reason = "tls"


class FetchTimeoutError(FetchError):
    """The server took too long: to be reached, between two bytes, or all together."""

    reason = "timeout"
    temporary = True


class BrokenResponseError(FetchError):
    """The answer broke off, is wrongly compressed, or is no HTTP."""

    reason = "broken-response"
    temporary = True


class StatusError(FetchError):
    """The server answered, but with no page.

    Attributes:
        status: the HTTP status, 300 to 599.
    """

    _PASSING: ClassVar = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})

    def __init__(self, url: str, status: int, *, at: str | None = None, retry_after: float | None = None) -> None:
        try:
            said = f"{status} ({HTTPStatus(status).phrase})"  # our words: the server's may say anything
        except ValueError:
            said = str(status)
        super().__init__(url, f"the server answered {said}", at=at)
        self.args = (url, status)
        self.status = status
        self.reason = f"http-{status}"
        self.temporary = status in self._PASSING or status >= 500
        self.retry_after = retry_after


class RedirectError(FetchError):
    """Redirects that lead nowhere."""

    reason = "redirects"


class TooLargeError(FetchError):
    """More bytes than are read, on the wire or unpacked."""

    reason = "too-large"


class ContentError(FetchError):
    """The server sent something else than was asked for; ``reason`` says what it is not."""

    def __init__(self, url: str, detail: str, *, reason: str, at: str | None = None) -> None:
        super().__init__(url, detail, at=at)
        self.reason = reason


class EmptyError(FetchError):
    """A good answer with nothing in it."""

    reason = "empty"
