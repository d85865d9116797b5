"""Links to other stories: labels with a title behind, headings over lists, calls to read on."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.rule import Rule, Shape, phrases


def has_lead_in_capitals(facts: Facts) -> bool:
    """It opens with two or more words in capitals and goes on in small letters, as a table's row of headings does not.

    >>> has_lead_in_capitals(Facts("READ ALSO Bridge is shut")), has_lead_in_capitals(Facts("WATCH PRICE SIZE (mm)"))
    (True, False)
    """
    words = facts.text.split()
    in_capitals = sum(word.isupper() for word in words)
    return words[0].isupper() and words[1:2] != [] and words[1].isupper() and 2 * in_capitals <= len(words) + 1


def is_no_sentence(facts: Facts) -> bool:
    """It is short or ends neither with a colon ("More from the mayor:" says whose words follow) nor with a full stop.

    >>> is_no_sentence(Facts("More from the mayor:")), is_no_sentence(Facts("More on that below, he said."))
    (False, False)
    >>> is_no_sentence(Facts("See also:")), is_no_sentence(Facts("À lire aussi :"))  # French parts the colon from it
    (True, True)
    """
    words = facts.words - facts.text.endswith(" :")
    return words <= _SHORT or not facts.text.endswith((":", ".", "。", "।"))


_SHORT = 3  # words


def introduces_nothing(facts: Facts) -> bool:
    """It does not end with a colon, as what leads over to the story's next lines does.

    >>> introduces_nothing(Facts("Check out our list:"))
    False
    """
    return not facts.text.endswith(":")


def is_title_in_capitals(facts: Facts) -> bool:
    """All of it is in capitals, and it does not end like a sentence that someone shouts.

    >>> is_title_in_capitals(Facts("MAYOR FACES CALLS TO REOPEN BRIDGE"))
    True
    >>> is_title_in_capitals(Facts("QLCの密度 を 高めた"))
    False
    """
    return facts.is_in_capitals and not facts.text.endswith(("!", "."))


RULES = (
    Rule(
        name="related-heading",
        label=Label.RELATED,
        why="It is the heading over a list of other stories, or a link to one.",
        whole=phrases("related.heading"),
        looks=is_no_sentence,
        hits=("Most read", "Read more", "You may also like"),
        misses=("More than 30 people came.",),
    ),
    Rule(
        name="related-label",
        label=Label.RELATED,
        why="A label before a title points to another story.",
        lead=phrases("related.lead"),
        shape=Shape(max_words=45, min_words=2),
        hits=("Read more: Bridge to stay shut until May", "READ NEXT: Who pays for the bridge?"),
        misses=("Read next to the altar, the letter moved many to tears.",),
    ),
    Rule(
        name="related-capitals",
        label=Label.RELATED,
        why="A label in capitals before a title points to another story.",
        opens=phrases("related.lead"),
        looks=has_lead_in_capitals,
        shape=Shape(max_words=30),
        hits=("READ ALSO Bridge to stay shut until May",),
        misses=("Read also what the court left out.",),
    ),
    Rule(
        name="capitals",
        label=Label.RELATED,
        why="A linked title all in capitals leads to another story.",
        looks=is_title_in_capitals,
        signs="AEIOUÄÖÜÁÉÍÓÚÀÈ",
        shape=Shape(min_words=4, max_words=20, is_link=True),
        misses=("WHAT HAPPENS NEXT",),
    ),
    Rule(
        name="related-call",
        label=Label.RELATED,
        why="It sends the visitor to another story or page.",
        opens=phrases("related.call"),
        lacks=phrases("story.speech"),
        looks=introduces_nothing,
        shape=Shape(max_words=25),
        hits=("Click here for more on the bridge.", "Check out more of our budget coverage."),
        misses=("Read next to the altar, the letter moved many to tears.",),
    ),
    Rule(
        name="related-pointer",
        label=Label.RELATED,
        why="It ends by sending the visitor to another page.",
        ends=phrases("related.pointer"),
        lacks=phrases("story.speech"),
        shape=Shape(max_words=25),
        hits=("Our reporter spent a week on the bridge: read more here",),
        misses=("The children want to read more.",),
    ),
)
