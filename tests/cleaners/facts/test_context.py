"""What the first scores of all blocks say of each."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.facts.context import ENDINGS, look_again
from cleaners.facts.context_facts import CONTEXT_FACTS, ContextFacts

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]


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
    """Looking at the doubtful blocks gives each the facts that it gets when all are looked at, finite numbers."""
    page = look_at(f"<h1>a</h1><div>{paragraphs(3)}</div><ul><li>b</li><li>c</li></ul><p>d</p>")
    every = contexts(page, scores)
    some = look_again(page.rows, page.elements, scores, sorted(asked))
    for index, facts in zip(sorted(asked), some, strict=True):
        values = [getattr(facts, name) for name in CONTEXT_FACTS]
        assert values == [getattr(every[index], name) for name in CONTEXT_FACTS]
        assert all(map(isfinite, values))


def test_shares_of_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What a block's element and its parent hold of all words weighted by score."""
    page = look_at(f"<main><div>{paragraphs(2)}</div></main><p>off</p>")
    facts = contexts(page, [0.8, 0.4, 0.0])[0]
    assert (facts.story_share_1, facts.story_share_2) == (pytest.approx(2 / 3), pytest.approx(1.0))


def test_mean_scores_leave_the_block_itself_out(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What the others in its parent scored, by their words; -1 where there are no others."""
    page = look_at("<div><p>a</p><p>two words</p><p>c</p></div><div><p>off</p></div>")
    first, *_, alone = contexts(page, [0.1, 0.6, 0.9, 0.0])
    assert first.parent_mean_score == pytest.approx((2 * 0.6 + 0.9) / 3)
    assert alone.parent_mean_score == -1.0


def test_make_of_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How much of the story is marked up like the block, and how the others that are scored; -1 without others."""
    page = look_at(f"<div>{paragraphs(2)}</div><h2>alone</h2>")
    paragraph, _, heading = contexts(page, [0.2, 0.8, 0.0])
    assert [paragraph.make_story_share, paragraph.make_mean_score] == pytest.approx([1.0, 0.8])
    assert (heading.make_story_share, heading.make_mean_score) == (0.0, -1.0)


def test_order_in_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How far off the last sure block is, and how much of the story came before and follows."""
    found = contexts(look_at(f"<p>a</p>{paragraphs(3)}<p>b</p>"), [0.0, 0.9, 0.0, 0.9, 0.0])
    assert [facts.until_last for facts in found] == [3.0, 2.0, 1.0, 0.0, -1.0]
    assert [facts.story_before for facts in found] == pytest.approx([0.0, 0.0, 0.5, 0.5, 1.0], abs=0.02)
    assert [facts.story_after for facts in found] == pytest.approx([1.0, 0.5, 0.5, 0.0, 0.0], abs=0.02)


def test_page_where_no_block_is_sure(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Without a sure block, and without any score at all, nothing is divided by nothing."""
    for score in (0.3, 0.0):
        found = contexts(look_at(paragraphs(2)), [score, score])
        assert [facts.until_last for facts in found] == [2.0, 1.0]


def test_windows_end_at_the_page(look_at: LookAt) -> None:
    """Scores of the blocks beside it, means over five; beyond the page there is no story."""
    page = look_at("".join(f"<p>{name}</p>" for name in "abcdefg"))
    first, *_, last = contexts(page, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    assert (first.score, first.score_p, first.score_n, first.mean_before) == (0.1, 0.0, 0.2, 0.0)
    assert first.mean_after == pytest.approx((0.2 + 0.3 + 0.4 + 0.5 + 0.6) / 5)
    assert (last.score_p, last.score_n, last.mean_after) == (0.6, 0.0, 0.0)


def test_the_page_as_a_whole(look_at: LookAt) -> None:
    """Mean score of all blocks and words of story on the page, the same for each block."""
    found = contexts(look_at("<p>one two</p><p>three four</p>"), [0.25, 0.75])
    assert {(facts.page_mean_score, facts.page_story) for facts in found} == {(0.5, 2.0)}


def test_a_tag_is_known_by_how_the_others_scored(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Of the blocks near the story; a block with a tag of its own has no others."""
    page = look_at(f"<main>{paragraphs(3)}<blockquote>said</blockquote></main>")
    first, _, _, quote = contexts(page, [0.9, 0.8, 0.6, 0.5])
    assert first.tag_mean_score == pytest.approx(0.7)
    assert quote.tag_mean_score == -1.0


def test_prose_around_and_the_gap_since_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Short lines between are passed over for the nearest prose; they make the gap longer."""
    page = look_at(f"<main>{paragraphs(1)}<ul><li>one two</li><li>three</li></ul>{paragraphs(1)}</main>")
    first, _, item, last = contexts(page, [0.9, 0.1, 0.1, 0.3])
    assert (first.prose_score_p, first.prose_score_n) == (-1.0, 0.3)
    assert (item.prose_score_p, item.prose_score_n) == (0.9, 0.3)
    assert (last.prose_score_p, last.prose_score_n) == (0.9, -1.0)
    assert (first.gap_words, item.gap_words, last.gap_words) == (0.0, 3.0, 29.0)


def test_a_long_gap_parts_the_story(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What follows it is another run; short gaps are none, and bylines count behind the story's first block."""
    gap = "<h2>More</h2><p>By Ada Marsh</p><ul><li>one</li></ul>"
    page = look_at(f"<main>{paragraphs(2)}<p>Between</p>{paragraphs(1)}{gap}{paragraphs(1)}</main>")
    first, second, _, third, *_, last = contexts(page, [0.9, 0.9, 0.1, 0.9, 0.1, 0.1, 0.1, 0.9])
    assert [facts.runs_before for facts in (first, second, third, last)] == [0.0, 0.0, 0.0, 1.0]
    assert (first.run_story, second.run_story, last.run_story) == (0.0, pytest.approx(0.9 * 26), 0.0)
    assert (third.bylines_before, last.bylines_before) == (0.0, 1.0)


@pytest.mark.parametrize(("text", "kind"), [("It sails.", "."), ("It sails?", "?"), ("More:", ":"), ("More", "")])
def test_last_character(look_at: LookAt, paragraphs: Paragraphs, text: str, kind: str) -> None:
    """Kinds of sentence ends, quotes and brackets are told apart; letters are none."""
    page = look_at(f"<main>{paragraphs(3)}<p>{text}</p></main>")
    assert contexts(page, [0.9] * 4)[-1].ends_with == ENDINGS.get(kind, 0.0)
