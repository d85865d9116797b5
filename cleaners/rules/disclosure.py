"""How the text came about and who gains by it: AI, affiliate, sponsor and interest notes; disclaimers."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="disclosure-label",
        label=Label.DISCLOSURE,
        why="Its label says that it is a disclaimer or a disclosure.",
        lead=phrases("disclosure.lead"),
        shape=Shape(max_words=250, min_words=2),
        hits=("Disclaimer: This text is for information only.",),
        misses=("“Disclaimer: I know nothing about bridges,” the mayor joked.",),
    ),
    Rule(
        name="sponsor",
        label=Label.DISCLOSURE,
        why="It says that the text is paid for.",
        whole=phrases("disclosure.whole"),
        hits=("Sponsored content", "In partnership with Northern Rail"),
        misses=("Sponsored by his uncle, the boy went to sea at twelve.",),
    ),
    Rule(
        name="disclosure",
        label=Label.DISCLOSURE,
        why="It says how the text was made, or who gains by it.",
        has=(phrases("disclosure.sure"),),
        lacks=phrases("story.speech", "cookie.sure"),
        shape=Shape(max_words=90),
        hits=("We may earn a commission if you buy through links on this page.",),
        misses=("Brokers earn a commission on each sale, the court heard.",),
    ),
    Rule(
        name="disclosure-opening",
        label=Label.DISCLOSURE,
        why="It opens by saying how the text was made, or who gains by it.",
        opens=phrases("disclosure.opens"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=70),
        hits=("This article contains affiliate links.",),
        misses=("The author has lived in Porto since 2003.",),
    ),
)
