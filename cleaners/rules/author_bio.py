"""Who wrote it: a line or a paragraph about the author, near the end."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts, Place
from cleaners.rules.rule import Rule, Shape, phrases


def opens_with_name(facts: Facts) -> bool:
    """It opens with two words or more that begin with a capital, as a person's name does.

    >>> opens_with_name(Facts("Ann Lee is a reporter."))
    True
    """
    words = facts.text.split(None, 2)
    return len(words) == 3 and all(word[0].isupper() and word[-1:].isalpha() for word in words[:2])


RULES = (
    Rule(
        name="author-heading",
        label=Label.AUTHOR_BIO,
        why="It is the heading over a note about the author.",
        whole=phrases("author_bio.whole"),
        hits={"en": ("About the author",)},
        misses={"en": ("The author of the letter is unknown.",)},
    ),
    Rule(
        name="author-contact",
        label=Label.AUTHOR_BIO,
        why="It says who the author is or how to reach them.",
        has=(phrases("author_bio.sure"),),
        place=Place.EDGES,
        shape=Shape(max_words=80),
        hits={"en": ("Ann Lee can be reached at ann@example.org.",)},
        misses={"en": ("The island can be reached by ferry from Oban in the summer months.",)},
    ),
    Rule(
        name="author-role",
        label=Label.AUTHOR_BIO,
        why="A name and a writer's role, after the story's end.",
        has=(phrases("author_bio.role"),),
        looks=opens_with_name,
        lacks=phrases("story.speech"),
        place=Place.BELOW_HEAD,
        shape=Shape(max_words=60),
        hits={"en": ("Ann Lee is a reporter covering transport.",)},
        misses={"en": ("He is a reporter.",)},
    ),
)
