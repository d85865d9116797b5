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
from collections.abc import Mapping, Sequence
from functools import cache

from cleaners.rules.spelling import fold, has_unspaced
from cleaners.startup.ahead import worked_out
from cleaners.startup.annotations import TYPE_CHECKING
from cleaners.startup.data import text_of_file
from cleaners.startup.pattern import pattern

if TYPE_CHECKING:
    from pathlib import Path

SHARED = "any"  # the file that holds for all languages
_SET = pattern(r"\{(\w+)\}")
_CHOICE = pattern(r"\(([^()]*)\)")
_BETWEEN_WORDS = "'’-"
_SPACES = pattern(r"  +")
_ROUND_SIGNS = pattern(r" ?([|]) ?|(?<=\() | (?=\))")


@cache
def languages() -> tuple[str, ...]:
    """The languages there are phrases for, as BCP 47 primary subtags."""
    return tuple(_common())


def common_words(language: str) -> Sequence[str]:
    """The commonest little words of a language."""
    return _common()[language].split("\t")


@cache
def _common() -> dict[str, str]:
    made = worked_out("common_words")
    return dict(made.WORDS if made else read_common_words())


def read_common_words() -> tuple[tuple[str, str], ...]:
    """Each language with its commonest little words, tabs between them; the rest of its file is not read for them."""
    names = (entry.name for entry in _folder().iterdir())
    found = sorted(name[:-4] for name in names if name.endswith(".txt") and name != f"{SHARED}.txt")
    opening = "[language.common]"
    read = []
    for language in found:
        section = _text(language).partition(f"\n{opening}\n")[2].partition("\n[")[0]
        read.append((language, "\t".join(read_sections(f"{opening}\n{section}")[opening[1:-1]])))
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
