"""What the first scores of all blocks say of each: the second stage's facts.

The first score of a block is made from its own looks and place. Seen together, the scores tell where the story is:
which element holds it, which makes of blocks belong to it, where it begins and ends, which words it is about. With that
a second model looks again. (Stacked sequential learning, Cohen and Carvalho 2005.)
"""

from __future__ import annotations

from itertools import accumulate

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.context_facts import UNLIKELY, ContextFacts, Found, Mass
from cleaners.facts.parts import look_at_parts
from cleaners.parsing.blocks import Element

SETTLED = -2.5
"""Log-odds after the first stage's opening trees below which a block is no story, whatever the others would say.

Nearly six in ten blocks go no further; out of fold, none of them would have been kept by the other trees.
"""
SETTLED_SCORE = 0.005
"""The first score of such a block."""

_FAR = 99.0
_MOST = 50.0
_SURE = 0.8  # first scores past this count as story
_WINDOW = 5  # blocks before or after that the means are taken over
_PADDING = [0.0] * _WINDOW


def look_again(
    rows: list[BlockFacts], elements: list[Element], scores: list[float], asked: list[int]
) -> list[ContextFacts]:
    """The facts that follow from the first scores (0.0 to 1.0, one for each block), for the blocks asked for."""
    found = {index: ContextFacts() for index in asked}
    if found:
        masses = _masses(rows, elements, scores)
        story = masses[elements[0]].story or 1.0
        _containers(rows, elements, masses, found)
        _shares(rows, scores, masses, story, found)
        _makes(rows, scores, story, found)
        _order(rows, scores, found)
        _windows(scores, found)
        _topics(rows, scores, found)
        look_at_parts(rows, elements, masses, scores, found)
    return list(found.values())


def _masses(rows: list[BlockFacts], elements: list[Element], scores: list[float]) -> dict[Element, Mass]:
    masses = {element: Mass() for element in elements}
    for facts, score in zip(rows, scores, strict=True):
        mass = masses[facts.element]
        mass.words += facts.words
        mass.story += facts.words * score
    for element in reversed(elements):
        if element.parent is not None:
            below, above = masses[element], masses[element.parent]
            above.words += below.words
            above.story += below.story
    return masses


def _containers(rows: list[BlockFacts], elements: list[Element], masses: dict[Element, Mass], found: Found) -> None:
    page = elements[0]
    story = masses[page].story
    container = whole = page
    for element in elements if story else ():
        share = masses[element].story / story
        if share >= 0.6:
            container = element
            if share >= 0.9:
                whole = element
    branch: dict[Element | None, float] = {}
    above: Element | None = container
    while above is not None:
        branch[above] = 0.0
        above = above.parent
    below: dict[Element | None, float] = {None: _FAR}
    below_whole: dict[Element | None, float] = {None: _FAR}
    for element in elements:
        parent = element.parent
        steps = below[parent]
        below[element] = 0.0 if element is container else _FAR if steps == _FAR else steps + 1.0
        steps = below_whole[parent]
        below_whole[element] = 0.0 if element is whole else _FAR if steps == _FAR else steps + 1.0
        if element not in branch:
            branch[element] = branch[parent] + 1.0
    last = max((index for index, facts in enumerate(rows) if below[facts.element] < _FAR), default=0)
    for index, context in found.items():
        element = rows[index].element
        context.story_distance = below[element]
        context.story_branch_distance = branch[element]
        context.story_whole_distance = below_whole[element]
        context.container_left = max(-_MOST, min(_MOST, float(last - index)))


def _shares(
    rows: list[BlockFacts],
    scores: list[float],
    masses: dict[Element, Mass],
    story: float,
    found: Found,
) -> None:
    """What the elements around a block hold of the story, and how the other blocks in them scored."""
    for index, context in found.items():
        facts = rows[index]
        words, own = facts.words, facts.words * scores[index]
        first = facts.element
        second = first.parent or first
        third = second.parent or second
        one, two, three = masses[first], masses[second], masses[third]
        context.story_share_1 = one.story / story
        context.story_share_2 = two.story / story
        context.story_share_3 = three.story / story
        context.story_share_4 = masses[third.parent or third].story / story
        context.mean_score_1 = (one.story - own) / (one.words - words) if one.words > words else -1.0
        context.mean_score_2 = (two.story - own) / (two.words - words) if two.words > words else -1.0
        context.mean_score_3 = (three.story - own) / (three.words - words) if three.words > words else -1.0


