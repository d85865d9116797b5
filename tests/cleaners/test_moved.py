"""Removed lines -> the fields of what is moved."""

from __future__ import annotations

import pytest

from cleaners import Removal, clean_html
from cleaners.labels import Label
from cleaners.moved import moved

STORY = "".join(
    f"<p>The bridge at mile {i} was closed on Tuesday after a crane had hit its deck, the town said.</p>"
    for i in range(6)
)


def line(text: str, label: Label, rule: str = "rule", url: str | None = None) -> Removal:
    return Removal(text, label, rule, "Because.", 0, url)


def test_what_moves_is_there_once() -> None:
    """Lines of one label go to their field, each text once, in order."""
    removed = [line(text, Label.CREDIT) for text in ("Photo: B", "Photo: A", "Photo: B")]
    assert moved(removed, Label.CREDIT) == ("Photo: B", "Photo: A")
    assert moved(removed, Label.CORRECTION) == ()


@pytest.mark.parametrize(
    ("removal", "tells"),
    [
        (line("Ann Lee covers transport.", Label.AUTHOR_BIO), True),
        (line("Ann Lee, who covers transport, has lived in Porto since 2003", Label.AUTHOR_BIO), True),
        (line("李安是本报记者。", Label.AUTHOR_BIO), True),
        (line("Ann Lee", Label.AUTHOR_BIO, "class-name-around"), False),
        (line("About the author of this story and of many others.", Label.AUTHOR_BIO, "author-heading"), False),
        (line("Published posts: 1,204", Label.AUTHOR_BIO, "class-name-around"), False),
        (line("Reuters", Label.CREDIT), True),
        (line("Flickr", Label.CREDIT, url="https://a.example/flickr"), False),
        (line("Photo: Ann Lee", Label.CREDIT, url="https://a.example/ann"), True),
        (line("Sponsored content", Label.DISCLOSURE), True),
    ],
)
def test_only_lines_that_say_something_move(removal: Removal, *, tells: bool) -> None:
    """A note on the author tells of them; headings, names, counts and entries of menus stay in the ledger alone."""
    assert bool(moved([removal], removal.label)) is tells


def test_what_stays_in_the_ledger() -> None:
    """The heading over a note on the author is removed with its label, and the note alone moves."""
    note = "Ann Lee writes about bridges and lives in Porto."
    html = f"<main><h1>Bridge closed</h1>{STORY}<h3>About the author</h3><p>{note}</p></main>"
    article = clean_html(html)
    assert [removal.text for removal in article.removed if removal.label is Label.AUTHOR_BIO] == [
        "About the author",
        note,
    ]
    assert article.author_bios == (note,)
