"""What closes a story: an agency's or an author's initials, who helped."""

from __future__ import annotations

import re

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases
from cleaners.startup.pattern import pattern

_CAPITALS = r"(?: [A-ZÄÖÜÉА-ЯЄІЇҐ]\.[ -]? ){2,4}"
_INITIALS = pattern(
    rf"""[(\[] \s* [^\W\d_]{{2,4}} (?: \s?[/,]\s? [^\W\d_]{{2,5}} )+ \s* [)\]]  # "(mbe/jk)"
      | [a-zäöü]{{2,4}} (?: /[a-zäöü]{{2,4}} )+                                     # "mbe/jk"
      | {_CAPITALS} (?: \w{{1,3}} [ ] {_CAPITALS} )? (?: \( [^()]{{2,30}} \) )?     # "L. F. et C. M.", "J. A. (Lyon)"
    """,
    re.VERBOSE,
)
_HAN = r"[\u3040-\u30ff\u4e00-\u9fff]{2,6}"
_HAN_NAMES = pattern(
    rf"【(?![^】]*[をでがはにる]){_HAN}(?:[、・ ]{_HAN})*】"
)  # "【本多太郎】"; takes longer to compile than all else here
_LONGEST = 40  # characters


def is_initials(facts: Facts) -> bool:
    """Initials in brackets, or several parted by strokes; a name in the brackets that close a Japanese story.

    >>> is_initials(Facts("(mbe/jk)")), is_initials(Facts("L. F. et C. M.")), is_initials(Facts("Sofia"))
    (True, True, False)
    >>> is_initials(Facts("【本多太郎】")), is_initials(Facts("【写真で見る】"))
    (True, False)
    """
    text = facts.text
    if len(text) > _LONGEST:
        return False
    if text[:1] == "【":
        return _HAN_NAMES.fullmatch(text) is not None
    may_be = text[:1] in "([" or text[1:2] == "." or "/" in text
    return may_be and _INITIALS.fullmatch(text) is not None


_BRACKETED = pattern(r"[(\[] (?: ([^\W\d_]{2,4}) | (?: [^\W\d_]{1,2}\. ){2,4} ) [)\]]", re.VERBOSE)


def is_bracketed(facts: Facts) -> bool:
    """Two to four letters in brackets, all capitals or none, or abbreviated names.

    >>> is_bracketed(Facts("(dmk)")), is_bracketed(Facts("[m.d.v.]")), is_bracketed(Facts("(Yes)"))
    (True, True, False)
    """
    found = _BRACKETED.fullmatch(facts.text)
    if found is None or found[1] is None:
        return found is not None
    return (found[1].islower() and found[1] not in _NO_INITIALS) or found[1].isupper()


_NO_INITIALS = frozenset({"and", "et", "oder", "or", "ou", "sic", "und"})


def is_in_brackets(facts: Facts) -> bool:
    """All of it stands in brackets.

    >>> is_in_brackets(Facts("(AFP)"))
    True
    """
    return facts.text[0] in "([（【" and facts.text[-1] in ")]）】"


RULES = (
    Rule(
        name="agency-signoff",
        label=Label.SIGNOFF,
        why="An agency's name alone on a line signs the story.",
        whole=phrases("signoff.whole"),
        place=Place.BELOW_HEAD,
        hits=("(Reuters)", "AFP", "[AP/Courier staff]"),
        misses=("Reuters reported the figure first.",),
    ),
    Rule(
        name="agency-in-brackets",
        label=Label.SIGNOFF,
        why="An agency's name in brackets, alone on a line, signs the story.",
        whole=phrases("signoff.whole"),
        looks=is_in_brackets,
        hits=("(Reuters)",),
        misses=("(Reuters reported it first.)",),
    ),
    Rule(
        name="agency-byline",
        label=Label.BYLINE,
        why="An agency's name alone above the story says who wrote it.",
        whole=phrases("signoff.whole"),
        place=Place.HEAD,
        hits=("Associated Press", "AFP"),
        misses=("Reuters reported the figure first.",),
    ),
    Rule(
        name="initials",
        label=Label.SIGNOFF,
        why="Initials alone on a line sign the story.",
        looks=is_initials,
        signs="([/.【",
        place=Place.BELOW_HEAD,
        hits=("(mbe/jk)",),
        misses=("(He waved.)",),
    ),
    Rule(
        name="initials-in-brackets",
        label=Label.SIGNOFF,
        why="Initials in brackets, alone on a line, sign the story.",
        looks=is_bracketed,
        signs="([",
        place=Place.BELOW_HEAD,
        hits=("(dmk)",),
        misses=("(or so)",),
    ),
    Rule(
        name="signoff",
        label=Label.SIGNOFF,
        why="It says who else worked on the story.",
        opens=phrases("signoff.opens"),
        shape=Shape(max_words=35),
        place=Place.BELOW_HEAD,
        hits=("Additional reporting by Ann Lee", "Reporting by Ann Lee; Editing by Bo Yu"),
        misses=("With files under her arm she left the court.",),
    ),
    Rule(
        name="signoff-contributors",
        label=Label.SIGNOFF,
        why="It says who else worked on the story.",
        has=(phrases("signoff.sure"),),
        shape=Shape(max_words=40),
        place=Place.BELOW_HEAD,
        hits=("Ann Lee contributed to this report.",),
        misses=("The storm contributed to the delay.",),
    ),
)
