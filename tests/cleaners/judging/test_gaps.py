"""What closes gaps between blocks of the story."""

from __future__ import annotations

import pytest

from cleaners.judging.gaps import close_gaps
from cleaners.labels import Label
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import Verdict

SHARE = Verdict(Label.SHARE, "share-button", "")
LISTED = Verdict(Label.RELATED, "listed-below-heading", "")  # inferred from its neighbours


def kept_of(html: str, scores: list[float], verdicts: dict[int, Verdict] | None = None) -> list[bool]:
    """What is kept where before only what scores .5 was; ``verdicts`` by place."""
    blocks, _ = split(read(Page(html)).tree.body)
    kept = [score >= 0.5 for score in scores]
    close_gaps(kept, scores, [(verdicts or {}).get(i) for i in range(len(blocks))], blocks)
    return kept


LIST = "<ul><li>salt<li>ice<li>tar</ul>"


@pytest.mark.parametrize(
    ("scores", "is_kept"),
    [([0.9, 0.4, 0.6], True), ([0.3, 0.6, 0.2], False), ([0.6, 0.4, 0.5], True), ([0.1, 0.2, 0.1], False)],
)
def test_list_is_kept_whole_or_not_at_all(scores: list[float], is_kept: bool) -> None:
    """By the mean score of its items."""
    assert kept_of(LIST, scores) == [is_kept] * 3


def test_list_with_a_line_that_a_rule_knows_stays_as_it_is() -> None:
    """Buttons are set as items of lists too."""
    assert kept_of(LIST, [0.9, 0.8, 0.2], {2: SHARE}) == [True, True, False]


def test_list_within_a_list_is_one_of_its_own() -> None:
    """The outer list is kept, the one within it is not."""
    html = "<ul><li>salt</li><li>ice<ul><li>sea<li>lake</ul></li><li>tar</li></ul>"
    assert kept_of(html, [0.9, 0.4, 0.6, 0.1, 0.9]) == [True, True, False, False, True]


@pytest.mark.parametrize(
    ("gap", "score", "verdict", "is_kept"),
    [
        ("<p>Who paid?</p>", 0.4, None, True),
        ("<p>Who paid?</p>", 0.2, None, False),
        ("<p>Who paid?</p>", 0.4, LISTED, True),
        ("<p>Who paid?</p>", 0.4, SHARE, False),
        ('<p class="note">Who paid?</p>', 0.4, None, False),
        ('<div class="box"><p>Who paid?</p></div>', 0.4, None, False),
        ('<p><a href="/x">Who paid?</a></p>', 0.4, None, False),
        ("<aside><p>Who paid?</p></aside>", 0.4, None, False),
        ("<form><p>Who paid?</p></form>", 0.4, None, False),
        ("<figure><p>Who paid?</p></figure>", 0.4, None, False),
        ("<div><p>Who paid?</p></div>", 0.4, None, True),
    ],
)
def test_gap_is_closed_by_what_is_marked_up_like_the_story(
    gap: str, score: float, verdict: Verdict | None, is_kept: bool
) -> None:
    """Between two kept blocks, unless a rule knows it by its words, it is a link, or it scores hardly at all."""
    kept = kept_of(f"<p>one</p>{gap}<p>two</p>", [0.9, score, 0.9], {1: verdict} if verdict else None)
    assert kept == [True, is_kept, True]


@pytest.mark.parametrize(("scores", "is_kept"), [([0.4, 0.3], True), ([0.4, 0.1], False)])
def test_gap_of_several_blocks_is_closed_as_a_whole(scores: list[float], is_kept: bool) -> None:
    """Where one of them is no story, the others are none."""
    assert kept_of("<p>one</p><p>Who?</p><p>Why?</p><p>two</p>", [0.9, *scores, 0.9])[1:3] == [is_kept] * 2
