"""What lines are called that are left out for their place or their score alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaners import Label, clean_text, model, text_mode
from cleaners.labels import STORY_LABELS
from cleaners.model.lines import label_weights
from cleaners.text_mode.judge import facts_of
from cleaners.text_mode.labels import ALWAYS, LIKELY, UNNAMED, by_token, label_tokens, likely_label
from cleaners.text_mode.text import read_lines
from cleaners.weights import read_line_labels

STORY = [
    "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.",
    "Its deck was laid in 1931 by a firm that had never built a bridge before and never built one again.",
    "Ferries now run from six in the morning until midnight, and the town's bakers cross with the first.",
    "The mayor, Ann Lee, told the council on Monday that the repair would cost four million pounds at least.",
    "“We will have to wait for the spring,” she said, “since nobody can work on the piers in this water.”",
    "A report on the state of the piers, written two years ago, was never read by those who paid for it.",
]
TO_FIELDS = {Label.TAGS, Label.CREDIT, Label.DISCLOSURE, Label.CORRECTION}


def tokens(*lines: str, at: int) -> set[str]:
    """The tokens of one of these lines."""
    return {*label_tokens(facts_of(read_lines("\n".join(lines)), {}), at)}


def test_tokens_say_what_stands_around_a_line() -> None:
    """Words, ranges of facts, marks, and the labels of neighbours that rules know; "-" beyond the page's ends."""
    found = tokens("Bridge stays shut", "Advertisement", "SPORT | 24", *STORY, at=2)
    assert {ALWAYS, "sport", "words=2", "has=|", "has=0", "capitals", "p=advertisement", "n=", "place=0"} <= found
    assert {"pp=-", "p=-", "n=advertisement", "after=advertisement"} <= tokens("Bridge", "Advertisement", *STORY, at=0)
    assert {"n=-", "nn=-", "after="} <= tokens("Bridge", *STORY, at=6)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["one"], Label.RELATED),
        (["one", "two"], Label.NAVIGATION),
        (["one", "two", "two"], Label.NAVIGATION),
        (["three"], None),
        ([], None),
    ],
    ids=["its best label", "all tokens together", "each token once", "not likely enough", "nothing known"],
)
def test_the_label_that_most_tokens_speak_for(said: list[str], expected: Label | None) -> None:
    """A line gets the label that its tokens weigh most for, and none where that is too little."""
    weights = by_token(
        [
            ("related", [("one", 0.5), ("three", LIKELY - 0.1)]),
            ("navigation", [("one", 0.4), ("two", 0.2), ("three", LIKELY - 0.2)]),
        ]
    )
    assert likely_label(said, weights) is expected


def test_labels_with_fields_of_their_own_are_never_guessed() -> None:
    """The model knows labels of what is left out, but those whose lines go to a field of the record."""
    labels = {Label(name) for name, _ in read_line_labels()}
    assert labels >= {Label.NAVIGATION, Label.RELATED, Label.COMMENTS, Label.BYLINE, Label.AUTHOR_BIO}
    assert not labels & (STORY_LABELS | TO_FIELDS)
    assert len(label_weights()) > 1000
    assert sum(path.stat().st_size for path in Path(model.__file__).parent.glob("line_*")) < 300_000


def test_a_page() -> None:
    """Behind the story, lines that no rule knows by their words are called what they most likely are, and say so."""
    behind = [
        "Ann Lee is a reporter at the coast desk and an author of books on ferries",
        "Contact the team",
        "Powered by",
        "More articles by Ann Lee",
    ]
    article = clean_text("\n".join(["Bridge stays shut", "By Ann Lee", *STORY, *behind, "Bo Yu, 3 days ago", "Reply"]))
    named = {part.text: part for part in article.removed if part.rule in UNNAMED and part.label is not Label.OTHER}
    assert named[behind[-1]].label is Label.RELATED
    assert len(named) > 1
    assert all(part.label.value in part.why for part in named.values())


def test_rules_that_name_nothing_exist() -> None:
    """Each rule whose lines the model names is one that lines are labelled by."""
    sources = "".join((Path(text_mode.__file__).parent / name).read_text("utf-8") for name in ("text.py", "judge.py"))
    assert all(f'"{rule}"' in sources for rule in UNNAMED)
