"""The second stage's own facts of one block: what the first scores of all blocks together say of it.

``context`` fills them in. As in ``BlockFacts``, with "story" for words weighted by their first score in place of
prose, and -1 for "there is none".
"""

from __future__ import annotations

from cleaners.facts.attributes import attributes_of

UNLIKELY = 0.02
"""First score below which the second stage does not look again: of 68,000 story blocks none was won back there."""


class ContextFacts:
    """The facts; the second stage sees those of the first as well."""

    score: float  # the first stage's
    score_p: float
    score_n: float
    mean_before: float  # over five blocks
    mean_after: float
    prose_score_p: float  # of the previous block that reads like prose
    prose_score_n: float
    until_last: float  # blocks to the last that is surely story
    story_before: float
    story_after: float
    page_story: float
    page_mean_score: float
    story_share_1: float
    story_share_2: float
    parent_mean_score: float  # of the other blocks in its parent
    make_story_share: float
    make_mean_score: float  # of the other blocks of its make
    class_lead: float  # by how much its class names speak for the story more than those of the story do
    tag_mean_score: float  # of the other blocks of its tag near the story
    gap_words: float  # since the story last went on, its own among them
    runs_before: float  # long gaps that parted the story before
    run_story: float  # since the last of them
    bylines_before: float  # lines of bylines and dates behind the story's first block
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

    def add(self, words: float, score: float) -> None:
        """Count in one block."""
        self.words += words
        self.story += words * score

    def mean_without(self, words: float, score: float) -> float:
        """The mean score of the words of all other blocks; -1.0 where there are none."""
        others = self.words - words
        return (self.story - words * score) / others if others > 0.0 else -1.0
