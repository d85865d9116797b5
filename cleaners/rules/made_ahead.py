"""One language's phrases as a build has taken them apart and filed them: constants, and what reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from cleaners.rules.filing import FIGURES, Filed, LinesOf, PhraseFile, stem_of
from cleaners.rules.lexicon import phrases_of
from cleaners.rules.phrase import Phrase, plain_phrase
from cleaners.startup.ahead import worked_out
from cleaners.startup.annotations import Any

_Entry = tuple[str, int, str, bool, int, str]
"""A phrase's section, its number, the prefix that it is filed by if by a stem, and the rest of ``Filed``."""
_Entries = tuple[_Entry, ...]


@cache
def file_of(language: str) -> PhraseFile:
    """The phrases of a language, made ahead if they were."""
    made = worked_out(f"phrases_{language}")
    return LinesOf(phrases_of(language)) if made is None else MadeFile(made.FILE)


class MadeFile:
    """A language's phrases from constants, as ``constants_of`` gives them; the attribute is as in ``PhraseFile``."""

    __slots__ = ("_made", "_plain", "_stems", "_words", "address")

    def __init__(self, constants: tuple[Any, ...]) -> None:
        self.address: Sequence[str]
        self._plain: Sequence[str]
        self.address, self._plain, words, stems = constants
        self._words: Mapping[str, _Entries] = dict(words)
        self._stems: Mapping[str, _Entries] = dict(stems)
        self._made: dict[int, Phrase] = {}

    def phrase(self, number: int) -> Phrase:
        """As in ``PhraseFile``."""
        phrase = self._made.get(number)
        if phrase is None:
            phrase = self._made[number] = Phrase(self._plain[number])
        return phrase

    def under(self, token: str, keys: AbstractSet[str]) -> list[Filed]:
        """As in ``PhraseFile``."""
        entries = self._words.get(token, ())
        if (stem := stem_of(token)) in self._stems:
            entries += self._stems[stem]
        if token.isdecimal():
            entries += self._words.get(FIGURES, ())
        if not entries:  # as of most words
            return []
        return [
            Filed(self, number, is_end, within, words)
            for key, number, prefix, is_end, within, words in entries
            if key in keys and token.startswith(prefix)
        ]


def constants_of(language: str) -> tuple[Any, ...]:
    """What ``MadeFile`` takes: the words of address, the phrases, and by which words and stems they are filed."""
    lines = LinesOf(phrases_of(language))

    def entry(number: int, word: str, prefix: str = "") -> _Entry:
        return lines.lines[number][0], number, prefix, *lines.phrase(number).after_first(word)

    words = tuple(
        (word, tuple(entry(number, word) for number in numbers)) for word, numbers in lines.filing.words.items()
    )
    stems = tuple(
        (stem, tuple(entry(number, prefix, prefix) for number, prefix in filed))
        for stem, filed in lines.filing.stems.items()
    )
    plain = tuple(plain_phrase(key, line) for key, line in lines.lines)
    return tuple(lines.address), plain, words, stems
