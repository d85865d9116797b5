"""Any other appeal to the visitor: donations, memberships, events, shops, channels."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="promotion-button",
        label=Label.PROMOTION,
        why="It is a button that asks the visitor to join, give or buy.",
        whole=phrases("promotion.whole"),
        hits=("Donate now", "Join Now: Free!"),
        misses=("Donate or die: the blood banks' dilemma",),
    ),
    Rule(
        name="promotion-line",
        label=Label.PROMOTION,
        why="It asks the visitor for support, or to come, buy or write.",
        sentence=phrases("promotion.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Give what you can.",),
        misses=("Give and take is how the two villages live.",),
    ),
    Rule(
        name="appeal",
        label=Label.PROMOTION,
        why="It asks the visitor to support, to buy or to get in touch; no sentence of a story does.",
        has=(phrases("promotion.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=50, may_quote=False),
        hits=("Your donation keeps our newsroom open.",),
        misses=("The charity relies on donations from churches.",),
    ),
    Rule(
        name="promotion-call",
        label=Label.PROMOTION,
        why="A short call to join, give or buy speaks to the visitor.",
        sentence=phrases("promotion.call"),
        has=(phrases("promotion.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Please consider a donation.",),
        misses=("The party lived on donations for years.",),
    ),
)
