"""The story as a whole: which scores and verdicts are kept together."""

from __future__ import annotations

import pytest

from cleaners.judging.choice import (
    ASIDE,
    BESIDE_SURE,
    FLANKED,
    FLANKED_HEADING,
    IN_BRIEF,
    PARTING_HEADING,
    STORY,
    SURE,
    WRAPPED,
    choose,
    chosen,
    keeps,
    pull_quotes,
)
from cleaners.judging.judge import rule_facts
from cleaners.labels import Label
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import Facts, Verdict


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([], []),
        ([0.5, 0.49], [True, False]),
        ([0.9, 0.6, 0.1], [True, True, False]),
        ([0.3, 0.25, 0.05], [True, True, False]),  # none is sure: the best and what comes near it
        ([0.3, 0.3], [True, True]),
    ],
)
def test_which_scores_are_kept(scores: list[float], kept: list[bool]) -> None:
    """Blocks that are likelier story than not; where there is none, the best of the page."""
    assert chosen(scores, [Facts("The ferry sails again.")] * len(scores)) == kept


@pytest.mark.parametrize(("sure", "is_kept"), [(0.99, False), (0.8, True)])
def test_line_in_doubt_beside_a_story_that_is_sure(sure: float, is_kept: bool) -> None:
    """A score of a half keeps a heading, but no line where nearly all of the story scores far more."""
    paragraph = Facts("The ferry is late again, and nobody at the harbour knows why it is.")
    line = Facts("By the desk.")
    doubtful = (STORY + BESIDE_SURE) / 2
    heading = Facts("Why?", level=2)
    kept = chosen([sure, sure, doubtful, BESIDE_SURE, doubtful], [paragraph, paragraph, line, line, heading])
    assert kept == [True, True, is_kept, True, True]


def test_page_of_nothing_but_noise_keeps_nothing() -> None:
    """Where not even the best block could be a story, nothing is kept."""
    assert chosen([0.001, 0.0005], [Facts("Home"), Facts("News")]) == [False, False]


def test_paragraph_between_two_of_the_story_needs_less() -> None:
    """Its score may be lower where both neighbours are kept; a line, a link or a ruled block gets no such credit."""
    paragraph = Facts("The harbour office said on Monday that the ferry would sail again soon.", link_density=0.0)
    short = Facts("Ferry sails again", link_density=0.0)
    linked = Facts(paragraph.text, link_density=1.0)
    ruled = Verdict(Label.RELATED, "related-label", "It points elsewhere.")
    inferred = Verdict(Label.COMMENTS, "below-comments", "It stands among the readers' comments.")
    for middle, verdict, kept in (
        (paragraph, None, True),
        (short, None, False),
        (linked, None, False),
        (paragraph, ruled, False),
        (paragraph, inferred, True),  # by its company, which the model knows better
    ):
        story = [paragraph] * 4
        seen, verdicts = [*story, middle, paragraph], [*[None] * 4, verdict, None]
        assert keeps([0.9] * 4 + [0.4, 0.9], verdicts, seen)[3:] == [True, kept, True]
        assert keeps([0.9] * 4 + [0.4, 0.1], verdicts, seen)[3:] == [True, False, False]
        assert keeps([0.9] * 4 + [FLANKED - 0.01, 0.9], verdicts, seen)[3:] == [True, False, True]


def test_heading_between_two_of_the_story_needs_less_evidence() -> None:
    """A heading over a kept paragraph and below another is kept at a lower score; over something else it is not."""
    paragraph = Facts("The council met again on Monday to talk about the bridge and its costs, for hours.", level=0)
    heading = Facts("What comes next", level=2)
    seen, verdicts = [paragraph, heading, paragraph], [None, None, None]
    assert keeps([0.9, FLANKED_HEADING, 0.9], verdicts, seen) == [True, True, True]
    assert keeps([0.9, FLANKED_HEADING, 0.1], verdicts, seen) == [True, False, False]
    assert keeps([0.9, FLANKED_HEADING - 0.01, 0.9], verdicts, seen) == [True, False, True]


