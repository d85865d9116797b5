"""Room that was freed inside the store, given back to the disk."""

from __future__ import annotations

import sqlite3

_STEP = 2_000  # database pages (8 MB) at a time, so that others can write in between


def give_back(conn: sqlite3.Connection) -> None:
    """Shrink the file by all its free pages, and empty the write-ahead log. Needs no transaction to be open.

    Free pages hold what was deleted, so this is also what makes it gone. A reader that still looks at an older state
    keeps the log from being emptied, until the next write after it has ended.
    """
    while free := conn.execute("PRAGMA freelist_count").fetchone()[0]:
        conn.execute(f"PRAGMA incremental_vacuum({_STEP})").fetchall()  # a step for each page
        if conn.execute("PRAGMA freelist_count").fetchone()[0] >= free:
            break  # a file that was made by something else, without auto_vacuum
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def file_bytes(conn: sqlite3.Connection) -> int:
    """Bytes of the file, once the log is in it."""
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    (size,) = conn.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)
