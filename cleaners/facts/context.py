"""What the first scores of all blocks say of each: the second stage's facts.

The first score of a block is made from its own looks and place. Seen together, the scores tell where the story is:
which elements hold it, which makes of blocks belong to it, where it is parted and where it ends. With that a second
model looks again. (Stacked sequential learning, Cohen and Carvalho 2005.)
"""

from __future__ import annotations

from itertools import accumulate

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.context_facts import UNLIKELY, ContextFacts, Found, Mass
from cleaners.labels import Label
from cleaners.parsing.blocks import Element

SETTLED = -2.35
"""Log-odds after the first stage's opening trees below which a block is no story, whatever the others would say.

Nearly half of the blocks go no further; out of fold, none of them would have scored .3 by the other trees.
"""
SETTLED_SCORE = 0.005
"""The first score of such a block."""

_FAR = 99.0
_MOST = 50.0
_NONE = -1.0
_WINDOW = 5  # blocks before or after that the means are taken over
_PADDING = [0.0] * _WINDOW
_PROSE = 15.0  # words; a block as long reads like prose to its neighbours, whatever its looks
_SURE = 0.8  # first scores past this count as story
_TOLD = 0.5  # a block of a sentence's length that scores more shows that the story goes on
_TOLD_WORDS = 8.0
_LONG_GAP = 3.0  # blocks
_BYLINES = (Label.BYLINE, Label.DATELINE)

_KINDS_OF_ENDS = (".。", "!", "?", "…", ":", "\"”“»'’", ")", "]", ",;", "|")
ENDINGS = {mark: float(kind) for kind, marks in enumerate(_KINDS_OF_ENDS, 1) for mark in marks}
"""What the fact ``ends_with`` means: the last character's kind; 0 for any other."""


def look_again(
    rows: list[BlockFacts], elements: list[Element], scores: list[float], asked: list[int]
) -> list[ContextFacts]:
    """The facts that follow from the first scores (0.0 to 1.0, one for each block), for the blocks asked for."""
    found = {index: ContextFacts() for index in asked}
    if found:
        _shares(rows, elements, scores, found)
        _makes(rows, scores, found)
        _looks(rows, scores, found)
        _neighbours(rows, scores, found)
        _order(rows, scores, found)
        _runs(rows, scores, found)
    return list(found.values())


def _shares(rows: list[BlockFacts], elements: list[Element], scores: list[float], found: Found) -> None:
    """What the elements around a block hold of the story, and how the other blocks in its parent scored."""
    masses = {element: Mass() for element in elements}
    for facts, score in zip(rows, scores, strict=True):
        masses[facts.element].add(facts.words, score)
    for element in reversed(elements):
        if element.parent is not None:
            below, above = masses[element], masses[element.parent]
            above.words += below.words
            above.story += below.story
    page = masses[elements[0]].story
    story = page or 1.0
    for index, context in found.items():
        facts = rows[index]
        own = masses[facts.element]
        above = masses[facts.element.parent] if facts.element.parent else own
        context.page_story = page
        context.story_share_1 = own.story / story
        context.story_share_2 = above.story / story
        context.parent_mean_score = above.mean_without(facts.words, scores[index])


def _makes(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    masses: dict[object, Mass] = {}
    for facts, score in zip(rows, scores, strict=True):
        mass = masses.get(facts.make)
        if mass is None:
            mass = masses[facts.make] = Mass()
        mass.add(facts.words, score)
    for index, context in found.items():
        facts = rows[index]
        mass = masses[facts.make]
        context.make_story_share = mass.story / (context.page_story or 1.0)
        context.make_mean_score = mass.mean_without(facts.words, scores[index])


def _looks(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """How a block's class names and its tag compare with the story's."""
    story = classes = 0.0
    tags: dict[float, tuple[float, int]] = {}  # near the story: sum of the scores, blocks
    for facts, score in zip(rows, scores, strict=True):
        weight = facts.words * score
        story += weight
        classes += weight * facts.path_class_score
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


def _neighbours(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """The block's own score and those of the blocks beside it, and of the nearest that read like prose."""
    padded = [*_PADDING, *scores, *_PADDING]
    is_prose = [bool(facts.prose or facts.words >= _PROSE) for facts in rows]
    prose = [index for index, reads_so in enumerate(is_prose) if reads_so]
    prose_until = list(accumulate(is_prose))
    for index, context in found.items():
        at = index + _WINDOW
        context.score = scores[index]
        context.score_p, context.score_n = padded[at - 1], padded[at + 1]
        context.mean_before = sum(padded[index:at]) / _WINDOW
        context.mean_after = sum(padded[at + 1 : at + 1 + _WINDOW]) / _WINDOW
        after = prose_until[index]
        before = after - is_prose[index]
        context.prose_score_p = scores[prose[before - 1]] if before else _NONE
        context.prose_score_n = scores[prose[after]] if after < len(prose) else _NONE


def _order(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """How much of the story comes before the block and behind it."""
    count = len(rows)
    last = max((index for index, score in enumerate(scores) if score > _SURE), default=count)
    before = list(accumulate((facts.words * score for facts, score in zip(rows, scores, strict=True)), initial=0.0))
    whole = before[-1] or 1.0
    mean = sum(scores) / count
    for index, context in found.items():
        context.until_last = float(max(-_MOST, min(_MOST, last - index)))
        context.story_before = before[index] / whole
        context.story_after = (before[-1] - before[index + 1]) / whole
        context.page_mean_score = mean


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
