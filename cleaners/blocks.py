"""Document -> text blocks in reading order; nothing is thrown away.

One walk over the Lexbor tree. A block is a run of text that a reader sees as one paragraph: what stands between two
block-level tags, two double ``<br>`` or ``<hr>``; flat text in a ``div`` beside inline tags is a block too. Inline tags
add no space, so ``un<b>broken</b>`` stays one word. What a block inherits (class names, being inside an ``aside``, being
hidden) hangs on its ``Element``, which is shared by all blocks below it.

The walk is the hot loop of the whole library: a page has some 200 blocks in 2,000 nodes. It keeps to ``tag_id`` (an
int), ``first_child`` and ``next``, and reads attributes only of elements that hold text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from cleaners.html_tags import (
    BLOCK,
    BOLD,
    BREAK,
    BUTTON,
    CELL,
    IMAGE,
    LINK,
    PREFORMATTED,
    RULE,
    SKIP,
    SPAN,
    TEMPLATE,
    TEXT,
    WITHIN_NOSCRIPT,
    kind_of,
    name_of,
    within_of,
)
from cleaners.labels import Label

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SCREEN_READER = re.compile(r"\b(?:sr-only|visually-?hidden|screen-reader-text)\b")


class Element:
    """A block-level element on the path to some text.

    Attributes:
        node: the Lexbor node.
        parent: the enclosing block-level element; None for the body.
        tag: its name.
        depth: block-level elements above it.
        within: bit set of the ``WITHIN_*`` containers around it, itself included.
        key: class, id, itemprop and role, as one string; equal keys mean the same make.
        is_hidden: not shown when the page opens (``hidden``, ``aria-hidden``, inline style), itself or an ancestor.
    """

    __slots__ = ("_is_read", "depth", "is_hidden", "key", "node", "parent", "tag", "within")

    def __init__(self, node: Any, parent: Element | None, tag: str, within: int) -> None:
        self.node = node
        self.parent = parent
        self.tag = tag
        self.within = within
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.key: str = ""
        self.is_hidden: bool = within & WITHIN_NOSCRIPT != 0
        self._is_read: bool = False

    def read(self) -> None:
        """Fill in ``key`` and ``is_hidden``, those above first; a second call does nothing."""
        unread: list[Element] = []
        element: Element | None = self
        while element is not None and not element._is_read:
            unread.append(element)
            element = element.parent
        while unread:
            unread.pop()._read_attributes()

    def _read_attributes(self) -> None:
        self._is_read = True
        if self.parent is not None and self.parent.is_hidden:
            self.is_hidden = True
        attributes = self.node.attributes
        if not attributes:
            return
        key = attributes.get("class") or ""
        if value := attributes.get("id"):
            key = f"{key} #{value}"
        if value := attributes.get("itemprop"):
            key = f"{key} @{value}"
        if value := attributes.get("role"):
            key = f"{key} ={value}"
        self.key = key
        if is_hidden(attributes):
            self.is_hidden = True


class TextBlock:
    """A run of text that a reader sees as one paragraph.

    Attributes:
        text: NFC, spaces folded (lines kept in preformatted text), soft hyphens gone; never empty.
        element: the block-level element it stands in.
        link_chars, bold_chars: characters inside links and buttons, and inside bold or emphasis.
        links, images, inline_tags: how many of each it holds.
        link: the node of its first link.
        follows_break: 0, or 1 after a double ``<br>``, 2 after ``<hr>``.
        opens_bold: its first text is bold.
        is_hidden: not shown when the page opens.
    """

    __slots__ = (
        "bold_chars",
        "element",
        "follows_break",
        "images",
        "inline_tags",
        "is_hidden",
        "link",
        "link_chars",
        "links",
        "opens_bold",
        "text",
    )

    def __init__(self, text: str, element: Element) -> None:
        self.text = text
        self.element = element
        self.link_chars: int = 0
        self.bold_chars: int = 0
        self.links: int = 0
        self.images: int = 0
        self.inline_tags: int = 0
        self.link: Any = None
        self.follows_break: int = 0
        self.opens_bold: bool = False
        self.is_hidden: bool = element.is_hidden

    @property
    def link_density(self) -> float:
        """Share of characters inside links, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text))

    @property
    def url(self) -> str | None:
        """Where it leads, if it is one link; as the page gives it, not resolved."""
        if self.links != 1 or self.link is None:
            return None
        href: str | None = self.link.attributes.get("href")
        return href or None


