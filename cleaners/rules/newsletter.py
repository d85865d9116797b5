"""Calls to sign up for a newsletter, and the pieces of their forms."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="newsletter-form",
        label=Label.NEWSLETTER,
        why="It is a piece of a newsletter's sign-up form.",
        whole=phrases("newsletter.whole"),
        hits=("Sign up for our newsletter", "Enter your email address"),
        misses=("The newsletter folded in 2019.",),
    ),
    Rule(
        name="newsletter-line",
        label=Label.NEWSLETTER,
        why="It speaks to the visitor of mail to come.",
        sentence=phrases("newsletter.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Sign up here for the latest news.",),
        misses=("Signing up took her an hour.",),
    ),
    Rule(
        name="newsletter-offer",
        label=Label.NEWSLETTER,
        why="It offers the reader mail in their inbox; no sentence of a story does.",
        has=(phrases("newsletter.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=30, may_quote=False),
        hits=("All the day's headlines, straight to your inbox.", "Enter your email address to get the list."),
        misses=("The fraudsters wrote: 'Your email address has been blocked', police said.",),
    ),
    Rule(
        name="newsletter-invite",
        label=Label.NEWSLETTER,
        why="A short call to subscribe speaks to the visitor; it is no part of the story.",
        sentence=phrases("newsletter.call"),
        has=(phrases("newsletter.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Sign up for our morning briefing.", "Want more from the courts? Get the Gavel newsletter."),
        misses=("The ministry wants more people to sign up for training.",),
    ),
)
