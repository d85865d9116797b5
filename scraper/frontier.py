"""The frontier: every URL that was found, in the store from that moment on, and when it is its turn.

    waiting ──> (page kept) ──> stored      a record; asked for again while it is young (``revisits``)
       ▲  │           │
       │  │           ├──────> skipped     rightly none: a listing, forbidden by robots.txt
       └──┴───────────┴──────> failed      given up: no such page, or too many tries

Nothing is noted of a request that is under way. So whatever ends a run, and be it kill -9, its URLs wait as before, and
only what was being asked for is asked for again. A page that came is in the archive before it is cleaned, and its URL
points to it (``urls.page_id``), so a page that was not cleaned in time is not fetched again but cleaned.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from cleaners import Article
from scraper import records
from scraper.archive import FetchedPage
from scraper.backoff import LONGEST_ASKED, backoff_for
from scraper.columns import storable, url_key
from scraper.recipe import Recipe
from scraper.site_notes import header
from scraper.store import FORGOTTEN, Saved, Store, UrlState
from scraper.times import now, utc
from scraper.urls import host_of

BROKEN_OFF = 12
"""Times that a page may be there at the start of a run, uncleaned. Then it is held to be what ended those runs. From
the third time on all else comes before it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A URL whose turn it is.

    Attributes:
        url: in its one spelling.
        tries: in a row without an article.
        page_id: the page in the archive that came of it and was not cleaned yet; None where it is to be fetched.
        conditions: headers to ask for it with, so that what is stored is not sent again.
    """

    url: str
    tries: int
    page_id: int | None
    conditions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Miss:
    """A try that gave no article.

    Attributes:
        reason: a short word that stays the same.
        detail: the same in words.
        temporary: whether it passes by itself, where ``backoff.BY_REASON`` doesn't know the reason.
        retry_after: seconds that the server wants us to stay away.
        otherwise: what the URL is once nobody tries again.
    """

    reason: str
    detail: str
    temporary: bool = False
    retry_after: float | None = None
    otherwise: UrlState = UrlState.FAILED


class Origin(NamedTuple):
    """What a record comes from.

    Attributes:
        fetched_at: when its page was fetched, ISO 8601.
        page_id: that page, in the store.
        recipe: what made the record of it.
        headers: of the answer, whose validators let the page be asked for with a condition.
    """

    fetched_at: str
    page_id: int
    recipe: Recipe
    headers: tuple[tuple[str, str], ...] = ()


class Frontier:
    """The URLs of a store. Every method is one transaction, and raises ``StoreError``.

    Args:
        store: where they are.
        archives: whether raw pages stay once they are done with; else each is kept only until then.
        clock: tells what time it is.
        chance: 0.0 to 1.0, for the jitter of waits.
    """

    def __init__(
        self,
        store: Store,
        *,
        archives: bool = True,
        clock: Callable[[], datetime] = now,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._archives = archives
        self._clock = clock
        self._chance = chance

    def add(self, urls: Iterable[str], source: str, crawled: Collection[str] = ()) -> int:
        """Note what the lists of a source name; how many were not known.

        A URL stays with the source that named it first. One that waits, and whose source is not among those ``crawled``
        in this run, goes to this one: it has another name now, or nobody would come for it.
        """
        moment = utc(self._clock())
        rows = [(url_key(url), storable(source), moment) for url in urls]
        with self._store.writing() as conn:
            added = conn.executemany(_ADD, rows).rowcount
            if added < len(rows):  # some may be known from elsewhere, and nobody's yet
                names = {storable(name) for name in (*crawled, source)}
                adopt = _ADOPT.format(", ".join("?" * len(names)))
                conn.executemany(adopt, ((source, url, *names) for url, source, _ in rows))
        return max(added, 0)

    def due(self, source: str) -> array[int]:
        """The rows of a source whose turn it is: pages to clean, what was never tried, then what failed; newest first.

        Only their numbers, since there may be a hundred thousand.
        """
        moment = utc(self._clock())
        with self._store.reading() as conn:
            return array("q", (row for (row,) in conn.execute(_DUE, (storable(source), moment))))

    def entry(self, row: int) -> Entry | None:
        """The URL in a row; None where it no longer waits."""
        with self._store.reading() as conn:
            found = conn.execute("SELECT url, tries, page_id FROM urls WHERE id = ? AND state = 'waiting'", (row,))
            values = found.fetchone()
        return Entry(*values) if values else None

    def keep_page(self, url: str, fetched: FetchedPage) -> int:
        """Keep the page that came of ``url``, to be cleaned; gives its id."""
        with self._store.writing() as conn:
            page_id = self._store.save_page(fetched)
            conn.execute("UPDATE urls SET page_id = ? WHERE url = ?", (page_id, url_key(url)))
        return page_id

    def count_broken_off(self, url: str) -> int:
        """Note that a run ended before it had cleaned the page of ``url``; how often one did."""
        with self._store.writing() as conn:
            conn.execute("UPDATE urls SET tries = tries + 1 WHERE url = ?", (url_key(url),))
            (tries,) = conn.execute("SELECT tries FROM urls WHERE url = ?", (url_key(url),)).fetchone()
        return int(tries)

    def save(self, url: str, article: Article, origin: Origin) -> Saved:
        """Save the record that came of ``url``, one for the store (``story.is_kept``); what came of that."""
        conn = self._store.db.conn
        with self._store.batch():
            saved = self._store.save(
                article, fetched_at=origin.fetched_at, page_id=origin.page_id, recipe=origin.recipe
            )
            if not self._archives:
                conn.execute("DELETE FROM pages WHERE id = ?", (origin.page_id,))
            article_id = records.article_id_at(conn, url_key(article.url or url))
            values = {
                "url": url_key(url),
                "moment": utc(self._clock()),
                "article_id": article_id,
                "etag": header(origin.headers, "etag"),
                "last_modified": header(origin.headers, "last-modified"),
            }
            conn.execute(_FORGOTTEN if saved is Saved.FORGOTTEN else _STORED, values)
        return saved

    def confirm(self, url: str, headers: tuple[tuple[str, str], ...]) -> None:
        """Note that the record of ``url`` still stands, as its server says (304), with the headers of that answer."""
        values = {
            "url": url_key(url),
            "moment": utc(self._clock()),
            "etag": header(headers, "etag"),
            "last_modified": header(headers, "last-modified"),
        }
        with self._store.writing() as conn:
            conn.execute(_CONFIRM, values)

    def miss(self, url: str, miss: Miss) -> UrlState:
        """Note that ``url`` gave no article; what it is now. One that gave an article before stays stored."""
        clock = self._clock()
        with self._store.writing() as conn:
            row = conn.execute("SELECT tries FROM urls WHERE url = ?", (url_key(url),)).fetchone()
            wait = self._wait(miss, tries=(row[0] if row else 0) + 1)
            state = miss.otherwise if wait is None else UrlState.WAITING
            values = {
                "url": url_key(url),
                "state": state.value,
                "reason": storable(miss.reason),
                "detail": storable(miss.detail),
                "moment": utc(clock),
                "next_try_at": None if wait is None else utc(clock + wait),
                "forgotten": FORGOTTEN,  # which may have been said while the page was on its way
            }
            if not self._archives:
                conn.execute("DELETE FROM pages WHERE id = (SELECT page_id FROM urls WHERE url = ?)", (url_key(url),))
            conn.execute(_MISS, values)
        return state

    def hosts_to_spare(self, source: str) -> dict[str, str]:
        """Hosts of a source that said "too many requests" (429) -> until when, UTC, they are asked for nothing.

        What a server said to one URL it meant for all: without this the next run would ask for all the others.
        """
        moment = utc(self._clock())
        with self._store.reading() as conn:
            rows = conn.execute(_SPARED, (storable(source), moment))
            return {host_of(url): until for url, until in rows}

    def latest_tries(self, source: str, count: int) -> tuple[str | None, ...]:
        """Of a source's pages tried last, newest first: why each gave no article; None for one that did."""
        with self._store.reading() as conn:
            rows = conn.execute(_LATEST, (storable(source), count))
            return tuple(reason for (reason,) in rows)

    def gave_stories(self, source: str) -> bool:
        """Whether a page of a source ever gave an article."""
        with self._store.reading() as conn:
            return conn.execute(_GAVE, (storable(source),)).fetchone() is not None

    def _wait(self, miss: Miss, tries: int) -> timedelta | None:
        backoff = backoff_for(miss.reason, temporary=miss.temporary)
        wait = backoff.wait(tries, self._chance) if backoff else None
        if wait is None or miss.retry_after is None:
            return wait
        return max(wait, min(timedelta(seconds=miss.retry_after), LONGEST_ASKED))


