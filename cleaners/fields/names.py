"""People's names out of what a byline or an author property holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from cleaners.fields.byline_words import WRITTEN_BY, cut_off, length_of_by
from cleaners.fields.east_asian import east_asian_names, is_east_asian
from cleaners.fields.moments import find_moments, month_of
from cleaners.fields.words import (
    AGENCIES,
    AND,
    BESIDE_DATES,
    COLLECTIVES,
    DEGREES,
    HOUSE_ENDINGS,
    NEWS_AGENCIES,
    NEWSROOMS,
    NO_NAMES,
    PLACES,
    TITLES,
    TITLES_BEFORE,
    WEEKDAYS,
)
from cleaners.startup.pattern import pattern

_MAX_PEOPLE = 40
_MAX_BYLINE = 1_200  # characters


_DIGIT = pattern(r"\d")
_ADDRESS = pattern(r"\S+@\S+\.\w+|https?://\S*|www\.\S+|@\w+|View ORCID Profile")  # and what leads to one
# "Jörg Groß (Fotos)": who is named took the pictures.
_PICTURED = pattern(
    r"[^,;&()]*\s[(\[](?:fotos?|photos?|photographe?|photography|bilder|bild|illustrations?|grafik|фото)[)\]]",
    re.IGNORECASE,
)
# "Ann Lee in Paris and Bo Xu in Rome": where each of them writes from.
_FROM_PLACE = pattern(r",?\s+(?:in|à|aus)\s+(?:[A-Z][\w.’'-]*\s?){1,3}?(?=\s*(?:,|&|\b(?:and|und|et|y)\b|$))")
_PARENTHESIS = pattern(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*")
_SEPARATOR = pattern(
    r"\s*(?:[;:|•·⋅●◆∙—、，；/／+]|\s[-–—]+\s|//)\s*|\s*,\s*(?:(?:and|und|et|y|e|og|och|и|та)\s+)?|\s*&\s*"
)
_UNSIGNED = str.maketrans("", "", ". ®*")  # "M.D.", "Ph. D"
_AND = pattern(r"\s+(?:" + "|".join(AND) + r")\s+", re.IGNORECASE)


def people_in(text: str, is_house: Callable[[str], bool], *, is_byline: bool = False) -> list[str]:
    """The people a text names, in order.

    Args:
        text: an author property, or the text of a byline.
        is_house: says whether a name is the site's own.
        is_byline: whether the text stands in a byline, where "von" or "di" opens it and is no part of a name.
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())[:_MAX_BYLINE]
    if is_byline:
        text = _parted_at_dates(text)
    if not text.isascii() and is_east_asian(bare := _without_addresses(text)):
        names = [name for name in east_asian_names(bare) if is_name(name) and not is_house(name)]
        return names[:_MAX_PEOPLE]
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    if "(" in text or "[" in text or "（" in text:
        text = _PARENTHESIS.sub(" ", _PICTURED.sub("", text))
    text = _without_addresses(text)
    whole = _without_by(text, is_byline=is_byline)
    if is_house(whole) and not _SEPARATOR.search(whole):
        return []  # "Hearts in Tune", the site, would be cut to a name
    text = cut_off(whole)
    if text != whole and not is_byline and " " not in text and text.isascii():
        return []  # "Center for Research"
    names = _names(text, is_house)
    if any(" " in name for name in names):
        names = [name for name in names if " " in name]  # the others are a place, a field, half a title
    elif len(names) == 1 and _names_agency(text):
        return []  # "AFP, Washington": where the agency writes from
    elif len(names) > 1 and all(name.isascii() for name in names) and not _PAIR.fullmatch(text):
        return []  # several single words are topics
    return names[:_MAX_PEOPLE]


def agencies_in(line: str) -> list[str]:
    """The news agencies among those whom a byline or an author property names, in order.

    >>> agencies_in("By Reuters Staff"), agencies_in("AFP, Washington"), agencies_in("By Ann Lee")
    (['Reuters'], ['AFP'], [])
    """
    text = cut_off(_without_by(_parted_at_dates(line[:_MAX_BYLINE]), is_byline=True))
    return [agency for part in _SEPARATOR.split(text) if (agency := _agency(_trimmed(part)))]


