"""One ``get`` on its way through redirects: where it stands, what it may still send, where it has been."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import httpx

from scraper.fetch_errors import BadUrlError, RedirectError
from scraper.web_url import NotAWebUrlError, web_url, without_credentials

_CONDITIONS = frozenset({b"if-none-match", b"if-modified-since"})
_ANONYMOUS = _CONDITIONS | {b"accept", b"accept-language", b"cache-control", b"pragma"}
"""Headers that any server may see. The others may be a subscriber's key, made for one origin."""

_USERINFO = re.compile(r"(?<=://)[^/?#]*@")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")  # section 5.5

Header = tuple[bytes, bytes]
"""Name in lower case, value."""


@dataclass(slots=True)
class Visit:
    """A request that redirects carry from URL to URL.

    Attributes:
        requested: the URL as it was given, without credentials.
        url: where it stands, without credentials.
        headers: what is sent to that place.
        cookies: what the servers on the way have set.
    """

    requested: str
    url: httpx.URL
    headers: list[Header]
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)
    _been: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def start(cls, url: str, headers: Iterable[tuple[str, str]]) -> Visit:
        """Raises BadUrlError; ValueError for headers that HTTP can't hold."""
        requested = _USERINFO.sub("", url, count=1)
        sent = [_header(name, value) for name, value in headers]
        try:
            parsed = web_url(url)
        except NotAWebUrlError as exc:
            raise BadUrlError(requested, str(exc)) from None
        if parsed.userinfo:
            key = base64.b64encode(f"{parsed.username}:{parsed.password}".encode())
            sent.append((b"authorization", b"Basic " + key))
        visit = cls(requested, without_credentials(parsed), sent)
        visit._been.add((visit.at, ""))
        return visit

    @property
    def at(self) -> str:
        """The URL where it stands."""
        return str(self.url)

    @property
    def is_conditional(self) -> bool:
        """Whether a 304 can be an answer."""
        return any(name in _CONDITIONS for name, _ in self.headers)

    def request(self, client: httpx.AsyncClient, accept: str) -> httpx.Request:
        """The request to send now."""
        own = [value for name, value in self.headers if name == b"cookie"]
        if set_on_the_way := self._cookie():
            own.append(set_on_the_way.encode("latin-1", "ignore"))
        sent = [(name, value) for name, value in self.headers if name != b"cookie"]
        if own:
            sent.append((b"cookie", b"; ".join(own)))
        if all(name != b"accept" for name, _ in sent):
            sent.append((b"accept", accept.encode()))
        return client.build_request("GET", self.url, headers=sent)

    def move_to(self, location: str) -> None:
        """Follow a redirect. Raises BadUrlError, and RedirectError where it leads in a circle.

        A server's redirect never brings credentials: it could make us use its own on somebody else.
        """
        try:
            target = without_credentials(web_url(location, base=self.url))
        except NotAWebUrlError as exc:
            raise BadUrlError(self.requested, str(exc), at=_USERINFO.sub("", location)) from None
        if not _same_owner(self.url, target):
            self.headers = [header for header in self.headers if header[0] in _ANONYMOUS]
        self.url = target
        been = (self.at, self._cookie())  # back to the same place with a new cookie is how some sites begin
        if been in self._been:
            raise RedirectError(self.requested, "redirects in a circle", at=self.at)
        self._been.add(been)

    def _cookie(self) -> str:
        bare = httpx.Request("GET", self.url)
        self.cookies.set_cookie_header(bare)
        return str(bare.headers.get("cookie", ""))


def _header(name: str, value: str) -> Header:
    header = name.lower().encode("ascii"), value.encode("latin-1")
    if not (_NAME.fullmatch(header[0]) and _VALUE.fullmatch(header[1])):
        raise ValueError(f"no HTTP header can be named and hold this: {name!r}")
    return header


def _same_owner(origin: httpx.URL, target: httpx.URL) -> bool:
    """Whether what is told to ``origin`` may be told to ``target``: the same origin, or its step up to https."""
    if origin.raw_host != target.raw_host:
        return False
    steps_up = (origin.scheme, target.scheme) == ("http", "https") and origin.port is target.port is None
    return (origin.scheme, origin.port) == (target.scheme, target.port) or steps_up
