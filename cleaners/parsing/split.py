"""Document -> text blocks in reading order; nothing is thrown away.

A block is a run of text that a reader sees as one paragraph: what stands between two block-level tags, two double
``<br>`` or ``<hr>``; flat text in a ``div`` beside inline tags is a block too.

The walk knows the tree: which tags are open. The ``Line`` knows the text: what has come in since the last block ended.
They are the hot loop of the whole library (a page has some 200 blocks in 2,000 nodes), so the walk keeps to ``tag_id``
(an int), ``first_child`` and ``next``, and reads attributes only of spans and of elements that hold text.
"""

from __future__ import annotations

from cleaners.parsing.blocks import HIDDEN_STYLE, Element, TextBlock
from cleaners.parsing.html_tags import BLOCK, BREAK, CELL, EMPTY, IMAGE, KIND, NAME, RULE, SPAN, TEMPLATE, TEXT, WITHIN
from cleaners.parsing.line import Line
from cleaners.parsing.streamed import LateParts, end_of_stand_in, is_placeholder
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

_UNSEEN = -1  # the kind of a span that is not shown; known by its attributes, so it is in no table of tags
_DRAWN_BREAKS = frozenset({"br", "line-break", "linebreak"})
_SCREEN_READER = pattern(r"\b(?:sr-only|visually-?hidden|screen-reader-text)\b")


def split(body: Any) -> tuple[list[TextBlock], list[Element]]:
    """The blocks below ``body`` in reading order, and the elements that hold them, parents before children."""
    if body is None:
        return [], []
    walk = _Walk(Element(body, None, "body", 0))
    walk.run()
    return walk.line.blocks, [element for element in walk.elements if element.is_read]


class _Walk:
    """A walk over the tree, with a stack of its own: pages nest deeper than Python recurses.

    Attributes:
        elements: every block-level element met so far.
        open: each open tag: its node, the block-level element around it, its kind.
        line: the text on its way into the next block.
        late: the parts of the page that a script will move; None until a place for one is met.
    """

    __slots__ = ("elements", "late", "line", "open")

    def __init__(self, body: Element) -> None:
        self.elements = [body]
        self.open: list[tuple[Any, Element, int]] = []
        self.line = Line(body)
        self.late: LateParts | None = None

    def run(self) -> None:
        """Go through all that stands below the body."""
        node = self.line.element.node.first_child
        while node is not None or self.open:
            if node is None:
                node = self.leave().next
                continue
            kind = KIND.get(node.tag_id, BLOCK)
            if kind == TEXT:
                if text := node.text_content:
                    self.line.add(text)
                node = node.next
                continue
            child = self.enter(node, kind)
            node = node.next if child is None else child
        self.line.end()

    def enter(self, node: Any, kind: int) -> Any:
        """Begin a tag; its first child, or None where nothing is to be read in it."""
        if kind in EMPTY:
            if kind == BREAK:
                self.line.add_break()
            elif kind == IMAGE:
                self.line.element.add_image()
            elif kind == RULE:
                self.line.end()
            return None
        if kind == TEMPLATE:
            return self._enter_template(node)
        child = node.first_child
        if kind == CELL and self.line.is_long_row():
            kind = BLOCK
        if kind == BLOCK:
            self.line.end()
            if self.late is not None and node.mem_id in self.late.taken:
                return None
        if child is not None:
            self._open(node, kind)
        elif kind == SPAN and _is_drawn_break(node):
            self.line.add_break()
        return child

    def _enter_template(self, template: Any) -> Any:
        self.line.end()
        attributes = template.attributes
        if "shadowrootmode" in attributes:
            fragments = template.template_fragments()
            child = fragments[0].first_child if fragments else None
            if child is not None:
                self._open(template, BLOCK)
            return child
        name = attributes.get("id")
        if not is_placeholder(name):
            return None
        if self.late is None:
            self.late = LateParts(self.elements[0].node, self.elements)
        part = self.late.take(name)
        if part is None:
            return None
        self.open.append((end_of_stand_in(template), self.line.element, BLOCK))
        return part.first_child

    def leave(self) -> Any:
        """End the innermost open tag; its node."""
        node, around, kind = self.open.pop()
        line = self.line
        if kind == BLOCK:
            line.end()
            line.element = around
        elif kind == CELL:
            line.element = around
        elif kind == _UNSEEN and line.outer is not None:
            line.end()
            line.outer.unseen += line.blocks
            self.line = line.outer
        else:
            line.close(node, kind)
        return node

    def _open(self, node: Any, kind: int) -> None:
        line = self.line
        around = line.element
        if kind == BLOCK:
            self._nest(node)
        elif kind == CELL:
            line.end_cell()
            self._nest(node)
        elif kind == SPAN and line.outer is None and _is_unseen(node):
            line.block.inline_tags += 1
            self.line = Line(around, line)
            kind = _UNSEEN
        else:
            line.open(node, kind)
        self.open.append((node, around, kind))

    def _nest(self, node: Any) -> None:
        """Let the text to come stand in this block-level element."""
        around = self.line.element
        tag_id = node.tag_id
        element = Element(node, around, NAME.get(tag_id, "div"), around.within | WITHIN.get(tag_id, 0))
        if self.line.outer is not None:
            element.is_hidden = True
        self.elements.append(element)
        self.line.element = element


def _is_drawn_break(empty_span: Any) -> bool:
    # What a style sheet draws as a line's end where a template has no <br>.
    name = empty_span.attributes.get("class")
    return bool(name) and not _DRAWN_BREAKS.isdisjoint(name.split())


def _is_unseen(span: Any) -> bool:
    # aria-hidden is left out: on inline tags it marks what is drawn but not read aloud, drop caps too.
    attributes = span.attributes
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style, name = attributes.get("style"), attributes.get("class")
    return bool((style and HIDDEN_STYLE.search(style)) or (name and _SCREEN_READER.search(name)))
