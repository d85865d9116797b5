"""Comments longer than the story: everything below the line that counts them is left out."""

from __future__ import annotations

import pytest

from cleaners import Label, clean_text

TITLE = "Bridge stays shut by storm"
STORY = [
    f"The {what} has been shut since the storm, and the town waits for the report of the {who} on it."
    for what, who in (
        ("bridge", "engineers"),
        ("harbour", "pilots"),
        ("market", "council"),
        ("ferry", "owners"),
        ("school", "teachers"),
        ("mill", "heirs"),
    )
]
THREAD = [
    line
    for name in ("Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ivy", "Jo", "Kim", "Lee")
    for line in (
        f"{name} says",
        f"When I was a child, {name} and I crossed that bridge each morning, and nobody was afraid of the wind.",
        "They should have asked those who live there before they sent for an engineer from so far away.",
    )
]


def body_of(*lines: str) -> list[str]:
    return clean_text("\n".join(lines), title=TITLE).body.split("\n\n")


@pytest.mark.parametrize(
    "count",
    ["36 Comments", "36 comments:", f"36 thoughts on “{TITLE}”", f'36 responses to "{TITLE[:-6]}"'],
)
def test_nothing_below_a_count_of_comments_is_story(count: str) -> None:
    """A line that counts the comments behind five paragraphs ends the story, however long the thread below it is."""
    article = clean_text("\n".join([TITLE, *STORY, count, *THREAD]), title=TITLE)
    assert article.body.split("\n\n") == STORY
    assert {part.label for part in article.removed if part.text in THREAD} == {Label.COMMENTS}


@pytest.mark.parametrize(
    "line",
    ["12 reasons to cross “the old bridge in town”", "36 boats", f"12 boats saw “{TITLE}” as it was for all to read"],
)
def test_other_counts_end_no_story(line: str) -> None:
    """A figure, a quoted headline and a heading of the story's own do not make a thread of what stands below them."""
    assert body_of(TITLE, *STORY, "A closer look", *STORY[:2], line, *THREAD[1::3])[-1] == THREAD[-2]


def test_comments_are_counted_above_the_story_too() -> None:
    """A count below the headline ends nothing."""
    assert body_of(TITLE, "36 Comments", *STORY) == STORY