_ADD = """
    INSERT INTO urls (url, source, state, first_seen_at) VALUES (?, ?, 'waiting', ?) ON CONFLICT (url) DO NOTHING"""

_ADOPT = """
    UPDATE urls SET source = ?
    WHERE url = ? AND (source IS NULL OR (state = 'waiting' AND source NOT IN ({})))"""

_DUE = """
    SELECT id FROM urls WHERE source = ? AND state = 'waiting' AND (next_try_at IS NULL OR next_try_at <= ?)
    ORDER BY page_id IS NULL OR tries >= 3, tries, first_seen_at DESC, id"""

_SPARED = """
    SELECT url, next_try_at FROM urls
    WHERE source = ? AND state IN ('waiting', 'stored') AND reason = 'http-429' AND next_try_at > ?
    ORDER BY next_try_at"""

_LATEST = """
    SELECT reason FROM urls
    WHERE source = ? AND last_tried_at IS NOT NULL AND coalesce(reason, '') NOT IN ('robots', 'robots-unreachable')
    ORDER BY last_tried_at DESC, id DESC LIMIT ?"""

_GAVE = "SELECT 1 FROM urls WHERE source = ? AND state = 'stored' LIMIT 1"

_STORED = """
    UPDATE urls SET state = 'stored', reason = NULL, detail = NULL, tries = 0, last_tried_at = :moment,
        next_try_at = NULL, page_id = NULL, article_id = coalesce(:article_id, article_id),
        etag = :etag, last_modified = :last_modified, sent_at = :moment
    WHERE url = :url"""

_CONFIRM = """
    UPDATE urls SET reason = NULL, detail = NULL, tries = 0, last_tried_at = :moment, next_try_at = NULL,
        etag = coalesce(:etag, etag), last_modified = coalesce(:last_modified, last_modified)
    WHERE url = :url"""

_FORGOTTEN = f"UPDATE urls SET state = 'skipped', reason = '{FORGOTTEN}', page_id = NULL WHERE url = :url"  # noqa: S608

_MISS = """
    INSERT INTO urls (url, state, reason, detail, tries, first_seen_at, last_tried_at, next_try_at)
    VALUES (:url, :state, :reason, :detail, 1, :moment, :moment, :next_try_at)
    ON CONFLICT (url) DO UPDATE SET
        state = CASE WHEN reason = :forgotten THEN state WHEN article_id IS NULL THEN excluded.state ELSE 'stored' END,
        reason = CASE WHEN reason = :forgotten THEN reason ELSE excluded.reason END,
        detail = excluded.detail, tries = tries + 1,
        last_tried_at = excluded.last_tried_at, next_try_at = excluded.next_try_at, page_id = NULL"""
