"""Patterns that wait to be compiled find what compiled ones find."""

from __future__ import annotations

import re

import pytest

from cleaners.startup.pattern import pattern


def test_finds_as_compiled() -> None:
    """Whatever is asked of it, and however often, the answers are those of ``re.compile``."""
    source, flags, text = r"(\d+) may", re.IGNORECASE, "3 May to 7 May"
    compiled, waiting = re.compile(source, flags), pattern(source, flags)
    for _ in range(2):
        assert waiting.findall(text) == compiled.findall(text)
        assert [found.span() for found in waiting.finditer(text)] == [(0, 5), (9, 14)]
        assert waiting.sub("x", text) == "x to x"
        assert waiting.split(text) == compiled.split(text)
        assert waiting.match(text, 9)
        assert waiting.fullmatch("3 may")
        assert waiting.search("none") is None


def test_nothing_else() -> None:
    """It has no other attributes, so a misspelt one is an error."""
    with pytest.raises(AttributeError):
        pattern("a").serach("a")  # type: ignore[attr-defined]  # wrong on purpose
