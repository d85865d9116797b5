"""Who holds the rights, and what may not be done."""

from __future__ import annotations

import re

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.rule import Rule, Shape, phrases
from cleaners.startup.pattern import pattern

_SIGN = pattern(r"\W*(?:©|\(c\)).{0,60}\b(?:19|20)\d\d\b", re.IGNORECASE)


def has_sign_and_year(facts: Facts) -> bool:
    """It opens with the sign for copyright, and a year follows.

    >>> has_sign_and_year(Facts("(c) Northern Press 2024"))
    True
    """
    return _SIGN.match(facts.text) is not None


def stands_free(facts: Facts) -> bool:
    """It is no sign and name in brackets, as agencies sign: "(© NTB)".

    >>> stands_free(Facts("(©NTB)")), stands_free(Facts("(c) The Courier"))
    (False, True)
    """
    return not facts.text.startswith("(©")


RULES = (
    Rule(
        name="copyright-sign",
        label=Label.COPYRIGHT,
        why="The sign for copyright and a year say who holds the rights.",
        looks=has_sign_and_year,
        signs="©(",
        shape=Shape(max_words=20),
        hits=("(c) Northern Press 2024",),
        misses=("(c) a hat, (d) a coat",),
    ),
    Rule(
        name="copyright",
        label=Label.COPYRIGHT,
        why="It says who holds the rights.",
        opens=phrases("copyright.opens"),
        looks=stands_free,
        shape=Shape(max_words=120),
        hits=("© 2024 The Courier", "Copyright 2021 Northern Press. All rights reserved."),
        misses=("The copyright ran out in 1998.",),
    ),
    Rule(
        name="rights-reserved",
        label=Label.COPYRIGHT,
        why="It says what may not be done with the text.",
        has=(phrases("copyright.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=60),
        hits=("The Courier Ltd. All rights reserved.",),
        misses=("He copied the letters with the widow's permission.",),
    ),
)
