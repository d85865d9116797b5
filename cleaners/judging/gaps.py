"""Gaps in the story: what its scores leave out between blocks of its own that are marked up alike, and parts of lists.

The model scores each block for itself, so a short line may fall below the bar while its neighbours pass. A reader sees
the gap: a list without its third item, an interview without one of its questions.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from cleaners.parsing.blocks import Element, TextBlock
from cleaners.parsing.html_tags import WITHIN_LIST
from cleaners.rules import Verdict
from cleaners.rules.neighbours import INFERRED

_ALIKE = 0.3
"""What stands between two kept blocks and is marked up like one of them is kept if it scores this."""
_LONGEST_GAP = 20  # blocks
_LINKED = 0.5  # of its characters; what is linked between two paragraphs points elsewhere
_LISTED = 0.5  # mean score of its items that keeps a list
_LISTS = frozenset({"ul", "ol"})
_DEEPEST = 6  # elements from an item's text to its list


def close_gaps(
    kept: list[bool],
    scores: Sequence[float],
    verdicts: Sequence[Verdict | None],
    blocks: Sequence[TextBlock],
    beside: Collection[int] = (),
) -> None:
    """Keep lists whole or not at all, and what fills a gap between two kept blocks; ``kept`` is set right.

    What a rule knows by its own words fills no gap, nor what has been left out as it stands ``beside`` the story; a
    list that holds one of these is left as it is.
    """
    for items in _lists(blocks):
        chosen = sum(kept[i] for i in items)
        if 0 < chosen < len(items) and all(verdicts[i] is None and i not in beside for i in items):
            is_story = sum(scores[i] for i in items) >= _LISTED * len(items)
            for i in items:
                kept[i] = is_story
    for before, behind in list(pairwise(i for i, keep in enumerate(kept) if keep)):
        gap = range(before + 1, behind)
        if not 0 < len(gap) <= _LONGEST_GAP:
            continue
        makes = {_make(blocks[before].element), _make(blocks[behind].element)}
        if all(
            scores[i] >= _ALIKE
            and i not in beside
            and blocks[i].link_density <= _LINKED
            and ((verdict := verdicts[i]) is None or verdict.rule in INFERRED)
            and _make(blocks[i].element) in makes
            for i in gap
        ):
            kept[before + 1 : behind] = [True] * len(gap)


def _lists(blocks: Sequence[TextBlock]) -> list[list[int]]:
    """The places of each list's items, those of lists within it aside; lists much further up are not looked for."""
    lists: dict[Element, list[int]] = {}
    for i, block in enumerate(blocks):
        above: Element | None = block.element if block.element.within & WITHIN_LIST else None
        for _ in range(_DEEPEST):
            if above is None or above.tag in _LISTS:
                break
            above = above.parent
        if above is not None and above.tag in _LISTS:
            lists.setdefault(above, []).append(i)
    return list(lists.values())


def _make(element: Element) -> tuple[str, str, str, int]:
    """Its tag, its class names and those of the element around it, and in which tags that mean something it stands."""
    return element.tag, element.key, element.parent.key if element.parent is not None else "", element.within
