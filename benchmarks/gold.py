"""Which blocks of a page are its gold body: a monotone chain of the blocks' words through the gold's words.

A page says many things twice (a teaser, a caption, a related headline), and gold bodies are joined text without marks
of where a block ended. So each block gets candidate places in the gold text, and the chain of places that covers the
most words, in order and without overlap, decides. (Longest increasing subsequence with weights, by a Fenwick tree
over the gold's positions.)
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

_CJK = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")  # a character is a word where none are written apart
_GRAM = 4
_MOST_PLACES = 200  # of a short block; one that stands more often than this tells nothing


class Place(NamedTuple):
    """Where a block may stand in the gold: words ``start`` to ``end``, ``matched`` of them its own."""

    start: int
    end: int
    matched: float


def align(texts: Sequence[str], gold: str) -> list[float]:
    """For each block the share of its words that the gold has at the block's place, 0.0 to 1.0."""
    target = _WORD.findall(gold.lower().replace("\xad", ""))  # a soft hyphen is no word's end
    words = [_WORD.findall(text.lower()) for text in texts]
    places = _Places(target)
    candidates = [places.of(block) for block in words]
    shares = [0.0] * len(texts)
    covered = bytearray(len(target))
    for block, place in _best_chain(candidates, len(target)):
        shares[block] = place.matched / len(words[block])
        covered[place.start : place.end] = b"\x01" * (place.end - place.start)
    for block, found in enumerate(candidates):  # long blocks that stand in another order than in the gold
        if shares[block] or len(words[block]) < 8:
            continue
        for place in found:
            size = place.end - place.start
            if place.matched >= 0.8 * len(words[block]) and sum(covered[place.start : place.end]) < 0.2 * size:
                shares[block] = place.matched / len(words[block])
                covered[place.start : place.end] = b"\x01" * size
                break
    return shares


class _Places:
    """The gold's words, indexed."""

    def __init__(self, target: list[str]) -> None:
        self.target = target
        self.singles: dict[str, list[int]] = defaultdict(list)
        self.grams: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for i, word in enumerate(target):
            self.singles[word].append(i)
            self.grams[tuple(target[i : i + _GRAM])].append(i)

    def of(self, words: list[str]) -> list[Place]:
        """Where these words may stand; the best few."""
        if not words:
            return []
        size = len(words)
        if size < 6:
            starts = self.singles.get(words[0], [])[:_MOST_PLACES]
            return [Place(s, s + size, float(size)) for s in starts if self.target[s : s + size] == words]
        hits = [(k, p) for k in range(size - _GRAM + 1) for p in self.grams.get(tuple(words[k : k + _GRAM]), ())[:40]]
        return [self._around(shift, hits, size) for shift in _shifts(hits)]

    @staticmethod
    def _around(shift: int, hits: list[tuple[int, int]], size: int) -> Place:
        """The place at about this offset; each word group of the block counts at its nearest place only."""
        near: dict[int, int] = {}
        for k, p in hits:
            if abs(p - k - shift) < 16 and (k not in near or abs(p - k - shift) < abs(near[k] - k - shift)):
                near[k] = p
        own = {k + i for k in near for i in range(_GRAM)}
        return Place(min(near.values()), max(near.values()) + _GRAM, float(min(size, len(own))))


def _shifts(hits: list[tuple[int, int]]) -> list[int]:
    """Up to four offsets between block and gold that many of the block's word groups agree on."""
    votes = Counter(p - k for k, p in hits)
    chosen: list[int] = []
    for shift, _ in votes.most_common(12):
        if all(abs(shift - other) >= 16 for other in chosen):
            chosen.append(shift)
        if len(chosen) == 4:
            break
    return chosen


class _Link(NamedTuple):
    """The last place of a chain."""

    weight: float
    block: int
    place: Place
    before: _Link | None


def _best_chain(candidates: list[list[Place]], size: int) -> list[tuple[int, Place]]:
    tree: list[_Link | None] = [None] * (size + 2)

    def best_until(position: int) -> _Link | None:
        best, i = None, position + 1
        while i > 0:
            link = tree[i]
            if link is not None and (best is None or link.weight > best.weight):
                best = link
            i -= i & -i
        return best

    for block, found in enumerate(candidates):
        links = []
        for place in found:
            before = best_until(place.start)
            joins = 0.01 if before is not None and before.place.end == place.start else 0.0
            links.append(_Link((before.weight if before else 0.0) + place.matched + joins, block, place, before))
        for link in links:
            i = min(link.place.end, size) + 1
            while i < len(tree):
                old = tree[i]
                # Of two blocks with one text the later is the story; the earlier a caption or teaser.
                if old is None or link.weight >= old.weight:
                    tree[i] = link
                i += i & -i
    chain = []
    last = best_until(size)
    while last is not None:
        chain.append((last.block, last.place))
        last = last.before
    return chain[::-1]
