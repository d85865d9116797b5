"""What a block looks like by itself: named numbers, computed once.

``BlockFacts`` is the row that the model sees, one for each block. This module fills in what a block's own text and the
elements around it say; ``surroundings`` fills in what its place on the page and its neighbours say. All are floats; -1
stands for "not looked at" (the case of a long paragraph's words tells nothing that its length does not).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from math import exp
from typing import Any

from cleaners.blocks import Element, TextBlock
from cleaners.class_names import class_words
from cleaners.html_tags import (
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
from cleaners.labels import Label
from cleaners.rules import Facts, Verdict


@dataclass(slots=True, init=False, eq=False, repr=False)
class BlockFacts:
    """The facts of one block: the row that the model sees, after the first four.

    Shares are 0.0 to 1.0; ``in_...`` and other yes-or-no facts 0.0 or 1.0; scores are on the logistic scale. ``_p`` is
    the previous block's fact, ``_n`` the next one's.
    """

    block: TextBlock
    element: Element
    verdict: Verdict | None
    make: Any  # the sum over all blocks of its make, see ``surroundings``

    # Its own text
    words: float
    word_length: float  # characters
    link_density: float
    bold_density: float
    inline_tags: float
    ends_sentence: float
    commas: float  # a word
    starts_upper: float
    capital_share: float  # of words; this and the next two only of short blocks
    digit_share: float
    has_date: float
    word_score: float
    rule: float  # see ``RULE_INDEX``
    prose: float  # see ``_prose``

    # The elements around it
    tag: float  # see ``TAGS``
    parent_tag: float
    depth: float
    in_article: float
    in_main: float
    in_footer: float
    in_aside: float
    in_figure: float
    in_caption: float
    in_table: float
    in_quote: float
    is_hidden: float
    class_score: float
    parent_class_score: float
    path_class_score: float
    path_class_min: float
    named_story: float  # the class names around it hold such a word, see ``class_names``
    named_comment: float
    named_box: float
    named_embed: float
    named_caption: float
    named_related: float
    named_promotion: float
    named_author: float
    named_frame: float

    # What the page's data says of the story
    repeats: float
    is_headline: float
    headline_overlap: float
    description_overlap: float
    json_ld_match: float

    # Its place in the tree: steps from the containers; what its element (1), parent (2) and theirs hold
    container_distance: float
    branch_distance: float
    whole_distance: float
    in_core: float
    share_1: float
    share_2: float
    share_3: float
    share_4: float
    links_1: float
    links_2: float
    links_3: float
    blocks_1: float
    blocks_2: float
    ruled_1: float
    ruled_2: float

    # Blocks and elements like it
    make_share: float
    make_count: float
    make_links: float
    make_ruled: float
    twins: float
    dated_twins: float
    sibling_index: float
    siblings: float
    siblings_alike: float
    articles_before: float  # <article> elements with prose, closed before this block

    # Its place in the text
    position: float
    prose_before: float
    prose_after: float
    gap_before: float  # blocks to the next prose
    gap_after: float
    since_headline: float
    headlines_before: float  # h1 past the first prose
    ends_before: float
    since_end: float
    page_blocks: float
    page_prose: float

    # Its neighbours
    words_p: float
    link_density_p: float
    container_distance_p: float
    tag_p: float
    word_score_p: float
    class_score_p: float
    rule_p: float
    container_distance_pp: float
    words_n: float
    link_density_n: float
    container_distance_n: float
    tag_n: float
    word_score_n: float
    class_score_n: float
    rule_n: float
    container_distance_nn: float

    def __init__(self, block: TextBlock, verdict: Verdict | None) -> None:
        self.block = block
        self.element = block.element
        self.verdict = verdict


FACTS = tuple(fact.name for fact in fields(BlockFacts) if fact.type == "float")
"""Names of the facts that are numbers, in the model's order."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Linear scores of words and class names, learned; positive speaks for the story.

    Attributes:
        words: weight of a word token (see ``word_tokens``).
        classes: weight of a word in a class name or id (see ``class_tokens``).
    """

    words: Mapping[str, float] = field(default_factory=dict)
    classes: Mapping[str, float] = field(default_factory=dict)


# Ordered from the least to the most likely to hold a story's text, so that a threshold on the index means something.
TAGS = """footer nav form aside address label dd dt dl ul li h6 h5 td th tr table center figure figcaption summary
    details dialog noscript div section header main article body h4 h1 h3 h2 pre blockquote p""".split()
_TAG_INDEX = {tag: float(index) for index, tag in enumerate(TAGS)}
_OTHER_TAG = _TAG_INDEX["div"]
RULE_INDEX = {label: float(index) for index, label in enumerate(Label, start=1)}
"""What the fact ``rule`` means: the label that a rule gives the block; 0 where no rule speaks."""

_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:/.]\d\d\b")
_CLASS_WORD = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_SHORT = 25  # words; a longer block is prose by its length, and only its opening words are looked at
_OPENING_WORDS = 3
_NO_STORY = WITHIN_FOOTER | WITHIN_ASIDE | WITHIN_NAV | WITHIN_FORM | WITHIN_DIALOG
_PICTURE = WITHIN_FIGURE | WITHIN_CAPTION


def class_tokens(key: str) -> list[str]:
    """The words in an element's class names and id, lower case: "articleBody-main" -> article, body, main."""
    return [word.lower() for word in _CLASS_WORD.findall(key)]


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


