"""The tables of the store, and how a file comes to have them.

    runs ──< run_counts                 what each run of a command did, by source and outcome

    urls                                every URL found: its state, why, how often, when next
      │ article_id
      ▼
    articles ──< article_tags    >── tags
      │  │  └──< article_authors >── authors
      │  ├─────< blocks          >── verdicts    what was kept, and who said what it is
      │  ├─────< removals        >── verdicts    what was left out
      │  ├─────< moved_lines                     credits, disclosures, corrections, author bios
      │  ├─────< page_evidence                   why the page is of its kind
      │  ├─────< field_sources                   where each field's value came from
      │  ├─────< revisions                       how it was told before, and what brought the next telling
      │  ├── articles_fts                        the words of title and body; of unspaced_articles (Chinese, Thai, ...)
      │  │   articles_trigrams                     any three characters in a row. Triggers keep both in step
      │  │   unindexed                             what waits for the end of a transaction to go there
      │  ├── fingerprints, fingerprint_keys      by which near-duplicates are found; view near_duplicates
      │  └── recipe_id ──> recipes               which cleaner, rules and site profile made it
      │ page_id
      ▼
    pages ──< passed_pages >── recipes  the raw bytes, zstd, with headers and fetch time; those that hold no story

    site_profiles ──< site_lines        the boilerplate of each site, learned from its stories
    reclean_progress                    re-cleans that were ended early

    lists, robots_files, tdm_files      what lets the next crawl ask sites for less
    opt_outs                            what publishers reserved; view article_opt_outs

    kept_lines, removed_lines           views: blocks and removals with their verdicts, to read

``──<`` is one to many; the many go when the one goes. Names are compared casefolded and shown as first spelled. Times
end in ``_at`` or ``_utc`` and are UTC, ``2024-05-01T08:00:00Z``; ``published`` and ``modified`` are as the page wrote
them. What each column is for stands in ``data/schema_*.sql``, and so in the file itself.

``PRAGMA user_version`` is the number of migrations that the file has seen. A migration that was released is history:
it is never edited, another one follows it.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from time import monotonic, sleep

from sqlite_utils import Database

from scraper.store_errors import (
    NewerSchemaError,
    NotAStoreError,
    StoreError,
    StorePathError,
    result_code,
    sqlite_errors,
)
from scraper.transactions import immediate, snapshot

APPLICATION_ID = 0x434C5047
"""``CLPG``, in the file's header: it tells a store from another program's database (``file`` shows it)."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step forward.

    Attributes:
        brings: what the schema has after it, in words.
        apply: makes the change. It runs in a transaction, with foreign keys off so that it may rebuild a table (make
            it anew, copy, drop, rename: plain SQL, since sqlite-utils' ``transform`` commits in some versions and
            refuses UNIQUE columns in others); they are checked before the transaction ends.
    """

    brings: str
    apply: Callable[[Database], None]


def _script(name: str) -> Callable[[Database], None]:
    """A step that runs the SQL of ``data/<name>``."""
    return lambda db: _run_script(db, name)


def _first_schema(db: Database) -> None:
    _run_script(db, "schema_1.sql")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _run_script(db: Database, name: str) -> None:
    """Run the SQL of ``data/<name>`` in the transaction that is open; ``executescript`` would end it first."""
    pending = ""
    for line in files("scraper").joinpath("data", name).read_text("utf-8").splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            db.execute(pending)
            pending = ""


MIGRATIONS: tuple[Migration, ...] = (
    Migration("articles, pages, URLs and runs", _first_schema),
    Migration("URLs that are found and not yet fetched, or fetched and not yet cleaned", _script("schema_2.sql")),
    Migration("earlier tellings of stories, what made each record, what repeats on a site", _script("schema_3.sql")),
    Migration("words to search by", _script("schema_4.sql")),
    Migration("near-duplicates", _script("schema_5.sql")),
    Migration("lists' validators, robots.txt files, opt-outs", _script("schema_6.sql")),
    Migration("the words of many stories indexed in one stroke", _script("schema_7.sql")),
    Migration("stories that are asked for again while they are young", _script("schema_8.sql")),
    Migration("what sites reserve in a file of their own", _script("schema_9.sql")),
)
"""All of them, in order: a file's version is how many it has seen."""

_CACHE_KIB = 16 * 1024  # a batch fits in it; with SQLite's 2 MB its pages are written and read again before it ends
_WAL_BYTES = 64 * 1024 * 1024  # what one large transaction may leave behind in the write-ahead log's file