class LabelledBlock:
    """A block and the verdict on it.

    Attributes:
        block: the block.
        label: what it is.
        rule: the name of the rule or score that says so.
        why: the reason, in words.
        level: 1 to 6 for a heading, the depth (from 1) for a list item, else 0.
    """

    __slots__ = ("block", "label", "level", "rule", "why")

    def __init__(self, block: TextBlock, label: Label, rule: str, why: str, level: int = 0) -> None:
        self.block = block
        self.label = label
        self.rule = rule
        self.why = why
        self.level = level

    @property
    def text(self) -> str:
        """The block's text."""
        return self.block.text


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element with these attributes is not shown when the page opens."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN_STYLE.search(style))


def _is_unseen_span(attributes: dict[str, str | None]) -> bool:
    # aria-hidden is left out: on inline tags it marks what is drawn but not read aloud, drop caps too.
    if "hidden" in attributes:
        return True
    style, name = attributes.get("style"), attributes.get("class")
    return bool((style and _HIDDEN_STYLE.search(style)) or (name and _SCREEN_READER.search(name)))


def normalise(text: str) -> str:
    """NFC, without soft hyphens; spaces are the caller's business."""
    if text.isascii():
        return text
    if "\xad" in text:
        text = text.replace("\xad", "")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


class _Line:
    """The text that has come in since the last block ended."""

    __slots__ = (
        "blocks",
        "bold_chars",
        "follows_break",
        "images",
        "inline_tags",
        "link",
        "link_chars",
        "links",
        "opens_bold",
        "parts",
        "unseen",
    )

    def __init__(self, blocks: list[TextBlock]) -> None:
        self.blocks = blocks
        self.unseen: list[str] = []
        self.follows_break = 0
        self._clear()

    def _clear(self) -> None:
        self.parts: list[str] = []
        self.link_chars = self.bold_chars = self.links = self.images = self.inline_tags = 0
        self.link: Any = None
        self.opens_bold = False

    def end(self, element: Element, then: int = 0) -> None:
        """Make a block of it, if there is text; ``then`` is the break that the next block follows."""
        if self.parts:
            self._make(element)
            self.follows_break = then
        elif then:
            self.follows_break = then
        if self.unseen:
            self._make_unseen(element)
        if self.parts or self.links or self.images or self.inline_tags:
            self._clear()

    def _make(self, element: Element) -> None:
        text = normalise("".join(self.parts))
        text = text.strip("\r\n").rstrip() if element.tag == "pre" else " ".join(text.split())
        if not text:
            return
        element.read()
        block = TextBlock(text, element)
        block.link_chars = self.link_chars
        block.bold_chars = self.bold_chars
        block.links = self.links
        block.link = self.link
        block.images = self.images
        block.inline_tags = self.inline_tags
        block.follows_break = self.follows_break
        block.opens_bold = self.opens_bold
        self.blocks.append(block)

    def _make_unseen(self, element: Element) -> None:
        for unseen in self.unseen:
            if text := " ".join(normalise(unseen).split()):
                element.read()
                block = TextBlock(text, element)
                block.is_hidden = True
                self.blocks.append(block)
        self.unseen = []


_LONG_CELL = 150  # characters; a table row longer than this is layout, and its cells are blocks of their own