def _agency(name: str) -> str:
    """The agency's name without its staff; "" where it is none."""
    while name and name.casefold() not in NEWS_AGENCIES:
        name, _, last = name.rpartition(" ")
        if last.casefold() not in COLLECTIVES:
            return ""
    return name


def _parted_at_dates(text: str) -> str:
    if _DIGIT.search(text):
        for moment in reversed(list(find_moments(text))):
            text = f"{_without_weekday(text[: moment.start])}|{text[moment.end :]}"
    return text


def _without_addresses(text: str) -> str:
    has_some = "@" in text or "://" in text or "www." in text or "ORCID" in text
    return _ADDRESS.sub(" ", text) if has_some else text


_PAIR = pattern(r"[^\W\d_]+ (?:&|and|und|et|y|e|og|och|en) [^\W\d_]+")  # "Ann & Bo"


def _without_weekday(text: str) -> str:
    """What stands before a date, without the day of the week and the small word that leads to the date."""
    before, _, last = text.rstrip(" ,.").rpartition(" ")
    if last.islower() and last in BESIDE_DATES:  # "le 3 mai"
        before, _, last = (text := before).rpartition(" ")
    return before if last.lower() in WEEKDAYS else text


def _names_agency(text: str) -> bool:
    return any(part.strip(_EDGES).casefold() in AGENCIES for part in _SEPARATOR.split(text))


def _without_by(text: str, *, is_byline: bool) -> str:
    """The text without the words for "by" that open it, and in a byline without the places people write from."""
    while by := length_of_by(text, is_byline=is_byline):
        text = text[by:]
    if written := WRITTEN_BY.search(text):
        text = text[written.end() :]
    has_place = is_byline and (" in " in text or " à " in text or " aus " in text)
    return _FROM_PLACE.sub("", text) if has_place else text


def _names(text: str, is_house: Callable[[str], bool]) -> list[str]:
    names: list[str] = []
    for part in _SEPARATOR.split(text):
        for piece in _split_at_and(part):
            name = _without_title(_without_house(_trimmed(piece), is_house))
            if names and " " in names[-1] and name.translate(_UNSIGNED) in DEGREES:
                names[-1] = f"{names[-1]}, {name.rstrip('*')}"
            elif name and is_name(name) and not is_house(name):
                names.append(name)
    return names


def _without_house(name: str, is_house: Callable[[str], bool]) -> str:
    """ "Ann Lee Associated Press" is Ann Lee."""
    words = name.split()
    for i in range(2, len(words)):
        house = " ".join(words[i:])
        if house.casefold() in AGENCIES or is_house(house):
            return " ".join(words[:i])
    return name


def _without_title(name: str) -> str:
    """ "Sam Stein Senior Politics Editor" is Sam Stein; "Staff Writer" and "The Gear Team" are nobody."""
    words = name.split()
    while len(words) > 2 and words[0].casefold().strip(".,") in TITLES_BEFORE:
        words.pop(0)
        name = " ".join(words)
    folded = [word.casefold().strip(".,") for word in words]
    if _has_collective(folded):
        return ""
    first = next((i for i, word in enumerate(folded) if word in TITLES), None)
    if first is None:
        return name
    return " ".join(words[:first]) if first >= 2 else ""


def _has_collective(words: list[str]) -> bool:
    """Whether a word of a name, casefolded, stands for a desk or a house, so that the name is no person's.

    So does what stands behind a hyphen: a word for a newsroom in any name ("Die GZ-Redaktion"), another one where it is
    the whole name ("Gazette-Media"); beside a first name it is a part of the surname ("Eva Meyer-Haber").
    """
    behind_hyphens = COLLECTIVES if len(words) == 1 else NEWSROOMS
    return any(word in COLLECTIVES or word.rpartition("-")[2] in behind_hyphens for word in words)


