"""Stories out of a JSONL export into a store.

A story that is not in the store comes with its times, addresses and earlier tellings, as it was in the store that it
was exported from. One that is there already is replaced where the line was fetched later, as if it had been crawled.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from cleaners import Article, Block, Removal
from scraper import records
from scraper.columns import storable, url_key
from scraper.recipe import Recipe
from scraper.store import Saved, Store
from scraper.story import identity, storable_article
from scraper.times import utc

_AT_ONCE = 500  # lines a transaction


class BadLineError(ValueError):
    """A line that is no story; str() says why."""


@dataclass(frozen=True, slots=True)
class Line:
    """What came of a line.

    Attributes:
        number: from 1.
        saved: as ``Store.save`` has it; None where the line is no story.
        problem: why it is none.
    """

    number: int
    saved: Saved | None
    problem: str | None = None


def import_lines(store: Store, lines: Iterable[str | bytes]) -> Iterator[Line]:
    """Save each line's story; blank lines are passed over. Raises ``StoreError``.

    Ended early, what came of the lines that were given is in the store; run again, it finds them there.
    """
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    while some := list(islice(numbered, _AT_ONCE)):
        with store.batch():
            done = [_import(store, number, line) for number, line in some]
        yield from done


@dataclass(frozen=True, slots=True)
class _Record:
    """What a line tells: a record, and what the store that it comes from knew of it."""

    article: Article
    first_fetched_at: str
    last_fetched_at: str
    changed_at: str
    urls: tuple[str, ...]
    recipe: Recipe | None
    earlier: tuple[tuple[str, str, str, str | None, str], ...]


def _import(store: Store, number: int, line: str | bytes) -> Line:
    try:
        record = _record(line)
    except BadLineError as error:
        return Line(number, None, str(error))
    conn, article = store.db.conn, record.article
    if record.last_fetched_at < _last_fetch(conn, article):
        return Line(number, Saved.UNCHANGED)
    saved = store.save(article, fetched_at=record.last_fetched_at, recipe=record.recipe)
    if saved is Saved.NEW:
        _complete(conn, record)
    return Line(number, saved)


def _last_fetch(conn: sqlite3.Connection, article: Article) -> str:
    """When the store last fetched this story; an empty text, before all times, where it never did."""
    article_id = records.article_id_at(conn, identity(article))
    row = conn.execute("SELECT last_fetched_at FROM articles WHERE id = ?", (article_id,)).fetchone()
    return row[0] if row else ""


def _complete(conn: sqlite3.Connection, record: _Record) -> None:
    """Give a new row what ``Store.save`` can't know: the past."""
    article_id = records.article_id_at(conn, identity(record.article))
    conn.execute(
        "UPDATE articles SET first_fetched_at = ?, changed_at = ? WHERE id = ?",
        (record.first_fetched_at, record.changed_at, article_id),
    )
    conn.executemany(
        """INSERT INTO urls (url, state, first_seen_at, last_tried_at, article_id) VALUES (?, 'stored', ?, ?, ?)
           ON CONFLICT (url) DO NOTHING""",
        [(url, record.first_fetched_at, record.last_fetched_at, article_id) for url in record.urls],
    )
    conn.executemany(
        """INSERT INTO revisions (article_id, number, told_at, replaced_at, replaced_by, title, body)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [(article_id, number, *telling) for number, telling in enumerate(record.earlier, 1)],
    )


# --- A line


def _record(line: str | bytes) -> _Record:
    """What a line tells. Raises ``BadLineError``.

    Of a line from elsewhere a body and ``fetched_at`` are asked; what it leaves out is as in an article's page.
    """
    try:
        values = json.loads(line)
    except ValueError as error:
        raise BadLineError(f"this is not JSON: {error}") from None
    if not isinstance(values, dict):
        raise BadLineError("this is JSON, but no object")
    last = values.get("last_fetched_at") or values.get("fetched_at")
    if not last:
        raise BadLineError("it does not say when it was fetched: fetched_at is missing")
    try:
        return _Record(
            article=_article({"is_article": True, "page_kind": "article", **values}),
            first_fetched_at=utc(values.get("first_fetched_at") or last),
            last_fetched_at=utc(last),
            changed_at=utc(values.get("changed_at") or last),
            urls=tuple(url_key(url) for url in values.get("urls") or ()),
            recipe=Recipe(**_texts_by_name(values["recipe"])) if values.get("recipe") else None,
            earlier=tuple(_telling(telling) for telling in values.get("earlier") or ()),
        )
    except KeyError as error:
        raise BadLineError(f"{error.args[0]} is missing") from None
    except (AttributeError, TypeError, ValueError) as error:
        raise BadLineError(f"it is no story: {error}") from None


_TEXTS = "url canonical_url title section published modified language site_name image description".split()
_LISTS = "tags authors credits disclosures corrections author_bios page_evidence".split()


def _article(values: dict[str, Any]) -> Article:
    """The record, each field of its type: ``from_dict`` takes a file's word for it."""
    article = Article.from_dict(values)
    wrong = [name for name in _TEXTS if not isinstance(getattr(article, name), str | None)]
    wrong += [name for name in ("body", "engine", "cleaner_version") if not isinstance(getattr(article, name), str)]
    wrong += [name for name in _LISTS if not _are_texts(getattr(article, name))]
    wrong += [part for part in ("blocks", "removed") if not all(map(_is_piece, getattr(article, part)))]
    if article.access not in ("free", "paywalled", "unknown"):
        wrong.append("access")
    if not (isinstance(article.confidence, int | float) and 0 <= article.confidence <= 1):
        wrong.append("confidence")
    if wrong:
        raise ValueError(f"{wrong[0]} is of a wrong kind")
    if not article.body:
        raise ValueError("it has no body")
    _texts_by_name(article.sources)
    return storable_article(article)


def _are_texts(values: object) -> bool:
    return isinstance(values, tuple) and all(isinstance(value, str) for value in values)


def _is_piece(piece: Block | Removal) -> bool:
    number, link = (piece.level, None) if isinstance(piece, Block) else (piece.position, piece.url)
    is_numbered = isinstance(number, int) and number >= 0
    return is_numbered and _are_texts((piece.text, piece.rule, piece.why)) and isinstance(link, str | None)


def _texts_by_name(values: Any) -> dict[str, str]:
    if not (isinstance(values, dict) and _are_texts((*values.keys(), *values.values()))):
        raise ValueError("recipe or sources is of a wrong kind")
    return values


def _telling(values: dict[str, Any]) -> tuple[str, str, str, str | None, str]:
    title, body, replaced_by = values["title"], values["body"], values["replaced_by"]
    if not (isinstance(title, str | None) and isinstance(body, str) and replaced_by in ("edit", "reclean")):
        raise ValueError("earlier is of a wrong kind")
    told, replaced = utc(values["told_at"]), utc(values["replaced_at"])
    return told, replaced, replaced_by, title and storable(title), storable(body)
