"""Text mode: the lines that a naive scraper left, labelled by words, shape and place alone."""

from __future__ import annotations

import pytest

from cleaners import Label, clean_text

PROSE = [
    "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.",
    "Its deck was laid in 1931 by a firm that had never built a bridge before and never built one again.",
    "Ferries now run from six in the morning until midnight, and the bakers go over with the first of them.",
]


def text_of(*lines: str) -> str:
    return "\n\n".join(lines)


def labels(text: str, **arguments: str) -> dict[str, str]:
    """Line -> its label, for kept and removed lines."""
    article = clean_text(text, **arguments)
    return {part.text: part.label.value for part in (*article.blocks, *article.removed)}


def test_story_is_what_is_left() -> None:
    """Kept lines stand in the body in order, one blank line between them; noise is in ``removed`` with its position."""
    article = clean_text(
        text_of("Bridge stays shut", PROSE[0], "Advertisement", PROSE[1], "Read more: Who pays?", PROSE[2])
    )
    assert article.title == "Bridge stays shut"
    assert article.body == "\n\n".join(PROSE)
    assert [(part.text, part.label, part.position) for part in article.removed] == [
        ("Advertisement", Label.ADVERTISEMENT, 2),
        ("Read more: Who pays?", Label.RELATED, 4),
    ]
    assert article.engine == "text"
    assert article.language == "en"


def test_moved_lines_are_in_their_fields_too() -> None:
    """Tags, credits, disclosures, corrections and author notes go to fields of their own and stay in ``removed``."""
    article = clean_text(
        text_of(
            "Bridge stays shut",
            *PROSE,
            "Photo: Ann Lee/Reuters",
            "Disclosure: The Courier gave 200 pounds to the ferry fund.",
            "Correction: The bridge opened in 1931, not 1913.",
            "Ann Lee is a reporter covering transport.",
            "Tags: Bridges, Ferries",
        )
    )
    assert article.credits == ("Photo: Ann Lee/Reuters",)
    assert article.disclosures == ("Disclosure: The Courier gave 200 pounds to the ferry fund.",)
    assert article.corrections == ("Correction: The bridge opened in 1931, not 1913.",)
    assert article.author_bios == ("Ann Lee is a reporter covering transport.",)
    assert article.tags == ("Bridges", "Ferries")
    assert [part.label.value for part in article.removed] == [
        "credit",
        "disclosure",
        "correction",
        "author_bio",
        "tags",
    ]


@pytest.mark.parametrize(
    ("lines", "title", "expected"),
    [
        (["Bridge stays shut", *PROSE], None, "Bridge stays shut"),
        (["Skip to main content", "Bridge stays shut", "By Ann Lee", *PROSE], None, "Bridge stays shut"),
        (["Will the bridge ever open again, and who will pay the engineers for it now?", *PROSE], None, None),
        (PROSE, None, None),
        (["Bridge stays shut – The Courier", *PROSE], "Bridge stays shut", "Bridge stays shut"),
        (PROSE, "Bridge stays shut", "Bridge stays shut"),
    ],
    ids=[
        "first line",
        "below navigation",
        "a question",
        "none",
        "given, with the site's name behind",
        "given, not there",
    ],
)
def test_headline(lines: list[str], title: str | None, expected: str | None) -> None:
    """The headline is the caller's, or the first line that looks like one; it is in neither blocks nor removed."""
    article = clean_text(text_of(*lines), title=title)
    wanted = lines[0] if expected is None and lines[0].endswith("?") else expected
    assert article.title == wanted
    assert article.body == "\n\n".join(PROSE)
    assert wanted not in [part.text for part in (*article.blocks, *article.removed)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Bridge stays shut – The Courier", "Bridge stays shut"),
        ("Bridge stays shut", "Leeds: Bridge stays shut"),
        ("Bridge stays shut until the divers have been down to its piers again", "Bridge stays shut until the"),
    ],
    ids=["with the site's name", "less a kicker", "cut short by the caller"],
)
def test_headline_in_other_words_is_in_the_ledger(line: str, title: str) -> None:
    """A line that is the caller's headline, but for some words, is no story, and is not lost from the ledger."""
    article = clean_text(text_of(line, *PROSE), title=title)
    assert [(part.text, part.label) for part in article.removed] == [(line, Label.TITLE)]


def test_headline_for_search_engines() -> None:
    """A longer line above the headline that has words of it is a headline too, and others there lead elsewhere."""
    found = labels(
        text_of(
            "Local news", "Storm damage: Why the old bridge may never open again", "Storm keeps old bridge shut", *PROSE
        ),
        title="Storm keeps old bridge shut",
    )
    assert found["Storm damage: Why the old bridge may never open again"] == "title"
    assert found["Local news"] == "navigation"


def test_every_line_is_somewhere() -> None:
    """Each line is the headline, kept or removed; none is in two of them."""
    lines = [
        "Home",
        "Bridge stays shut",
        "By Ann Lee",
        PROSE[0],
        "A long wait",
        PROSE[1],
        PROSE[2],
        "Comments",
        "First!",
    ]
    article = clean_text(text_of(*lines))
    assert sorted([article.title, *(part.text for part in (*article.blocks, *article.removed))]) == sorted(lines)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("A long wait", "heading"),
        ("• the deck,", "list_item"),
        ("“Nobody told us,” said the baker.", "paragraph"),
        ("Advertisement", "advertisement"),
    ],
)
def test_lines_between_paragraphs(line: str, label: str) -> None:
    """A short line over a paragraph is a heading, a bulleted one an item without its bullet, a sentence a paragraph."""
    found = labels(text_of("Bridge stays shut", PROSE[0], line, PROSE[1], PROSE[2]))
    assert found[line.removeprefix("• ")] == label


def test_what_stands_behind_the_end_goes() -> None:
    """Behind the first sign of end matter readers' remarks and teasers go, prose or not."""
    remark = "I crossed that bridge every day for thirty years and never once looked at its piers, said nobody."
    found = labels(
        text_of("Bridge stays shut", *PROSE * 3, "Comments", "Reply", remark, "Most read", "Ferry strike ends")
    )
    assert found[remark] == "comments"
    assert found["Ferry strike ends"] == "related"


def test_keep_and_drop() -> None:
    """A caller's labels decide what stays in the body."""
    text = text_of("Bridge stays shut", PROSE[0], "Read more: Who pays?", "A long wait", PROSE[1])
    assert "Read more: Who pays?" in clean_text(text, keep=["related"]).body
    assert "A long wait" not in clean_text(text, drop=["heading"]).body


@pytest.mark.parametrize("text", ["", "\n\n \n", "Loading...", "\x00\ud800", "x" * 100_000, "a\n" * 10_000])
def test_strange_text_raises_nothing(text: str) -> None:
    """Any text gives a record."""
    assert clean_text(text).to_dict()


def test_same_text_same_record() -> None:
    """What was cleaned before changes nothing."""
    text = text_of("Bridge stays shut", *PROSE, "Comments", "Loading...")
    first = clean_text(text)
    clean_text(text_of("Die Brücke", "Die Brücke ist seit dem Sturm gesperrt, und die Stadt wartet auf das Gutachten."))
    assert clean_text(text) == first
