"""Entries of menus, which nobody need look at: short links in the page's navigation and footer.

They are a third of a news page's blocks and a fifteenth of its words. Where they stand says what they are, so they are
set aside before rules, facts and trees are asked, and put back with their label behind. Of 67,000 on 1,093 pages with
gold none is of a story.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cleaners.judging.structure import NAVIGATION
from cleaners.parsing.blocks import Element, LabelledBlock, TextBlock
from cleaners.parsing.html_tags import WITHIN_ARTICLE, WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_FOOTER, WITHIN_NAV
from cleaners.rules import Verdict

_MENUS = WITHIN_NAV | WITHIN_FOOTER
_PICTURES = WITHIN_FIGURE | WITHIN_CAPTION  # what stands in one is its caption first
_LINKED = 0.8  # of its characters
_LONGEST = 6  # words; a longer link may be the title of another story


def is_entry(block: TextBlock) -> bool:
    """Whether it is a menu's entry by its place alone."""
    within = block.element.within
    return within & _MENUS != 0 and not within & _PICTURES and block.link_density > _LINKED and block.words <= _LONGEST


def is_below_story(block: TextBlock) -> bool:
    """Whether an entry stands in the footer of an article, where the buttons and links of a story are, and no menu.

    The model has learned without these too; what they are the rules can say of each by its words.
    """
    within = block.element.within
    is_in_footer = within & WITHIN_FOOTER and within & WITHIN_ARTICLE and not within & WITHIN_NAV
    return bool(is_in_footer) and is_entry(block)


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


def with_entries(
    blocks: Iterable[TextBlock], labelled: Iterable[LabelledBlock], known: Mapping[TextBlock, Verdict]
) -> list[LabelledBlock]:
    """All blocks of a page, labelled, in their order.

    Args:
        blocks: of the page.
        labelled: those ``without_entries``, in the same order.
        known: entries that are something else than a menu's, see ``is_below_story``.
    """
    asked = {item.block: item for item in labelled}
    return [asked.get(block) or _entry(block, known.get(block, NAVIGATION)) for block in blocks]


def _entry(block: TextBlock, verdict: Verdict) -> LabelledBlock:
    return LabelledBlock(block, verdict.label, verdict.rule, verdict.why)
