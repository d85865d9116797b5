"""The standfirst: the summary between headline and story, which is left out of the body and has a label of its own.

It stands below the headline on a quarter of all news pages, in words that are not the story's but sum it up. What gives
it away there is its class name, or that the page's description of itself has the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaners.facts.features import name_words
from cleaners.fields import Fields
from cleaners.judging.left_out import is_dated
from cleaners.judging.named import CAPTION
from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.blocks import Element, LabelledBlock
from cleaners.parsing.html_tags import (
    WITHIN_ASIDE,
    WITHIN_CAPTION,
    WITHIN_DIALOG,
    WITHIN_FIGURE,
    WITHIN_FOOTER,
    WITHIN_FORM,
    WITHIN_NAV,
    WITHIN_TABLE,
)
from cleaners.rules import Facts, Verdict

_CALLED_SO = Verdict(Label.STANDFIRST, "standfirst-class", "A class name around it says that it sums up the story.")
_DESCRIBES = Verdict(Label.STANDFIRST, "description-line", "The page describes itself in these words.")
_UNNAMED = frozenset({"score", "page-frame", "linked-line", CAPTION.rule})
"""Rules by which a line is named for want of better evidence; templates call standfirsts captions too."""
_NAMES = frozenset(
    """abstract bajada chapeau chapo copete deck dek description einleitung entradilla epigraph excerpt ingress intro
    introduction introtext lead leadtext lede occhiello preface riassunto sapo sommario standfirst strapline subdeck
    subhead subheader subheading subheadline subline subtitle sumario summary teaser vorspann""".split()
)
_NEAREST = 3  # elements that are asked: its own and two around it
_FARTHEST = 15  # blocks below the headline; pictures and buttons stand between at times
_SHORTEST = 4  # words, figures aside
_LINKED = 0.3  # share of a line that no standfirst links
_SAID = 0.8  # of its words, which stand in the description
_BESIDE = (
    WITHIN_ASIDE
    | WITHIN_CAPTION
    | WITHIN_DIALOG
    | WITHIN_FIGURE
    | WITHIN_FOOTER
    | WITHIN_FORM
    | WITHIN_NAV
    | WITHIN_TABLE
)


def name_standfirst(labelled: Sequence[LabelledBlock], fields: Fields) -> None:
    """Label the lines between headline and story that sum it up; what a rule has named by its words stays so."""
    first = next((i for i, item in enumerate(labelled) if item.label in STORY_LABELS), 0)
    headline = max((i for i in range(first) if i == fields.title_at or labelled[i].label is Label.TITLE), default=first)
    described = _words(fields.description or "")
    for item in labelled[headline + 1 : min(first, headline + 1 + _FARTHEST)]:
        if item.rule not in _UNNAMED or not _may_sum_up(item):
            continue
        if _is_called_so(item.block.element):
            verdict = _CALLED_SO
        elif _is_said_in(described, item.text):
            verdict = _DESCRIBES
        else:
            continue
        item.label, item.rule, item.why = verdict.label, verdict.rule, verdict.why


def _may_sum_up(item: LabelledBlock) -> bool:
    element = item.block.element
    if element.is_hidden or element.within & _BESIDE or item.block.link_density > _LINKED:
        return False
    facts = Facts(item.text)
    words = facts.words - sum(token.isdecimal() for token in facts.tokens)
    return words >= _SHORTEST and not is_dated(item.text)


def _is_called_so(element: Element) -> bool:
    above: Element | None = element
    for _ in range(_NEAREST):
        if above is None:
            return False
        tokens = name_words(above.key).tokens if above.key else ()
        if not _NAMES.isdisjoint(tokens) or any(one + other in _NAMES for one, other in pairwise(tokens)):
            return True
        above = above.parent
    return False


def _is_said_in(described: set[str], text: str) -> bool:
    words = _words(text)
    return len(words & described) >= _SAID * len(words)


def _words(text: str) -> set[str]:
    return {word.strip(_SIGNS) for word in text.casefold().split()}


_SIGNS = ".,;:!?…\"'“”„‘’«»()"
