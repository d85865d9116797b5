"""``scraper status`` on a terminal; what it counts, and through a pipe, is tested in ``test_status`` beside it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import termios
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.store import Store
from scraper.times import utc

NOW = datetime.now(UTC)
URL = "https://www.gazette.example/2026/01/19/a-story-with-a-long-address-that-was-taken-back.html"
DETAIL = "the server answered 503 (Service Unavailable)"
STATUS = (sys.executable, "-c", "from scraper.cli.main import main; main()", "status")


def a_crawled_store(path: Path) -> None:
    """One run, and one story that will be tried again."""
    seen, due = utc(NOW - timedelta(minutes=7)), utc(NOW + timedelta(hours=5, minutes=1))
    with Store.open(path) as store:
        run = store.begin_run("crawl")
        store.end_run(run, {"The Eastmoor Gazette": {"found": 12, "failed http-503": 1}})
        store.db.conn.execute(
            """INSERT INTO urls (url, state, reason, detail, tries, first_seen_at, last_tried_at, next_try_at, source)
               VALUES (?, 'waiting', 'http-503', ?, 1, ?, ?, ?, 'The Eastmoor Gazette')""",
            (URL, DETAIL, seen, seen, due),
        )


def on_a_terminal(environment: Mapping[str, str], folder: Path) -> str:
    """What a terminal of 80 columns is sent."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    with subprocess.Popen(STATUS, cwd=folder, env=dict(environment), stdout=theirs) as process:
        os.close(theirs)
        sent = b""
        try:
            while part := os.read(ours, 65_536):
                sent += part
        except OSError:  # how Linux says that nobody writes there any more
            pass
    os.close(ours)
    assert process.returncode == 0
    return sent.decode()


def test_a_terminal_shows_distances(tmp_path: Path, command_environment: Mapping[str, str]) -> None:
    """In 80 columns times are told as distances, no number or time is folded, and an address stands by itself."""
    a_crawled_store(tmp_path / "news.db")
    lines = on_a_terminal({**command_environment, "NO_COLOR": "1"}, tmp_path).splitlines()
    assert max(map(len, lines)) <= 80 or str(tmp_path) in lines[0]
    assert any(line.rstrip().endswith("never         in 5 h") for line in lines)
    assert any("crawl" in line and " s ago" in line for line in lines)
    assert any(line.strip() == DETAIL for line in lines)
