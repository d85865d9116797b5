"""Whose data or whose copy it is: notices of data providers and news agencies."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="provider",
        label=Label.PROVIDER_NOTICE,
        why="It names who supplied the data or the text.",
        has=(phrases("provider_notice.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=60),
        hits=("Market data provided by Northern Quotes.",),
        misses=("Data from three clinics showed a rise.",),
    ),
    Rule(
        name="provider-opening",
        label=Label.PROVIDER_NOTICE,
        why="It opens by naming who supplied the data or the text.",
        opens=phrases("provider_notice.opens"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=25),
        hits=("Quotes delayed at least 15 minutes.",),
        misses=("Prices rose.",),
    ),
)