def _makes(rows: list[BlockFacts], scores: list[float], story: float, found: Found) -> None:
    masses: dict[object, Mass] = {}
    for facts, score in zip(rows, scores, strict=True):
        mass = masses.get(facts.make)
        if mass is None:
            mass = masses[facts.make] = Mass()
        mass.words += facts.words
        mass.story += facts.words * score
    for index, context in found.items():
        facts = rows[index]
        mass = masses[facts.make]
        context.make_story_share = mass.story / story
        others = mass.words - facts.words
        context.make_mean_score = (mass.story - facts.words * scores[index]) / others if others > 0.0 else -1.0


def _order(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    count = len(rows)
    sure = [index for index, score in enumerate(scores) if score > _SURE]
    first, last = (sure[0], sure[-1]) if sure else (count, count)
    before = list(accumulate((f.words * s for f, s in zip(rows, scores, strict=True)), initial=0.0))
    story = before[-1]
    mean = sum(scores) / count
    for index, context in found.items():
        context.score = scores[index]
        context.story_before = before[index] / (story or 1.0)
        context.story_after = (story - before[index + 1]) / (story or 1.0)
        context.since_first = float(max(-_MOST, min(_MOST, index - first)))
        context.until_last = float(max(-_MOST, min(_MOST, last - index)))
        context.page_mean_score = mean
        context.page_story = story


def _windows(scores: list[float], found: Found) -> None:
    padded = [*_PADDING, *scores, *_PADDING]
    for index, context in found.items():
        at = index + _WINDOW
        context.score_p, context.score_pp, context.score_ppp = padded[at - 1], padded[at - 2], padded[at - 3]
        context.score_n, context.score_nn, context.score_nnn = padded[at + 1], padded[at + 2], padded[at + 3]
        context.mean_before = sum(padded[at - _WINDOW : at]) / _WINDOW
        context.mean_after = sum(padded[at + 1 : at + 1 + _WINDOW]) / _WINDOW


_LONG_WORD = 4  # characters; shorter words stand in every text


def _topics(rows: list[BlockFacts], scores: list[float], found: Found) -> None:
    """Share of a block's longer words that stand elsewhere in what is surely story; -1 where it has none."""
    story: set[str] = set()
    repeated: set[str] = set()  # in two blocks of the story and more
    vocabularies = {}
    for index, score in enumerate(scores):
        if score >= UNLIKELY or index in found:
            words = {word for word in rows[index].block.text.casefold().split() if len(word) >= _LONG_WORD}
            vocabularies[index] = words
            if score > _SURE:
                repeated |= story & words
                story |= words
    for index, context in found.items():
        words = vocabularies[index]
        elsewhere = repeated if scores[index] > _SURE else story
        context.topic_share = len(words & elsewhere) / len(words) if words else -1.0
    _leads(rows, scores, vocabularies, found)


_LEAD = 150.0  # words
_AHEAD = 6  # blocks
_SENTENCE = 8.0  # words; shorter blocks say little of what they are about


def _leads(rows: list[BlockFacts], scores: list[float], vocabularies: dict[int, set[str]], found: Found) -> None:
    """What the block and those behind it share with the story's opening: a further story is about something else."""
    lead: set[str] = set()
    words = 0.0
    shares: list[float | None] = [None] * len(rows)
    opening = set()
    for index, score in enumerate(scores):
        if score > _SURE and words < _LEAD:
            lead |= vocabularies[index]
            words += rows[index].words
            opening.add(index)
    for index, vocabulary in vocabularies.items():
        if vocabulary and scores[index] >= UNLIKELY and index not in opening and rows[index].words >= _SENTENCE:
            shares[index] = len(vocabulary & lead) / len(vocabulary)
    for index, context in found.items():
        ahead = [share for share in shares[index : index + _AHEAD] if share is not None]
        context.lead_ahead = sum(ahead) / len(ahead) if ahead else -1.0
