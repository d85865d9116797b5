"""People's names out of what a byline or an author property holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from cleaners.fields.moments import find_moments, month_of
from cleaners.fields.words import (
    AGENCIES,
    AND,
    BESIDE_DATES,
    BY,
    BY_ALSO_NAMES,
    BY_WITH_COLON,
    COLLECTIVES,
    CUT,
    HOUSE_ENDINGS,
    OTHERS,
    TITLES,
)
from cleaners.pattern import pattern

_MAX_PEOPLE = 20
_MAX_BYLINE = 300  # characters


_WORD = pattern(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_BY = frozenset(BY)
_SURE_BY = _BY - BY_ALSO_NAMES
_FIRST_OTHERS = frozenset(phrase.split()[0] for phrase in OTHERS)
_FIRST_BY = frozenset(phrase.split()[0] for phrase in BY)
_LONGEST_BY = max(phrase.count(" ") for phrase in BY) + 1  # words
_CUTS = frozenset(CUT)
_FIRST_CUT = frozenset(found[0] for phrase in CUT if (found := _WORD.match(phrase)))
_LONGEST_CUT = max(phrase.count(" ") for phrase in CUT) + 1
_GLUED_BY = pattern(r"\W*(?:By(?=[A-Z][a-z]|by\s)|文[/／・])")
_AFTER_BY = pattern(r"\s*[:：]?\s*")
_BEFORE_CUT = " -–—|•·⋅●,/("
_LATER_BY = pattern(r"(?<![\w’'-])(?:by|By|BY|Von|von|Par|par|Por|por|Door|door|Av|av|Af|af|przez)\s*:?\s+(?=[^\W\d_])")
_DIGIT = pattern(r"\d")
_WRITTEN_BY = pattern(r"(?i:written|geschrieben|écrit|escrito|scritto)\s+(?:by|von|par|por|da)\s+")
_ADDRESS = pattern(r"\S+@\S+\.\w+|https?://\S*|www\.\S+|@\w+")
_PARENTHESIS = pattern(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*")
_SEPARATOR = pattern(r"\s*(?:[;:|•·⋅●◆∙—、，；/／+]|\s[-–—]+\s|//)\s*|\s*,\s*|\s*&\s*")
_AND = pattern(r"\s+(?:" + "|".join(AND) + r")\s+", re.IGNORECASE)
_DEGREE = pattern(
    r"^(?:M\.?D|D\.?O|Ph\.?\s?D|DVM|VMD|BVMS|MPH|M\.?S|M\.?A|M\.?Sc|B\.?Sc|B\.?A|RN|RD|RDN|LD|CPA|CFP|CFA|CEPF|Esq|J\.?D|Jr|Sr"
    r"|II|III|IV|DDS|DMD|PharmD|Psy\.?D|Ed\.?D|LCSW|LMFT|MBA|FACLM|FACC|FAAD|FAND|FOMA|DABOM|DACVB|LVT|CDCES|CSCS|MRCVS"
    r"|MSN|NP|PA-C|DPT|PT)\.?®?\*?$"
)


def opens_byline(text: str) -> bool:
    """Whether the text opens with a word for "by"."""
    return _by(text, _BY) > 0


def says_written(text: str) -> bool:
    """Whether the text opens with "written by", in which no photographer and no commenter is named."""
    return _WRITTEN_BY.match(text) is not None


def is_label_of_byline(text: str) -> bool:
    """Whether the text is the words for "by" and nothing else: the name stands in the next line.

    >>> is_label_of_byline("Written by"), is_label_of_byline("By Ann Lee")
    (True, False)
    """
    return len(text) <= _LONGEST_LABEL and _by(text, _BY) == len(text)


_LONGEST_LABEL = 30  # characters


def _by(text: str, phrases: frozenset[str]) -> int:
    """Characters of the words for "by" that open the text, the space and colon after them included; 0 for none."""
    if glued := _GLUED_BY.match(text):
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


def _cut(text: str) -> str:
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
    match = _WORD.search(text)
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


def people_in(text: str, is_house: Callable[[str], bool], *, is_byline: bool = False) -> list[str]:
    """The people a text names, in order.

    Args:
        text: an author property, or the text of a byline.
        is_house: says whether a name is the site's own.
        is_byline: whether the text stands in a byline, where "von" or "di" opens it and is no part of a name.
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())[:_MAX_BYLINE]
    if is_byline and _DIGIT.search(text):
        for moment in reversed(list(find_moments(text))):
            text = f"{text[: moment.start]}|{text[moment.end :]}"
    text = _ADDRESS.sub(" ", _PARENTHESIS.sub(" ", text))
    phrases = _BY if is_byline else _SURE_BY
    while by := _by(text, phrases):
        text = text[by:]
    if written := _WRITTEN_BY.search(text):
        text = text[written.end() :]
    text = _cut(text)
    names: list[str] = []
    for part in _SEPARATOR.split(text):
        for piece in _split_at_and(part):
            name = _without_title(_trimmed(piece))
            if names and _DEGREE.match(name) and " " in names[-1]:
                names[-1] = f"{names[-1]}, {name.rstrip('*')}"
            elif name and is_name(name) and not is_house(name):
                names.append(name)
    if any(" " in name for name in names):
        names = [name for name in names if " " in name or not name.isascii()]  # a place, a field, half a title
    elif len(names) > 1 and all(name.isascii() for name in names):
        return []  # several single words are topics
    return names[:_MAX_PEOPLE]


