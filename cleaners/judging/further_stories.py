"""Stories that a page tells behind its own: the next ones of a page that scrolls on, a blog's other posts.

Two marks part them. WordPress, which a good part of all sites run on, names the element of a post ``post-`` and its
number. Elsewhere a further story is an ``<article>`` with a headline (``h1``) of its own; cards that tell one story
together, in an ``<article>`` each, have smaller headings.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from cleaners.parsing.blocks import Element, TextBlock
from cleaners.rules import Facts
from cleaners.startup.pattern import pattern

_LEAST = 100  # words of a story before which others may stand behind it; what is shorter may be a teaser above it
_MUCH_LONGER = 2  # times; what is so much longer than the first is the page's own story
_POST = pattern(r"(?<![\w-])post-(\d+)(?![\w-])")
_Mark = Callable[[Element], Hashable]  # what parts stories, if the element itself bears it; else None


def further_stories(story: Sequence[int], seen: Sequence[Facts], blocks: Sequence[TextBlock]) -> list[int]:
    """Those of the blocks at ``story``, by their places in ``blocks``, that belong to a further story."""
    further = _behind_the_first(story, seen, blocks, _post)
    article_of = _Nearest(_article)
    headed = {article_of(block.element) for block in blocks if block.element.tag == "h1"}
    if story and headed - _marks_around(blocks[story[0]].element, _article):
        behind = _behind_the_first(story, seen, blocks, _article)
        further += [i for i in behind if article_of(blocks[i].element) in headed]
    return further


def _post(element: Element) -> str | None:
    found = _POST.search(element.key) if "post-" in element.key else None
    return found[1] if found else None


def _article(element: Element) -> Element | None:
    return element if element.tag == "article" else None


class _Nearest:
    """The mark of the nearest element around one, itself included; each element is asked once."""

    __slots__ = ("_known", "_mark")

    def __init__(self, mark: _Mark) -> None:
        self._mark = mark
        self._known: dict[Element | None, Hashable] = {None: None}

    def __call__(self, element: Element) -> Hashable:
        path = []
        above: Element | None = element
        while above not in self._known:
            path.append(above)
            above = above.parent if above is not None else None
        found = self._known[above]
        for below in reversed(path):
            if below is not None:
                found = self._known[below] = self._mark(below) or found
        return found


def _behind_the_first(
    story: Sequence[int], seen: Sequence[Facts], blocks: Sequence[TextBlock], mark: _Mark
) -> list[int]:
    """The blocks behind the first marked part of the story that are in other parts, which do not hold that one."""
    nearest = _Nearest(mark)
    words: dict[Hashable, int] = {}
    first: Hashable = None
    around: set[Hashable] = set()
    behind: dict[Hashable, list[int]] = {}
    for i in story:
        part = nearest(blocks[i].element)
        if part is None:
            continue
        words[part] = words.get(part, 0) + seen[i].words
        if first is None and words[part] >= _LEAST:
            first = part
            around = _marks_around(blocks[i].element, mark)
        elif first is not None and part not in around:
            behind.setdefault(part, []).append(i)
    longest = _MUCH_LONGER * words.get(first, 0)
    return [i for part, places in behind.items() if words[part] <= longest for i in places]


def _marks_around(element: Element, mark: _Mark) -> set[Hashable]:
    found = set()
    above: Element | None = element
    while above is not None:
        found.add(mark(above))
        above = above.parent
    return found
