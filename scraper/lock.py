"""One run at a time on a store: an advisory lock that the kernel frees, however its holder ends.

The lock is ``flock`` on a file of its own beside the store: to open and close the store's file would take away SQLite's
locks on it (https://www.sqlite.org/howtocorrupt.html, section 2.2). The lock's file stays when the run ends, since to
remove it would let two runs lock two files of one name.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scraper.store_errors import ReadOnlyStoreError, StorePathError
from scraper.times import now, utc


class AlreadyRunningError(Exception):
    """Another run holds the store's lock.

    Attributes:
        store: the store's file.
        holder: who that is, in words; empty where it did not say.
    """

    def __init__(self, store: Path, holder: str) -> None:
        super().__init__(store, holder)
        self.store = store
        self.holder = holder

    def __str__(self) -> str:
        who = f" ({self.holder})" if self.holder else ""
        return f"{self.store}: another run works on this store{who}; this one has left it alone"


@contextmanager
def sole_run(store: Path) -> Iterator[None]:
    """Holds the lock of the store in that file. Raises ``AlreadyRunningError`` at once where somebody else does.

    Raises ``StoreError`` where no lock file can be made.
    """
    path = _lock_file(store)
    try:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except (FileNotFoundError, NotADirectoryError):
        problem, advice = f"there is no folder {path.parent}", "create it first, or give another path"
        raise StorePathError(store, problem, advice) from None
    except OSError as error:
        raise ReadOnlyStoreError(store, f"no lock file can be made beside it: {error.strerror}") from error
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError(store, _told_by(lock)) from None
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"process {os.getpid()} since {utc(now())}\n".encode(), 0)
        yield
        os.ftruncate(lock, 0)
    finally:
        os.close(lock)  # which frees it; no child has it, since descriptors are not inherited


def running(store: Path) -> str | None:
    """Who works on a store now, in words; None where nobody does."""
    try:
        lock = os.open(_lock_file(store), os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _told_by(lock) or "a process that did not say its number"
    else:
        return None
    finally:
        os.close(lock)


def _lock_file(store: Path) -> Path:
    return store.with_name(f"{store.name}.lock")


def _told_by(lock: int) -> str:
    return os.pread(lock, 200, 0).decode("utf-8", "replace").strip()
