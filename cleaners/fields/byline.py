"""The byline that readers see: the lines close to the headline, or below the story, that name who wrote it.

What tells a byline: it opens with a word for "by"; its element is named so; it links to an author's page; or it is a
name beside the story's date. What stands in a comment, a list of other stories or a sidebar is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from cleaners.blocks import Element, TextBlock
from cleaners.fields.byline_words import after_by, is_label_of_byline, is_of_others, opens_byline, tells_of, without_by
from cleaners.fields.facts import Facts, fold
from cleaners.fields.keys import around, is_off_page, says_author, says_other, says_other_story
from cleaners.fields.moments import find_moments
from cleaners.fields.names import people_in
from cleaners.fields.own_site import own_site
from cleaners.html_tags import WITHIN_NAV
from cleaners.json_ld import texts_of
from cleaners.labels import Label
from cleaners.pattern import pattern

_MAX_LINE = 300  # characters; a longer block is prose
OWN_SITE = 1  # strength of a byline whose name is the site's too
_MAX_NAME = 60  # characters of a line below a label ("Written by")
_MAX_LABEL = 30  # characters of a line that only says what the next one is
MAX_MARKED = 160  # characters of a line whose inline elements are looked at one by one
_MAX_MARKS = 60  # inline elements that a byline can hold
_BEFORE, _AFTER = 6, 8  # blocks around the headline in which a byline stands
_INTO_STORY = 3  # blocks after the story's first paragraph, where a byline follows the lead
_ALONE = 5  # blocks below the headline in which a bare name is believed
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_TOGETHER = 3  # blocks between two lines of one byline

# Patterns over addresses are asked of lower-case text.
_AUTHOR_PAGE = pattern(
    r"/(?:authors?|by|byline|staff|staff-profiles?|profiles?|people|person|contributors?|columnists?|reporters?"
    r"|journalists?|writers?|experts?|team|autor(?:en|es|a)?|auteurs?|autori|autore|redaktion|redakteur[a-z]*|skribent"
    r"|journaliste|periodista|firmas?|forfatter|profil|toimittajat?|yazar(?:lar)?|user|users|members?|bio|biography)/[^/?#]",
)


class Byline(NamedTuple):
    """People named in one line.

    Attributes:
        people: their names, in order.
        strength: how sure it is that the line is the story's byline, 1 (a name beside a date) to 6.
        opens: whether the line says "by".
        position: of its block.
        key: of its element; lines of one byline have the same.
    """

    people: list[str]
    strength: int
    opens: bool
    position: int
    key: str


def find_bylines(facts: Facts, *, plain_only: bool = False) -> list[Byline]:
    """The bylines around the headline, the surest first and the nearest first among equals.

    The search goes down from the headline and then up, and ends at a line that is surely the byline. With
    ``plain_only`` it keeps to lines that say "by" or stand in an element named so, which takes half the time.
    """
    found: list[Byline] = []
    last: int | None = None
    for position in _head(facts):
        if last is not None and abs(position - last) > _TOGETHER:
            break
        if byline := byline_at(position, facts, plain_only=plain_only):
            found.append(byline)
            if byline.strength >= 4:
                last = position
    found.sort(key=lambda byline: (-byline.strength, abs(byline.position - facts.title_at)))
    return found


def joined(bylines: list[Byline]) -> list[str]:
    """The people of the surest byline, those in further lines of the same make beside it among them, in page order."""
    if not bylines:
        return []
    best = bylines[0]
    lines = [best]
    for other in sorted(bylines, key=lambda byline: byline.position):
        near = min(abs(other.position - line.position) for line in lines) <= _TOGETHER
        if other is not best and best.key and other.key == best.key and other.strength == best.strength and near:
            lines.append(other)
    lines.sort(key=lambda byline: byline.position)
    return without_repeats([name for line in lines for name in line.people])


def without_repeats(names: list[str]) -> list[str]:
    """Each person once: of "April", "April Glaser" and "April Glaser Twitter" the one in the middle.

    >>> without_repeats(["April", "April Glaser Twitter", "April Glaser"])
    ['April Glaser']
    """
    kept: list[str] = []
    folded = [fold(name) for name in names]
    for i, name in enumerate(names):
        words = folded[i]
        is_extended = any(o != words and f" {o} " in f" {words} " and " " in o for o in folded)
        is_short = " " not in words and any(o != words and words in o.split() for o in folded)
        if not is_extended and not is_short and words not in folded[:i]:
            kept.append(name)
    return kept


def _head(facts: Facts) -> Iterator[int]:
    """The positions around the headline where a byline can stand: those below it, then those above, nearest first."""
    size = len(facts.labelled)
    title_at = facts.title_at if facts.title_at >= 0 else max(0, facts.story_at - _AFTER)
    end = max(title_at + _AFTER, min(facts.story_at, title_at + 3 * _AFTER) + _INTO_STORY)
    yield from range(title_at + 1, min(end + 1, size))
    yield from range(min(title_at, size) - 1, max(0, title_at - _BEFORE) - 1, -1)


def byline_at(position: int, facts: Facts, *, plain_only: bool = False) -> Byline | None:
    """The byline that a line is, if any; ``plain_only`` as in ``find_bylines``."""
    block = facts.labelled[position].block
    element = block.element
    if not 1 < len(block.text) <= _MAX_LINE or is_off_page(element.within):
        return None
    text = block.text
    if ("writes " in text or "reports " in text) and (writer := _CLOSING_WRITER.search(text)):
        people = people_in(writer[1], facts.is_house, is_byline=True)
        return Byline(people, 4, opens=True, position=position, key=element.key) if people else None
    if is_of_others(text):
        return None
    opens = opens_byline(text)
    if not opens and (later := after_by(text)):
        text, opens = later, True
    named = _is_named_so(element, opens=opens)
    if named is False and not opens:
        opens = len(text) <= _MAX_NAME and position > 0 and is_label_of_byline(facts.labelled[position - 1].text)
    if named is None or (element.tag in _HEADINGS and not (named or opens)):
        return None
    if plain_only and not (named or opens):
        return None
    marked = _marked_people(block, facts)
    strength = 2 * (named + opens + bool(marked))
    people = people_in(text, facts.is_house, is_byline=True) if strength else []
    if marked:
        runs_on = any(name.startswith(f"{marked[0]} ") for name in people)  # a section's name follows the author's
        people = [name for name in people if name in marked] or (people if opens and not runs_on else []) or marked
    if not strength and (people := _standing_alone(position, facts)):
        strength = 1
    if (opens or named) and not people and (people := own_site(_before_bar(without_by(text)), facts)):
        return Byline(people, OWN_SITE, opens=False, position=position, key=element.key)
    if not opens and (strength == 2 or len(people) > 1):
        people = [name for name in people if " " in name or not name.isascii()]
    if not people or (position > 0 and _labels_others(facts.labelled[position - 1].text)):
        return None
    return Byline(people, strength, opens, position, element.key)


def _before_bar(text: str) -> str:
    return text.partition("|")[0].strip()


# A standfirst that names its writer at the end: "... and the tills are ringing, writes Ann Lee".
_CLOSING_WRITER = pattern(r"[.,;:…–—-] ?(?:writes|reports) ((?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+)\W*$")


def _labels_others(text: str) -> bool:
    """Whether a line only says that the next one names somebody else: "Fact checked by"."""
    return len(text) <= _MAX_LABEL and is_of_others(text) and text.rstrip(" :").endswith(("by", "von", "par", "por"))


def _is_named_so(element: Element, *, opens: bool) -> bool | None:
    """Whether the names of the element or of those right above say byline; None where they say something else.

    A line that opens with "by" is doubted only where it is about another story.
    """
    found = False
    for key in around(element):
        found = found or says_author(key)
        if (says_other_story(key) if opens else says_other(key)) and not (found and key is element.key):
            return None
    return found


def _marked_people(block: TextBlock, facts: Facts) -> list[str]:
    """The people in those inline elements of the block that are marked as authors."""
    if not block.inline_tags or len(block.text) > MAX_MARKED:
        return []
    nodes = block.element.node.css("a, span, strong, b, em, i, cite")
    if len(nodes) > _MAX_MARKS:  # the element holds much more than this line
        nodes = [block.link] if block.link is not None else []
    people: list[str] = []
    for node in nodes:
        if _is_author_mark(node.attributes) and (text := node.text(separator=" ")) and text.strip() in block.text:
            people.extend(people_in(text, facts.is_house, is_byline=True))
    return without_repeats(people)


def _is_author_mark(attributes: dict[str, Any]) -> bool:
    if "author" in (attributes.get("rel") or "") or "author" in (attributes.get("itemprop") or ""):
        return True
    if _AUTHOR_PAGE.search((attributes.get("href") or "").lower()):
        return True
    name = attributes.get("class")
    return bool(name and says_author(name))


def _standing_alone(position: int, facts: Facts) -> list[str]:
    """The person named in an unmarked line right after the headline.

    Something must bear it out: the story's date in that line or beside it, or the name over a box below the story.
    """
    if not 0 < position - facts.title_at <= _ALONE:
        return []
    block = facts.labelled[position].block
    if block.element.tag not in ("p", "div", "li") or (
        block.links and block.link_chars == len(block.text) and not _AUTHOR_PAGE.search((block.url or "").lower())
    ):
        return []
    people = people_in(block.text, facts.is_house, is_byline=True)
    if not people or _is_linked(people[0], block) or _is_menu_entry(people[0], facts):
        return []
    if not all(" " in name for name in people):
        is_told = people == [block.text] and _is_told_of(block.text, facts)
        return people if is_told and _is_dated(position, facts) else []
    if _has_date(block.text, facts):
        return people[:1] if block.element.tag != "li" else []
    if fold(" ".join(people)) != fold(block.text):
        return []
    if (
        _is_dated(position, facts)
        or names_only_the_house(facts)
        or _heads_a_box(position, facts)
        or _is_told_of(people[0], facts)
    ):
        return people
    return []


def _is_dated(position: int, facts: Facts) -> bool:
    """Whether a line beside this one has a date."""
    beside = facts.labelled[max(facts.title_at, position - 1) : position + 2]
    return any(_has_date(item.text, facts) for item in beside)


def _is_told_of(name: str, facts: Facts) -> bool:
    """Whether a line below the story tells who this is."""
    below = facts.labelled[last_paragraph(facts) :]
    return any(item.text.startswith(name) and tells_of(name, item.text) for item in below)


def _is_linked(name: str, block: TextBlock) -> bool:
    """Whether the name is part of a link that leads to no author's page: a section's, another story's."""
    if not block.links or _AUTHOR_PAGE.search((block.url or "").lower()):
        return False
    return any(name in " ".join((node.text(separator=" ") or "").split()) for node in block.element.node.css("a"))


