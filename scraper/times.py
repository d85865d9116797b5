"""The one form of time in the store: UTC to the second, so that the order of the texts is the order of the times."""

from __future__ import annotations

from datetime import UTC, datetime


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
