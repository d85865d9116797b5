"""What a block looks like by itself: the facts that its own text and the elements around it tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from math import exp
from types import MappingProxyType
from typing import NamedTuple

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.class_names import KINDS, bits_of
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.parsing.html_tags import (
    WITHIN_ARTICLE,
    WITHIN_ASIDE,
    WITHIN_CAPTION,
    WITHIN_DIALOG,
    WITHIN_FIGURE,
    WITHIN_FOOTER,
    WITHIN_FORM,
    WITHIN_MAIN,
    WITHIN_NAV,
    WITHIN_QUOTE,
    WITHIN_TABLE,
)
from cleaners.rules import Facts, Verdict
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record


class Lexicon(Record):
    """Linear scores of words and class names, learned; positive speaks for the story.

    Attributes:
        words: weight of a word token (see ``word_tokens``).
        classes: weight of a word in a class name or id (see ``class_tokens``).
    """

    words: Mapping[str, float] = MappingProxyType({})
    classes: Mapping[str, float] = MappingProxyType({})


# Ordered from the least to the most likely to hold a story's text, so that a threshold on the index means something.
TAGS = """footer nav form aside address label dd dt dl ul li h6 h5 td th tr table center figure figcaption summary
    details dialog noscript div section header main article body h4 h1 h3 h2 pre blockquote p""".split()
_TAG_INDEX = {tag: float(index) for index, tag in enumerate(TAGS)}
_OTHER_TAG = _TAG_INDEX["div"]


def tag_index(tag: str) -> float:
    """What the facts of tags mean: the place in ``TAGS``; any other tag is like a ``div``."""
    return _TAG_INDEX.get(tag, _OTHER_TAG)


RULE_INDEX = {label: float(index) for index, label in enumerate(Label, start=1)}
"""What the fact ``rule`` means: the label that a rule gives the block; 0 where no rule speaks."""

_DATE = pattern(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:/.]\d\d\b")
_CLASS_WORD = pattern(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_SHORT = 25  # words; a longer block is prose by its length, and only its opening words are looked at
_OPENING_WORDS = 3
_NO_STORY = WITHIN_FOOTER | WITHIN_ASIDE | WITHIN_NAV | WITHIN_FORM | WITHIN_DIALOG
_PICTURE = WITHIN_FIGURE | WITHIN_CAPTION


def class_tokens(key: str) -> list[str]:
    """The words in an element's class names and id, lower case: "articleBody-main" -> article, body, main."""
    return " ".join(_CLASS_WORD.findall(key)).lower().split()


class NameWords(NamedTuple):
    """What an element's class names and id say.

    Attributes:
        tokens: their words, see ``class_tokens``.
        named: the bits of what these speak for, see ``class_names``.
    """

    tokens: list[str]
    named: int


def name_words(key: str) -> NameWords:
    """The words in an element's class names and id, and what they speak for."""
    return _known_name_words(key) if len(key) <= _LONG_KEY else _read_name_words(key)


def _read_name_words(key: str) -> NameWords:
    tokens = class_tokens(key)
    named = 0
    for token in tokens:
        named |= bits_of(token)
    return NameWords(tokens, named)


_LONG_KEY = 300  # characters; longer ones are not remembered, so that memory has a bound
_known_name_words = lru_cache(maxsize=8192)(_read_name_words)  # the pages of a site have mostly the same


def word_tokens(folded: Sequence[str], words: float) -> list[str]:
    """What is scored of a block's words: each of them and each pair, and how the block opens; few for a long block.

    Args:
        folded: the block's words as the rules see them.
        words: how many words it has.
    """
    if words > _SHORT:
        found = folded[:_OPENING_WORDS]
        return ["^" + " ".join(found[:n]) for n in range(1, len(found) + 1)]
    if not folded:
        return []
    tokens = ["0" if word.isdigit() else word for word in folded]
    pairs = [f"{a} {b}" for a, b in pairwise(tokens)]
    ends = ["^" + tokens[0], "$" + tokens[-1]]
    if len(tokens) <= 4:
        ends.append("=" + " ".join(tokens))
    return tokens + pairs + ends


def own_facts(
    blocks: Sequence[TextBlock], rule_facts: Sequence[Facts], verdicts: Sequence[Verdict | None], lexicon: Lexicon
) -> list[BlockFacts]:
    """The facts of each block that need no look at the others; the rest is not set yet."""
    elements = _Elements(lexicon.classes)
    texts: dict[str, _TextFacts] = {}  # a quarter of a page's lines stand on it before
    rows = []
    for block, seen, verdict in zip(blocks, rule_facts, verdicts, strict=True):
        facts = BlockFacts(block, verdict)
        text = block.text
        said = texts.get(text)
        if said is None:
            said = texts[text] = _look_at_text(block, seen, lexicon.words)
        _look_at_block(facts, block, said)
        _look_at_element(facts, block, elements.facts_of(block.element))
        facts.rule = RULE_INDEX[verdict.label] if verdict is not None else 0.0
        facts.prose = _prose(facts, block)
        rows.append(facts)
    return rows


_TextFacts = tuple[float, float, float, float, float, float, float, float, float]
"""What blocks of one text share, in the order in which ``_look_at_block`` takes it over."""


