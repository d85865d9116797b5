"""What a rule may know of a block: facts, computed once, cheap to read.

A page has some 200 blocks, so ``Facts`` is a plain slotted class (0.2 µs to make) and the words of a long block are
cut out at its two ends only: what gives a paragraph away as noise stands where it opens or where it ends.
"""

from __future__ import annotations

import re
from enum import Flag

_TOKEN = re.compile(r"\w+|[:|»›>→–—©]|[.!?…。！？](?!\w)")
SEPARATORS = frozenset(":|»›>→–—")
"""Tokens that may part a label from what it labels: "Read more: ...", "MORE | ..."."""
STOPS = frozenset(".!?…。！？")
"""Tokens that end a sentence."""
NO_WORDS = SEPARATORS | STOPS
_SENTENCE_END = tuple(".!?…。！？।؟")
_CLOSING = "\"'”“’‘»«›)]）」』 "
_OPENING_QUOTES = frozenset("\"“„«‚‘'「『»")
# Scripts that write words without spaces (Thai, Lao, Khmer, kana, Han): each character is a word of its own.
_UNSPACED = re.compile(r"([\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")

_LONG = 420  # characters; of a longer block only the two windows are read
_WINDOW = 110  # characters; some fifteen words


class Place(Flag):
    """Where a block stands, seen from the story's prose."""

    HEAD = 1  # before its first paragraph
    BETWEEN = 2
    TAIL = 4  # after its last paragraph
    EDGES = HEAD | TAIL
    BELOW_HEAD = BETWEEN | TAIL
    ANY = HEAD | BETWEEN | TAIL


def fold(text: str) -> str:
    """Casefolded, without invisible characters, unspaced scripts spaced out.

    >>> fold("Più \\u200bLetti")
    'più letti'
    """
    if not text.isascii():
        text = _UNSPACED.sub(r" \1 ", _UNSEEN.sub("", text))
    return text.casefold()


def tokens_of(text: str) -> list[str]:
    """The folded words, separators and full stops of ``text``, without those at its two ends.

    Quotes, apostrophes, hyphens and brackets part words and are no tokens, so it does not matter how they are drawn.

    >>> tokens_of("» Don’t miss: Our e-paper!")
    ['don', 't', 'miss', ':', 'our', 'e', 'paper']
    """
    tokens: list[str] = _TOKEN.findall(fold(text))
    while tokens and tokens[-1] in NO_WORDS:
        tokens.pop()
    start = 0
    while start < len(tokens) and tokens[start] in NO_WORDS:
        start += 1
    return tokens[start:] if start else tokens


class Facts:
    """A block as the rules see it.

    Attributes:
        text: as it stands on the page.
        words: how many there are, by its spaces.
        tokens: see ``tokens_of``; of a long block those of its two ends, with a full stop between them.
        link_density: share of characters inside links, 0.0 to 1.0; None where links are not known (text mode).
        lead_size: tokens of the label that it opens with, up to a separator or as long as the bold text; 0 if none.
        level: 1 to 6 for a heading, else 0.
        is_plain: there is no separator and no full stop among its tokens.
        is_list_item, in_figure: what it stands in.
        ends_sentence: it ends with a full stop, a question or an exclamation mark, closing quotes aside.
        is_quoted: it opens with a quotation mark.
        place: where it stands; set by the matcher, which sees all blocks.
    """

    __slots__ = (
        "ends_sentence",
        "in_figure",
        "is_list_item",
        "is_plain",
        "is_quoted",
        "lead_size",
        "level",
        "link_density",
        "place",
        "text",
        "tokens",
        "words",
    )

    def __init__(
        self,
        text: str,
        *,
        link_density: float | None = None,
        bold_lead: str = "",
        level: int = 0,
        is_list_item: bool = False,
        in_figure: bool = False,
    ) -> None:
        self.text = text
        self.words = text.count(" ") + 1
        if len(text) <= _LONG:
            self.tokens = tokens_of(text)
        else:
            self.tokens = [*tokens_of(text[:_WINDOW])[:-1], ".", *tokens_of(text[-_WINDOW:])[1:]]
        self.is_plain = NO_WORDS.isdisjoint(self.tokens)
        self.link_density = link_density
        self.lead_size = len(tokens_of(bold_lead)) if bold_lead else _lead_size(self.tokens)
        self.level = level
        self.is_list_item = is_list_item
        self.in_figure = in_figure
        self.ends_sentence = text.rstrip(_CLOSING).endswith(_SENTENCE_END)
        self.is_quoted = text[:1] in _OPENING_QUOTES
        self.place = Place.BETWEEN

    @property
    def is_link(self) -> bool:
        """Whether hardly anything of it stands outside a link; False where links are not known."""
        return self.link_density is not None and self.link_density > 0.85


_LONGEST_LEAD = 8  # words; a longer run before a colon is a sentence


def _lead_size(tokens: list[str]) -> int:
    for i, token in enumerate(tokens[: _LONGEST_LEAD + 1]):
        if token in SEPARATORS:
            return i
        if token in STOPS:
            return 0
    return 0
