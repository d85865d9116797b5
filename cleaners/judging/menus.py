"""Entries of menus, which nobody need look at: short links in the page's navigation and footer.

They are a third of a news page's blocks and a fifteenth of its words. Where they stand says what they are, so they are
set aside before rules, facts and trees are asked, and put back with their label behind. Of 67,000 on 1,093 pages with
gold none is of a story.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleaners.judging.structure import NAVIGATION
from cleaners.parsing.blocks import Element, LabelledBlock, TextBlock
from cleaners.parsing.html_tags import WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_FOOTER, WITHIN_NAV

_MENUS = WITHIN_NAV | WITHIN_FOOTER
_PICTURES = WITHIN_FIGURE | WITHIN_CAPTION  # what stands in one is its caption first
_LINKED = 0.8  # of its characters
_LONGEST = 6  # words; a longer link may be the title of another story


def is_entry(block: TextBlock) -> bool:
    """Whether it is a menu's entry by its place alone."""
    within = block.element.within
    return within & _MENUS != 0 and not within & _PICTURES and block.link_density > _LINKED and block.words <= _LONGEST


def without_entries(blocks: Iterable[TextBlock], elements: Iterable[Element]) -> tuple[list[TextBlock], list[Element]]:
    """The blocks that are to be asked what they are, and the elements around them; both as ``split`` gives them."""
    asked = [block for block in blocks if not is_entry(block)]
    around: set[Element] = set()
    for block in asked:
        above: Element | None = block.element
        while above is not None and above not in around:
            around.add(above)
            above = above.parent
    return asked, [element for element in elements if element in around]


def with_entries(blocks: Iterable[TextBlock], labelled: Iterable[LabelledBlock]) -> list[LabelledBlock]:
    """All blocks of a page, labelled, in their order; ``labelled``: those ``without_entries``, in the same order."""
    asked = {item.block: item for item in labelled}
    return [asked.get(block) or _entry(block) for block in blocks]


def _entry(block: TextBlock) -> LabelledBlock:
    return LabelledBlock(block, NAVIGATION.label, NAVIGATION.rule, NAVIGATION.why)
