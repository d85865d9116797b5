"""Polls, players, weather, share prices, tools."""

from __future__ import annotations

import re

from cleaners.labels import Label
from cleaners.rules.facts import DIGITS, Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases
from cleaners.startup.pattern import pattern

_COUNTER = pattern(r"\d{1,3} \s? [:/|] \s? \d{1,3} (?: [\s:/|]+ \d{1,3} )* [\s:/|]*", re.VERBOSE)


def asks(facts: Facts) -> bool:
    """It ends with a question mark.

    >>> asks(Facts("Poll: Should it reopen?"))
    True
    """
    return facts.text[-1] in "?？؟"


def is_counter(facts: Facts) -> bool:
    """Figures parted by colons and strokes, as players and galleries count.

    >>> is_counter(Facts("0:00 / 3:12"))
    True
    """
    return facts.text[:1].isdecimal() and _COUNTER.fullmatch(facts.text) is not None


RULES = (
    Rule(
        name="widget",
        label=Label.WIDGET,
        why="It is a button or a heading of a player, a poll or a tool.",
        whole=phrases("widget.whole"),
        shape=Shape(min_words=2, max_words=15),
        hits=("Play video", "Listen to this article", "Was this article helpful?"),
        misses=("Play was called off at noon.",),
    ),
    Rule(
        name="widget-word",
        label=Label.WIDGET,
        why="One word above or behind the story is a button of a player, a poll or a tool.",
        whole=phrases("widget.whole"),
        shape=Shape(max_words=1),
        place=Place.EDGES,
        hits=("Play", "Slideshow"),
        misses=("Playing",),
    ),
    Rule(
        name="widget-notice",
        label=Label.WIDGET,
        why="It speaks of a player, a poll or a tool of this page.",
        has=(phrases("widget.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=30),
        hits=("Spotted an error? Let us know.",),
        misses=("The total number of votes is not known.",),
    ),
    Rule(
        name="poll-question",
        label=Label.WIDGET,
        why="A label before a question says that the visitor may vote on it.",
        lead=phrases("widget.poll"),
        looks=asks,
        shape=Shape(min_words=3, max_words=25),
        hits=("Poll: Should the bridge reopen?",),
        misses=("Poll closes at ten.", "Poll: Half of the voters want the bridge back"),
    ),
    Rule(
        name="counter",
        label=Label.WIDGET,
        why="It is nothing but figures.",
        looks=is_counter,
        signs=DIGITS,
        shape=Shape(max_words=6),
        place=Place.EDGES,
        hits=("0:00 / 3:12", "1/12"),
        misses=("3-1 after extra time",),
    ),
)