def test_paragraph_of_a_brief_needs_less() -> None:
    """Where little is kept, a sentence beside it is kept at a lower score; in a long story, or as a line, it is not."""
    first = Facts("The ferry to Skerry sails again from Monday on, the harbour office said.")
    second = Facts("It had been laid up for repairs since the storm of last week.")
    assert keeps([0.7, IN_BRIEF], [None, None], [first, second]) == [True, True]
    assert keeps([0.7, IN_BRIEF - 0.01], [None, None], [first, second]) == [True, False]
    assert keeps([0.7, IN_BRIEF], [None, None], [first, Facts("All about the ferry")]) == [True, False]
    assert keeps([0.7] * 4 + [IN_BRIEF], [None] * 5, [first] * 4 + [second]) == [True] * 4 + [False]


SAID = "The bridge will not open before spring, the mayor said. “We were told in June that it would be ready by May.”"


@pytest.mark.parametrize(
    ("facts", "score", "is_quote"),
    [
        (Facts("“We were told in June that it would be ready by May”"), 0.8, True),
        (Facts("We were told in June that it would be READY by May …"), 0.8, True),
        (Facts("We were told in June that it would be ready by March"), 0.8, False),
        (Facts("– – – – – – – –"), 0.8, False),  # there are no words in it
        (Facts("Ready by May"), 0.8, False),  # short words are said twice by chance
        (Facts("We were told in June that it would be ready by May", level=3), 0.8, False),
        (Facts("We were told in June that it would be ready by May", is_list_item=True), 0.8, False),
        (Facts("We were told in June that it would be ready by May"), SURE, False),
        (Facts(SAID), 0.8, False),  # the whole paragraph twice is no quote
    ],
)
def test_pull_quotes(facts: Facts, score: float, is_quote: bool) -> None:
    """A block in doubt that repeats words of a longer paragraph of the story is a pull quote."""
    seen = [Facts(SAID), facts, Facts(SAID)]
    assert pull_quotes([True, True, True], [0.95, score, 0.95], seen) == ({1} if is_quote else set())


def test_pull_quote_of_what_is_left_out_is_kept() -> None:
    """Only words of the story itself make a quote superfluous."""
    quote = Facts("We were told in June that it would be ready by May")
    assert pull_quotes([False, True], [0.1, 0.8], [Facts(SAID), quote]) == set()


def test_thousand_short_blocks_are_no_pull_quotes() -> None:
    """Where more blocks ask than a page has quotes, none is looked for: the cost stays linear."""
    quote = Facts("We were told in June that it would be ready by May")
    assert pull_quotes([True] * 1001, [0.8] * 1001, [Facts(SAID), *[quote] * 1000]) == set()


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([0.1, 0.9, 0.1, 0.1, 0.9, 0.1], [False, True, True, True, True, False]),
        ([0.9, 0.9, 0.1, 0.9, 0.1, 0.9], [False, True, False, False, False, False]),
        ([0.9, 0.1, 0.9, 0.9, 0.9, 0.1], [False, False, False, False, True, False]),
        ([0.1, 0.9, 0.1, 0.1, 0.9, FLANKED], [False, True, True, True, True, True]),
    ],
)
def test_lines_of_signs_go_with_what_they_part(scores: list[float], kept: list[bool]) -> None:
    """They are kept between two blocks of the story, whatever they score, and right behind it for a low score."""
    paragraph = Facts("The council met again on Monday to talk about the bridge and its costs, for hours.", level=0)
    lines = [Facts(signs) for signs in ("***", "___", "• • •", "=====")]
    seen = [lines[0], paragraph, lines[1], lines[2], paragraph, lines[3]]
    assert keeps(scores, [None] * 6, seen) == kept


def kept_of(html: str, scores: list[float], verdicts: dict[int, Verdict] | None = None) -> list[bool]:
    """Which blocks of a page are kept."""
    blocks, _ = split(read(Page(f"<body>{html}")).tree.body)
    told = [(verdicts or {}).get(i) for i in range(len(blocks))]
    return choose(scores, told, [rule_facts(block) for block in blocks], blocks).kept


PARAGRAPH = "<p>The council met on Monday to talk about the bridge, and about what it may cost the town.</p>"


