"""What a build works out ahead is what the text files say."""

from __future__ import annotations

from typing import Any

import pytest

from cleaners.class_names import class_words
from cleaners.rules import RULES
from cleaners.rules.engine import keys_of
from cleaners.rules.filing import Filing, LinesOf
from cleaners.rules.lexicon import SHARED, Phrase, common_words, languages
from cleaners.rules.made_ahead import MadeFile
from cleaners.wall_phrases import read_wall_phrases
from cleaners.weights import read_lexicon, read_page, read_reasons
from cleaners.work_ahead import modules

MADE = modules()


def constants(name: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(MADE[name], names)
    return names


def told(phrase: Phrase) -> tuple[Any, ...]:
    """All that a phrase is."""
    elements = [
        element if element is None or isinstance(element, str) else (element.words, element.longer, element.loose)
        for element in phrase.elements
    ]
    return phrase.key, phrase.is_open, str(elements)


@pytest.mark.parametrize("language", [SHARED, *languages()])
def test_phrases(language: str) -> None:
    """Under each word that a phrase is filed by, and under others, the same phrases are found either way."""
    lines, made = LinesOf(language), MadeFile(language, constants(f"phrases_{language}")["FILE"])
    openings, anywhere, others = keys_of(RULES.rules)
    assert list(made.address) == list(lines.address)
    written, ready = lines.openings(openings), made.openings(openings)
    for token in tokens_of(written.filing):
        assert [(told(phrase), set(nexts)) for phrase, nexts in ready.under(token)] == [
            (told(phrase), set(nexts)) for phrase, nexts in written.under(token)
        ]
    for keys in (anywhere, *others):
        theirs, ours = lines.places(keys), made.places(keys)
        for token in tokens_of(theirs.filing):
            assert [(told(found.phrase), *found[1:]) for found in ours.under(token)] == [
                (told(found.phrase), *found[1:]) for found in theirs.under(token)
            ]


def tokens_of(filing: Filing) -> set[str]:
    """Tokens for all that is filed, and some for which hardly anything is."""
    return {*filing.words, *(f"{stem}xyz" for stem in filing.stems), "1999", "qqq"}


def test_other_sections() -> None:
    """A user's own rules may ask for sections that were not filed together; these come from the language's file."""
    lines, made = LinesOf("en"), MadeFile("en", constants("phrases_en")["FILE"])
    keys = ("app.whole",)
    tokens = tokens_of(lines.openings(keys).filing)
    assert len(tokens) > 2
    assert all(len(made.openings(keys).under(token)) == len(lines.openings(keys).under(token)) for token in tokens)
    assert all(len(made.places(keys).under(token)) == len(lines.places(keys).under(token)) for token in tokens)


def test_words_and_weights() -> None:
    """The other lists are those of the text files."""
    assert dict(constants("common_words")["WORDS"]) == {language: common_words(language) for language in languages()}
    assert dict(constants("class_words")["WORDS"]) == class_words()
    assert constants("weights")["LEXICON"] == read_lexicon()
    assert constants("weights")["REASONS"] == read_reasons()


def test_walls() -> None:
    """So are the phrases of walls."""
    assert constants("walls")["PHRASES"] == read_wall_phrases()
    assert constants("weights")["PAGE"] == read_page()
