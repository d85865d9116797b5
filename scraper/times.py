"""Times as the store has them, and as people give them.

The store has one form, UTC to the second, so that the order of the texts is the order of the times.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta


def now() -> datetime:
    """The clock of the machine. Whoever needs a clock takes one like it as an argument."""
    return datetime.now(UTC)


def utc(moment: str | datetime) -> str:
    """An ISO 8601 time in UTC; one without an offset is taken as UTC, a bare date as its midnight.

    Raises ValueError for anything else.

    >>> utc("2024-05-01T10:00:00.25+02:00"), utc("2024-05-01")
    ('2024-05-01T08:00:00Z', '2024-05-01T00:00:00Z')
    """
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment.strip())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        moment = moment.astimezone(UTC)
    except OverflowError:  # an offset at the very edge of the years 1 to 9999
        raise ValueError(f"{moment.isoformat()} is no time that UTC can say") from None
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def utc_or_none(moment: str | None) -> str | None:
    """As ``utc``, but None for what is no time: a page may say anything."""
    try:
        return utc(moment) if moment else None
    except ValueError:
        return None


_SPAN = re.compile(r"(\d{1,5})\s*([dhw])", re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def span(text: str) -> timedelta:
    """A span of time as a person gives it: ``36h``, ``7d``, ``2w``. Raises ValueError.

    >>> span("36h")
    datetime.timedelta(days=1, seconds=43200)
    """
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no span of time; write 36h, 7d or 2w")
    return int(found[1]) * _UNITS[found[2].lower()]


def moment(text: str, now: datetime, *, is_end: bool = False) -> str:
    """A time as a person gives it, UTC: a day, a time, or how long ago. Raises ValueError, which says how to write one.

    A day is meant from its beginning; ``is_end`` says that it is the last one, and gives the moment after it.

    >>> today = datetime(2026, 3, 10, 12, tzinfo=UTC)
    >>> moment("2026-03-01", today), moment("2026-03-01", today, is_end=True), moment("7d", today)
    ('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', '2026-03-03T12:00:00Z')
    """
    text = text.strip()
    try:
        if _SPAN.fullmatch(text):
            return utc(now - span(text))
        if is_end and _is_day(text):
            return utc(datetime.fromisoformat(text) + timedelta(days=1))
        return utc(text)
    except (ValueError, OverflowError):
        raise ValueError(
            f"{text!r} is no time: write a day like 2026-03-01, a time, or an age like 36h, 7d, 2w"
        ) from None


def _is_day(text: str) -> bool:
    """Whether it is a date in any form of ISO 8601, and no time of day."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
