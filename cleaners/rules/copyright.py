"""Who holds the rights, and what may not be done."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="copyright",
        label=Label.COPYRIGHT,
        why="It says who holds the rights.",
        opens=phrases("copyright.opens"),
        shape=Shape(max_words=60),
        hits={"en": ("© 2024 The Courier", "Copyright 2021 Northern Press. All rights reserved.")},
        misses={"en": ("The copyright ran out in 1998.",)},
    ),
    Rule(
        name="rights-reserved",
        label=Label.COPYRIGHT,
        why="It says what may not be done with the text.",
        has=(phrases("copyright.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=60),
        hits={"en": ("The Courier Ltd. All rights reserved.",)},
        misses={"en": ("He copied the letters with the widow's permission.",)},
    ),
)
