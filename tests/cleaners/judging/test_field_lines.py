"""Lines that say what a field says."""

from __future__ import annotations

import pytest

from cleaners.fields import Fields
from cleaners.judging.field_lines import _is_signature, name_field_lines
from cleaners.labels import Label
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

FIELDS = Fields(title="Ferry sails again", authors=("Ann Quay",), tags=("Harbour", "Ice"), site_name="The Gazette")


def line(text: str, label: Label, rule: str) -> LabelledBlock:
    blocks, _ = split(read(Page(f"<div>{text}</div>")).tree.body)
    return LabelledBlock(blocks[0], label, rule, "Because.")


@pytest.mark.parametrize(
    ("text", "label", "rule", "named"),
    [
        ("Ferry Sails Again", Label.OTHER, "score", Label.TITLE),
        ("Ann Quay", Label.NAVIGATION, "page-frame", Label.BYLINE),
        ("harbour", Label.NAVIGATION, "page-frame", Label.TAGS),
        ("Ice", Label.RELATED, "linked-line", Label.TAGS),
        ("The Gazette", Label.OTHER, "score", Label.NAVIGATION),
        ("Ice on the quay", Label.OTHER, "score", Label.OTHER),
        ("Ann Quay", Label.CREDIT, "credit-agency", Label.CREDIT),
        ("By Ann Quay Follow @annquay", Label.OTHER, "score", Label.BYLINE),
        ("Ann Quay - May 12, 2024, 8:15 pm", Label.DATELINE, "date-and-place", Label.BYLINE),
        ("Harbour, May 12, 2024", Label.DATELINE, "date-and-place", Label.DATELINE),
        ("By Ann Quay, The Associated Press", Label.CREDIT, "credit-agency", Label.BYLINE),
        ("Bo Lund, The Associated Press", Label.CREDIT, "credit-agency", Label.CREDIT),
        ("<figure>Ann Quay, The Associated Press</figure>", Label.CREDIT, "credit-agency", Label.CREDIT),
        ("The day that changed it all for Ann Quay", Label.OTHER, "score", Label.OTHER),
        ("<a href=/ann>More by Ann Quay</a>", Label.RELATED, "linked-line", Label.RELATED),
        ("Ice", Label.PARAGRAPH, "score", Label.PARAGRAPH),
    ],
)
def test_line_is_named_by_the_field_that_it_says(text: str, label: Label, rule: str, named: Label) -> None:
    """Only what was left out unnamed gets the field's label; rules and the story have the first word."""
    item = line(text, label, rule)
    name_field_lines([item], FIELDS)
    assert item.label is named
    assert (item.rule == rule) is (named is label)


@pytest.mark.parametrize(
    ("text", "place", "label"),
    [
        ("By Ann Quay, harbour reporter", 1, Label.BYLINE),
        ("– Ann Quay", 5, Label.SIGNOFF),
        ("Ann Quay", 4, Label.PARAGRAPH),  # within the story, as over an answer of hers
        ("Ann Quay saw the ferry sail.", 1, Label.PARAGRAPH),
        ("Ann Quay:", 1, Label.PARAGRAPH),
        ("Ann Quay and Bo Lund, 3 May 2024", 1, Label.BYLINE),
        ("Ann Quay 3 May 2024 at 10:30", 1, Label.BYLINE),
        ("Ann Quay said: “We will not give up.”", 1, Label.PARAGRAPH),
        ("Ann Quay told us “no”", 5, Label.PARAGRAPH),
        ("Ann Quay told us no", 5, Label.PARAGRAPH),
        ("Ann Quay, who had sailed before, stayed ashore", 1, Label.PARAGRAPH),
        ("Ann Quay ने कहा कि पुल बंद रहेगा।", 1, Label.PARAGRAPH),
        ("Ann Quay ने कहा कि पुल बंद रहेगा", 1, Label.PARAGRAPH),
        ("SKERRY (Ann Quay) — The ferry sails", 1, Label.PARAGRAPH),
        ("The captain", 5, Label.PARAGRAPH),
    ],
)
def test_author_named_where_the_story_begins_and_ends_is_left_out(text: str, place: int, label: Label) -> None:
    """A byline looks like a short paragraph where nothing marks it; the field's value tells it."""
    labelled = [line(f"The ferry sails at {hour} o'clock.", Label.PARAGRAPH, "score") for hour in range(1, 7)]
    labelled[place] = line(text, Label.PARAGRAPH, "score")
    name_field_lines(labelled, FIELDS)
    assert labelled[place].label is label


def test_agency_that_opens_the_story_is_no_signature() -> None:
    """Where an agency alone signs it is the author, and names itself in the first line of its story."""
    labelled = [line("Associated Press – Skerry", Label.PARAGRAPH, "score") for _ in range(4)]
    name_field_lines(labelled, Fields(authors=("Associated Press",), sources={"authors": "agency"}))
    assert {item.label for item in labelled} == {Label.PARAGRAPH}
    name_field_lines(labelled, Fields(authors=("Associated Press",), sources={"authors": "meta"}))
    assert {item.label for item in labelled} == {Label.BYLINE, Label.SIGNOFF}


def test_author_line_that_a_users_rule_keeps_stays() -> None:
    """A user's own rules go before."""
    labelled = [line("Ann Quay", Label.PARAGRAPH, "own:mine") for _ in range(4)]
    name_field_lines(labelled, FIELDS)
    assert {item.label for item in labelled} == {Label.PARAGRAPH}


def test_author_behind_the_story() -> None:
    """Below the story the author's name stands over a note on them."""
    story = line("The ferry sails again from Monday on.", Label.PARAGRAPH, "score")
    above, below = (line("Ann Quay", Label.OTHER, "score") for _ in range(2))
    name_field_lines([above, story, below], FIELDS)
    assert (above.label, below.label) == (Label.BYLINE, Label.AUTHOR_BIO)


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ("<nav><a href=/ice>Ice</a></nav>", Label.NAVIGATION),
        ("<footer>Ice</footer>", Label.NAVIGATION),
        ("<article><footer>Ice</footer></article>", Label.TAGS),
    ],
)
def test_menu_entry_is_no_tag(html: str, label: Label) -> None:
    """A section of the site may be called like a tag; the story's own footer holds its tags."""
    blocks, _ = split(read(Page(html)).tree.body)
    item = LabelledBlock(blocks[0], Label.NAVIGATION, "page-frame", "Because.")
    name_field_lines([item], FIELDS)
    assert item.label is label


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("By Ann Quay, special to the Gazette", True),
        ("Ann Quay, reporter for the Gazette", True),
        ("Par Ann Quay, envoyée spéciale à Riverton", True),
        ("Von Ann Quay aus Riverton", True),
        ("By Ann Quay – published 3 May 2024 at noon", True),
        ("Ben Low and Ann Quay", True),
        ("Ann Quay Gießen", True),
        ("محمد علي القاهرة", True),
        ("Ann Quay told us no", False),
        ("Ann Quay, who has lived at the harbour for forty years, will not move away", False),
        ("Ann Quay said: “We will not give up.”", False),
    ],
)
def test_what_a_signature_says_beside_the_name(line: str, is_one: bool) -> None:
    """What its author is, where and when; a sentence says more, or says it without "by" and without a sign."""
    assert _is_signature(line, ["ann quay", "ben low", "محمد علي"]) is is_one
