"""A phrase, taken apart, and how far the words of a block have read it.

The words are read once and from left to right: where a phrase leaves several ways open, each is a thread of its own
(Thompson 1968). Of several ways to read a phrase the preferred one tells where it ends, as in regular expressions.
What a page's words do to threads is remembered (``automaton``), so little of this need be quick.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaners.rules.facts import NO_WORDS, STOPS
from cleaners.rules.spelling import is_unspaced
from cleaners.startup.annotations import NamedTuple
from cleaners.startup.pattern import pattern

GAP = 4  # words that "*" stands for at most
_GAP_UNSPACED = 10  # characters
ELEMENT = pattern(r"\(([^()]*)\)|([^\s()]+)")  # a choice or a word
_CHOICE_SIGN = "("
_OPEN_START, _OPEN_END = "<", ">"
BLOCK_END = ""
"""What stands behind a block's last word, where the words of several are read."""
_NOT_ANY = NO_WORDS | {BLOCK_END}  # what "*" in a choice does not stand for
_NOT_SKIPPED = STOPS | {BLOCK_END}  # what ends the words that a gap stands for


def plain_phrase(key: str, line: str) -> str:
    """A phrase taken apart, as one string that ``Phrase`` reads fast and that costs nothing to load.

    Its parts have tabs between them: the section, signs for a gap at its start and at its end, then a word, "*" for a
    gap, or a choice.
    """
    elements = [_plain_element(choice, word) for choice, word in ELEMENT.findall(line)]
    open_ends = ""
    if elements[0] == "*":
        elements.pop(0)
        open_ends += _OPEN_START
    if elements[-1] == "*":
        elements.pop()
        open_ends += _OPEN_END
    return "\t".join([key, open_ends, *elements])


def _plain_element(choice: str, word: str) -> str:
    if word == "*" or (word and is_literal(word)):
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
        if not all(map(is_literal, run)):
            loose.append(" ".join(run))
        elif len(run) > 1:
            longer.append(" ".join(run))
        else:
            words += run
    return f"{'?' if is_optional else ''}{' '.join(words)}~{'|'.join(longer)}~{'|'.join(loose)}"


def is_literal(word: str) -> bool:
    """Whether it stands for itself only, and not for any number or for all words that begin so."""
    return word != "0" and word[-1] != "*"


def _is_word(token: str, word: str) -> bool:
    if word == "*":
        return token not in _NOT_ANY
    if word[-1] == "*":
        return token.startswith(word[:-1])
    return token.isdecimal() if word == "0" else token == word


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
        self.longer: dict[str, list[tuple[str, ...]]] = {}
        for run in _runs(longer):
            self.longer.setdefault(run[0], []).append(run)
        self.loose = _runs(loose)

    def rests_after(self, token: str) -> list[tuple[str, ...]]:
        """What is to follow in each run that opens with ``token``, the longest first."""
        rests: list[tuple[str, ...]] = [()] if token in self.words else []
        if token in self.longer:
            rests += [run[1:] for run in self.longer[token]]
        if self.loose:
            rests += [run[1:] for run in self.loose if _is_word(token, run[0])]
        return sorted(rests, key=len, reverse=True) if len(rests) > 1 else rests

    @property
    def longest(self) -> int:
        """Words in the longest run."""
        runs = (*self.loose, *(run for runs in self.longer.values() for run in runs))
        return max(map(len, runs), default=1)

    def first_words(self, but: tuple[str, ...] = ()) -> set[str]:
        """What the runs open with, prefixes with their star; the run ``but`` is left out."""
        return {*self.words, *self.longer, *(run[0] for run in self.loose if run != but)}


_ANY_WORD = ("*",)  # as a run


def _runs(plain: str) -> list[tuple[str, ...]]:
    return [tuple(run.split()) for run in plain.split("|")] if plain else []


Element = str | Choice | None
"""One place in a phrase: a literal word, a choice, or None for a gap."""


def _is_optional(element: Element) -> bool:
    return element is None or (isinstance(element, Choice) and element.is_optional)


