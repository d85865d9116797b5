"""The parts that a page falls into, seen from where the story is: further facts of the second stage.

The elements that hold four tenths of the story and more are its *trunk*. Whatever hangs on the trunk, with all that
stands in it, is a *part*: a paragraph is one by itself, and so is a box of facts, a thread of comments or a list of
links. A box inside the story is as near to it as any paragraph; what tells it is how much it holds, and of what.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.class_names import KINDS
from cleaners.facts.context_facts import UNLIKELY, ContextFacts, Found, Mass
from cleaners.facts.features import name_words, tag_index
from cleaners.labels import Label
from cleaners.parsing.blocks import Element

_TRUNK = 0.4
_FAR = 99.0
_NONE = -1.0
_PROSE = 15.0  # words; a block as long reads like prose to its neighbours, whatever its looks
_SURE = 0.8  # first scores past this count as story
_TOLD = 0.5  # a block of a sentence's length that scores more shows that the story goes on
_TOLD_WORDS = 8.0
_LONG_GAP = 3.0  # blocks
_BYLINES = (Label.BYLINE, Label.DATELINE)
_BOX = 1 << KINDS.index("box")
_PROMOTION = 1 << KINDS.index("promotion")

_KINDS_OF_ENDS = (".。", "!", "?", "…", ":", "\"”“»'’", ")", "]", ",;", "|")
ENDINGS = {mark: float(kind) for kind, marks in enumerate(_KINDS_OF_ENDS, 1) for mark in marks}
"""What the fact ``ends_with`` means: the last character's kind; 0 for any other."""


class _Part:
    """What stands in one part."""

    __slots__ = ("blocks", "linked", "make", "mass", "ruled", "tag")

    def __init__(self, root: Element, mass: Mass) -> None:
        self.mass = mass
        self.make = (root.parent, root.tag, root.key)
        self.tag = tag_index(root.tag)
        self.blocks = 0.0
        self.linked = 0.0
        self.ruled = 0.0


def look_at_parts(
    rows: list[BlockFacts], elements: list[Element], masses: Mapping[Element, Mass], scores: list[float], found: Found
) -> None:
    """Fill in the facts of parts, and how a block compares with the story around it."""
    _parts(rows, elements, masses, scores, found)
    _looks(rows, scores, found)
    _prose(rows, scores, found)
    _runs(rows, scores, found)


def _parts(
    rows: list[BlockFacts], elements: list[Element], masses: Mapping[Element, Mass], scores: list[float], found: Found
) -> None:
    story = masses[elements[0]].story or 1.0
    roots, names = _roots(elements, masses, _TRUNK * story)
    parts: dict[Element, _Part] = {}
    makes: dict[tuple[Element | None, str, str], float] = {}
    for facts in rows:
        root = roots[facts.element]
        if root is None:
            continue
        part = parts.get(root)
        if part is None:
            part = parts[root] = _Part(root, masses[root])
            makes[part.make] = makes.get(part.make, 0.0) + 1.0
        part.blocks += 1.0
        part.linked += facts.link_density * facts.words
        if facts.rule:
            part.ruled += 1.0
    for index, context in found.items():
        facts = rows[index]
        named = names[facts.element]
        context.part_is_box = 1.0 if named & _BOX else 0.0
        context.part_is_promotion = 1.0 if named & _PROMOTION else 0.0
        root = roots[facts.element]
        if root is None:
            _is_on_trunk(context)
            continue
        part = parts[root]
        mass = part.mass
        others = mass.words - facts.words
        context.part_blocks = part.blocks
        context.part_words = mass.words
        context.part_story = mass.story / story
        context.part_links = part.linked / mass.words
        context.part_ruled = part.ruled / part.blocks
        context.part_tag = part.tag
        context.part_twins = makes[part.make]
        context.part_mean_score = (mass.story - facts.words * scores[index]) / others if others > 0.0 else _NONE


def _is_on_trunk(context: ContextFacts) -> None:
    """It has no part: its text stands in an element of the trunk itself."""
    context.part_blocks = context.part_words = context.part_story = context.part_links = context.part_ruled = _NONE
    context.part_tag = context.part_twins = context.part_mean_score = _NONE


def _roots(
    elements: list[Element], masses: Mapping[Element, Mass], least: float
) -> tuple[dict[Element | None, Element | None], dict[Element | None, int]]:
    """For each element the root of its part, None on the trunk; and what the class names up to the trunk speak for."""
    roots: dict[Element | None, Element | None] = {None: None}
    names: dict[Element | None, int] = {None: 0}
    for element in elements:
        parent = element.parent
        above = roots[parent]
        if above is None and (parent is None or masses[element].story >= least):
            roots[element], names[element] = None, 0
        else:
            roots[element] = above or element
            names[element] = names[parent] | name_words(element.key).named if element.key else names[parent]
    return roots, names


def _looks(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """How a block's class names and its tag compare with the story's."""
    story = classes = 0.0
    tags: dict[float, tuple[float, int]] = {}  # near the story: sum of the scores, blocks
    for facts, score in zip(rows, scores, strict=True):
        story += facts.words * score
        classes += facts.words * score * facts.path_class_score
        if score >= UNLIKELY and facts.whole_distance < _FAR:
            total, count = tags.get(facts.tag, (0.0, 0))
            tags[facts.tag] = total + score, count + 1
    middle = classes / (story or 1.0)
    for index, context in found.items():
        facts, score = rows[index], scores[index]
        context.class_lead = facts.path_class_score - middle
        total, count = tags.get(facts.tag, (0.0, 0))
        if score >= UNLIKELY and facts.whole_distance < _FAR:
            total, count = total - score, count - 1
        context.tag_mean_score = total / count if count else _NONE


def _prose(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """The scores of the nearest blocks that read like prose."""
    places = [index for index, facts in enumerate(rows) if facts.prose or facts.words >= _PROSE]
    for index, context in found.items():
        after = bisect_right(places, index)
        before = after - 1 if after and places[after - 1] == index else after
        context.prose_score_p = scores[places[before - 1]] if before else _NONE
        context.prose_score_n = scores[places[after]] if after < len(places) else _NONE


def _runs(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """Where the story goes on and where it is parted, by what does not look like it and by bylines."""
    gap = gap_words = runs = story = bylines = 0.0
    is_told = has_begun = False
    for index, (facts, score) in enumerate(zip(rows, scores, strict=True)):
        if score > _TOLD and facts.words >= _TOLD_WORDS:
            if gap >= _LONG_GAP and is_told:
                runs += 1.0
                story = 0.0
            gap = gap_words = 0.0
            is_told = True
        else:
            gap += 1.0
            gap_words += facts.words
        context = found.get(index)
        if context is not None:
            context.gap_words = gap_words
            context.runs_before = runs
            context.run_story = story
            context.bylines_before = bylines
            context.ends_with = ENDINGS.get(facts.block.text[-1], 0.0)
        story += facts.words * score
        if has_begun and facts.verdict is not None and facts.verdict.label in _BYLINES:
            bylines += 1.0
        has_begun = has_begun or score > _SURE
