"""Buttons for sharing, printing and following."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="share-button",
        label=Label.SHARE,
        why="It is a button for sharing, printing, saving or following.",
        whole=phrases("share.whole"),
        hits=("Share this article", "Copy link"),
        misses=("Sharing a room was hard.",),
    ),
    Rule(
        name="share-network",
        label=Label.SHARE,
        why="Names of networks, above or behind the story, lead to the site's pages there or share the story.",
        whole=phrases("share.network"),
        place=Place.EDGES,
        hits=("Facebook", "Facebook Twitter WhatsApp"),
        misses=("Facebook has cut 400 jobs.",),
    ),
    Rule(
        name="share-line",
        label=Label.SHARE,
        why="It asks the visitor to share or to follow.",
        sentence=phrases("share.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Give us a follow.",),
        misses=("Give up, the coach told him.",),
    ),
    Rule(
        name="share-offer",
        label=Label.SHARE,
        why="It asks the visitor to share the story or to follow the site.",
        has=(phrases("share.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=30, may_quote=False),
        hits=("Follow us on Twitter for live updates.",),
        misses=("She follows him on Twitter, he says.",),
    ),
    Rule(
        name="share-call",
        label=Label.SHARE,
        why="A short call to share or to follow speaks to the visitor.",
        sentence=phrases("share.call"),
        has=(phrases("share.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=20, may_quote=False),
        hits=("Share this story with your friends!",),
        misses=("He posted the picture on Instagram.",),
    ),
)
