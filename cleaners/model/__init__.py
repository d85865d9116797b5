"""The learned block model: how likely each block is of the story.

Two stages. The first scores a block by its own facts; most blocks are plainly no story after a few trees. For the rest
the second stage looks again with what all first scores say together (see ``context``). The weights beside this file are
made by benchmarks/train.py; PROVENANCE.md says from what.
"""

from __future__ import annotations

from functools import cache
from math import exp

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.context import SETTLED, SETTLED_SCORE, look_again
from cleaners.facts.context_facts import UNLIKELY
from cleaners.facts.features import Lexicon
from cleaners.model import first_stage, second_stage
from cleaners.parsing.blocks import Element
from cleaners.weights import read_weights


@cache
def lexicon() -> Lexicon:
    """The scores of words and class names."""
    return Lexicon(*(dict(zip(tokens.split("\t"), weights, strict=True)) for tokens, weights in read_weights()))


def scores_of(rows: list[BlockFacts], elements: list[Element]) -> list[float]:
    """How likely each block is of the story, 0.0 to 1.0."""
    scores = [first_score(facts) for facts in rows]
    doubtful = [index for index, score in enumerate(scores) if score >= UNLIKELY]
    for index, context in zip(doubtful, look_again(rows, elements, scores, doubtful), strict=True):
        scores[index] = _probability(second_stage.score(rows[index], context, 0.0))
    return scores


def first_score(facts: BlockFacts) -> float:
    """The first stage's score, 0.0 to 1.0."""
    opening = first_stage.opening(facts, 0.0)
    return SETTLED_SCORE if opening < SETTLED else _probability(first_stage.rest(facts, opening))


def _probability(log_odds: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, log_odds)))
