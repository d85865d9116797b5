"""What page kinds are learned from: the facts of all pages, and words of other domains."""

from __future__ import annotations

import pytest

pytest.importorskip("lightgbm", reason="only the extra `train` brings LightGBM")
pytest.importorskip("sklearn", reason="only the extra `train` brings scikit-learn")

from kind_pages import NO_ARTICLES, KindPage
from learn_kind import cross_validate, fit_words, learn_kind

from cleaners.kinds.page_facts import PAGE_FACTS


def page(number: int, *, is_article: bool) -> KindPage:
    facts = [float(number % 7)] * len(PAGE_FACTS)
    facts[PAGE_FACTS.index("mean_score")] = 0.9 if is_article else 0.3
    return KindPage(
        name=f"{number}",
        set="fundus" if is_article else NO_ARTICLES,
        domain=f"site{number}.example",
        type="article" if is_article else "product",
        words=(["NewsArticle"] if is_article else ["Product"], ["news"], [f"page{number}"]),
        facts=facts,
        body="",
        gold={},
        word_f1=1.0 if is_article and number % 3 else 0.0,
    )


PAGES = [page(number, is_article=number % 2 == 0) for number in range(200)]


def test_what_tells_articles_is_learned() -> None:
    """A fact that parts the pages parts them out of fold."""
    for said, story, _ in cross_validate(PAGES, folds=3):
        assert (story > 0.0) is said.is_article


def test_the_same_each_time() -> None:
    """Training twice gives the same trees and words."""
    first, second = learn_kind(PAGES, folds=3), learn_kind(PAGES, folds=3)
    assert first.story.model_to_string() == second.story.model_to_string()
    assert first.words == second.words


def test_a_word_of_one_domain_counts_nothing() -> None:
    """Only words that stand on six domains and more have a score."""
    words = fit_words(PAGES)
    assert words.types["NewsArticle"] > 0.0 > words.types["Product"]
    assert words.classes == {}
