"""Keeping the archive of raw pages in bounds. Records stay; they can't be made again from a page that is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from scraper import space
from scraper.store import Store
from scraper.store_errors import sqlite_errors
from scraper.transactions import immediate


@dataclass(frozen=True, slots=True)
class Bounds:
    """What raw pages may stay; those that break one bound go.

    Attributes:
        fetched_before: pages that were last fetched before this time (UTC) go.
        most_bytes: of the others the newest stay, as many as fit in this many bytes, compressed.
        site: only this site's pages are looked at; all of them go where no other bound is given.
    """

    fetched_before: str | None = None
    most_bytes: int | None = None
    site: str | None = None


class Pages(NamedTuple):
    """Some raw pages.

    Attributes:
        ids: in the archive, the oldest first.
        content_bytes: as they came.
        stored_bytes: as they are kept, compressed.
    """

    ids: Sequence[int]
    content_bytes: int
    stored_bytes: int


def out_of_bounds(store: Store, bounds: Bounds) -> Pages:
    """The pages that ``prune`` would drop. A page that a crawl has fetched and not yet cleaned is never one."""
    values = {"before": bounds.fetched_before, "most": bounds.most_bytes, "site": bounds.site}
    with store.reading() as conn:
        rows = conn.execute(_OUT_OF_BOUNDS, values).fetchall()
    return Pages([row[0] for row in rows], sum(row[1] for row in rows), sum(row[2] for row in rows))


_OUT_OF_BOUNDS = """
    SELECT id, content_bytes, stored_bytes FROM (
        SELECT id, fetched_at, content_bytes, length(content_zstd) AS stored_bytes,
               sum(length(content_zstd)) OVER (ORDER BY fetched_at DESC, id DESC ROWS UNBOUNDED PRECEDING) AS running
        FROM pages
        WHERE (:site IS NULL OR site = :site)
    )
    WHERE (coalesce(:before, :most) IS NULL OR fetched_at < :before OR running > :most)
      AND id NOT IN (SELECT page_id FROM urls WHERE page_id IS NOT NULL)
    ORDER BY fetched_at, id"""

_BATCH = 500  # pages a transaction: some ten megabytes, a moment's wait for others that write


def prune(store: Store, pages: Pages, watch: Callable[[int], None] = lambda _: None) -> int:
    """Drop these pages, and give their room back to the disk. Bytes by which the file is smaller.

    Ended early, what was dropped stays dropped; its room is given back the next time.

    Args:
        store: that has them.
        pages: from ``out_of_bounds``.
        watch: is told how many more are gone.
    """
    conn = store.db.conn
    with sqlite_errors(store.path):
        before = space.file_bytes(conn)
        for start in range(0, len(pages.ids), _BATCH):
            batch = pages.ids[start : start + _BATCH]
            with immediate(conn):
                conn.executemany(_DROP, ((page_id,) for page_id in batch))
            watch(len(batch))
        space.give_back(conn)
        return before - space.file_bytes(conn)


# A crawl may have taken a page up again since it was chosen: the same bytes that came once more are the same row.
_DROP = "DELETE FROM pages WHERE id = ? AND id NOT IN (SELECT page_id FROM urls WHERE page_id IS NOT NULL)"
