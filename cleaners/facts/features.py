"""What a block looks like by itself: the facts that its own text and the elements around it tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from math import exp
from types import MappingProxyType

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.class_names import bits_of
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
    WITHIN_NAV,
)
from cleaners.rules import Facts, Verdict
from cleaners.startup.annotations import NamedTuple
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
    class_scores = _ClassScores(lexicon.classes)
    word_scores: dict[str, float] = {}  # a quarter of a page's lines stand on it before
    weight_of = lexicon.words.get
    rows = []
    for block, seen, verdict in zip(blocks, rule_facts, verdicts, strict=True):
        facts = BlockFacts(block, verdict)
        text = block.text
        facts.words = words = block.words
        facts.link_density = block.link_density
        facts.bold_density = min(1.0, block.bold_chars / len(text)) if block.bold_chars else 0.0
        facts.ends_sentence = 1.0 if seen.ends_sentence else 0.0
        score = word_scores.get(text)
        if score is None:
            score = word_scores[text] = sum(map(weight_of, word_tokens(seen.tokens, words), repeat(0.0)))
        facts.word_score = score
        facts.rule = RULE_INDEX[verdict.label] if verdict is not None else 0.0
        _look_at_element(facts, block.element)
        facts.path_class_score, facts.path_class_min = class_scores.around(block.element)
        facts.prose = _prose(facts, block)
        rows.append(facts)
    return rows


def _look_at_element(facts: BlockFacts, element: Element) -> None:
    within = element.within
    facts.tag = tag_index(element.tag)
    facts.parent_tag = tag_index(element.parent.tag) if element.parent else -1.0
    facts.depth = float(element.depth)
    facts.in_aside = 1.0 if within & WITHIN_ASIDE else 0.0
    facts.in_figure = 1.0 if within & WITHIN_FIGURE else 0.0
    facts.in_caption = 1.0 if within & WITHIN_CAPTION else 0.0


class _ClassScores:
    """The scores of class names around elements: their sum and the least of them; equal names are read once."""

    __slots__ = ("_around", "_of_key", "_weights")

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._around: dict[Element | None, tuple[float, float]] = {None: (0.0, 0.0)}
        self._of_key: dict[str, float] = {"": 0.0}
        self._weights = weights

    def around(self, element: Element) -> tuple[float, float]:
        known = self._around
        path = []
        above: Element | None = element
        while above is not None and above not in known:
            path.append(above)
            above = above.parent
        found = known[above]
        for below in reversed(path):
            score = self._of_key.get(below.key)
            if score is None:
                score = self._of_key[below.key] = sum(map(self._weights.get, name_words(below.key).tokens, repeat(0.0)))
            if score:
                found = found[0] + score, min(found[1], score)
            known[below] = found
        return found


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
