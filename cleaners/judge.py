"""Blocks -> labelled blocks: which of them are the story.

A plain judge, weighted by hand: the story is the prose in the deepest element that holds most of the page's prose,
with the headings and list items between it. (Boilerpipe's insight, that length and link density tell most of it, and
Readability's, that the story has a container.)
"""

from __future__ import annotations

from cleaners.blocks import Element, LabelledBlock, TextBlock
from cleaners.html_tags import (
    WITHIN_ASIDE,
    WITHIN_CAPTION,
    WITHIN_FIGURE,
    WITHIN_FOOTER,
    WITHIN_FORM,
    WITHIN_NAV,
    WITHIN_QUOTE,
)
from cleaners.labels import Label
from cleaners.rules import RULES, Facts, Ruleset, Verdict

_OUTSIDE = WITHIN_FOOTER | WITHIN_ASIDE | WITHIN_NAV | WITHIN_FORM
_SENTENCE_END = tuple(".!?…。！？।؟:") + tuple(stop + quote for stop in ".!?" for quote in '"”“’»')
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"li", "dd", "dt"})


_REPEATED = Verdict(Label.OTHER, "site-boilerplate", "The line stands on many pages of this site.")


def judge(
    blocks: list[TextBlock],
    elements: list[Element],
    *,
    rules: Ruleset = RULES,
    boilerplate: frozenset[str] = frozenset(),
) -> list[LabelledBlock]:
    """Each block with its label, in the same order. A rule's verdict goes before the score's.

    ``boilerplate``: casefolded lines that stand on many pages of the site.
    """
    verdicts = rules.match([rule_facts(block) for block in blocks])
    if boilerplate:
        verdicts = [
            v or (_REPEATED if b.text.casefold() in boilerplate else None)
            for v, b in zip(verdicts, blocks, strict=True)
        ]
    container = story_container(blocks, elements)
    prose = [is_prose(block) for block in blocks]
    inside = [container is not None and is_below(block.element, container) for block in blocks]
    last = max((i for i in range(len(blocks)) if prose[i] and inside[i]), default=-1)
    labelled = []
    for i, block in enumerate(blocks):
        story = inside[i] and (prose[i] or (i < last and _is_structure(block)))
        labelled.append(_by_rule(block, verdicts[i]) or _by_structure(block, story=story, prose=prose[i]))
    return labelled


def rule_facts(block: TextBlock) -> Facts:
    """The block as the rules see it."""
    element = block.element
    tag = element.tag
    return Facts(
        block.text,
        link_density=block.link_density,
        level=int(tag[1]) if tag in _HEADINGS else 0,
        is_list_item=tag in _LISTS,
        in_figure=bool(element.within & (WITHIN_FIGURE | WITHIN_CAPTION)),
    )


def _by_rule(block: TextBlock, verdict: Verdict | None) -> LabelledBlock | None:
    return LabelledBlock(block, verdict.label, verdict.rule, verdict.why) if verdict else None


def is_prose(block: TextBlock) -> bool:
    """Whether the block reads like a paragraph: a sentence, or long, and hardly linked."""
    if block.is_hidden or block.element.within & _OUTSIDE or block.element.within & WITHIN_CAPTION:
        return False
    words = block.text.count(" ") + 1
    return block.link_density < 0.35 and (words >= 18 or (words >= 5 and block.text.endswith(_SENTENCE_END)))


def story_container(blocks: list[TextBlock], elements: list[Element]) -> Element | None:
    """The deepest element that holds 60 % of the characters of the page's prose."""
    size = dict.fromkeys(elements, 0)
    for block in blocks:
        if is_prose(block):
            size[block.element] += len(block.text)
    for element in reversed(elements):
        if element.parent is not None:
            size[element.parent] += size[element]
    whole = size[elements[0]] if elements else 0
    if not whole:
        return None
    return max((e for e in elements if size[e] >= 0.6 * whole), key=lambda e: e.depth)


def is_below(element: Element | None, ancestor: Element) -> bool:
    """Whether ``ancestor`` is the element or one around it."""
    while element is not None and element.depth > ancestor.depth:
        element = element.parent
    return element is ancestor


def _is_structure(block: TextBlock) -> bool:
    return not block.is_hidden and block.element.tag in _HEADINGS | _LISTS and block.link_density < 0.5


def _by_structure(block: TextBlock, *, story: bool, prose: bool) -> LabelledBlock:
    tag, within = block.element.tag, block.element.within
    if not story:
        if within & (WITHIN_CAPTION | WITHIN_FIGURE):
            return LabelledBlock(block, Label.CAPTION, "structure", "It stands in a figure.")
        if within & WITHIN_NAV:
            return LabelledBlock(block, Label.NAVIGATION, "structure", "It stands in the navigation.")
        why = "It is outside the story's container." if prose else "It does not read like a paragraph of the story."
        return LabelledBlock(block, Label.OTHER, "plain-judge", why)
    why = "It stands in the element that holds most of the page's prose."
    if tag in _HEADINGS:
        return LabelledBlock(block, Label.HEADING, "plain-judge", why, int(tag[1]))
    if tag in _LISTS:
        return LabelledBlock(block, Label.LIST_ITEM, "plain-judge", why, 1)
    label = Label.PARAGRAPH
    if tag == "pre":
        label = Label.CODE
    elif tag in ("tr", "td", "th"):
        label = Label.TABLE
    elif within & WITHIN_QUOTE:
        label = Label.QUOTE
    return LabelledBlock(block, label, "plain-judge", why)