def _look_at_text(block: TextBlock, seen: Facts, weights: Mapping[str, float]) -> _TextFacts:
    text = block.text
    words = block.words
    capitals, digits, has_date = _look_at_short_text(text) if words <= _SHORT else (-1.0, -1.0, -1.0)
    return (
        words,
        len(text) / words,
        1.0 if seen.ends_sentence else 0.0,
        text.count(",") / words,
        1.0 if text[0].isupper() else 0.0,
        capitals,
        digits,
        has_date,
        sum(map(weights.get, word_tokens(seen.tokens, words), repeat(0.0))),
    )


def _look_at_short_text(text: str) -> tuple[float, float, float]:
    """The shares of its words that open with a capital and with a digit, and whether there is a date in it."""
    pieces = text.split()
    capitals = digits = 0
    for piece in pieces:
        first = piece[0]
        if first.isupper():
            capitals += 1
        elif first.isdigit():
            digits += 1
    size = len(pieces) or 1
    has_date = 1.0 if digits and size <= 12 and _DATE.search(text) else 0.0
    return capitals / size, digits / size, has_date


def _look_at_block(facts: BlockFacts, block: TextBlock, said: _TextFacts) -> None:
    (
        facts.words,
        facts.word_length,
        facts.ends_sentence,
        facts.commas,
        facts.starts_upper,
        facts.capital_share,
        facts.digit_share,
        facts.has_date,
        facts.word_score,
    ) = said
    facts.link_density = block.link_density
    facts.bold_density = min(1.0, block.bold_chars / len(block.text)) if block.bold_chars else 0.0
    facts.inline_tags = float(block.inline_tags)


_ElementFacts = tuple[float, float, float, float, int]
"""What all blocks of one element share: its own class score, its parent's, the sum and the least of all around it (see
``BlockFacts``), and what their names speak for (see ``NameWords``)."""
_BARE: _ElementFacts = (0.0, 0.0, 0.0, 0.0, 0)


class _Elements:
    """The facts of a page's elements; equal class names are looked at once."""

    __slots__ = ("_by_element", "_by_key", "_weights")

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._by_element: dict[Element | None, _ElementFacts] = {None: _BARE}
        self._by_key: dict[str, tuple[float, int]] = {"": (0.0, 0)}
        self._weights = weights

    def facts_of(self, element: Element) -> _ElementFacts:
        known = self._by_element
        path = []
        above: Element | None = element
        while above is not None and above not in known:
            path.append(above)
            above = above.parent
        facts = known[above]
        for below in reversed(path):
            score, named = self._by_key.get(below.key) or self._read(below.key)
            own, parent, path_score, least, named_above = facts
            if score or named or own or parent:
                facts = (score, own, score + path_score, min(score, least), named | named_above)
            known[below] = facts  # one that adds nothing shares the facts of the one above
        return facts

    def _read(self, key: str) -> tuple[float, int]:
        tokens, named = name_words(key)
        found = self._by_key[key] = (sum(map(self._weights.get, tokens, repeat(0.0))), named)
        return found


@lru_cache(maxsize=4096)
def _flags(bits: int, asked: tuple[int, ...]) -> tuple[float, ...]:
    """1.0 for each asked bit that is set, else 0.0."""
    return tuple(1.0 if bits & bit else 0.0 for bit in asked)


_WITHINS = (
    WITHIN_ARTICLE,
    WITHIN_MAIN,
    WITHIN_FOOTER,
    WITHIN_ASIDE,
    WITHIN_FIGURE,
    WITHIN_CAPTION,
    WITHIN_TABLE,
    WITHIN_QUOTE,
)
_NAMED = tuple(
    1 << KINDS.index(kind)
    for kind in ("story", "comment", "box", "embed", "caption", "related", "promotion", "author", "frame")
)


def _look_at_element(facts: BlockFacts, block: TextBlock, shared: _ElementFacts) -> None:
    element = block.element
    facts.tag = tag_index(element.tag)
    facts.parent_tag = tag_index(element.parent.tag) if element.parent else -1.0
    facts.depth = float(element.depth)
    facts.is_hidden = 1.0 if block.is_hidden else 0.0
    facts.class_score, facts.parent_class_score, facts.path_class_score, facts.path_class_min, named = shared
    (
        facts.in_article,
        facts.in_main,
        facts.in_footer,
        facts.in_aside,
        facts.in_figure,
        facts.in_caption,
        facts.in_table,
        facts.in_quote,
    ) = _flags(element.within, _WITHINS)
    (
        facts.named_story,
        facts.named_comment,
        facts.named_box,
        facts.named_embed,
        facts.named_caption,
        facts.named_related,
        facts.named_promotion,
        facts.named_author,
        facts.named_frame,
    ) = _flags(named, _NAMED)


_DOUBT = 2.0  # on the logistic scale: what class names must outweigh for prose to count in full


def _prose(facts: BlockFacts, block: TextBlock) -> float:
    """The block's words if it reads like a paragraph, by how much its class names speak for the story; else 0.

    So a long thread of comments does not outweigh a short story. An aside within an article may hold the article.
    """
    if block.is_hidden or facts.rule or facts.link_density >= 0.35:
        return 0.0
    within = block.element.within
    if within & _PICTURE or (within & _NO_STORY and not (within & WITHIN_ASIDE and within & WITHIN_ARTICLE)):
        return 0.0
    if facts.words >= 18 or (facts.words >= 5 and facts.ends_sentence):
        return facts.words / (1.0 + exp(_DOUBT - max(-30.0, facts.path_class_score)))
    return 0.0
