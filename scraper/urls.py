"""The identity of a URL: two spellings of one address are one string, and a tracker makes no new page.

What is done is what RFC 3986 (section 6.2) calls safe, plus leaving out the query parameters of
``data/trackers.txt``, and taking a page of a cache (``data/amp_caches.txt``) for the page itself. Nothing else is
guessed: a trailing slash, ``www.`` and the order of parameters may matter to a server, so they stay. What most likely
is the same story all the same has one ``twin_key``, which is compared and never fetched.
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
    return _out_of_cache(urlunsplit((parts.scheme, host, path, query, "")), host, path)


def twin_key(url: str) -> str:
    """Equal for the addresses under which a site most likely shows one story: http and https, AMP, for telephones.

    No address, only to compare; ``url`` is an identity.

    >>> twin_key("https://m.news.example/a/amp/?id=7") == twin_key("http://www.news.example/a?id=7")
    True
    """
    parts = urlsplit(url)
    host, path = parts.netloc, parts.path
    marks = _twin_marks()
    for mark, _ in marks["host"]:
        host = host.removeprefix(mark)
    for mark, _ in marks["path-start"]:
        path = path.replace(mark, "/", 1) if path.startswith(mark) else path
    for mark, instead in marks["path-end"]:
        path = path.removesuffix(mark) + instead if path.endswith(mark) else path
    unwanted = {mark for mark, _ in marks["query"]}
    query = "&".join(pair for pair in parts.query.split("&") if pair.lower() not in unwanted)
    return f"{host}{path}?{query}"


def is_twin(url: str) -> bool:
    """Whether an identity bears the marks of AMP or of a site for telephones.

    >>> is_twin("https://www.news.example/a/"), is_twin("https://m.news.example/a"), is_twin("https://news.example/a/amp")
    (False, True, True)
    """
    parts = urlsplit(url)
    host, path = parts.netloc.removeprefix("www."), parts.path.rstrip("/")
    return twin_key(url) != f"{host}{path}?{parts.query}"


@cache
def _twin_marks() -> dict[str, tuple[tuple[str, str], ...]]:
    """What is marked -> the marks, and what stands in the place of each without."""
    marks: dict[str, list[tuple[str, str]]] = {}
    for line in lines_of("twins.txt"):
        place, mark, *instead = line.split()
        marks.setdefault(place, []).append((mark, instead[0] if instead else ""))
    return {place: tuple(found) for place, found in marks.items()}


def _out_of_cache(url: str, host: str, path: str) -> str:
    """The identity of a page that a cache serves; any other URL as it is."""
    for suffix, start, scheme in _caches():
        if path.startswith(start) and "." in path[len(start) :].partition("/")[0] and _is_below(host, suffix):
            return identity(f"{scheme}://{url.partition(start)[2]}")
    return url


def _is_below(host: str, pattern: str) -> bool:
    return host.endswith(pattern[1:]) if pattern.startswith("*") else host == pattern


@cache
def _caches() -> tuple[tuple[str, str, str], ...]:
    entries = (line.split() for line in lines_of("amp_caches.txt"))
    return tuple((host, path, scheme) for host, path, scheme in entries)


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
