"""One language's phrases, filed by the words that they can open with: from the lines of its file.

Filing looks at a phrase's line only, and takes it apart when its word is met. A build can take all of them apart ahead
(see ``made_ahead``); what it leaves are constants, which load in a millisecond or two.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet

from cleaners.rules.phrase import Phrase, plain_phrase
from cleaners.startup.annotations import NamedTuple, Protocol

STEM = 4
"""Letters of a prefix that it is filed under."""
_SYLLABLES = 2  # of a prefix in Hangul, where each is two or three letters
FIGURES = "0"
"""Stands for any number in a phrase, see ``lexicon``."""
_NO_PHRASES = frozenset({"set", "language", "address"})  # sections of words that serve others


def stem_of(word: str) -> str:
    """What a word that begins so is filed under.

    >>> stem_of("subscribers"), stem_of("구독하기")
    ('subs', '구독')
    """
    return word[: _SYLLABLES if "가" <= word[:1] <= "힣" else STEM]


class PhraseFile(Protocol):
    """The phrases of one language.

    Attributes:
        address: the words that speak as "we" or to "you".
    """

    address: Sequence[str]

    def phrase(self, number: int) -> Phrase:
        """The phrase of that number; the same object each time."""

    def under(self, token: str, keys: AbstractSet[str]) -> Sequence[Filed]:
        """The phrases under ``keys`` that can open with ``token``."""


class Filed(NamedTuple):
    """A phrase that opens with some word, and what can be told of it without taking it apart.

    Attributes:
        file, number: where it is to be had.
        is_end: whether it may end with that word.
        within, words: one of these words, with spaces around each, must come within so many words for more of it to be
            read; 0 and "" where they cannot be listed.
    """

    file: PhraseFile
    number: int
    is_end: bool
    within: int
    words: str

    @property
    def phrase(self) -> Phrase:
        """The phrase, which takes some microseconds to make."""
        return self.file.phrase(self.number)


class Filing:
    """Numbers of phrases by word: plain words, and stems, of which a token must have the first letters.

    Attributes:
        words: word -> numbers.
        stems: stem -> numbers, each with the whole prefix.
    """

    __slots__ = ("stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, list[int]] = {}
        self.stems: dict[str, list[tuple[int, str]]] = {}

    def add(self, word: str, line: str, number: int) -> None:
        """File a phrase, which has that line. Raises ValueError for a prefix too short to file by."""
        if word[-1] == "*":
            stem = stem_of(word)
            if stem[-1] == "*":
                raise ValueError(f"{line!r}: of the word that it opens with, a phrase needs {STEM} letters")
            self.stems.setdefault(stem, []).append((number, word[:-1]))
        else:
            self.words.setdefault(word, []).append(number)

    def under(self, token: str) -> list[int]:
        """The phrases under the word, those under its stem that fit, and any number's if it is one."""
        numbers = [*self.words.get(token, ())]
        numbers += (number for number, prefix in self.stems.get(stem_of(token), ()) if token.startswith(prefix))
        if token.isdecimal():
            numbers += self.words.get(FIGURES, ())
        return numbers


class LinesOf:
    """A language's phrases as its file has them, section by section.

    Attributes:
        address: as in ``PhraseFile``.
        lines: each phrase's section and its line; its number is its place here.
        filing: the numbers by word.
    """

    __slots__ = ("_made", "address", "filing", "lines")

    def __init__(self, sections: Mapping[str, Sequence[str]]) -> None:
        self.address: Sequence[str] = sections.get("address.words", ())
        self.lines = [
            (key, line) for key, lines in sections.items() if key.partition(".")[0] not in _NO_PHRASES for line in lines
        ]
        self.filing = Filing()
        for number, (key, line) in enumerate(self.lines):
            for word in _first_words(key, line):
                self.filing.add(word, line, number)
        self._made: dict[int, Phrase] = {}

    def phrase(self, number: int) -> Phrase:
        """As in ``PhraseFile``."""
        phrase = self._made.get(number)
        if phrase is None:
            phrase = self._made[number] = Phrase(plain_phrase(*self.lines[number]))
        return phrase

    def under(self, token: str, keys: AbstractSet[str]) -> list[Filed]:
        """As in ``PhraseFile``."""
        numbers = (number for number in self.filing.under(token) if self.lines[number][0] in keys)
        return [Filed(self, number, *self.phrase(number).after_first(token)) for number in numbers]


def _first_words(key: str, line: str) -> Collection[str]:
    """The words that the phrase can open with; it is taken apart only where they are hard to see."""
    word = line.partition(" ")[0]
    if _is_plain(word):
        return (word,)
    if line[0] == "(":
        words = {run.partition(" ")[0] for run in line[1 : line.index(")")].split("|")}
        if all(map(_is_plain, words)):
            return words
    return Phrase(plain_phrase(key, line)).words_at(0)


def _is_plain(word: str) -> bool:
    """Whether it is a word and no choice or prefix; the vowel signs of Indian scripts are not alphanumeric."""
    return bool(word) and _SIGNS.isdisjoint(word)


_SIGNS = frozenset("(|)*")
