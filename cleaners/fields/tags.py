"""Tags out of one line of text: cut at separators or, where a scraper ran them together, at case and known names."""

from __future__ import annotations

import re
from itertools import pairwise

_SEPARATORS = re.compile(r"\s*[,;|•·→\n\t、，]+\s*|\s+[/–—-]\s+|\s*(?=\#)", re.VERBOSE)
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_CAPITALS = re.compile(r"[^\W\d_a-z]{2,}")
_CLOSING = frozenset(')”"’»!?')
_SHORTEST = 4  # letters of a name, and of what is left beside it, for a cut where the case does not change


def split_run_together(line: str, story: str) -> tuple[str, ...]:
    """The tags in ``line``, each once, as they are spelt there.

    A line with separators is cut at them. Otherwise the tags stand glued together: a cut is where the case changes
    inside a word, save in a word that the story spells as one, and beside a name that the story knows.

    Args:
        line: the tags, without the label before them.
        story: the rest of the page's text; its words and names guide the cuts.

    >>> split_run_together("WorldEUclimate policyUrsula von der LeyenOpenAi", "At OpenAI, the EU has no climate.")
    ('World', 'EU', 'climate policy', 'Ursula von der Leyen', 'OpenAi')
    """
    parts = [part.strip() for part in _SEPARATORS.split(line) if part.strip()]
    if len(parts) == 1:
        parts = _unglued(parts[0], _Vocabulary(story))
    tags: dict[str, str] = {}
    for part in parts:
        if tag := part.strip(' #.:"“”„«»'):
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())


class _Vocabulary:
    """What a story can tell about words, all casefolded save the acronyms.

    Attributes:
        words: all of them.
        acronyms: those in capitals.
        names: capitalised words, and pairs of them.
    """

    def __init__(self, story: str) -> None:
        spelt = _WORD.findall(story)
        self.words = {word.casefold() for word in spelt}
        self.acronyms = {word for word in spelt if len(word) > 1 and word.isupper()}
        self.names = {word.casefold() for word in spelt if len(word) >= _SHORTEST and word[0].isupper()}
        self.names |= {
            f"{first} {second}".casefold()
            for first, second in pairwise(spelt)
            if first[0].isupper() and second[0].isupper()
        }


def _unglued(line: str, known: _Vocabulary) -> list[str]:
    """``line`` cut where two tags meet without a sign between them."""
    cuts = [i for i in range(1, len(line)) if _meet_by_case(line, i, known)]
    starts = [0, *cuts, *(i for i in range(1, len(line)) if line[i - 1].isspace())]
    ends = [*cuts, *(i for i in range(len(line)) if line[i].isspace()), len(line)]
    for start in starts:
        for end in ends:
            if start < end and line[start:end].casefold() in known.words:
                cuts = [cut for cut in cuts if not start < cut < end]
    pieces = [line[i:j] for i, j in pairwise([0, *cuts, len(line)])]
    return [tag.strip() for piece in pieces for tag in _cut_at_names(piece, known)]


def _meet_by_case(line: str, i: int, known: _Vocabulary) -> bool:
    """Whether a new tag seems to begin at ``i``: "newsTech", "EUPolitics", "EUpolitics", "2024Elections"."""
    before, after = line[i - 1], line[i]
    if not after.isalpha() or before.isspace():
        return False
    if before.isupper():
        return _ends_capitals(line, i, known)
    if after.islower():
        return False
    if before.islower():
        is_first_letter = i < 2 or line[i - 2].isspace()  # "iPhone"
        return not is_first_letter
    return before.isdecimal() or before in _CLOSING


def _ends_capitals(line: str, i: int, known: _Vocabulary) -> bool:
    """Whether, within or behind a run of capitals, a new tag begins at ``i``: where the story's acronyms say so.

    Without such, the last capital before small letters is a word's first ("EUPolitics").
    """
    start = end = i
    while start and line[start - 1].isupper():
        start -= 1
    while end < len(line) and line[end].isupper():
        end += 1
    acronym = next((k for k in range(start, end - 1) if line[k:end] in known.acronyms), None)
    if acronym is not None:
        return i in (acronym, end)
    is_last_capital = end - i == 1 and end < len(line) and line[end].islower()
    return is_last_capital and i - start >= 2


def _cut_at_names(piece: str, known: _Vocabulary) -> list[str]:
    """``piece``, in which the case tells nothing, cut beside the names that the story knows."""
    for word in _WORD.finditer(piece):
        if word[0].casefold() in known.words:
            continue
        for cut in range(word.start() + _SHORTEST, word.end() - 1):
            if _meet_at_name(piece, word, cut, known):
                return [*_cut_at_names(piece[:cut], known), *_cut_at_names(piece[cut:], known)]
    return [piece]


def _meet_at_name(piece: str, word: re.Match[str], cut: int, known: _Vocabulary) -> bool:
    """Whether two tags meet at ``cut`` inside a word that the story does not have.

    One side must be a name. The other must be a word of the story or stand in a longer run of words
    ("Anthropicartificial intelligence"): a name with an ending is one word ("Trumpism").
    """
    left, right = piece[word.start() : cut].casefold(), piece[cut : word.end()].casefold()
    before, behind = piece[: word.start()].split(), piece[word.end() :].split()
    if left in known.names and len(right) >= _SHORTEST:
        is_full_name = bool(before) and f"{before[-1]} {left}".casefold() in known.names
        return right in known.words or bool(behind) or is_full_name
    full_name = f"{right} {behind[0]}".casefold() if behind else ""
    if full_name in known.names or (right in known.names and len(right) >= _SHORTEST):
        return left in known.words or bool(before)
    return False
