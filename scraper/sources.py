"""seeds/*.toml -> Source: whom to ask for news, one publisher a file. The format is described in seeds/README.md."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from scraper.subscription import cookie_header, secret
from scraper.times import span
from scraper.urls import BadURL, host_of, identity, site_of

MAX_DELAY = 3600.0
"""Seconds. More between two requests than an hour is a slip of the keyboard, not courtesy."""


class SourceError(Exception):
    """A seed that can't be used.

    Attributes:
        path: the file or folder.
        key: the key in it that is wrong; None where the whole file is.
        problem: what is wrong and what to do about it, in words.
    """

    def __init__(self, path: Path, key: str | None, problem: str) -> None:
        super().__init__(path, key, problem)
        self.path = path
        self.key = key
        self.problem = problem

    def __str__(self) -> str:
        where = f"{self.path}: {self.key}" if self.key else str(self.path)
        return f"{where}: {self.problem}"


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher, and where it lists its stories.

    Attributes:
        name: what logs and tables call it; no two sources share one.
        feeds: URLs of RSS, Atom or JSON feeds.
        sections: URLs of pages that link to stories: the front page, "/politics".
        sitemaps: URLs of sitemaps.
        sites: registrable domains that a section page's link may lead to.
        more_hosts: further hosts that the seed names.
        delay: seconds between two requests to one host; None for the run's own.
        language: BCP 47, what the source mostly writes in.
        headers: sent to the source's own hosts with each request; they may hold a subscription's cookie, so they are
            never shown or stored.
        verified: whether a person has seen these addresses work.
        revisit: for how long after it was found a stored story is asked for again; None for not at all.
        browser: whether pages that show nothing without JavaScript may be fetched again by a browser.
        stories: URLs of stories that a person wants, whatever the lists name.
        named_in: the file that names them.
    """

    name: str
    feeds: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sites: frozenset[str] = frozenset()
    more_hosts: frozenset[str] = frozenset()
    delay: float | None = None
    language: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    verified: bool = True
    browser: bool = False
    revisit: timedelta | None = None
    stories: tuple[str, ...] = field(default=(), repr=False)
    named_in: str = ""

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that the seed file names, which alone are sent its headers."""
        return self.more_hosts.union(host_of(url) for url in (*self.feeds, *self.sections, *self.sitemaps))

    def owns(self, url: str) -> bool:
        """Whether ``url`` belongs to one of the publisher's sites."""
        return site_of(host_of(url)) in self.sites

    def headers_for(self, url: str) -> tuple[tuple[str, str], ...]:
        """The headers to send with a request for ``url``: none to anyone else's host."""
        return self.headers if host_of(url) in self.hosts else ()


def find_seeds(places: Iterable[Path]) -> tuple[Path, ...]:
    """The seed files meant by ``places``, each once: a file is itself, a folder the ``*.toml`` right below it.

    Raises ``SourceError`` for a place that is not there, or a folder without a seed file.
    """
    found: dict[Path, None] = {}
    for place in places:
        if place.is_dir():
            seeds = sorted(p for p in place.glob("*.toml") if not p.name.startswith("."))
            if not seeds:
                raise SourceError(place, None, f"no seed file (*.toml) is in this folder; {_HOW_TO_START}")
            found.update(dict.fromkeys(seeds))
        elif place.exists():
            found[place] = None
        else:
            raise SourceError(place, None, f"there is no such file or folder; {_HOW_TO_START}")
    return tuple(found)


_HOW_TO_START = 'write one with name = "..." and feeds = ["https://..."], or name another: scraper crawl FILE-OR-FOLDER'


def load_sources(paths: Iterable[Path]) -> tuple[tuple[Source, ...], tuple[SourceError, ...]]:
    """The sources of ``paths``, and what is wrong with the files that give none: one bad file stops no other."""
    sources: dict[str, tuple[Path, Source]] = {}
    errors = []
    for path in paths:
        try:
            source = load_source(path)
        except SourceError as error:
            errors.append(error)
            continue
        if source.name in sources:
            other = sources[source.name][0]
            errors.append(SourceError(path, "name", f"{source.name!r} is taken by {other}; give each its own"))
        else:
            sources[source.name] = (path, source)
    return tuple(source for _, source in sources.values()), tuple(errors)


