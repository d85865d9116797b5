"""The dates that readers see around the headline, and what the lines say of them: published, or changed."""

from __future__ import annotations

from collections.abc import Iterator

from cleaners.fields.facts import Facts
from cleaners.fields.keys import around, is_off_page, says_date, says_modified, says_no_date, says_other_story
from cleaners.fields.moments import Moment, find_moments, from_stamp, is_plausible
from cleaners.fields.words import MODIFIED, PUBLISHED
from cleaners.parsing.blocks import TextBlock
from cleaners.parsing.html_tags import WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_TABLE
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

MAX_LINE = 160  # characters; a longer block is prose
SHORT_LINE = 60  # characters; in a shorter one a date is its subject
_BEFORE, _AFTER = 5, 16  # blocks around the headline where the story's date stands
_DIGIT = pattern(r"\d")
_PICTURE = WITHIN_FIGURE | WITHIN_CAPTION


class Seen(Record):
    """A date that readers see: ISO 8601, whether it is said to be that of a change, whether the line is all for it."""

    iso: str
    is_modified: bool
    is_plain: bool


def dates_seen(facts: Facts) -> list[Seen]:
    """The dates in the lines around the headline, those below it first, nearest first."""
    seen: list[Seen] = []
    size, title_at = len(facts.labelled), max(facts.title_at, 0)
    below = range(title_at + 1, min(max(title_at + _AFTER, min(facts.story_at + 3, title_at + 3 * _AFTER)), size))
    above = range(min(title_at, size) - 1, max(-1, title_at - _BEFORE - 1), -1)
    for position in (*below, *above):
        block = facts.labelled[position].block
        text = block.text
        if len(text) > MAX_LINE or not (_DIGIT.search(text) or (block.inline_tags and len(text) <= SHORT_LINE)):
            continue
        in_table = block.element.within & WITHIN_TABLE and position - title_at > _BEFORE
        if not in_table and not is_elsewhere(block):
            seen.extend(dates_in(block, facts, _time_elements(block, facts) if block.inline_tags else []))
    return seen


def is_elsewhere(block: TextBlock) -> bool:
    """Whether the block belongs to a menu, a picture, a table, a comment, another story, or to the page's own clock."""
    within = block.element.within
    if within & _PICTURE or is_off_page(within):
        return True
    return any(says_other_story(key) or says_no_date(key) for key in around(block.element))


def dates_in(block: TextBlock, facts: Facts, stamps: list[str]) -> Iterator[Seen]:
    """The dates of a line, as exact as the ``<time>`` elements in it (``stamps``) make them."""
    text = block.text
    key = block.element.key
    is_line = len(text) <= SHORT_LINE or says_date(key) or text[-1] not in ".!?"
    found = False
    for moment in find_moments(text, facts.language) if is_line else ():
        if not is_plausible(moment.iso, facts.fetched_at) or moment.iso < "1990":
            continue
        found = True
        said = said_before(text, moment)
        precise = next((stamp for stamp in stamps if stamp[:10] == moment.iso[:10] and len(stamp) > 10), moment.iso)
        is_modified = said == "modified" or (not said and says_modified(key))
        rest = len(text) - (moment.end - moment.start)
        yield Seen(precise, is_modified, is_plain=rest <= SHORT_LINE // 2 or bool(said) or says_date(key))
    if not found:
        for stamp in stamps[:1]:
            is_modified = speaks_of(text, MODIFIED) or says_modified(key)
            yield Seen(stamp, is_modified, is_plain=True)


def _time_elements(block: TextBlock, facts: Facts) -> list[str]:
    times: list[Any] = block.element.node.css("time")
    own = [node for node in times[:_MAX_TIMES] if " ".join((node.text() or "").split()) in block.text]
    return [iso for node in own if (iso := stamp_of(node.attributes.get("datetime"), facts))]


_MAX_TIMES = 6  # <time> elements of one line


def said_before(text: str, moment: Moment) -> str:
    """What the words before a date say of it: "published", "modified", or ""."""
    before = text[max(0, moment.start - 40) : moment.start].lower()
    published = max(before.rfind(word) for word in PUBLISHED)
    modified = max(before.rfind(word) for word in MODIFIED)
    if published == modified:
        return ""
    return "modified" if modified > published else "published"


def speaks_of(text: str, words: tuple[str, ...]) -> bool:
    """Whether any of the words stands in the text, in whatever case."""
    low = text.lower()
    for word in words:  # noqa: SIM110 - any() makes a generator, which takes twice as long; this runs 50 times a page
        if word in low:
            return True
    return False


def stamp_of(text: str | None, facts: Facts) -> str | None:
    """A time in the page's data as ISO 8601, however it is written there; None where it is none, or can't be true."""
    if not text:
        return None
    iso = from_stamp(text) or next((moment.iso for moment in find_moments(text, facts.language)), None)
    return iso if iso and is_plausible(iso, facts.fetched_at) else None
