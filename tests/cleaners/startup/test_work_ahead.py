"""What a build works out ahead is what the text files say."""

from __future__ import annotations

from typing import Any

import pytest

from cleaners.facts.class_names import class_words
from cleaners.kinds.wall_phrases import read_wall_phrases
from cleaners.language import read_tables
from cleaners.rules.filing import Filing, LinesOf
from cleaners.rules.lexicon import SHARED, common_words, languages, phrases_of
from cleaners.rules.made_ahead import MadeFile
from cleaners.rules.phrase import Phrase
from cleaners.startup.work_ahead import modules
from cleaners.weights import (
    read_labels_of_lines,
    read_lexicon,
    read_line_lexicon,
    read_page,
    read_reasons,
    read_reasons_of_lines,
)

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
    return phrase.key, phrase.is_open, phrase.is_open_before, str(elements)


@pytest.mark.parametrize("language", [SHARED, *languages()])
def test_phrases(language: str) -> None:
    """Under each word that a phrase is filed by, and under others, the same phrases are found either way."""
    lines, made = LinesOf(phrases_of(language)), MadeFile(constants(f"phrases_{language}")["FILE"])
    keys = {key for key, _ in lines.lines}
    assert list(made.address) == list(lines.address)
    for token in tokens_of(lines.filing):
        written, ready = lines.under(token, keys), made.under(token, keys)
        assert [told(filed.phrase) for filed in ready] == [told(filed.phrase) for filed in written]
        for filed in written:
            again = [other for other in ready if other.number == filed.number]
            assert max(other.within for other in again) == filed.within
            assert {word for other in again for word in other.words.split()} >= set(filed.words.split())
            assert any(other.is_end for other in again) == filed.is_end


def tokens_of(filing: Filing) -> set[str]:
    """Tokens for all that is filed, and some for which hardly anything is."""
    return {*filing.words, *(f"{prefix}xyz" for filed in filing.stems.values() for _, prefix in filed), "1999", "qqq"}


def test_sections() -> None:
    """A file is asked for some of its sections."""
    lines, made = LinesOf(phrases_of("en")), MadeFile(constants("phrases_en")["FILE"])
    keys = {"app.whole"}
    found = [filed.phrase for token in tokens_of(lines.filing) for filed in made.under(token, keys)]
    assert {phrase.key for phrase in found} == keys
    assert len(set(found)) == len([line for key, line in lines.lines if key in keys])


def test_words_and_weights() -> None:
    """The other lists are those of the text files."""
    common = dict(constants("common_words")["WORDS"])
    assert {language: words.split("\t") for language, words in common.items()} == {
        language: common_words(language) for language in languages()
    }
    assert constants("language_tables")["TABLES"] == read_tables()
    assert dict(constants("class_words")["WORDS"]) == class_words()
    assert constants("weights")["LEXICON"] == read_lexicon()
    assert constants("weights")["REASONS"] == read_reasons()
    assert constants("line_weights")["WORDS"] == read_line_lexicon()
    assert constants("line_weights")["REASONS"] == read_reasons_of_lines()
    assert constants("line_weights")["LABELS"] == read_labels_of_lines()


def test_walls() -> None:
    """So are the phrases of walls."""
    assert constants("walls")["PHRASES"] == read_wall_phrases()
    assert constants("weights")["PAGE"] == read_page()
