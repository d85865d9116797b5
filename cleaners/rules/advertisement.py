"""The word over an advertisement, and what is said about advertisements."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="advertisement",
        label=Label.ADVERTISEMENT,
        why="It marks the place of an advertisement.",
        whole=phrases("advertisement.whole"),
        hits=("Advertisement", "ADVERTISEMENT - SCROLL TO CONTINUE"),
        misses=("Advertisement spending fell.",),
    ),
    Rule(
        name="advertisement-notice",
        label=Label.ADVERTISEMENT,
        why="It speaks of the page's own advertisements.",
        has=(phrases("advertisement.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40),
        hits=("Please disable your ad blocker.",),
        misses=("The firm spent millions on ads.",),
    ),
)
