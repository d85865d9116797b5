"""The row that the model sees, one for each block: named numbers.

``features`` fills in what a block's own text and the elements around it say; ``surroundings`` what its place on the
page and its neighbours say. All are floats; -1 stands for "not looked at" (the case of a long paragraph's words tells
nothing that its length does not) or "there is none".
"""

from __future__ import annotations

from cleaners.facts.attributes import attributes_of
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.rules import Verdict
from cleaners.startup.annotations import Any


class BlockFacts:
    """The facts of one block: the row that the model sees, after the first eight, which others ask.

    Shares are 0.0 to 1.0; ``in_...`` and other yes-or-no facts 0.0 or 1.0; scores are on the logistic scale. ``_p`` is
    the previous block's fact, ``_n`` the next one's.
    """

    block: TextBlock
    element: Element
    verdict: Verdict | None
    make: Any  # the sum over all blocks of its make, see ``surroundings``
    prose: float  # see ``features``
    beside_prose: bool  # the block before or behind it is prose
    is_headline: bool  # of the story, as the page's data has it
    headlines_before: float  # h1 past the first prose

    # Its own text
    words: float
    link_density: float
    bold_density: float
    ends_sentence: float
    word_score: float
    rule: float  # see ``RULE_INDEX``

    # The elements around it
    tag: float  # see ``TAGS``
    parent_tag: float
    depth: float
    in_aside: float
    in_figure: float
    in_caption: float
    path_class_score: float
    path_class_min: float

    # What the page's data says of the story, and its own text before
    repeats: float
    json_ld_match: float

    # Its place in the tree: steps from the containers; what its element (1), parent (2) and theirs hold
    container_distance: float
    container_distance_p: float
    container_distance_n: float
    whole_distance: float
    in_core: float
    share_1: float
    share_2: float
    share_3: float
    share_4: float
    links_1: float
    links_2: float
    links_3: float
    blocks_2: float
    ruled_1: float
    ruled_2: float

    # Blocks like it
    make_share: float
    make_count: float
    make_links: float
    make_ruled: float

    # Its place in the text
    articles_before: float  # <article> elements with prose, closed before this block
    prose_before: float
    prose_after: float
    since_headline: float
    ends_before: float
    since_end: float
    page_blocks: float
    page_prose: float

    __slots__ = tuple(__annotations__)

    def __init__(self, block: TextBlock, verdict: Verdict | None) -> None:
        self.block = block
        self.element = block.element
        self.verdict = verdict


FACTS = attributes_of(BlockFacts)[8:]
"""Names of the facts that are numbers, in the model's order."""
