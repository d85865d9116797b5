"""Ways around the site."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases

_ARROWS = (" > ", " » ", " › ", " / ", " → ", " ▸ ")


def is_breadcrumbs(facts: Facts) -> bool:
    """Short names parted by the same arrow twice or more.

    >>> is_breadcrumbs(Facts("Home > News > Transport"))
    True
    """
    return not facts.ends_sentence and any(facts.text.count(arrow) >= 2 for arrow in _ARROWS)


RULES = (
    Rule(
        name="navigation",
        label=Label.NAVIGATION,
        why="It is a way around the site.",
        whole=phrases("navigation.whole"),
        shape=Shape(max_words=12),
        place=Place.HEAD | Place.BEYOND,
        hits=("Skip to main content", "Back to top", "Page 2 of 5"),
        misses=("Back to basics",),
    ),
    Rule(
        name="back-link",
        label=Label.NAVIGATION,
        why="It leads back to the front page or to the page's top.",
        whole=phrases("navigation.back"),
        shape=Shape(max_words=8),
        hits=("Back to the homepage", "Back to top"),
        misses=("Back to the top of the table after a year",),
    ),
    Rule(
        name="skip-link",
        label=Label.NAVIGATION,
        why="It leads past the page's head to its content.",
        has=(phrases("navigation.sure"),),
        shape=Shape(max_words=12),
        hits=("Skip to main content Skip to navigation",),
        misses=("He skipped to the end.",),
    ),
    Rule(
        name="breadcrumbs",
        label=Label.NAVIGATION,
        why="Names parted by arrows lead from the front page to this one.",
        looks=is_breadcrumbs,
        signs="".join(_ARROWS).replace(" ", ""),
        shape=Shape(max_words=15),
        place=Place.HEAD,
        hits=("Home > News > Transport",),
        misses=("Either/or",),
    ),
)
