"""Which stories: the choice that searching, exporting and listing share."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from scraper.columns import site_of_url

LAST = "last"


class UnknownRunError(LookupError):
    """A run that the store knows nothing of; str() says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which stories; all of them, unless something is said.

    Attributes:
        sites: registrable domains, one of which the story's has to be.
        tags: names in any case, one of which it has to have.
        since, until: UTC; from and before which it was published, or first fetched where it tells no date.
        changed_since: UTC; from when on it is new, or tells a reader something else than before.
    """

    sites: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    changed_since: str | None = None

    def where(self) -> tuple[str, tuple[str, ...]]:
        """A condition on the rows of ``articles``, and its values; "1" where all are chosen."""
        conditions: list[str] = []
        values: list[str] = []

        def add(condition: str, *given: str) -> None:
            conditions.append(condition)
            values.extend(given)

        if self.sites:
            add(f"articles.site IN ({_marks(self.sites)})", *self.sites)
        if self.tags:
            folded = tuple(tag.casefold() for tag in self.tags)
            add(_TAGGED.format(marks=_marks(folded)), *folded)
        if self.since:
            add(f"{PUBLISHED} >= ?", self.since)
        if self.until:
            add(f"{PUBLISHED} < ?", self.until)
        if self.changed_since:
            add("articles.changed_at >= ?", self.changed_since)
        return " AND ".join(conditions) or "1", tuple(values)


PUBLISHED = "coalesce(articles.published_utc, articles.first_fetched_at)"
"""When a story came out, as far as one knows."""

_TAGGED = """articles.id IN (
    SELECT article_id FROM article_tags JOIN tags ON tags.id = tag_id WHERE name_folded IN ({marks}))"""


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))


def site_named(name: str) -> str:
    """The site as the store knows it: of a URL or a host the registrable domain, else the name as it stands.

    >>> site_named("https://www.gazette.example/news"), site_named("News.Gazette.example"), site_named("localhost")
    ('gazette.example', 'gazette.example', 'localhost')
    """
    return site_of_url(name if "://" in name else f"https://{name}/") or name


def run_began(conn: sqlite3.Connection, run: str) -> str:
    """When a run began, UTC: the one of this number, or for "last" the last crawl. Raises ``UnknownRunError``."""
    if run == LAST:
        found = conn.execute("SELECT started_at FROM runs WHERE command = 'crawl' ORDER BY id DESC LIMIT 1")
    else:
        found = conn.execute("SELECT started_at FROM runs WHERE id = ?", (run,))
    row = found.fetchone()
    if row is None:
        what = "no crawl" if run == LAST else f"no run {run}"
        raise UnknownRunError(f"the store knows of {what}; scraper status shows its runs")
    return str(row[0])
