"""Who made the picture; captions, which a credit at their end gives away."""

from __future__ import annotations

import re

from cleaners.labels import Label
from cleaners.rules.facts import Facts, has_colon
from cleaners.rules.rule import Rule, Shape, phrases
from cleaners.startup.pattern import pattern

_JOINTS = ("/", "(", "|", ",", "©", " - ", " – ", " via ")
_CREDIT_AT_END = pattern(
    r"""[.\s] © \s? [^.©]{2,60}       # "... the bridge © City Archive"
      | \( [^():]{2,40} : [^()]{2,60} \)            # "... the bridge (Photo: Ann Lee)"
      | \( [^()/]{2,40} / [^\W\d_] [^()]{1,60} \)   # "... the bridge (AP Photo/Ann Lee)"
      | (?<=[^\d][.!?)"”»]\s) \w{3,18} \s? : [^.:]{2,60}  # "... the bridge. Photo: Ann Lee"
      | \b (?=[^\W\d_a-z]) [\w-]+ [ ]? / [ ]? [^\W\d_][\w-]{1,12}  # "... the bridge. Ann Lee/dpa"
    """,
    re.VERBOSE,
)


def is_joined(facts: Facts) -> bool:
    """One or two words, or names joined as credits join them.

    >>> is_joined(Facts("Ann Lee/Reuters")), is_joined(Facts("made for Reuters"))
    (True, False)
    """
    return facts.words <= 2 or any(joint in facts.text for joint in _JOINTS)


def is_row_of_names(facts: Facts) -> bool:
    """In a figure, names and hardly a small word, parted as credits part them.

    >>> is_row_of_names(Facts("Ann Lee / City of York", in_figure=True)), is_row_of_names(Facts("Leeds / York"))
    (True, False)
    """
    if facts.level or not any(joint in facts.text for joint in ("/", "|", "©")):
        return False
    words = [word for word in facts.text.replace("/", " ").split() if word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    return facts.in_figure and len(words) >= 2 and 2 * small < len(words) and not facts.ends_sentence


def opens_with_agency(facts: Facts) -> bool:
    """A stroke or a bar parts its first name from the next, and no address is made of both.

    >>> opens_with_agency(Facts("Reuters/Ann Lee")), opens_with_agency(Facts("Getty opens in Leeds | The Courier"))
    (True, False)
    """
    first = min((facts.text.partition(joint)[0] for joint in ("/", "|")), key=len)
    return len(first) < len(facts.text) and first.count(" ") <= _AGENCY_SPACES and "." not in first


_AGENCY_SPACES = 2  # in its name and behind it


def is_labelled_name(facts: Facts) -> bool:
    """A colon stands in it, and it is no title that leads to pictures.

    >>> is_labelled_name(Facts("Photos: Ann Lee, City Archive", link_density=1.0))
    True
    >>> is_labelled_name(Facts("Photos: See the bridge of York from the air", link_density=1.0))
    False
    """
    return has_colon(facts) and not (facts.is_link and facts.words > _LINKED_NAMES)


_LINKED_NAMES = 6  # words, the label among them


def ends_with_bracket(facts: Facts) -> bool:
    """Its last character closes a bracket."""
    return facts.text[-1] in ")]"


def ends_with_credit(facts: Facts) -> bool:
    """It ends with a sign of rights, a name in brackets behind a label, or names parted by a stroke.

    >>> ends_with_credit(Facts("The bridge in May (Photo: Ann Lee)")), ends_with_credit(Facts("He came (he said)."))
    (True, False)
    """
    tail = facts.text[-90:].rstrip(" .")
    return any(found.end() == len(tail) for found in _CREDIT_AT_END.finditer(tail))


RULES = (
    Rule(
        name="caption-with-credit",
        label=Label.CAPTION,
        why="It ends by saying who made a picture, so it describes one.",
        ends=phrases("credit.mark"),
        looks=ends_with_credit,
        shape=Shape(min_words=6, max_words=70, may_be_quoted=True),
        hits=("The bridge in the spring flood (Photo: Ann Lee)", "The bridge last May. Ann Lee/Reuters"),
        misses=("The photo shows the bridge as it was (before the flood).",),
    ),
    Rule(
        name="caption-in-brackets",
        label=Label.CAPTION,
        why="It ends, in brackets, by saying what picture it describes.",
        ends=phrases("credit.picture"),
        looks=ends_with_bracket,
        shape=Shape(min_words=5, max_words=45, may_be_quoted=True),
        hits=("The bridge as it was before the flood. (file photo)",),
        misses=("He never saw the photo.",),
    ),
    Rule(
        name="credit-label",
        label=Label.CREDIT,
        why="A label before a name says who made the picture.",
        lead=phrases("credit.lead"),
        looks=is_labelled_name,
        shape=Shape(min_words=2, max_words=14, ends_sentence=False),
        hits=("Photo: Ann Lee/Getty Images", "Image credit: City Archive"),
        misses=("Picture this: a bridge without cars.",),
    ),
    Rule(
        name="credit",
        label=Label.CREDIT,
        why="It opens as a picture credit does, and a name follows.",
        opens=phrases("credit.opens"),
        lacks=phrases("credit.scene"),
        shape=Shape(min_words=2, max_words=12, ends_sentence=False),
        hits=("Photo by Ann Lee", "© Ann Lee / Reuters"),
        misses=("Photos from the scene showed a burnt-out bus.", "Photos from a flood"),
    ),
    Rule(
        name="credit-agency",
        label=Label.CREDIT,
        why="It ends with a picture agency's name and has no verb's room.",
        ends=phrases("credit.agency"),
        looks=is_joined,
        shape=Shape(max_words=9, ends_sentence=False),
        hits=("Ann Lee/Reuters", "Shutterstock"),
        misses=("She works for Reuters.",),
    ),
    Rule(
        name="credit-agency-first",
        label=Label.CREDIT,
        why="It begins with a picture agency's name, and a stroke parts it from the next.",
        opens=phrases("credit.agency"),
        looks=opens_with_agency,
        shape=Shape(min_words=2, max_words=8, ends_sentence=False),
        hits=("Reuters/Ann Lee", "Getty Images | Ann Lee"),
        misses=("Reuters said so", "Shutterstock sells its archive | The Courier"),
    ),
    Rule(
        name="credit-in-figure",
        label=Label.CREDIT,
        why="In a figure, names parted by strokes say who made the picture.",
        looks=is_row_of_names,
        signs="/|©",
        shape=Shape(max_words=8),
        misses=("Leeds / York",),
    ),
)
