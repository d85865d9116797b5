"""How the judge is learned: word and class scores, then two stages of boosted trees, nothing ever scored by itself.

What a stage learns from must look like what it will see on unseen pages. So within the training pages each block's
word and class scores come from a lexicon that did not see its domain, and its first score from trees that did not.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol, TypeVar

import lightgbm
import numpy as np
from corpus import Sample
from numpy.typing import NDArray
from renamed import renamed
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cleaners.facts.block_facts import FACTS, BlockFacts
from cleaners.facts.context import SETTLED, SETTLED_SCORE, look_again
from cleaners.facts.context_facts import CONTEXT_FACTS, UNLIKELY
from cleaners.facts.features import Lexicon, class_tokens, own_facts, word_tokens
from cleaners.facts.surroundings import look_around
from cleaners.parsing.blocks import count_words

OPENING_TREES = 17
"""Trees after which a block that is plainly no story goes no further."""

Array = NDArray[np.float64]

NEWS_WEIGHT = 4.0  # news pages decide; the others stay in for what they teach of markup
_MIN_DOMAINS = 6  # a token on fewer domains says more about them than about the story
_SMALLEST_WORD = 0.13  # smaller weights are half of all, and out of fold nothing is lost without them
_SMALLEST_CLASS = 0.1
_ROUNDS = 60
_TREES = {
    "objective": "binary",
    "num_leaves": 31,
    "max_depth": 7,
    "learning_rate": 0.1,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.6,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 127,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}


@dataclass(slots=True)
class Learned:
    """A trained judge."""

    lexicon: Lexicon
    first: lightgbm.Booster
    second: lightgbm.Booster

    def scores(self, sample: Sample) -> list[float]:
        """The score of each block, 0.0 to 1.0."""
        rows = rows_of(sample, self.lexicon)
        own = matrix(rows, FACTS)
        scores = first_scores(self.first, own)
        asked = np.flatnonzero(scores >= UNLIKELY)
        if asked.size:
            context = matrix(look_again(rows, sample.elements, scores.tolist(), asked.tolist()), CONTEXT_FACTS)
            scores[asked] = np.asarray(self.second.predict(np.hstack([own[asked], context])))
        return [float(score) for score in scores]


def first_scores(trees: lightgbm.Booster, own: Array) -> Array:
    """What the first stage says, with the same early end as the shipped model."""
    opening = np.asarray(trees.predict(own, raw_score=True, num_iteration=OPENING_TREES))
    scores: Array = np.where(opening < SETTLED, SETTLED_SCORE, np.asarray(trees.predict(own)))
    return scores


def learn(samples: Sequence[Sample], folds: int = 4, seed: int = 0) -> Learned:
    """Train on all samples; ``folds`` is how many parts they are split into for scores out of fold."""
    return _learn(samples, split_domains(samples, folds, seed))


def cross_validate(samples: Sequence[Sample], folds: int = 5, *, seed: int = 0) -> Iterator[tuple[Sample, list[float]]]:
    """Each sample with the scores of a judge that saw no page of its domain."""
    for held_out in split_domains(samples, folds, seed):
        names = {sample.name for sample in held_out}
        learned = learn([sample for sample in samples if sample.name not in names], folds - 1, seed)
        for sample in held_out:
            yield sample, learned.scores(sample)


class HasDomain(Protocol):
    """A page of the benchmark, in whatever form it is learned from."""

    @property
    def domain(self) -> str:
        """The site that it is from."""


Paged = TypeVar("Paged", bound=HasDomain)


def split_domains(pages: Sequence[Paged], folds: int, seed: int = 0) -> list[list[Paged]]:
    """The pages in ``folds`` parts, no domain in two of them."""
    domains = sorted({page.domain for page in pages})
    random.Random(seed).shuffle(domains)
    fold_of = {domain: i % folds for i, domain in enumerate(domains)}
    return [[page for page in pages if fold_of[page.domain] == fold] for fold in range(folds)]


def _learn(samples: Sequence[Sample], parts: list[list[Sample]]) -> Learned:
    copied = [[*part, *map(renamed, part)] for part in parts]
    ordered = [sample for part in copied for sample in part]
    target, weight = targets(ordered)
    fold = np.concatenate([np.full(sum(len(s.blocks) for s in part), i) for i, part in enumerate(copied)])
    rows: list[list[BlockFacts]] = []
    for part in copied:
        held_out = {sample.name for sample in part}
        lexicon = fit_lexicon([sample for sample in samples if sample.name not in held_out])
        rows.extend(rows_of(sample, lexicon) for sample in part)
    own = np.vstack([matrix(page, FACTS) for page in rows])
    scores = np.zeros(len(target), np.float64)
    for i in range(len(parts)):
        trees = boost(own[fold != i], target[fold != i], weight[fold != i])
        scores[fold == i] = first_scores(trees, own[fold == i])
    doubtful = scores >= UNLIKELY
    context = np.vstack(list(_contexts(ordered, rows, scores)))
    both = np.hstack([own[doubtful], context])
    second = boost(both, target[doubtful], weight[doubtful])
    return Learned(fit_lexicon(samples), boost(own, target, weight), second)


def _contexts(samples: Sequence[Sample], rows: Sequence[list[BlockFacts]], scores: Array) -> Iterator[Array]:
    """The second stage's own facts, page by page."""
    at = 0
    for sample, page in zip(samples, rows, strict=True):
        first = scores[at : at + len(page)]
        at += len(page)
        asked = np.flatnonzero(first >= UNLIKELY)
        if asked.size:
            yield matrix(look_again(page, sample.elements, first.tolist(), asked.tolist()), CONTEXT_FACTS)


