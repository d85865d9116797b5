"""Worker processes: whatever a call does to its process, the others and the caller go on."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from cleaners import Page, clean_html
from scraper.discover import NotAList, links_in_feed
from scraper.workers import WorkerCrashedError, WorkerError, WorkerHungError, Workers

STORY = (
    b"<!doctype html><title>Rain</title><h1>Rain stops play</h1><p>Rain stopped play at noon, and nobody minded.</p>"
)


@pytest.fixture
def one() -> Iterator[Callable[..., Any]]:
    """Calls one worker, which has a second for each call, as often as one likes."""
    with asyncio.Runner() as runner:
        workers = Workers(1, seconds=1.0)
        yield lambda function, *arguments: runner.run(workers.call(function, *arguments))
        runner.run(workers.__aexit__(None, None, None))


@pytest.mark.parametrize(
    ("function", "arguments", "error", "told"),
    [
        pytest.param(os._exit, (3,), WorkerCrashedError, "ended with exit code 3", id="exit"),
        pytest.param(ctypes.string_at, (0,), WorkerCrashedError, "was ended by SIGSEGV", id="segfault"),
        pytest.param(os.abort, (), WorkerCrashedError, "was ended by SIGABRT", id="abort"),
        pytest.param(
            eval, ("__import__('os').kill(__import__('os').getpid(), 9)",), WorkerCrashedError, "was killed", id="kill"
        ),
        pytest.param(time.sleep, (60,), WorkerHungError, "more than 1 seconds", id="hang"),
        pytest.param(pow, (3, 10**9), WorkerHungError, "more than 1 seconds", id="hang in C"),
    ],
)
def test_a_call_that_breaks_its_worker(
    one: Callable[..., Any], function: Any, arguments: tuple[Any, ...], error: type[WorkerError], told: str
) -> None:
    """It ends with an error that says how, in about its time, and the next call is answered as if nothing had been."""
    began = time.monotonic()
    with pytest.raises(error, match=told):
        one(function, *arguments)
    assert time.monotonic() - began < 5
    assert one(pow, 2, 10) == 1024


def test_a_call_that_raises(one: Callable[..., Any]) -> None:
    """Its exception comes out as it is, with its own attributes, and the worker lives on."""
    pid = one(os.getpid)
    with pytest.raises(ZeroDivisionError):
        one(divmod, 1, 0)
    with pytest.raises(NotAList) as caught:
        one(links_in_feed, Page(b"A poem", "https://gazette.example/feed.xml", "text/plain"))
    assert caught.value.reason == "not-a-list"
    assert one(os.getpid) == pid != os.getpid()


def test_what_cannot_be_sent(one: Callable[..., Any]) -> None:
    """A value without a pickle is an error of that call alone."""
    with pytest.raises(RuntimeError, match="pickle"):
        one(eval, "(x for x in ())")
    assert one(pow, 2, 2) == 4


def test_too_much_memory(one: Callable[..., Any]) -> None:
    """A call that wants more memory than there is for a page gets an error, and the machine keeps its own."""
    with pytest.raises(MemoryError):
        one(bytes, 8 * 1024**3)
    assert one(pow, 2, 2) == 4


def test_the_same_record_as_at_home(one: Callable[..., Any]) -> None:
    """A page cleaned in a worker gives the very record that it gives in this process; what it cost is counted."""
    assert one(clean_html, STORY, "https://gazette.example/rain") == clean_html(STORY, "https://gazette.example/rain")


def test_a_worker_does_not_grow_old() -> None:
    """After its share of calls another takes its place."""

    async def pids() -> list[int]:
        async with Workers(1, calls_each=2) as workers:
            return [await workers.call(os.getpid) for _ in range(5)]

    a, b, c, d, e = asyncio.run(pids())
    assert a == b != c == d != e


def test_many_at_once() -> None:
    """As many calls as there are workers run at the same time, and the rest wait for their turn."""

    async def run() -> set[int]:
        async with Workers(2) as workers:
            async with asyncio.TaskGroup() as group:
                calls = [group.create_task(workers.call(eval, _PID_IN_A_MOMENT)) for _ in range(6)]
            return {call.result() for call in calls}

    assert len(asyncio.run(run())) == 2


_PID_IN_A_MOMENT = "__import__('time').sleep(0.05) or __import__('os').getpid()"


def test_a_cancelled_call() -> None:
    """Nobody waits for a call that nobody wants any more: its worker is gone at once, and the place is free."""

    async def run() -> int:
        async with Workers(1, seconds=60) as workers:
            with suppress(TimeoutError):
                await asyncio.wait_for(workers.call(time.sleep, 60), 0.5)
            return await workers.call(pow, 2, 3)

    began = time.monotonic()
    assert asyncio.run(run()) == 8
    assert time.monotonic() - began < 10


_ORPHAN = """
import asyncio, os, sys, time
from scraper.workers import Workers

async def main():
    async with Workers(2, seconds=1.0) as workers:
        print(await workers.call(os.getpid), flush=True)
        await asyncio.gather(workers.call(time.sleep, 60), workers.call(eval, "__import__('signal').pause()"))

asyncio.run(main())
"""


def test_no_worker_outlives_a_killed_run(tmp_path: Path) -> None:
    """After kill -9 of the run its workers end by themselves, the busy ones within a call's time."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    run = subprocess.Popen([sys.executable, "-c", _ORPHAN], stdout=subprocess.PIPE, text=True, env=environment)
    assert run.stdout
    worker = int(run.stdout.readline())
    time.sleep(0.2)
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()
    assert str(worker) in children
    run.send_signal(signal.SIGKILL)
    run.wait()
    run.stdout.close()
    deadline = time.monotonic() + 5
    while any(_runs(int(pid)) for pid in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_runs(int(pid)) for pid in children)


def _runs(pid: int) -> bool:
    """Whether it is a process that does something: one that has ended may wait for somebody to ask how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False
