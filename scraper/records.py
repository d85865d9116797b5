"""Article <-> rows: a record taken apart into tables, and put together again, equal.

Nothing here begins or ends a transaction; that is for the store. Writing goes through the plain connection: these are
a hundred small rows an article, and a row costs sqlite-utils ten times as much as SQLite.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cleaners import Article, Block, Label, PageKind, Removal
from scraper import pieces
from scraper.columns import site_of_url, url_key
from scraper.story import NAMELESS
from scraper.times import utc_or_none

_MOVED = {
    "credits": Label.CREDIT,
    "disclosures": Label.DISCLOSURE,
    "corrections": Label.CORRECTION,
    "author_bios": Label.AUTHOR_BIO,
}  # the fields that hold lines moved out of the body, and the label such a line has

_PLAIN = (
    *("url", "canonical_url", "title", "body", "section", "published", "modified", "language", "site_name", "image"),
    *("description", "access", "confidence", "engine", "cleaner_version"),
)  # the fields that are columns of the same name


@dataclass(frozen=True, slots=True)
class Origin:
    """What a record comes from.

    Attributes:
        at: when it was fetched, UTC.
        page_id: its page in the archive; None where that was not kept.
        recipe_id: the recipe that it was made by; None where nobody told.
    """

    at: str
    page_id: int | None
    recipe_id: int | None


@dataclass(frozen=True, slots=True)
class Filing:
    """Where a record goes.

    Attributes:
        article_id: the row that it takes the place of; None for a new one.
        identity: what the story is known by from now on.
    """

    article_id: int | None
    identity: str


def filing(conn: sqlite3.Connection, article: Article, identity: str) -> Filing:
    """Find the row that is the same story already.

    It may have been filed under its URL before the page told its canonical one, and the page may leave that out on
    another day. But two pages with two canonical URLs are two stories, even when they stood at one URL in turn.
    """
    url = url_key(article.url) if article.url else identity
    rows = conn.execute("SELECT id, identity FROM articles WHERE identity IN (?, ?)", (identity, url))
    by_identity = {found: article_id for article_id, found in rows}
    if identity in by_identity or url in by_identity:
        return Filing(by_identity.get(identity, by_identity.get(url)), identity)
    if identity == url and (article_id := article_id_at(conn, url)) is not None:
        (identity,) = conn.execute("SELECT identity FROM articles WHERE id = ?", (article_id,)).fetchone()
        return Filing(article_id, identity)
    return Filing(None, identity)


def is_marked(conn: sqlite3.Connection, urls: Iterable[str | None], reason: str) -> bool:
    """Whether one of these URLs is noted with this reason."""
    marks = (conn.execute("SELECT reason FROM urls WHERE url = ?", (url_key(url),)).fetchone() for url in urls if url)
    return (reason,) in marks


def row_named(conn: sqlite3.Connection, identity: str) -> int | None:
    """The article with this identity."""
    row = conn.execute("SELECT id FROM articles WHERE identity = ?", (identity,)).fetchone()
    return row[0] if row else None


def article_id_at(conn: sqlite3.Connection, url: str) -> int | None:
    """The article known by this URL, or found at it. ``url`` is in the store's spelling."""
    row = conn.execute(
        """SELECT id FROM articles WHERE identity = :url
           UNION ALL SELECT article_id FROM urls WHERE url = :url AND article_id IS NOT NULL LIMIT 1""",
        {"url": url},
    ).fetchone()
    return row[0] if row else None


