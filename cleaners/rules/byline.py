"""Who wrote it and when: bylines, date lines, reading time."""

from __future__ import annotations

import re

from cleaners.labels import Label
from cleaners.rules.facts import DIGITS, Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases
from cleaners.startup.pattern import pattern

_DATE = pattern(
    r"""\b(?: \d{1,2} [./-] \d{1,2} [./-] (?:\d{4}|\d{2})   # 27.05.2024, 5/27/24
          | \d{4} [./-] \d{1,2} [./-] \d{1,2}               # 2024-05-27
          | (?<![$€£.,+\d]) [0-2]?\d [:.hH] [0-5]\d (?!\s?%) (?:\s?[apAP]\.?[mM]\b)? )   # 10:30, 10.30pm, 10h30""",
    re.VERBOSE,
)
_YEAR_OR_TIME = pattern(r"\b(?:(?:19|20)\d\d|[0-2]?\d[:.h][0-5]\d)\b")
_BETWEEN_NAMES = frozenset(
    {
        "and",
        "und",
        "et",
        "y",
        "e",
        "&",
        "van",
        "von",
        "de",
        "der",
        "di",
        "la",
        "|",
        "/",
        "del",
        "for",
        "à",
        "in",
        "en",
        "im",
    }
)
_WORDS_OF_NAMES = 4
_LONGEST_NAME = 3  # letters: "van", "de", "the" may stand between the capitalised words of names


def is_names(facts: Facts) -> bool:
    """After the first word or two, most words begin with a capital, and no sentence is made of them.

    In scripts without capitals it is two to four words.

    >>> is_names(Facts("By Ann Lee and Bo Yu")), is_names(Facts("By the time it was over"))
    (True, False)
    >>> is_names(Facts("بقلم هناء الكرمي")), is_names(Facts("كتب محمد إلى أبيه رسالة من السجن"))
    (True, False)
    """
    words = facts.text.replace("|", " ").split()[1:]
    if all(word[0].isalpha() and word[0].lower() == word[0].upper() for word in words):
        return 0 < len(words) <= _WORDS_OF_NAMES and not facts.ends_sentence
    capitals = sum(word[0].isupper() for word in words)
    small = [word for word in words if word[0].islower() and word not in _BETWEEN_NAMES]
    return capitals >= 2 * len(small) + 1 and not facts.ends_sentence


def is_only_names(facts: Facts) -> bool:
    """Behind the first word all words begin with a capital, but for some very short ones.

    >>> is_only_names(Facts("By Ann Lee and Bo Yu")), is_only_names(Facts("By Ann Lee who had won"))
    (True, False)
    """
    words = facts.text.split()[1:]
    capitals = sum(word[0].isupper() for word in words)
    return (
        facts.text[0].isupper()
        and capitals >= 2
        and len(words) - capitals <= sum(word in _BETWEEN_NAMES for word in words)
    )


def has_figure(facts: Facts) -> bool:
    """Some digit stands in it."""
    return any(char.isdecimal() for char in facts.text)


def is_mostly_date(facts: Facts) -> bool:
    """A year or a time stands in it, few words in small letters, and no handle: a quoted post is signed with a date.

    With both a year and a time there may be two: many languages write days and months small.

    >>> is_mostly_date(Facts("Leeds, May 12, 2024 | 4:20am")), is_mostly_date(Facts("In May 2024 the bridge fell in"))
    (True, False)
    >>> is_mostly_date(Facts("Pubblicato il 12 maggio 2024 alle 10:30"))
    True
    >>> is_mostly_date(Facts("نشر 12 مايو 2024")), is_mostly_date(Facts("صدر الكتاب عام 1999 في لندن."))
    (True, False)
    """
    words = (word.strip(",;:") for word in facts.text.split())
    small = sum(word[:1].islower() and word.isalpha() and len(word) > _LONGEST_NAME for word in words)
    most = 2 if _YEAR.search(facts.text) and _TIME.search(facts.text) else 1
    is_sentence = facts.ends_sentence and facts.text.upper() == facts.text.lower()  # no small letters to count
    return small <= most and not is_sentence and "@" not in facts.text and _YEAR_OR_TIME.search(facts.text) is not None


