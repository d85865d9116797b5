"""Putting a record where it belongs: which row is its story, whether it may take its place, what of the old one stays.

Nothing here begins or ends a transaction; that is for the store.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from cleaners import Article
from scraper import records, revisions
from scraper.recipe import Recipe, recipe_id
from scraper.story import identity, is_kept, is_same_story, may_replace, storable_article
from scraper.times import utc


class Saved(StrEnum):
    """What came of saving a record."""

    NEW = "new"
    UPDATED = "updated"  # it tells a reader something else than the record before
    UNCHANGED = "unchanged"  # it tells the same
    REFUSED = "refused"  # it is no article, or a teaser where more of the story is; the store is as it was
    FORGOTTEN = "forgotten"  # ``scraper forget`` was to keep it out; its raw page is gone again too


FORGOTTEN = "forgotten"
"""The reason in ``urls`` of a story that is never to come back."""


class Made(NamedTuple):
    """How a record was made.

    Attributes:
        fetched_at: when its page was fetched, ISO 8601.
        page_id: that page in the archive; None where it was not kept.
        recipe: what made the record of it; None where nobody told.
    """

    fetched_at: str
    page_id: int | None
    recipe: Recipe | None


def save(conn: sqlite3.Connection, article: Article, made: Made, clock: Callable[[], datetime]) -> Saved:
    """What ``Store.save`` does, as part of a transaction."""
    if not is_kept(article):
        return Saved.REFUSED
    article, name = storable_article(article), identity(article)
    origin = records.Origin(utc(made.fetched_at), made.page_id, recipe_id(conn, made.recipe))
    if records.is_marked(conn, (article.url, name), FORGOTTEN):
        conn.execute("DELETE FROM pages WHERE id = ?", (made.page_id,))
        return Saved.FORGOTTEN
    filed = records.filing(conn, article, name)
    if filed.article_id is None:
        saved, filed = Saved.NEW, records.write(conn, article, filed, origin)
    else:
        saved = _replace(conn, filed, article, origin, clock)
    records.mark_stored(conn, article, filed, origin)
    return saved


def save_again(
    conn: sqlite3.Connection, article_id: int, article: Article, made: Made, clock: Callable[[], datetime]
) -> Saved:
    """What ``Store.remake`` does, as part of a transaction; the time of the fetch is the row's own."""
    if not is_kept(article):
        return Saved.REFUSED
    article = storable_article(article)
    row = conn.execute(
        "SELECT last_fetched_at, identity FROM articles WHERE id = ? AND page_id = ?", (article_id, made.page_id)
    ).fetchone()
    if row is None:
        return Saved.UNCHANGED
    fetched_at, name = row
    if records.row_named(conn, identity(article)) is None:
        name = identity(article)
    origin = records.Origin(fetched_at, made.page_id, recipe_id(conn, made.recipe))
    return _replace(conn, records.Filing(article_id, name), article, origin, clock)


def _replace(
    conn: sqlite3.Connection, filed: records.Filing, new: Article, origin: records.Origin, clock: Callable[[], datetime]
) -> Saved:
    """Put a record in the place of the one that is filed there, unless that is better."""
    article_id = filed.article_id
    if article_id is None:
        raise ValueError("nothing is filed there that could be replaced")
    old = records.read(conn, article_id)
    if not may_replace(new, old):
        return Saved.REFUSED
    if new == old:
        records.confirm(conn, filed, origin)
        return Saved.UNCHANGED
    (page_id,) = conn.execute("SELECT page_id FROM articles WHERE id = ?", (article_id,)).fetchone()
    is_same_page = page_id is not None and page_id == origin.page_id
    saved = Saved.UNCHANGED if is_same_story(new, old) else Saved.UPDATED
    if revisions.is_told_otherwise(new, old):
        cause = revisions.Cause.RECLEAN if is_same_page else revisions.Cause.EDIT
        at = utc(clock()) if is_same_page else origin.at
        revisions.keep(conn, article_id, replaced_at=at, cause=cause)
    records.write(conn, new, filed, origin, is_other_story=saved is Saved.UPDATED and not is_same_page)
    return saved
