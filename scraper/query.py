"""What a person looks for: words, and how they go together.

    ferry strike            both words, in any case, with or without accents
    "ferry strike"          one after the other
    ferr*                   words that begin so
    ferry OR boat           either; OR and NOT in capitals
    ferry -skerry           the first without the second; NOT does the same
    title:ferry             in the title; body: for the story
    (ferry OR boat) strike  in groups

It is close to SQLite's own language, which takes a hyphen for a column's name and an apostrophe for an error: here a
word is what stands between blanks, whatever is in it, and the little that can be wrong has a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

UNSPACED = "[ก-๿ກ-໿က-႟ក-៿぀-ヿ㐀-䶿一-鿿가-힣豈-﫿ｦ-ﾟ𠀀-𿿽]"
"""Pattern of one character of Thai to Khmer, kana, Chinese, hangul; view ``unspaced_articles`` has the same list."""

MAX_TERMS = 64
MAX_DEPTH = 16

_TOKEN = re.compile(
    r"""
    (?P<space> [\s\u3000]+ )
  | (?P<bracket> [()] )
  | (?P<minus> - (?=[^\s\u3000)-]) )
  | (?P<phrase>
        (?: (?P<phrase_field> title | body ) : )?
        ["“„”] (?P<text> [^"“„”]* ) (?P<end> ["“”]? ) (?P<star> \*? )
    )
  | (?P<word> [^\s\u3000()"“„”]+ )
    """,
    re.VERBOSE,
)
_FIELD = re.compile(r"(title|body):(?=.)")


class QueryError(ValueError):
    """A query that means nothing; str() says what is wrong with it and what to write instead."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other.

    Attributes:
        text: the words.
        is_prefix: whether the last of them is only the beginning of one.
        field: "title" or "body"; None for either.
    """

    text: str
    is_prefix: bool = False
    field: str | None = None


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of ``parts``, one at least, and none of ``without``."""

    parts: tuple[Query, ...]
    without: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of ``parts``, of which there are two at least."""

    parts: tuple[Query, ...]


Query: TypeAlias = Term | AllOf | AnyOf


def parse(text: str) -> Query:
    """The query that ``text`` writes down. Raises ``QueryError``.

    >>> parse("covid-19 -vaccine")
    AllOf(parts=(Term(text='covid-19', is_prefix=False, field=None),), \
without=(Term(text='vaccine', is_prefix=False, field=None),))
    """
    tokens = list(_tokens(text))
    if sum(isinstance(token, Term) for token in tokens) > MAX_TERMS:
        raise QueryError(f"a query may have {MAX_TERMS} words and phrases")
    query = _Parser(tokens).whole()
    if query is None:
        raise QueryError("there is no word to look for: write one, like ferry, or several")
    return query


def terms(query: Query) -> Iterator[Term]:
    """All terms of a query, what it leaves out too."""
    if isinstance(query, Term):
        yield query
    else:
        parts = query.parts if isinstance(query, AnyOf) else (*query.parts, *query.without)
        for part in parts:
            yield from terms(part)


def wanted_terms(query: Query) -> Iterator[Term]:
    """The terms that a hit may hold."""
    if isinstance(query, Term):
        yield query
    else:
        for part in query.parts:
            yield from wanted_terms(part)


def _tokens(text: str) -> Iterator[Term | str]:
    """Terms, and the strings ( ) - OR AND NOT. What has no letter or digit is as if it were not there."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup if match.lastgroup in ("space", "bracket", "minus", "word") else "phrase"
        if kind in ("bracket", "minus"):
            yield match[0]
        elif kind == "phrase":
            if not match["end"]:
                raise QueryError(f'a quotation mark is left open before {match["text"]!r}: put a " behind the phrase')
            if _has_words(match["text"]):
                yield Term(match["text"], bool(match["star"]), match["phrase_field"])
        elif kind == "word" and match[0] in ("OR", "AND", "NOT"):
            yield match[0]
        elif kind == "word":
            field = _FIELD.match(match[0])
            word = match[0][field.end() :] if field else match[0]
            if _has_words(word):
                yield Term(word.rstrip("*"), word.endswith("*"), field[1] if field else None)


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)


class _Parser:
    """Recursive descent: any = all (OR all)*; all = ([AND] [NOT | -] atom)*; atom = term | ( any )."""

    def __init__(self, tokens: list[Term | str]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Query | None:
        query = self._any()
        if self._next() == ")":
            raise QueryError("a ) closes nothing: take it away, or write the ( that it belongs to")
        return query

    def _next(self) -> Term | str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _any(self) -> Query | None:
        found = [self._all()]
        while self._next() == "OR":
            self._at += 1
            found.append(self._all())
        if len(found) > 1 and None in found:
            raise QueryError("OR stands between two words: write one on each side, or or for the word itself")
        parts = tuple(part for part in found if part is not None)
        return AnyOf(parts) if len(parts) > 1 else next(iter(parts), None)

    def _all(self) -> Query | None:
        parts: list[Query] = []
        without: list[Query] = []
        while (token := self._next()) is not None and token not in ("OR", ")"):
            if token == "AND":  # noqa: S105 - a word of a query
                self._at += 1
                if not (parts or without) or self._next() in (None, "OR", "AND", ")"):
                    raise QueryError(
                        "AND stands between two words: write one on each side, or none: all have to be there"
                    )
                continue
            is_unwanted = token in ("NOT", "-")
            if is_unwanted:
                self._at += 1
            part = self._atom(str(token) if is_unwanted else None)
            if part is not None:
                (without if is_unwanted else parts).append(part)
        if without and not parts:
            raise QueryError("say what to look for, too, and not only what to leave out: ferry -skerry")
        if len(parts) == 1 and not without:
            return parts[0]
        return AllOf(tuple(parts), tuple(without)) if parts else None

    def _atom(self, behind: str | None) -> Query | None:
        token = self._next()
        if isinstance(token, Term):
            self._at += 1
            return token
        if token != "(":  # noqa: S105 - as above
            raise QueryError(f"{behind} stands before a word that is to be left out: ferry -skerry")
        self._at += 1
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise QueryError(f"brackets may stand {MAX_DEPTH} deep")
        query = self._any()
        if self._next() != ")":
            raise QueryError("a ( is left open: write the ) where the group ends")
        self._at += 1
        self._depth -= 1
        return query