def connect(path: Path, *, wait: float, migrations: Sequence[Migration] = MIGRATIONS) -> Database:
    """Open the store at ``path``, an absolute one, with the newest schema; make it if there is none.

    Transactions are the caller's: nothing begins or ends one by itself. ``synchronous`` is NORMAL: what was committed
    outlives the end of the process, also by kill -9; when the power fails the last transactions may be lost, as if
    they had never been, and the file stays whole. (FULL would keep them, for a wait on the disk at each commit.)

    Args:
        path: where the file is or is to be; its folder has to exist.
        wait: seconds to wait for another connection that writes.
        migrations: what makes the schema; other ones are for tests of the machinery.

    Raises ``StoreError``.
    """
    _check_path(path)
    with sqlite_errors(path):
        conn = sqlite3.connect(path, timeout=wait, isolation_level=None)
        try:
            db = Database(conn, execute_plugins=False)  # no plugin that happens to be installed changes an archive
            if version(db, path, len(migrations)) == 0:
                db.execute("PRAGMA auto_vacuum = INCREMENTAL")  # can't be had later without rewriting the whole file
            _enter_wal(conn, wait)
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = FAST")  # what is overwritten is gone, but on free pages: see ``space``
            db.execute(f"PRAGMA journal_size_limit = {_WAL_BYTES}")
            migrate(db, path, migrations)
            db.execute("PRAGMA foreign_keys = ON")
            # What one statement may have to undo is held in memory, not in a file: three quarters of what saving many
            # would write. After the migrations, whose indexes are sorted in a file; we sort no more than ids.
            db.execute("PRAGMA temp_store = MEMORY")
            db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        except BaseException:
            conn.close()
            raise
    return db


def _check_path(path: Path) -> None:
    """SQLite says "unable to open database file" to most of these.

    The file is only looked at: to open and close it would take away the locks that other connections of this process
    have on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        if not path.parent.is_dir():
            problem, advice = f"there is no folder {path.parent}", "create it first, or give another path"
            raise StorePathError(path, problem, advice) from None
        return
    except (OSError, ValueError) as error:  # a name too long, a NUL in it, a folder that may not be looked into
        raise StorePathError(path, getattr(error, "strerror", None) or str(error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise StorePathError(path, "this is a folder", f"name a file in it, such as {path / 'news.db'}")
    if not stat.S_ISREG(found.st_mode):
        raise StorePathError(path, "this is a device or a pipe")
    if 0 < found.st_size < _SMALLEST:
        raise NotAStoreError(path)


_SMALLEST = 512  # bytes of the smallest database; what has fewer SQLite may take for an empty one, and write over


def _enter_wal(conn: sqlite3.Connection, wait: float) -> None:
    """Readers and the writer stop waiting for each other.

    SQLite does not wait by itself where two connections make this switch at once (it upgrades a read lock). A file
    system without shared memory keeps its journal, which is slower and as safe.
    """
    deadline = monotonic() + wait
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if result_code(error) != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                raise
            sleep(0.02)


def version(db: Database, path: Path, newest: int) -> int:
    """How many migrations the file has seen; 0 for a new one.

    Raises ``NotAStoreError`` for a database with other tables, ``NewerSchemaError`` for more than ``newest``.
    """
    with snapshot(db.conn):  # another process may be making the tables just now
        (seen,) = db.execute("PRAGMA user_version").fetchone()
        (application,) = db.execute("PRAGMA application_id").fetchone()
        is_foreign = application != APPLICATION_ID and (seen or application or db.table_names())
    if is_foreign:
        raise NotAStoreError(path, "this SQLite database belongs to another program")
    if seen > newest:
        problem = f"a newer version of this program wrote this store (schema {seen}; this one knows {newest})"
        raise NewerSchemaError(path, problem)
    return int(seen)


def migrate(db: Database, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the newest schema, each step whole or not at all.

    Before the first step of a store that holds something, it is copied to ``<path>.v<version>.bak``. Two processes
    may call this at once: one does the work, the other waits and finds it done. Raises as ``version`` does, and
    ``StoreError`` for a step that would leave rows pointing to nothing.
    """
    if version(db, path, len(migrations)) == len(migrations):
        return
    db.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
    db.execute("PRAGMA legacy_alter_table = ON")  # else no table below a view can be rebuilt, our own and a user's
    backed_up = False
    seen = 0
    while seen < len(migrations):
        with immediate(db.conn):
            seen = version(db, path, len(migrations))  # again: another process may have been quicker
            if seen < len(migrations):
                backed_up = backed_up or _back_up(db, path, seen)
                _step(db, path, migrations[seen], seen + 1)
    db.execute("PRAGMA legacy_alter_table = OFF")


def _step(db: Database, path: Path, migration: Migration, number: int) -> None:
    migration.apply(db)
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise StoreError(path, f"schema {number} would leave rows that point to nothing", "it was undone; report this")
    db.execute(f"PRAGMA user_version = {number}")


def _back_up(db: Database, path: Path, seen: int) -> bool:
    """Copy a store that holds something; the open transaction keeps others from writing meanwhile."""
    if not any(next(db[table].rows_where(limit=1), None) for table in ("articles", "pages", "urls")):
        return False
    unfinished = f"{path}.v{seen}.bak.part"
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
        source.backup(copy)
    os.replace(unfinished, f"{path}.v{seen}.bak")
    return True
