"""Stories that hold certain words.

    for hit in islice(search(store, parse('ferry "north quay"'), Selection(sites=("gazette.example",))), 20):
        print(hit.url, hit.title.text)

Two indexes, which the store's own triggers keep in step, hold title and body and nothing that was removed. Words are
looked up in ``articles_fts``, best first (bm25, https://www.sqlite.org/fts5.html). Where a query has characters of a
script without blanks between words, each of its terms is looked up in both: as a word, and in ``articles_trigrams`` as
any run of characters. Such hits come newest first. Trigrams know nothing of terms below three characters, which most
Chinese words are; but each such term is the beginning of some trigrams, and these are next to each other in the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from scraper.query import UNSPACED, AllOf, AnyOf, Query, Term, terms, wanted_terms
from scraper.selection import PUBLISHED, Selection
from scraper.store import Store
from scraper.store_errors import sqlite_errors
from scraper.story import NAMELESS

# Around a word that was found, in what SQLite gives; two of Unicode's noncharacters, which no text has.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_CONTEXT_WORDS = 24  # SQLite allows 64
_CONTEXT_CHARS = 60


class Order(StrEnum):
    """Which hits come first."""

    RELEVANCE = "relevance"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Marked:
    """A line of text, and where in it stands what was looked for.

    Attributes:
        text: the line; space is folded.
        marks: start and end of each find, in characters.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that was found.

    Attributes:
        article_id: its row in ``articles``.
        url: the address that it is known by; None for a story from nowhere.
        site: the registrable domain.
        published: UTC; None where the page tells none.
        first_fetched_at, changed_at: UTC, as in ``articles``.
        title: the headline.
        snippet: some words around the first or the densest finds in the story.
    """

    article_id: int
    url: str | None
    site: str | None
    published: str | None
    first_fetched_at: str
    changed_at: str
    title: Marked
    snippet: Marked


def search(
    store: Store, query: Query, selection: Selection | None = None, *, order: Order = Order.RELEVANCE
) -> Iterator[Hit]:
    """The stories that ``query`` finds among those of ``selection``, one at a time. Raises ``StoreError``."""
    search_in = _Unspaced(query) if is_unspaced(query) else _Words(query)
    with sqlite_errors(store.path):
        search_in.prepare(store)
        for (article_id,) in store.db.conn.execute(*search_in.ids(selection or Selection(), order)):
            yield search_in.hit(store, article_id)


def count(store: Store, query: Query, selection: Selection | None = None) -> int:
    """How many stories ``search`` would give."""
    search_in = _Unspaced(query) if is_unspaced(query) else _Words(query)
    with sqlite_errors(store.path):
        search_in.prepare(store)
        (found,) = store.db.conn.execute(*search_in.count(selection or Selection())).fetchone()
    return int(found)


def is_unspaced(query: Query) -> bool:
    """Whether any of it is in a script without blanks between words."""
    return any(re.search(UNSPACED, term.text) for term in terms(query))


Statement = tuple[str, tuple[str, ...]]


class _Words:
    """A search in the index of words."""

    def __init__(self, query: Query) -> None:
        self._match = _fts5(query)

    def prepare(self, store: Store) -> None:
        """The index is there."""

    def ids(self, selection: Selection, order: Order) -> Statement:
        condition, values = selection.where()
        by = "rank" if order is Order.RELEVANCE else f"{PUBLISHED} DESC, articles.id DESC"
        join = _JOIN if values or order is Order.NEWEST else ""  # which costs as much as the search
        statement = f"SELECT articles_fts.rowid FROM articles_fts {join} WHERE articles_fts MATCH ? AND {condition}"  # noqa: S608 - only our own text; values are bound
        return f"{statement} ORDER BY {by}", (self._match, *values)

    def count(self, selection: Selection) -> Statement:
        condition, values = selection.where()
        join = _JOIN if values else ""
        statement = f"SELECT count(*) FROM articles_fts {join} WHERE articles_fts MATCH ? AND {condition}"  # noqa: S608 - as above
        return statement, (self._match, *values)

    def hit(self, store: Store, article_id: int) -> Hit:
        row = store.db.conn.execute(_WORDS_HIT, (self._match, article_id)).fetchone()
        return _hit(row, _marked(row[-2] or ""), _marked(row[-1] or ""))


class _Unspaced:
    """A search in both indexes, for scripts without blanks."""

    def __init__(self, query: Query) -> None:
        self._condition, self._values = _sql(query)
        wanted = sorted({term.text for term in wanted_terms(query)}, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, wanted)), re.IGNORECASE)

    def prepare(self, store: Store) -> None:
        store.db.conn.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.trigram_places USING fts5vocab(main, articles_trigrams, instance)"
        )

    def ids(self, selection: Selection, order: Order) -> Statement:  # noqa: ARG002 - by date is the only order here
        statement, values = self._select("articles.id", selection)
        return f"{statement} ORDER BY {PUBLISHED} DESC, articles.id DESC", values

    def count(self, selection: Selection) -> Statement:
        return self._select("count(*)", selection)

    def _select(self, what: str, selection: Selection) -> Statement:
        condition, values = selection.where()
        statement = f"SELECT {what} FROM articles WHERE {self._condition} AND {condition}"  # noqa: S608 - as above
        return statement, (*self._values, *values)

    def hit(self, store: Store, article_id: int) -> Hit:
        row = store.db.conn.execute(_PLAIN_HIT, (article_id,)).fetchone()
        return _hit(row, self._marks(row[-2] or ""), self._marks(self._excerpt(row[-1])))

    def _marks(self, text: str) -> Marked:
        return _marked(self._pattern.sub(lambda match: f"{_OPEN}{match[0]}{_CLOSE}", text))

    def _excerpt(self, body: str) -> str:
        found = self._pattern.search(body)
        start = max(0, found.start() - _CONTEXT_CHARS // 2) if found else 0
        end = start + _CONTEXT_CHARS
        return f"{'…' if start else ''}{body[start:end]}{'…' if end < len(body) else ''}"


_JOIN = "CROSS JOIN articles ON articles.id = articles_fts.rowid"  # CROSS: SQLite keeps this order of the tables
_COLUMNS = f"""articles.id,
    CASE WHEN articles.identity LIKE '{NAMELESS}%' THEN articles.url ELSE articles.identity END,
    articles.site, articles.published_utc, articles.first_fetched_at, articles.changed_at"""
_WORDS_HIT = f"""
    SELECT {_COLUMNS}, highlight(articles_fts, 0, '{_OPEN}', '{_CLOSE}'),
        snippet(articles_fts, 1, '{_OPEN}', '{_CLOSE}', '…', {_CONTEXT_WORDS})
    FROM articles_fts {_JOIN} WHERE articles_fts MATCH ? AND articles_fts.rowid = ?"""  # noqa: S608 - constants
_PLAIN_HIT = f"SELECT {_COLUMNS}, articles.title, articles.body FROM articles WHERE articles.id = ?"  # noqa: S608


def _hit(row: Sequence[Any], title: Marked, snippet: Marked) -> Hit:
    article_id, url, site, published, first_fetched_at, changed_at = row[:6]  # _COLUMNS
    return Hit(article_id, url, site, published, first_fetched_at, changed_at, title, snippet)


def _fts5(query: Query) -> str:
    """The query in SQLite's language, each term between quotes so that nothing in it is read as an operator.

    >>> _fts5(AllOf((Term("covid-19"), Term("vacc", is_prefix=True)), (Term("mumps", field="title"),)))
    '(("covid-19" AND "vacc" *) NOT title : "mumps")'
    """
    if isinstance(query, Term):
        field = f"{query.field} : " if query.field else ""
        quoted = query.text.replace('"', '""')
        return f'{field}"{quoted}"{" *" if query.is_prefix else ""}'
    word = " OR " if isinstance(query, AnyOf) else " AND "
    text = _grouped(word, map(_fts5, query.parts))
    for part in () if isinstance(query, AnyOf) else query.without:
        text = f"({text} NOT {_fts5(part)})"
    return text


def _sql(query: Query) -> tuple[str, tuple[str, ...]]:
    """The query as a condition on the rows of ``articles``, and its values."""
    if isinstance(query, Term):
        return _sql_of_term(query)
    word = " OR " if isinstance(query, AnyOf) else " AND "
    parts = [_sql(part) for part in query.parts]
    conditions = [condition for condition, _ in parts]
    if isinstance(query, AllOf):
        unwanted = [_sql(part) for part in query.without]
        conditions += [f"NOT {condition}" for condition, _ in unwanted]
        parts += unwanted
    return _grouped(word, conditions), tuple(value for _, values in parts for value in values)


def _sql_of_term(term: Term) -> tuple[str, tuple[str, ...]]:
    word = _fts5(term)
    if len(term.text) >= 3:
        trigrams = "SELECT rowid FROM articles_trigrams WHERE articles_trigrams MATCH ?"
        values: tuple[str, ...] = (_fts5(Term(term.text, field=term.field)),)
    else:
        start = term.text.lower()
        trigrams = "SELECT doc FROM temp.trigram_places WHERE term >= ? AND term < ?"
        values = (start, start + "\U0010ffff")
        if term.field:
            trigrams += " AND col = ?"
            values += (term.field,)
    words = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?"
    return f"(articles.id IN ({trigrams}) OR articles.id IN ({words}))", (*values, word)


def _grouped(word: str, parts: Iterable[str]) -> str:
    listed = list(parts)
    return f"({word.join(listed)})" if len(listed) > 1 else listed[0]


def _marked(text: str) -> Marked:
    """What SQLite marked, with the places of the marks in place of them.

    >>> _marked("The last\\n\\n\\ufdd0ferry\\ufdd1  left")
    Marked(text='The last ferry left', marks=((9, 14),))
    """
    plain = ""
    marks: list[tuple[int, int]] = []
    for index, piece in enumerate(re.split(f"[{_OPEN}{_CLOSE}]", re.sub(r"\s+", " ", text).strip())):
        if index % 2:
            marks.append((len(plain), len(plain) + len(piece)))
        plain += piece
    return Marked(plain, tuple(marks))
