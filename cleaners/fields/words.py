"""The words that bylines, dates and lists of tags are made of: the sections of words.txt, which says what for."""

from __future__ import annotations

from cleaners.startup.data import text_of_file


def _sections() -> dict[str, tuple[str, ...]]:
    entries: dict[str, list[str]] = {}
    section: list[str] = []
    for line in text_of_file("fields/words.txt").splitlines():
        if line.startswith("["):
            section = entries.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            section += line.split(" | ")
    return {name: tuple(listed) for name, listed in entries.items()}


def _by_language(entries: tuple[str, ...]) -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    for entry in entries:
        language, _, word = entry.partition(" ")
        words.setdefault(language, set()).add(word)
    return {language: frozenset(listed) for language, listed in words.items()}


_SECTIONS = _sections()

BY = _SECTIONS["by"]
BY_ALSO_NAMES = frozenset(_SECTIONS["by_also_names"])
BY_WITH_COLON = frozenset(_SECTIONS["by_with_colon"])
OTHERS = _SECTIONS["others"]
BESIDE_DATES = frozenset(_SECTIONS["beside_dates"])
WEEKDAYS = frozenset(_SECTIONS["weekdays"])
TELLS_OF = _SECTIONS["tells_of"]
FIRST_PERSON = _by_language(_SECTIONS["first_person"])
AND = _SECTIONS["and"]
NEWS_AGENCIES = frozenset(map(str.casefold, _SECTIONS["agencies"]))
AGENCIES = NEWS_AGENCIES.union(map(str.casefold, _SECTIONS["other_agencies"]))
NEWSROOMS = frozenset(_SECTIONS["newsrooms"])
COLLECTIVES = NEWSROOMS.union(_SECTIONS["collectives"])
DEGREES = frozenset(_SECTIONS["degrees"])
TITLES_BEFORE = frozenset(_SECTIONS["titles_before"])
NO_NAMES = frozenset(_SECTIONS["no_names"])
PLACES = frozenset(_SECTIONS["places"])
HOUSE_ENDINGS = _SECTIONS["house_endings"]
TITLES = frozenset(_SECTIONS["titles"])
CUT = _SECTIONS["cut"]
PUBLISHED = _SECTIONS["published"]
MODIFIED = _SECTIONS["modified"]
TAG_LEADS = _SECTIONS["tag_leads"]
