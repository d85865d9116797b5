"""Live blogs: entries in the page's order, the time of each a label and no text of the story.

Entries are elements of one make that stand side by side, each with a line that is a time and with prose. The judge,
which looks for one story, may take the later ones for other stories; here they are brought back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.blocks import Element, LabelledBlock
from cleaners.parsing.html_tags import WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_FOOTER, WITHIN_NAV
from cleaners.startup.pattern import pattern

TIME_RULE = "entry-time"
ENTRY_RULE = "live-entry"
_WHY_TIME = "It is the time of an entry."
_WHY_ENTRY = "It stands in an entry of the live blog."
_FEWEST = 3  # entries
_SHORTEST = 4  # words of an entry's line
_DEEPEST = 12  # elements above a time, among which its entry is
_ELSEWHERE = WITHIN_NAV | WITHIN_FOOTER | WITHIN_FIGURE | WITHIN_CAPTION
_UNDONE = frozenset({Label.OTHER, Label.NEXT_ARTICLE, Label.DUPLICATE, Label.RELATED})

_TIME_LINE = pattern(
    r"""
    ^\W*(?:(?:updated|posted|um|à|às|ore|o|kl|klo|am|vor|il\sy\sa|hace|há)\b[\s.:]*)?   # "Updated", "um"
    (?:\d{1,4}[./\-\s]\s?(?:\d{1,2}|[^\W\d]{3,10})[./\-\s]{0,2}(?:\d{2,4})?[\s,|–·-]*)?  # a date
    (?:\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?|\d{1,2}\s?(?=[ap]\.?m))                     # the time of day
    \s?(?:[ap]\.?m\.?)?\s?(?:uhr|h|hrs|klo)?\s?
    (?:\(?(?:[a-z]{2,5}t|gmt|utc|msk)\b(?:[+-]\d+)?\)?)?                                  # its zone
    [\s,|–·-]*(?:\d{1,4}[./\-\s]\s?(?:\d{1,2}|[^\W\d]{3,10})[./\-\s]{0,2}(?:\d{2,4})?)?\W*$
    | ^\W*\d{1,2}\s(?:min|minutes?|hours?|h|std|stunden|minuten|heures?|minutos?|horas?|ore|minuti)\.?(?:\sago)?\W*$
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_time_line(text: str) -> bool:
    """Whether the line is a time and nothing else.

    >>> is_time_line("14.32 Uhr"), is_time_line("At 14.32 the ferry left")
    (True, False)
    """
    return len(text) <= 40 and any(c.isdigit() for c in text) and _TIME_LINE.match(text) is not None


def has_entries(labelled: Sequence[LabelledBlock]) -> bool:
    """Whether entries with times stand side by side."""
    return len(_entries(labelled)) >= _FEWEST


def with_entries(labelled: Sequence[LabelledBlock]) -> list[LabelledBlock]:
    """The same blocks, with all lines of the entries kept, and their times labelled as such."""
    entries = _entries(labelled)
    return [_relabelled(item, entries) if len(entries) >= _FEWEST else _timed(item) for item in labelled]


def _relabelled(item: LabelledBlock, entries: frozenset[Element]) -> LabelledBlock:
    item = _timed(item)
    block = item.block
    if item.label not in _UNDONE or block.is_hidden or block.element.within & _ELSEWHERE:
        return item
    if block.link_density > 0.5 or item.block.words < _SHORTEST or not _above(block.element) & entries:
        return item
    tag = block.element.tag
    is_heading = len(tag) == 2 and tag[0] == "h"
    label, level = (Label.HEADING, int(tag[1])) if is_heading else (Label.PARAGRAPH, 0)
    return LabelledBlock(block, label, ENTRY_RULE, _WHY_ENTRY, level=level, score=item.score)


def _timed(item: LabelledBlock) -> LabelledBlock:
    if (item.label in STORY_LABELS or item.label in _UNDONE or item.label is Label.NAVIGATION) and is_time_line(
        item.text
    ):
        return LabelledBlock(item.block, Label.DATELINE, TIME_RULE, _WHY_TIME, score=item.score)
    return item


def _entries(labelled: Sequence[LabelledBlock]) -> frozenset[Element]:
    """The elements that hold a time and prose each, and have siblings of the same make that do."""
    prose = [_above(item.block.element) for item in labelled if _is_prose(item)]
    with_prose = frozenset().union(*prose) if prose else frozenset()
    groups: dict[tuple[int, str, str], set[Element]] = {}
    for item in labelled:
        if not is_time_line(item.text):
            continue
        for element in _above(item.block.element) & with_prose:
            if element.parent is not None:
                groups.setdefault((id(element.parent), element.tag, _make(element)), set()).add(element)
    most: set[Element] = max(groups.values(), key=len) if groups else set()
    return frozenset(most)


def _make(element: Element) -> str:
    """Its class names, without the id, which differs from entry to entry."""
    return element.key.partition(" #")[0]


def _is_prose(item: LabelledBlock) -> bool:
    return item.block.words >= _SHORTEST and item.block.link_density < 0.5 and not is_time_line(item.text)


def _above(element: Element) -> frozenset[Element]:
    found: list[Element] = []
    above: Element | None = element
    while above is not None and len(found) < _DEEPEST:
        found.append(above)
        above = above.parent
    return frozenset(found)
