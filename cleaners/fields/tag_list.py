"""The tag list that readers see at the story: a line or a list of links that says "Tags", is named so, or leads to tags.

What is trending, related or in a menu is none, though it may look the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from cleaners.blocks import Element, LabelledBlock, TextBlock
from cleaners.fields.facts import Facts
from cleaners.fields.keys import key_says
from cleaners.fields.tags import split_run_together
from cleaners.fields.words import TAG_LEADS
from cleaners.html_tags import WITHIN_ARTICLE, WITHIN_FOOTER, WITHIN_NAV
from cleaners.labels import Label

_MAX_LINE = 600  # characters
_MAX_TAGS = 40
_MAX_TAG = 60  # characters; a longer link is a headline
_BEFORE = 6  # blocks above the headline where its tags may stand
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})

_LEAD = re.compile(
    rf"^\W*(?:{'|'.join(re.escape(lead) for lead in sorted(TAG_LEADS, key=len, reverse=True))})\s*(?:[:：]|$|(?=[A-Z#]))\s*",
    re.IGNORECASE,
)
_TAG_WORDS = frozenset(
    """tag tags taglist tagcloud tagged posttags entrytags topic topics topiclist keyword keywords subject subjects
    schlagworte schlagwort schlagwoerter themen stichworte etiquetas tematags hashtag hashtags labels taxonomy taxonomies
    tax categories cat category""".split()
)
_KEY_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+")
_TAG_PAGE = re.compile(
    r"/(?:tags?|topics?|keywords?|subjects?|hashtags?|schlagworte?|thema|themen|themes?|tema|temas|etiquetas?|mot-?cles?|sujets?"
    r"|argoment[io]|label|labels|emne|etikett|tagi|temat|tegi|teg|etiket|etiketler|konu|ettiket|ticker)(?:/|\?|\.|-)|[?&](?:tag|topic|keyword)="
)
_MORE = re.compile(r"^(?:more|see all|view all|show more|read more|mehr|\+\d+)\b", re.IGNORECASE)


class TagList(NamedTuple):
    """Tags found together: the tags, how sure (2 to 8), the position of the first line."""

    tags: list[str]
    strength: int
    position: int


def find_tag_list(facts: Facts) -> TagList | None:
    """The surest tag list of the page, the one nearest the story's end among equals; None where there is none."""
    lists = _joined(_lines(facts), facts)
    if not lists:
        return None
    end = max(
        (i for i, item in enumerate(facts.labelled) if item.label is Label.PARAGRAPH), default=len(facts.labelled)
    )
    return max(lists, key=lambda found: (found.strength, -abs(found.position - end)))


def _lines(facts: Facts) -> list[tuple[TagList, Element]]:
    """Every line that looks like tags, with the element around it."""
    found: list[tuple[TagList, Element]] = []
    lead_at = -10
    for position in range(max(0, facts.title_at - _BEFORE), len(facts.labelled)):
        item = facts.labelled[position]
        block = item.block
        if len(block.text) > _MAX_LINE or position == facts.title_at:
            continue
        lead = _LEAD.match(block.text) if item.label is Label.TAGS or len(block.text) < _MAX_LINE else None
        if lead and lead.end() >= len(block.text):
            lead_at = position  # the label stands alone; the tags follow
            continue
        has_lead = bool(lead) or position - lead_at <= 1
        if (line := _line(item, position, has_lead=has_lead, facts=facts)) is not None:
            found.append((line, _list_of(block)))
            if position - lead_at <= 1:
                lead_at = position
    return found


def _line(item: LabelledBlock, position: int, *, has_lead: bool, facts: Facts) -> TagList | None:
    block = item.block
    if not has_lead and (not block.links or block.link_density < 0.6):
        return None
    if block.element.tag in _HEADINGS or _is_elsewhere(block, facts):
        return None
    links = block.element.node.css("a") if block.links else []
    named = _is_named_so(block.element)
    to_tags = _lead_to_tags(links)
    strength = 3 * has_lead + 2 * named + 2 * to_tags + (2 if item.label is Label.TAGS else 0)
    if strength < 2 or (strength == 2 and not (to_tags or block.links > 1 or block.element.tag == "li")):
        return None
    tags = _link_texts(links) if len(links) >= block.links > 0 else []
    if not tags and has_lead:
        text = _LEAD.sub("", block.text, count=1)
        tags = list(split_run_together(text, "")) if len(text) <= 300 else []
    tags = [tag for tag in tags if 1 < len(tag) <= _MAX_TAG and not _MORE.match(tag)]
    return TagList(tags, strength, position) if tags else None


def _link_texts(links: Sequence[Any]) -> list[str]:
    return [text for link in links if (text := " ".join((link.text(separator=" ") or "").split()).strip(" ,;#•·|/"))]


def _is_elsewhere(block: TextBlock, facts: Facts) -> bool:
    within = block.element.within
    if within & WITHIN_NAV or (within & WITHIN_FOOTER and not within & WITHIN_ARTICLE):
        return True
    current: Element | None = block.element
    for _ in range(4):
        if current is None:
            return False
        if current.key and key_says(current.key).other_story:
            return True
        current = current.parent
    return False


def _is_named_so(element: Element) -> bool:
    """Whether the names of the element or of the two above hold a word for tags."""
    current: Element | None = element
    for _ in range(3):
        if current is None:
            return False
        if current.key and not _TAG_WORDS.isdisjoint(word.lower() for word in _KEY_WORD.findall(current.key)):
            return True
        current = current.parent
    return False


def _lead_to_tags(links: Sequence[Any]) -> bool:
    """Whether most of the links lead to pages of tags."""
    if not links:
        return False
    count = 0
    for link in links[:_MAX_TAGS]:
        attributes = link.attributes
        if "tag" in (attributes.get("rel") or "").split() or _TAG_PAGE.search((attributes.get("href") or "").lower()):
            count += 1
    return count * 2 > len(links[:_MAX_TAGS])


def _list_of(block: TextBlock) -> Element:
    """The element that holds the whole list, for an item of one; else the block's own."""
    element = block.element
    return element.parent if element.parent is not None else element


def _joined(lines: list[tuple[TagList, Element]], facts: Facts) -> list[TagList]:
    """Lines of one list put together."""
    joined: list[TagList] = []
    last: Element | None = None
    for line, around in lines:
        if (joined and around is last and joined[-1].strength == line.strength) or (
            joined and line.strength >= 5 and joined[-1].strength >= 5 and line.position - joined[-1].position <= 2
        ):
            joined[-1] = joined[-1]._replace(tags=joined[-1].tags + line.tags)
        else:
            joined.append(line)
        last = around
    return [found for found in joined if len(found.tags) <= _MAX_TAGS]
