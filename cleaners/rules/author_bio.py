"""Who wrote it: a line or a paragraph about the author, near the end."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases

RULES = (
    Rule(
        name="author-heading",
        label=Label.AUTHOR_BIO,
        why="It is the heading over a note about the author.",
        whole=phrases("author_bio.whole"),
        hits=("About the author",),
        misses=("The author of the letter is unknown.",),
    ),
    Rule(
        name="author-line",
        label=Label.AUTHOR_BIO,
        why="It says of a person, before or behind the story, what notes on authors say.",
        sentence=phrases("author_bio.says"),
        place=Place.EDGES,
        shape=Shape(max_words=60),
        hits=("She lives in Porto with two cats.",),
        misses=("She left the court in tears.",),
    ),
    Rule(
        name="author-contact",
        label=Label.AUTHOR_BIO,
        why="It says who the author is or how to reach them.",
        has=(phrases("author_bio.sure"),),
        place=Place.EDGES,
        shape=Shape(max_words=80),
        hits=("Ann Lee can be reached at ann@example.org.",),
        misses=("The island can be reached by ferry from Oban in the summer months.",),
    ),
    Rule(
        name="author-opening",
        label=Label.AUTHOR_BIO,
        why="It opens by naming the author, or as a note on one does.",
        opens=phrases("author_bio.opens"),
        place=Place.BELOW_HEAD,
        shape=Shape(max_words=50),
        hits=("Our reporter lives in Porto and covers the coast.",),
        misses=("The author of the letter is unknown.",),
    ),
    Rule(
        name="author-address",
        label=Label.AUTHOR_BIO,
        why="It says how to reach the author.",
        has=(phrases("author_bio.contact"),),
        shape=Shape(max_words=40),
        hits=("Write to the author: ann@example.org",),
        misses=("The author can be seen in the front row.",),
    ),
    Rule(
        name="author-role",
        label=Label.AUTHOR_BIO,
        why="A name and a writer's role, after the story's end.",
        after_name=phrases("author_bio.role"),
        place=Place.BELOW_HEAD,
        shape=Shape(max_words=32),
        hits=("Ann Lee is a reporter covering transport.",),
        misses=("He is a reporter.",),
    ),
    Rule(
        name="author-deed",
        label=Label.AUTHOR_BIO,
        why="A name, and what the person does or where they live, after the story's end.",
        after_name=phrases("author_bio.deed"),
        place=Place.TAIL,
        shape=Shape(max_words=60),
        hits=("Ann Lee writes about bridges and lives in Porto.",),
        misses=("Ann Lee fell in the river.",),
    ),
)