def load_source(path: Path) -> Source:
    """The source that one seed file describes. Raises ``SourceError``."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SourceError(path, None, f"it can't be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise SourceError(path, None, "it is not UTF-8 text; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise SourceError(path, None, f"it is no TOML: {error}; text goes in quotes, lists in brackets") from None
    return _source(path, table)


def _source(path: Path, table: Mapping[str, Any]) -> Source:
    if unknown := sorted(table.keys() - _READERS.keys()):
        raise SourceError(path, unknown[0], f"unknown key; the keys are {', '.join(_READERS)}")
    values: dict[str, Any] = {}
    for key, value in table.items():
        try:
            values[key] = _READERS[key](_with_secrets(key, value, path.parent))
        except ValueError as error:
            raise SourceError(path, key, str(error)) from None
    if "name" not in values:
        raise SourceError(path, "name", 'this key is missing; add name = "The publisher\'s name"')
    if not any(values.get(key) for key in _ENTRANCES):
        raise SourceError(path, "feeds", "no address is given; add feeds, sections or sitemaps with at least one URL")
    entrances = [url for key in _ENTRANCES for url in values.get(key, ())]
    named = values.pop("hosts", ())
    hosts = (*map(host_of, entrances), *named)
    values |= {"sites": frozenset(map(site_of, hosts)), "more_hosts": frozenset(named)}
    if cookies := values.pop("cookies", None):
        try:
            sent = cookie_header(cookies, path.parent, hosts)
        except ValueError as error:
            raise SourceError(path, "cookies", str(error)) from None
        values["headers"] = (*values.get("headers", ()), ("Cookie", sent))
    return Source(**values)


def _with_secrets(key: str, value: object, folder: Path) -> object:
    """The headers with what they refer to in its place."""
    if key != "headers" or not isinstance(value, dict):
        return value
    return {name: secret(content, folder) for name, content in value.items()}


_ENTRANCES = ("feeds", "sections", "sitemaps")

# One reader a key: TOML's value in, ours out, ValueError with what to do where it won't fit.


def _words(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"it must be text in quotes and not empty, not {_shown(value)}")
    return " ".join(value.split())


def _urls(value: object) -> tuple[str, ...]:
    urls = []
    for item in _list_of_text(value):
        try:
            urls.append(identity(item))
        except BadURL as error:
            raise ValueError(f"{error}; write a whole one, https://...") from None
    return tuple(dict.fromkeys(urls))


def _hosts(value: object) -> tuple[str, ...]:
    hosts = _list_of_text(value)
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise ValueError(f'{_shown(host)} is no host name; write it as "www.example.com", without https:// or path')
    return tuple(host.lower() for host in hosts)


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_DELAY:
        raise ValueError(f"it must be seconds from 0 to {MAX_DELAY:.0f} without quotes, not {_shown(value)}")
    return float(value)


def _span(value: object) -> timedelta:
    if not isinstance(value, str):
        raise ValueError(f'it must be a span of time such as "36h", "3d" or "1w", not {_shown(value)}')
    return span(value)


def _language(value: object) -> str:
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise ValueError(f'it must be a language tag such as "en" or "pt-BR", not {_shown(value)}')
    return value


def _headers(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise ValueError('it must be a table: [headers], then one line a header such as Cookie = "..."')
    for name, content in value.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{_shown(name)} is no header name; it may have letters, digits and hyphens")
        if not isinstance(content, str) or not _HEADER_VALUE.fullmatch(content):
            raise ValueError(
                f"the value of {name} must be plain ASCII text in quotes, on one line"
            )  # which is a secret
    return tuple(value.items())


def _cookies(value: object) -> object:
    if not isinstance(value, str | dict) or not value:
        raise ValueError('it must be a table of names and values, {env = "NAME"} or {file = "cookies.txt"}')
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"it must be true or false without quotes, not {_shown(value)}")
    return value


def _list_of_text(value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'it must be a list of texts such as ["...", "..."], not {_shown(value)}')
    return value


def _shown(value: object) -> str:
    return repr(value)[:80]


_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_HEADER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]+")

_READERS: dict[str, Callable[[object], object]] = {
    "name": _words,
    "feeds": _urls,
    "sections": _urls,
    "sitemaps": _urls,
    "hosts": _hosts,
    "delay": _seconds,
    "revisit": _span,
    "language": _language,
    "headers": _headers,
    "cookies": _cookies,
    "verified": _yes_or_no,
    "browser": _yes_or_no,
}

KEYS = tuple(_READERS)
"""The keys of a seed file."""
