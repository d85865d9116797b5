"""The phrases of each language, which are data: ``phrases/<language>.txt``, and ``any.txt`` for words all share.

A file is a list of sections, ``[key]`` and below it one phrase a line. Case, quotes and hyphens do not
matter. In a phrase

    *           stands for up to four words or none (ten characters where words are not spaced), within the sentence;
                as a choice for one word or none
    subscri*    for any word that begins so
    0           for any number
    (a|b c|)    for one of these, or nothing
    {article}   for one of the words in the section [set.article]

and a line that begins with ``#`` is a comment. ``en.txt`` says what each key is for; a new language is a copy of it
in that language's own wording (not a translation: what its editors write).
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from cleaners.ahead import worked_out
from cleaners.data import text_of_file
from cleaners.pattern import pattern
from cleaners.rules.facts import NO_WORDS, STOPS
from cleaners.rules.spelling import fold, has_unspaced, is_unspaced

if TYPE_CHECKING:
    from pathlib import Path

GAP = 4  # words that "*" stands for at most
_GAP_UNSPACED = 10  # characters
SHARED = "any"  # the file that holds for all languages
_SET = pattern(r"\{(\w+)\}")
_CHOICE = pattern(r"\(([^()]*)\)")
ELEMENT = pattern(r"\(([^()]*)\)|([^\s()]+)")  # a choice or a word
_BETWEEN_WORDS = "'’-"
_SPACES = pattern(r"  +")
_ROUND_SIGNS = pattern(r" ?([|]) ?|(?<=\() | (?=\))")


_CHOICE_SIGN = "("


def plain_phrase(key: str, line: str) -> str:
    """A phrase taken apart, as one string that ``Phrase`` reads fast and that costs nothing to load.

    Its parts have tabs between them: the section, "open" for a gap at its end, then a word, "*" for a gap, or a choice.
    """
    elements = [_plain_element(choice, word) for choice, word in ELEMENT.findall(line)]
    is_open = elements[-1] == "*"
    return "\t".join([key, "open" if is_open else "", *(elements[:-1] if is_open else elements)])


def _plain_element(choice: str, word: str) -> str:
    if word == "*" or (word and _is_literal(word)):
        return word
    return _CHOICE_SIGN + _plain_choice(choice or word)


def _plain_choice(line: str) -> str:
    """A choice's words, longer runs and loose runs with tildes between them; "?" before them where it is optional."""
    words: list[str] = []
    longer: list[str] = []
    loose: list[str] = []
    is_optional = False
    for written in line.split("|"):
        run = written.split()
        if not run or run == ["*"]:
            is_optional = True
        if not run:
            continue
        if not all(map(_is_literal, run)):
            loose.append(" ".join(run))
        elif len(run) > 1:
            longer.append(" ".join(run))
        else:
            words += run
    return f"{'?' if is_optional else ''}{' '.join(words)}~{'|'.join(longer)}~{'|'.join(loose)}"


class Choice:
    """A place in a phrase where one of several runs of words stands.

    Attributes:
        words: the runs of one literal word.
        longer: the runs of several literal words, by their first.
        loose: the runs with numbers or prefixes.
        is_optional: nothing may stand there too.
    """

    __slots__ = ("is_optional", "longer", "loose", "words")

    def __init__(self, plain: str) -> None:
        self.is_optional = plain[0] == "?"
        words, longer, loose = plain.removeprefix("?").split("~")
        self.words = frozenset(words.split())
        self.longer: dict[str, list[list[str]]] = {}
        for run in map(str.split, longer.split("|") if longer else ()):
            self.longer.setdefault(run[0], []).append(run)
        self.loose = list(map(str.split, loose.split("|"))) if loose else []

    def ends_at(self, tokens: list[str], at: int) -> list[int]:
        """The indexes behind the runs that stand at ``at``, the longest first."""
        ends = [at] if self.is_optional else []
        if at < len(tokens):
            token = tokens[at]
            if token in self.words:
                ends.append(at + 1)
            if token in self.longer:
                ends += [at + len(run) for run in self.longer[token] if tokens[at : at + len(run)] == run]
            if self.loose:
                ends += [at + len(run) for run in self.loose if _are_words(tokens[at : at + len(run)], run)]
        return sorted(ends, reverse=True) if len(ends) > 1 else ends

    def runs(self) -> Iterator[Sequence[str]]:
        """All runs, the empty one aside."""
        yield from ((word,) for word in self.words)
        for runs in self.longer.values():
            yield from runs
        yield from self.loose


Element = str | Choice | None
"""One place in a phrase: a literal word, a choice, or None for a gap."""


def _is_literal(word: str) -> bool:
    return word != "0" and word[-1] != "*"


def _is_word(token: str, word: str) -> bool:
    if word == "*":
        return token not in NO_WORDS
    if word[-1] == "*":
        return token.startswith(word[:-1])
    return token.isdecimal() if word == "0" else token == word


def _are_words(tokens: list[str], run: list[str]) -> bool:
    return len(tokens) == len(run) and all(map(_is_word, tokens, run))


