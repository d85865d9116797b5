"""Tags out of one line of text: cut at separators or, where a scraper ran them together, at case and known names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaners.startup.pattern import pattern

_SEPARATORS = pattern(r"\s*[,;|•·→\n\t、，]+\s*|\s+[/–—-]\s+|\s*(?=\#)", re.VERBOSE)
_WORD = pattern(r"\w+(?:[-'’.]\w+)*")
_INITIALS = pattern(r"\.\w\.$")  # "U.S."
_CLOSING = frozenset(')”"’»!?')
_WITHIN_ACRONYM = frozenset("&0123456789")  # "AT&T", "5G"
_SHORTEST = 4  # letters of a name, and of what is left beside it, for a cut where the case does not change


def split_run_together(line: str, story: str, names: Sequence[str] = ()) -> tuple[str, ...]:
    """The tags in ``line``, each once, as they are spelt there.

    A line with separators is cut at them. Otherwise the tags stand glued together: a cut is where the case changes
    inside a word, save in a word that the story spells as one, and beside a name that the story knows.

    Args:
        line: the tags, without the label before them.
        story: the rest of the page's text; its words and names guide the cuts.
        names: tags that the page's data holds: where they make up the line, they say where to cut it; else they guide
            the cuts as the story's names do.

    >>> split_run_together("WorldEUclimate policyUrsula von der LeyenOpenAi", "At OpenAI, the EU has no climate.")
    ('World', 'EU', 'climate policy', 'Ursula von der Leyen', 'OpenAi')
    """
    parts = [part.strip() for part in _SEPARATORS.split(line) if part.strip()]
    if len(parts) == 1:
        parts = _tiled(parts[0], names) or _unglued(parts[0], _Vocabulary(story, names))
    tags: dict[str, str] = {}
    for part in parts:
        tag = part.strip(' #:"“”„«»')
        if tag := tag if _INITIALS.search(tag) else tag.strip(". "):
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())


def _tiled(line: str, names: Sequence[str]) -> list[str]:
    """``line`` cut into ``names``, the longest first; nothing where there is more to it."""
    tags = []
    while line:
        folded = line.casefold()
        size = max((len(name) for name in names if folded.startswith(name.casefold())), default=0)
        if not size:
            return []
        tags.append(line[:size])
        line = line[size:].lstrip()
    return tags


class _Vocabulary:
    """What a story can tell about words, all casefolded save the acronyms.

    Attributes:
        words: all of them.
        pairs: every two that follow each other.
        acronyms: those in capitals.
        mixed: those with small letters and, behind the first, capitals.
        names: capitalised words, and pairs of them; and the names given.
    """

    def __init__(self, story: str, names: Sequence[str]) -> None:
        spelt = _WORD.findall("\n".join((story, *names)))
        self.words = {word.casefold() for word in spelt}
        self.pairs = {f"{first} {second}".casefold() for first, second in pairwise(spelt)}
        self.acronyms = {word for word in spelt if len(word) > 1 and word.isupper()}
        self.mixed = {word.casefold() for word in spelt if _is_mixed(word)}
        self.names = {word.casefold() for word in spelt if len(word) >= _SHORTEST and word[0].isupper()}
        self.names.update(map(str.casefold, names))
        self.names |= {
            f"{first} {second}".casefold()
            for first, second in pairwise(spelt)
            if first[0].isupper() and second[0].isupper()
        }


def _unglued(line: str, known: _Vocabulary) -> list[str]:
    """``line`` cut where two tags meet without a sign between them."""
    cuts = [i for i in range(1, len(line)) if _meet_by_case(line, i, known)]
    for start, end in _mixed_words(line, known):
        cuts = [cut for cut in cuts if not start < cut < end]
        cuts = sorted({*cuts, *(i for i in (start, end) if _is_within_word(line, i))})
    starts = [0, *cuts, *(i for i in range(1, len(line)) if line[i - 1].isspace())]
    ends = [*cuts, *(i for i in range(len(line)) if line[i].isspace()), len(line)]
    for start in starts:
        for end in ends:
            if start < end and line[start:end].casefold() in known.words:
                cuts = [cut for cut in cuts if not start < cut < end]
    pieces = [line[i:j] for i, j in pairwise([0, *cuts, len(line)])]
    return [tag.strip() for piece in pieces for tag in _cut_at_names(piece, known)]


def _mixed_words(line: str, known: _Vocabulary) -> Iterator[tuple[int, int]]:
    """Where words stand in ``line`` that the story spells with capitals behind the first letter ("AppleiPhone")."""
    sizes = sorted({len(word) for word in known.mixed}, reverse=True)
    at = 0
    while at < len(line):
        end = next((at + size for size in sizes if _is_mixed_word(line, at, at + size, known)), at + 1)
        if end > at + 1:
            yield at, end
        at = end


def _is_mixed_word(line: str, start: int, end: int, known: _Vocabulary) -> bool:
    """Whether all of it is such a word, in mixed case here too, and no ending follows ("iPhones")."""
    word = line[start:end]
    if not _is_mixed(word) or word.casefold() not in known.mixed:
        return False
    stop = end
    while stop < len(line) and line[stop].islower():
        stop += 1
    return stop == end or stop - end >= _SHORTEST


def _is_mixed(word: str) -> bool:
    return word[1:] != word[1:].lower() and word != word.upper()


def _is_within_word(line: str, i: int) -> bool:
    return 0 < i < len(line) and line[i - 1].isalnum() and line[i].isalnum()


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
        return not is_first_letter and line[i - 2 : i] != "Mc"
    if before.isdecimal():
        is_unit = line[i + 1 : i + 2].isupper() and line[i + 2 : i + 3].islower()  # "5GNokia"
        return not is_unit
    is_elision = before in "'’" and line[i - 2 : i - 1].isupper()  # "L’Aquila"
    return (before in _CLOSING and not is_elision) or bool(_INITIALS.search(line[:i]))


def _ends_capitals(line: str, i: int, known: _Vocabulary) -> bool:
    """Whether, within or behind a run of capitals, a new tag begins at ``i``: where the story's acronyms say so.

    Without such, the last capital before small letters is a word's first ("EUPolitics").
    """
    start = end = i
    while start and (line[start - 1].isupper() or line[start - 1] in _WITHIN_ACRONYM):
        start -= 1
    while end < len(line) and line[end].isupper():
        end += 1
    is_word = end < len(line) and line[end].islower()
    for stop in (end, end - 1) if is_word else (end,):
        acronym = next((k for k in range(start, stop - 1) if line[k:stop] in known.acronyms), None)
        if acronym is not None:
            return i in (acronym, stop)
    return is_word and end - i == 1 and i - start >= 2


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
    ("Anthropicartificial intelligence"): a name with an ending is one word ("Trumpism"). Or both sides are words of the
    story, and one goes on as there ("gadgetshearing aids").
    """
    left, right = piece[word.start() : cut].casefold(), piece[cut : word.end()].casefold()
    before, behind = piece[: word.start()].split(), piece[word.end() :].split()
    if left in known.names and len(right) >= _SHORTEST:
        is_full_name = bool(before) and f"{before[-1]} {left}".casefold() in known.names
        return right in known.words or bool(behind) or is_full_name
    full_name = f"{right} {behind[0]}".casefold() if behind else ""
    if full_name in known.names or (right in known.names and len(right) >= _SHORTEST):
        return left in known.words or bool(before)
    if len(right) < _SHORTEST or left not in known.words or right not in known.words:
        return False
    return full_name in known.pairs or (bool(before) and f"{before[-1]} {left}".casefold() in known.pairs)
