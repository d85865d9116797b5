"""Points in time as pages write them -> ISO 8601.

Machine stamps (ISO 8601 with its usual slips, RFC 2822, seconds since 1970) and dates in running text, in the languages
of ``months``. What is not plainly a date is None; nothing is guessed from "yesterday" or from the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cleaners.fields.months import MONTHS_BY_LANGUAGE
from cleaners.startup.annotations import NamedTuple
from cleaners.startup.pattern import pattern


class Moment(NamedTuple):
    """A date found in a text: as ISO 8601, and where it stood."""

    iso: str
    start: int
    end: int


MONTH_FIRST = frozenset({"en-us", "en-ph", "en-bz", "en-pr", "en", "es-us", "fil"})
"""Locales that write 5/4/2024 for the fourth of May (CLDR short dates). English without a region is mostly American."""

_ISO = pattern(
    r"""
    (?<!\d)
    (?P<year>\d{4}) (?P<sep>[-/.]?) (?P<month>\d\d?) (?P=sep) (?P<day>\d\d?)
    (?: [Tt\s,+]{1,3} (?P<hour>\d\d?) [:.]? (?P<minute>\d\d) (?: [:.]? (?P<second>\d\d) (?:[.,:]\d+)? )?
        \s* (?P<zone> [Zz] | UTC | GMT | [+-]\d\d:?\d\d | [+-]\d\d )? )?
    (?!\d)
    """,
    re.VERBOSE,
)
_JAVA = pattern(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([A-Z]{3,4}) (\d{4})$")  # Date.toString()
_EPOCH = pattern(r"\d{10}(?:\d{3})?")
_ZONES = {  # common abbreviations in bylines, hours from UTC (RFC 2822, and what European papers print)
    "z": 0,
    "utc": 0,
    "gmt": 0,
    "bst": 1,
    "wib": 7,
    "msk": 3,
    "ist": 5.5,
    "jst": 9,
    "kst": 9,
    "aest": 10,
    "aedt": 11,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "cet": 1,
    "cest": 2,
    "mez": 1,
    "mesz": 2,
    "eet": 2,
    "eest": 3,
    "sast": 2,
}


def from_stamp(text: str) -> str | None:
    """A machine-readable time as ISO 8601, with the offset if the page gives one; None where it is none.

    >>> from_stamp("2016-12-16T14:53:07.123-0500")
    '2016-12-16T14:53:07-05:00'
    >>> from_stamp("Fri, 16 Dec 2016 14:53:07 GMT")
    '2016-12-16T14:53:07+00:00'
    >>> from_stamp("1481899987")
    '2016-12-16T14:53:07+00:00'
    """
    text = text.strip()[:80]
    if (match := _ISO.match(text)) and (iso := _from_match(match)):
        return iso
    if _EPOCH.fullmatch(text):
        from datetime import UTC, datetime  # noqa: PLC0415 - 1 ms, and most pages write their dates out

        return datetime.fromtimestamp(int(text[:10]), UTC).isoformat()
    if match := _JAVA.match(text):
        month = month_of(match[1])
        day = _day(int(match[5]), month, int(match[2])) if month else None
        return f"{day}T{match[3]}{_offset(match[4])}" if day else None
    if text[:1].isalpha() and text[-1:].isalnum() and "," in text[:5]:
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 - 15 ms to import, and few pages need it

        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, TypeError, IndexError):
            return None
    return None


def _from_match(match: re.Match[str]) -> str | None:
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if not match["sep"] and len(match["month"]) + len(match["day"]) != 4:
        return None
    day_text = _day(year, month, day)
    if day_text is None or match["hour"] is None:
        return day_text
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 23 or minute > 59 or second > 59:
        return day_text
    return f"{day_text}T{hour:02}:{minute:02}:{second:02}{_offset(match['zone'])}"


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    zone = zone.lower()
    if zone in _ZONES:
        minutes = int(_ZONES[zone] * 60)
        sign = "-" if minutes < 0 else "+"
        return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    if zone[0] not in "+-":
        return ""
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}" if int(digits[:2]) <= 14 and int(digits[2:]) < 60 else ""


def _day(year: int, month: int, day: int) -> str | None:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and day >= 1):
        return None
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return f"{year:04}-{month:02}-{day:02}" if day <= _DAYS[month] + (is_leap and month == 2) else None


_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days in each month of a common year, January at 1."""


