"""How a crawl shows itself; what a whole run prints is tested in ``test_crawl``."""

from __future__ import annotations

import os
import pty
from contextlib import suppress

from scraper.cli.crawl_view import show_summary
from scraper.outcomes import RunReport, SourceReport


def test_a_terminal_has_the_reasons_below_the_table() -> None:
    """In 80 columns no count is folded, and why stories are missing has a line of its own."""
    source = SourceReport(
        name="Eastmoor Gazette",
        found=1200,
        new=1100,
        due=1100,
        stored=1000,
        unchanged=0,
        skipped={},
        failed={"http-404": 99, "timeout": 1},
        left=0,
        troubles=(),
        dead=False,
    )
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as stream:
        show_summary(RunReport((source,)), stream)
    shown = b""
    with suppress(OSError):  # how Linux says that nobody writes there any more
        while piece := os.read(ours, 4096):
            shown += piece
    os.close(ours)
    assert [line.rstrip() for line in shown.decode().splitlines()[1:]] == [
        "Eastmoor Gazette   1200  1100  1100    1000          0        0     100     0",
        "Eastmoor Gazette: failed: 99 http-404, 1 timeout",
    ]