class Phrase:
    """A run of words to look for.

    Attributes:
        key: the section it stands in.
        elements: what stands at each place.
        is_open: it ends with a gap.
        gap: how many words a gap stands for at most; characters of scripts without spaces are words of their own.
    """

    __slots__ = ("elements", "gap", "is_open", "key")

    def __init__(self, plain: str) -> None:
        self.key, is_open, *elements = plain.split("\t")
        self.is_open = bool(is_open)
        self.gap = _GAP_UNSPACED if not plain.isascii() and any(map(is_unspaced, plain)) else GAP
        self.elements: list[Element] = [
            None if element == "*" else Choice(element[1:]) if element[0] == _CHOICE_SIGN else element
            for element in elements
        ]

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
                ends = element.ends_at(tokens, at)
                if len(ends) != 1:
                    return next((end for at in ends if (end := self.end_at(tokens, at, k + 1)) >= 0), -1)
                at = ends[0]
        return at

    def _end_behind_gap(self, tokens: list[str], at: int, k: int) -> int:
        for skip in range(at, min(at + self.gap, len(tokens) - 1) + 1):
            if (end := self.end_at(tokens, skip, k)) >= 0:
                return end
            if tokens[skip] in STOPS:
                break
        return -1

    def reaches(self, limit: int, end: int) -> bool:
        """Whether the phrase, found to end at ``end``, goes up to ``limit``."""
        return end == limit or (self.is_open and end < limit <= end + self.gap)

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

    def before(self, place: int, word: str) -> tuple[int, int]:
        """The least and the most words that can stand before ``word`` of the choice or literal at ``place``."""
        least = most = 0
        for element in self.elements[:place]:
            sizes = (
                [self.gap] if element is None else [1] if isinstance(element, str) else list(map(len, element.runs()))
            )
            if element is not None and not (isinstance(element, Choice) and element.is_optional):
                least += min(sizes)
            most += max(sizes)
        element = self.elements[place]
        offsets = [run.index(word) for run in element.runs() if word in run] if isinstance(element, Choice) else [0]
        return least + min(offsets), most + max(offsets)


@cache
def phrase_of(key: str, line: str) -> Phrase:
    """The phrase, taken apart once however many words it is filed under."""
    return Phrase(plain_phrase(key, line))


@cache
def languages() -> tuple[str, ...]:
    """The languages there are phrases for, as BCP 47 primary subtags."""
    return tuple(_common())


def common_words(language: str) -> Sequence[str]:
    """The commonest little words of a language."""
    return _common()[language]


@cache
def _common() -> dict[str, tuple[str, ...]]:
    made = worked_out("common_words")
    return dict(made.WORDS if made else read_common_words())


def read_common_words() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each language with its commonest little words; the rest of its file is not read for them."""
    names = (entry.name for entry in _folder().iterdir())
    found = sorted(name[:-4] for name in names if name.endswith(".txt") and name != f"{SHARED}.txt")
    opening = "[language.common]"
    read = []
    for language in found:
        section = _text(language).partition(f"\n{opening}\n")[2].partition("\n[")[0]
        read.append((language, tuple(read_sections(f"{opening}\n{section}")[opening[1:-1]])))
    return tuple(read)


@cache
def phrases_of(language: str) -> dict[str, list[str]]:
    """The phrases of one language by key, those that all languages share aside."""
    return read_sections(_text(language), None if language == SHARED else phrases_of(SHARED))


def _text(language: str) -> str:
    return text_of_file(f"rules/phrases/{language}.txt")


def _folder() -> Path:
    from pathlib import Path  # noqa: PLC0415 - 3 ms, and no file is read where a build has worked all out ahead

    return Path(__file__).with_name("phrases")  # importlib.resources would do, and take 10 ms


def read_sections(text: str, shared: dict[str, list[str]] | None = None) -> dict[str, list[str]]:
    """Key -> its phrases, folded, sets written out; ``shared`` holds sets that ``text`` may name besides its own.

    >>> read_sections("[set.text]\\nstory\\npost\\n[share.whole]\\nShare this {text}")["share.whole"]
    ['share this (story|post)']
    """
    sections: dict[str, list[str]] = {}
    known = ChainMap(sections, shared or {})
    lines: list[str] = []
    text = fold(text)
    for char in _BETWEEN_WORDS:
        text = text.replace(char, " ")
    if has_unspaced(text):
        text = _ROUND_SIGNS.sub(r"\1", _SPACES.sub(" ", text))
    for line in map(str.strip, text.splitlines()):
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            lines = sections.setdefault(line.strip()[1:-1], [])
        elif "{" in line:
            lines.append(_with_sets(line, known))
        else:
            lines.append(line)
    return sections


def _with_sets(line: str, sections: Mapping[str, list[str]]) -> str:
    """``line`` with its sets written out, those within a choice too: "(our {text}|it)" -> "(our story|our post|it)"."""

    def words(name: re.Match[str]) -> list[str]:
        return sections[f"set.{name[1]}"]

    def choice(found: re.Match[str]) -> str:
        runs: list[str] = []
        for run in found[1].split("|"):
            name = _SET.search(run)
            if run.count("{") > 1:
                raise ValueError(f"{line!r}: a choice has one set at most in each of its runs")
            runs += [f"{run[: name.start()]}{word}{run[name.end() :]}" for word in words(name)] if name else [run]
        return f"({'|'.join(runs)})"

    return _SET.sub(lambda name: f"({'|'.join(words(name))})", _CHOICE.sub(choice, line))
