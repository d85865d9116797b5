"""Passes over neighbours: what only its company gives away."""

from __future__ import annotations

import pytest

from cleaners.rules import Facts, match

PROSE = "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers."


def labels(*lines: str) -> list[str | None]:
    """The labels of lines that stand in this order."""
    return [verdict.label.value if verdict else None for verdict in match([Facts(line) for line in lines], "en")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [PROSE, PROSE, "Most read", "Ferry strike enters third day", "Who pays for the bridge?"],
            [None, None, "related", "related", "related"],
            id="titles below the heading of a list",
        ),
        pytest.param(
            [*[PROSE] * 5, "Comments", "First!", PROSE, "Ann says:", "I never liked that bridge."],
            [None] * 5 + ["comments"] * 5,
            id="remarks below the heading of the comments, prose too",
        ),
        pytest.param(
            [PROSE, PROSE, "Tags: bridges, ferries", "The paper that knows the coast", "Join now"],
            [None, None, "tags", "promotion", "promotion"],
            id="a pitch before its call",
        ),
        pytest.param(
            [PROSE, PROSE, "Filed under", "Bridges", "City Hall"],
            [None, None, "tags", "tags", "tags"],
            id="topics below their heading",
        ),
        pytest.param(
            ["Ann Lee", "May 12, 2024", PROSE, PROSE], ["byline", "dateline", None, None], id="a name above the date"
        ),
        pytest.param(
            [PROSE, "Read more", PROSE, "The next day was no better, and the ferries stayed in port.", PROSE],
            [None, "related", None, None, None],
            id="prose goes on below a button",
        ),
    ],
)
def test_company_tells(lines: list[str], expected: list[str | None]) -> None:
    """A block gets its label from what stands beside it, and prose between paragraphs stays."""
    assert labels(*lines) == expected
