"""Story sentences that look like noise stay in the story."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaners import clean_html, clean_text

NEGATIVES = Path(__file__).parents[3] / "fixtures" / "negatives"

BEFORE = {
    "en": "The town woke to a closed bridge on Monday, and nobody could say when it would open again.",
    "de": "Die Stadt erwachte am Montag vor einer gesperrten Brücke, und niemand konnte sagen, wann sie öffnet.",
    "fr": "La ville s'est réveillée lundi devant un pont fermé, et personne ne savait quand il rouvrirait.",
    "es": "La ciudad despertó el lunes ante un puente cerrado, y nadie sabía decir cuándo volvería a abrir.",
}
BEHIND = {
    "en": "The engineers were still at work in the evening, and the ferries ran until after midnight.",
    "de": "Die Ingenieure waren am Abend noch bei der Arbeit, und die Fähren fuhren bis nach Mitternacht.",
    "fr": "Les ingénieurs travaillaient encore le soir, et les bacs ont circulé jusque tard dans la nuit.",
    "es": "Los ingenieros seguían trabajando por la noche, y los transbordadores navegaron hasta muy tarde.",
}
for file in (NEGATIVES.parent / "labels").glob("*.txt"):  # whose first two lines are paragraphs
    BEFORE[file.stem], BEHIND[file.stem] = (
        line.removeprefix("paragraph: ") for line in file.read_text(encoding="utf-8").splitlines()[:2]
    )
SENTENCES = [
    (file.stem, sentence)
    for file in sorted(NEGATIVES.glob("*.txt"))
    for sentence in file.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_story_survives_as_text(language: str, sentence: str) -> None:
    """Between paragraphs and as the last of them, text mode keeps it."""
    before, behind = BEFORE[language], BEHIND[language]
    for lines in ([before, sentence, behind], [before, behind, sentence]):
        article = clean_text("\n\n".join(lines), title="The bridge")
        assert article.body == "\n\n".join(lines)


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_story_survives_as_html(language: str, sentence: str) -> None:
    """As a paragraph of a page's article it is kept."""
    before, behind = BEFORE[language], BEHIND[language]
    story = "".join(f"<p>{text}</p>" for text in (before, behind, before, sentence, behind, before))
    page = f"<html lang={language}><body><nav><a href=/>A</a></nav><article><h1>The bridge</h1>{story}</article></body>"
    assert sentence in clean_html(page).body.split("\n\n")


def test_there_are_enough() -> None:
    """150 sentences over four languages at least, each once."""
    assert len(set(SENTENCES)) == len(SENTENCES) >= 150
