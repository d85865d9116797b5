"""Consent, cookies and privacy."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="cookie-button",
        label=Label.COOKIE,
        why="It is a button or a heading of a consent notice.",
        whole=phrases("cookie.whole"),
        hits=("Accept all", "Privacy policy"),
        misses=("Cookies sold for a pound each.",),
    ),
    Rule(
        name="cookie-notice",
        label=Label.COOKIE,
        why="It speaks of this site's cookies and the visitor's data.",
        has=(phrases("cookie.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=90),
        hits=("We use cookies to improve your visit.",),
        misses=("The regulator fined the shop over its cookie banner.",),
    ),
)
