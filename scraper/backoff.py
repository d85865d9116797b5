"""When a URL that gave no story is tried again, and when it is given up: a table, and the arithmetic for it.

What passes by itself (a server that is down) is tried again within minutes, then ever later; what somebody must change
(a wall, a certificate, a robots.txt) within hours or days; what stays as it is (no such page, a PDF) not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from cleaners import PageKind


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits that double.

    Attributes:
        first: after the first try.
        cap: the longest.
        tries: after so many in a row it is given up.
    """

    first: timedelta
    cap: timedelta
    tries: int

    def wait(self, tries: int, chance: Callable[[], float]) -> timedelta | None:
        """How long to wait after that many tries in a row; None when that was the last.

        ``chance`` gives 0.0 to 1.0. By it the wait is a fifth shorter or longer at most, so that what failed together
        doesn't come back together (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter).

        >>> Backoff(timedelta(minutes=10), timedelta(hours=12), 9).wait(3, lambda: 0.5)
        datetime.timedelta(seconds=2400)
        """
        if tries >= self.tries:
            return None
        doubled = self.first * 2.0 ** min(tries - 1, 32)
        return min(doubled, self.cap) * (0.8 + 0.4 * chance())


PASSING = Backoff(timedelta(minutes=10), timedelta(hours=12), 12)
"""For a fault of the moment: given up after some three days."""

WALL = Backoff(timedelta(hours=6), timedelta(days=2), 6)
"""For a page that shows something else than its story: given up after some six days."""

LASTING = Backoff(timedelta(days=1), timedelta(days=4), 4)
"""For what a person must change on the other side: given up after a week."""

BY_REASON: Mapping[str, Backoff] = {
    **{kind.value: WALL for kind in PageKind if kind.is_temporary},
    "robots": LASTING,
    "robots-unreachable": PASSING,
    "tls": LASTING,
    "no-such-host": LASTING,
    "http-401": LASTING,
    "http-402": LASTING,
    "http-403": LASTING,
    "http-451": LASTING,
}
"""Reasons that are tried again; of all others those that the fetcher calls temporary, as ``PASSING``."""

LONGEST_ASKED = timedelta(days=7)
"""A server that says "come back in a year" is asked after a week."""


def backoff_for(reason: str, *, temporary: bool = False) -> Backoff | None:
    """The waits for a reason; None for what is not tried again."""
    return BY_REASON.get(reason, PASSING if temporary else None)
