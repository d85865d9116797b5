"""Lines on standard output, to a terminal, a file or a pipe that may close; counts, and what is done meanwhile."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from scraper.cli.running import CommandError


def counted(number: int, one: str, many: str | None = None) -> str:
    """So many of something.

    >>> counted(1, "story", "stories"), counted(2_000, "page")
    ('1 story', '2,000 pages')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def show(texts: Iterable[str]) -> int:
    """Write each text, UTF-8; how many there were. Ends early where nobody reads any more, as with ``head``.

    Raises CommandError where nothing can be written, as on a full disk.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    shown = 0
    try:
        for text in texts:
            shown += 1  # also the one that nobody reads
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        discard_output()
    except OSError as error:
        discard_output()
        raise CommandError(f"the output cannot be written: {error.strerror}") from error
    return shown


def discard_output() -> None:
    """Send what is still in Python's buffer nowhere, or its flush at exit would fail once more, with a traceback."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
