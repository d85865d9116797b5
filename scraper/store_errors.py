"""What can go wrong with the store.

    StoreError                   anything else that SQLite reports
    ├── StorePathError           the path is a folder, or its folder isn't there
    ├── NotAStoreError           the file is no SQLite database, or another program's
    ├── NewerSchemaError         a newer version of this program wrote it
    ├── DamagedStoreError        cut short or overwritten, the file or a page in the archive
    ├── ReadOnlyStoreError       the file, its folder or its disk can't be written
    ├── StoreFullError           no room left on the disk
    └── LockedStoreError         another program held it locked for longer than we wait

``str()`` of each is one line for people: which file, what is wrong, what to do. Whatever was being written when one
is raised is undone as a whole.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class StoreError(Exception):
    """A store that can't be used, or could not do what was asked.

    Attributes:
        path: the file of the store.
        problem: what is wrong, in words.
        advice: what to do about it.
    """

    problem = "the store failed"
    advice = "nothing was half-written"

    def __init__(self, path: str | os.PathLike[str], problem: str | None = None, advice: str | None = None) -> None:
        super().__init__(path, problem, advice)
        self.path = os.fspath(path)
        self.problem = problem or self.problem
        self.advice = advice or self.advice

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}; {self.advice}"


class StorePathError(StoreError):
    """No file can be at this path."""

    problem = "no file can be opened here"
    advice = "give the path of a file"


class NotAStoreError(StoreError):
    """The file holds something else. It was not touched."""

    problem = "this file is no SQLite database"
    advice = "give the path of a store, or of a file that doesn't exist yet; this one was left as it is"


class NewerSchemaError(StoreError):
    """A newer version of this program has changed the tables."""

    problem = "a newer version of this program wrote this store"
    advice = "update this program; the store was left as it is"


class DamagedStoreError(StoreError):
    """The file is a database, but bytes of it are missing or wrong."""

    problem = "the file is damaged"
    advice = "bring back a copy, or rescue what can be read with: sqlite3 DAMAGED .recover | sqlite3 RESCUED"


class ReadOnlyStoreError(StoreError):
    """The file may not be written."""

    problem = "the store can't be written"
    advice = "check the permissions of the file and of its folder, and that its disk isn't mounted read-only"


class StoreFullError(StoreError):
    """The disk has no room left."""

    problem = "the disk is full"
    advice = "free some space and run again; all that was saved before is safe"


class LockedStoreError(StoreError):
    """Another connection did not let go of the file in time."""

    problem = "another program keeps the store locked"
    advice = "wait until it is done, or end it, and run again"


# SQLite's primary result codes (https://www.sqlite.org/rescode.html): an extended code holds one in its low byte.
_BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: LockedStoreError,
    sqlite3.SQLITE_LOCKED: LockedStoreError,
    sqlite3.SQLITE_READONLY: ReadOnlyStoreError,
    sqlite3.SQLITE_PERM: ReadOnlyStoreError,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyStoreError,  # the path itself was looked at before
    sqlite3.SQLITE_FULL: StoreFullError,
    sqlite3.SQLITE_CORRUPT: DamagedStoreError,
    sqlite3.SQLITE_NOTADB: NotAStoreError,
}


def result_code(error: sqlite3.Error) -> int | None:
    """SQLite's primary result code; None for an error that Python's own module made."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


@contextmanager
def sqlite_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """Raises what SQLite reports about the file at ``path`` as a ``StoreError``.

    A ``sqlite3.ProgrammingError`` (a closed store, a value of a wrong type) is a mistake in the code and stays one.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        kind = _BY_CODE.get(result_code(error) or 0)
        if kind is None:
            raise StoreError(path, str(error)) from error
        raise kind(path) from error
