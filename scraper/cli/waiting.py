"""What is shown while a server takes its time: on a terminal a line that counts the seconds, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from scraper.cli.running import tell
from scraper.cli.terminal import printable

_LONGEST = 50  # characters of a server's name; a line that is folded can't be taken back


@contextmanager
def waiting_for(url: str) -> Iterator[None]:
    """Say, from the second second on, that the server of ``url`` is waited for; the line is gone when this ends."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    host = printable(url.partition("://")[2].partition("/")[0].rpartition("@")[2])[:_LONGEST]
    is_over = Event()
    # A thread, since the loop that fetches may be in a look-up of names, which nobody can interrupt.
    counting = Thread(target=_count, args=(host, is_over), daemon=True)
    counting.start()
    try:
        yield
    finally:
        is_over.set()
        counting.join()


def _count(host: str, is_over: Event) -> None:
    seconds = 0
    while not is_over.wait(1.0):
        seconds += 1
        tell(f"\rclean-page: waiting for {host}, {seconds} s\x1b[K")
    if seconds:
        tell("\r\x1b[K")
