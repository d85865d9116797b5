"""What one ``get`` is about, how much time it has left, and when it tries again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import inf

import anyio
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_exponential

from scraper.accept import LOOKED_AT, Accept
from scraper.fetch_errors import ContentError, FetchError
from scraper.visit import Visit

Turn = Callable[[str], AbstractAsyncContextManager[object]]
"""URL -> a context that is entered before the URL is asked for, and left when its answer has been read."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One ``get``.

    Attributes:
        visit: where it stands.
        accept: what it is for.
        turn: whom it asks before each request.
        scope: ends it, at its deadline.
    """

    visit: Visit
    accept: Accept
    turn: Turn
    scope: anyio.CancelScope

    @property
    def seconds_left(self) -> float:
        """Until the deadline."""
        return self.scope.deadline - anyio.current_time()

    @asynccontextmanager
    async def in_turn(self) -> AsyncIterator[None]:
        """Holds the turn for one request. The clock stands still while it is waited for."""
        left = self.seconds_left
        self.scope.deadline = inf
        async with self.turn(self.visit.at):
            self.scope.deadline = anyio.current_time() + left
            yield

    def judge(self, content_type: str, content: bytes | bytearray) -> None:
        """Raises ContentError where the content is not what was asked for."""
        if other := self.accept.objection(content_type, bytes(content[:LOOKED_AT])):
            detail = f"{other}, not {self.accept.name}"
            raise ContentError(self.visit.requested, detail, reason=self.accept.reason, at=self.visit.at)


def retrying(errand: Errand, *, tries: int, sleep: Callable[[float], Awaitable[None]]) -> AsyncRetrying:
    """Runs a request until it is answered, ``tries`` times at most, and never into the end of the errand's time.

    What can't pass is not tried again; what has not passed by then is raised as it is.
    """

    def is_enough(state: RetryCallState) -> bool:
        return state.attempt_number >= tries or state.upcoming_sleep >= errand.seconds_left

    return AsyncRetrying(
        sleep=sleep,
        retry=retry_if_exception(lambda exc: isinstance(exc, FetchError) and exc.temporary),
        wait=_wait,
        stop=is_enough,
        reraise=True,
    )


_backoff = wait_exponential(multiplier=1, max=8)


def _wait(state: RetryCallState) -> float:
    """Seconds to the next try: 1, 2, 4, ..., or what the server asks for where that is longer."""
    failure = state.outcome.exception() if state.outcome else None
    asked = failure.retry_after if isinstance(failure, FetchError) else None
    return max(_backoff(state), asked or 0.0)


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds, from either form of Retry-After (RFC 9110, section 10.2.3); None for neither.

    >>> retry_after("120", datetime.now(UTC))
    120.0
    >>> retry_after("Fri, 31 Jan 2025 08:00:30 GMT", datetime(2025, 1, 31, 8, tzinfo=UTC))
    30.0
    """
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, ((when if when.tzinfo else when.replace(tzinfo=UTC)) - now).total_seconds())
