"""Phrases filed by a word that they cannot stand without, so that a block is asked for hardly any of them.

What is filed under a word is fetched when that word is first met; most phrases of most languages never are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cleaners.rules.filing import Opening, Placed, Table
from cleaners.rules.lexicon import Phrase

_MOST_READY = 30_000  # words that have been met; more are forgotten, a page has a thousand or two
_NOTHING: list[tuple[Phrase, int]] = []


class Openings:
    """Phrases that a block may open with, by their first two words."""

    __slots__ = ("_ready", "_tables")

    def __init__(self, tables: Sequence[Table[Opening]]) -> None:
        self._tables = tables
        self._ready: dict[str, dict[str, list[Phrase]]] = {}

    def found_at(self, tokens: list[str], start: int) -> list[tuple[Phrase, int]]:
        """(phrase, its end) of all that stand at ``start``."""
        if start >= len(tokens):
            return _NOTHING
        token = tokens[start]
        by_second = self._ready.get(token)
        if by_second is None:
            by_second = self._made_ready(token)
        if not by_second:
            return _NOTHING
        second = tokens[start + 1] if start + 1 < len(tokens) else ""
        phrases = by_second["*"]
        if second in by_second:
            phrases = phrases + by_second[second]
        return [(phrase, end) for phrase in phrases if (end := phrase.end_at(tokens, start)) >= 0]

    def _made_ready(self, token: str) -> dict[str, list[Phrase]]:
        """The phrases that open with ``token``, by the word that follows; empty if there is none."""
        filed = [opening for table in self._tables for opening in table.under(token)]
        by_second: dict[str, list[Phrase]] = {"*": []} if filed else {}
        for phrase, seconds in filed:
            for word in ("*",) if "*" in seconds else seconds:
                by_second.setdefault(word, []).append(phrase)
        if len(self._ready) >= _MOST_READY:
            self._ready.clear()
        self._ready[token] = by_second
        return by_second


class Anywhere:
    """Phrases that may stand anywhere, by the rarest word they must have: hardly a block has one of those."""

    __slots__ = ("_dull", "_ready", "_tables")

    def __init__(self, tables: Sequence[Table[Placed]]) -> None:
        self._tables = tables
        self._ready: dict[str, list[Placed]] = {}
        self._dull: set[str] = set()

    def found(self, tokens: list[str]) -> Iterable[tuple[Phrase, int, int]]:
        """(phrase, its start, its end) of all that stand in ``tokens``."""
        return () if self._dull.issuperset(tokens) else self._found(tokens)

    def _found(self, tokens: list[str]) -> Iterator[tuple[Phrase, int, int]]:
        last = len(tokens) - 1
        for i, token in enumerate(tokens):
            if token in self._dull:
                continue
            for phrase, least, most, openings, nexts in self._ready.get(token) or self._made_ready(token):
                if nexts and (i == last or tokens[i + 1] not in nexts):
                    continue
                for start in range(max(0, i - most), i - least + 1):
                    if (not openings or tokens[start] in openings) and (end := phrase.end_at(tokens, start)) >= 0:
                        yield phrase, start, end
                        break

    def _made_ready(self, token: str) -> list[Placed]:
        """The phrases to look for where ``token`` stands; a word without any is dull from now on."""
        ready = [place for table in self._tables for place in table.under(token)]
        if len(self._ready) + len(self._dull) >= _MOST_READY:
            self._ready.clear()
            self._dull.clear()
        if ready:
            self._ready[token] = ready
        else:
            self._dull.add(token)
        return ready
