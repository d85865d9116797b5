"""The words of a byline: what opens it, what ends the names in it, and what says that a line is none."""

from __future__ import annotations

import re

from cleaners.fields.east_asian import opens_east_asian
from cleaners.fields.moments import find_moments
from cleaners.fields.words import BESIDE_DATES, BY, BY_ALSO_NAMES, BY_WITH_COLON, CUT, OTHERS, TELLS_OF
from cleaners.startup.pattern import pattern

# Vowel signs of Devanagari, Bengali, Thai are parts of words here; to the regex engine they are none.
_SIGNS = (
    r"\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd"
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_WORD = pattern(rf"[^\W\d_]+(?:(?:['’.-][^\W\d_]|[{_SIGNS}])[^\W\d_]*)*")
_BY = frozenset(BY)
_SURE_BY = _BY - BY_ALSO_NAMES
_FIRST_OTHERS = frozenset(phrase.split()[0] for phrase in OTHERS)
_FIRST_BY = frozenset(phrase.split()[0] for phrase in BY)
_STARTS = frozenset(phrase[:2] for phrase in BY + OTHERS)
_LONGEST_BY = max(phrase.count(" ") for phrase in BY) + 1  # words
_CUTS = frozenset(CUT)
_FIRST_CUT = frozenset(found[0] for phrase in CUT if (found := _WORD.match(phrase)))
_LONGEST_CUT = max(phrase.count(" ") for phrase in CUT) + 1
_GLUED_BY = pattern(r"\W*(?:By(?=[A-Z][a-z]|by\s)|文[/／・])")
_AFTER_BY = pattern(r"\s*[:：]?\s*")
_BEFORE_CUT = " -–—|•·⋅●,/("
_LATER_BY = pattern(r"(?<![\w’'-])(?:by|By|BY|Von|von|Par|par|Por|por|Door|door|Av|av|Af|af|przez)\s*:?\s+(?=[^\W\d_])")
_DIGIT = pattern(r"\d")
WRITTEN_BY = pattern(r"(?i:written|geschrieben|écrit|escrito|scritto)\s+(?:by|von|par|por|da)\s+")


def opens_byline(text: str) -> bool:
    """Whether the text opens with a word for "by"."""
    return length_of_by(text) > 0 or opens_east_asian(text)


def without_by(text: str) -> str:
    """What follows the words for "by"; the text itself where none open it."""
    return text[length_of_by(text) :]


def says_written(text: str) -> bool:
    """Whether the text opens with "written by", in which no photographer and no commenter is named."""
    return WRITTEN_BY.match(text) is not None


def told_of(text: str) -> str:
    """Of whom or what a line tells, as author boxes do: the words before "is" or "writes"; "" where it opens otherwise.

    >>> told_of("Ann Lee is a writer in Oslo."), told_of("Why?")
    ('Ann Lee', '')
    """
    match = _TOLD_OF.match(text)
    if match is None or any(word[0].islower() and len(word) > _LONGEST_PARTICLE for word in match[1].split()):
        return ""
    return match[1]


def tells_of(name: str, text: str) -> bool:
    """Whether a line that opens with ``name``, a first name perhaps, tells who that is.

    >>> tells_of("Ann", "Ann is a writer in Oslo."), tells_of("Ann", "Ann Arbor is a town.")
    (True, False)
    """
    return told_of(text) == name or text.removeprefix(name).lstrip(" ").partition(" ")[0] in TELLS_OF


_LONGEST_PARTICLE = 3  # letters: "van", "der", "bin"


_TOLD_OF = pattern(
    r"((?:[^\W\d_][\w.’'-]* ){1,4}[^\W\d_][\w.’'-]*)(?:, [\w.]{2,5}){0,3},? (?:" + "|".join(TELLS_OF) + r")\b"
)


def is_label_of_byline(text: str) -> bool:
    """Whether the text is the words for "by" and nothing else: the name stands in the next line.

    >>> is_label_of_byline("Written by"), is_label_of_byline("By Ann Lee")
    (True, False)
    """
    if len(text) > LONGEST_LABEL or not _may_open(text):
        return False
    return length_of_by(text) == len(text)


LONGEST_LABEL = 30  # characters


def length_of_by(text: str, *, is_byline: bool = True) -> int:
    """Characters of the words for "by" that open the text, the space and colon after them included; 0 for none.

    Where no byline is expected, those that are parts of names as well are none.
    """
    if not _may_open(text):
        return 0
    phrases = _BY if is_byline else _SURE_BY
    is_glued = text.partition("By")[2][:1].isalpha() or "文" in text
    if is_glued and (glued := _GLUED_BY.match(text)):
        return glued.end()
    first = _WORD.search(text)
    if first is None or first[0].lower() not in _FIRST_BY:
        return 0
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if (words and word.start() > words[-1].end() + 1) or len(words) == _LONGEST_BY:
            break
        words.append(word)
    if any(char.isalnum() for char in text[: first.start()]):
        return 0
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        phrase = text[first.start() : end].lower()
        after = _AFTER_BY.match(text, end)
        if phrase in phrases and after and (phrase not in BY_WITH_COLON or after[0].strip()):
            return after.end()
    return 0


def _may_open(text: str) -> bool:
    """Whether the text can open with any of the phrases, by its first two letters: nine lines of ten can't."""
    start = text[:2].lower()
    return start in _STARTS or not start.isalpha() or not start.isascii()


def cut_off(text: str) -> str:
    """The text up to the first word that no name goes on with: "updated", "in", "read time"."""
    words = list(_WORD.finditer(text))
    for i, word in enumerate(words):
        if word[0].lower() not in _FIRST_CUT:
            continue
        for count in range(min(_LONGEST_CUT, len(words) - i), 0, -1):
            if text[word.start() : words[i + count - 1].end()].lower() in _CUTS:
                return text[: word.start()].rstrip(_BEFORE_CUT)
    return text


def is_of_others(text: str) -> bool:
    """Whether the line names those who checked or pictured the story, and not who wrote it."""
    match = _WORD.search(text) if _may_open(text) else None
    return match is not None and match[0].lower() in _FIRST_OTHERS and text[match.start() :].lower().startswith(OTHERS)


def after_by(text: str) -> str:
    """What follows "by" in a line that begins with a date or what goes with one; "" where nothing does.

    >>> after_by("Posted on July 1, 2024 by Ann Lee"), after_by("A book by Ann Lee, 2024")
    ('Ann Lee', '')
    """
    if len(text) > 160 or not _DIGIT.search(text) or (match := _LATER_BY.search(text)) is None:
        return ""
    before = text[: match.start()]
    for moment in find_moments(before):
        before = before.replace(text[moment.start : moment.end], " ")
    words = [word[0].lower() for word in _WORD.finditer(before)]
    return text[match.end() :] if all(word in BESIDE_DATES for word in words) else ""