def is_plausible(iso: str, fetched_at: str | None = None) -> bool:
    """Whether a story can have come out then: after newspapers went online with their archives, before it was fetched.

    A day's grace after ``fetched_at``, since a page may give a local time without its offset.
    """
    if iso[:4] < "1900" or iso[:10] in {"1970-01-01", "1969-12-31", "1900-01-01"}:
        return False
    if not fetched_at:
        return True
    from datetime import date, timedelta  # noqa: PLC0415 - only who says when the page was fetched needs it

    try:
        last = date.fromisoformat(fetched_at[:10]) + timedelta(days=1)
    except ValueError:
        return True
    return iso[:10] <= last.isoformat()


_DIGIT = pattern(r"\d")
_MAY_BE_DATED = pattern(r"\d{4}|\d\s?[./-]\s?\d")  # asked first: "5 min read" is no date in any language
_WORD = r"[^\W\d_][^\s\d.,/|()\[\]:;•·●∙–—]{1,20}"
_NUMERIC = pattern(r"(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?![\d/-]|\.\d)")
_YEAR_FIRST = pattern(r"(?<![\d./-])(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)")
_CHINESE = pattern(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_VIETNAMESE = pattern(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})[,\s]+(?:năm\s+)?(\d{4})", re.IGNORECASE)
_DAY_MONTH = pattern(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|ο)?[.,]?\s*(?:de\s|of\s|d['’]|den\s|-|/)?\s*({_WORD})[.,]?"
    r"[\s/-]*(?:de\s|del\s|do\s|of\s)?\s*(\d{4})(?!\d)"
)
_MONTH_DAY = pattern(rf"(?<!\w)({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\s?,?\s+(\d{{4}})(?!\d)")
_YEAR_MONTH_DAY = pattern(rf"(?<!\d)(\d{{4}})[.,]?\s*(?:m\.|г\.|оны|ж\.|gada)?\s*({_WORD})\s+(\d{{1,2}})(?!\d)")
_YEAR_DAY_MONTH = pattern(rf"(?<!\d)(\d{{4}})\.?\s+gada\s+(\d{{1,2}})\.?\s+({_WORD})")  # Latvian
_TIME = pattern(
    r"(?<![\d:.])(\d{1,2})\s?([:.hH時时시])\s?(\d\d)(?::(\d\d))?(?!\d)[分분]?\s*([AaPp](?:[Mm]|\.[Mm]\.?))?\s*\(?"
    r"(UTC|GMT|BST|[ECMP][SD]T|CES?T|MES?Z|EES?T|IST|WIB|MSK|JST|KST|AE[SD]T|SAST)?\b"
)
_THAI_YEARS = 543  # the Buddhist calendar's lead


def find_moments(text: str, language: str = "") -> Iterator[Moment]:
    """The dates in ``text``, each with the time of day beside it if there is one, in the text's order.

    ``language`` (BCP 47) settles what 5/4/2024 means and which month a word shared by two languages names.

    >>> [moment.iso for moment in find_moments("Par Anne Roy, le 3 février 2024 à 14h05")]
    ['2024-02-03T14:05:00']
    """
    if not _MAY_BE_DATED.search(text):
        return
    found: dict[int, tuple[int, str]] = {}
    for start, end, day in _days(text, language):
        if all(end <= other or start >= other_end for other, (other_end, _) in found.items()):
            found[start] = end, day
    taken = [(start, end) for start, (end, _) in found.items()]
    for start, (end, day) in sorted(found.items()):
        yield Moment(day + _time_beside(text, start, end, taken), start, end)


def _days(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    is_parted = "/" in text or "-" in text or "." in text  # as dates in figures are
    for match in _ISO.finditer(text) if is_parted else ():
        if match["sep"] and (iso := _from_match(match)):
            yield match.start(), match.end(), iso
    years_first = (_CHINESE,) if "年" in text or "년" in text else ()
    for written in (*years_first, _YEAR_FIRST) if is_parted else years_first:
        for match in written.finditer(text):
            if day := _day(_year(match[1]), int(match[2]), int(match[3])):
                yield match.start(), match.end(), day
    for match in _VIETNAMESE.finditer(text) if not text.isascii() else ():
        if day := _day(int(match[3]), int(match[2]), int(match[1])):
            yield match.start(), match.end(), day
    for match in _NUMERIC.finditer(text) if is_parted else ():
        if day := _numeric_day(match, language):
            yield match.start(), match.end(), day
    for written, (year_at, month_at, day_at) in _NAMED_PATTERNS if "gada" in text else _NAMED_PATTERNS[:-1]:
        for match in written.finditer(text):
            glued = 0 if written is _DAY_MONTH else _glued(match[month_at])
            month = month_of(match[month_at][glued:], language)
            if month and (day := _day(_year(match[year_at]), month, int(match[day_at]))):
                yield match.start() + glued, match.end(), day


_NAMED_PATTERNS = (
    (_DAY_MONTH, (3, 2, 1)),
    (_MONTH_DAY, (3, 1, 2)),
    (_YEAR_MONTH_DAY, (1, 2, 3)),
    (_YEAR_DAY_MONTH, (1, 3, 2)),
)


def _glued(word: str) -> int:
    """Where the month starts in a word that has run into it: 6 in ``HealthDECEMBER``; 0 where none has."""
    starts = [i for i in range(1, len(word)) if word[i].isupper() and word[i - 1].islower()]
    return starts[-1] if starts else 0


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 2:
        return year + 2000 if year < 70 else year + 1900
    return year - _THAI_YEARS if 2500 <= year < 2650 else year


def _numeric_day(match: re.Match[str], language: str) -> str | None:
    first, second, year = int(match[1]), int(match[3]), _year(match[4])
    month_first = match[2] == "/" and language.lower() in MONTH_FIRST
    if first > 12:
        month_first = False
    elif second > 12:
        month_first = True
    month, day = (first, second) if month_first else (second, first)
    return _day(year, month, day) if year > 1899 else None


def _half_before(text: str) -> str:
    """ "p" or "a" where the words for the half of the day stand before the time, as in Korean, Chinese and Japanese."""
    before = text.rstrip()
    return (
        "p" if before.endswith(("오후", "下午", "午後")) else "a" if before.endswith(("오전", "上午", "午前")) else ""
    )


def _time_beside(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> str:
    """The time of day that stands right after the date, else right before it, as ``T14:05:00``; else ""."""
    if "T" in text[start:end] and _ISO.match(text, start):
        return ""
    if not _DIGIT.search(text, end, end + 30) and not _DIGIT.search(text, max(0, start - 28), start):
        return ""
    match = _TIME.search(text, end, min(len(text), end + 30))
    if match is None or any(match.start() < t_end and match.end() > t_start for t_start, t_end in taken):
        earlier = list(_TIME.finditer(text, max(0, start - 28), start))
        match = earlier[-1] if earlier else None
    if match is None:
        return ""
    hour, minute, second = int(match[1]), int(match[3]), int(match[4] or 0)
    half = (match[5] or "").lower()[:1] or _half_before(text[: match.start()])
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59 or (match[2] == "." and not half and hour < 5):
        return ""
    return f"T{hour:02}:{minute:02}:{second:02}{_offset(match[6])}"


@lru_cache(maxsize=2048)  # pages repeat the words beside their numbers
def month_of(word: str, language: str = "") -> int | None:
    """The month that ``word`` names, 1 to 12, an inflected ending and a full stop allowed; else None.

    >>> month_of("Sept."), month_of("januarja"), month_of("listopada", "hr"), month_of("listopada", "pl")
    (9, 1, 10, 11)
    """
    word = word.lower().rstrip(".'’-")
    own = _months(MONTHS_BY_LANGUAGE.get(language.partition("-")[0].lower(), ""))
    for cut in range(5):
        stem = word[: len(word) - cut] if cut else word
        if len(stem) < 3 and cut:
            return None
        if not cut or len(stem) >= 4:
            if month := own.get(stem):
                return month
            if months := _votes().get(stem):
                return max(months, key=months.count)
    return None


@cache
def _months(row: str) -> dict[str, int]:
    """Name -> the month it is, in the language that has the row."""
    return {name: month for month, group in enumerate(row.split(";"), 1) for name in group.split()}


@cache
def _votes() -> dict[str, list[int]]:
    """Name -> the months it is, one for each language that has it."""
    votes: dict[str, list[int]] = {}
    for row in MONTHS_BY_LANGUAGE.values():
        for month, group in enumerate(row.split(";"), 1):
            for name in group.split():
                votes.setdefault(name, []).append(month)
    return votes
