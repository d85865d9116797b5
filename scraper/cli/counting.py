"""How far a command has come, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from scraper.cli.running import tell


@contextmanager
def counting(what: str, clock: Callable[[], float] = monotonic) -> Iterator[Callable[[int], None]]:
    """Gives a function to be told of each piece of work; on a terminal, it shows the sum, ten times a second."""
    is_shown = sys.stderr is not None and sys.stderr.isatty()
    total = 0
    last = clock()

    def done(number: int) -> None:
        nonlocal total, last
        total += number
        if is_shown and clock() - last > 0.1:
            last = clock()
            tell(f"\r{total:,} {what}\x1b[K")

    try:
        yield done
    finally:
        if is_shown:
            tell("\r\x1b[K")
