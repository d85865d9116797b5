"""What a block's own class name says it is."""

from __future__ import annotations

import pytest

from cleaners.facts.class_names import KINDS, bits_of
from cleaners.judging.named import in_fact_boxes, with_comments, with_named
from cleaners.labels import Label
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import Verdict


@pytest.mark.parametrize(
    ("token", "kinds"),
    [
        ("caption", {"caption"}),
        ("photocaption", {"caption"}),
        ("textauthor", {"author"}),
        ("story", set()),  # too common to say anything
        ("wonderful", set()),
        ("bio", {"author"}),
        ("broad", set()),  # a short word at another's end says nothing
    ],
)
def test_kinds_of_a_word(token: str, kinds: set[str]) -> None:
    """A word speaks whole; one written together with others by its end."""
    assert {kind for i, kind in enumerate(KINDS) if bits_of(token) & 1 << i} == kinds


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<p class="wp-caption-text">The harbour at dawn</p>', Label.CAPTION),
        ('<p class="imageCaption">The harbour at dawn</p>', Label.CAPTION),
        ('<h2 class="visually-hidden">Article content</h2>', Label.PLACEHOLDER),
        ('<div class="sr-only">Opens in a new window</div>', Label.PLACEHOLDER),
        ('<div class="wp-caption"><p>The harbour at dawn</p></div>', None),  # a box may hold anything
        ('<p class="lead">The harbour at dawn</p>', None),
        ("<p>The harbour at dawn</p>", None),
    ],
)
def test_own_class_name_labels_a_block(html: str, label: Label | None) -> None:
    """Captions and texts for screen readers are known by the class name of the element that holds the text."""
    blocks, _ = split(read(Page(html)).tree.body)
    (verdict,) = with_named([None], blocks)
    assert (verdict.label if verdict else None) is label


def test_rule_goes_before_the_class_name() -> None:
    """What a rule knows by the words stays as it is."""
    blocks, _ = split(read(Page('<p class="caption">Photo: Ada Marsh</p>')).tree.body)
    credit = Verdict(Label.CREDIT, "credit-label", "It names a photographer.")
    assert with_named([credit], blocks) == [credit]


STORY = "".join(
    f"<p>The ferry left pier {number} at dawn, and nobody on the island saw it go.</p>" for number in range(9)
)


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<section id="comments"><ol><li><p>{}</p></li></ol></section>', Label.COMMENTS),
        ('<div class="kommentare"><div><p>{}</p></div></div>', Label.COMMENTS),
        ('<div class="commentary"><p>{}</p></div>', None),  # a kind of story
    ],
)
def test_comments_are_named_by_any_element_around_them(html: str, label: Label | None) -> None:
    """What stands among the comments is known by their class name, however deep it stands."""
    blocks, _ = split(read(Page(STORY + html.format("It sails four times a day."))).tree.body)
    verdict = with_comments([None] * len(blocks), blocks)[-1]
    assert (verdict.label if verdict else None) is label


def test_comments_class_around_the_story_says_nothing() -> None:
    """Names of what holds much of the page are no evidence; those of a comment in a long thread are."""
    around = f'<div class="comments">{STORY}</div>'
    thread = '<div class="comments">' + '<div class="comment"><p>I saw it go, and I waved.</p></div>' * 40 + "</div>"
    blocks, _ = split(read(Page(around + thread)).tree.body)
    labels = [verdict and verdict.label for verdict in with_comments([None] * len(blocks), blocks)]
    assert labels == [None] * 9 + [Label.COMMENTS] * 40


@pytest.mark.parametrize(
    ("html", "is_box"),
    [
        ('<aside class="article-factbox"><h3>The line</h3><p>{}</p></aside>', True),
        ('<div class="fact-box"><div><ul><li>{}</li></ul></div></div>', True),
        ('<div id="aiSummary"><p>{}</p></div>', True),
        ('<div class="fact-check"><p>{}</p></div>', False),  # a kind of story
        ('<div class="box"><p>{}</p></div>', False),
    ],
)
def test_fact_boxes_are_named_by_any_element_around_them(html: str, is_box: bool) -> None:
    """What stands in a fact box is known by the box's class name, however deep it stands."""
    blocks, _ = split(read(Page(STORY + html.format("It sails four times a day."))).tree.body)
    assert (blocks[-1].element in in_fact_boxes(blocks)) is is_box


@pytest.mark.parametrize(("times", "is_box"), [(2, True), (4, False)])
def test_a_fact_box_that_holds_most_of_the_story_is_the_story(times: int, *, is_box: bool) -> None:
    """A template's name for the box of a whole story says nothing; a speech in full outgrows the report above it."""
    html = f'{STORY}<div class="infobox">{STORY * times}</div>'
    blocks, _ = split(read(Page(html)).tree.body)
    assert bool(in_fact_boxes(blocks)) is is_box
