"""What a crawl remembers of sites between two runs, in the store: lists' validators, robots.txt, opt-outs.

A list is asked for with exactly the validators that its server sent last, so that one which has not changed costs a
304. Some servers say 304 for ever; so once a day each list is asked for whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.columns import storable, url_key
from scraper.opt_outs import OptOut
from scraper.store import Store
from scraper.times import now, utc

TRUSTED_FOR = timedelta(days=1)
"""How long a server's word that nothing has changed is taken, since it last sent the list whole."""

FILES_FOR = timedelta(days=1)
"""How long a robots.txt is good for (RFC 9309, section 2.4: no more than 24 hours), and a tdmrep.json."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a list.

    Attributes:
        url: its identity.
        headers: of the answer.
        stories: how many it names that no other list of its source did; None where it has not changed.
    """

    url: str
    headers: tuple[tuple[str, str], ...]
    stories: int | None

    def header(self, name: str) -> str | None:
        """The value as it was sent; None where it was not."""
        return header(self.headers, name)


def header(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """The value of a header as it was sent; None where it was not."""
    return next((value for key, value in headers if key == name), None)


def conditions_of(etag: str | None, last_modified: str | None) -> tuple[tuple[str, str], ...]:
    """The headers that ask for something only if it has changed since it came with these validators."""
    return tuple(
        (name, value) for name, value in (("If-None-Match", etag), ("If-Modified-Since", last_modified)) if value
    )


class SiteNotes:
    """The notes in a store. Every method is one transaction, and raises ``StoreError``.

    Args:
        store: where they are.
        clock: tells what time it is.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime] = now) -> None:
        self._store = store
        self._clock = clock

    def conditions(self, url: str) -> tuple[tuple[str, str], ...]:
        """The headers that ask for a list only if it has changed; none where it is time to have it whole."""
        trusted_from = utc(self._clock() - TRUSTED_FOR)
        with self._store.reading() as conn:
            row = conn.execute(
                "SELECT etag, last_modified FROM lists WHERE url = ? AND sent_at > ?", (url_key(url), trusted_from)
            ).fetchone()
        return conditions_of(*row) if row else ()

    def stories(self, url: str) -> int:
        """How many stories a list named, and no other one of its source, when it was sent last."""
        with self._store.reading() as conn:
            row = conn.execute("SELECT stories FROM lists WHERE url = ?", (url_key(url),)).fetchone()
        return int(row[0]) if row else 0

    def remember(self, readings: Iterable[Reading]) -> None:
        """Note lists that were read. To be called once what they name is in the frontier, and not before: what is
        noted here is not read again, so a story that came between would be lost."""
        moment = utc(self._clock())
        with self._store.writing() as conn:
            for reading in readings:
                values = {
                    "url": url_key(reading.url),
                    "etag": reading.header("etag"),
                    "last_modified": reading.header("last-modified"),
                    "stories": reading.stories,
                    "moment": moment,
                }
                conn.execute(_UNCHANGED if reading.stories is None else _SENT, values)

    def robots(self, origin: str) -> str | None:
        """The robots.txt of a site as it was within a day; empty where it has none, None where nothing is known."""
        return self._file(_ROBOTS, origin)

    def keep_robots(self, origin: str, rules: str) -> None:
        """Note the robots.txt of a site, or that it has none."""
        self._keep_file(_KEEP_ROBOTS, origin, rules)

    def tdm_file(self, origin: str) -> str | None:
        """The tdmrep.json of a site as it was within a day; empty where it has none, None where nothing is known."""
        return self._file(_TDM_FILE, origin)

    def keep_tdm_file(self, origin: str, rules: str) -> None:
        """Note the tdmrep.json of a site, or that it has none."""
        self._keep_file(_KEEP_TDM_FILE, origin, rules)

    def _file(self, query: str, origin: str) -> str | None:
        with self._store.reading() as conn:
            row = conn.execute(query, (origin, utc(self._clock() - FILES_FOR))).fetchone()
        return str(row[0]) if row else None

    def _keep_file(self, statement: str, origin: str, rules: str) -> None:
        with self._store.writing() as conn:
            conn.execute(statement, (origin, storable(rules), utc(self._clock())))

    def note_opt_outs(self, url: str, opt_outs: Iterable[OptOut]) -> None:
        """Note what a page says of other uses; what it said before and says no more is gone."""
        rows = [(url_key(url), said.signal, said.said_in, said.policy, utc(self._clock())) for said in opt_outs]
        with self._store.reading() as conn:
            if not rows and not conn.execute("SELECT 1 FROM opt_outs WHERE url = ?", (url_key(url),)).fetchone():
                return  # as of nearly all pages, which so cost no transaction
        with self._store.writing() as conn:
            conn.execute("DELETE FROM opt_outs WHERE url = ?", (url_key(url),))
            conn.executemany(
                "INSERT OR IGNORE INTO opt_outs (url, signal, said_in, policy, seen_at) VALUES (?, ?, ?, ?, ?)", rows
            )


_ROBOTS = "SELECT rules FROM robots_files WHERE origin = ? AND fetched_at > ?"
_KEEP_ROBOTS = "INSERT OR REPLACE INTO robots_files (origin, rules, fetched_at) VALUES (?, ?, ?)"
_TDM_FILE = "SELECT rules FROM tdm_files WHERE origin = ? AND fetched_at > ?"
_KEEP_TDM_FILE = "INSERT OR REPLACE INTO tdm_files (origin, rules, fetched_at) VALUES (?, ?, ?)"

_SENT = """
    INSERT OR REPLACE INTO lists (url, etag, last_modified, stories, read_at, sent_at)
    VALUES (:url, :etag, :last_modified, :stories, :moment, :moment)"""

_UNCHANGED = """
    UPDATE lists SET read_at = :moment, etag = coalesce(:etag, etag),
        last_modified = coalesce(:last_modified, last_modified)
    WHERE url = :url"""
