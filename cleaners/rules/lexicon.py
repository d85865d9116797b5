"""The phrases of each language, which are data: ``phrases/<language>.txt``, and ``any.txt`` for words all share.

A file is a list of sections, ``[key]`` and below it one phrase a line. Case, quotes and hyphens do not
matter. In a phrase

    *           stands for up to five words or none, within the sentence
    subscri*    for any word that begins so
    0           for any number
    (a|b c|)    for one of these, or nothing
    {article}   for one of the words in the section [set.article]

and a line that begins with ``#`` is a comment. ``en.txt`` says what each key is for; a new language is a copy of it
in that language's own wording (not a translation: what its editors write).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from cleaners.rules.facts import STOPS, fold

GAP = 4  # words that "*" stands for at most
SHARED = "any"  # the file that holds for all languages
_SET = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\(([^()]*)\)")
_ELEMENT = re.compile(r"\(([^()]*)\)|([^\s()]+)")
_BETWEEN_WORDS = str.maketrans("'’-", "   ")

# One place in a phrase: the word runs of which one stands there, the longest first; None for a gap.
Element = tuple[tuple[str, ...], ...] | None


class Phrase:
    """A run of words to look for.

    Attributes:
        key: the section it stands in.
        elements: what stands at each place.
        is_open: it ends with a gap.
    """

    __slots__ = ("elements", "is_open", "key")

    def __init__(self, key: str, line: str) -> None:
        self.key = key
        elements = [_element(choice, word) for choice, word in _ELEMENT.findall(line)]
        self.is_open = elements[-1] is None
        self.elements: tuple[Element, ...] = tuple(elements[:-1] if self.is_open else elements)

    def end_at(self, tokens: list[str], start: int) -> int:
        """The index behind the phrase where it stands at ``start``, or -1; without the gap it may end with."""
        return _end_at(self.elements, 0, tokens, start)

    def reaches(self, limit: int, end: int) -> bool:
        """Whether the phrase, found to end at ``end``, goes up to ``limit``."""
        return end == limit or (self.is_open and end < limit <= end + GAP)

    def first_words(self, at: int = 0) -> set[str]:
        """The words that it can go on with from an element; a prefix keeps its star; "" if it can end there."""
        if at == len(self.elements):
            return {""}
        element = self.elements[at]
        if element is None:
            return {"*"}
        words: set[str] = set()
        for run in element:
            words |= {run[0]} if run else self.first_words(at + 1)
        return words


def _element(choice: str, word: str) -> Element:
    if word:
        return None if word == "*" else ((word,),)
    return tuple(sorted((tuple(run.split()) for run in choice.split("|")), key=len, reverse=True))


def _end_at(elements: tuple[Element, ...], k: int, tokens: list[str], at: int) -> int:
    if k == len(elements):
        return at
    element = elements[k]
    if element is None:
        for skip in range(at, min(at + GAP, len(tokens) - 1) + 1):
            if (end := _end_at(elements, k + 1, tokens, skip)) >= 0:
                return end
            if tokens[skip] in STOPS:
                break
        return -1
    for run in element:
        behind = at
        for word in run:
            if behind >= len(tokens) or not _is_word(tokens[behind], word):
                break
            behind += 1
        else:
            if (end := _end_at(elements, k + 1, tokens, behind)) >= 0:
                return end
    return -1


def _is_word(token: str, word: str) -> bool:
    if word == token:
        return True
    if word == "0":
        return token.isdecimal()
    return word[-1] == "*" and token.startswith(word[:-1])


class Index:
    """Phrases by their first word, made ready when that word is first met.

    Most phrases of most languages are never met, and most blocks have no word that a phrase begins with.
    """

    __slots__ = ("_has_stems", "_lines", "_ready")

    _STEM = 4  # letters of a prefix that it is filed under

    def __init__(self) -> None:
        self._lines: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, tuple[Phrase, ...]] = {}
        self._has_stems = False

    def add(self, key: str, lines: list[str]) -> None:
        """File the phrases of one section."""
        filed = self._lines
        for line in lines:
            word = line.partition(" ")[0]
            if word.isalnum():
                filed.setdefault(word, []).append((key, line))
                continue
            for first in Phrase(key, line).first_words():
                filed.setdefault(self._stem(first, line) if first[-1:] == "*" else first, []).append((key, line))

    def _stem(self, prefix: str, line: str) -> str:
        if len(prefix) <= self._STEM:
            raise ValueError(f"{line!r}: a phrase opens with a word, or with four letters of one")
        self._has_stems = True
        return prefix[: self._STEM] + "*"

    def found_at(self, tokens: list[str], start: int) -> Iterator[tuple[Phrase, int]]:
        """(phrase, its end) of all that stand at ``start``."""
        for phrase in self._filed(tokens[start]):
            if (end := phrase.end_at(tokens, start)) >= 0:
                yield phrase, end

    def found(self, tokens: list[str]) -> Iterator[tuple[Phrase, int]]:
        """(phrase, its end) of all that stand anywhere in ``tokens``."""
        if not self._has_stems and self._lines.keys().isdisjoint(tokens):
            return
        for i, token in enumerate(tokens):
            for phrase in self._filed(token):
                if (end := phrase.end_at(tokens, i)) >= 0:
                    yield phrase, end

    def _filed(self, token: str) -> tuple[Phrase, ...]:
        ready = self._ready.get(token)
        if ready is None:
            names = [token]
            if token.isdecimal():
                names.append("0")
            if self._has_stems:
                names.append(token[: self._STEM] + "*")
            filed = [phrase for name in names for phrase in self._lines.get(name, ())]
            ready = tuple(Phrase(key, line) for key, line in filed)
            if filed:
                self._ready[token] = ready
        return ready


@cache
def languages() -> tuple[str, ...]:
    """The languages there are phrases for, as BCP 47 primary subtags."""
    names = (entry.name for entry in files("cleaners.rules").joinpath("phrases").iterdir())
    return tuple(sorted(name[:-4] for name in names if name.endswith(".txt") and name != f"{SHARED}.txt"))


@cache
def phrases_of(language: str) -> dict[str, list[str]]:
    """The phrases of one language by key, those that all languages share aside."""
    text = files("cleaners.rules").joinpath("phrases", f"{language}.txt").read_text(encoding="utf-8")
    return read_sections(text)


def read_sections(text: str) -> dict[str, list[str]]:
    """Key -> its phrases, folded, sets written out.

    >>> read_sections("[set.text]\\nstory\\npost\\n[share.whole]\\nShare this {text}")["share.whole"]
    ['share this (story|post)']
    """
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in fold(text).translate(_BETWEEN_WORDS).splitlines():
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            lines = sections.setdefault(line.strip()[1:-1], [])
        elif "{" in line:
            lines.append(_with_sets(line, sections))
        else:
            lines.append(line)
    return sections


def _with_sets(line: str, sections: dict[str, list[str]]) -> str:
    """``line`` with the words of its sets, those within a choice too: "(our {text}|it)" -> "(our story|our post|it)"."""

    def words(name: re.Match[str]) -> list[str]:
        return sections[f"set.{name[1]}"]

    def choice(found: re.Match[str]) -> str:
        runs: list[str] = []
        for run in found[1].split("|"):
            name = _SET.search(run)
            runs += [f"{run[: name.start()]}{word}{run[name.end() :]}" for word in words(name)] if name else [run]
        return f"({'|'.join(runs)})"

    return _SET.sub(lambda name: f"({'|'.join(words(name))})", _CHOICE.sub(choice, line))
