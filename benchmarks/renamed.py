"""Copies of pages whose class names say little or nothing, for the judge to learn from beside the pages themselves.

A site never seen has names never seen, or hashed ones. In a copy each word in a class name or id is taken away, or each
with even odds; elements that had the same name still have. So the trees learn to do without names, while the words' own
weights are learned from the true pages.
"""

from __future__ import annotations

import copy
import random
from dataclasses import replace

from corpus import Sample

from cleaners.facts.features import class_tokens
from cleaners.judging.named import CAPTION, UNSEEN, with_named
from cleaners.parsing.blocks import Element, TextBlock

COUNTS = 0.5  # of what the page itself counts
_ALL_TAKEN = 0.5  # of the copies; in the others each word is taken away with
_TAKEN = 0.5


def renamed(sample: Sample) -> Sample:
    """A copy of the page with fewer names; the same one each time."""
    names = _Names(random.Random(sample.name))
    elements: dict[Element | None, Element | None] = {None: None}
    for old in sample.elements:
        new = Element(None, elements[old.parent], old.tag, old.within)
        new.key, new.is_hidden, new.is_read = names.new_key(old.key), old.is_hidden, True
        elements[old] = new
    blocks = [_moved(block, elements[block.element]) for block in sample.blocks]
    unnamed = [None if verdict in (CAPTION, UNSEEN) else verdict for verdict in sample.verdicts]
    return replace(
        sample,
        blocks=blocks,
        elements=[element for element in elements.values() if element is not None],
        verdicts=with_named(unnamed, blocks),
        counts=sample.counts * COUNTS,
    )


def _moved(block: TextBlock, element: Element | None) -> TextBlock:
    assert element is not None  # each block's element is among the page's
    moved = copy.copy(block)
    moved.element = element
    return moved


class _Names:
    """What a page's names become."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._taken = 1.0 if chance.random() < _ALL_TAKEN else _TAKEN
        self._stays: dict[str, bool] = {}
        self._keys: dict[str, str] = {"": ""}

    def new_key(self, key: str) -> str:
        """The same for the same key; a number keeps it apart from others that have lost the same words."""
        found = self._keys.get(key)
        if found is None:
            words = [word for word in class_tokens(key) if self._word_stays(word)]
            found = self._keys[key] = " ".join((*words, f"#{len(self._keys)}"))
        return found

    def _word_stays(self, word: str) -> bool:
        if word not in self._stays:
            self._stays[word] = self._chance.random() >= self._taken
        return self._stays[word]
