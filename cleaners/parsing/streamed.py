"""Pages that come in pieces: what a script of theirs will move from the end of the page to where it belongs.

React streams a page before all of it is made (and so do Next.js and what else is built on it). Where a part is missing
it leaves a placeholder, ``<template id="B:0">`` with a "Loading..." behind it or ``<template id="P:1">`` with nothing;
the part follows as ``<div hidden id="S:0">`` further down, a story behind its comments and its footer at times. A
script puts it where the placeholder is. See ``completeBoundary`` and ``completeSegment`` in React's Fizz runtime.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleaners.parsing.blocks import Element
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

_PLACEHOLDER = pattern(r"([BP]):([0-9a-f]{1,6})")
_MOVED = pattern(r"""["'](B:[0-9a-f]{1,6})["'],\s?["']S:""")
_OPENS, _CLOSES = frozenset({"$", "$?", "$!", "$~"}), "/$"  # comments around what may come late
_FARTHEST = 200  # nodes of a stand-in that are looked through for its end; a "Loading..." has a handful


class LateParts:
    """The parts of a page that come late, each of which can be taken once.

    Attributes:
        taken: ids (``mem_id``) of the nodes whose content has been, which are not to be read where they stand.
    """

    __slots__ = ("_by_placeholder", "taken")

    def __init__(self, body: Any, read: Iterable[Element]) -> None:
        """Find them below ``body``; what has been ``read`` already stays where it is."""
        self.taken: set[int] = set()
        self._by_placeholder: dict[str, Any] = {}
        parts = body.css('div[hidden][id^="S:"]')
        before = {element.node.mem_id for element in read} if parts else set()
        for part in parts:
            if part.mem_id not in before:
                for placeholder in _placeholders(part):
                    self._by_placeholder.setdefault(placeholder, part)

    def take(self, placeholder: str) -> Any:
        """The node whose content belongs there; None if there is none or it is empty."""
        part = self._by_placeholder.get(placeholder)
        if part is None or part.first_child is None or part.mem_id in self.taken:
            return None
        self.taken.add(part.mem_id)
        return part


def is_placeholder(name: str | None) -> bool:
    """Whether a template with this id stands for a part that comes late."""
    return name is not None and _PLACEHOLDER.fullmatch(name) is not None


def _placeholders(part: Any) -> tuple[str, ...]:
    """Where a part may belong: where the script behind it says, else where the numbers are equal."""
    number = part.attributes["id"][2:]
    script = part.next
    moved = _MOVED.search(script.text()) if script is not None and script.tag == "script" else None
    return (moved[1], f"P:{number}") if moved else (f"B:{number}", f"P:{number}")


def end_of_stand_in(template: Any) -> Any:
    """The last node that is shown only until the part has come; the template itself if that cannot be told."""
    before = template.prev
    if before is None or not before.is_comment_node or before.comment_content != "$?":
        return template
    depth = 0
    node = template.next
    for _ in range(_FARTHEST):
        if node is None:
            break
        if node.is_comment_node:
            mark = node.comment_content
            if mark == _CLOSES and not depth:
                return node
            depth += (mark in _OPENS) - (mark == _CLOSES)
        node = node.next
    return template
