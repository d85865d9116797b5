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
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from cleaners.rules.facts import STOPS, fold

GAP = 4  # words that "*" stands for at most
_MOST_READY = 10_000  # words kept ready; prefixes and numbers would otherwise make it grow without end
SHARED = "any"  # the file that holds for all languages
_STEM = 4  # letters of a prefix that it is filed under
_SET = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\(([^()]*)\)")
_ELEMENT = re.compile(r"\(([^()]*)\)|([^\s()]+)")
_BETWEEN_WORDS = "'’-"
_FILES = Path(__file__).with_name("phrases")  # importlib.resources would do, and take 10 ms of every start


class Choice:
    """A place in a phrase where one of several runs of words stands.

    Attributes:
        words: the runs of one literal word.
        others: the runs of several words, the longest first, and numbers and prefixes.
        is_optional: nothing may stand there too.
    """

    __slots__ = ("is_optional", "others", "words")

    def __init__(self, runs: Collection[tuple[str, ...]]) -> None:
        filled = [run for run in runs if run]
        self.words = frozenset(run[0] for run in filled if len(run) == 1 and _is_literal(run[0]))
        others = (run for run in filled if len(run) > 1 or not _is_literal(run[0]))
        self.others = tuple(sorted(others, key=len, reverse=True))
        self.is_optional = () in runs

    def behind(self, tokens: list[str], at: int) -> int:
        """The index behind the run that stands at ``at``, or -1."""
        for run in self.others:
            end = at + len(run)
            if end <= len(tokens) and all(map(_is_word, tokens[at:end], run)):
                return end
        if at < len(tokens) and tokens[at] in self.words:
            return at + 1
        return at if self.is_optional else -1

    def runs(self) -> Iterator[tuple[str, ...]]:
        """All runs, the empty one aside."""
        yield from ((word,) for word in self.words)
        yield from self.others


Element = str | Choice | None
"""One place in a phrase: a literal word, a choice, or None for a gap."""


def _is_literal(word: str) -> bool:
    return word != "0" and word[-1] != "*"


def _is_word(token: str, word: str) -> bool:
    if word[-1] == "*":
        return token.startswith(word[:-1])
    return token.isdecimal() if word == "0" else token == word


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
        self.elements: list[Element] = elements[:-1] if self.is_open else elements

    def end_at(self, tokens: list[str], start: int, first: int = 0) -> int:
        """The index behind the phrase where it stands at ``start``, or -1; without the gap it may end with.

        ``first``: the element to begin with, all before it having been found.
        """
        at = start
        for k in range(first, len(self.elements)):
            element = self.elements[k]
            if isinstance(element, str):
                if at >= len(tokens) or tokens[at] != element:
                    return -1
                at += 1
            elif element is None:
                return self._end_behind_gap(tokens, at, k + 1)
            else:
                at = element.behind(tokens, at)
                if at < 0:
                    return -1
        return at

    def _end_behind_gap(self, tokens: list[str], at: int, k: int) -> int:
        for skip in range(at, min(at + GAP, len(tokens) - 1) + 1):
            if (end := self.end_at(tokens, skip, k)) >= 0:
                return end
            if tokens[skip] in STOPS:
                break
        return -1

    def reaches(self, limit: int, end: int) -> bool:
        """Whether the phrase, found to end at ``end``, goes up to ``limit``."""
        return end == limit or (self.is_open and end < limit <= end + GAP)

    def openings(self, k: int = 0) -> set[str]:
        """The words that can stand at its ``k``-th place, prefixes with their star; "*" for a gap or its end."""
        element = self.elements[k] if k < len(self.elements) else None
        if element is None:
            return {"*"}
        if isinstance(element, str):
            return {element}
        words = {run[0] for run in element.runs()}
        return words | self.openings(k + 1) if element.is_optional else words

    def seconds(self, first: str) -> set[str]:
        """The words that can follow when it opens with the token ``first``; "*" among them if any can, or none need."""
        words: set[str] = set()
        for k, element in enumerate(self.elements):
            if isinstance(element, Choice):
                for run in element.runs():
                    if _is_word(first, run[0]):
                        words |= {run[1]} if len(run) > 1 else self.openings(k + 1)
                if element.is_optional:
                    continue
            elif element is not None and _is_word(first, element):
                words |= self.openings(k + 1)
            break
        return {word if _is_literal(word) else "*" for word in words}

    def anchors(self, common: Container[str]) -> list[tuple[str, int, int]]:
        """Words of which one stands wherever the phrase does, each with the least and the most words before it.

        Of the places in the phrase, it is the one whose words are rarest: the longest, and not the commonest.
        """
        best: list[tuple[str, int, int]] = []
        best_rank = -1
        least = most = 0
        for element in self.elements:
            if element is None:
                most += GAP
                continue
            runs = [(element,)] if isinstance(element, str) else list(element.runs())
            is_optional = isinstance(element, Choice) and element.is_optional
            if not is_optional:
                words = [max(run, key=lambda word: _rarity(word, common)) for run in runs]
                rank = min(_rarity(word, common) for word in words)
                if rank > best_rank:
                    best_rank = rank
                    offsets = [run.index(word) for run, word in zip(runs, words, strict=True)]
                    best = [(word, least + at, most + at) for word, at in zip(words, offsets, strict=True)]
                least += min(map(len, runs))
            most += max(map(len, runs))
        if not best:
            raise ValueError(f"[{self.key}]: a phrase needs a place that is no gap and not optional")
        return best


