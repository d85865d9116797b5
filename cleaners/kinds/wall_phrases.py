"""What walls and pages that are gone say to the visitor: the phrases of ``walls.txt``, made ready to look for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cleaners.labels import PageKind
from cleaners.startup.ahead import worked_out
from cleaners.startup.annotations import Any
from cleaners.startup.data import text_of_file
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

WORDS = pattern(r"[\w'-]+")
_UNSPACED = pattern("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # Thai, kana, Han, Hangul
_UNSPACED_LEADS = bytes([0xE0, *range(0xE3, 0xEE)])  # the bytes that such a character's UTF-8 begins with
_NO_WORD = pattern(r"[^\w\s'-]+")
_FOLDED = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "“": None, "”": None, '"': None, "„": None})


class WallPhrases(Record):
    """What ``walls.txt`` holds: whole titles, and phrases of lines, by their first word where words stand apart."""

    titles: Mapping[str, PageKind]
    spaced: Mapping[str, tuple[tuple[PageKind, str], ...]]
    unspaced: tuple[tuple[PageKind, str], ...]


@cache
def wall_phrases() -> WallPhrases:
    """The phrases, from constants where a build has made some."""
    made = worked_out("walls")
    titles, spaced, unspaced = made.PHRASES if made else read_wall_phrases()
    kinds = {kind.value: kind for kind in PageKind}
    return WallPhrases(
        {phrase: kinds[kind] for phrase, kind in titles},
        {word: tuple([(kinds[kind], phrase) for kind, phrase in pairs]) for word, pairs in spaced},
        tuple([(kinds[kind], phrase) for kind, phrase in unspaced]),
    )


def read_wall_phrases() -> tuple[Any, ...]:
    """The three parts of ``WallPhrases`` as constants: pairs in place of mappings, and the kinds by their names."""
    titles: dict[str, str] = {}
    spaced: dict[str, list[tuple[str, str]]] = {}
    unspaced: list[tuple[str, str]] = []
    kind, place = PageKind.OTHER, ""
    for line in text_of_file("kinds/walls.txt").splitlines():
        if line.startswith("["):
            name, _, place = line.strip("[]").partition(".")
            kind = PageKind(name)
        elif line and not line.startswith("#"):
            for phrase in (fold(phrase.strip()) for phrase in line.partition(":")[2].split("|")):
                if place == "title":
                    titles.setdefault(bare(phrase), kind.value)
                elif has_unspaced(phrase):
                    unspaced.append((kind.value, phrase))
                else:
                    spaced.setdefault(WORDS.findall(phrase)[0], []).append((kind.value, phrase))
    return tuple(titles.items()), tuple((word, tuple(pairs)) for word, pairs in spaced.items()), tuple(unspaced)


def fold(text: str) -> str:
    """The text as its phrases are compared: casefolded, quotes and non-breaking spaces made plain or gone."""
    return text.casefold().translate(_FOLDED)


def bare(text: str) -> str:
    """Words, hyphens and apostrophes only."""
    return " ".join(_NO_WORD.sub(" ", text).split())


def has_unspaced(text: str) -> bool:
    """Whether characters stand in ``text`` whose scripts put no spaces between words."""
    if text.isascii():
        return False
    encoded = text.encode("utf-8", "surrogatepass")
    return encoded.translate(None, _UNSPACED_LEADS) != encoded and _UNSPACED.search(text) is not None