def _without_title(name: str) -> str:
    """ "Sam Stein Senior Politics Editor" is Sam Stein; "Staff Writer" and "The Gear Team" are nobody."""
    words = name.split()
    folded = [word.casefold().strip(".,") for word in words]
    if any(word in COLLECTIVES for word in folded):
        return ""
    first = next((i for i, word in enumerate(folded) if word in TITLES), None)
    if first is None:
        return name
    return " ".join(words[:first]) if first >= 2 else ""


def _split_at_and(part: str) -> list[str]:
    """ "Ann Lee and Bo Xu" is two people; "Ortega y Gasset" is one."""
    pieces = _AND.split(part)
    if len(pieces) == 1 or all(len(piece.split()) >= 2 for piece in pieces):
        return pieces
    words = _AND.findall(part)
    if all(len(word.strip()) > 1 for word in words):
        return pieces
    return [part]


_NUMBER_ON = pattern(r"\s+\d.*$")
_EDGES = " \t\n,:;|/*-–—•·'\"“”‘’«»"


def _trimmed(name: str) -> str:
    name = " ".join(name.split())
    if number := _NUMBER_ON.search(name):
        name = name[: number.start()]
        before, _, last = name.rpartition(" ")
        if " " in before and month_of(last):
            name = before  # "Ann Lee January 14"
    name = name.strip(_EDGES)
    name = name[_by(name, _SURE_BY) :]
    words = name.split()
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        name = " ".join(words[:half])  # a picture's alternative text and the name beside it
    if name.endswith(".") and not re.search(r"\b(?:\w|Jr|Sr|[A-Z]\.\w)\.$", name):
        name = name.rstrip(".")
    return name


_NO_NAME = pattern(
    r"[\d?!%$€#=<>{}_®™]|https?:|\.\w{2,}$|^(?:the|a|an|our|your|my|get|view|read|learn|click|sign|about|table|quick|more|share|follow)\s",
    re.IGNORECASE,
)
_LOWER_PARTICLES = frozenset(
    """de da do dos das di del della dello van von der den ter ten te la le lo du des el al bin ibn ben bint abu zu zur
    af av e y i und of the d' mc o' st""".split()
)


def is_handle(text: str) -> bool:
    """Whether ``text`` is a name that somebody writes under in small letters: "annlee", "ann lee"."""
    return bool(_HANDLE.fullmatch(text)) and not any(word in _NOBODY for word in re.split(r"[\W_]+", text))


_HANDLE = pattern(r"[a-z][a-z0-9_.-]{2,24}(?: [a-z]{2,20})?")
_NOBODY = COLLECTIVES | TITLES | {"adminn", "root", "user", "test", "null", "none", "undefined", "anonymous", "unknown"}


def is_name(text: str) -> bool:
    """Whether ``text`` can be one person's name.

    >>> [is_name(text) for text in ("Abby Derby", "Ludwig van Beethoven", "3 hours ago", "Reuters", "Staff Writer")]
    [True, True, False, False, False]
    """
    if not 2 <= len(text) <= 60 or _NO_NAME.search(text):
        return False
    folded = text.casefold().strip(".")
    if folded in AGENCIES:
        return False
    words = text.split()
    if len(words) == 1 and len(text) <= 4 and text.isupper():
        return False  # an agency or a desk
    folded_words = [word.casefold().strip(".,") for word in words]
    if len(words) > 6 or any(word in TITLES or word in COLLECTIVES for word in folded_words):
        return False
    letters = [char for char in text if char.isalpha()]
    if len(letters) < 2:
        return False
    if not any(char.isupper() or char.islower() for char in letters):
        return len(text) <= 20 and not text.endswith(HOUSE_ENDINGS)  # a script without case
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    particles = sum(word in _LOWER_PARTICLES for word in folded_words)
    return capitals >= 1 and capitals + particles >= len(words)
