"""The text of a page as it comes in, up to the end of a block: where words end, and what of them is linked or bold.

Inline tags add no space, so ``un<b>broken</b>`` stays one word; two tags that meet without a space may still hold
separate words, as menus, bylines and captions do whose spaces are drawn by a style sheet.
"""

from __future__ import annotations

from cleaners.parsing.blocks import Element, TextBlock, normalise
from cleaners.parsing.html_tags import BOLD, BUTTON, KIND, LINK, SPAN
from cleaners.startup.annotations import Any

_BREAK, _BREAKS, _BAR = "\n", "\n\n", " | "  # what comes between two texts of a line; _BREAKS ends it
_ENDING = frozenset(".:!?;")
_LEAST_WORD = 3  # characters; what is shorter may be the first part of a name
_CLOSING = frozenset(".,:;!?)]%»”")
_LONG_ROW = 150  # characters; a table row longer than this is layout, and its cells are blocks of their own
_MANY_TEXTS = 40  # so is a row of more texts than this; it saves counting characters again at every cell


class Line:
    """The text that has come in since the last block ended.

    Attributes:
        element: the block-level element that it stands in.
        outer: the line that this one, being in a hidden span, interrupts; None for one that is seen.
        blocks: what it has made so far.
        unseen: hidden blocks that interrupt it; they come after it.
        block: the next one, which is still without its text.
        parts: that text; it opens with a part that is no space.
        links, bolds: how many such tags are open; a button counts as a link.
        link: the link that is open; it may go on over many blocks.
        joint: what is to come between it and the next text.
        closed, opened: the link (else span) that has closed since the last text, and the one that has opened after it.
        seam: whether bold has begun or ended since the last text.
        lead: how many parts are bold before the first that is not; negative while all are.
    """

    __slots__ = (
        "block",
        "blocks",
        "bolds",
        "closed",
        "element",
        "joint",
        "lead",
        "link",
        "links",
        "opened",
        "outer",
        "parts",
        "seam",
        "unseen",
    )

    def __init__(self, element: Element, outer: Line | None = None) -> None:
        self.element = element
        self.outer = outer
        self.blocks: list[TextBlock] = []
        self.unseen: list[TextBlock] = []
        self.links = self.bolds = 0
        self.link: Any = None
        self._forget_joint()
        self._begin()

    def _forget_joint(self) -> None:
        self.joint = ""
        self.seam = False
        self.closed: Any = None
        self.opened: Any = None

    def _begin(self) -> None:
        self.block = TextBlock("", self.element)
        self.block.link = self.link
        self.parts: list[str] = []
        self.lead = -1

    def add(self, text: str) -> None:
        """Text comes in."""
        if text.isspace():
            if self.parts:
                self.parts.append(text if self.element.tag == "pre" else " ")
            self.closed = self.opened = None
            self.seam = False
            return
        if self.seam or self.joint or self.closed is not None:
            self._join(text)
        if self.links:
            self.block.link_chars += len(text.strip())
        if self.bolds:
            self.block.bold_chars += len(text.strip())
        elif self.lead < 0:
            self.lead = len(self.parts)
        self.parts.append(text)

    def _join(self, text: str) -> None:
        """Put what belongs between the text so far and this one."""
        if self.joint == _BREAKS:
            self.end()
        elif self.parts:
            if self.joint:
                self.parts.append(self.joint)
            elif (self.opened is not None and self._stands_apart(text)) or (self.seam and self._begins_anew(text)):
                self.parts.append(" ")
        self._forget_joint()

    def add_break(self) -> None:
        """A ``<br>`` comes in."""
        if self.element.tag == "pre":
            self.parts.append("\n")
        elif self.joint != _BAR:
            self.joint = _BREAKS if self.joint else _BREAK

    def add_space(self) -> None:
        """What comes next is a word of its own."""
        if self.parts:
            self.parts.append(" ")

    def end_cell(self) -> None:
        """What comes next is in another cell of the row."""
        self.joint = _BAR

    def is_long_row(self) -> bool:
        """Whether the row so far is too long for a table of data."""
        return len(self.parts) > _MANY_TEXTS or sum(map(len, self.parts)) > _LONG_ROW

    def open(self, node: Any, kind: int) -> None:
        """An inline tag opens."""
        block = self.block
        block.inline_tags += 1
        if kind == LINK:
            self.links += 1
            self.link = node
            block.links += 1
            if block.link is None:
                block.link = node
            if self.closed is not None:
                self.opened = node
        elif kind == BOLD:
            self.bolds += 1
            self.seam = True
        elif kind == SPAN:
            if self.closed is not None and self.opened is None:
                self.opened = node
        elif kind == BUTTON:
            self.links += 1
            self.add_space()

    def close(self, node: Any, kind: int) -> None:
        """An inline tag closes."""
        if kind == LINK:
            self.links -= 1
            self.link = None
            if not self.parts and not self.block.links:
                self.block.link = None
            if self.opened is None:
                self.closed = node
        elif kind == BOLD:
            self.bolds -= 1
            self.seam = True
        elif kind == SPAN:
            if self.closed is None:
                self.closed = node
        elif kind == BUTTON:
            self.links -= 1
            self.add_space()

    def end(self) -> None:
        """Make a block of the text, if there is any."""
        if self.seam or self.joint or self.closed is not None:
            self._forget_joint()
        block = self.block
        if self.parts:
            self._finish(block)
            self._begin()
        elif block.inline_tags:
            self._begin()
        if self.unseen:
            self.blocks += self.unseen
            self.unseen = []

    def _finish(self, block: TextBlock) -> None:
        element = self.element
        text = normalise("".join(self.parts))
        text = text.strip("\r\n").rstrip() if element.tag == "pre" else " ".join(text.split())
        if not text:
            return
        element.read()
        block.text = text
        block.element = element
        block.is_hidden = element.is_hidden or self.outer is not None
        if self.lead > 0:
            block.bold_lead = " ".join(normalise("".join(self.parts[: self.lead])).split())
        self.blocks.append(block)

    def _stands_apart(self, text: str) -> bool:
        """Whether the tag that has closed and the one that has opened hold separate words, with no space between them.

        Two links do, unless they lead to the same page and part a word ("Wor" "ld"). Other tags do where a new phrase
        begins ("World" "Europe", "May 3" "Updated"); a drop cap or a styled syllable goes on.
        """
        before = self.parts[-1]
        last, first = before[-1], text[0]
        if self.element.tag == "pre" or first in _CLOSING:
            return False
        if KIND[self.closed.tag_id] == LINK == KIND[self.opened.tag_id]:
            parts_a_word = last.isalpha() and first.islower() and _address(self.closed) == _address(self.opened)
            return not parts_a_word
        if last.islower():
            return first.isupper()
        return first.isupper() and text[1:2].islower() and (last.isdigit() or (last in _CLOSING and len(before) > 1))

    def _begins_anew(self, text: str) -> bool:
        """Whether a phrase begins where bold does or where it ends, with no space between: "its price.<b>Pros:</b>".

        A drop cap, a styled syllable and a name in two weights ("<b>Mc</b>Neil") go on.
        """
        before = self.parts[-1]
        if not (text[0].isupper() and text[1:2].islower()) or self.element.tag == "pre":
            return False
        last = before[-1]
        return (last in _ENDING or last.islower()) and len(before.split()[-1]) >= _LEAST_WORD


def _address(link: Any) -> Any:
    return link.attributes.get("href")
