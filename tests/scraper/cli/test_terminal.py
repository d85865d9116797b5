"""Text of hostile pages on its way to a terminal."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.cli.terminal import columns, printable, printable_json, wrap

HOSTILE_TITLES = {
    "colour": "\x1b[31mRed\x1b[0m",
    "window title": "\x1b]0;owned\x07Calm",
    "clear screen": "\x1b[2J\x1b[HCalm",
    "clipboard": "\x1b]52;c;cm0gLXJmIH4=\x1b\\Calm",
    "one-byte CSI": "\x9b31mRed",
    "one-byte OSC": "\x9d0;owned\x9cCalm",
    "carriage return": "Real news\rFalse news",
    "backspaces": "Real\x08\x08\x08\x08False",
    "NUL": "Calm\x00Storm",
    "DEL": "Calm\x7fStorm",
    "override": "Calm \u202estorm\u202c",
    "isolate": "Calm \u2067storm\u2069",
    "half a character": "Calm \ud83d",
    "log line": "Calm\n2026-01-01 ERROR all is lost",
    "log line by NEL": "Calm\x852026-01-01 ERROR all is lost",
    "log line by U+2028": "Calm\u20282026-01-01 ERROR all is lost",
}


@pytest.mark.parametrize("title", HOSTILE_TITLES.values(), ids=HOSTILE_TITLES.keys())
def test_hostile_title_is_tamed(title: str) -> None:
    """Nothing that a terminal obeys is left of a hostile title, and it stays on one line."""
    shown = printable(title)
    assert {unicodedata.category(char) for char in shown}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    assert {unicodedata.bidirectional(char) for char in shown}.isdisjoint(
        {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    )
    shown.encode()


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("\x1b[31mRed", "\ufffd[31mRed"),
        ("Calm\n  ERROR\t lost", "Calm ERROR lost"),
        ("Calm \u202estorm\u202c", "Calm storm"),
    ],
)
def test_what_is_left_can_be_read(title: str, shown: str) -> None:
    """An escape sequence is shown as what it is; the words around it stay."""
    assert printable(title) == shown


@pytest.mark.parametrize(
    "title",
    [
        "Ordinary news: “quoted”, 5 % – done…",
        "می‌خواهم",  # a zero-width non-joiner spells this word
        "שלום \u200eABC\u200f",
        "👩‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿",  # joiners and tag characters make these emoji
        "東京で地震",
        "e\u0301tat",
    ],
)
def test_ordinary_text_is_left_alone(title: str) -> None:
    """Writing that needs invisible characters keeps them."""
    assert printable(title) == title


def test_lines_are_kept_where_asked_for() -> None:
    """A body keeps its line breaks and tabs, whatever characters the page broke its lines with."""
    assert printable("one\r\n\ttwo\rthree\u2028four\x1b[m", lines=True) == "one\n\ttwo\nthree\nfour\ufffd[m"


@given(st.text(alphabet=st.characters(codec=None)))
def test_json_says_the_same(text: str) -> None:
    """JSON made safe for a terminal parses to the very same value, whatever the text."""
    shown = printable_json(json.dumps(text, ensure_ascii=False))
    assert json.loads(shown) == text
    assert printable(shown, lines=True) == shown


@pytest.mark.parametrize(
    ("text", "width"), [("plain", 5), ("東京", 4), ("e\u0301", 1), ("한국 ok", 7), ("“q”", 3), ("", 0)]
)
def test_columns(text: str, width: int) -> None:
    """Wide characters count two columns, combining ones none."""
    assert columns(text) == width


@given(st.text(alphabet="ab 東é", max_size=80), st.integers(4, 20))
def test_wrap_keeps_every_word(text: str, width: int) -> None:
    """Folding loses no word, and no line with more than one word is wider than asked for."""
    folded = wrap(text, width)
    if not text.startswith(" "):
        assert folded.split() == text.split()
        assert all(columns(line) <= width or len(line.split()) == 1 for line in folded.split("\n"))


def test_wrap_indents_and_leaves_code_alone() -> None:
    """Every folded line is indented; a line that begins with blanks is not folded."""
    assert wrap("one two three\n    if this: return that", 10, "  ") == "  one two\n  three\n      if this: return that"


def test_wrap_hangs_lines_under_a_bullet() -> None:
    """A bullet stands before the first line only, the others hang under its text."""
    assert wrap("one two three\nfour", 10, " ", "- ") == " - one two\n   three\n   four"
