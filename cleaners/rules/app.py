"""Calls to install the site's app."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="app-button",
        label=Label.APP,
        why="It is a button that leads to the site's app or an app store.",
        whole=phrases("app.whole"),
        hits=("Get the app", "Download on the App Store"),
        misses=("The app, which costs nothing, was pulled on Friday.",),
    ),
    Rule(
        name="app-line",
        label=Label.APP,
        why="It speaks to the visitor of the site's app.",
        sentence=phrases("app.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Read all our stories in the app.",),
        misses=("The app was pulled on Friday.",),
    ),
    Rule(
        name="app-offer",
        label=Label.APP,
        why="It offers the visitor the site's app.",
        has=(phrases("app.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Read more stories in our app.",),
        misses=("The city's parking app has crashed twice.",),
    ),
    Rule(
        name="app-call",
        label=Label.APP,
        why="A short call to install an app speaks to the visitor.",
        sentence=phrases("app.call"),
        has=(phrases("app.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=25, may_quote=False),
        hits=("Download the Courier app for breaking news.",),
        misses=("Drivers who use the app pay a fee of two euros.",),
    ),
)
