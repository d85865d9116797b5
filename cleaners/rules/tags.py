"""What the publisher filed the story under."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts, has_colon
from cleaners.rules.rule import Rule, Shape, phrases


def is_hashtags(facts: Facts) -> bool:
    """Every word is a hashtag.

    >>> is_hashtags(Facts("#bridge #cityhall"))
    True
    """
    words = facts.text.split()
    return bool(words) and all(word[0] == "#" and word[1:2].isalpha() and "#" not in word[1:] for word in words)


RULES = (
    Rule(
        name="tags-label",
        label=Label.TAGS,
        why="Its label says that topics follow.",
        lead=phrases("tags.lead"),
        looks=has_colon,
        shape=Shape(max_words=60, ends_sentence=False),
        hits=("Tags: bridges, city hall", "Filed under: Transport"),
        misses=("In: a hat. Out: a rabbit.",),
    ),
    Rule(
        name="tags-heading",
        label=Label.TAGS,
        why="It is the heading over the story's topics.",
        whole=phrases("tags.whole"),
        hits=("Topics", "Filed under"),
        misses=("Topics ranged from bread to bridges.",),
    ),
    Rule(
        name="hashtags",
        label=Label.TAGS,
        why="It is nothing but hashtags.",
        looks=is_hashtags,
        signs="#",
        hits=("#bridge #cityhall",),
        misses=("#1 in the charts",),
    ),
)