def split(body: Any) -> tuple[list[TextBlock], list[Element]]:
    """The blocks below ``body`` in reading order, and the elements that hold them, parents before children."""
    blocks: list[TextBlock] = []
    if body is None:
        return blocks, []
    element = Element(body, None, "body", 0)
    elements = [element]
    line = _Line(blocks)
    open_nodes: list[tuple[Any, Element, int]] = []
    links = bolds = breaks = 0
    seam = 0  # the kind of inline tag that has just closed, negative once another of its kind has opened
    node = body.first_child
    while True:
        if node is None:
            if not open_nodes:
                break
            node, parent, kind = open_nodes.pop()
            if kind == BLOCK or kind == PREFORMATTED:
                line.end(element)
                breaks = seam = 0
                element = parent
            elif kind == LINK:
                links -= 1
                seam = LINK
            elif kind == BOLD:
                bolds -= 1
            elif kind == CELL:
                element = parent
            elif kind == BUTTON:
                links -= 1
                line.parts.append(" ")
            else:
                seam = kind
            node = node.next
            continue
        kind = kind_of(node.tag_id)
        if kind == TEXT:
            text = node.text_content
            if text:
                if not text.isspace():
                    if breaks:
                        if breaks > 1:
                            line.end(element, 1)
                        else:
                            line.parts.append("\n")
                        breaks = 0
                    elif seam < 0 and _stands_apart(line.parts, text, seam):
                        line.parts.append(" ")
                    if not line.parts:
                        line.opens_bold = bolds > 0
                    size = len(text.strip())
                    if links:
                        line.link_chars += size
                    if bolds:
                        line.bold_chars += size
                    line.parts.append(text)
                elif line.parts:
                    line.parts.append(text if element.tag == "pre" else " ")
                seam = 0
            node = node.next
            continue
        if kind == SKIP:
            node = node.next
            continue
        if kind == BREAK:
            breaks += 1
            if element.tag == "pre":
                line.parts.append("\n")
                breaks = 0
            node = node.next
            continue
        if kind == IMAGE:
            line.images += 1
            node = node.next
            continue
        if kind == RULE:
            line.end(element, 2)
            breaks = 0
            node = node.next
            continue
        child = node.first_child
        if kind == TEMPLATE:
            child = _shadow_root(node)
            kind = BLOCK
        if kind == CELL:
            # A row is one line, its cells joined; a long row is layout.
            if line.parts and (len(line.parts) > 40 or sum(map(len, line.parts)) > _LONG_CELL):
                kind = BLOCK
            elif child is not None:
                if line.parts:
                    line.parts.append(" | ")
                cell = Element(node, element, name_of(node.tag_id), element.within)
                elements.append(cell)
                open_nodes.append((node, element, CELL))
                element = cell
                node = child
                continue
        if kind == BLOCK or kind == PREFORMATTED:
            line.end(element)
            breaks = seam = 0
            if child is None:
                node = node.next
                continue
            tag_id = node.tag_id
            parent = element
            element = Element(node, parent, name_of(tag_id), parent.within | within_of(tag_id))
            elements.append(element)
            open_nodes.append((node, parent, kind))
            node = child
            continue
        if child is None:
            node = node.next
            continue
        line.inline_tags += 1
        if kind == LINK:
            links += 1
            line.links += 1
            if line.link is None:
                line.link = node
            seam = -LINK if seam == LINK else 0
        elif kind == BOLD:
            bolds += 1
        elif kind == SPAN:
            attributes = node.attributes
            if attributes and _is_unseen_span(attributes):
                line.unseen.append(node.text())
                node = node.next
                continue
            seam = -SPAN if seam == SPAN else 0
        elif kind == BUTTON:
            links += 1
            if line.parts:
                line.parts.append(" ")
        open_nodes.append((node, element, kind))
        node = child
    line.end(element)
    return blocks, elements


def _stands_apart(parts: list[str], text: str, seam: int) -> bool:
    """Whether two neighbouring inline tags with no space between them hold separate words.

    Two links do. Two spans do where the case changes ("World" "Europe"); a drop cap or a styled syllable goes on.
    """
    if not parts:
        return False
    return seam == -LINK or (text[0].isupper() and parts[-1][-1:].islower())


def _shadow_root(template: Any) -> Any:
    """The first node of a declarative shadow root, which a browser shows; None for an inert template."""
    if "shadowrootmode" not in template.attributes:
        return None
    fragments = template.template_fragments()
    return fragments[0].first_child if fragments else None
