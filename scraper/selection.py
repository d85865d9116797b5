"""Which stories: the choice that searching, exporting and listing share."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from scraper.columns import site_of_url
from scraper.times import utc

_AGE = re.compile(r"(\d{1,5})\s*([hdw])")
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}
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


def moment(text: str, now: datetime, *, is_end: bool = False) -> str:
    """The time that ``text`` names, UTC: ISO 8601, or an age like 12h, 7d, 2w. Raises ValueError.

    A day is meant from its beginning; ``is_end`` says that it is the last one, and gives the moment after it.

    >>> today = datetime(2026, 3, 10, 12, tzinfo=UTC)
    >>> moment("2026-03-01", today), moment("2026-03-01", today, is_end=True), moment("7d", today)
    ('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', '2026-03-03T12:00:00Z')
    """
    age = _AGE.fullmatch(text.strip())
    try:
        if age:
            return utc(now - timedelta(**{_UNITS[age[2]]: int(age[1])}))
        when = datetime.fromisoformat(text.strip())
        is_day = "T" not in text.strip().upper() and ":" not in text
        return utc(when.replace(tzinfo=when.tzinfo or UTC) + timedelta(days=1 if is_end and is_day else 0))
    except (ValueError, OverflowError):
        raise ValueError(
            f"{text!r} is no time: write a day like 2026-03-01, a time, or an age like 12h, 7d, 2w"
        ) from None


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
