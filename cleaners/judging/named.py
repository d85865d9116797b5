"""Blocks that class names give away: captions set as paragraphs, texts for screen readers, comments, fact boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from cleaners.facts.class_names import KINDS
from cleaners.facts.features import name_words
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.rules import Verdict
from cleaners.rules.neighbours import INFERRED

CAPTION = Verdict(Label.CAPTION, "caption-class", "Its class name says that it is a picture's caption.")
UNSEEN = Verdict(Label.PLACEHOLDER, "screen-reader-class", "Its class name says that it is for screen readers only.")
COMMENT = Verdict(Label.COMMENTS, "comments-class", "A class name says that it stands among the readers' comments.")
FACT_BOX = Verdict(Label.FACT_BOX, "fact-box-class", "A class name around it says that it is a box beside the story.")
_BY_KIND = ((1 << KINDS.index("caption"), CAPTION), (1 << KINDS.index("unseen"), UNSEEN))


def with_named(verdicts: Sequence[Verdict | None], blocks: Iterable[TextBlock]) -> list[Verdict | None]:
    """The verdicts, and one more on each block that is named so and of which no rule speaks.

    Only the element that holds the text counts: a box that is called a caption's may hold a whole story.
    """
    return [verdict or _by_name(block.element.key) for verdict, block in zip(verdicts, blocks, strict=True)]


def _by_name(key: str) -> Verdict | None:
    tokens, named = name_words(key)
    if "sr" in tokens and "only" in tokens:
        return UNSEEN
    return next((verdict for bit, verdict in _BY_KIND if named & bit), None) if named else None


_COMMENTS = frozenset("comment comments commentlist kommentar kommentare kommentarer comentarios".split())
_COMMENT_KIND = 1 << KINDS.index("comment")
_PART = 0.3  # of the page's characters; what is named so and holds more may hold the story


def with_comments(verdicts: Sequence[Verdict | None], blocks: Sequence[TextBlock]) -> list[Verdict | None]:
    """The verdicts, and one more on each block among comments of which no rule speaks by its words.

    Any element around the block may say so, unless it holds much of the page. The model has looked before: it knows
    such class names too, but goes by the looks of what they hold, which are those of a story. Of 5,354 such blocks on
    the benchmark's pages two are of the story.
    """
    within = _within(blocks, _is_named_comments, _PART)
    if not within:
        return list(verdicts)
    return [
        COMMENT if block.element in within and (verdict is None or verdict.rule in INFERRED) else verdict
        for verdict, block in zip(verdicts, blocks, strict=True)
    ]


@lru_cache(maxsize=4096)
def _is_named_comments(key: str) -> bool:
    low = key.lower()
    if "omment" not in low and "comentarios" not in low:  # one of these stands in each of the words
        return False
    words = name_words(key)
    return words.named & _COMMENT_KIND != 0 and not _COMMENTS.isdisjoint(words.tokens)


_BOX_NAMES = frozenset(
    """aisummary articleinfobox despiece encadre expandablebox factbox factboxes factsbox factsheet faktabox faktaboks
    faktabokse faktarute faktaruta faktarutor faktenbox faktenkasten infobox infoboxes infokasten keyfacts quickfacts
    recuadro sidebox""".split()
)
_SHORTEST_BOX = min(map(len, _BOX_NAMES))  # characters of a name
_LARGEST_BOX = 0.75  # of the story; a speech in full outgrows the report, but what holds more is the story


def in_fact_boxes(story: Sequence[TextBlock]) -> set[Element]:
    """The elements with blocks of the story that stand in a fact box: facts in brief, a summary that a machine made.

    Only names that are plain are asked; "fact" or "expandable" alone may be what a whole story is called.
    """
    return _within(story, is_fact_box, _LARGEST_BOX)


@lru_cache(maxsize=4096)
def is_fact_box(key: str) -> bool:
    """Whether an element's class names and id say that it is a box of facts.

    >>> is_fact_box("article-fact-box"), is_fact_box("fun-facts-widget"), is_fact_box("match-highlights")
    (True, False, False)
    """
    if len(key) < _SHORTEST_BOX:
        return False
    tokens = name_words(key).tokens
    return not _BOX_NAMES.isdisjoint(tokens) or any(one + other in _BOX_NAMES for one, other in pairwise(tokens))


def _within(blocks: Sequence[TextBlock], is_named: Callable[[str], bool], part: float) -> set[Element]:
    """The elements with text of their own in one that is named so and holds no more than a part of the blocks' text."""
    innermost: dict[Element, Element | None] = {}  # of those named so around an element, itself included
    chars: dict[Element, int] = {}  # in each that is named so; those around it come before it
    for block in blocks:
        element = block.element
        if element not in innermost:
            path = []
            above: Element | None = element
            while above is not None and above not in innermost:
                path.append(above)
                above = above.parent
            named = innermost[above] if above is not None else None
            for below in reversed(path):
                if below.key and is_named(below.key):
                    named = below
                    chars[named] = 0
                innermost[below] = named
        named = innermost[element]
        if named is not None:
            chars[named] += len(block.text)
    for named in reversed(chars):
        around = innermost[named.parent] if named.parent is not None else None
        if around is not None:
            chars[around] += chars[named]
    most = part * sum(len(block.text) for block in blocks)
    few = {element: count <= most for element, count in chars.items()}
    return {element for element, named in innermost.items() if named is not None and few[named]}
