"""Waiting for another writer."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from scraper.store import LockedStoreError, Store
from scraper.transactions import immediate

_SCRAPER = (sys.executable, "-P", "-c", "from scraper.cli.main import main; main()")


def test_a_wait_is_told_and_can_be_ended(store_path: Path) -> None:
    """A command that waits for another program says so once, in two seconds or so; Ctrl-C ends it at once, code 130."""
    Store.open(store_path).close()
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        command = [*_SCRAPER, "import", "-", "--db", str(store_path)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, text=True, stdin=pipe, stderr=pipe) as waiting:
            assert waiting.stdin is not None
            assert waiting.stderr is not None
            waiting.stdin.write('{"body": "The ferry left.", "fetched_at": "2024-05-01T08:00:00Z"}\n')
            waiting.stdin.close()
            told = waiting.stderr.readline()
            waiting.send_signal(signal.SIGINT)
            began = time.monotonic()
            rest = waiting.stderr.read()
            code = waiting.wait()
    assert told == f"{store_path}: another program writes to it; waiting, up to 30 s\n"
    assert (code, rest.strip()) == (130, "")
    assert time.monotonic() - began < 5


def test_a_wait_ends_with_its_time(store_path: Path) -> None:
    """And the connection waits as long the next time, for a read too."""
    with Store.open(store_path, wait=0.5) as store, closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for _ in range(2):
            began = time.monotonic()
            with pytest.raises(LockedStoreError), store.batch():
                pass
            assert 0.4 < time.monotonic() - began < 5
        assert store.db.execute("PRAGMA busy_timeout").fetchone() == (500,)
        other.execute("COMMIT")
        with immediate(store.db.conn):
            pass
