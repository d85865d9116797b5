"""What a page is split into: blocks of text, and the elements that they stand in.

What a block inherits (class names, being inside an ``aside``, being hidden) hangs on its ``Element``, which all blocks
below it share.
"""

from __future__ import annotations

import re
import unicodedata

from cleaners.labels import Label
from cleaners.parsing.html_tags import WITHIN_NOSCRIPT
from cleaners.rules.spelling import has_unspaced
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

HIDDEN_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


_UNSPACED = pattern("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")  # Thai, Lao, Khmer, kana, Han


class Element:
    """A block-level element on the path to some text.

    Attributes:
        node: the Lexbor node.
        parent: the enclosing block-level element; None for the body.
        tag: its name.
        depth: block-level elements above it.
        within: bit set of the ``WITHIN_*`` containers around it, itself included.
        images: how many stand in it, those two block-level elements further down included.
        key: class, id, itemprop and role, as one string; equal keys mean the same make.
        is_hidden: not shown when the page opens (``hidden``, ``aria-hidden``, inline style), itself or an ancestor.
        is_read: whether ``key`` and ``is_hidden`` are filled in; they are only for elements that hold text.
    """

    __slots__ = ("depth", "images", "is_hidden", "is_read", "key", "node", "parent", "tag", "within")

    def __init__(self, node: Any, parent: Element | None, tag: str, within: int) -> None:
        self.node = node
        self.parent = parent
        self.tag = tag
        self.within = within
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.images: int = 0
        self.key: str = ""
        self.is_hidden: bool = within & WITHIN_NOSCRIPT != 0
        self.is_read: bool = False

    def add_image(self) -> None:
        """Count an image that stands in it."""
        element: Element | None = self
        for _ in range(3):
            if element is None:
                return
            element.images += 1
            element = element.parent

    def read(self) -> None:
        """Fill in ``key`` and ``is_hidden``, those above first; a second call does nothing."""
        unread: list[Element] = []
        element: Element | None = self
        while element is not None and not element.is_read:
            unread.append(element)
            element = element.parent
        for element in reversed(unread):
            element.take_attributes()

    def take_attributes(self) -> None:
        """Fill them in from the node, and from the parent, which must have been read before."""
        self.is_read = True
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
        links, inline_tags: how many of each it holds.
        link: the node of its first link, or of the one that it stands in; None without.
        bold_lead: the bold or emphasised text that it opens with; "" if there is none, or if all of it is bold.
        is_hidden: not shown when the page opens.
    """

    __slots__ = (
        "_words",
        "bold_chars",
        "bold_lead",
        "element",
        "inline_tags",
        "is_hidden",
        "link",
        "link_chars",
        "links",
        "text",
    )

    def __init__(self, text: str, element: Element) -> None:
        self.text = text
        self._words = -1.0
        self.element = element
        self.link_chars: int = 0
        self.bold_chars: int = 0
        self.links: int = 0
        self.inline_tags: int = 0
        self.link: Any = None
        self.bold_lead: str = ""
        self.is_hidden: bool = element.is_hidden

    @property
    def words(self) -> float:
        """How many words there are, see ``count_words``; counted once, when the text is whole."""
        if self._words < 0.0:
            self._words = count_words(self.text)
        return self._words

    @property
    def link_density(self) -> float:
        """Share of characters inside links, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.link_chars else 0.0

    @property
    def url(self) -> str | None:
        """Where it leads, if it holds one link or stands in one; as the page gives it, not resolved."""
        if self.links > 1 or self.link is None:
            return None
        href: str | None = self.link.attrs.get("href")
        return href or None


class LabelledBlock:
    """A block and the verdict on it.

    Attributes:
        block: the block.
        text: the block's.
        label: what it is.
        rule: the name of the rule or score that says so.
        why: the reason, in words.
        level: 1 to 6 for a heading, the depth (from 1) for a list item, else 0.
        score: how likely it is of the story, 0.0 to 1.0, by the model alone.
    """

    __slots__ = ("block", "label", "level", "rule", "score", "text", "why")

    def __init__(
        self, block: TextBlock, label: Label, rule: str, why: str, *, level: int = 0, score: float = 0.0
    ) -> None:
        self.block = block
        self.text = block.text
        self.label = label
        self.rule = rule
        self.why = why
        self.level = level
        self.score = score


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element with these attributes is not shown when the page opens."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and HIDDEN_STYLE.search(style))


def normalise(text: str) -> str:
    """NFC, without soft hyphens; spaces are the caller's business."""
    if text.isascii():
        return text
    if "\xad" in text:
        text = text.replace("\xad", "")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def count_words(text: str) -> float:
    """Words in a text; where the script has no spaces, its characters by 2.5, about the length of a Chinese word."""
    words = text.count(" ") + 1
    if not text.isascii() and words * 5 < len(text) and has_unspaced(text):
        unspaced = len(_UNSPACED.findall(text))
        if unspaced > len(text) // 3:
            return max(1.0, len(text) / 2.5)
    return float(words)
