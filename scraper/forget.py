"""Forgetting a story for good: the record, its revisions, its raw pages, and what a search knows of it.

All that stays is its addresses, each with the word that it is to be forgotten, so that no crawl brings it back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from scraper import space
from scraper.columns import site_of_url, url_key
from scraper.records import article_id_at
from scraper.store import FORGOTTEN, Store
from scraper.store_errors import sqlite_errors
from scraper.times import now, utc
from scraper.transactions import immediate


class Traces(NamedTuple):
    """What the store has of a story.

    Attributes:
        article_id: its record; None where there is none.
        title: of the record.
        urls: all addresses by which it was asked for, or is known, in the store's spelling.
        page_ids: its raw pages, earlier ones too.
        revisions: how many earlier tellings there are.
        is_forgotten: whether nothing is left but the word that it is to be kept out.
    """

    article_id: int | None
    title: str | None
    urls: frozenset[str]
    page_ids: frozenset[int]
    revisions: int
    is_forgotten: bool


def traces(store: Store, url: str) -> Traces | None:
    """All that there is of the story known by this URL, or found at it; None for nothing at all."""
    with store.reading() as conn:
        return _traces(conn, url_key(url))


def _traces(conn: sqlite3.Connection, url: str) -> Traces | None:
    article_id = article_id_at(conn, url)
    title, revisions, urls, pages = None, 0, {url}, set[int]()
    if article_id is not None:
        title, identity, found_at = conn.execute(
            "SELECT title, identity, url FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        urls |= {identity, url_key(found_at or identity)}
        urls |= {known for (known,) in conn.execute("SELECT url FROM urls WHERE article_id = ?", (article_id,))}
        (revisions,) = conn.execute("SELECT count(*) FROM revisions WHERE article_id = ?", (article_id,)).fetchone()
        pages |= {page for (page,) in conn.execute(_OWN_PAGES, {"id": article_id})}
    pages |= _pages_at(conn, urls, article_id)
    known = conn.execute("SELECT reason FROM urls WHERE url = ?", (url,)).fetchone()
    if article_id is None and not pages and not known:
        return None
    is_forgotten = article_id is None and not pages and known == (FORGOTTEN,)
    return Traces(article_id, title, frozenset(urls), frozenset(pages), revisions, is_forgotten)


_OWN_PAGES = """
    SELECT page_id FROM articles WHERE id = :id AND page_id IS NOT NULL
    UNION SELECT page_id FROM revisions WHERE article_id = :id AND page_id IS NOT NULL"""

_PAGES_OF_SITE = """
    SELECT id, url, requested_url FROM pages
    WHERE site IS ? AND NOT EXISTS (SELECT 1 FROM articles WHERE page_id = pages.id AND articles.id IS NOT ?)"""


def _pages_at(conn: sqlite3.Connection, urls: set[str], article_id: int | None) -> set[int]:
    """The pages that came from these addresses, but for those that another story was made from."""
    return {
        page_id
        for site in {site_of_url(url) for url in urls}
        for page_id, url, requested in conn.execute(_PAGES_OF_SITE, (site, article_id))
        if url_key(url) in urls or url_key(requested) in urls
    }


def forget(store: Store, url: str, *, may_return: bool = False, clock: Callable[[], datetime] = now) -> Traces | None:
    """Remove all that there is of a story, so that not even the file's bytes hold it; what there was, None for nothing.

    Copies of the file are not touched: ``backups`` names those that the store itself has made.

    Args:
        store: to remove it from.
        url: any address of the story.
        may_return: whether a later crawl may save it again.
        clock: tells what time it is.
    """
    conn = store.db.conn
    with sqlite_errors(store.path):
        conn.execute("PRAGMA secure_delete = ON")
        try:
            with immediate(conn):
                found = _traces(conn, url_key(url))
                if found is not None:
                    _remove(conn, found)
                    _mark(conn, found.urls, None if may_return else utc(clock()))
        finally:
            conn.execute("PRAGMA secure_delete = FAST")
        if found is not None:
            space.give_back(conn)  # free pages may hold older versions of the record
    return found


def _remove(conn: sqlite3.Connection, found: Traces) -> None:
    if found.article_id is not None:
        names = [conn.execute(query, (found.article_id,)).fetchall() for query, _ in _NAMES]
        conn.execute("DELETE FROM articles WHERE id = ?", (found.article_id,))
        for (_, drop), ids in zip(_NAMES, names, strict=True):
            conn.executemany(drop, ids)
        for (index,) in conn.execute(_WORD_INDEXES).fetchall():  # a deleted row's words stay in them until they merge
            conn.execute(f'INSERT INTO "{index}" ("{index}") VALUES (\'optimize\')')  # noqa: S608 - a table's own name
    conn.executemany("DELETE FROM pages WHERE id = ?", ((page_id,) for page_id in found.page_ids))


def _mark(conn: sqlite3.Connection, urls: Iterable[str], at: str | None) -> None:
    """Keep these addresses out from now on; with no time, know nothing of them."""
    statement = "DELETE FROM urls WHERE url = :url" if at is None else _MARK
    conn.executemany(statement, ({"url": url, "word": FORGOTTEN, "at": at} for url in urls))


# A name that no other story has tells of this one.
_NAMES = (
    (
        "SELECT DISTINCT tag_id FROM article_tags WHERE article_id = ?",
        "DELETE FROM tags WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = tags.id)",
    ),
    (
        "SELECT DISTINCT author_id FROM article_authors WHERE article_id = ?",
        "DELETE FROM authors WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_authors WHERE author_id = authors.id)",
    ),
)

_WORD_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"

_MARK = """
    INSERT INTO urls (url, state, reason, first_seen_at)
    VALUES (:url, 'skipped', :word, :at)
    ON CONFLICT (url) DO UPDATE SET
        state = 'skipped', reason = :word, detail = NULL, tries = 0, next_try_at = NULL, article_id = NULL,
        page_id = NULL"""


def backups(store: Store) -> list[Path]:
    """Copies that the store made of itself before its tables changed; they hold what it held then."""
    return sorted(store.path.parent.glob(f"{store.path.name}.v*.bak"))
