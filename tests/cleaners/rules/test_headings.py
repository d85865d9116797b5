"""Headings within a story stay in it, though their words are also those of buttons and boxes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaners import clean_html, clean_text
from cleaners.rules import Facts, match

FIXTURES = Path(__file__).parents[3] / "fixtures"
LANGUAGES = sorted(file.stem for file in (FIXTURES / "headings").glob("*.txt"))
PARAGRAPHS = {
    "en": (
        "The town woke to a closed bridge on Monday, and nobody could say when it would open again.",
        "The engineers were still at work in the evening, and the ferries ran until after midnight.",
    ),
    "de": (
        "Die Stadt erwachte am Montag vor einer gesperrten Brücke, und niemand konnte sagen, wann sie öffnet.",
        "Die Ingenieure waren am Abend noch bei der Arbeit, und die Fähren fuhren bis nach Mitternacht.",
    ),
    "fr": (
        "La ville s'est réveillée lundi devant un pont fermé, et personne ne savait quand il rouvrirait.",
        "Les ingénieurs travaillaient encore le soir, et les bacs ont circulé jusque tard dans la nuit.",
    ),
    "es": (
        "La ciudad despertó el lunes ante un puente cerrado, y nadie sabía decir cuándo volvería a abrir.",
        "Los ingenieros seguían trabajando por la noche, y los transbordadores navegaron hasta muy tarde.",
    ),
}


def _headings(language: str) -> list[str]:
    return (FIXTURES / "headings" / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def _paragraphs(language: str, count: int) -> list[str]:
    """So many that differ, made of two."""
    if language in PARAGRAPHS:
        first, second = PARAGRAPHS[language]
    else:
        lines = (FIXTURES / "labels" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        first, second = (line.removeprefix("paragraph: ") for line in lines[:2])
    pair = [first, second]
    return [" ".join(pair[(i + k) % 2] for k in range(1 + i // 2)) for i in range(count)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_heading_survives_as_text(language: str) -> None:
    """As a line between paragraphs, text mode keeps it."""
    headings = _headings(language)
    first, *others = _paragraphs(language, len(headings) + 1)
    lines = [first, *(line for pair in zip(headings, others, strict=True) for line in pair)]
    assert clean_text("\n\n".join(lines), title="The bridge").body.split("\n\n") == lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_heading_survives_as_html(language: str) -> None:
    """As a heading of a page's article it is kept."""
    headings = _headings(language)
    first, *others = _paragraphs(language, len(headings) + 1)
    story = "".join(f"<h2>{heading}</h2><p>{text}</p>" for heading, text in zip(headings, others, strict=True))
    start = f"<html lang={language}><nav><a href=/>A</a></nav><article><h1>The bridge</h1><p>{first}</p>"
    page = f"{start}{story}</article>"
    body = clean_html(page).body.split("\n\n")
    assert [heading for heading in headings if heading not in body] == []


@pytest.mark.parametrize("heading", ["Comments", "Subscriptions"])
def test_heading_is_none_elsewhere(heading: str) -> None:
    """Behind the story, and over what is no prose, the same words are what they are over boxes."""
    first, second, third = _paragraphs("en", 3)
    for lines in ([first, second, third, heading, "Read more"], [first, heading, "Ann Lee", second, third]):
        assert match([Facts(line) for line in lines], "en")[lines.index(heading)] is not None


def test_each_language_has_some() -> None:
    """Five headings at least in each of the languages that have phrases, each once."""
    assert len(LANGUAGES) == 24
    for language in LANGUAGES:
        headings = _headings(language)
        assert len(set(headings)) == len(headings) >= 5
