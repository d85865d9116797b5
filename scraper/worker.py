"""A worker's side of ``workers``: a process that does one call after the other, and may die of any of them.

Requests and answers are pickles with their length in front, over standard input and output. It ends by itself when
nobody can ask any more: at the end of its input, and, whatever the call is doing, when its own alarm rings. So no
worker outlives a run that was killed by more than one call's time.
"""

from __future__ import annotations

import os
import pickle
import resource
import signal
import struct
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, BinaryIO, NamedTuple

LENGTH = struct.Struct("!Q")
"""What stands in front of a message: its length in bytes."""

MEMORY = 4 * 1024**3
"""Bytes of address space. A page that wants more gets a MemoryError, before the machine runs out of memory."""


class Answer(NamedTuple):
    """What came of a call.

    Attributes:
        value: what the function returned.
        error: what it raised; None where it returned.
        cpu_seconds: what the call cost this process, unpickling and pickling not counted.
    """

    value: Any
    error: Exception | None
    cpu_seconds: float


READY = Answer(None, None, 0.0)
"""The first message of a worker that has started."""


def main() -> None:
    """Serve until the input ends."""
    # Ctrl-C and a service manager's SIGTERM reach every process of a run; when to end is for the asking one to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    _be_the_first_to_go()
    _send(answers, READY)
    while (request := _receive(requests)) is not None:
        seconds, call = request
        signal.setitimer(signal.ITIMER_REAL, seconds)  # nobody handles it, so it ends the process, in C code too
        answer = _answer(call)
        _send(answers, answer)
        signal.setitimer(signal.ITIMER_REAL, 0)
        if isinstance(answer.error, MemoryError):
            return  # who knows what is left undone


def _be_the_first_to_go() -> None:
    """Where memory runs out, let this process fail or be killed, and not the one that holds the run together."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY if hard < 0 else min(MEMORY, hard), hard))
    with suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:  # Linux
        score.write("500")


def _receive(requests: BinaryIO) -> tuple[float, bytes] | None:
    head = requests.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    seconds, call = pickle.loads(requests.read(*LENGTH.unpack(head)))  # noqa: S301 - from the process that started us
    return seconds, call


def _send(answers: BinaryIO, answer: Answer) -> None:
    message = _message(answer)
    answers.write(LENGTH.pack(len(message)) + message)
    answers.flush()


def _message(answer: Answer) -> bytes:
    try:
        message = pickle.dumps(tuple(answer), pickle.HIGHEST_PROTOCOL)  # this module is __main__ on this side alone
        if answer.error is not None:
            pickle.loads(message)  # noqa: S301 - our own; not every exception comes out of its pickle again
    except Exception as error:
        told = RuntimeError(repr(answer.error or error))
        return pickle.dumps((None, told, answer.cpu_seconds), pickle.HIGHEST_PROTOCOL)
    return message


def _answer(call: bytes) -> Answer:
    began = time.process_time()
    try:
        function: Callable[..., Any]
        function, arguments, named = pickle.loads(call)  # noqa: S301 - from the process that started us
        began = time.process_time()
        value = function(*arguments, **named)
    except Exception as error:
        return Answer(None, error, time.process_time() - began)
    return Answer(value, None, time.process_time() - began)


if __name__ == "__main__":
    main()
