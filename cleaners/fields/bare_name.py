"""A name below the headline that nothing says is the author's: believed if a second thing bears it out."""

from __future__ import annotations

import re

from cleaners.fields.byline_words import tells_of
from cleaners.fields.facts import Facts, fold
from cleaners.fields.keys import leads_to_author
from cleaners.fields.moments import find_moments
from cleaners.fields.names import may_be_names, people_in
from cleaners.labels import Label
from cleaners.page_data.json_ld import texts_of
from cleaners.parsing.blocks import TextBlock
from cleaners.parsing.html_tags import WITHIN_NAV
from cleaners.startup.pattern import pattern

_ALONE = 5  # blocks below the headline in which a bare name is believed
_MAX_LINE = 300  # characters; a longer block is prose


def standing_alone(position: int, facts: Facts) -> list[str]:
    """The person named in an unmarked line right after the headline.

    Something must bear it out: the story's date in that line or beside it, or the name over a box below the story.
    """
    item = facts.labelled[position]
    if not 0 < position - facts.title_at <= _ALONE or item.label is Label.CAPTION:
        return []
    block = item.block
    if block.element.tag not in ("p", "div", "li") or (
        block.links and block.link_chars == len(block.text) and not leads_to_author(block.url)
    ):
        return []
    has_date = _has_date(block.text, facts)
    if not has_date and not may_be_names(block.text):
        return []
    people = people_in(block.text, facts.is_house, is_byline=True)
    if not people or _is_linked(people[0], block) or _is_menu_entry(people[0], facts):
        return []
    if not all(" " in name for name in people):
        return people if people == [block.text] and _is_first_name(position, facts) else []
    if has_date:
        return people[:1] if block.element.tag != "li" else []
    if fold(" ".join(people)) != fold(block.text):
        return []
    if _is_dated(position, facts) or names_only_the_house(facts):
        return people
    return people if _heads_a_box(position, facts) or _is_told_of(people[0], facts) else []


def _is_first_name(position: int, facts: Facts) -> bool:
    """Whether a line of one word is the author's first name: the page tells who that is, or has a box for the name."""
    block = facts.labelled[position].block
    if "name" in block.element.key.lower() and _heads_a_box(position, facts):
        return True
    return _is_dated(position, facts) and _is_told_of(block.text, facts)


def _is_dated(position: int, facts: Facts) -> bool:
    """Whether a line beside this one has a date."""
    beside = facts.labelled[max(facts.title_at, position - 1) : position + 2]
    return any(_has_date(item.text, facts) for item in beside)


def _is_told_of(name: str, facts: Facts) -> bool:
    """Whether a line below the story tells who this is."""
    below = facts.labelled[facts.story_end :]
    return any(item.text.startswith(name) and tells_of(name, item.text) for item in below)


def _is_linked(name: str, block: TextBlock) -> bool:
    """Whether the name is part of a link that leads to no author's page: a section's, another story's."""
    if not block.links or leads_to_author(block.url):
        return False
    return any(name in " ".join((node.text(separator=" ") or "").split()) for node in block.element.node.css("a"))


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