@pytest.mark.parametrize(
    ("middle", "scores", "kept"),
    [
        ("<h2>The costs</h2>", [PARTING_HEADING], [True]),
        ("<h2>The costs</h2>", [PARTING_HEADING - 0.01], [False]),
        ("<div><p>Ad</p></div><h2>The costs</h2>", [0.1, 0.25], [False, True]),  # what stands deeper parts nothing
        ("<p>Ad</p><h2>The costs</h2>", [0.1, 0.25], [False, False]),
        ("<h2>Also read</h2><p>A new bridge</p>", [0.25, 0.1], [False, False]),
        ("<p>The costs</p>", [0.25], [False]),
    ],
)
def test_heading_between_two_of_the_story_in_one_element(middle: str, scores: list[float], kept: list[bool]) -> None:
    """It parts the story, even where a picture or an advertisement stands between in an element of its own."""
    assert kept_of(PARAGRAPH + middle + PARAGRAPH, [0.9, *scores, 0.9]) == [True, *kept, True]


def test_heading_over_the_story_in_a_further_element_needs_a_little_more() -> None:
    """What stands over a kept paragraph in their element belongs to it, though a line left out goes before it there."""
    further = f"<div><p>Photo</p><h2>What comes next</h2>{PARAGRAPH}</div>"
    assert kept_of(PARAGRAPH + further, [0.9, 0.1, FLANKED_HEADING, 0.9]) == [True, False, True, True]
    assert kept_of(PARAGRAPH + further, [0.9, 0.1, FLANKED_HEADING - 0.01, 0.9]) == [True, False, False, True]
    assert kept_of(further, [0.1, FLANKED_HEADING, 0.9]) == [False, False, True]  # nothing of the story before it


@pytest.mark.parametrize(
    ("behind", "scores", "kept"),
    [
        (f"<div class=item>{PARAGRAPH}</div>", [WRAPPED], [True]),
        (f"<div class=item>{PARAGRAPH}</div>", [WRAPPED - 0.01], [False]),
        (f"<div class=item>{PARAGRAPH}{PARAGRAPH}</div>", [0.1, 0.1], [False, False]),
        (f"<aside>{PARAGRAPH}</aside>", [0.1], [False]),
        ("<div class=item><p>Ann Lee</p></div>", [0.1], [False]),
        (PARAGRAPH, [0.1], [False]),
        (f"<div><div>{PARAGRAPH}</div></div>", [0.1], [False]),
    ],
)
def test_paragraph_alone_in_an_element_behind_the_story(behind: str, scores: list[float], kept: list[bool]) -> None:
    """Some sites wrap each paragraph: one that stands so right behind a kept one needs little, whatever its class."""
    assert kept_of(PARAGRAPH * 4 + behind, [0.9] * 4 + scores) == [True] * 4 + kept


@pytest.mark.parametrize(
    ("behind", "score", "is_kept"),
    [
        (f"<div class=item>{PARAGRAPH}</div>", WRAPPED, True),
        (f"<div class=item>{PARAGRAPH}</div>", WRAPPED - 0.01, False),
        (f"<div class=promo>{PARAGRAPH}</div>", WRAPPED, False),
        (f"<section class=item>{PARAGRAPH}</section>", WRAPPED, False),
        (f"<div><div class=item>{PARAGRAPH}</div></div>", WRAPPED, False),
    ],
)
def test_paragraph_wrapped_as_the_one_before_it(behind: str, score: float, is_kept: bool) -> None:
    """Where each paragraph is wrapped, one needs little whose element has the tag and class of the one before."""
    assert kept_of(f"<div class=item>{PARAGRAPH}</div>" * 4 + behind, [0.9] * 4 + [score]) == [True] * 4 + [is_kept]


def test_heading_that_a_rule_knows_by_its_words_parts_nothing() -> None:
    """Only what a rule infers from a heading's neighbours is outweighed by its place."""
    html = PARAGRAPH + "<h2>Read more</h2>" + PARAGRAPH
    label = Verdict(Label.RELATED, "related-label", "It points elsewhere.")
    inferred = Verdict(Label.RELATED, "listed-below-heading", "It stands in a list.")
    assert kept_of(html, [0.9, 0.3, 0.9], {1: label}) == [True, False, True]
    assert kept_of(html, [0.9, 0.3, 0.9], {1: inferred}) == [True, True, True]


