"""The facts of lines: what the model of lines sees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.rules import Facts
from cleaners.text_mode.facts import LINE_FACTS, LineFacts, line_facts, line_tokens, words_said
from cleaners.text_mode.text import read_lines

STORY = [
    "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.",
    "Its deck was laid in 1931 by a firm that had never built a bridge before and never built one again.",
    "Ferries now run from six in the morning until midnight, and the town's bakers cross with the first.",
]


def rows_of(*texts: str, title: str | None = None, words: dict[str, float] | None = None) -> list[LineFacts]:
    lines = read_lines("\n".join(texts), title=title)
    return line_facts(lines.seen, lines.verdicts, lines.title, lines.title_at, words or {})


def test_no_lines() -> None:
    """A text without lines has no facts."""
    assert rows_of() == []


@given(texts=st.lists(st.text(min_size=1, max_size=60), max_size=12))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_every_fact_is_set(texts: list[str]) -> None:
    """Whatever the lines are, each has all facts, and they are finite numbers."""
    for facts in rows_of(*texts):
        assert all(abs(getattr(facts, name)) < 1e9 for name in LINE_FACTS)


@pytest.mark.parametrize(
    ("line", "fact", "expected"),
    [
        ("Ann Lee", "capital_share", 1.0),
        ("12 of 30", "digit_share", 2 / 3),
        ("Who pays?", "end", 4.0),
        ("“Nobody told us.”", "end", 6.0),
        ("“Nobody told us.”", "start", 4.0),
        ("A | B | C", "signs", 2.0),
        ("It rains. It pours. It ends.", "sentences", 2.0),
    ],
)
def test_own_text(line: str, fact: str, expected: float) -> None:
    """What a line looks like by itself."""
    assert getattr(rows_of(*STORY, line)[-1], fact) == pytest.approx(expected)


def test_topic() -> None:
    """A line about what the story is about shares its longer words, and the rarer ones count for more."""
    rows = rows_of(*STORY, "The engineers look at the piers of the bridge.", "A recipe for lemon cake with almonds.")
    about, else_where = rows[-2:]
    assert about.known_share > 0.5 > else_where.known_share
    assert about.rare_share > else_where.rare_share


def test_headline() -> None:
    """How much of the headline a line has, and how far behind it the line stands."""
    rows = rows_of("Bridge stays shut", *STORY, "12 thoughts on “Bridge stays shut”", title="Bridge stays shut")
    assert [facts.since_title for facts in rows] == [0.0, 1.0, 2.0, 3.0, 4.0]
    assert rows[4].title_share == 1.0
    assert rows[1].is_title < 0.5 < rows[4].is_title


@pytest.mark.parametrize("heading", ["Comments", "12 thoughts on “Bridge stays shut by storm”"])
def test_what_stands_behind_the_head_of_remarks(heading: str) -> None:
    """Lines know how far behind a sign of readers' comments they stand: a rule's, or the headline behind a figure."""
    title = "Bridge stays shut by storm"
    rows = rows_of(title, *STORY, heading, "Ann Lee", title=title)
    assert [facts.since_comments for facts in rows[-3:]] == [50.0, 50.0, 1.0]


def test_neighbours() -> None:
    """A line knows the words of those beside it; at the two ends there are none."""
    rows = rows_of("One", "Two words", "Now three words")
    assert [facts.words_p for facts in rows] == [-1.0, 1.0, 2.0]
    assert [facts.words_nn for facts in rows] == [3.0, -1.0, -1.0]


def test_words_are_scored() -> None:
    """Each token that has a weight counts once; of a long line all its words do, marked as those of a long line."""
    short, long = "Share this now", " ".join(["word"] * 30)
    rows = rows_of(short, long, words={"share": -1.0, "share this": -0.5, "~word": 0.25})
    assert [facts.word_score for facts in rows] == [-1.5, 0.25]
    assert "~word" in line_tokens(Facts(long), 30.0, words_said(long))
