"""The label that a line opens with, by its separator or by its bold type."""

from __future__ import annotations

import pytest

from cleaners.judging.judge import rule_facts
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import RULES, Facts


@pytest.mark.parametrize(
    ("text", "bold_lead", "size"),
    [
        ("Read more: Bridge opens", "", 2),
        ("Read more Bridge opens", "Read more", 2),
        ("Read more: Bridge opens", "Read more:", 2),
        ("Note: This map shows the town, street by street", "Note: This map shows the town", 1),
        ("Read more on the bridge: it opens", "Read more", 2),
        ("Read more Bridge opens", "", 0),
        ("A bridge opens. Note: no cars", "", 0),
        ("Nobody knows who will pay for the old bridge: the town is broke", "", 0),
    ],
)
def test_size_of_a_lead(text: str, bold_lead: str, size: int) -> None:
    """A lead goes up to its separator or to the end of its bold type, whichever comes first."""
    assert Facts(text, bold_lead=bold_lead).lead_size == size


@pytest.mark.parametrize(
    ("html", "is_related"),
    [
        ("<p><b>Read more</b> Bridge opens in May, says mayor", True),
        ("<p>Read more Bridge opens in May, says mayor", False),
    ],
)
def test_bold_type_makes_a_label(html: str, is_related: bool) -> None:
    """Bold words at the head of a line are a label without a colon too; the same words in plain type are none."""
    blocks, _ = split(read(Page(html)).tree.body)
    (verdict,) = RULES.match([rule_facts(block) for block in blocks])
    assert (verdict is not None and verdict.rule == "related-label") is is_related
