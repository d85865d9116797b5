"""How the model of lines is learned: scores of words, then boosted trees, nothing ever scored by itself.

As with the judge (see ``learn``), a line's words are scored for training by a lexicon that did not see its domain. The
lexicon learns from the text set's pages and from HTML pages taken apart into lines; the trees from the text set and
from those pages whose set has none there: the same page twice, in two shapes, did not help them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import lightgbm
import numpy as np
from learn import Array, boost, linear_scores, matrix, split_domains
from line_pages import LinePage

from cleaners.parsing.blocks import count_words
from cleaners.text_mode.facts import LINE_FACTS, LineFacts
from cleaners.text_mode.judge import facts_of

NEWS_WEIGHT = 4.0
_ALSO_LINES = frozenset({"newsites"})  # sets of HTML pages of which the text set has none
_SMALLEST_WEIGHT = 0.1
_TREES = {
    "rounds": 80,
    "num_leaves": 15,
    "max_depth": 6,
    "learning_rate": 0.1,
    "feature_fraction": 0.25,
    "min_data_in_leaf": 100,
}


@dataclass(slots=True)
class LearnedLines:
    """A trained model of lines: the scores of words, and the trees."""

    words: dict[str, float]
    trees: lightgbm.Booster

    def scores(self, page: LinePage) -> Array:
        """The score of each line, 0.0 to 1.0."""
        return np.asarray(self.trees.predict(matrix(facts_of(page.lines, self.words), LINE_FACTS)))


class _Parts:
    """Pages in parts, no domain in two of them, and what is learned of all parts but some."""

    def __init__(self, pages: Sequence[LinePage], folds: int, seed: int) -> None:
        self.parts = split_domains(pages, folds, seed)
        self._words: dict[frozenset[int], dict[str, float]] = {}

    def words_without(self, *left_out: int) -> dict[str, float]:
        """The scores of words by all other parts; each fit takes half a minute, and is made once."""
        key = frozenset(left_out)
        if key not in self._words:
            self._words[key] = fit_words([page for i in self._all_but(key) for page in self.parts[i]])
        return self._words[key]

    def learn_without(self, *left_out: int) -> LearnedLines:
        """A model of all other parts."""
        pages, rows = [], []
        for i in self._all_but(frozenset(left_out)):
            words = self.words_without(*left_out, i)
            for page in self.parts[i]:
                if page.is_text or page.set in _ALSO_LINES:
                    pages.append(page)
                    rows.append(matrix(facts_of(page.lines, words), LINE_FACTS))
        trees = boost(np.vstack(rows), *targets(pages), _TREES)
        return LearnedLines(self.words_without(*left_out), trees)

    def _all_but(self, left_out: frozenset[int]) -> list[int]:
        return [i for i in range(len(self.parts)) if i not in left_out]


def learn_lines(pages: Sequence[LinePage], folds: int = 5, seed: int = 0) -> LearnedLines:
    """Train on all pages; ``folds`` is how many parts they are split into for the scores of words."""
    return _Parts(pages, folds, seed).learn_without()


def cross_validate(pages: Sequence[LinePage], folds: int = 5, seed: int = 0) -> Iterator[tuple[LinePage, Array]]:
    """Each page of the text set with the scores of a model that saw no page of its domain."""
    parts = _Parts(pages, folds, seed)
    for i, held_out in enumerate(parts.parts):
        learned = parts.learn_without(i)
        for page in held_out:
            if page.is_text:
                yield page, learned.scores(page)


def targets(pages: Sequence[LinePage]) -> tuple[Array, Array]:
    """Whether each line is story, and what it counts for: by the logarithm of its words, a page as much as any other.

    Lines of which the gold is in two minds count nothing.
    """
    weight = []
    for page in pages:
        words = np.array([count_words(line.text) for line in page.lines.seen])
        counts = np.log2(1.0 + words) + 0.5
        counts *= 200.0 / max(30.0, counts.sum()) * (NEWS_WEIGHT if page.is_news else 1.0)
        counts[[keep is None for keep in page.keeps]] = 0.0
        weight.append(counts)
    target = np.array([float(bool(keep)) for page in pages for keep in page.keeps])
    return target, np.concatenate(weight)


def fit_words(pages: Sequence[LinePage]) -> dict[str, float]:
    """Linear scores of what ``line_tokens`` finds."""
    words = linear_scores(pages, [page.tokens for page in pages], *targets(pages))
    return {token: weight for token, weight in words.items() if abs(weight) >= _SMALLEST_WEIGHT}


def facts_by_page(pages: Sequence[LinePage], words: dict[str, float]) -> list[LineFacts]:
    """The facts of all lines of these pages."""
    return [facts for page in pages for facts in facts_of(page.lines, words)]
