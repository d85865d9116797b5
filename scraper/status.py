"""How the crawl of a store stands: its sources, its last runs, what failed and why, what is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from scraper.lock import running
from scraper.store import Store
from scraper.times import now, utc


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """The URLs of one source; all but ``name`` and times are counts of them.

    Attributes:
        name: as its seed file has it; None for URLs that no list named: a story's other addresses, ``--save``.
        stories: those that gave an article, each article once.
        due: to be fetched by the next run.
        later: to be tried again after that.
        skipped: rightly no article.
        given_up: nobody tries again by himself.
        latest_story_at: when a story of it was last fetched, UTC; None where none was.
        next_try_at: when the first of ``later`` becomes due, UTC; None where there is none.
    """

    name: str | None
    stories: int
    due: int
    later: int
    skipped: int
    given_up: int
    latest_story_at: str | None
    next_try_at: str | None


@dataclass(frozen=True, slots=True)
class RunStatus:
    """A run of a command.

    Attributes:
        number: counts the runs of the store.
        command: what ran.
        started_at, ended_at: UTC; ``ended_at`` is None for one that still runs, or was killed.
        exit_code: what it told the shell; None as before.
        counts: outcome -> how many URLs of all its sources.
    """

    number: int
    command: str
    started_at: str
    ended_at: str | None
    exit_code: int | None
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class FailureStatus:
    """Addresses that gave no article for one reason.

    Attributes:
        reason: a short word that stays the same.
        urls: how many.
        tried_again: how many of them are.
        example: the last one of them that was tried.
        detail: what happened to that one, in words; None where an older version did not note it.
    """

    reason: str
    urls: int
    tried_again: int
    example: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """All of it.

    Attributes:
        store: the file.
        running: who works on it now, in words; None where nobody does.
        articles: stories in the store.
        sources: by name.
        runs: the last ones, newest first.
        failures: most frequent first.
    """

    store: str
    running: str | None
    articles: int
    sources: tuple[SourceStatus, ...]
    runs: tuple[RunStatus, ...]
    failures: tuple[FailureStatus, ...]


def status_of(store: Store, *, runs: int = 5, clock: Callable[[], datetime] = now) -> Status:
    """How the crawl of ``store`` stands, all of one moment. Raises ``StoreError``."""
    with store.reading() as conn:
        (articles,) = conn.execute("SELECT count(*) FROM articles").fetchone()
        last = conn.execute(_RUNS, (runs,)).fetchall()
        return Status(
            store=str(store.path),
            running=running(store.path),
            articles=articles,
            sources=tuple(SourceStatus(*row) for row in conn.execute(_SOURCES, {"now": utc(clock())})),
            runs=tuple(
                RunStatus(number, command, started_at, ended_at, exit_code, dict(conn.execute(_COUNTS, (number,))))
                for number, command, started_at, ended_at, exit_code in last
            ),
            failures=tuple(FailureStatus(*row) for row in conn.execute(_FAILURES)),
        )


_SOURCES = """
    SELECT source,
        count(DISTINCT CASE WHEN state = 'stored' THEN article_id END),
        count(CASE WHEN state = 'waiting' AND (next_try_at IS NULL OR next_try_at <= :now) THEN 1 END),
        count(CASE WHEN state = 'waiting' AND next_try_at > :now THEN 1 END),
        count(CASE WHEN state = 'skipped' THEN 1 END),
        count(CASE WHEN state = 'failed' THEN 1 END),
        max(CASE WHEN state = 'stored' THEN last_tried_at END),
        min(CASE WHEN state = 'waiting' AND next_try_at > :now THEN next_try_at END)
    FROM urls
    GROUP BY source
    ORDER BY source IS NULL, source COLLATE NOCASE"""

_RUNS = "SELECT id, command, started_at, ended_at, exit_code FROM runs ORDER BY id DESC LIMIT ?"

_COUNTS = "SELECT outcome, sum(count) FROM run_counts WHERE run_id = ? GROUP BY outcome ORDER BY outcome"

# SQLite takes the bare columns from the row that has the maximum.
_FAILURES = """
    SELECT reason, urls, tried_again, url, detail FROM (
        SELECT reason, count(*) AS urls, count(CASE WHEN state = 'waiting' THEN 1 END) AS tried_again, url, detail,
            max(last_tried_at)
        FROM urls
        WHERE state IN ('waiting', 'failed') AND reason IS NOT NULL
        GROUP BY reason)
    ORDER BY urls DESC, reason"""