def is_day(facts: Facts) -> bool:
    """Mostly a date, with one day or the time in figures beside the year: "Since May 2022" tells no day.

    >>> is_day(Facts("Leeds, May 12, 2024")), is_day(Facts("Chairman since May 2024"))
    (True, False)
    >>> is_day(Facts("Leeds, May 12-14, 2024"))  # an event lasts for days
    False
    """
    figures = sum(token.isdecimal() for token in facts.tokens)
    return figures > 1 and is_mostly_date(facts) and _DAYS.search(facts.text) is None


_DAYS = pattern(r"(?<![\d-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d-])")


def is_timestamp(facts: Facts) -> bool:
    """Little else than a day and a time of day, in figures: no heading of a story's part has both.

    >>> is_timestamp(Facts("27.05.2024, 10:30 Uhr")), is_timestamp(Facts("27.05.2024"))
    (True, False)
    """
    if not _JOINED_FIGURES.search(facts.text):
        return False
    found = [match[0] for match in _DATE.finditer(facts.text)]
    return len(found) > 1 and sum(map(len, found)) >= _TIMESTAMP * len(facts.text)


_TIMESTAMP = 0.5  # share of its characters


def is_moment(facts: Facts) -> bool:
    """Mostly a date, with a day and a time of day beside the year.

    >>> is_moment(Facts("Leeds, May 12, 2024 | 4:20am")), is_moment(Facts("Leeds, May 12, 2024"))
    (True, False)
    """
    words = sum(token.isalpha() for token in facts.tokens)
    return (
        words <= _WORDS_OF_MOMENT
        and is_day(facts)
        and _YEAR.search(facts.text) is not None
        and _TIME.search(facts.text) is not None
    )


def is_timed(facts: Facts) -> bool:
    """A day and a time of day, in figures or words, with a year.

    >>> is_timed(Facts("Leeds, City Desk | Updated: 12 May 2024, 04:20 PM")), is_timed(Facts("Updated in May 2024"))
    (True, False)
    """
    return is_mostly_date(facts) and _YEAR.search(facts.text) is not None and _TIME.search(facts.text) is not None


_WORDS_OF_MOMENT = 5  # weekday, month, place, zone
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_TIME = pattern(r"(?<![\d:])[0-2]?\d[:.h][0-5]\d(?!\d|:\d)")  # with seconds it is a machine's, as in mails and logs


def is_date(facts: Facts) -> bool:
    """A date or a time in figures makes up a good part of it.

    >>> is_date(Facts("27.05.2024, 10:30 Uhr")), is_date(Facts("Version 1.2")), is_date(Facts("+1.52 +1.48%"))
    (True, False, False)
    """
    if not _JOINED_FIGURES.search(facts.text):
        return False
    found = sum(len(match[0]) for match in _DATE.finditer(facts.text))
    return found >= 0.4 * len(facts.text)


_JOINED_FIGURES = pattern(r"\d[./:hH-]\d")  # without which there is no ``_DATE``; a twentieth of the time to look for


