"""When may we: one request at a time a host, with a pause after each, and many hosts at once.

A host is its name whatever the port: several ports are most often one machine. The clock and the sleep are arguments.
Nothing here waits long: a host that asks for more patience than there is has its URLs left for another run.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from math import inf

DEFAULT_DELAY = 2.0
"""Seconds between two requests to one host where neither seed nor robots.txt says otherwise."""

PATIENCE = 120.0
"""Seconds that a request waits for its turn at most. A host that asks for more is left alone for this run."""

SLOWER_THAN = 1.0
"""Seconds between two requests that a host gets at least once it found us too fast."""

SLOWEST = 60.0
"""Seconds between two requests that we slow down to by ourselves; for longer pauses there is Retry-After."""


class HostBusy(Exception):  # noqa: N818 - a state of the host, not a fault of ours
    """The host asked for a longer pause than this run waits.

    Attributes:
        host: its name.
        seconds: how long it is until it may be asked again.
    """

    def __init__(self, host: str, seconds: float) -> None:
        super().__init__(host, seconds)
        self.host = host
        self.seconds = seconds

    def __str__(self) -> str:
        return f"{self.host} asks for {self.seconds:.0f} seconds of patience; it is left for another run"


@dataclass(slots=True)
class _Host:
    """What is remembered of a host: times on the clock, pauses in seconds."""

    asked_at: float = -inf
    held_until: float = -inf
    wish: float | None = None
    crawl_delay: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def pause(self, default: float) -> float:
        return max(default if self.wish is None else self.wish, self.crawl_delay)

    def free_at(self, default: float) -> float:
        return max(self.asked_at + self.pause(default), self.held_until)


class Pace:
    """Gives each request its turn.

    >>> async def ask(pace, host):
    ...     async with pace.turn(host):
    ...         return "asked"
    >>> asyncio.run(ask(Pace(delay=0.0), "news.example"))
    'asked'
    """

    def __init__(
        self,
        *,
        delay: float = DEFAULT_DELAY,
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._delay = delay
        self._patience = patience
        self._clock = clock
        self._sleep = sleep
        self._hosts: defaultdict[str, _Host] = defaultdict(_Host)

    @asynccontextmanager
    async def turn(self, host: str, delay: float | None = None) -> AsyncIterator[None]:
        """Holds the host for one request, once its pause is over. Raises ``HostBusy`` when that is too far off.

        ``delay`` is the pause that the asker finds right, in place of the default; of several, the longest holds.
        """
        state = self._hosts[host]
        if delay is not None:
            state.wish = max(state.wish or 0.0, delay)
        async with state.turn:
            while (wait := state.free_at(self._delay) - self._clock()) > 0:
                if wait > self._patience:
                    raise HostBusy(host, wait)
                await self._sleep(wait)
            try:
                yield
            finally:
                state.asked_at = self._clock()

    def slow_down(self, host: str, delay: float) -> None:
        """From now on ``host`` has at least ``delay`` seconds between two requests: a Crawl-delay."""
        self._hosts[host].crawl_delay = max(self._hosts[host].crawl_delay, delay)

    def back_off(self, host: str) -> None:
        """From now on ``host`` is asked half as often: it found our pace too fast (429)."""
        state = self._hosts[host]
        slower = min(max(2 * state.pause(self._delay), SLOWER_THAN), SLOWEST)
        state.crawl_delay = max(state.crawl_delay, slower)

    def hold(self, host: str, seconds: float) -> None:
        """No request to ``host`` for ``seconds`` from now: a Retry-After."""
        self._hosts[host].held_until = max(self._hosts[host].held_until, self._clock() + seconds)
