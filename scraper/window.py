"""The days whose stories are wanted: ``--since`` and ``--until``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.discover import Link
from scraper.times import utc

_AGO = re.compile(r"(\d{1,5})\s*([dhw])", re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Window:
    """From one moment to another, UTC, the second excluded; None for no bound.

    A list says when a story came out, when it last changed, or neither. What nobody has told is admitted.
    """

    since: str | None = None
    until: str | None = None

    def admits(self, link: Link) -> bool:
        """Whether a story may be of these days."""
        if self.until and link.published and link.published >= self.until:
            return False
        return self.may_hold(link.published or link.modified)

    def may_hold(self, modified: str | None) -> bool:
        """Whether what changed last at ``modified`` may have something of these days."""
        return not (self.since and modified and modified < self.since)


ALWAYS = Window()


def span(text: str) -> timedelta:
    """A span of time as a person gives it: ``36h``, ``7d``, ``2w``. Raises ValueError.

    >>> span("36h")
    datetime.timedelta(days=1, seconds=43200)
    """
    found = _AGO.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no span of time; write 36h, 7d or 2w")
    return int(found[1]) * _UNITS[found[2].lower()]


def moment(text: str, now: datetime, *, is_end: bool = False) -> str:
    """A moment as a person gives it: a day, a time, or how long ago. ``is_end``: a day is meant to its last second.

    Raises ValueError.

    >>> from datetime import UTC
    >>> moment("36h", datetime(2025, 11, 25, 12, tzinfo=UTC))
    '2025-11-24T00:00:00Z'
    >>> moment("2025-11-25", datetime(2025, 11, 25, tzinfo=UTC), is_end=True)
    '2025-11-26T00:00:00Z'
    """
    if _AGO.fullmatch(text.strip()):
        return utc(now - span(text))
    if is_end and _DAY.fullmatch(text.strip()):
        return utc(datetime.fromisoformat(text.strip()) + timedelta(days=1))
    return utc(text)
