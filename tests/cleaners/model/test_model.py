"""The shipped model: what it promises whatever its weights."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaners.model
from cleaners.facts.block_facts import FACTS
from cleaners.facts.context_facts import CONTEXT_FACTS, UNLIKELY
from cleaners.model import first_score, lexicon, scores_of

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

MODEL = Path(cleaners.model.__file__).parent
WEIGHTS = sorted(path for path in MODEL.iterdir() if path.is_file() and path.name != "__init__.py")


def test_page_without_blocks() -> None:
    """An empty page has no scores."""
    assert scores_of([], []) == []


PIECES = st.sampled_from(
    [
        "<p>Words.</p>",
        "<h2>Title</h2>",
        "<ul><li>item</li></ul>",
        "<nav>menu</nav>",
        "<table><tr><td>1</td></tr></table>",
        "<a href=/x>link</a>",
        '<div class="comment list">',
        "</div>",
        "<footer>end</footer>",
    ]
)


@given(pieces=st.lists(PIECES, max_size=40))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_scores_are_probabilities(look_at: LookAt, pieces: list[str]) -> None:
    """Each block of any page gets one score, from 0 to 1."""
    page = look_at(" ".join(pieces), lexicon=lexicon())
    scores = scores_of(page.rows, page.elements)
    assert len(scores) == len(page.rows)
    assert all(0.0 <= score <= 1.0 for score in scores)


def test_story_scores_above_what_is_around(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """On a plain page the story's paragraphs score high, and menu, teasers and footer low, in both stages."""
    teasers = "".join(f'<li><a href="/{name}">A {name} opens in the old harbour</a></li>' for name in ("bar", "shop"))
    page = look_at(
        f"<nav><a href=/>Home</a> <a href=/n>News</a></nav><main><article><h1>Old bridge stays closed</h1>"
        f"{paragraphs(5)}</article><aside><ul>{teasers}</ul></aside></main><footer>All rights reserved</footer>",
        lexicon=lexicon(),
    )
    for scores in (scores_of(page.rows, page.elements), [first_score(facts) for facts in page.rows]):
        by_text = {facts.block.text: score for facts, score in zip(page.rows, scores, strict=True)}
        story = [score for text, score in by_text.items() if text.startswith("The old")]
        around = [score for text, score in by_text.items() if not text.startswith(("The old", "Old bridge"))]
        assert min(story) > 0.5 > max(around)


def test_second_stage_looks_at_each_doubtful_block(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A block that the first stage leaves in doubt is scored anew, each for itself; one that it settles is not."""
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "News", "Sport", "Shop"))
    head = f"<header><nav class=menu><ul>{menu}</ul></nav></header><h1>Old bridge</h1>"
    page = look_at(f"{head}{paragraphs(5)}<p>Share this</p>", lexicon=lexicon())
    first = [first_score(facts) for facts in page.rows]
    final = scores_of(page.rows, page.elements)
    assert min(first) < UNLIKELY < max(first)
    assert [a != b for a, b in zip(first, final, strict=True)] == [score >= UNLIKELY for score in first]


def test_scores_do_not_depend_on_earlier_pages(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Scoring keeps nothing: the same page scores the same after another, and when scored again."""
    page, other = (look_at(paragraphs(count), lexicon=lexicon()) for count in (4, 9))
    before = scores_of(page.rows, page.elements)
    scores_of(other.rows, other.elements)
    assert scores_of(page.rows, page.elements) == before


@pytest.mark.parametrize(
    ("module", "argument", "facts"),
    [
        ("first_stage", "f", FACTS),
        ("second_stage", "f", FACTS),
        ("second_stage", "c", CONTEXT_FACTS),
    ],
)
def test_trees_ask_for_facts_that_there_are(module: str, argument: str, facts: tuple[str, ...]) -> None:
    """Weights and facts belong together: no tree asks for a fact that has been renamed or is gone."""
    asked = set(re.findall(rf"\b{argument}\.(\w+)", (MODEL / f"{module}.py").read_text("utf-8")))
    assert asked
    assert asked <= set(facts)


def test_lexicon_speaks_for_and_against() -> None:
    """Words and class names are there, and some speak for the story, some against it."""
    for weights in (lexicon().words, lexicon().classes):
        assert min(weights.values()) < 0.0 < max(weights.values())
    assert lexicon().words["cookies"] < 0.0 < lexicon().classes["paragraph"]


def test_weights_are_small() -> None:
    """All that was learned is less than a megabyte."""
    assert sum(path.stat().st_size for path in WEIGHTS) < 1_000_000


def test_weights_say_where_they_come_from() -> None:
    """The provenance names each data set, its source and its licence, and gives the attribution that CC-BY asks for."""
    provenance = (MODEL / "PROVENANCE.md").read_text("utf-8")
    for name in ("scrapinghub", "fundus", "wcxb", "newsites", "MIT", "Apache-2.0", "CC-BY-4.0", "Murrough Foley"):
        assert name in provenance
