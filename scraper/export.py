"""Stories out of the store, one at a time, for other programs.

    with Store.open("news.db") as store:
        for story in stories(store, Selection(tags=("ferries",))):
            print(json_line(story), end="")

The order is that in which stories came into the store, which stays the same. All of an export is the store at one
moment, whatever a crawl writes meanwhile. JSONL holds all that the store knows of a story but its raw page, and
``importing`` takes it back.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Any

from cleaners import Article
from scraper import records
from scraper.duplicates import Unique
from scraper.selection import Selection
from scraper.store import Store


@dataclass(frozen=True, slots=True)
class Story:
    """A record, and what the store knows of it.

    Attributes:
        article: the record.
        identity: the address that it is known by.
        site: the registrable domain.
        published_utc: as in ``articles``, and so are the three others.
        urls: all addresses at which it was found.
        recipe: what made it, by column of ``recipes``; None where nobody knows.
        earlier: how it was told before, oldest first, by column of ``revisions``.
    """

    article: Article
    identity: str
    site: str | None
    published_utc: str | None
    first_fetched_at: str
    last_fetched_at: str
    changed_at: str
    urls: tuple[str, ...]
    recipe: dict[str, str] | None
    earlier: tuple[dict[str, Any], ...]


def stories(store: Store, selection: Selection | None = None, *, unique: bool = False) -> Iterator[Story]:
    """The chosen stories, as they came in; of near-duplicates only the first, where that is wanted.

    Raises ``StoreError``.
    """
    condition, values = (selection or Selection()).where()
    chosen = Unique(store)
    with store.reading() as conn:
        ids = conn.execute(f"SELECT id FROM articles WHERE {condition} ORDER BY id", values)  # noqa: S608 - values are bound
        for (article_id,) in ids:
            if not unique or chosen.is_first(article_id):
                yield _story(store, article_id)


def _story(store: Store, article_id: int) -> Story:
    conn = store.db.conn
    key = (article_id,)
    row = conn.execute(
        """SELECT identity, site, published_utc, first_fetched_at, last_fetched_at, changed_at
           FROM articles WHERE id = ?""",
        key,
    ).fetchone()
    urls = conn.execute("SELECT url FROM urls WHERE article_id = ? ORDER BY url", key).fetchall()
    identity, site, published_utc, first_fetched_at, last_fetched_at, changed_at = row
    return Story(
        records.read(conn, article_id),
        identity,
        site,
        published_utc,
        first_fetched_at,
        last_fetched_at,
        changed_at,
        urls=tuple(url for (url,) in urls),
        recipe=next(store.db.query(_RECIPE, key), None),
        earlier=tuple(store.db.query(_EARLIER, key)),
    )


_RECIPE = """
    SELECT cleaner, user_rules, profile FROM recipes
    JOIN articles ON articles.recipe_id = recipes.id WHERE articles.id = ?"""
_EARLIER = """
    SELECT told_at, replaced_at, replaced_by, title, body FROM revisions WHERE article_id = ? ORDER BY number"""

STORE_KEYS = ("identity", "first_fetched_at", "last_fetched_at", "changed_at", "urls", "recipe", "earlier")
"""What a line of JSON has beside the record's own fields."""


def json_line(story: Story) -> str:
    """The story as a line of JSON: the record as ``Article.to_dict`` gives it, and ``STORE_KEYS``."""
    known = {key: getattr(story, key) for key in STORE_KEYS}
    return json.dumps({**story.article.to_dict(), **known}, ensure_ascii=False) + "\n"


_FROM_ARTICLE = (
    *("title", "authors", "published", "modified", "section", "tags", "language", "site_name", "page_kind", "access"),
    *("confidence", "image", "description", "body"),
)
CSV_COLUMNS = ("url", "site", "first_fetched_at", "changed_at", *_FROM_ARTICLE)

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_line(story: Story | None) -> str:
    """The story as a row of CSV (RFC 4180), several names joined by "; "; the header for None."""
    row: list[Any] = list(CSV_COLUMNS)
    if story is not None:
        facts = (story.identity, story.site, story.first_fetched_at, story.changed_at)
        row = [_cell(value) for value in (*facts, *(getattr(story.article, name) for name in _FROM_ARTICLE))]
    line = StringIO()
    csv.writer(line).writerow(row)
    return line.getvalue()


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula, which could send what is in the sheet to a stranger.

    A quotation mark makes it text, as https://owasp.org/www-community/attacks/CSV_Injection has it.

    >>> _cell('=HYPERLINK("https://bad.example")'), _cell(("Ada", "Bo")), _cell(None), _cell(0.5)
    ('\\'=HYPERLINK("https://bad.example")', 'Ada; Bo', '', 0.5)
    """
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, str):
        return f"'{value}" if value.lstrip(" \n").startswith(_FORMULA) else value
    return "" if value is None else value
