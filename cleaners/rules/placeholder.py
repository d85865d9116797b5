"""What stands where something else should be: "Loading...", "Story continues below"."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="placeholder",
        label=Label.PLACEHOLDER,
        why="It stands where something else should be.",
        whole=phrases("placeholder.whole"),
        hits=("Loading...", "Article continues below", "This post may have been removed"),
        misses=("Loading the ship took nine days.", "The post was removed after two hours on Monday."),
    ),
    Rule(
        name="browser-notice",
        label=Label.PLACEHOLDER,
        why="It speaks of the page or the browser, not of the story.",
        has=(phrases("placeholder.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=45),
        hits=(
            "Please enable JavaScript to view the map.",
            "It looks like you're using the site on an old browser. It may not work properly.",
            "We no longer support Internet Explorer.",
        ),
        misses=("The company's browser is used by millions.", "Thieves look for people with an old browser."),
    ),
)
