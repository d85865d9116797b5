"""The byline that readers see: the lines close to the headline, or below the story, that name who wrote it.

What tells a byline: it opens with a word for "by"; its element is named so; it links to an author's page; or it is a
name beside the story's date. What stands in a comment, a list of other stories or a sidebar is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaners.fields.bare_name import standing_alone
from cleaners.fields.byline_words import after_by, is_label_of_byline, is_of_others, opens_byline, without_by
from cleaners.fields.facts import Facts, fold
from cleaners.fields.keys import (
    around,
    follows_picture,
    is_of_picture,
    is_off_page,
    leads_to_author,
    says_author,
    says_author_name,
    says_other,
    says_other_story,
)
from cleaners.fields.names import is_handle, people_in
from cleaners.fields.own_site import own_site
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.startup.annotations import Any, NamedTuple
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

_MAX_LINE = 300  # characters; a longer block is prose
_MAX_LIST = 1_200  # characters of a longer one that is a list of authors
OWN_SITE = 1  # strength of a byline whose name is the site's too
_MAX_NAME = 60  # characters of a line below a label ("Written by")
_MAX_LABEL = 30  # characters of a line that only says what the next one is
MAX_MARKED = 160  # characters of a line whose inline elements are looked at one by one
_MAX_MARKS = 60  # inline elements that a byline can hold
_BEFORE, _AFTER = 6, 8  # blocks around the headline in which a byline stands
_INTO_STORY = 3  # blocks after the story's first paragraph, where a byline follows the lead
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_TOGETHER = 3  # blocks between two lines of one byline


class Byline(Record):
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


def credit_lines(facts: Facts) -> Iterator[str]:
    """The short lines around the headline that say who made the story, be it a person or not; none of a picture's."""
    for position in _head(facts):
        item = facts.labelled[position]
        element = item.block.element
        if len(item.text) > _MAX_NAME or is_off_page(element.within) or is_of_others(item.text):
            continue
        if is_of_picture(element):
            continue
        opens = opens_byline(item.text)
        is_marked = opens or _is_named_so(element, opens=opens)
        if is_marked or (item.label is Label.BYLINE and not follows_picture(element)):
            yield item.text


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
    if is_off_page(element.within):
        return None
    if not 1 < len(block.text) <= _MAX_LINE:
        return _long_list(position, facts)
    if writer := _closing_writer(block.text, facts):
        return Byline(writer, 4, opens=True, position=position, key=element.key)
    line = _line(position, facts)
    if line is None or (plain_only and not (line.named or line.opens)):
        return None
    people, strength, opens = _people(line, position, facts)
    if not opens and (strength == 2 or len(people) > 1):
        people = [name for name in people if " " in name or not name.isascii()]
    if not people or (position > 0 and _labels_others(facts.labelled[position - 1].text)):
        return None
    return Byline(people, strength, opens, position, element.key)


class _Line(NamedTuple):
    """A line that may be a byline: its text from "by" on where a date stands before that.

    ``opens``: whether it says "by", or the line above does; ``named``: its element is named so.
    """

    text: str
    opens: bool
    named: bool


def _line(position: int, facts: Facts) -> _Line | None:
    """The line as it may be read; None where it is about something else."""
    block = facts.labelled[position].block
    text = block.text
    if is_of_others(text):
        return None
    opens = opens_byline(text)
    if not opens and (later := after_by(text)):
        text, opens = later, True
    named = _is_named_so(block.element, opens=opens)
    if named is False and not opens:
        opens = len(text) <= _MAX_NAME and position > 0 and is_label_of_byline(facts.labelled[position - 1].text)
    if named is None or (block.element.tag in _HEADINGS and not (named or opens)):
        return None
    return _Line(text, opens, named)


def _people(line: _Line, position: int, facts: Facts) -> tuple[list[str], int, bool]:
    """Whom the line names, how sure that is, and whether it says "by" of them."""
    item = facts.labelled[position]
    marked = _marked_people(item.block, facts)
    strength = 2 * (line.named + line.opens + bool(marked))
    if not strength:
        return standing_alone(position, facts), 1, False
    people = people_in(line.text, facts.is_house, is_byline=True)
    if marked:
        runs_on = any(name.startswith(f"{marked[0]} ") for name in people)  # a section's name follows the author's
        people = [name for name in people if name in marked] or (people if line.opens and not runs_on else []) or marked
    if not people and line.opens:
        people = _handle(line.text, item.block, facts)
    if any(" " in name for name in people) or not (line.opens or says_author_name(item.block.element.key)):
        return people, strength, line.opens
    own = own_site(_first(line.text), facts)
    return (own, OWN_SITE, False) if own else (people, strength, line.opens)


def _first(text: str) -> str:
    """Whom a byline names first, without what else it tells."""
    return _MORE.split(without_by(text), maxsplit=1)[0].strip(" .")


def _handle(text: str, block: TextBlock, facts: Facts) -> list[str]:
    """The name in small letters that somebody writes under, where it is all that the line names.

    It must be marked as the author's too: any other word may follow a date and "by" ("by email", "by bus").
    """
    name = _first(text)
    is_one = " " not in name and is_handle(name) and not facts.is_site(name)
    return [name] if is_one and name in _author_marks(block) else []


def _long_list(position: int, facts: Facts) -> Byline | None:
    """The authors of a block that is named so and too long for a line, where their names make up half of it."""
    block = facts.labelled[position].block
    key = block.element.key
    if len(block.text) > _MAX_LIST or not key or not says_author(key) or says_other(key):
        return None
    people = people_in(block.text, facts.is_house, is_byline=True)
    is_list = 2 * sum(map(len, people)) > len(block.text)
    return Byline(people, 2, opens=False, position=position, key=key) if is_list else None


_MORE = pattern(r"[|•·]|\s[-–—]\s")  # between an author and what else a byline tells


def _closing_writer(text: str, facts: Facts) -> list[str]:
    """Whom a standfirst names as its writer at the end: "... and the tills are ringing, writes Ann Lee"."""
    if "writes " not in text and "reports " not in text:
        return []
    writer = _CLOSING_WRITER.search(text)
    return people_in(writer[1], facts.is_house, is_byline=True) if writer else []


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
    marks = _author_marks(block)
    return without_repeats([name for text in marks for name in people_in(text, facts.is_house, is_byline=True)])


def _author_marks(block: TextBlock) -> list[str]:
    """What stands in those inline elements of the block that are marked as authors."""
    if not block.inline_tags or len(block.text) > MAX_MARKED:
        return []
    link = [block.link] if block.link is not None else []
    is_link = link and block.inline_tags == block.links == 1
    nodes = link if is_link else block.element.node.css("a, span, strong, b, em, i, cite")
    if len(nodes) > _MAX_MARKS:  # the element holds much more than this line
        nodes = link
    texts = ((node.text(separator=" ") or "").strip() for node in nodes if _is_author_mark(node.attributes))
    return [text for text in texts if text and text in block.text]


def _is_author_mark(attributes: dict[str, Any]) -> bool:
    if "author" in (attributes.get("rel") or "") or "author" in (attributes.get("itemprop") or ""):
        return True
    if leads_to_author(attributes.get("href")):
        return True
    name = attributes.get("class")
    return bool(name and says_author(name))
