"""Lines that the model keeps and that their places set apart from the story."""

from __future__ import annotations

import pytest

from cleaners.judging.judge import rule_facts
from cleaners.judging.set_apart import set_apart
from cleaners.labels import Label
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

BEFORE = "<p>The ferry left the pier at dawn, and nobody on the island saw it go.</p>"
AFTER = "<p>It came back at noon with flour and with a letter for the teacher.</p>"
LINE = "The pier at dawn"


def apart(html: str) -> list[Label | None]:
    """What each block is, all of them kept by their scores; None for what stays."""
    blocks, _ = split(read(Page(f"<body>{html}")).tree.body)
    kept = [True] * len(blocks)
    found = set_apart(kept, [rule_facts(block) for block in blocks], blocks)
    assert kept == [i not in found for i in range(len(blocks))]
    return [found[i].label if i in found else None for i in range(len(blocks))]


CAPTION, BYLINE = Label.CAPTION, Label.BYLINE
LINES = [
    ("below a picture", f"<div><img>{LINE}</div>", CAPTION),
    ("beside a picture in a box", f"<div><div><img></div><span>{LINE}</span></div>", CAPTION),
    ("below a picture that loads late", f"<div><noscript><img></noscript><p>{LINE}</p></div>", CAPTION),
    ("a sentence below a picture", f"<div><img><p>{LINE} was empty.</p></div>", None),
    ("a heading below a picture", f"<div><img><h3>{LINE}</h3></div>", None),
    ("beside more pictures", f"<div><img><img><img><p>{LINE}</p></div>", None),
    ("a picture within a paragraph", f"<p><img>{LINE}</p>", None),
    ("a picture above two lines", f"<div><img><p>{LINE}</p><p>{LINE}</p></div>", None),
    ("in a caption's box", f'<div class="caption"><p>{LINE} was empty.</p></div>', CAPTION),
    ("deep in a caption's box", f'<div class="wp-caption"><div><p>{LINE} was empty.</p></div></div>', CAPTION),
    ("a story in a caption's box", f'<div class="caption">{BEFORE * 3}</div>', None),
    ("a long text in a caption's box", f'<div class="caption"><p>{"It rained. " * 40}</p></div>', None),
    ("the author's line", '<p class="textauthor">von Ada Marsch</p>', BYLINE),
    ("a sentence on the author", '<p class="author">Ada Marsch lives on the island.</p>', None),
    ("any line", f"<p>{LINE}</p>", None),
]


@pytest.mark.parametrize(("html", "label"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_lines(html: str, label: Label | None) -> None:
    """A line alone with a picture, in a caption's small box or called the author's is no story, whatever its score."""
    assert apart(BEFORE + html + AFTER)[1] is label


STORY = "".join(
    f"<p>On day {day} the ferry sailed at dawn, came back at noon, and brought the island what it had asked for.</p>"
    for day in ("one", "two", "three", "four", "five", "six")
)


@pytest.mark.parametrize(
    ("html", "copied"),
    [
        (f"<div class=wide>{STORY}</div><div class=narrow>{STORY}</div>", range(6, 12)),
        (f"<h2>Log</h2>{STORY}<h2>Log</h2>{STORY}{AFTER}", range(7, 14)),
        (f"{STORY}<p>{LINE}</p>{STORY}", range(7, 13)),
        (f"{STORY}{STORY[: len(STORY) // 6]}{AFTER}", range(0)),  # one paragraph again, as a quote
        (f"{BEFORE}{AFTER}" * 2, range(0)),  # a few words again
    ],
)
def test_second_copy(html: str, copied: range) -> None:
    """Much of the story again in the same order is a copy of it, for screens of another width; a little is not."""
    labels = apart(html)
    assert [i for i, label in enumerate(labels) if label is Label.DUPLICATE] == list(copied)


@pytest.mark.parametrize(
    ("html", "labels"),
    [
        (f"{BEFORE}<h3>More on ferries</h3>", [None, Label.RELATED]),
        (f"{BEFORE}<h3>At noon</h3>{AFTER}", [None, None, None]),
        (f"{BEFORE}<h3>Dawn</h3><h3>Noon</h3>", [None, None, None]),  # a list of headings tells something itself
        (f"<h1>A ferry sails</h1><h1>It sails</h1>{BEFORE}<h1>Noon</h1>{AFTER}", [Label.TITLE] * 2 + [None] * 3),
        (f"<h2>Dawn</h2>{BEFORE}", [None, None]),
        ("<h1>A ferry sails</h1>", [None]),
    ],
)
def test_first_and_last_heading(html: str, labels: list[Label | None]) -> None:
    """A headline before all of the story is its title; a heading with nothing of it behind heads something else."""
    assert apart(html) == labels
