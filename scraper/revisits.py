"""Stories that are in the store and are asked for again while they are young, since publishers edit them.

A story is first asked for again an hour after it was found, then after as long as it has been known: 2, 4, 8, 16, 32
hours after it was found, for as many days as its source says. It is asked for with exactly the validators that came
with what is stored, so one that has not changed costs a 304; and once a day whole, for servers that say 304 for ever.
A page that is no better than the record leaves it as it is. One that is gone (404, 410) is not asked for again.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import datetime, timedelta

from scraper.columns import storable
from scraper.frontier import Entry
from scraper.site_notes import TRUSTED_FOR, conditions_of
from scraper.store import Store
from scraper.times import now, utc

FIRST_AFTER = timedelta(hours=1)
"""Between the first two times that a story is asked for."""


class Revisits:
    """The stored stories of a store that are due again. Every method is one transaction, and raises ``StoreError``.

    Args:
        store: where they are.
        clock: tells what time it is.
    """

    def __init__(self, store: Store, *, clock: Callable[[], datetime] = now) -> None:
        self._store = store
        self._clock = clock

    def due(self, source: str, age: timedelta) -> array[int]:
        """The rows in ``urls`` of a source's stories that are to be asked for again, one a story, the newest first.

        Args:
            source: its name.
            age: stories that were found, or published, longer ago are left alone.
        """
        clock = self._clock()
        values = {"source": storable(source), "young_from": utc(clock - age), **self._moments(clock)}
        with self._store.reading() as conn:
            return array("q", (row for (row,) in conn.execute(_DUE, values)))

    def entry(self, row: int) -> Entry | None:
        """The URL in a row, and what to ask for it with; None where another URL led to its story meanwhile."""
        clock = self._clock()
        with self._store.reading() as conn:
            found = conn.execute(_ENTRY, {"row": row, **self._moments(clock)}).fetchone()
        if found is None:
            return None
        url, tries, page_id, sent_at, *validators = found
        is_trusted = sent_at is not None and sent_at > utc(clock - TRUSTED_FOR)
        return Entry(url, tries, page_id, conditions_of(*validators) if is_trusted else ())

    def _moments(self, clock: datetime) -> dict[str, str | int]:
        return {"moment": utc(clock), "seconds": int(clock.timestamp()), "least": int(FIRST_AFTER.total_seconds())}


# A story's URLs are many; the one that was found first stands for it.
_IS_DUE = """
    state = 'stored' AND CASE WHEN reason IS NULL
        THEN strftime('%s', last_tried_at)
             + max(:least, strftime('%s', last_tried_at) - strftime('%s', first_seen_at)) <= :seconds
        ELSE next_try_at <= :moment END"""

_DUE = f"""
    SELECT urls.id FROM urls JOIN articles ON articles.id = urls.article_id
    WHERE source = :source AND first_seen_at > :young_from AND {_IS_DUE}
      AND (published_utc IS NULL OR published_utc > :young_from)
      AND urls.id = (SELECT min(id) FROM urls AS named WHERE named.article_id = articles.id AND named.source = :source)
    ORDER BY first_seen_at DESC, urls.id"""  # noqa: S608 - our own words

_ENTRY = f"SELECT url, tries, page_id, sent_at, etag, last_modified FROM urls WHERE id = :row AND {_IS_DUE}"  # noqa: S608