_UPSERT = """
    INSERT INTO articles (
        id, identity, url, canonical_url, site, title, section, published, published_utc, modified, modified_utc,
        language, site_name, image, description, page_kind, access, confidence, engine, cleaner_version,
        first_fetched_at, last_fetched_at, changed_at, page_id, recipe_id, body)
    VALUES (
        :id, :identity, :url, :canonical_url, :site, :title, :section, :published, :published_utc, :modified,
        :modified_utc, :language, :site_name, :image, :description, :page_kind, :access, :confidence, :engine,
        :cleaner_version, :fetched_at, :fetched_at, :fetched_at, :page_id, :recipe_id, :body)
    ON CONFLICT (id) DO UPDATE SET
        identity = excluded.identity, url = excluded.url, canonical_url = excluded.canonical_url,
        site = excluded.site, title = excluded.title, section = excluded.section,
        published = excluded.published, published_utc = excluded.published_utc,
        modified = excluded.modified, modified_utc = excluded.modified_utc, language = excluded.language,
        site_name = excluded.site_name, image = excluded.image, description = excluded.description,
        page_kind = excluded.page_kind, access = excluded.access, confidence = excluded.confidence,
        engine = excluded.engine, cleaner_version = excluded.cleaner_version,
        last_fetched_at = excluded.last_fetched_at,
        changed_at = CASE WHEN :is_other_story THEN excluded.changed_at ELSE changed_at END,
        page_id = CASE WHEN :is_other_story THEN excluded.page_id ELSE coalesce(excluded.page_id, page_id) END,
        recipe_id = excluded.recipe_id, body = excluded.body
    RETURNING id, coalesce(published_utc, first_fetched_at)"""


def write(
    conn: sqlite3.Connection, article: Article, filed: Filing, origin: Origin, *, is_other_story: bool = True
) -> Filing:
    """Put a record in where it was filed; gives that place with its id.

    ``is_other_story`` is whether a reader sees a difference to the record it takes the place of.
    """
    row = {name: getattr(article, name) for name in _PLAIN} | {
        "id": filed.article_id,
        "identity": filed.identity,
        "site": site_of_url(filed.identity),
        "published_utc": utc_or_none(article.published),
        "modified_utc": utc_or_none(article.modified),
        "page_kind": article.page_kind.value,
        "fetched_at": origin.at,
        "page_id": origin.page_id,
        "recipe_id": origin.recipe_id,
        "is_other_story": is_other_story,
    }
    ((article_id, dated_at),) = conn.execute(_UPSERT, row).fetchall()
    if filed.article_id is not None:
        for statement in _CLEAR:
            conn.execute(statement, (article_id,))
    # A tag has the date of its story beside it, in its index: so the newest of a tag are found without sorting.
    _TAGS.write(conn, (article_id, dated_at), article.tags)
    _AUTHORS.write(conn, (article_id,), article.authors)
    pieces.write(conn, article_id, article)
    _write_lines(conn, article_id, article)
    return Filing(article_id, filed.identity)


def confirm(conn: sqlite3.Connection, filed: Filing, origin: Origin) -> None:
    """Note that a fetch gave the very record that is there."""
    conn.execute(
        "UPDATE articles SET last_fetched_at = ?, page_id = coalesce(?, page_id), recipe_id = ? WHERE id = ?",
        (origin.at, origin.page_id, origin.recipe_id, filed.article_id),
    )


def mark_stored(conn: sqlite3.Connection, article: Article, filed: Filing, origin: Origin) -> None:
    """Note that this article stands for all the URLs by which it was asked for, or is known."""
    urls = {url_key(url) for (url,) in conn.execute("SELECT requested_url FROM pages WHERE id = ?", (origin.page_id,))}
    if article.url:
        urls.add(url_key(article.url))
    if not filed.identity.startswith(NAMELESS):
        urls.add(filed.identity)
    conn.executemany(_MARK_STORED, ({"url": url, "at": origin.at, "article_id": filed.article_id} for url in urls))


_MARK_STORED = """
    INSERT INTO urls (url, state, first_seen_at, last_tried_at, article_id)
    VALUES (:url, 'stored', :at, :at, :article_id)
    ON CONFLICT (url) DO UPDATE SET
        state = 'stored', reason = NULL, tries = 0, last_tried_at = excluded.last_tried_at, next_try_at = NULL,
        article_id = excluded.article_id"""


_CLEAR = (
    "DELETE FROM article_tags WHERE article_id = ?",
    "DELETE FROM article_authors WHERE article_id = ?",
    "DELETE FROM blocks WHERE article_id = ?",
    "DELETE FROM removals WHERE article_id = ?",
    "DELETE FROM moved_lines WHERE article_id = ?",
    "DELETE FROM page_evidence WHERE article_id = ?",
    "DELETE FROM field_sources WHERE article_id = ?",
)


