"""What the part of the page that a block stands in says of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cleaners.facts.context import look_again
from cleaners.facts.context_facts import ContextFacts
from cleaners.facts.parts import ENDINGS

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]


def contexts(page: Any, scores: list[float]) -> list[ContextFacts]:
    return look_again(page.rows, page.elements, scores, list(range(len(scores))))


def test_a_box_in_the_story_is_a_part(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What it holds counts, its lines' company and its class name; a paragraph of the story is a part by itself."""
    box = '<div class="factbox"><p>The line</p><p>It sails daily and on <a href="/">most holidays too</a></p></div>'
    page = look_at(f"<main>{paragraphs(3)}{box}</main>")
    paragraph, *_, first, second = contexts(page, [0.9, 0.9, 0.9, 0.2, 0.4])
    assert (first.part_words, first.part_is_box, first.part_mean_score) == (10.0, 1.0, pytest.approx(0.4))
    assert first.part_links == pytest.approx(page.rows[4].link_density * 8 / 10)
    assert second.part_story == pytest.approx((0.2 * 2 + 0.4 * 8) / paragraph.page_story)
    assert (paragraph.part_words, paragraph.part_is_box, paragraph.part_mean_score) == (26.0, 0.0, -1.0)
    assert (paragraph.part_twins, first.part_twins) == (3.0, 1.0)


def test_text_on_the_trunk_has_no_part(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A line in the very element that holds the story hangs on nothing."""
    page = look_at(f"<main>{paragraphs(3)}loose words</main>")
    loose = contexts(page, [0.9, 0.9, 0.9, 0.2])[-1]
    assert (loose.part_words, loose.part_story, loose.part_tag, loose.part_twins) == (-1.0, -1.0, -1.0, -1.0)


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


def test_what_follows_is_held_against_the_opening(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Words that the opening has speak for one story; the opening itself and lines of a few words are left out."""
    told = "<p>The ferry company of the northern islands has bought seven vessels from a bankrupt shipyard.</p>"
    page = look_at(f"<main>{paragraphs(7)}{told}<p>Read on</p></main>")
    *_, sixth, seventh, other, line = contexts(page, [*[0.9] * 7, 0.6, 0.3])
    assert seventh.lead_ahead > 0.5 > other.lead_ahead >= 0.0
    assert (sixth.lead_ahead, line.lead_ahead) == (seventh.lead_ahead, -1.0)


@pytest.mark.parametrize(("text", "kind"), [("It sails.", "."), ("It sails?", "?"), ("More:", ":"), ("More", "")])
def test_last_character(look_at: LookAt, paragraphs: Paragraphs, text: str, kind: str) -> None:
    """Kinds of sentence ends, quotes and brackets are told apart; letters are none."""
    page = look_at(f"<main>{paragraphs(3)}<p>{text}</p></main>")
    assert contexts(page, [0.9] * 4)[-1].ends_with == ENDINGS.get(kind, 0.0)
