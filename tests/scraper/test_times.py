"""Times in one form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.times import moment, now, utc, utc_or_none

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "stored"),
    [
        ("2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00Z"),
        ("2024-05-01T08:00:00Z", "2024-05-01T08:00:00Z"),
        ("2024-05-01T08:00:00.999Z", "2024-05-01T08:00:00Z"),
        ("2024-05-01T08:00:00", "2024-05-01T08:00:00Z"),
        ("2024-05-01", "2024-05-01T00:00:00Z"),
        (" 2023-12-31T23:30-01:00\n", "2024-01-01T00:30:00Z"),
        ("0800-01-01", "0800-01-01T00:00:00Z"),
    ],
)
def test_a_time_becomes_utc(moment: str, stored: str) -> None:
    """Offsets are taken off, fractions dropped; without an offset it is UTC."""
    assert utc(moment) == utc_or_none(moment) == stored


@pytest.mark.parametrize("moment", ["yesterday", "2024-13-01", "0001-01-01T00:00+05:00", "\0", "2024-05-01T25:00Z"])
def test_what_is_no_time_is_told_apart(moment: str) -> None:
    """A page may say anything: ``utc`` raises ValueError, ``utc_or_none`` gives None."""
    with pytest.raises(ValueError, match=r"."):
        utc(moment)
    assert utc_or_none(moment) is None


@given(*[st.datetimes(timezones=st.timezones(), min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1))] * 2)
def test_the_order_of_texts_is_the_order_of_times(one: datetime, other: datetime) -> None:
    """Stored times can be compared as text, which is what SQLite does."""
    seconds = [moment.astimezone(UTC).replace(microsecond=0) for moment in (one, other)]
    assert (utc(one) < utc(other)) == (seconds[0] < seconds[1])


def test_now_is_now() -> None:
    """The clock has its offset with it, and goes right."""
    assert abs(now() - datetime.now(UTC)) < timedelta(seconds=5)


# --- As people give them


@pytest.mark.parametrize(
    ("text", "is_end", "expected"),
    [
        ("2026-03-01", False, "2026-03-01T00:00:00Z"),
        ("2026-03-01", True, "2026-03-02T00:00:00Z"),
        ("20260301", True, "2026-03-02T00:00:00Z"),
        ("2026-W09-7", True, "2026-03-02T00:00:00Z"),
        ("2026-03-01 10", True, "2026-03-01T10:00:00Z"),
        ("20260301 1000", True, "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00", True, "2026-03-01T10:00:00Z"),
        ("2026-03-01 10:00+02:00", False, "2026-03-01T08:00:00Z"),
        ("12h", False, "2026-03-10T00:00:00Z"),
        ("7 D", False, "2026-03-03T12:00:00Z"),
        ("2w", True, "2026-02-24T12:00:00Z"),
    ],
)
def test_as_people_give_them(text: str, is_end: bool, expected: str) -> None:
    """Days, times with and without an offset, and ages; the last day is meant to its end."""
    assert moment(text, NOON, is_end=is_end) == expected


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "7 apples", "9999-12-31"])
def test_what_is_no_time_says_what_is(text: str) -> None:
    """So does what no calendar can hold."""
    with pytest.raises(ValueError, match="write a day like"):
        moment(text, NOON, is_end=True)
