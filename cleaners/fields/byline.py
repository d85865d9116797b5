"""The byline that readers see: the lines close to the headline that name who wrote the story.

What tells a byline: it opens with a word for "by"; its element is named so; it links to an author's page; or it is a
name beside the story's date. What stands in a comment, a list of other stories or a sidebar is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from cleaners.blocks import Element, TextBlock
from cleaners.fields.facts import Facts
from cleaners.fields.moments import find_moments
from cleaners.fields.names import opens_byline, people_in
from cleaners.html_tags import WITHIN_FOOTER, WITHIN_NAV

_MAX_LINE = 300  # characters; a longer block is prose
_BEFORE, _AFTER = 6, 16  # blocks around the headline in which a byline stands
_INTO_STORY = 3  # blocks after the story's first paragraph, where a byline follows the lead

_AUTHOR_NAME = re.compile(
    r"author|byline|by-line|by_line|contributor|redakteur|autor\b|autoren|auteur|skribent|journalist|writer|writtenby"
    r"|written-by|reporter|post-?by|creator|signature|firma-?noticia|firmante",
    re.IGNORECASE,
)
_NO_AUTHOR_NAME = re.compile(
    r"comment|related|recommend|popular|teaser|sidebar|trending|newsletter|recirc|promo|footer|caption|credit|next-|prev-"
    r"|pagination|more-?from|quote|(?:^|[\s_-])(?:bio|share|social|follow|list-item|card)(?:$|[\s_-])",
    re.IGNORECASE,
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|by|byline|staff|staff-profiles?|profiles?|people|person|contributors?|columnists?|reporters?"
    r"|journalists?|writers?|experts?|team|autor(?:en|es|a)?|auteurs?|autori|autore|redaktion|redakteur[a-z]*|skribent"
    r"|journaliste|periodista|firmas?|forfatter|profil|toimittajat?|yazar(?:lar)?|user|users|members?|bio|biography)/[^/?#]",
    re.IGNORECASE,
)


class Byline(NamedTuple):
    """People named in one line, and how sure it is that the line is the story's byline (1 to 6)."""

    people: list[str]
    strength: int


def find_bylines(facts: Facts) -> list[Byline]:
    """The bylines around the headline, the surest first and the nearest first among equals."""
    found: list[tuple[int, int, Byline]] = []
    for distance, block in _head(facts):
        byline = _byline_of(block, distance, facts)
        if byline is not None:
            found.append((-byline.strength, abs(distance), byline))
    found.sort(key=lambda entry: entry[:2])
    return [byline for _, _, byline in found]


def _head(facts: Facts) -> Iterator[tuple[int, TextBlock]]:
    """The blocks around the headline with their distance from it; hidden ones and long ones left out."""
    labelled = facts.labelled
    title_at = facts.title_at if facts.title_at >= 0 else max(0, facts.story_at - _AFTER)
    end = max(title_at + _AFTER, min(facts.story_at, title_at + 3 * _AFTER) + _INTO_STORY)
    for position in range(max(0, title_at - _BEFORE), min(end, len(labelled))):
        block = labelled[position].block
        if position != facts.title_at and 1 < len(block.text) <= _MAX_LINE:
            yield position - title_at, block


def _byline_of(block: TextBlock, distance: int, facts: Facts) -> Byline | None:
    element = block.element
    if element.within & (WITHIN_FOOTER | WITHIN_NAV):
        return None
    named = _is_named_so(element)
    if named is None:
        return None
    opens = opens_byline(block.text)
    marked = _marked_people(block, facts)
    strength = (2 if named else 0) + (2 if opens else 0) + (2 if marked else 0)
    if not strength:
        strength = 1 if 0 < distance <= 6 and _is_name_with_date(block.text, facts) else 0
    if not strength:
        return None
    people = marked or people_in(block.text, facts.is_site, is_byline=True)
    return Byline(people, strength) if people else None


def _is_named_so(element: Element) -> bool | None:
    """Whether the names of the element or of those right above say byline; None where they say something else."""
    found = False
    current: Element | None = element
    for _ in range(4):
        if current is None:
            break
        key = current.key
        if key:
            if _NO_AUTHOR_NAME.search(key):
                return None
            found = found or bool(_AUTHOR_NAME.search(key))
        current = current.parent
    return found


def _marked_people(block: TextBlock, facts: Facts) -> list[str]:
    """The people in those inline elements of the block that are marked as authors."""
    if not block.inline_tags:
        return []
    people: list[str] = []
    for node in block.element.node.css("a, span, strong, b, em, i, cite"):
        if _is_author_mark(node.attributes) and (text := node.text()):
            people.extend(name for name in people_in(text, facts.is_site, is_byline=True) if name not in people)
    return people


def _is_author_mark(attributes: dict[str, Any]) -> bool:
    if "author" in (attributes.get("rel") or "") or "author" in (attributes.get("itemprop") or ""):
        return True
    if _AUTHOR_PAGE.search(attributes.get("href") or ""):
        return True
    name = attributes.get("class")
    return bool(name and _AUTHOR_NAME.search(name))


def _is_name_with_date(text: str, facts: Facts) -> bool:
    return any(True for _ in find_moments(text, facts.language))