def _split_at_and(part: str) -> list[str]:
    """ "Ann Lee and Bo Xu" is two people; "Ortega y Gasset" is one."""
    if not part.isascii():
        part = _JOINED_AND.sub(" و ", part)
    if part.count(" ") < _AROUND_AND:
        return [part]
    pieces = _AND.split(part)
    if len(pieces) == 1 or all(len(piece.split()) >= 2 for piece in pieces):
        return pieces
    words = _AND.findall(part)
    if all(len(word.strip()) > 1 for word in words):
        return pieces
    return [part]


_AROUND_AND = 2  # spaces


# Arabic and Hebrew write "and" as a letter before the next word; as no name begins with it and goes on so long.
_JOINED_AND = pattern(r"(?<=\w\w) (?:و(?=\w{4,}\s+\w)|ו(?=\w{3,}\s+\w))")


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
    name = name[length_of_by(name, is_byline=False) :]
    words = name.split()
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        name = " ".join(words[:half])  # a picture's alternative text and the name beside it
    if name.endswith(".") and not re.search(r"\b(?:\w|Jr|Sr|[A-Z]\.\w)\.$", name):
        name = name.rstrip(".")
    return name


_NO_NAME = pattern(
    r"[\d?!%$€#=<>{}_®™]|https?:|\.\w{2,}$|^(?:the|a|an|our|your|my|get|view|read|learn|click|sign|about|table|quick|more|share|follow)\s"
)
_LOWER_PARTICLES = frozenset(
    """de da do dos das di del della dello van von der den ter ten te la le lo du des el al bin ibn ben bint abu zu zur
    af av e y i und of the d' mc o' st""".split()
)


def may_be_names(text: str) -> bool:
    """Whether every word written small is one that names have, as in "Ludwig van Beethoven"."""
    return all(not word[0].islower() or word in _LOWER_PARTICLES for word in text.split())


def is_handle(text: str) -> bool:
    """Whether ``text`` is a name that somebody writes under in small letters: "annlee", "ann lee"; no random one."""
    return (
        bool(_HANDLE.fullmatch(text))
        and len(_NUMBERS.findall(text)) < 2
        and text not in AGENCIES
        and not any(word in _NOBODY for word in re.split(r"[\W_]+", text))
    )


_NUMBERS = pattern(r"\d+")
_HANDLE = pattern(r"[a-z][a-z0-9_.-]{2,24}(?: [a-z]{2,20})?")
_NOBODY = COLLECTIVES | TITLES | {"adminn", "root", "user", "test", "null", "none", "undefined", "anonymous", "unknown"}


def is_name(text: str) -> bool:
    """Whether ``text`` can be one person's name.

    >>> [is_name(text) for text in ("Abby Derby", "Ludwig van Beethoven", "3 hours ago", "Reuters", "Staff Writer")]
    [True, True, False, False, False]
    """
    if not 2 <= len(text) <= 60 or _NO_NAME.search(text.lower()):
        return False
    folded = text.casefold().strip(".")
    if folded in AGENCIES or folded in PLACES:
        return False
    words = text.split()
    if len(words) == 1 and len(text) <= 4 and text.isupper():
        return False  # an agency or a desk
    folded_words = [word.casefold().strip(".,") for word in words]
    if len(words) > 6 or _has_collective(folded_words):
        return False
    if any(word in TITLES or word in NO_NAMES for word in folded_words):
        return False
    if text.endswith(HOUSE_ENDINGS):
        return False
    letters = [char for char in text if char.isalpha()]
    if len(letters) < 2:
        return False
    if not any(char.isupper() or char.islower() for char in letters):
        return len(text) <= (20 if len(words) == 1 or is_east_asian(text) else 40)  # a script without case
    if max(map(len, words)) == 1:
        return False  # signs of networks: "F T W M"
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    particles = sum(word in _LOWER_PARTICLES for word in folded_words)
    return capitals >= 1 and capitals + particles >= len(words)
