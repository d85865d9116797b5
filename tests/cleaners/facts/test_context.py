"""What the first scores of all blocks say of each."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.facts.context import look_again
from cleaners.facts.context_facts import CONTEXT_FACTS, ContextFacts

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

FAR = 99.0
SURE = 0.8


def contexts(page: Any, scores: list[float]) -> list[ContextFacts]:
    return look_again(page.rows, page.elements, scores, list(range(len(scores))))


def test_nobody_asked() -> None:
    """Where no block is in doubt there is nothing to look at."""
    assert look_again([], [], [], []) == []


@given(scores=st.lists(st.floats(0.0, 1.0), min_size=7, max_size=7), asked=st.sets(st.integers(0, 6)))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_a_blocks_facts_do_not_depend_on_who_else_asks(
    look_at: LookAt, paragraphs: Paragraphs, scores: list[float], asked: set[int]
) -> None:
    """Looking at the doubtful blocks gives each the facts that it gets when all are looked at, finite numbers.

    Blocks that are surely story are always looked at: what the story is about is read from them.
    """
    page = look_at(f"<h1>a</h1><div>{paragraphs(3)}</div><ul><li>b</li><li>c</li></ul><p>d</p>")
    every = contexts(page, scores)
    asked |= {index for index, score in enumerate(scores) if score > SURE}
    some = look_again(page.rows, page.elements, scores, sorted(asked))
    for index, facts in zip(sorted(asked), some, strict=True):
        values = [getattr(facts, name) for name in CONTEXT_FACTS]
        assert values == [getattr(every[index], name) for name in CONTEXT_FACTS]
        assert all(map(isfinite, values))


def test_distance_from_the_scored_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """The container is where the high scores are, though another element holds more prose."""
    page = look_at(f"<main>{paragraphs(2)}</main><section><ul>{paragraphs(9)}</ul></section>")
    first, *_, last = contexts(page, [0.9, 0.9, *[0.01] * 9])
    assert (first.story_distance, first.story_whole_distance, first.story_branch_distance) == (1.0, 1.0, 1.0)
    assert (last.story_distance, last.story_branch_distance) == (FAR, 3.0)
    assert page.rows[0].container_distance == FAR


def test_shares_of_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What a block's element, its parent and theirs hold of all words weighted by score; the page holds all."""
    page = look_at(f"<main><div>{paragraphs(2)}</div></main><p>off</p>")
    facts = contexts(page, [0.8, 0.4, 0.0])[0]
    assert facts.story_share_1 == pytest.approx(2 / 3)
    assert [facts.story_share_2, facts.story_share_3, facts.story_share_4] == pytest.approx([1.0] * 3)


def test_mean_scores_leave_the_block_itself_out(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What the others in its element scored, by their words; -1 where there are no others."""
    page = look_at("<div><p>a</p><p>two words</p><p>c</p></div><p>off</p>")
    facts = contexts(page, [0.1, 0.6, 0.9, 0.0])[0]
    assert facts.mean_score_1 == -1.0
    assert facts.mean_score_2 == pytest.approx((2 * 0.6 + 0.9) / 3)
    assert facts.mean_score_3 == pytest.approx((2 * 0.6 + 0.9) / 4)


def test_make_of_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How much of the story is marked up like the block, and how the others that are scored; -1 without others."""
    page = look_at(f"<div>{paragraphs(2)}</div><h2>alone</h2>")
    paragraph, _, heading = contexts(page, [0.2, 0.8, 0.0])
    assert [paragraph.make_story_share, paragraph.make_mean_score] == pytest.approx([1.0, 0.8])
    assert (heading.make_story_share, heading.make_mean_score) == (0.0, -1.0)


def test_order_in_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Where the first and the last sure block are, and how much of the story came before and follows."""
    found = contexts(look_at(f"<p>a</p>{paragraphs(3)}<p>b</p>"), [0.0, 0.9, 0.0, 0.9, 0.0])
    assert [facts.since_first for facts in found] == [-1.0, 0.0, 1.0, 2.0, 3.0]
    assert [facts.until_last for facts in found] == [3.0, 2.0, 1.0, 0.0, -1.0]
    assert [facts.story_before for facts in found] == pytest.approx([0.0, 0.0, 0.5, 0.5, 1.0], abs=0.02)
    assert [facts.story_after for facts in found] == pytest.approx([1.0, 0.5, 0.5, 0.0, 0.0], abs=0.02)


def test_page_where_no_block_is_sure(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Without a sure block, and without any score at all, nothing is divided by nothing."""
    for score in (0.3, 0.0):
        found = contexts(look_at(paragraphs(2)), [score, score])
        assert [facts.since_first for facts in found] == [-2.0, -1.0]
        assert [facts.until_last for facts in found] == [2.0, 1.0]


def test_windows_end_at_the_page(look_at: LookAt) -> None:
    """Neighbours' scores up to three off, means over five; beyond the page there is no story."""
    page = look_at("".join(f"<p>{name}</p>" for name in "abcdefg"))
    first, *_, last = contexts(page, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    assert (first.score, first.score_p, first.score_pp, first.score_ppp, first.mean_before) == (0.1, 0, 0, 0, 0)
    assert (first.score_n, first.score_nn, first.score_nnn) == (0.2, 0.3, 0.4)
    assert first.mean_after == pytest.approx((0.2 + 0.3 + 0.4 + 0.5 + 0.6) / 5)
    assert (last.score_p, last.score_pp, last.score_ppp) == (0.6, 0.5, 0.4)
    assert (last.score_n, last.mean_after) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("the bridge of the council", 1.0),
        ("the bridge of a sailor", 0.5),
        ("whatever else", 0.0),
        ("of an it", -1.0),
    ],
)
def test_topic_is_the_storys_longer_words(look_at: LookAt, text: str, share: float) -> None:
    """The share of a block's longer words that stand in what is surely story; -1 where it has none."""
    page = look_at(f"<p>the bridge council</p><p>{text}</p><p>sailor whatever else</p>")
    assert contexts(page, [0.9, 0.3, 0.3])[1].topic_share == share


def test_a_blocks_own_words_are_no_topic(look_at: LookAt) -> None:
    """A sure block is compared with the others, not with itself."""
    page = look_at("<p>bridge council</p><p>council ferry</p>")
    assert [facts.topic_share for facts in contexts(page, [0.9, 0.9])] == [0.5, 0.5]


def test_the_page_as_a_whole(look_at: LookAt) -> None:
    """Mean score of all blocks and words of story on the page, the same for each block."""
    found = contexts(look_at("<p>one two</p><p>three four</p>"), [0.25, 0.75])
    assert {(facts.page_mean_score, facts.page_story) for facts in found} == {(0.5, 2.0)}
