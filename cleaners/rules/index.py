"""Phrases filed by a word that they cannot stand without, so that a block is asked for hardly any of them.

Filing looks at a phrase's line only; it is taken apart when its word is met. Most phrases of most languages never are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet

from cleaners.rules.lexicon import ELEMENT, Phrase, phrase_of

_MOST_READY = 30_000  # words that have been met; more are forgotten, a page has a thousand or two
_STEM = 4  # letters of a prefix that it is filed under
_NOTHING: list[tuple[Phrase, int]] = []
_ANY: AbstractSet[str] = frozenset()


class Openings:
    """Phrases that a block may open with, by their first two words."""

    __slots__ = ("_lines", "_ready", "_stems")

    def __init__(self) -> None:
        self._lines: dict[str, list[tuple[str, str]]] = {}
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, dict[str, list[Phrase]]] = {}

    def add(self, key: str, lines: list[str]) -> None:
        """File the phrases of one section."""
        for line in lines:
            for opening in _first_words(key, line):
                if opening[-1] == "*":
                    self._stems.setdefault(_stem(opening, line), []).append((key, line))
                else:
                    self._lines.setdefault(opening, []).append((key, line))

    def found_at(self, tokens: list[str], start: int) -> list[tuple[Phrase, int]]:
        """(phrase, its end) of all that stand at ``start``."""
        if start >= len(tokens):
            return _NOTHING
        token = tokens[start]
        by_second = self._ready.get(token)
        if by_second is None:
            by_second = self._made_ready(token)
        if not by_second:
            return _NOTHING
        second = tokens[start + 1] if start + 1 < len(tokens) else ""
        phrases = by_second["*"]
        if second in by_second:
            phrases = phrases + by_second[second]
        return [(phrase, end) for phrase in phrases if (end := phrase.end_at(tokens, start)) >= 0]

    def has(self, token: str) -> bool:
        """Whether any phrase opens with ``token``."""
        by_second = self._ready.get(token)
        return bool(self._made_ready(token) if by_second is None else by_second)

    def _made_ready(self, token: str) -> dict[str, list[Phrase]]:
        """The phrases that open with ``token``, by the word that follows; empty if there is none."""
        lines = self._lines.get(token, []) + self._stems.get(token[:_STEM], [])
        if token.isdecimal():
            lines = lines + self._lines.get("0", [])
        by_second: dict[str, list[Phrase]] = {"*": []} if lines else {}
        for phrase in (phrase_of(key, line) for key, line in lines):
            seconds = phrase.seconds(token)
            for word in ("*",) if "*" in seconds else seconds:
                by_second.setdefault(word, []).append(phrase)
        if len(self._ready) >= _MOST_READY:
            self._ready.clear()
        self._ready[token] = by_second
        return by_second


_Filed = tuple[str, str, int, str]
"""A phrase's section, its line, the place that it is filed by, and the word there."""

_Ready = tuple[Phrase, int, int, AbstractSet[str], AbstractSet[str]]
"""A phrase; how many words stand before the one it is filed by, at least and at most; the words it may open with, and
those that may follow where it opens with that word; none of either for any."""


class Anywhere:
    """Phrases that may stand anywhere, by the rarest word they must have: hardly a block has one of those."""

    __slots__ = ("_common", "_dull", "_lines", "_ready", "_stems")

    def __init__(self, common: AbstractSet[str] = frozenset()) -> None:
        self._common = common | {"0"}  # no number is filed by its figures
        self._lines: dict[str, list[_Filed]] = {}
        self._stems: dict[str, list[_Filed]] = {}
        self._ready: dict[str, list[_Ready]] = {}
        self._dull: set[str] = set()

    def add(self, key: str, lines: list[str]) -> None:
        """File the phrases of one section."""
        for line in lines:
            place, words = _rarest(line, self._common)
            for word in words:
                if word[-1] == "*":
                    self._stems.setdefault(_stem(word, line), []).append((key, line, place, word))
                else:
                    self._lines.setdefault(word, []).append((key, line, place, word))

    def found(self, tokens: list[str]) -> Iterable[tuple[Phrase, int, int]]:
        """(phrase, its start, its end) of all that stand in ``tokens``."""
        return () if self._dull.issuperset(tokens) else self._found(tokens)

    def _found(self, tokens: list[str]) -> Iterator[tuple[Phrase, int, int]]:
        last = len(tokens) - 1
        for i, token in enumerate(tokens):
            if token in self._dull:
                continue
            for phrase, least, most, openings, nexts in self._ready.get(token) or self._made_ready(token):
                if nexts and (i == last or tokens[i + 1] not in nexts):
                    continue
                for start in range(max(0, i - most), i - least + 1):
                    if (not openings or tokens[start] in openings) and (end := phrase.end_at(tokens, start)) >= 0:
                        yield phrase, start, end
                        break

    def _made_ready(self, token: str) -> list[_Ready]:
        """The phrases to look for where ``token`` stands; a word without any is dull from now on."""
        filed = self._lines.get(token, []) + self._stems.get(token[:_STEM], [])
        ready: list[_Ready] = []
        for key, line, place, word in filed:
            phrase = phrase_of(key, line)
            least, most = phrase.before(place, word)
            nexts = _ANY if most else _literals(phrase.seconds(token))
            ready.append((phrase, least, most, _literals(phrase.openings()), nexts))
        if len(self._ready) + len(self._dull) >= _MOST_READY:
            self._ready.clear()
            self._dull.clear()
        if ready:
            self._ready[token] = ready
        else:
            self._dull.add(token)
        return ready


def _literals(words: AbstractSet[str]) -> AbstractSet[str]:
    """The words if each is to be taken as it stands, else none."""
    return words if all(word != "0" and word[-1] != "*" for word in words) else _ANY


def _stem(prefix: str, line: str) -> str:
    """What a prefix is filed under."""
    if len(prefix) <= _STEM:
        raise ValueError(f"{line!r}: of a word that it is found by, a phrase needs {_STEM} letters")
    return prefix[:_STEM]


def _first_words(key: str, line: str) -> Collection[str]:
    """The words that the phrase can open with; it is taken apart only where they are hard to see."""
    word = line.partition(" ")[0]
    if word.isalnum():
        return (word,)
    if line[0] == "(":
        words = {run.partition(" ")[0] for run in line[1 : line.index(")")].split("|")}
        if all(map(str.isalnum, words)):
            return words
    return phrase_of(key, line).openings()


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