RULES = (
    Rule(
        name="byline",
        label=Label.BYLINE,
        why="It names who wrote the story.",
        opens=phrases("byline.by"),
        looks=is_only_names,
        shape=Shape(min_words=2, max_words=12, ends_sentence=False),
        hits=("By Ann Lee", "By Ann Lee and Bo Yu"),
        misses=("By the time it was over", "By May Ann Lee was out of work"),
    ),
    Rule(
        name="byline-at-edge",
        label=Label.BYLINE,
        why="It names who wrote the story.",
        opens=phrases("byline.by"),
        looks=is_names,
        shape=Shape(min_words=2, max_words=14, ends_sentence=False),
        place=Place.EDGES,
        hits=("By Ann Lee", "Written by Ann Lee and Bo Yu"),
        misses=("By the time it was over",),
    ),
    Rule(
        name="byline-with-date",
        label=Label.BYLINE,
        why="It names who wrote the story, and when.",
        opens=phrases("byline.by"),
        has=(phrases("date.month"),),
        looks=is_mostly_date,
        shape=Shape(max_words=12),
        place=Place.EDGES,
        hits=("By Ann Lee May 12, 2024",),
        misses=("By May 2024 he was gone, she says, and so was she",),
    ),
    Rule(
        name="reading-time",
        label=Label.DATELINE,
        why="It says how long the story takes to read, or how old it is.",
        whole=phrases("dateline.whole"),
        looks=has_figure,
        shape=Shape(max_words=10),
        hits=("5 min read", "2 hours ago"),
        misses=("Five minutes later he was gone.",),
    ),
    Rule(
        name="date",
        label=Label.DATELINE,
        why="It is a date.",
        whole=phrases("date.whole"),
        looks=is_mostly_date,
        shape=Shape(max_words=10),
        place=Place.EDGES,
        hits=("May 12, 2024", "Sunday 12 May 2024, 10:30 a.m. EDT"),
        misses=("May 12 was a Sunday",),
    ),
    Rule(
        name="dateline",
        label=Label.DATELINE,
        why="It says when the story was published or changed.",
        opens=phrases("dateline.opens"),
        looks=is_mostly_date,
        shape=Shape(max_words=16),
        hits=("Published 12 May 2024", "Last updated on Monday, June 3, 2024 at 10:12 a.m."),
        misses=("Updated guidance came in May",),
    ),
    Rule(
        name="dateline-behind-place",
        label=Label.DATELINE,
        why="Behind a place or a desk it says when the story was published or changed.",
        has=(phrases("dateline.opens"), phrases("date.month")),
        looks=is_timed,
        shape=Shape(max_words=14, ends_sentence=False),
        hits=("Leeds, City Desk | Updated: 12 May 2024, 04:20 PM",),
        misses=("Prices updated in May 2024 by the shop",),
    ),
    Rule(
        name="dateline-word",
        label=Label.DATELINE,
        why="The words before a date, which stands on a line of its own.",
        whole=phrases("dateline.word"),
        shape=Shape(max_words=5),
        place=Place.EDGES,
        hits=("Published", "Last updated"),
        misses=("Published by mistake, the list drew anger",),
    ),
    Rule(
        name="date-and-place",
        label=Label.DATELINE,
        why="Above the story, a date with hardly a word beside it says when or where it was written.",
        has=(phrases("date.month"),),
        looks=is_day,
        shape=Shape(max_words=14, ends_sentence=False),
        place=Place.HEAD,
        hits=("Leeds, May 12, 2024 | 4:20am",),
        misses=("May to stay on until summer", "Chairman since May 2024"),
    ),
    Rule(
        name="date-in-figures",
        label=Label.DATELINE,
        why="It is hardly more than a date in figures.",
        looks=is_date,
        signs=DIGITS,
        shape=Shape(max_words=10),
        place=Place.EDGES,
        hits=("2024-05-27 10:30",),
        misses=("Version 1.2",),
    ),
    Rule(
        name="timestamp",
        label=Label.DATELINE,
        why="It is hardly more than a day and a time of day in figures.",
        looks=is_timestamp,
        signs=DIGITS,
        shape=Shape(max_words=8),
        hits=("27.05.2024, 10:30", "2024-05-27 10:30"),
        misses=("27.05.2024", "The trains leave at 10:30 and 11:30"),
    ),
    Rule(
        name="timestamp-in-words",
        label=Label.DATELINE,
        why="A date with a time of day, and hardly a word beside them, says when it was written.",
        has=(phrases("date.month"),),
        looks=is_moment,
        shape=Shape(max_words=14, ends_sentence=False),
        hits=("Wednesday 20 November 2024 11:42, UK", "Leeds, May 12, 2024 | 4:20am"),
        misses=(
            "May 12, 2024",
            "Date: Fri, 1 Feb 2002 13:07:39 -0500",
            "On May 12, 2024 at 4:20am the bridge gave way",
        ),
    ),
    Rule(
        name="byline-label",
        label=Label.BYLINE,
        why="A label before a name says who wrote the story.",
        lead=phrases("byline.label"),
        shape=Shape(min_words=2, max_words=10, ends_sentence=False),
        place=Place.EDGES,
        hits=("Author: Ann Lee",),
        misses=("Author tours: what they cost",),
    ),
    Rule(
        name="byline-role",
        label=Label.BYLINE,
        why="It names a writer's role.",
        ends=phrases("byline.role"),
        shape=Shape(max_words=6, ends_sentence=False),
        place=Place.EDGES,
        hits=("Ann Lee, Senior Reporter",),
        misses=("She wanted to be a reporter.",),
    ),
)
