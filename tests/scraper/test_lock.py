"""One run at a time on a store, whatever becomes of the first."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scraper.lock import AlreadyRunningError, running, sole_run
from scraper.store import ReadOnlyStoreError, StorePathError

_HOLDER = """
import sys, time
from pathlib import Path
from scraper.lock import sole_run
with sole_run(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def hold(store: Path) -> subprocess.Popen[str]:
    """A process that holds the lock."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    command = [sys.executable, "-c", _HOLDER, str(store)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_run(store_path: Path) -> None:
    """It is refused at once, told who was first and since when; kill -9 of the first one frees the store."""
    first = hold(store_path)
    try:
        told = rf"process {first.pid} since \d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
        with pytest.raises(AlreadyRunningError, match=told), sole_run(store_path):
            pass
        assert re.fullmatch(told, running(store_path) or "")
    finally:
        first.send_signal(signal.SIGKILL)
        first.communicate()
    assert running(store_path) is None
    with sole_run(store_path):
        assert f"process {os.getpid()} " in (running(store_path) or "")
    assert running(store_path) is None


def test_no_child_keeps_it(store_path: Path) -> None:
    """A process that a run has started, and that outlives it, does not hold the store."""
    with sole_run(store_path):
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        with sole_run(store_path):
            pass
    finally:
        child.kill()
        child.communicate()


def test_two_stores_are_two(store_path: Path) -> None:
    """Runs on two stores of one folder don't mind each other."""
    with sole_run(store_path), sole_run(store_path.with_name("other.db")):
        assert running(store_path.with_name("third.db")) is None


def test_where_no_lock_can_be(tmp_path: Path) -> None:
    """Without a folder, or where the lock's name is taken by one, the error is the store's, in one line."""
    with pytest.raises(StorePathError, match="there is no folder"), sole_run(tmp_path / "missing" / "news.db"):
        pass
    (tmp_path / "news.db.lock").mkdir()
    with pytest.raises(ReadOnlyStoreError, match="no lock file can be made"), sole_run(tmp_path / "news.db"):
        pass
