"""Transactions of the store: those that write, which wait their turn, and reads that see it at one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from scraper.store_errors import result_code


@contextmanager
def immediate(conn: sqlite3.Connection) -> Iterator[None]:
    """A transaction that has the right to write from its start, so that it can't find later that another one wrote.

    Inside another one it is a savepoint: what it did is undone alone.
    """
    begin, end, undo = _SAVEPOINT if conn.in_transaction else _TRANSACTION
    begin(conn)
    try:
        yield
        conn.execute(end)
    except BaseException:
        if conn.in_transaction:  # SQLite has ended it by itself where the disk is full
            for statement in undo:
                conn.execute(statement)
        raise


_ATTEMPT = 200  # milliseconds; Python sees Ctrl-C between two attempts only
_SILENT = 2.0  # seconds after which whoever looks on is told what is waited for


def _begin(conn: sqlite3.Connection) -> None:
    """Begin to write, waiting for others that do as long as the connection is to wait.

    A wait that lasts is logged as a warning, which Python shows on standard error unless told otherwise.
    """
    (wait,) = conn.execute("PRAGMA busy_timeout").fetchone()
    began, is_told = monotonic(), False
    conn.execute(f"PRAGMA busy_timeout = {min(wait, _ATTEMPT)}")
    try:
        while True:
            try:
                conn.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                waited = monotonic() - began
                if result_code(error) != sqlite3.SQLITE_BUSY or waited >= wait / 1000:
                    raise
            if waited >= _SILENT and not is_told:
                is_told = True
                _tell(conn, wait // 1000)
    finally:
        conn.execute(f"PRAGMA busy_timeout = {wait}")


def _begin_inside(conn: sqlite3.Connection) -> None:
    conn.execute("SAVEPOINT step")


_TRANSACTION = (_begin, "COMMIT", ("ROLLBACK",))
_SAVEPOINT = (_begin_inside, "RELEASE step", ("ROLLBACK TO step", "RELEASE step"))


def _tell(conn: sqlite3.Connection, seconds: int) -> None:
    import logging  # noqa: PLC0415 - 6 ms, for a warning that is seldom given

    (_, _, path) = conn.execute("PRAGMA database_list").fetchone()
    logging.getLogger(__name__).warning("%s: another program writes to it; waiting, up to %d s", path, seconds)


@contextmanager
def snapshot(conn: sqlite3.Connection) -> Iterator[None]:
    """Several reads that see the store at one moment, whatever others write meanwhile."""
    if conn.in_transaction:
        yield
        return
    conn.execute("BEGIN")
    try:
        yield
    finally:
        if conn.in_transaction:
            conn.execute("COMMIT")
