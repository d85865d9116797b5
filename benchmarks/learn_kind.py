"""How the page kinds are learned: scores of what a page calls itself, then boosted trees over the page facts.

Two questions are asked of a page: whether it is an article, and whether the body that the judge has kept is right. As
with the judge, the scores of words that the trees learn from come from words of other domains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from kind_pages import RIGHT, KindPage
from learn import Array, split_domains
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cleaners.kinds.page_claims import PageWords
from cleaners.kinds.page_facts import ADDRESS_FACTS, PAGE_FACTS

WORD_FACTS = ("type_score", "title_score", "class_score")
_MIN_DOMAINS = 6
_SMALLEST_WEIGHT = 0.02
_NO_ARTICLE_WEIGHT = 2.0  # they are fewer
_UNKNOWN_ADDRESS_WEIGHT = 0.4  # of a page's copy without its address, since callers may not give one
_TREES = {
    "objective": "binary",
    "num_leaves": 3,
    "min_data_in_leaf": 20,
    "learning_rate": 0.08,
    "feature_fraction": 0.2,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 3.0,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
_ROUNDS = 400
_RIGHT_ROUNDS = 150


@dataclass(slots=True)
class LearnedKind:
    """What was learned: scores of words, trees for "is it an article", trees for "is its body right"."""

    words: PageWords
    story: lightgbm.Booster
    right: lightgbm.Booster

    def ask(self, pages: Sequence[KindPage], *, address: bool = True) -> tuple[Array, Array]:
        """Log-odds of being an article, and of a right body; without ``address`` as if none were known."""
        rows = page_rows(pages, self.words)
        if not address:
            rows = _without_address(rows)
        return np.asarray(self.story.predict(rows, raw_score=True)), np.asarray(
            self.right.predict(rows, raw_score=True)
        )


def learn_kind(pages: Sequence[KindPage], folds: int = 5, seed: int = 0) -> LearnedKind:
    """Train on all pages; ``folds`` is how many parts they are split into for the scores of words."""
    scores = np.zeros((len(pages), len(WORD_FACTS)))
    at = {page.name: i for i, page in enumerate(pages)}
    for held_out in split_domains(pages, folds, seed):
        names = {page.name for page in held_out}
        words = fit_words([page for page in pages if page.name not in names])
        scores[[at[page.name] for page in held_out]] = word_scores(words, held_out)
    rows = _rows(pages, scores)
    rows = np.vstack([rows, _without_address(rows)])
    is_article = np.array([page.is_article for page in pages], float)
    is_right = np.array([page.word_f1 >= RIGHT for page in pages], float)
    weight = np.where(is_article == 1.0, 1.0, _NO_ARTICLE_WEIGHT)
    weight = np.concatenate([weight, _UNKNOWN_ADDRESS_WEIGHT * weight])
    even = np.concatenate([np.ones(len(pages)), np.full(len(pages), _UNKNOWN_ADDRESS_WEIGHT)])
    return LearnedKind(
        fit_words(pages),
        _boost(rows, np.tile(is_article, 2), weight, _ROUNDS),
        _boost(rows, np.tile(is_right, 2), even, _RIGHT_ROUNDS),
    )


def cross_validate(
    pages: Sequence[KindPage], folds: int = 5, *, seed: int = 0, address: bool = True
) -> Iterator[tuple[KindPage, float, float]]:
    """Each page with the two log-odds by what was learned from other domains."""
    for held_out in split_domains(pages, folds, seed):
        names = {page.name for page in held_out}
        learned = learn_kind([page for page in pages if page.name not in names], folds, seed)
        story, right = learned.ask(held_out, address=address)
        yield from zip(held_out, story.tolist(), right.tolist(), strict=True)


def _boost(rows: Array, target: Array, weight: Array, rounds: int) -> lightgbm.Booster:
    return lightgbm.train(dict(_TREES), lightgbm.Dataset(rows, target, weight=weight), rounds)


def _rows(pages: Sequence[KindPage], scores: Array) -> Array:
    rows = np.array([page.facts for page in pages], np.float64)
    rows[:, [PAGE_FACTS.index(name) for name in WORD_FACTS]] = scores
    return rows


def page_rows(pages: Sequence[KindPage], words: PageWords) -> Array:
    """One row for each page, one column for each fact, with these scores of words."""
    return _rows(pages, word_scores(words, pages))


def _without_address(rows: Array) -> Array:
    unknown = rows.copy()
    unknown[:, [PAGE_FACTS.index(name) for name in ADDRESS_FACTS]] = -1.0
    return unknown


def word_scores(words: PageWords, pages: Sequence[KindPage]) -> Array:
    """What ``WORD_FACTS`` are for these pages."""
    return np.array(
        [
            [
                round(sum(weights.get(name, 0.0) for name in said), 2)
                for weights, said in zip(words, page.words, strict=True)
            ]
            for page in pages
        ],
        np.float64,
    )


def fit_words(pages: Sequence[KindPage]) -> PageWords:
    """Linear scores of types, title words and class names."""
    return PageWords(*(_linear(pages, part) for part in range(len(WORD_FACTS))))


def _linear(pages: Sequence[KindPage], part: int) -> dict[str, float]:
    domains: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for word in page.words[part]:
            domains[word].add(page.domain)
    known = sorted(word for word, seen_on in domains.items() if len(seen_on) >= _MIN_DOMAINS)
    if not known:
        return {}
    column = {word: i for i, word in enumerate(known)}
    indices: list[int] = []
    ends = [0]
    for page in pages:
        indices.extend(column[word] for word in page.words[part] if word in column)
        ends.append(len(indices))
    present: Any = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(pages), len(known)))
    target: NDArray[np.bool_] = np.array([page.is_article for page in pages])
    model = LogisticRegression(C=0.05, solver="liblinear", tol=1e-3, random_state=0)
    model.fit(present, target, sample_weight=np.where(target, 1.0, 3.0))
    pairs = zip(known, model.coef_[0], strict=True)
    return {word: round(float(value), 2) for word, value in pairs if abs(value) >= _SMALLEST_WEIGHT}
