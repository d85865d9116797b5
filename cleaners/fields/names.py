"""People's names out of what a byline or an author property holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from cleaners.fields.moments import find_moments
from cleaners.fields.words import AGENCIES, AND, BY, BY_ALSO_NAMES, CUT, ROLES

_MAX_PEOPLE = 20
_MAX_BYLINE = 300  # characters


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(set(words), key=len, reverse=True))


_SURE_BY = [word for word in BY if word not in BY_ALSO_NAMES]
_BY_LINE = re.compile(rf"^\W*(?:(?:{_alternatives(BY)})(?![\w’'-])\s*:?|By(?=[A-Z][a-z])|文[/／・])\s*", re.IGNORECASE)
_BY_VALUE = re.compile(rf"^\W*(?:{_alternatives(_SURE_BY)})(?![\w’'-])\s*:?\s*", re.IGNORECASE)
_CUT = re.compile(rf"\s*[-–—|•·⋅●,/(]?\s*(?<![\w])(?:{_alternatives(CUT)})(?!\w).*$", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S*|www\.\S+|(?<!\w)@\w+")
_PARENTHESIS = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*")
_SEPARATOR = re.compile(r"\s*(?:[;:|•·⋅●◆、，；/／+]|\s[-–—]+\s|//)\s*|\s*,\s*|\s*&\s*")
_AND = re.compile(rf"\s+(?:{_alternatives(AND)})\s+", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:M\.?D|D\.?O|Ph\.?\s?D|DVM|BVMS|MPH|M\.?S|M\.?A|M\.?Sc|B\.?Sc|RN|RD|RDN|LD|CPA|CFP|CFA|Esq|J\.?D|Jr|Sr|II|III|IV"
    r"|DDS|DMD|PharmD|Psy\.?D|Ed\.?D|LCSW|MBA|FACLM|FACC|FAAD|CSCS|CPT|MRCVS|SMT|MSN|NP|PA-C|DPT|PT)\.?\*?$"
)


def opens_byline(text: str) -> bool:
    """Whether the text opens with a word for "by"."""
    return bool(_BY_LINE.match(text))


def people_in(text: str, is_site: Callable[[str], bool], *, is_byline: bool = False) -> list[str]:
    """The people a text names, in order.

    Args:
        text: an author property, or the text of a byline.
        is_site: says whether a text names the site itself.
        is_byline: whether the text stands in a byline, where "von" or "di" opens it and is no part of a name.
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())[:_MAX_BYLINE]
    if is_byline:
        for moment in reversed(list(find_moments(text))):
            text = f"{text[: moment.start]}|{text[moment.end :]}"
    text = _ADDRESS.sub(" ", text)
    text = _PARENTHESIS.sub(" ", text)
    by = _BY_LINE if is_byline else _BY_VALUE
    while match := by.match(text):
        text = text[match.end() :]
    text = _CUT.sub("", text)
    names: list[str] = []
    for part in _SEPARATOR.split(text):
        for piece in _split_at_and(part):
            name = _without_role(_trimmed(piece))
            if name and not (_DEGREE.match(name) and names) and is_name(name) and not is_site(name):
                names.append(name)
    return names[:_MAX_PEOPLE]


def _without_role(name: str) -> str:
    """ "Sam Stein Senior Politics Editor" is Sam Stein; "Staff Writer" is nobody."""
    words = name.split()
    first = next((i for i, word in enumerate(words) if word.casefold().strip(".,") in ROLES), None)
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


_EDGES = " \t\n.,:;|/*-–—•·'\"“”‘’«»"


def _trimmed(name: str) -> str:
    name = " ".join(name.split()).strip(_EDGES.replace(".", ""))
    name = _BY_VALUE.sub("", name)
    if name.endswith(".") and not re.search(r"\b(?:\w|Jr|Sr|[A-Z]\.\w)\.$", name):
        name = name.rstrip(".")
    return name


_NO_NAME_CHARS = re.compile(r"[\d?!%$€#=<>{}_]|https?:")
_LOWER_PARTICLES = frozenset(
    """de da do dos das di del della dello van von der den ter ten te la le lo du des el al bin ibn ben bint abu zu zur
    af av e y i und of the d' mc o' st""".split()
)


def is_name(text: str) -> bool:
    """Whether ``text`` can be one person's name.

    >>> [is_name(text) for text in ("Abby Derby", "Ludwig van Beethoven", "3 hours ago", "Reuters", "Staff Writer")]
    [True, True, False, False, False]
    """
    if not 2 <= len(text) <= 60 or _NO_NAME_CHARS.search(text):
        return False
    folded = text.casefold().strip(".")
    if folded in AGENCIES:
        return False
    words = text.split()
    if len(words) == 1 and len(text) <= 4 and text.isupper():
        return False  # an agency or a desk
    if len(words) > 6 or any(word.casefold().strip(".,") in ROLES for word in words):
        return False
    letters = [char for char in text if char.isalpha()]
    if len(letters) < 2:
        return False
    if not any(char.isupper() or char.islower() for char in letters):
        return len(text) <= 20  # a script without case
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    particles = sum(word.casefold().strip("’'") in _LOWER_PARTICLES for word in words)
    return capitals >= 1 and capitals + particles >= len(words)
