"""When what failed comes back."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from cleaners import PageKind
from scraper.backoff import BY_REASON, LASTING, PASSING, WALL, Backoff, backoff_for


def never() -> float:
    return 0.0


def surely() -> float:
    return 1.0


@pytest.mark.parametrize(
    ("backoff", "days"), [(PASSING, 4), (WALL, 7), (LASTING, 9)], ids=["passing", "wall", "lasting"]
)
def test_waits(backoff: Backoff, days: int) -> None:
    """They double up to the cap, end with the last try, and all together stay within some days, jitter included."""
    waits = [backoff.wait(tries, lambda: 0.5) for tries in range(1, backoff.tries)]
    assert waits[0] == backoff.first
    assert all(wait and wait <= backoff.cap for wait in waits)
    assert all(later in (sooner * 2, backoff.cap) for sooner, later in pairwise(waits) if sooner)
    assert backoff.wait(backoff.tries, never) is None
    longest = (backoff.wait(tries, surely) for tries in range(1, backoff.tries))
    assert sum((wait for wait in longest if wait), timedelta()) < timedelta(days=days)


def test_jitter() -> None:
    """A fifth at most, either way."""
    assert PASSING.wait(1, never) == timedelta(minutes=8)
    assert PASSING.wait(1, surely) == timedelta(minutes=12)
    assert PASSING.wait(10_000, surely) is None


def test_which_waits() -> None:
    """Every page kind that may give way to a story is tried again, and no other; so is what is temporary."""
    assert {kind for kind in PageKind if kind.value in BY_REASON} == {kind for kind in PageKind if kind.is_temporary}
    assert backoff_for("timeout", temporary=True) is PASSING
    assert backoff_for("http-404") is None
    assert backoff_for("robots") is LASTING