class Phrase:
    """A run of words to look for.

    Attributes:
        key: the section it stands in.
        elements: what stands at each place, without the gaps at its start and end.
        is_open: it ends with a gap.
        is_open_before: it begins with one.
        gap: how many words a gap stands for at most; characters of scripts without spaces are words of their own.
    """

    __slots__ = ("_end", "elements", "gap", "is_open", "is_open_before", "key")

    def __init__(self, plain: str) -> None:
        self.key, open_ends, *elements = plain.split("\t")
        self.is_open = _OPEN_END in open_ends
        self.is_open_before = _OPEN_START in open_ends
        self.gap = _GAP_UNSPACED if not plain.isascii() and any(map(is_unspaced, plain)) else GAP
        self.elements: list[Element] = [
            None if element == "*" else Choice(element[1:]) if element[0] == _CHOICE_SIGN else element
            for element in elements
        ]
        self._end = len(self.elements)  # where all that is still to come is optional
        while self._end and _is_optional(self.elements[self._end - 1]):
            self._end -= 1

    def reaches(self, limit: int, end: int) -> bool:
        """Whether the phrase, found to end at ``end``, goes up to ``limit``."""
        return end == limit or (self.is_open and end < limit <= end + self.gap)

    def is_end(self, place: int) -> bool:
        """Whether nothing more need come at this place."""
        return place >= self._end

    def words_at(self, place: int) -> set[str]:
        """The words that go on with it at this place, prefixes with their star; "*" among them if any word does."""
        words: set[str] = set()
        for element in self.elements[place:]:
            if element is None:
                return words | {"*"}
            if isinstance(element, str):
                return words | {element}
            words |= element.first_words()
            if not element.is_optional:
                break
        return words

    def words_ahead(self, place: int) -> tuple[set[str], int]:
        """Words of which one must come for more of it to be read, and within how many words.

        Prefixes with their star; "*" among them if any word will do.
        """
        words: set[str] = set()
        within = 1
        for behind, element in enumerate(self.elements[place:], place + 1):
            if element is None:
                within += self.gap
            elif isinstance(element, str):
                return words | {element}, within
            else:
                words |= element.first_words(but=() if self.is_end(behind) else _ANY_WORD)
                if not element.is_optional:
                    break
                within += element.longest
        return words, within

    def begun(self, token: str) -> list[Thread]:
        """How far it has been read where ``token`` is its first word; empty where it cannot be."""
        return Thread(self, 0).after(token)

    def after_first(self, token: str) -> tuple[bool, int, str]:
        """What can be told of it where ``token`` is its first word: the last three of ``Filed``'s attributes."""
        threads = [*preferred(self.begun(token))]
        is_end = any(thread.is_end for thread in threads)
        within = 1
        words = set[str]().union(*(thread.next_words() for thread in threads))
        if not all(map(is_literal, words)):
            ahead = [thread.words_ahead() for thread in threads]
            within = max(within for _, within in ahead)
            words = set[str]().union(*(words for words, _ in ahead))
            if not all(map(is_literal, words)):
                return is_end, 0, ""
        return is_end, within, f" {' '.join(sorted(words))} "


def preferred(threads: Iterable[Thread]) -> Iterator[Thread]:
    """The threads without those that are no better than one before them, which has found the same phrase."""
    found = set()
    for thread in dict.fromkeys(threads):
        if thread.phrase in found:
            continue
        if thread.is_end:
            found.add(thread.phrase)
            yield Thread(thread.phrase, thread.place)  # a wider gap before this place would be no better
        else:
            yield thread


class Thread(NamedTuple):
    """How far a phrase has been read.

    Attributes:
        phrase: the phrase.
        place: the element to come.
        rest: the words to come before it, of a run whose first has been read.
        skips: how many words the gap before it may still stand for.
    """

    phrase: Phrase
    place: int
    rest: tuple[str, ...] = ()
    skips: int = 0

    def after(self, token: str) -> list[Thread]:
        """The threads that go on where ``token`` comes next, the preferred first: long runs, short gaps."""
        phrase, place, rest, skips = self
        if rest:
            return [Thread(phrase, place, rest[1:])] if _is_word(token, rest[0]) else []
        threads: list[Thread] = []
        elements = phrase.elements
        while place < len(elements):
            element = elements[place]
            place += 1
            if element is None:
                threads += Thread(phrase, place, (), phrase.gap).after(token)
                break
            if isinstance(element, str):
                if token == element:
                    threads.append(Thread(phrase, place))
                break
            threads += [Thread(phrase, place, rest) for rest in element.rests_after(token)]
            if not element.is_optional:
                break
        if skips and token not in _NOT_SKIPPED:
            threads.append(Thread(phrase, self.place, (), skips - 1))
        return threads

    @property
    def is_end(self) -> bool:
        """Whether nothing more need come."""
        return not self.rest and self.phrase.is_end(self.place)

    def next_words(self) -> set[str]:
        """As ``Phrase.words_at``."""
        if self.skips:
            return {"*"}
        return {self.rest[0]} if self.rest else self.phrase.words_at(self.place)

    def words_ahead(self) -> tuple[set[str], int]:
        """As ``Phrase.words_ahead``."""
        if self.rest:
            return {self.rest[0]}, 1
        words, within = self.phrase.words_ahead(self.place)
        return words, within + self.skips
