"""Labels by structure: what markup says a block of the story is, and what it says a block that is none is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from cleaners.facts.block_facts import BlockFacts
from cleaners.labels import Label
from cleaners.parsing.blocks import Element
from cleaners.parsing.html_tags import (
    WITHIN_CAPTION,
    WITHIN_FIGURE,
    WITHIN_FOOTER,
    WITHIN_HEADER,
    WITHIN_LIST,
    WITHIN_NAV,
    WITHIN_QUOTE,
    WITHIN_TABLE,
)
from cleaners.rules import Verdict
from cleaners.startup.pattern import pattern

_ITEMS = frozenset({"li", "dd", "dt"})
_EMBED = pattern(r"\b(?:twitter|instagram|tiktok|bluesky|fb|facebook)-?(?:tweet|media|embed|post)")
_COMMENT = pattern(r"\bcomments?\b|\bdisqus|commentlist|comment-(?:body|content|text)")


def story_label(facts: BlockFacts) -> tuple[Label, int]:
    """What a block of the story is, and its level (see ``LabelledBlock.level``)."""
    element = facts.element
    tag, within = element.tag, element.within
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return Label.HEADING, int(tag[1])
    if within & WITHIN_QUOTE:
        return (Label.QUOTE if embed_around(element) is None else Label.EMBED), 0
    if tag == "pre":
        return Label.CODE, 0
    if tag in _ITEMS or (within & WITHIN_LIST and _in_item(element)):
        return Label.LIST_ITEM, max(1, _list_depth(element))
    if tag in ("tr", "td", "th") and within & WITHIN_TABLE and not _is_layout(facts):
        return Label.TABLE, 0
    return Label.PARAGRAPH, 0


def _is_layout(facts: BlockFacts) -> bool:
    """Whether a table's cell holds a paragraph, as tables do that old pages are laid out with."""
    return facts.prose > 0.0 and facts.words >= _LAYOUT and " | " not in facts.block.text


_LAYOUT = 18  # words; a cell of a table of data may hold a sentence


def _around(element: Element) -> Iterator[Element]:
    """The block's element and those around it, the nearest first."""
    above: Element | None = element
    for _ in range(_DEEPEST):
        if above is None:
            return
        yield above
        above = above.parent


_DEEPEST = 64  # no page for readers nests so deep; one made of nested tags alone must not cost the square of its size


def _in_item(element: Element) -> bool:
    """Whether it stands in a list item, paragraphs between aside."""
    item = next((above for above in _around(element) if above.tag not in ("p", "div")), None)
    return item is not None and item.tag in _ITEMS


def _list_depth(element: Element) -> int:
    within = takewhile(lambda above: above.within & WITHIN_LIST, _around(element))
    return sum(above.tag in ("ul", "ol", "dl") for above in within)


def embed_around(element: Element) -> Element | None:
    """The quoted post that it stands in, or is; None if it stands in none."""
    within = takewhile(lambda above: above.within & WITHIN_QUOTE, _around(element))
    return next((above for above in within if above.key and _EMBED.search(above.key.lower())), None)


_HEADLINE = Verdict(Label.TITLE, "headline-again", "It is the story's headline.")
_CAPTION = Verdict(Label.CAPTION, "figure", "It stands in a figure.")
_DUPLICATE = Verdict(Label.DUPLICATE, "said-before", "The same text stands on the page before.")
_COMMENTS = Verdict(Label.COMMENTS, "comment-thread", "It stands among the readers' comments.")
NAVIGATION = Verdict(Label.NAVIGATION, "page-frame", "It stands in the page's navigation, header or footer.")
_RELATED = Verdict(Label.RELATED, "linked-line", "It is a link to another page.")
_NEXT = Verdict(
    Label.NEXT_ARTICLE, "further-story", "It reads like a story below a further headline, behind this one's end."
)


def story_headers(rows: Sequence[BlockFacts]) -> frozenset[Element]:
    """The header elements that hold the story's headline: byline, date and buttons stand in them, no menus."""
    return frozenset(
        above
        for facts in rows
        if facts.element.within & WITHIN_HEADER and facts.words >= _SHORTEST_HEADLINE and _heads_story(facts)
        for above in _around(facts.element)
        if above.tag == "header"
    )


def _heads_story(facts: BlockFacts) -> bool:
    """Whether it is the headline, or the page's one for the eye, which may be worded otherwise; a logo is a link."""
    return facts.is_headline or (facts.element.tag == "h1" and not is_linked(facts))


_SHORTEST_HEADLINE = 3  # words


def other_label(facts: BlockFacts, *, is_behind: bool, headers: frozenset[Element] = frozenset()) -> Verdict | None:
    """What a block that is not of the story is, as far as structure tells.

    Args:
        facts: of the block.
        is_behind: whether it stands after the story.
        headers: see ``story_headers``.
    """
    within = facts.element.within
    if facts.is_headline and facts.words >= _SHORTEST_HEADLINE:
        return _HEADLINE
    if within & (WITHIN_CAPTION | WITHIN_FIGURE):
        return _CAPTION
    if within & WITHIN_NAV or (facts.words < _LONGEST_ENTRY and _is_in_frame(facts.element, headers)):
        return NAVIGATION
    if facts.repeats and facts.words >= 8:
        return _DUPLICATE
    if is_behind and _is_comment(facts.element):
        return _COMMENTS
    if is_linked(facts):
        return _RELATED if facts.words >= 4 * max(1, facts.block.links) else NAVIGATION
    if is_behind and (facts.articles_before or facts.headlines_before) and _is_told(facts):
        return _NEXT
    return None


_LONGEST_ENTRY = 12  # words


def _is_in_frame(element: Element, headers: frozenset[Element] = frozenset()) -> bool:
    """Whether it stands in a footer, or in a header that is not the story's."""
    if element.within & WITHIN_FOOTER:
        return True
    return bool(element.within & WITHIN_HEADER) and not (
        headers and any(above in headers for above in _around(element))
    )


def _is_told(facts: BlockFacts) -> bool:
    """Whether it reads like a paragraph of a story: long, or next to prose; teasers alternate with titles."""
    return facts.prose > 0.0 and (facts.words >= _LONG_TEASER or facts.beside_prose)


_LONG_TEASER = 40  # words


def is_linked(facts: BlockFacts) -> bool:
    """Whether nearly all of it is links, the signs between the entries of a menu aside."""
    if facts.link_density > 0.8 or facts.block.links < 2:
        return facts.link_density > 0.8
    return facts.block.link_chars > 0.8 * len(_BETWEEN_LINKS.sub("", facts.block.text))


_BETWEEN_LINKS = pattern(r"\s*[|·•/>»]\s*")


def _is_comment(element: Element) -> bool:
    names = "\n".join([above.key for above in _around(element)]).casefold()
    return ("comment" in names or "disqus" in names) and _COMMENT.search(names) is not None