@pytest.mark.parametrize(("score", "is_kept"), [(0.6, True), (0.4, False)])
def test_lines_of_a_quoted_post_go_together(score: float, is_kept: bool) -> None:
    """The author and the date of a post stay with its words, and go with them."""
    post = '<blockquote class="twitter-tweet"><p>No ferry sails today, and none tomorrow</p>— Ada, May 3</blockquote>'
    assert kept_of(PARAGRAPH + post + PARAGRAPH, [0.9, score, 1.0 - score, 0.9]) == [True, is_kept, is_kept, True]


@pytest.mark.parametrize("tag", ["aside", "form", "nav", "footer", "dialog", "figure"])
def test_block_in_doubt_beside_the_story_is_left_out(tag: str) -> None:
    """Where a tag says that something is no story's text more evidence is asked for."""
    html = f"{PARAGRAPH}<{tag}>{PARAGRAPH}</{tag}>"
    assert kept_of(html, [0.9, ASIDE - 0.01]) == [True, False]
    assert kept_of(html, [0.9, ASIDE]) == [True, True]


@pytest.mark.parametrize("tag", ["aside", "form", "footer", "dialog"])
def test_what_is_left_out_beside_the_story_fills_no_gap(tag: str) -> None:
    """Neither between two paragraphs, nor as a list of which one item is sure, nor between two sure ones there."""
    assert kept_of(f"{PARAGRAPH}<{tag}>{PARAGRAPH}</{tag}>{PARAGRAPH}", [0.9, 0.6, 0.9]) == [True, False, True]
    items = f"{PARAGRAPH}<{tag}><ul><li>salt<li>ice<li>tar<li>rope</ul></{tag}>{PARAGRAPH}"
    assert kept_of(items, [0.9, 0.72, 0.6, 0.6, 0.6, 0.9]) == [True, True, False, False, False, True]
    three = f"{PARAGRAPH * 3}<{tag}>{PARAGRAPH * 3}</{tag}>{PARAGRAPH}"
    assert kept_of(three, [0.9, 0.9, 0.9, 0.72, 0.6, 0.72, 0.9]) == [True, True, True, True, False, True, True]


def test_tag_around_the_story_itself_says_nothing() -> None:
    """Old pages stand as a whole in a form; a slide show's headings and a page's best blocks may be in a figure."""
    assert kept_of(f"<form>{PARAGRAPH}{PARAGRAPH}</form>", [0.9, 0.6]) == [True, True]
    assert kept_of(f"<aside>{PARAGRAPH}</aside>", [0.4]) == [True]
    slides = f"<figure>{PARAGRAPH}</figure>" * 2
    assert kept_of(f"{PARAGRAPH}{slides}", [0.9, 0.6, 0.6]) == [True, True, True]


def test_slides_that_tell_the_story_need_less() -> None:
    """Where most of the story stands in figures, a long line in one needs less, and a caption is left out."""
    slide = f"<figure><p>{' '.join(['The ferry sails on, and the town looks after it.'] * 4)}</p></figure>"
    scores = [0.9, 0.6, IN_BRIEF, IN_BRIEF, IN_BRIEF - 0.01]
    html = f"{PARAGRAPH}{slide}{slide}<figure><p>The ferry at noon</p></figure>{slide}"
    assert kept_of(html, scores)[:4] == [True, True, True, False]
    assert kept_of(f"{PARAGRAPH * 3}{slide}{slide}", [0.9, 0.9, 0.9, 0.6, IN_BRIEF])[3:] == [False, False]
    assert kept_of(f"{PARAGRAPH}<figure><h3>First</h3></figure>{PARAGRAPH}", [0.9, 0.6, 0.9]) == [True, True, True]


def test_page_without_blocks() -> None:
    """Nothing in, nothing out."""
    assert kept_of("", []) == []


@pytest.mark.parametrize(
    ("label", "link_density", "is_kept"),
    [(Label.RELATED, 1.0, False), (Label.RELATED, 0.2, True), (Label.PROMOTION, 1.0, True)],
)
def test_linked_title_behind_a_label_is_a_pointer(label: Label, link_density: float, is_kept: bool) -> None:
    """The model may be as sure as it likes of its place; a sentence that only holds a link is the model's to tell."""
    pointer = Facts("See also: Towpath closed for a third summer over a wall", link_density=link_density)
    assert keeps([SURE], [Verdict(label, "known", "A rule knows it.")], [pointer]) == [is_kept]
