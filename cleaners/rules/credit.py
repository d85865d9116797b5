"""Who made the picture."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.rule import Rule, Shape, phrases

_JOINTS = ("/", "(", "|", ",", "©", "-", "–", " via ")


def is_joined(facts: Facts) -> bool:
    """One or two words, or names joined as credits join them.

    >>> is_joined(Facts("Ann Lee/Reuters")), is_joined(Facts("made for Reuters"))
    (True, False)
    """
    return facts.words <= 2 or any(joint in facts.text for joint in _JOINTS)


RULES = (
    Rule(
        name="credit-label",
        label=Label.CREDIT,
        why="A label before a name says who made the picture.",
        lead=phrases("credit.lead"),
        shape=Shape(min_words=2, max_words=14, ends_sentence=False),
        hits={"en": ("Photo: Ann Lee/Getty Images", "Image credit: City Archive")},
        misses={"en": ("Picture this: a bridge without cars.",)},
    ),
    Rule(
        name="credit",
        label=Label.CREDIT,
        why="It opens as a picture credit does, and a name follows.",
        opens=phrases("credit.opens"),
        shape=Shape(min_words=2, max_words=12, ends_sentence=False),
        hits={"en": ("Photo by Ann Lee", "© Ann Lee / Reuters")},
        misses={"en": ("Photos from the scene showed a burnt-out bus.",)},
    ),
    Rule(
        name="credit-agency",
        label=Label.CREDIT,
        why="It ends with a picture agency's name and has no verb's room.",
        ends=phrases("credit.agency"),
        looks=is_joined,
        shape=Shape(max_words=7, ends_sentence=False),
        hits={"en": ("Ann Lee/Reuters", "Shutterstock")},
        misses={"en": ("She works for Reuters.",)},
    ),
)
