"""The row that the model sees, one for each block: named numbers.

``features`` fills in what a block's own text and the elements around it say; ``surroundings`` what its place on the
page and its neighbours say. All are floats; -1 stands for "not looked at" (the case of a long paragraph's words tells
nothing that its length does not) or "there is none".
"""

from __future__ import annotations

from typing import Any

from cleaners.facts.attributes import attributes_of
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.rules import Verdict


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

    __slots__ = tuple(__annotations__)

    def __init__(self, block: TextBlock, verdict: Verdict | None) -> None:
        self.block = block
        self.element = block.element
        self.verdict = verdict


FACTS = attributes_of(BlockFacts)[4:]
"""Names of the facts that are numbers, in the model's order."""