def _rarity(word: str, common: Container[str]) -> int:
    """A stand-in for how rare a word is: how long it is; 0 for a number or one of the commonest."""
    return 0 if word == "0" or word in common else len(word.rstrip("*"))


def _element(choice: str, word: str) -> Element:
    if not word:
        return Choice([tuple(run.split()) for run in choice.split("|")])
    if word == "*":
        return None
    return word if _is_literal(word) else Choice([(word,)])


_NOTHING: list[tuple[Phrase, int]] = []


class Openings:
    """Phrases that a block may open with, by their first two words.

    They are made ready when the first word is met: most phrases of most languages never are.
    """

    __slots__ = ("_lines", "_ready", "_stems")

    def __init__(self) -> None:
        self._lines: dict[str, list[tuple[str, str]]] = {}
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, dict[str, list[Phrase]]] = {}

    def add(self, key: str, lines: list[str]) -> None:
        """File the phrases of one section."""
        for line in lines:
            word = line.partition(" ")[0]
            if word.isalnum():
                self._lines.setdefault(word, []).append((key, line))
                continue
            for opening in Phrase(key, line).openings():
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
            if token not in self._lines and not self._stems and not token.isdecimal():
                return _NOTHING
            by_second = self._made_ready(token)
            if by_second is None:
                return _NOTHING
        second = tokens[start + 1] if start + 1 < len(tokens) else ""
        phrases = by_second["*"]
        if second in by_second:
            phrases = phrases + by_second[second]
        return [(phrase, end) for phrase in phrases if (end := phrase.end_at(tokens, start)) >= 0]

    def _made_ready(self, token: str) -> dict[str, list[Phrase]] | None:
        """The phrases that open with ``token``, by the word that follows; None if there is none."""
        lines = self._lines.get(token, [])
        if self._stems:
            lines = lines + self._stems.get(token[:_STEM], [])
        if token.isdecimal():
            lines = lines + self._lines.get("0", [])
        if not lines:
            return None
        by_second: dict[str, list[Phrase]] = {"*": []}
        for phrase in (Phrase(key, line) for key, line in lines):
            seconds = phrase.seconds(token)
            for word in ("*",) if "*" in seconds else seconds:
                by_second.setdefault(word, []).append(phrase)
        if len(self._ready) < _MOST_READY:
            self._ready[token] = by_second
        return by_second


class Anywhere:
    """Phrases that may stand anywhere, by the rarest word they must have: hardly a block has one of those."""

    __slots__ = ("_anchors", "_common", "_stems")

    def __init__(self, common: Container[str] = ()) -> None:
        self._common = common
        self._anchors: dict[str, list[tuple[Phrase, int, int]]] = {}
        self._stems: dict[str, list[tuple[Phrase, int, int]]] = {}

    def add(self, key: str, lines: list[str]) -> None:
        """File the phrases of one section."""
        for line in lines:
            phrase = Phrase(key, line)
            for word, least, most in phrase.anchors(self._common):
                if word[-1] == "*":
                    self._stems.setdefault(_stem(word, line), []).append((phrase, least, most))
                else:
                    self._anchors.setdefault(word, []).append((phrase, least, most))

    def found(self, tokens: list[str]) -> Iterable[tuple[Phrase, int, int]]:
        """(phrase, its start, its end) of all that stand in ``tokens``."""
        if self._anchors.keys().isdisjoint(tokens) and (
            not self._stems or self._stems.keys().isdisjoint([token[:_STEM] for token in tokens])
        ):
            return ()
        return self._found(tokens)

    def _found(self, tokens: list[str]) -> Iterator[tuple[Phrase, int, int]]:
        for i, token in enumerate(tokens):
            anchored = self._anchors.get(token)
            if self._stems and token[:_STEM] in self._stems:
                anchored = (anchored or []) + self._stems[token[:_STEM]]
            for phrase, least, most in anchored or ():
                for start in range(max(0, i - most), i - least + 1):
                    if (end := phrase.end_at(tokens, start)) >= 0:
                        yield phrase, start, end
                        break


def _stem(prefix: str, line: str) -> str:
    """What a prefix is filed under."""
    if len(prefix) <= _STEM:
        raise ValueError(f"{line!r}: of a word that it is found by, a phrase needs {_STEM} letters")
    return prefix[:_STEM]


@cache
def languages() -> tuple[str, ...]:
    """The languages there are phrases for, as BCP 47 primary subtags."""
    names = (entry.name for entry in _FILES.iterdir())
    return tuple(sorted(name[:-4] for name in names if name.endswith(".txt") and name != f"{SHARED}.txt"))


@cache
def phrases_of(language: str) -> dict[str, list[str]]:
    """The phrases of one language by key, those that all languages share aside."""
    text = (_FILES / f"{language}.txt").read_text(encoding="utf-8")
    return read_sections(text, None if language == SHARED else phrases_of(SHARED))


def read_sections(text: str, shared: Mapping[str, list[str]] | None = None) -> dict[str, list[str]]:
    """Key -> its phrases, folded, sets written out; ``shared`` holds sets that ``text`` may name besides its own.

    >>> read_sections("[set.text]\\nstory\\npost\\n[share.whole]\\nShare this {text}")["share.whole"]
    ['share this (story|post)']
    """
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    text = fold(text)
    for char in _BETWEEN_WORDS:
        text = text.replace(char, " ")
    for line in text.splitlines():
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            lines = sections.setdefault(line.strip()[1:-1], [])
        elif "{" in line:
            lines.append(_with_sets(line, {**(shared or {}), **sections}))
        else:
            lines.append(line)
    return sections


def _with_sets(line: str, sections: Mapping[str, list[str]]) -> str:
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
