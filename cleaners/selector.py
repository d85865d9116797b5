"""Simple CSS selectors over a page's elements: names, classes, ids, descendants and children.

The elements come from a stranger's page and the selectors from a user's file, so a selector is what can be matched in
one pass: ``div.box > ul#more li``. No pseudo-classes, no attributes, no siblings. One pass over the elements, parents
first, keeps for each how far along a selector its path has come.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaners.parsing.blocks import Element
from cleaners.startup.annotations import NamedTuple

_PART = re.compile(r"(?P<tag>[a-z][a-z0-9-]*|\*)?(?P<marks>(?:[.#](?:[^\W\d]|[-_])(?:\w|-)*)*)", re.IGNORECASE)
_MARK = re.compile(r"[.#][^.#]+")
_MOST_PARTS = 12


class _Part(NamedTuple):
    """One compound of a selector: what an element has to be."""

    tag: str
    marks: frozenset[str]  # classes, and ids with their #
    is_child: bool  # of the part before, and not any descendant

    def fits(self, element: Element, marks: frozenset[str]) -> bool:
        return self.tag in ("", "*", element.tag) and self.marks <= marks


class Selector(NamedTuple):
    """A selector, taken apart; see ``parse_selector``."""

    parts: tuple[_Part, ...]


def parse_selector(text: str) -> tuple[Selector, ...]:
    """The selectors of a list, commas between them.

    Raises ValueError, with what is wrong in words.
    """
    return tuple(_parse_one(one.strip()) for one in text.split(","))


def _parse_one(text: str) -> Selector:
    parts: list[_Part] = []
    is_child = False
    for word in text.replace(">", " > ").split():
        if word == ">":
            if is_child or not parts:
                raise ValueError(f"{text!r}: '>' stands between two elements")
            is_child = True
            continue
        found = _PART.fullmatch(word)
        if found is None:
            raise ValueError(f"{text!r}: {word!r} is not understood; use names, .classes, #ids, spaces and >")
        marks = frozenset(mark.removeprefix(".") for mark in _MARK.findall(found["marks"]))
        parts.append(_Part((found["tag"] or "").lower(), marks, is_child))
        is_child = False
    if is_child or not parts:
        raise ValueError(f"{text!r}: a selector ends with an element")
    if len(parts) > _MOST_PARTS:
        raise ValueError(f"{text!r}: at most {_MOST_PARTS} elements in a selector")
    return Selector(tuple(parts))


def selected(selectors: Iterable[Selector], elements: Iterable[Element]) -> set[Element]:
    """The elements that one of the selectors names, and all below them. ``elements``: parents before children."""
    wanted = [selector.parts for selector in selectors]
    begun: dict[Element | None, tuple[list[int], list[int]]] = {None: ([0] * len(wanted), [0] * len(wanted))}
    found: set[Element] = set()
    for element in elements:
        parent = element.parent
        by_parent, by_path = begun[parent]
        marks = marks_of(element)
        at_self, so_far = [], []
        is_selected = parent in found
        for parts, parent_bits, path_bits in zip(wanted, by_parent, by_path, strict=True):
            bits = 0  # bit i: this element fits part i, and its path all parts before
            for i, part in enumerate(parts):
                before = 1 << (i - 1) if i else 0
                if (not i or (parent_bits if part.is_child else path_bits) & before) and part.fits(element, marks):
                    bits |= 1 << i
            at_self.append(bits)
            so_far.append(bits | path_bits)
            is_selected = is_selected or bool(bits >> (len(parts) - 1))
        begun[element] = (at_self, so_far)
        if is_selected:
            found.add(element)
    return found


def marks_of(element: Element) -> frozenset[str]:
    """Its classes, and its id with a #."""
    return frozenset(word for word in element.key.split() if word[0] not in "@=")
