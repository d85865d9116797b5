"""Calls that may crash or hang, done in processes of their own: a page that breaks the parser breaks one worker.

    async with Workers(count=3) as workers:
        article = await workers.call(clean_html, content, url)

A worker is started when there is work for it, and again after it died. Each is a new interpreter and no fork of this
process: that has threads (stalled lookups), an open store and its lock, none of which may live on in a child.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from scraper.worker import LENGTH, Answer

_P = ParamSpec("_P")
_T = TypeVar("_T")

CALL_SECONDS = 30.0
"""Seconds that a call may take. The slowest honest pages, tens of megabytes of them, take some."""

CALLS_EACH = 2_000
"""Calls that a worker does before another takes its place, so that what a C library leaks never adds up."""

_GRACE = 2.0  # seconds after a worker's own alarm until it is ended from here
_START_SECONDS = 60.0


class WorkerError(Exception):
    """A call that gave neither a value nor an exception.

    WorkerError
    ├── WorkerCrashedError    its process died
    ├── WorkerHungError       it took too long
    └── WorkerStartError      no process could be started: no call's fault
    """


class WorkerCrashedError(WorkerError):
    """The worker died of the call."""


class WorkerHungError(WorkerError):
    """The worker had to be ended."""


class WorkerStartError(WorkerError):
    """Python itself would not start."""


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class Workers:
    """Worker processes; an async context manager, for one event loop.

    Args:
        count: how many work at the same time; one per core less one (for this process), unless given.
        seconds: what a call may take.
        calls_each: calls after which a worker is replaced.

    Attributes:
        cpu_seconds: what all calls together cost so far.
    """

    def __init__(
        self, count: int | None = None, *, seconds: float = CALL_SECONDS, calls_each: int = CALLS_EACH
    ) -> None:
        self.cpu_seconds = 0.0
        self._places = asyncio.Semaphore(count or max(1, cores() - 1))
        self._seconds = seconds
        self._calls_each = calls_each
        self._idle: list[_Worker] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._idle:
            await self._idle.pop().end()

    async def call(self, function: Callable[_P, _T], /, *arguments: _P.args, **named: _P.kwargs) -> _T:
        """What ``function`` returns or raises in a worker. It and all that it takes and gives must be picklable.

        Cancelled, it ends the worker. Raises ``WorkerError`` besides.
        """
        call = pickle.dumps((function, arguments, named), pickle.HIGHEST_PROTOCOL)
        async with self._places:
            try:
                answer = await self._answer(call)
            except _KilledError:  # by the kernel for want of memory, or by somebody: the call may be innocent
                answer = await self._answer(call)
        self.cpu_seconds += answer.cpu_seconds
        if answer.error is not None:
            raise answer.error
        value: _T = answer.value
        return value

    async def _answer(self, call: bytes) -> Answer:
        worker = self._idle.pop() if self._idle else None
        if worker is None or worker.is_dead:
            worker = await _Worker.start()
        try:
            answer = await worker.ask(call, self._seconds)
        except BaseException:
            await worker.end()
            raise
        if worker.calls < self._calls_each and not isinstance(answer.error, MemoryError):
            self._idle.append(worker)
        else:
            await worker.end()
        return answer


class _KilledError(WorkerCrashedError):
    """A SIGKILL that is none of ours."""


class _Worker:
    """One process, which is asked one thing at a time."""

    def __init__(self, process: Process) -> None:
        self.calls = 0
        self._process = process

    @classmethod
    async def start(cls) -> Self:
        """A process that has said that it is ready. Raises ``WorkerStartError``."""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
        # -P: whatever lies in the folder that a person happens to stand in is not imported.
        command = (sys.executable, "-P", "-m", "scraper.worker")
        try:
            process = await asyncio.create_subprocess_exec(
                *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment
            )
        except OSError as error:
            raise WorkerStartError(f"no worker process could be started: {error}") from error
        worker = cls(process)
        try:
            await asyncio.wait_for(worker._read(), _START_SECONDS)
        except (TimeoutError, EOFError):
            await worker.end()
            raise WorkerStartError(f"a worker process ended before it began: {' '.join(command)}") from None
        except BaseException:
            await worker.end()
            raise
        return worker

    @property
    def is_dead(self) -> bool:
        """Whether it is known to have ended."""
        return self._process.returncode is not None

    async def ask(self, call: bytes, seconds: float) -> Answer:
        """What it answers. Raises ``WorkerHungError``, ``WorkerCrashedError``; it can't be asked again then."""
        self.calls += 1
        try:
            return await asyncio.wait_for(self._exchange(pickle.dumps((seconds, call))), seconds + _GRACE)
        except TimeoutError:
            raise WorkerHungError(f"it took more than {seconds:g} seconds") from None
        except (EOFError, ConnectionError):
            code = await self._process.wait()
        if code == -signal.SIGALRM:
            raise WorkerHungError(f"it took more than {seconds:g} seconds")
        if code == -signal.SIGKILL:
            raise _KilledError("its process was killed, perhaps for want of memory")
        raise WorkerCrashedError(f"its process {_how_ended(code)}")

    async def _exchange(self, request: bytes) -> Answer:
        requests = self._process.stdin
        if requests is None:
            raise EOFError
        requests.write(LENGTH.pack(len(request)) + request)
        await requests.drain()
        return await self._read()

    async def _read(self) -> Answer:
        answers = self._process.stdout
        if answers is None:
            raise EOFError
        (length,) = LENGTH.unpack(await answers.readexactly(LENGTH.size))
        answer = pickle.loads(await answers.readexactly(length))  # noqa: S301 - from the process that we started
        return Answer(*answer)

    async def end(self) -> None:
        """Kill it, if it still lives, and wait until it is gone."""
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


def _how_ended(code: int) -> str:
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
