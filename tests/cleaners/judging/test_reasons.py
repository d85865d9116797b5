"""Why a score came out as it did, in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from math import inf, log
from typing import Any

import pytest

from cleaners.facts.block_facts import FACTS
from cleaners.facts.claims import Claims
from cleaners.judging.reasons import REASONS, Reason, reasons_for, weights_of
from cleaners.model import lexicon

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

WEIGHTS: list[float] = json.loads(files("cleaners.model").joinpath("reasons.json").read_bytes())


@pytest.fixture(scope="module")
def page(look_at: LookAt, paragraphs: Paragraphs) -> Any:
    """A page with most of what there are words for."""
    links = "".join(
        f'<li><a href="/{name}">A {name} opens in the old harbour</a></li>' for name in ("bar", "shop", "inn")
    )
    return look_at(
        f'<nav><a href="/">Home</a></nav><main class="article-body"><h1>Bridge</h1><p>12 May 2024</p>{paragraphs(6)}'
        f'<p hidden>not shown</p></main><aside class="promo related"><ul>{links}</ul></aside>'
        "<footer><p>All rights reserved</p><p>1 2 3</p></footer>",
        lexicon=lexicon(),
        claims=Claims("Bridge", "x"),
    )


def stated(page: Any) -> list[tuple[Any, list[Reason]]]:
    """Each block with the reasons that are given for it, both ways."""
    by_words = {reason.words: reason for reason in REASONS}
    return [
        (facts, [by_words[words] for words in reasons_for(facts, story=story).split("; ") if words])
        for facts in page.rows
        for story in (True, False)
    ]


def test_words_are_true_of_the_block(page: Any) -> None:
    """A reason is stated only where its fact is within its bounds."""
    seen = set()
    for facts, reasons in stated(page):
        for reason in reasons:
            assert reason.low <= getattr(facts, reason.fact) <= reason.high
            seen.add(reason.words)
    assert len(seen) > 8


def test_three_reasons_at_most_the_strongest_first(page: Any) -> None:
    """What speaks loudest is said first, and nobody has to read more than three."""
    weight_of = dict(zip(REASONS, WEIGHTS, strict=True))
    for _, reasons in stated(page):
        weights = [abs(weight_of[reason]) for reason in reasons]
        assert len(weights) <= 3
        assert weights == sorted(weights, reverse=True)


def test_reasons_speak_for_the_verdict(page: Any) -> None:
    """What is said for the story weighs for it, what is said against it weighs against it."""
    sign_of = {reason.words: weight > 0.0 for reason, weight in zip(REASONS, WEIGHTS, strict=True)}
    for facts in page.rows:
        for story in (True, False):
            assert {sign_of[words] for words in reasons_for(facts, story=story).split("; ") if words} <= {story}


def test_no_stronger_reason_is_passed_over(page: Any) -> None:
    """Every reason that holds and is not stated is weaker than all that are, or speaks the other way."""
    ranked = sorted(zip(WEIGHTS, REASONS, strict=True), key=lambda pair: -pair[0])
    facts = page["The old bridge"]
    holding = [r.words for weight, r in ranked if weight > 0.0 and r.low <= getattr(facts, r.fact) <= r.high]
    assert len(holding) > 3
    assert reasons_for(facts, story=True).split("; ") == holding[:3]


def test_reasons_ask_for_facts_that_there_are() -> None:
    """Each reason is of a fact of the first stage, within bounds, and has a weight and words of its own."""
    assert len(WEIGHTS) == len(REASONS) == len({reason.words for reason in REASONS})
    for reason in REASONS:
        assert reason.fact in FACTS
        assert reason.low <= reason.high
        assert reason.words[0].islower()
        assert not reason.words.endswith(".")
        assert ";" not in reason.words


def test_weight_of_evidence(look_at: LookAt) -> None:
    """A reason weighs the log of how much likelier it holds in the story, each block counting for its weight."""
    long, short = "word " * 30, "word"
    rows = look_at(f"<p>{long}</p><p>{long}</p><p>{short}</p><p>{short}</p>").rows
    weights = weights_of(rows, [1.0, 1.0, 0.0, 1.0], [10.0, 10.0, 30.0, 10.0])
    found = weights[REASONS.index(Reason("words", 25.0, inf, "it is as long as a paragraph"))]
    assert found == pytest.approx(log((20 + 1) / 30) - log((0 + 1) / 30), abs=0.01)