def rows_of(sample: Sample, lexicon: Lexicon) -> list[BlockFacts]:
    """The first stage's facts of each block."""
    rows = own_facts(sample.blocks, sample.seen, sample.verdicts, lexicon)
    look_around(rows, sample.elements, sample.claims)
    return rows


def matrix(rows: Sequence[Any], names: Iterable[str]) -> Array:
    """One row for each block, one column for each fact."""
    values = attrgetter(*names)
    return np.array([values(row) for row in rows], np.float64)


def targets(samples: Sequence[Sample]) -> tuple[Array, Array]:
    """Whether each block is story, and what it counts for.

    A block counts by the logarithm of its words, a page as much as any other of its kind. Standfirsts, which one gold
    has in the body and another has not, count nothing; blocks half in the gold count little.
    """
    target, weight = [], []
    for sample in samples:
        words = np.array([count_words(block.text) for block in sample.blocks])
        shares, with_summary = np.array(sample.shares), np.array(sample.shares_with_summary)
        counts = np.log2(1.0 + words) + 0.5
        counts *= 200.0 / max(30.0, counts.sum()) * (NEWS_WEIGHT if sample.is_news else 1.0) * sample.counts
        counts[(shares >= 0.5) != (with_summary >= 0.5)] = 0.0
        counts[(shares > 0.25) & (shares < 0.75)] *= 0.3
        target.append(shares >= 0.5)
        weight.append(counts)
    return np.concatenate(target).astype(np.float64), np.concatenate(weight).astype(np.float64)


def boost(features: Array, target: Array, weight: Array) -> lightgbm.Booster:
    """Boosted trees."""
    return lightgbm.train(_TREES, lightgbm.Dataset(features, target, weight=weight), _ROUNDS)


def fit_lexicon(samples: Sequence[Sample]) -> Lexicon:
    """Linear scores of words, and of the class names on the path to a block."""
    target, weight = targets(samples)
    words = [
        [word_tokens(seen.tokens, count_words(block.text)) for block, seen in zip(s.blocks, s.seen, strict=True)]
        for s in samples
    ]
    return Lexicon(
        words=_from(_SMALLEST_WORD, linear_scores(samples, words, target, weight)),
        classes=_from(_SMALLEST_CLASS, linear_scores(samples, list(map(_path_tokens, samples)), target, weight)),
    )


def _from(smallest: float, weights: dict[str, float]) -> dict[str, float]:
    return {token: weight for token, weight in weights.items() if abs(weight) >= smallest}


def _path_tokens(sample: Sample) -> list[list[str]]:
    paths: dict[Any, list[str]] = {}
    for element in sample.elements:
        paths[element] = (paths[element.parent] if element.parent else []) + class_tokens(element.key)
    return [paths[block.element] for block in sample.blocks]


def linear_scores(
    samples: Sequence[Any], tokens: list[list[list[str]]], target: Array, weight: Array
) -> dict[str, float]:
    """Weights of a logistic regression on which tokens a block has; of ``samples`` only the domain is asked."""
    domains: dict[str, set[str]] = defaultdict(set)
    for sample, blocks in zip(samples, tokens, strict=True):
        for token in {token for block in blocks for token in block}:
            domains[token].add(sample.domain)
    known = sorted(token for token, seen_on in domains.items() if len(seen_on) >= _MIN_DOMAINS)
    column = {token: i for i, token in enumerate(known)}
    indices: list[int] = []
    ends = [0]
    for blocks in tokens:
        for block in blocks:
            indices.extend({column[token] for token in block if token in column})
            ends.append(len(indices))
    shape = (len(ends) - 1, len(known))
    present = csr_matrix((np.ones(len(indices), np.float64), np.array(indices, np.int32), np.array(ends)), shape=shape)
    model = LogisticRegression(C=0.05, max_iter=50, solver="liblinear", tol=1e-2, random_state=0)
    model.fit(present, target, sample_weight=weight / weight.mean())
    pairs = zip(known, model.coef_[0], strict=True)
    return {token: round(float(value), 2) for token, value in pairs}
