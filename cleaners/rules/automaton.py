"""Phrases found by a machine that is built while it reads.

For each word that a phrase may open with there is a state; it knows which words go on with a phrase that has begun, and
which state they lead to. A state is made when a block first leads there and kept, so that the next block is read with
one look-up a word: the lazy automaton of RE2 (Cox 2010), with words for letters. What is kept changes no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from cleaners.rules.filing import Filed, PhraseFile
from cleaners.rules.phrase import Phrase, Thread, is_literal, preferred

_MOST_KEPT = 40_000  # words that have been met, and states; more are forgotten, a page has a thousand or two


class _AnyWord(frozenset[str]):
    """All words there are."""

    __slots__ = ()

    def __contains__(self, word: object) -> bool:
        return True

    def isdisjoint(self, words: Iterable[object]) -> bool:  # noqa: ARG002 - whatever they are
        return False


_ANY_WORD = _AnyWord()


class State:
    """Where those phrases stand that some words are the beginning of.

    Attributes:
        ends: the phrases that may end here.
        follows: the words that go on with one; all words where a gap comes, or words that cannot be listed.
    """

    __slots__ = ("_next", "_threads", "ends", "follows")

    def __init__(self, threads: Sequence[Thread]) -> None:
        self.ends = tuple(thread.phrase for thread in threads if thread.is_end)
        self.follows = _followers(set[str]().union(*(thread.next_words() for thread in threads)))
        self._threads = threads
        self._next: dict[str, State] = {}

    def after(self, word: str, starts: Starts) -> State:
        """The state that ``word``, one of ``follows``, leads to."""
        state = self._next.get(word)
        if state is None:
            state = self._next[word] = starts.state_of(self._threads, word)
        return state


class Start:
    """Where those phrases stand that open with some word; they are not taken apart unless they go on.

    Attributes:
        ends: those that may end with it.
        follows: the words that go on with those of which the second word can be listed.
        ahead, within: of these words one must come within so many for any other phrase to be found; all words where
            they cannot be listed.
    """

    __slots__ = ("_far", "_near", "_next", "_next_far", "_word", "ahead", "ends", "follows", "within")

    def __init__(self, word: str, opened: Sequence[Filed]) -> None:
        self._word = word
        self._near = [filed for filed in opened if filed.within == 1]
        self._far = [filed for filed in opened if filed.within != 1]
        self.ends = tuple(dict.fromkeys(filed.phrase for filed in opened if filed.is_end))
        self.follows = frozenset("".join(filed.words for filed in self._near).split())
        self.ahead = _followers({word for filed in self._far for word in filed.words.split() or ("*",)})
        self.within = max((filed.within or 1 for filed in self._far), default=0)
        self._next: dict[str, State] = {}
        self._next_far: dict[str, State] = {}

    def after(self, word: str, starts: Starts) -> State:
        """The state that ``word``, one of ``follows``, leads to."""
        state = self._next.get(word)
        if state is None:
            spaced = f" {word} "
            opened = [filed for filed in self._near if spaced in filed.words]
            state = self._next[word] = starts.state_of(self._threads(opened), word)
        return state

    def far_after(self, word: str, starts: Starts) -> State:
        """The state that any word leads to where one of those ``ahead`` comes."""
        state = self._next_far.get(word)
        if state is None:
            state = self._next_far[word] = starts.state_of(self._threads(self._far), word)
        return state

    def _threads(self, opened: Iterable[Filed]) -> list[Thread]:
        return [thread for filed in opened for thread in preferred(filed.phrase.begun(self._word))]


def _followers(words: set[str]) -> frozenset[str]:
    return frozenset(words) if all(map(is_literal, words)) else _ANY_WORD


class Starts(dict[str, Start | None]):
    """What each word is the beginning of, made when it is asked for; None for a word that no phrase opens with."""

    __slots__ = ("_files", "_keys", "_states", "_steps")

    def __init__(self, files: Sequence[PhraseFile], keys: AbstractSet[str]) -> None:
        self._files = files
        self._keys = keys
        self._states: dict[tuple[Thread, ...], State] = {}
        self._steps = 0  # that states know

    def __missing__(self, word: str) -> Start | None:
        if len(self) + self._steps >= _MOST_KEPT:
            self.clear()
            self._states.clear()
            self._steps = 0
        opened = [filed for file in self._files for filed in file.under(word, self._keys)]
        start = self[word] = Start(word, opened) if opened else None
        return start

    def state_of(self, threads: Iterable[Thread], word: str) -> State:
        """The state of these threads when ``word`` has come next; the same one whichever words led there."""
        self._steps += 1
        ahead = tuple(preferred(after for thread in threads for after in thread.after(word)))
        state = self._states.get(ahead)
        if state is None:
            state = self._states[ahead] = State(ahead)
        return state


class Automaton:
    """The phrases under some keys of several files.

    Attributes:
        starts: what each word is the beginning of.
    """

    __slots__ = ("starts",)

    def __init__(self, files: Sequence[PhraseFile], keys: Iterable[str]) -> None:
        self.starts = Starts(files, frozenset(keys))

    def found_at(self, words: Sequence[str], at: int) -> Iterable[tuple[Phrase, int]]:
        """(phrase, its end) of all that stand at ``at``."""
        start = self.starts[words[at]] if at < len(words) else None
        return () if start is None else self._read(start, words, at + 1).items()

    def found(self, words: Sequence[str]) -> list[tuple[Phrase, int, int]]:
        """(phrase, its start, its end) of all that stand anywhere in ``words``, the last of which is no phrase's."""
        starts = map(self.starts.__getitem__, words)
        likely = [
            (start, at)
            for at, (start, second) in enumerate(zip(starts, words[1:], strict=False), 1)
            if start is not None
            if start.ends
            or second in start.follows
            or (start.within and not start.ahead.isdisjoint(words[at : at + start.within]))
        ]
        return [(phrase, at - 1, end) for start, at in likely for phrase, end in self._read(start, words, at).items()]

    def _read(self, start: Start, words: Sequence[str], at: int) -> dict[Phrase, int]:
        """Phrase -> its end, of all that stand where the word before ``at`` leads to ``start``."""
        found = dict.fromkeys(start.ends, at)
        if at == len(words):
            return found
        word = words[at]
        if word in start.follows:
            self._read_on(start.after(word, self.starts), words, at + 1, found)
        if start.within and not start.ahead.isdisjoint(words[at : at + start.within]):
            self._read_on(start.far_after(word, self.starts), words, at + 1, found)
        return found

    def _read_on(self, state: State, words: Sequence[str], at: int, found: dict[Phrase, int]) -> None:
        starts = self.starts
        while True:
            for phrase in state.ends:
                found[phrase] = at
            if at == len(words) or words[at] not in state.follows:
                return
            state = state.after(words[at], starts)
            at += 1
