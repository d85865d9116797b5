"""The readers' comments: their headings, forms and rules."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.rule import Rule, Shape, phrases


def is_no_quoted_question(facts: Facts) -> bool:
    """It is no question that someone asks in a story: of one word, or quoted as mails quote.

    >>> is_no_quoted_question(Facts("Comments?")), is_no_quoted_question(Facts("> What do you think?"))
    (False, False)
    """
    return not facts.text.endswith("?") or (facts.words > 1 and not facts.text.startswith(">"))


RULES = (
    Rule(
        name="comments-button",
        label=Label.COMMENTS,
        why="It is a heading, a button or a field of the readers' comments.",
        whole=phrases("comments.whole"),
        looks=is_no_quoted_question,
        hits=("Comments", "12 comments", "Leave a reply", "Your email address will not be published."),
        misses=("The comments drew anger.",),
    ),
    Rule(
        name="comments-line",
        label=Label.COMMENTS,
        why="It asks for the reader's opinion, or says how comments are handled.",
        sentence=phrases("comments.says"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=40, may_quote=False),
        hits=("Tell us what you think.",),
        misses=("Do as I say, the captain told the crew.",),
    ),
    Rule(
        name="comments-offer",
        label=Label.COMMENTS,
        why="It asks for the reader's comment, or says how comments are handled.",
        has=(phrases("comments.sure"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=60, may_quote=False),
        hits=("Let us know in the comments below.",),
        misses=("His comments are the first since the trial.",),
    ),
    Rule(
        name="comments-call",
        label=Label.COMMENTS,
        why="A short call for the reader's opinion speaks to the visitor.",
        sentence=phrases("comments.call"),
        has=(phrases("comments.object"),),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=30, may_quote=False),
        hits=("What do you think? Have your say.",),
        misses=("The discussion in the town hall lasted four hours.",),
    ),
)