def count_words(text: str) -> float:
    """Words in a text; where the script has no spaces, its characters by 2.5, about the length of a Chinese word."""
    words = text.count(" ") + 1
    if words * 14 < len(text) and not text.isascii():
        return len(text) / 2.5
    return float(words)


def own_facts(
    blocks: Sequence[TextBlock], rule_facts: Sequence[Facts], verdicts: Sequence[Verdict | None], lexicon: Lexicon
) -> list[BlockFacts]:
    """The facts of each block that need no look at the others; the rest is not set yet."""
    elements: dict[Element, _ElementFacts] = {}
    rows = []
    for block, seen, verdict in zip(blocks, rule_facts, verdicts, strict=True):
        facts = BlockFacts(block, verdict)
        _look_at_text(facts, block, seen, lexicon.words)
        _look_at_element(facts, block, elements, lexicon.classes)
        facts.rule = RULE_INDEX[verdict.label] if verdict is not None else 0.0
        facts.prose = _prose(facts, block)
        rows.append(facts)
    return rows


def _look_at_text(facts: BlockFacts, block: TextBlock, seen: Facts, weights: Mapping[str, float]) -> None:
    text = block.text
    chars = len(text)
    words = count_words(text)
    facts.words = words
    facts.word_length = chars / words
    facts.link_density = min(1.0, block.link_chars / chars)
    facts.bold_density = min(1.0, block.bold_chars / chars)
    facts.inline_tags = float(block.inline_tags)
    facts.ends_sentence = 1.0 if seen.ends_sentence else 0.0
    facts.commas = text.count(",") / words
    facts.starts_upper = 1.0 if text[0].isupper() else 0.0
    if words <= _SHORT:
        _look_at_short_text(facts, text)
    else:
        facts.capital_share = facts.digit_share = facts.has_date = -1.0
    score = 0.0
    for token in word_tokens(seen.tokens, words):
        weight = weights.get(token)
        if weight is not None:
            score += weight
    facts.word_score = score


def _look_at_short_text(facts: BlockFacts, text: str) -> None:
    pieces = text.split()
    capitals = digits = 0
    for piece in pieces:
        first = piece[0]
        if first.isupper():
            capitals += 1
        elif first.isdigit():
            digits += 1
    size = len(pieces) or 1
    facts.capital_share = capitals / size
    facts.digit_share = digits / size
    facts.has_date = 1.0 if digits and size <= 12 and _DATE.search(text) else 0.0


class _ElementFacts:
    """What all blocks of one element share."""

    __slots__ = ("class_score", "named", "parent_class_score", "path_class_min", "path_class_score")

    def __init__(self, element: Element, above: _ElementFacts | None, weights: Mapping[str, float]) -> None:
        score = 0.0
        named: int = above.named if above else 0
        if element.key:
            words = class_words()
            for token in class_tokens(element.key):
                score += weights.get(token, 0.0)
                named |= words.get(token, 0)
        self.class_score = score
        self.named: int = named
        if above is None:
            self.parent_class_score = 0.0
            self.path_class_score = score
            self.path_class_min = min(score, 0.0)
        else:
            self.parent_class_score = above.class_score
            self.path_class_score = score + above.path_class_score
            self.path_class_min = min(score, above.path_class_min)


def _element_facts(
    element: Element, known: dict[Element, _ElementFacts], weights: Mapping[str, float]
) -> _ElementFacts:
    path = []
    above: Element | None = element
    while above is not None and above not in known:
        path.append(above)
        above = above.parent
    facts = known[above] if above is not None else None
    while path:
        below = path.pop()
        facts = known[below] = _ElementFacts(below, facts, weights)
    return known[element]


def _look_at_element(
    facts: BlockFacts, block: TextBlock, known: dict[Element, _ElementFacts], weights: Mapping[str, float]
) -> None:
    element = block.element
    within = element.within
    facts.tag = _TAG_INDEX.get(element.tag, _OTHER_TAG)
    facts.parent_tag = _TAG_INDEX.get(element.parent.tag, _OTHER_TAG) if element.parent else -1.0
    facts.depth = float(element.depth)
    facts.in_article = 1.0 if within & WITHIN_ARTICLE else 0.0
    facts.in_main = 1.0 if within & WITHIN_MAIN else 0.0
    facts.in_footer = 1.0 if within & WITHIN_FOOTER else 0.0
    facts.in_aside = 1.0 if within & WITHIN_ASIDE else 0.0
    facts.in_figure = 1.0 if within & WITHIN_FIGURE else 0.0
    facts.in_caption = 1.0 if within & WITHIN_CAPTION else 0.0
    facts.in_table = 1.0 if within & WITHIN_TABLE else 0.0
    facts.in_quote = 1.0 if within & WITHIN_QUOTE else 0.0
    facts.is_hidden = 1.0 if block.is_hidden else 0.0
    shared = known.get(element) or _element_facts(element, known, weights)
    facts.class_score = shared.class_score
    facts.parent_class_score = shared.parent_class_score
    facts.path_class_score = shared.path_class_score
    facts.path_class_min = shared.path_class_min
    named = shared.named
    facts.named_story = float(named & 1)
    facts.named_comment = float(named >> 1 & 1)
    facts.named_box = float(named >> 2 & 1)
    facts.named_embed = float(named >> 3 & 1)
    facts.named_caption = float(named >> 4 & 1)
    facts.named_related = float(named >> 5 & 1)
    facts.named_promotion = float(named >> 6 & 1)
    facts.named_author = float(named >> 7 & 1)
    facts.named_frame = float(named >> 8 & 1)


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
