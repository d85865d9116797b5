"""Lines put into stories and looked up in pages: what became of them."""

from __future__ import annotations

import pytest
from insertions import WAYS, by_cleaner
from tally import Tally

STORY = [
    f"The {what} was closed for the {number} time since the flood, and nobody in the town could say for how long."
    for what, number in (("ferry", "second"), ("market", "third"), ("school", "fourth"), ("mill", "fifth"))
]


@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize(
    ("text", "markup", "label"),
    [
        (
            "Sign up for our free newsletter.",
            "<aside><h4>Sign up for our</h4><a href=/n>free newsletter.</a></aside>",
            "newsletter",
        ),
        ("Photo: Ann Lee/Getty Images", "<p>Photo: <i>Ann Lee/Getty Images</i></p>", "credit"),
        (
            "The ministry wants more people to sign up for training before the winter comes.",
            "<p>The ministry wants more people to sign up for training before the winter comes.</p>",
            None,
        ),
    ],
    ids=["in several pieces", "in one piece", "of the story"],
)
def test_what_becomes_of_a_line(way: str, text: str, markup: str, label: str | None) -> None:
    """Noise is seen to be removed with its label, in however many blocks it stands; a story's line to be kept."""
    said = WAYS[way](STORY, 2, {"language": "en", "text": text, "as_html": markup})
    assert (said.label if said else None) == label


def test_a_piece_that_stays_is_noise_that_stays() -> None:
    """Where only a part of a line is removed, it counts as kept."""
    part = "The town has waited for a bridge of its own for all of seventeen years, the ferryman said on Friday."
    row = {"language": "en", "text": f"Read more {part}", "as_html": f"<p>Read more</p><p>{part}</p>"}
    assert by_cleaner(STORY, 2, row) is None


def test_tally(capsys: pytest.CaptureFixture[str]) -> None:
    """A line counts in each of its groups, and the wrong ones are shown."""
    tally = Tally("removed")
    tally.add(("all", "en"), True, "right")
    tally.add(("all", "de"), False, "wrong")
    tally.show(worst=1)
    shown = capsys.readouterr().out
    assert [line.split()[:2] for line in shown.splitlines()[1:4]] == [
        ["all", "0.500"],
        ["en", "1.000"],
        ["de", "0.000"],
    ]
    assert "wrong" in shown
    assert "right" not in shown
