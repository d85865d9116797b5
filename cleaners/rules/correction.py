"""Notes that the text has been changed, and what was wrong."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases


def is_no_row(facts: Facts) -> bool:
    """It is no row of links parted by bars, of which the first leads to the corrections.

    >>> is_no_row(Facts("Corrections | Tips | Contact"))
    False
    """
    return facts.text.count("|") < _LINKS


_LINKS = 2  # bars


def has_no_figure(facts: Facts) -> bool:
    """No digit stands in it, as one does where "Updated" goes before a date.

    >>> has_no_figure(Facts("Corrected on 3 May"))
    False
    """
    return not any(char.isdecimal() for char in facts.text)


RULES = (
    Rule(
        name="correction-label",
        label=Label.CORRECTION,
        why="Its label says that it corrects the text.",
        lead=phrases("correction.lead"),
        looks=is_no_row,
        shape=Shape(min_words=4, max_words=120),
        hits=("Correction: The bridge opened in 1931, not 1913.",),
        misses=("Correction of the course will take years.",),
    ),
    Rule(
        name="correction",
        label=Label.CORRECTION,
        why="It says how the text differs from an earlier version.",
        has=(phrases("correction.sure"),),
        shape=Shape(max_words=80),
        hits=("An earlier version of this article misstated the year.",),
        misses=("The report was later amended by the committee's staff.",),
    ),
    Rule(
        name="correction-heading",
        label=Label.CORRECTION,
        why="It is the heading over a correction.",
        whole=phrases("correction.lead"),
        lacks=phrases("dateline.word"),
        looks=has_no_figure,
        shape=Shape(max_words=5, is_link=False),
        place=Place.EDGES,
        hits=("Corrections and clarifications",),
        misses=("Correction of the course will take years.",),
    ),
)
