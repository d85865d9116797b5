"""One language's phrases, filed by word: from the lines of its file, or from what a build has made of them.

Filing looks at a phrase's line only, and takes it apart when its word is met. A build can take all of them apart ahead
(see ``cleaners.ahead``); what it leaves are constants, which load in a millisecond or two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple, Protocol, TypeVar

from cleaners.rules.lexicon import ELEMENT, SHARED, Phrase, common_words, phrase_of, phrases_of

STEM = 4
"""Letters of a prefix that it is filed under."""
_SYLLABLES = 2  # of a prefix in Hangul, where each is two or three letters
_ANY: AbstractSet[str] = frozenset()
FIGURES = "0"
"""Stands for any number in a phrase, see ``lexicon``."""

Filed_co = TypeVar("Filed_co", covariant=True)
Keys = tuple[str, ...]
"""Sections of the phrase files, sorted."""

Opening = tuple[Phrase, AbstractSet[str]]
"""A phrase, and the words that can follow the one it is filed under; "*" among them if any can, or none need."""


def stem_of(word: str) -> str:
    """What a word that begins so is filed under.

    >>> stem_of("subscribers"), stem_of("구독하기")
    ('subs', '구독')
    """
    return word[: _SYLLABLES if "가" <= word[:1] <= "힣" else STEM]


class Placed(NamedTuple):
    """A phrase that is filed under a word anywhere in it.

    Attributes:
        phrase: the phrase.
        least, most: how many words can stand before the one it is filed under.
        openings: the words that it may open with; none for any.
        nexts: those that may follow where it opens with that word; none for any.
    """

    phrase: Phrase
    least: int
    most: int
    openings: AbstractSet[str]
    nexts: AbstractSet[str]


class Table(Protocol[Filed_co]):
    """Phrases by word."""

    def under(self, token: str) -> Iterable[Filed_co]:
        """What is to be looked for where ``token`` stands."""


class Filing:
    """Lines of phrases by word: plain words, and stems, of which a token must have the first letters."""

    __slots__ = ("stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, list[Any]] = {}
        self.stems: dict[str, list[Any]] = {}

    def add(self, word: str, line: str, entry: Any) -> None:
        """File an entry, made of ``line``. Raises ValueError for a prefix too short to file by."""
        if word[-1] == "*":
            stem = stem_of(word)
            if stem[-1] == "*":
                raise ValueError(f"{line!r}: of a word that it is found by, a phrase needs {STEM} letters")
            self.stems.setdefault(stem, []).append(entry)
        else:
            self.words.setdefault(word, []).append(entry)

    def under(self, token: str) -> list[Any]:
        """The entries of the word and of its stem."""
        return self.words.get(token, []) + self.stems.get(stem_of(token), [])


class OpeningLines:
    """The phrases under some keys by the words that they can open with."""

    __slots__ = ("filing",)

    def __init__(self, sections: Mapping[str, Sequence[str]], keys: Keys) -> None:
        self.filing = Filing()
        for key in keys:
            for line in sections.get(key, ()):
                for word in _first_words(key, line):
                    self.filing.add(word, line, (key, line))

    def under(self, token: str) -> list[Opening]:
        """As in ``Table``."""
        lines = self.filing.under(token)
        if token.isdecimal():
            lines = lines + self.filing.words.get(FIGURES, [])
        phrases = (phrase_of(key, line) for key, line in lines)
        return [(phrase, phrase.seconds(token)) for phrase in phrases]


class PlaceLines:
    """The phrases under some keys by the rarest word that each must have."""

    __slots__ = ("filing",)

    def __init__(self, sections: Mapping[str, Sequence[str]], keys: Keys, common: AbstractSet[str]) -> None:
        self.filing = Filing()
        for key in keys:
            for line in sections.get(key, ()):
                place, words = _rarest(line, common)
                for word in words:
                    self.filing.add(word, line, (key, line, place, word))

    def under(self, token: str) -> list[Placed]:
        """As in ``Table``."""
        return [placed(phrase_of(key, line), place, word, token) for key, line, place, word in self.filing.under(token)]


def placed(phrase: Phrase, place: int, word: str, token: str) -> Placed:
    """The phrase, filed under ``word`` of its element at ``place``, as to be looked for where ``token`` stands."""
    least, most = phrase.before(place, word)
    nexts = _ANY if most else literals(phrase.seconds(token))
    return Placed(phrase, least, most, literals(phrase.openings()), nexts)


def literals(words: AbstractSet[str]) -> AbstractSet[str]:
    """The words if each is to be taken as it stands, else none."""
    return words if all(word != FIGURES and word[-1] != "*" for word in words) else _ANY


def _first_words(key: str, line: str) -> Collection[str]:
    """The words that the phrase can open with; it is taken apart only where they are hard to see."""
    word = line.partition(" ")[0]
    if _is_plain(word):
        return (word,)
    if line[0] == "(":
        words = {run.partition(" ")[0] for run in line[1 : line.index(")")].split("|")}
        if all(map(_is_plain, words)):
            return words
    return phrase_of(key, line).openings()


def _is_plain(word: str) -> bool:
    """Whether it is a word and no choice or prefix; the vowel signs of Indian scripts are not alphanumeric."""
    return bool(word) and _SIGNS.isdisjoint(word)


_SIGNS = frozenset("(|)*")


def _rarest(line: str, common: AbstractSet[str]) -> tuple[int, list[str]]:
    """A place in the phrase that is never empty, and of each of its runs the word that tells most.

    Of all places it is the one whose words are rarest, the longest and none of the ``common`` ones.
    """
    best_place, best, most = -1, [""], -1
    for place, (choice, literal) in enumerate(ELEMENT.findall(line)):
        runs = [literal] if literal else choice.split("|")
        if "" in runs or "*" in runs:  # nothing need stand there
            continue
        words = [max(run.split(), key=len) if " " in run else run for run in runs]
        least = min(map(len, words)) if common.isdisjoint(words) else 0
        if least > most:
            best_place, best, most = place, words, least
    if best_place < 0:
        raise ValueError(f"{line!r}: a phrase needs a place that is no gap and not optional")
    return best_place, best


def common_in(language: str) -> frozenset[str]:
    """What no phrase of the language is filed by: its commonest words, and figures."""
    return frozenset({FIGURES} if language == SHARED else {FIGURES, *common_words(language)})


class LinesOf:
    """A language's phrases as its file has them.

    Attributes:
        address: the words that speak as "we" or to "you".
    """

    __slots__ = ("_common", "_sections", "address")

    def __init__(self, language: str) -> None:
        self._sections = phrases_of(language)
        self._common = common_in(language)
        self.address: Sequence[str] = self._sections.get("address.words", ())

    def openings(self, keys: Keys) -> OpeningLines:
        """The phrases under ``keys`` that a block may open with."""
        return OpeningLines(self._sections, keys)

    def places(self, keys: Keys) -> PlaceLines:
        """The phrases under ``keys`` that may stand anywhere in a block."""
        return PlaceLines(self._sections, keys, self._common)
