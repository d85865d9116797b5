"""Paywall and log-in prompts."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="subscription-button",
        label=Label.SUBSCRIPTION,
        why="It is a button or a heading of a log-in or subscription prompt.",
        whole=phrases("subscription.whole"),
        hits=("Already a subscriber? Log in", "Subscribe now"),
        misses=("Subscribers fell by a tenth.",),
    ),
    Rule(
        name="subscription-line",
        label=Label.SUBSCRIPTION,
        why="It speaks to the visitor of a subscription.",
        sentence=phrases("subscription.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Please log in.",),
        misses=("Please the crowd and leave, his coach told him.",),
    ),
    Rule(
        name="paywall",
        label=Label.SUBSCRIPTION,
        why="It tells the visitor what a subscription opens or costs.",
        has=(phrases("subscription.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("This article is for subscribers only.", "You have 2 free articles left this month."),
        misses=("The scheme is open to subscribers of the national health plan.",),
    ),
    Rule(
        name="subscription-offer",
        label=Label.SUBSCRIPTION,
        why="A short call to subscribe or to log in speaks to the visitor.",
        sentence=phrases("subscription.call"),
        has=(phrases("subscription.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Try our premium edition for a month.",),
        misses=("The ministry wants more people to subscribe to the scheme.",),
    ),
)
