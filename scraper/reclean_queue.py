"""What there is to clean again, in which order, and how far a re-clean has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from scraper.columns import url_key
from scraper.recipe import NO_RULES, UserRules, cleaner_digest
from scraper.records import article_id_at
from scraper.store import Store
from scraper.store_errors import sqlite_errors

CHUNK = 16
"""Pages that are cleaned and written together: enough that handing over costs nothing, and little is done twice."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What to clean again.

    Attributes:
        site: only records of this site; None for all.
        since: only records published (where that is unknown, first fetched) since this time, UTC.
        is_stale: only records that were made by another cleaner, with other rules, or with other knowledge of the site.
    """

    site: str | None = None
    since: str | None = None
    is_stale: bool = False

    @property
    def name(self) -> str:
        """The same for the same question."""
        return f"site {self.site or '*'}, since {self.since or '*'}"


class Task(NamedTuple):
    """A page to clean.

    Attributes:
        page_id: in the archive.
        article_id: the record that was made from it; None where no story was found on it.
    """

    page_id: int
    article_id: int | None


class Counts(NamedTuple):
    """How much there is to do.

    Attributes:
        to_do: pages.
        done_before: pages that an earlier run, ended before its end, has done of the same.
        without_page: records in scope that have no raw page.
    """

    to_do: int
    done_before: int
    without_page: int


class Queue:
    """The records in scope in the order of their ids, then the pages on which no story was found.

    Args:
        store: that has them.
        scope: what of it.
        goes_on: whether to begin where an earlier run of the same scope was ended. What is stale is not asked for
            twice anyway.
        user: the user's own rules, by which they are cleaned.
    """

    def __init__(self, store: Store, scope: Scope, *, goes_on: bool = True, user: UserRules = NO_RULES) -> None:
        self._store = store
        self._scope = scope
        self._goes_on = goes_on and not scope.is_stale
        self._values = {
            "site": scope.site,
            "since": scope.since,
            "stale": scope.is_stale,
            "cleaner": cleaner_digest(),
            "user_rules": user.digest,
        }
        self._cleaner = "+".join(filter(None, (cleaner_digest(), user.digest)))

    def counts(self) -> Counts:
        """Look how much there is."""
        with self._store.reading() as conn:
            all_records, without_page = conn.execute(_COUNT, self._values | {"after": 0}).fetchone()
            records, _ = conn.execute(_COUNT, self._values | {"after": self._done_to()}).fetchone()
            return Counts(records + len(self._without_story()), all_records - records, without_page)

    def count_made_by_rules(self) -> int:
        """How many of the records to clean again were made by a user's own rules, whichever."""
        query = f"SELECT count(page_id) {_IN_SCOPE} AND recipes.user_rules <> ''"
        with self._store.reading() as conn:
            (count,) = conn.execute(query, self._values | {"after": self._done_to()}).fetchone()
        return int(count)

    def chunks(self) -> Iterator[list[Task]]:
        """The tasks, ``CHUNK`` at a time."""
        with sqlite_errors(self._store.path):
            after = self._done_to()
            while rows := self._store.db.conn.execute(_NEXT, self._values | {"after": after}).fetchall():
                yield [Task(page_id, article_id) for article_id, page_id in rows]
                after = rows[-1][0]
            pages = self._without_story()
        for start in range(0, len(pages), CHUNK):
            yield [Task(page_id, None) for page_id in pages[start : start + CHUNK]]

    def note(self, chunk: list[Task], at: str) -> None:
        """Note that this chunk, and all before it, are done. Part of the transaction that writes it."""
        conn = self._store.db.conn
        # What another cleaner, or one with other rules, had begun is undone in part by now.
        conn.execute("DELETE FROM reclean_progress WHERE cleaner <> ?", (self._cleaner,))
        done_to = max((task.article_id or 0 for task in chunk), default=0)
        if done_to and self._goes_on:
            conn.execute(_NOTE, (self._scope.name, self._cleaner, done_to, at))

    def finish(self) -> None:
        """Note that all is done, so that the next run begins anew."""
        with self._store.writing() as conn:
            conn.execute("DELETE FROM reclean_progress WHERE scope = ?", (self._scope.name,))

    def _without_story(self) -> list[int]:
        """The newest page of each address in scope that has no record, but for those this cleaner has seen."""
        conn = self._store.db.conn
        pages = conn.execute(_WITHOUT_STORY, self._values).fetchall()
        return [page_id for page_id, url in pages if article_id_at(conn, url_key(url)) is None]

    def _done_to(self) -> int:
        if not self._goes_on:
            return 0
        query = "SELECT done_to FROM reclean_progress WHERE scope = ? AND cleaner = ?"
        row = self._store.db.conn.execute(query, (self._scope.name, self._cleaner)).fetchone()
        return int(row[0]) if row else 0


_IN_SCOPE = """
    FROM articles
    LEFT JOIN recipes ON recipes.id = articles.recipe_id
    LEFT JOIN site_profiles ON site_profiles.site = articles.site
    WHERE articles.id > :after
      AND (:site IS NULL OR articles.site = :site)
      AND (:since IS NULL OR coalesce(published_utc, first_fetched_at) >= :since)
      AND (NOT :stale OR recipes.id IS NULL OR recipes.cleaner <> :cleaner OR recipes.user_rules <> :user_rules
           OR recipes.profile <> coalesce(site_profiles.version, ''))"""

_COUNT = f"SELECT count(page_id), count(*) - count(page_id) {_IN_SCOPE}"
_NEXT = f"SELECT articles.id, page_id {_IN_SCOPE} AND page_id IS NOT NULL ORDER BY articles.id LIMIT {CHUNK}"

_WITHOUT_STORY = """
    SELECT pages.id, pages.url FROM pages
    LEFT JOIN passed_pages ON passed_pages.page_id = pages.id
    LEFT JOIN recipes ON recipes.id = passed_pages.recipe_id
    WHERE (:site IS NULL OR pages.site = :site)
      AND (:since IS NULL OR fetched_at >= :since)
      AND (recipes.cleaner IS NULL OR recipes.cleaner <> :cleaner OR recipes.user_rules <> :user_rules)
      AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.page_id = pages.id)
      AND NOT EXISTS (SELECT 1 FROM urls WHERE urls.page_id = pages.id)  -- a crawl is about to clean it
      AND NOT EXISTS (SELECT 1 FROM pages AS newer WHERE newer.url = pages.url
                      AND (newer.fetched_at, newer.id) > (pages.fetched_at, pages.id))
    ORDER BY pages.id"""

_NOTE = """
    INSERT INTO reclean_progress (scope, cleaner, done_to, started_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (scope) DO UPDATE SET done_to = excluded.done_to"""
