"""One language's phrases as a build has taken them apart and filed them: constants, and the tables that read them.

Whoever asks for other sections than the built-in rules do gets them from the language's file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Protocol

from cleaners.ahead import worked_out
from cleaners.rules.filing import (
    FIGURES,
    Keys,
    LinesOf,
    Opening,
    OpeningLines,
    Placed,
    PlaceLines,
    Table,
    literals,
    placed,
    stem_of,
)
from cleaners.rules.lexicon import Phrase, phrase_of, plain_phrase

_Words = tuple[tuple[str, tuple[Any, ...]], ...]
"""Words, each with its entries. They begin with a phrase's number and end with the words that can follow; those are
None where they depend on the very token."""


class PhraseFile(Protocol):
    """The phrases of one language."""

    address: Sequence[str]

    def openings(self, keys: Keys) -> Table[Opening]:
        """The phrases under ``keys`` that a block may open with."""

    def places(self, keys: Keys) -> Table[Placed]:
        """The phrases under ``keys`` that may stand anywhere in a block."""


@cache
def file_of(language: str) -> PhraseFile:
    """The phrases of a language, made ahead if they were."""
    made = worked_out(f"phrases_{language}")
    return LinesOf(language) if made is None else MadeFile(language, made.FILE)


class MadeFile:
    """A language's phrases from constants, as ``constants_of`` gives them."""

    def __init__(self, language: str, constants: tuple[Any, ...]) -> None:
        self._language = language
        self.address, phrases, self._openings, self._places = constants
        self._phrases = _Phrases(phrases)

    def openings(self, keys: Keys) -> Table[Opening]:
        """As in ``PhraseFile``."""
        filed_for, words, stems = self._openings
        if keys != filed_for:
            return LinesOf(self._language).openings(keys)
        return MadeOpenings(self._phrases, words, stems)

    def places(self, keys: Keys) -> Table[Placed]:
        """As in ``PhraseFile``."""
        for filed_for, words, stems in self._places:
            if keys == filed_for:
                return MadePlaces(self._phrases, words, stems)
        return LinesOf(self._language).places(keys)


class _Phrases:
    """The phrases by their number, made of constants when first asked for."""

    __slots__ = ("_made", "_plain")

    def __init__(self, plain: Sequence[str]) -> None:
        self._plain = plain
        self._made: dict[int, Phrase] = {}

    def __getitem__(self, number: int) -> Phrase:
        phrase = self._made.get(number)
        if phrase is None:
            phrase = self._made[number] = Phrase(self._plain[number])
        return phrase


class MadeOpenings:
    """The phrases that a block may open with, from constants."""

    __slots__ = ("_phrases", "_stems", "_words")

    def __init__(self, phrases: _Phrases, words: _Words, stems: _Words) -> None:
        self._phrases = phrases
        self._words = dict(words)
        self._stems = dict(stems)

    def under(self, token: str) -> list[Opening]:
        """As in ``Table``."""
        entries = self._words.get(token, ()) + self._stems.get(stem_of(token), ())
        if token.isdecimal():
            entries += self._words.get(FIGURES, ())
        found: list[Opening] = []
        for number, seconds in entries:
            phrase = self._phrases[number]
            found.append((phrase, phrase.seconds(token) if seconds is None else frozenset(seconds.split())))
        return found


class MadePlaces:
    """The phrases that may stand anywhere, from constants."""

    __slots__ = ("_phrases", "_stems", "_words")

    def __init__(self, phrases: _Phrases, words: _Words, stems: _Words) -> None:
        self._phrases = phrases
        self._words = dict(words)
        self._stems = dict(stems)

    def under(self, token: str) -> list[Placed]:
        """As in ``Table``."""
        found = []
        for number, least, most, openings, nexts in self._words.get(token, ()) + self._stems.get(stem_of(token), ()):
            phrase = self._phrases[number]
            following = literals(phrase.seconds(token)) if nexts is None else frozenset(nexts.split())
            found.append(Placed(phrase, least, most, frozenset(openings.split()), following))
        return found


def constants_of(language: str, openings: Keys, places: Iterable[Keys]) -> tuple[Any, ...]:
    """What ``MadeFile`` takes: the words of address, the phrases, and where they are filed for these sections."""
    lines = LinesOf(language)
    numbers: dict[str, int] = {}

    def number(key: str, line: str) -> int:
        return numbers.setdefault(plain_phrase(key, line), len(numbers))

    filed_openings = _opening_constants(lines.openings(openings), number)
    filed_places = tuple((keys, *_place_constants(lines.places(keys), number)) for keys in places)
    return tuple(lines.address), tuple(numbers), (openings, *filed_openings), filed_places


def _opening_constants(table: OpeningLines, number: Callable[[str, str], int]) -> tuple[_Words, _Words]:
    def seconds(entry: tuple[str, str], word: str) -> str:
        return " ".join(sorted(phrase_of(*entry).seconds(word)))

    filing = table.filing
    words = tuple(
        (word, tuple((number(*entry), None if word == FIGURES else seconds(entry, word)) for entry in entries))
        for word, entries in filing.words.items()
    )
    stems = tuple((stem, tuple((number(*entry), None) for entry in entries)) for stem, entries in filing.stems.items())
    return words, stems


def _place_constants(table: PlaceLines, number: Callable[[str, str], int]) -> tuple[_Words, _Words]:
    def constants(entry: tuple[str, str, int, str], token: str, *, is_stem: bool) -> tuple[Any, ...]:
        key, line, place, word = entry
        found = placed(phrase_of(key, line), place, word, token)
        nexts = None if is_stem and not found.most else " ".join(sorted(found.nexts))
        return number(key, line), found.least, found.most, " ".join(sorted(found.openings)), nexts

    words = tuple(
        (word, tuple(constants(entry, word, is_stem=False) for entry in entries))
        for word, entries in table.filing.words.items()
    )
    stems = tuple(
        (stem, tuple(constants(entry, stem, is_stem=True) for entry in entries))
        for stem, entries in table.filing.stems.items()
    )
    return words, stems
