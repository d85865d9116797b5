"""The commands on a store, where something is wrong with its file: code 5, one line that helps, nothing changed."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cleaners import Article, Page, PageKind
from scraper.archive import ArchivedPage
from scraper.cli.main import group
from scraper.cli.running import run
from scraper.lock import sole_run
from scraper.store import Store

URL = "https://www.gazette.example/ferry"
COMMANDS = (
    ("history", URL),
    ("forget", URL, "--yes"),
    ("prune", "--max-size", "0"),
    ("reclean", "--workers", "1"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with a story and its page."""
    path = tmp_path / "news.db"
    with Store.open(path) as store:
        for n in range(20):
            url = f"{URL}/{n}" if n else URL
            page_id = store.save_page(ArchivedPage(Page(os.urandom(5_000), url), url, 200, (), "2024-05-01"))
            story = Article(url=url, title="Ferry", body="Late.", page_kind=PageKind.ARTICLE, is_article=True)
            store.save(story, fetched_at="2024-05-01", page_id=page_id)
    return path


def no_database(path: Path) -> str:
    path.write_bytes(b"Dear diary,\n" * 500)
    return "no SQLite database"


def another_programs(path: Path) -> str:
    path.unlink()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE notes (text)")
    return "belongs to another program"


def truncated(path: Path) -> str:
    os.truncate(path, path.stat().st_size // 2)
    return "the file is damaged"


def newer(path: Path) -> str:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 9999")
    return "a newer version of this program"


def missing(path: Path) -> str:
    path.unlink()
    return "no store is here"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("spoil", [no_database, another_programs, truncated, newer, missing])
def test_a_file_that_is_no_good_store(
    path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], spoil: Callable[[Path], str]
) -> None:
    """Each fault is told by each command, and the file stays as it was."""
    problem = spoil(path)
    before = path.read_bytes() if path.exists() else None
    code = run(group, "scraper", [*command, "--db", str(path)])
    told = capsys.readouterr()
    assert (code, told.out, told.err.count("\n")) == (5, "", 1)
    assert f"{path}: " in told.err
    assert problem in told.err
    assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize("name", ["prune", "forget"])
def test_a_write_that_fails_is_undone_whole(path: Path, name: str) -> None:
    """A write that the file refuses undoes all of its transaction: the story and its pages are there."""
    (command,) = (command for command in COMMANDS if command[0] == name)
    with closing(sqlite3.connect(path)) as conn:  # a trigger that fails, in the middle of the work
        table = "pages" if name == "prune" else "urls"
        event = "DELETE" if name == "prune" else "UPDATE"
        condition = "old.id = 15" if name == "prune" else "1"
        conn.execute(
            f"CREATE TRIGGER no AFTER {event} ON {table} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    assert run(group, "scraper", [*command, "--db", str(path)]) == 5
    with Store.open(path) as store:
        assert (store.db["articles"].count, store.db["pages"].count) == (20, 20)
        assert store.article(URL) is not None
        assert store.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_another_run_holds_the_store(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A crawl and a re-clean of one store, or two of these, do not get in each other's way."""
    with sole_run(path):
        assert run(group, "scraper", ["reclean", "--db", str(path)]) == 75
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert "another run works on this store" in told.err
