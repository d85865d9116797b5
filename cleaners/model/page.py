"""The learned model of whole pages: whether one is an article, and whether the body that the judge keeps is right.

The weights beside this file are made by benchmarks/train_kind.py.
"""

from __future__ import annotations

from functools import cache
from math import exp

from cleaners.kinds.page_claims import PageWords
from cleaners.kinds.page_facts import PageFacts
from cleaners.model import page_trees
from cleaners.startup.record import Record
from cleaners.weights import read_page_weights


class PageModel(Record):
    """What was learned besides the trees.

    Attributes:
        bar: log-odds of being an article, from which on a page is taken for one.
        words: scores of what a page says of itself.
        reasons: weight of evidence of each of ``PAGE_REASONS``.
    """

    bar: float
    words: PageWords
    reasons: tuple[float, ...]


@cache
def page_model() -> PageModel:
    """The weights, read once."""
    learned = read_page_weights()
    return PageModel(learned["bar"], PageWords(*learned["words"]), tuple(learned["reasons"]))


def article_odds(facts: PageFacts) -> float:
    """How likely the page is an article, as log-odds."""
    return page_trees.article(facts, 0.0)


def body_confidence(facts: PageFacts) -> float:
    """How likely what the judge keeps is the story and all of it, 0.0 to 1.0."""
    return 1.0 / (1.0 + exp(-max(-30.0, page_trees.right(facts, 0.0))))
