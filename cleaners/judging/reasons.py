"""Why a score came out as it did, in words: the three strongest facts that speak for the verdict.

A reason is a fact within bounds and a sentence. How strongly it speaks is measured in training, as the weight of
evidence: the log of how much likelier it holds for a block of the story than for another (Good 1950).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import inf, log

from cleaners.facts.block_facts import BlockFacts
from cleaners.startup.annotations import Any, NamedTuple
from cleaners.weights import read_reason_weights

_STATED = 3  # reasons given for a verdict
_SMOOTHING = 1.0


class Reason(NamedTuple):
    """Words for a fact within bounds, both included."""

    fact: str
    low: float
    high: float
    words: str


REASONS = (
    Reason("container_distance", 0.0, 2.0, "it stands in the element that holds most of the prose"),
    Reason("container_distance", 99.0, 99.0, "it stands outside the element that holds most of the prose"),
    Reason("share_1", 0.2, 1.0, "its element holds much of the prose"),
    Reason("share_2", 0.0, 0.02, "hardly any prose stands around it"),
    Reason("link_density", 0.0, 0.1, "hardly any of it is linked"),
    Reason("link_density", 0.7, 1.0, "most of it is linked"),
    Reason("links_2", 0.6, 1.0, "most of what stands around it is linked"),
    Reason("words", 25.0, inf, "it is as long as a paragraph"),
    Reason("words", 0.0, 4.0, "it is only a few words long"),
    Reason("ends_sentence", 1.0, 1.0, "it ends like a sentence"),
    Reason("tag", 33.0, inf, "it is marked up as a paragraph or a quote"),
    Reason("path_class_score", 3.0, inf, "the class names around it are a story's"),
    Reason("path_class_score", -inf, -3.0, "the class names around it are those of other things"),
    Reason("word_score", 1.5, inf, "its words are a story's"),
    Reason("word_score", -inf, -1.5, "its words are those of notes around a story"),
    Reason("json_ld_match", 0.8, 1.0, "the page's own data has it in the story"),
    Reason("json_ld_match", 0.0, 0.0, "the page's own data has it not in the story"),
    Reason("make_share", 0.4, 1.0, "most of the prose is marked up like it"),
    Reason("make_count", 8.0, inf, "many blocks are marked up like it"),
    Reason("make_ruled", 0.3, 1.0, "other lines marked up like it are no story"),
    Reason("prose_before", 0.0, 0.0, "it stands before the story"),
    Reason("prose_after", 0.0, 0.001, "it stands after the story"),
    Reason("ends_before", 3.0, inf, "signs of the story's end stand before it"),
    Reason("since_headline", 1.0, 40.0, "it follows the headline closely"),
    Reason("repeats", 1.0, inf, "its text has stood on the page before"),
    Reason("in_aside", 1.0, 1.0, "it stands in an aside"),
)


def weights_of(
    rows: Sequence[Any], target: Sequence[float], weight: Sequence[float], reasons: Sequence[Reason] = REASONS
) -> list[float]:
    """The weight of evidence of each reason, in their order; positive speaks for the story.

    ``rows`` have the facts that the reasons name; ``target`` is 1.0 for those of the story, else 0.0; ``weight`` is
    what each row counts for.
    """
    story = sum(w for t, w in zip(target, weight, strict=True) if t)
    other = sum(weight) - story
    weights = []
    for reason in reasons:
        holds = [reason.low <= getattr(facts, reason.fact) <= reason.high for facts in rows]
        of_story = sum(w for h, t, w in zip(holds, target, weight, strict=True) if h and t)
        of_other = sum(w for h, t, w in zip(holds, target, weight, strict=True) if h and not t)
        weights.append(round(log((of_story + _SMOOTHING) / story) - log((of_other + _SMOOTHING) / other), 2))
    return weights


def strongest(reasons: Sequence[Reason], weights: Sequence[float], facts: Any, *, story: bool) -> tuple[str, ...]:
    """The words of the strongest reasons that speak for (or against) the story; ``weights`` as ``weights_of`` gives."""
    sign = 1.0 if story else -1.0
    holding = [
        (-sign * weight, reason.words)
        for reason, weight in zip(reasons, weights, strict=True)
        if sign * weight > 0.0 and reason.low <= getattr(facts, reason.fact) <= reason.high
    ]
    return tuple(words for _, words in sorted(holding, key=lambda pair: pair[0])[:_STATED])


@cache
def _ranked(*, story: bool) -> tuple[Reason, ...]:
    """The reasons that speak for (or against) the story, the strongest first."""
    weights = read_reason_weights()
    sign = 1.0 if story else -1.0
    ranked = sorted(zip(weights, REASONS, strict=True), key=lambda pair: -sign * pair[0])
    return tuple(reason for weight, reason in ranked if sign * weight > 0.0)


def reasons_for(facts: BlockFacts, *, story: bool) -> str:
    """The strongest facts that speak for (or against) its being of the story, joined; "" if none does."""
    stated: list[str] = []
    for reason in _ranked(story=story):
        if reason.low <= getattr(facts, reason.fact) <= reason.high:
            stated.append(reason.words)
            if len(stated) == _STATED:
                break
    return "; ".join(stated)
