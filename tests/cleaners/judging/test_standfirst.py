"""The summary between headline and story."""

from __future__ import annotations

import pytest

from cleaners.fields import Fields
from cleaners.judging.standfirst import name_standfirst
from cleaners.labels import Label
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

SUMMARY = "The town will wait for its bridge until May."


def page(html: str, rule: str = "score", headline: str = "<h1>Bridge shut</h1>") -> list[LabelledBlock]:
    """A headline, left-out lines, and a paragraph of the story."""
    blocks, _ = split(read(Page(f"{headline}{html}<p>The bridge is shut.</p>")).tree.body)
    labelled = [LabelledBlock(block, Label.OTHER, rule, "") for block in blocks]
    labelled[-1].label = Label.PARAGRAPH
    return labelled


def named(labelled: list[LabelledBlock], description: str | None = None, title_at: int = 0) -> list[str]:
    """The texts of what is called a standfirst."""
    name_standfirst(labelled, Fields(title="Bridge shut", title_at=title_at, description=description))
    return [item.text for item in labelled if item.label is Label.STANDFIRST]


@pytest.mark.parametrize(
    ("html", "is_one"),
    [
        (f'<h2 class="sub-title">{SUMMARY}</h2>', True),
        (f'<div class="articleDek__x9"><p>{SUMMARY}</p></div>', True),
        (f'<p>By Ann Quay</p><p class="lead">{SUMMARY}</p>', True),
        (f"<p>{SUMMARY}</p>", False),  # nothing says so
        ('<p class="lead">Bridge news</p>', False),  # too short
        ('<p class="lead">Friday, May 3, 2024, 10:30</p>', False),
        (f'<p class="lead"><a href="/x">{SUMMARY}</a></p>', False),
        (f'<aside class="lead"><p>{SUMMARY}</p></aside>', False),
        (f'<figure class="lead"><p>{SUMMARY}</p></figure>', False),
    ],
)
def test_class_name_below_the_headline_tells_a_standfirst(html: str, is_one: bool) -> None:
    """Where no tag says that it is something else, and where it is as long as a sentence."""
    assert named(page(html)) == ([SUMMARY] if is_one else [])


@pytest.mark.parametrize(
    ("description", "is_one"),
    [(SUMMARY, True), (f"Shut. {SUMMARY[:-5]}...", True), ("The bridge is shut.", False), (None, False)],
)
def test_description_in_the_same_words_tells_a_standfirst(description: str | None, is_one: bool) -> None:
    """A page describes itself by its standfirst, or by its story."""
    assert named(page(f"<p>{SUMMARY}</p>"), description) == ([SUMMARY] if is_one else [])


@pytest.mark.parametrize(
    ("labelled", "title_at"),
    [
        pytest.param(page(f'<p class="lead">{SUMMARY}</p>', rule="credit"), 0, id="named by its words"),
        pytest.param(page(f'<p class="lead">{SUMMARY}</p>', headline=""), -1, id="no headline"),
        pytest.param(page(f'<p class="lead">{SUMMARY}</p><h1>Bridge</h1>', headline=""), 1, id="above it"),
        pytest.param(page("<p>In short</p>" * 15 + f'<p class="lead">{SUMMARY}</p>'), 0, id="too far"),
    ],
)
def test_what_stands_elsewhere_is_none(labelled: list[LabelledBlock], title_at: int) -> None:
    """Such class names are used for teasers too, and a rule that knows the words goes first."""
    assert named(labelled, title_at=title_at) == []
