"""How a story was told before, and what changed from one telling to the next.

The store keeps a revision where the title or the text became other: the older telling as it was, and whether the
publisher changed it or another cleaner read the same page.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from scraper.columns import url_key
from scraper.records import article_id_at

if TYPE_CHECKING:
    from cleaners import Article
    from scraper.store import Store


class Cause(StrEnum):
    """What brought a telling."""

    FIRST = "first"  # the store had none before
    EDIT = "edit"  # the publisher sent another page
    RECLEAN = "reclean"  # the same page was cleaned another way


@dataclass(frozen=True, slots=True)
class Telling:
    """A story as it stood in the store for some time.

    Attributes:
        number: from 1.
        told_at: when it was first told so, UTC.
        cause: what brought it.
        title, body: the words.
        is_other_recipe: whether it was also made by another cleaner, or with other rules, than the telling before; so
            not all that changed need be the publisher's doing.
    """

    number: int
    told_at: str
    cause: Cause
    title: str | None
    body: str
    is_other_recipe: bool = False


class History(NamedTuple):
    """All that is known of a story.

    Attributes:
        url: where it was asked for, or is known by.
        tellings: at least one, the oldest first; the last one is the record that the store has now.
    """

    url: str
    tellings: tuple[Telling, ...]


def history(store: Store, url: str) -> History | None:
    """The tellings of the story known by this URL, or found at it; None where there is none."""
    with store.reading() as conn:
        article_id = article_id_at(conn, url_key(url))
        if article_id is None:
            return None
        known_by, told_at, *present = conn.execute(_PRESENT, (article_id,)).fetchone()
        earlier = conn.execute(_EARLIER, (article_id,)).fetchall()
    tellings = []
    cause, recipe = Cause.FIRST, None
    for number, (title, body, recipe_id, replaced_at, replaced_by) in enumerate([*earlier, (*present, "", "")], 1):
        is_other_recipe = number > 1 and recipe_id != recipe
        tellings.append(Telling(number, told_at, cause, title, body, is_other_recipe))
        if replaced_by:
            told_at, cause, recipe = replaced_at, Cause(replaced_by), recipe_id
    return History(known_by, tuple(tellings))


_PRESENT = "SELECT coalesce(url, identity), first_fetched_at, title, body, recipe_id FROM articles WHERE id = ?"
_EARLIER = """
    SELECT title, body, recipe_id, replaced_at, replaced_by FROM revisions WHERE article_id = ? ORDER BY number"""


class Side(StrEnum):
    """Where a line stands."""

    BOTH = " "
    OLD = "-"
    NEW = "+"


class Line(NamedTuple):
    """A line of two tellings laid side by side.

    Attributes:
        side: which of them has it.
        words: its text in pieces, each with whether it is new to the other side. Joined they are the line.
    """

    side: Side
    words: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(text for text, _ in self.words)


_ALIKE = 0.5  # share of words in common from which two lines are one that was edited


def compare(old: str, new: str) -> Iterator[Line]:
    """Both texts line by line (a paragraph is a line), what went before what came in its place.

    A line that was edited comes twice, one after the other, and tells which of its words are other.

    >>> [(line.side.value, line.text) for line in compare("One.\\n\\nTwo.", "One.\\n\\nThree.")]
    [(' ', 'One.'), ('-', 'Two.'), ('+', 'Three.')]
    """
    before, after = _lines(old), _lines(new)
    for same, lost, come in _matched(before, after):
        if same:
            yield from (Line(Side.BOTH, ((text, False),)) for text in lost)
        else:
            yield from _replaced(lost, come)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _matched(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    """Whether both have it, what stands in the one, and what in the other."""
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield kind == "equal", before[i:j], after[k:m]


def _replaced(lost: Sequence[str], come: Sequence[str]) -> Iterator[Line]:
    """Lines that went and lines that came, those that are one edited line beside each other, else all in order."""
    waiting = list(come)
    for old in lost:
        words = old.split(" ")
        edited = next((new for new in waiting if _is_edited(words, new.split(" "))), None)
        if edited is None:
            yield Line(Side.OLD, ((old, True),))
            continue
        for new in waiting[: waiting.index(edited)]:
            yield Line(Side.NEW, ((new, True),))
        del waiting[: waiting.index(edited) + 1]
        yield from _edited(words, edited.split(" "))
    yield from (Line(Side.NEW, ((new, True),)) for new in waiting)


def _is_edited(old: Sequence[str], new: Sequence[str]) -> bool:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _edited(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    matched = list(_matched(old, new))
    yield Line(Side.OLD, _pieces([(words, not same) for same, words, _ in matched]))
    yield Line(Side.NEW, _pieces([(lost if same else come, not same) for same, lost, come in matched]))


def _pieces(parts: Sequence[tuple[Sequence[str], bool]]) -> tuple[tuple[str, bool], ...]:
    filled = [(" ".join(words), is_other) for words, is_other in parts if words]
    last = len(filled) - 1
    return tuple((text if i == last else f"{text} ", is_other) for i, (text, is_other) in enumerate(filled))


def keep(conn: sqlite3.Connection, article_id: int, *, replaced_at: str, cause: Cause) -> None:
    """Keep the telling that is in ``articles`` now, before another takes its place, in the caller's transaction."""
    conn.execute(_KEEP, {"article_id": article_id, "replaced_at": replaced_at, "cause": cause.value})


def is_told_otherwise(new: Article, old: Article) -> bool:
    """Whether ``new`` is worth a revision: its title or its text is other."""
    return (new.title, new.body) != (old.title, old.body)


_KEEP = """
    INSERT INTO revisions (article_id, number, told_at, replaced_at, replaced_by, page_id, recipe_id, title, body)
    SELECT id, 1 + count(number), coalesce(max(replaced_at), first_fetched_at), :replaced_at, :cause,
           articles.page_id, articles.recipe_id, articles.title, articles.body
    FROM articles LEFT JOIN revisions ON article_id = articles.id
    WHERE articles.id = :article_id GROUP BY articles.id"""
