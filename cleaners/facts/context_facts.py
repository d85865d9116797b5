"""The second stage's own facts of one block: what the first scores of all blocks together say of it.

``context`` and ``parts`` fill them in. As in ``BlockFacts``, with "story" for words weighted by their first score in
place of prose, and -1 for "there is none".
"""

from __future__ import annotations

from cleaners.facts.attributes import attributes_of

UNLIKELY = 0.02
"""First score below which the second stage does not look again: of 68,000 story blocks none was won back there."""


class ContextFacts:
    """The facts; the second stage sees those of the first as well."""

    score: float  # the first stage's
    story_distance: float
    story_branch_distance: float
    story_whole_distance: float
    story_share_1: float
    story_share_2: float
    story_share_3: float
    story_share_4: float
    mean_score_1: float  # of the other blocks in its element
    mean_score_2: float
    mean_score_3: float
    make_story_share: float
    make_mean_score: float  # of the other blocks of its make
    story_before: float
    story_after: float
    since_first: float  # blocks since the first that is surely story
    until_last: float
    score_p: float
    score_pp: float
    score_ppp: float
    score_n: float
    score_nn: float
    score_nnn: float
    mean_before: float  # over five blocks
    mean_after: float
    topic_share: float  # of its longer words, those that stand elsewhere in the story
    page_mean_score: float
    page_story: float

    # The part of the page that it stands in, see ``parts``; -1 on the trunk
    part_blocks: float
    part_words: float
    part_story: float
    part_links: float
    part_ruled: float
    part_tag: float
    part_twins: float
    part_mean_score: float  # of the other blocks in it
    part_is_box: float  # the class names around it, up to the trunk, hold such a word, see ``class_names``
    part_is_promotion: float

    # Beside the story
    container_left: float  # blocks to the last in the story's container
    class_lead: float  # by how much its class names speak for the story more than those of the story do
    tag_mean_score: float  # of the other blocks of its tag near the story
    prose_score_p: float  # of the previous block that reads like prose
    prose_score_n: float
    gap_words: float  # since the story last went on, its own among them
    runs_before: float  # long gaps that parted the story before
    run_story: float  # since the last of them
    bylines_before: float  # lines of bylines and dates behind the story's first block
    lead_ahead: float  # share of longer words, its own and those of the next blocks, that stand in the story's opening
    ends_with: float  # see ``ENDINGS``

    __slots__ = tuple(__annotations__)


CONTEXT_FACTS = attributes_of(ContextFacts)
"""Their names, in the model's order."""

Found = dict[int, ContextFacts]
"""Place of a block among all -> its facts."""


class Mass:
    """Words below an element or of one make, in all and weighted by their first score."""

    __slots__ = ("story", "words")

    def __init__(self) -> None:
        self.words = 0.0
        self.story = 0.0