def last_paragraph(facts: Facts) -> int:
    """Position of the story's last paragraph; past the end where there is none."""
    size = len(facts.labelled)
    return next((i for i in range(size - 1, -1, -1) if facts.labelled[i].label is Label.PARAGRAPH), size)


def names_only_the_house(facts: Facts) -> bool:
    """Whether the page's data credits the story to the site itself: then the byline is where the person is."""
    names = list(texts_of(facts.structured.story_value("author"), "name"))
    return bool(names) and all(map(facts.is_house, names))


def _heads_a_box(position: int, facts: Facts) -> bool:
    """Whether the same line stands alone further down too, and not as one of the story's headings."""
    text = facts.labelled[position].text
    return any(
        item.text == text and item.label is not Label.HEADING and not item.block.is_hidden
        for item in facts.labelled[max(position, facts.story_at) + 1 :]
    )


def _is_menu_entry(name: str, facts: Facts) -> bool:
    """Whether the name stands in a menu or links to a list of stories: then it is a section's."""
    for item in facts.labelled:
        block = item.block
        is_same = len(block.text) == len(name) and fold(block.text) == fold(name)
        if is_same and (block.element.within & WITHIN_NAV or _SECTION_PAGE.search((block.url or "").lower())):
            return True
    return False


_SECTION_PAGE = pattern(
    r"/(?:category|categories|tags?|topics?|section|sections|kategorie|rubrik|tema|thema)/", re.IGNORECASE
)


def _has_date(text: str, facts: Facts) -> bool:
    return len(text) <= _MAX_LINE and any(True for _ in find_moments(text, facts.language))
