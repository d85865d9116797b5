"""The identity of a URL: two spellings of one address are one string, and a tracker makes no new page.

What is done is what RFC 3986 (section 6.2) calls safe, plus leaving out the query parameters of
``data/trackers.txt``. Nothing else is guessed: a trailing slash, ``www.`` and the order of parameters may matter to
a server, so they stay.
"""

from __future__ import annotations

import ipaddress
import re
from functools import cache
from importlib.resources import files
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

MAX_URL = 4096
"""Characters. Longer ones are made by scripts gone wrong; many servers answer 414 from 8,192 on."""

_DEFAULT_PORTS = {"http": 80, "https": 443}

# RFC 3986: what stands for itself in a path and in a query. "%" is there because escapes are settled before.
_PATH_SAFE = "/:@!$&'()*+,;=-._~%"
_QUERY_SAFE = _PATH_SAFE + "?"
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_CONTROL_OR_SPACE = "".join(map(chr, range(0x21)))


class BadURL(ValueError):  # noqa: N818 - reads as what it is: a bad URL
    """No address of a web page.

    Attributes:
        url: what was given.
        reason: what is wrong with it, in words.
    """

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(url, reason)
        self.url = url
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.url[:200]!r} is no address of a web page: {self.reason}"


def identity(url: str, base: str | None = None) -> str:
    """The one spelling of ``url``, which may be relative to ``base``. Raises ``BadURL``.

    >>> identity("HTTPS://News.Example:443/a/../b%2dc?utm_source=x&id=7#top")
    'https://news.example/b-c?id=7'
    >>> identity("/straße 7", base="http://example.org/x")
    'http://example.org/stra%C3%9Fe%207'
    """
    joined = _joined(url, base)
    try:
        parts = urlsplit(joined)
        port = parts.port
        host = _host(parts.hostname or "")
    except ValueError as error:
        raise BadURL(url, str(error)) from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise BadURL(url, "only http and https are fetched")
    if not host:
        raise BadURL(url, "it names no host")
    if "@" in parts.netloc:
        raise BadURL(url, "it carries a user name; a password belongs in no address")
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    path = _without_dot_segments(_escaped(parts.path, _PATH_SAFE)) or "/"
    query = _escaped(_without_trackers(parts.query), _QUERY_SAFE)
    return urlunsplit((parts.scheme, host, path, query, ""))


def host_of(url: str) -> str:
    """The host, lower case, without its port; empty where there is none."""
    return urlsplit(url).hostname or ""


def origin_of(url: str) -> str:
    """Scheme, host and port: the part that one robots.txt speaks for.

    >>> origin_of("https://news.example/a?b")
    'https://news.example'
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


# Second-level labels under which a country registers names, as in "example.co.uk".
_COUNTRY_SECOND_LEVEL = frozenset("ac co com edu gen go gob gouv gov gv info ne net nom or org".split())


def site_of(host: str) -> str:
    """The site a host belongs to: its registrable domain, by rule of thumb.

    The public suffix list would know that two names below ``github.io`` are two sites; here they are one. It only
    decides which links of a page are looked at, where that mistake is harmless.

    >>> site_of("www.example.co.uk"), site_of("edition.example.com"), site_of("127.0.0.1")
    ('example.co.uk', 'example.com', '127.0.0.1')
    """
    labels = host.rstrip(".").lower().split(".")
    if labels[-1].isdigit() or ":" in host:  # an IP address has no parts to leave out
        return host
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _COUNTRY_SECOND_LEVEL
    return ".".join(labels[-3:] if country else labels[-2:])


def _joined(url: str, base: str | None) -> str:
    """``url`` made absolute, as browsers read it: line breaks and surrounding spaces are no part of it."""
    if len(url) > MAX_URL:
        raise BadURL(url, f"it is longer than {MAX_URL:,} characters")
    url = url.strip(_CONTROL_OR_SPACE).translate({0x09: None, 0x0A: None, 0x0D: None})
    try:
        return urljoin(base, url) if base else url
    except ValueError as error:
        raise BadURL(url, str(error)) from None


def _host(host: str) -> str:
    """Lower case, punycode, no final dot, an IPv6 address in its short form and brackets. Raises ValueError."""
    host = host.rstrip(".")
    if ":" in host:
        return f"[{ipaddress.IPv6Address(host).compressed}]"
    if not host.isascii():
        import idna  # noqa: PLC0415 - 15 ms, and hardly a host needs it

        host = idna.encode(host, uts46=True).decode("ascii")
    if not _HOST_NAME.fullmatch(host):
        raise ValueError("its host name has characters that none can have")
    return host


_HOST_NAME = re.compile(r"[a-z0-9._-]*")


def _escaped(part: str, safe: str) -> str:
    """Percent-encoding in its one form: needless escapes undone, missing ones made, hexadecimals in capitals."""
    return quote(_ESCAPE.sub(_settled_escape, part), safe=safe, errors="replace")


def _settled_escape(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return "%25"
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else f"%{escape[1].upper()}"


def _without_dot_segments(path: str) -> str:
    """RFC 3986, section 5.2.4: ``/a/./b/../c`` is ``/a/c``."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)


def _without_trackers(query: str) -> str:
    names, beginnings = _trackers()
    kept = []
    for pair in query.split("&"):
        name = pair.partition("=")[0].lower()
        if pair and name not in names and not name.startswith(beginnings):
            kept.append(pair)
    return "&".join(kept)


@cache
def _trackers() -> tuple[frozenset[str], tuple[str, ...]]:
    """The whole names, and the beginnings of names, that are trackers."""
    entries = lines_of("trackers.txt")
    beginnings = tuple(entry[:-1] for entry in entries if entry.endswith("*"))
    return frozenset(entry for entry in entries if not entry.endswith("*")), beginnings


def lines_of(name: str) -> tuple[str, ...]:
    """The entries of a list in ``scraper/data``: one a line, comments and empty lines left out."""
    text = files("scraper").joinpath("data", name).read_text("utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