@dataclass(frozen=True, slots=True)
class _Names:
    """The statements for names that many articles share, in order, each shown as it was first spelled."""

    add: str
    find: str
    link: str
    list: str

    def write(self, conn: sqlite3.Connection, of: tuple[object, ...], names: Iterable[str]) -> None:
        """Link an article to names; ``of`` is what its links begin with."""
        for ordinal, name in enumerate(names):
            folded = name.casefold()
            found = conn.execute(self.find, (folded,)).fetchone()
            name_id, first_spelling = found or conn.execute(self.add, (name, folded)).fetchone()
            conn.execute(self.link, (*of, ordinal, name_id, None if name == first_spelling else name))

    def read(self, conn: sqlite3.Connection, article_id: int) -> tuple[str, ...]:
        return _column(conn, self.list, article_id)


_TAGS = _Names(
    add="INSERT INTO tags (name, name_folded) VALUES (?, ?) RETURNING id, name",
    find="SELECT id, name FROM tags WHERE name_folded = ?",
    link="INSERT INTO article_tags (article_id, dated_at, ordinal, tag_id, spelling) VALUES (?, ?, ?, ?, ?)",
    list="""SELECT coalesce(spelling, name) FROM article_tags JOIN tags ON tags.id = tag_id
            WHERE article_id = ? ORDER BY ordinal""",
)
_AUTHORS = _Names(
    add="INSERT INTO authors (name, name_folded) VALUES (?, ?) RETURNING id, name",
    find="SELECT id, name FROM authors WHERE name_folded = ?",
    link="INSERT INTO article_authors (article_id, ordinal, author_id, spelling) VALUES (?, ?, ?, ?)",
    list="""SELECT coalesce(spelling, name) FROM article_authors JOIN authors ON authors.id = author_id
            WHERE article_id = ? ORDER BY ordinal""",
)


def _write_lines(conn: sqlite3.Connection, article_id: int, article: Article) -> None:
    conn.executemany(
        "INSERT INTO moved_lines (article_id, label, ordinal, text) VALUES (?, ?, ?, ?)",
        (
            (article_id, label.value, ordinal, line)
            for field, label in _MOVED.items()
            for ordinal, line in enumerate(getattr(article, field))
        ),
    )
    conn.executemany(
        "INSERT INTO page_evidence (article_id, ordinal, text) VALUES (?, ?, ?)",
        ((article_id, ordinal, line) for ordinal, line in enumerate(article.page_evidence)),
    )
    conn.executemany(
        "INSERT INTO field_sources (article_id, field, ordinal, source) VALUES (?, ?, ?, ?)",
        ((article_id, field, ordinal, source) for ordinal, (field, source) in enumerate(article.sources.items())),
    )


def read(conn: sqlite3.Connection, article_id: int) -> Article:
    """The record in this row, which exists."""
    key = (article_id,)
    page_kind, *plain = conn.execute(_READ, key).fetchone()
    blocks = conn.execute(
        "SELECT text, label, level, rule, why FROM kept_lines WHERE article_id = ? ORDER BY ordinal", key
    )
    removed = conn.execute(
        "SELECT text, label, rule, why, position, link FROM removed_lines WHERE article_id = ? ORDER BY ordinal", key
    )
    sources = conn.execute("SELECT field, source FROM field_sources WHERE article_id = ? ORDER BY ordinal", key)
    moved = "SELECT text FROM moved_lines WHERE article_id = ? AND label = ? ORDER BY ordinal"
    evidence = "SELECT text FROM page_evidence WHERE article_id = ? ORDER BY ordinal"
    values: dict[str, Any] = dict(zip(_PLAIN, plain, strict=True))
    values |= {field: _column(conn, moved, article_id, label.value) for field, label in _MOVED.items()}
    return Article(
        **values,
        tags=_TAGS.read(conn, article_id),
        authors=_AUTHORS.read(conn, article_id),
        page_kind=PageKind(page_kind),
        is_article=True,
        page_evidence=_column(conn, evidence, article_id),
        blocks=tuple(Block(text, Label(label), *rest) for text, label, *rest in blocks),
        removed=tuple(Removal(text, Label(label), *rest) for text, label, *rest in removed),
        sources=dict(sources),
    )


_READ = f"SELECT page_kind, {', '.join(_PLAIN)} FROM articles WHERE id = ?"  # noqa: S608 - our own words


def _column(conn: sqlite3.Connection, query: str, *values: int | str) -> tuple[str, ...]:
    return tuple(value for (value,) in conn.execute(query, values))
