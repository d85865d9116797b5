"""What repeats on a site: learned from its stories in the store, and told to the cleaner.

A line that stands word for word on many stories of a site is no part of any of them, however much it reads like one: a
call to subscribe, a note on how the paper works. What the cleaner leaves out anyway need not be remembered; so a line
is learned when it was kept in a story at least once. Short lines are never learned, nor headings: stories of one kind
share them ("What we know", "Pros"), and they are theirs.

Evidence is counted over the newest stories, so that a line which a site has given up is forgotten in time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple
from unicodedata import east_asian_width

from cleaners import Label, SiteProfile
from scraper.columns import site_of_url
from scraper.recipe import NO_RULES, Recipe, UserRules, cleaner_digest, digest
from scraper.store import Store
from scraper.times import now, utc

NEWEST = 300
"""Stories of a site that are looked at."""

LEAST_STORIES = 5
"""Stories that a line has to stand on. A story kept under two or three addresses makes nothing repeat."""

LEAST_SHARE = 0.2
"""Share of the stories that it has to stand on: a paragraph of background, used again in a series, does not."""

LEAST_COLUMNS = 40
"""How long a line has to be; a wide East Asian character counts as two."""

GROWTH = 1.1
"""A site is learned anew once it has this many times the stories it had."""

_REPEATED = "site-boilerplate"  # the rule by which the cleaner leaves out what it was told; it would have been kept


class SiteLine(NamedTuple):
    """A line of a site's boilerplate, and the evidence.

    Attributes:
        line: spaces folded, casefolded.
        stories: on how many it stands.
        leaked: in how many of these it was kept, or was left out only because it was known.
    """

    line: str
    stories: int
    leaked: int


class Learned(NamedTuple):
    """What a site's stories tell.

    Attributes:
        site: registrable domain.
        lines: its boilerplate.
        stories: that were looked at.
        known: that the site has in the store.
    """

    site: str
    lines: tuple[SiteLine, ...]
    stories: int
    known: int

    @property
    def version(self) -> str:
        """The same for the same lines; empty for none."""
        return digest("\n".join(sorted(line.line for line in self.lines)).encode()) if self.lines else ""


def learn(store: Store, site: str) -> Learned:
    """Read the newest stories of a site, and tell what repeats on them. Nothing is written."""
    stands, leaked = Counter[str](), Counter[str]()
    with store.reading() as conn:
        (known,) = conn.execute("SELECT count(*) FROM articles WHERE site = ?", (site,)).fetchone()
        ids = conn.execute(_NEWEST, (site, NEWEST)).fetchall()
        for (article_id,) in ids:
            kept = _folded(conn.execute(_KEPT, (article_id, Label.HEADING.value)))
            told = _folded(conn.execute(_REMOVED_AS_KNOWN, (article_id, _REPEATED)))
            stands.update(kept | _folded(conn.execute(_REMOVED, (article_id,))))
            leaked.update(kept | told)
    least = max(LEAST_STORIES, LEAST_SHARE * len(ids))
    lines = (SiteLine(line, stands[line], count) for line, count in leaked.items() if stands[line] >= least)
    return Learned(site, tuple(sorted(lines)), len(ids), known)


_NEWEST = "SELECT id FROM articles WHERE site = ? ORDER BY published_utc DESC, id DESC LIMIT ?"
_KEPT = "SELECT text FROM kept_lines WHERE article_id = ? AND label <> ?"
_REMOVED = "SELECT text FROM removals WHERE article_id = ?"
_REMOVED_AS_KNOWN = "SELECT text FROM removed_lines WHERE article_id = ? AND rule = ?"


def _folded(rows: Iterable[tuple[str]]) -> set[str]:
    return {text.casefold() for (text,) in rows if is_long_enough(text)}


def is_long_enough(text: str) -> bool:
    """Whether a line says so much that it can't stand on many stories by chance."""
    wide = 0 if text.isascii() else sum(1 for char in text if east_asian_width(char) in "WF")
    return len(text) + wide >= LEAST_COLUMNS


def remember(store: Store, learned: Learned, clock: Callable[[], datetime] = now) -> None:
    """Put what was learned of a site in the place of what was known of it."""
    with store.writing() as conn:
        conn.execute("DELETE FROM site_profiles WHERE site = ?", (learned.site,))
        conn.execute(
            "INSERT INTO site_profiles (site, version, stories, known, learned_at) VALUES (?, ?, ?, ?, ?)",
            (learned.site, learned.version, learned.stories, learned.known, utc(clock())),
        )
        conn.executemany(
            "INSERT INTO site_lines (site, line, stories, leaked) VALUES (?, ?, ?, ?)",
            ((learned.site, *line) for line in learned.lines),
        )


def refresh(store: Store, site: str | None = None, clock: Callable[[], datetime] = now) -> int:
    """Learn the sites (or this one) that have enough new stories since they were last learned; how many."""
    with store.reading() as conn:
        due = conn.execute(_DUE, {"site": site, "least": LEAST_STORIES, "growth": GROWTH}).fetchall()
    for (name,) in due:
        remember(store, learn(store, name), clock)
    return len(due)


_DUE = """
    SELECT counted.site FROM (
        SELECT site, count(*) AS stories FROM articles
        WHERE site IS NOT NULL AND (:site IS NULL OR site = :site) GROUP BY site
    ) AS counted LEFT JOIN site_profiles USING (site)
    WHERE counted.stories >= max(:least, coalesce(known * :growth, 0)) AND counted.stories > coalesce(known, 0)"""


class SiteMemory:
    """What is known of sites now, for whoever cleans their pages; read from the store once for each site.

    Args:
        store: that knows it.
        user: the user's own rules, by which pages are cleaned too.

    Attributes:
        rules: these; None where there are none.
    """

    def __init__(self, store: Store, user: UserRules = NO_RULES) -> None:
        self.rules = user.rules
        self._store = store
        self._user_rules = user.digest
        self._known: dict[str, tuple[SiteProfile | None, str]] = {}

    def profile(self, url: str | None) -> SiteProfile | None:
        """What repeats on the site of this page; None where nothing is known to."""
        return self._of(url)[0]

    def recipe(self, url: str | None) -> Recipe:
        """What a page at this URL is made into a record by."""
        return Recipe(cleaner_digest(), self._user_rules, self._of(url)[1])

    def _of(self, url: str | None) -> tuple[SiteProfile | None, str]:
        site = site_of_url(url) if url else None
        if site is None:
            return None, ""
        if site not in self._known:
            self._known[site] = self._read(site)
        return self._known[site]

    def _read(self, site: str) -> tuple[SiteProfile | None, str]:
        with self._store.reading() as conn:
            row = conn.execute("SELECT version FROM site_profiles WHERE site = ?", (site,)).fetchone()
            lines = frozenset(_lines(self._store, site))
        return (SiteProfile(site, lines) if lines else None), row[0] if row else ""


def _lines(store: Store, site: str) -> Iterator[str]:
    return (line for (line,) in store.db.conn.execute("SELECT line FROM site_lines WHERE site = ?", (site,)))
