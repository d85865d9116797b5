"""Long work that a person, a service manager or the clock may end before it is done."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine
from enum import StrEnum

from scraper.cli.running import ExitCode


class Ended(StrEnum):
    """What ended a run before all was done."""

    INTERRUPTED = "interrupted"
    TERMINATED = "terminated"
    TIME_IS_UP = "the time is up"


BY_SIGNAL = {Ended.INTERRUPTED: ExitCode.INTERRUPTED, Ended.TERMINATED: ExitCode.TERMINATED}
"""The exit codes of runs that a signal ended."""


def run_until_ended(work: Coroutine[None, None, None], max_minutes: float | None = None) -> Ended | None:
    """Run ``work`` to its end; what ended it before, if anything did. It is cancelled then, and may tidy up.

    What ``work`` raises is raised, a time-out of its own too.
    """
    is_time_up = False

    async def run() -> None:
        nonlocal is_time_up
        task = asyncio.current_task()
        if task and sys.platform != "win32":
            # Ctrl-C does the same already (asyncio.Runner); a service manager and `kill` send this one.
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        try:
            async with asyncio.timeout(None if max_minutes is None else max_minutes * 60) as limit:
                await work
        finally:
            is_time_up = limit.expired()

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        return Ended.INTERRUPTED
    except asyncio.CancelledError:
        return Ended.TERMINATED
    except TimeoutError:
        if not is_time_up:
            raise
        return Ended.TIME_IS_UP
    return None
