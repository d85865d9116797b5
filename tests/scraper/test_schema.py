"""How a file comes to have the tables, and to have the newest ones."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from cleaners import Article, Label, PageKind
from scraper.schema import MIGRATIONS, Migration, connect
from scraper.store import NewerSchemaError, NotAStoreError, Store, StoreError

MakeStory = Callable[..., Article]
NEXT = len(MIGRATIONS) + 1


def add_a_table(db: Database) -> None:
    db.execute("CREATE TABLE publishers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")


def rebuild(db: Database, table: str, old: str, new: str) -> None:
    """What a changed CHECK or column needs: the table made anew, filled, and put in the old one's place."""
    assert old in db[table].schema
    db.execute(db[table].schema.replace(f"CREATE TABLE {table}", "CREATE TABLE anew").replace(old, new))
    db.execute(f"INSERT INTO anew SELECT * FROM {table}")
    db.execute(f"DROP TABLE {table}")
    db.execute(f"ALTER TABLE anew RENAME TO {table}")


def rebuild_articles(db: Database) -> None:
    rebuild(db, "articles", "site_name ", "publisher ")


def rebuild_verdicts(db: Database) -> None:
    rebuild(db, "verdicts", "'other'", "'other', 'horoscope'")


def lose_the_articles(db: Database) -> None:
    db.execute("DELETE FROM articles")  # with foreign keys off, their tags and lines would stay behind


def stumble(db: Database) -> None:
    add_a_table(db)
    db.execute("INSERT INTO nowhere VALUES (1)")


def with_next(*steps: Callable[[Database], None]) -> tuple[Migration, ...]:
    return (*MIGRATIONS, *(Migration(step.__name__, step) for step in steps))


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as conn:
        return int(conn.execute("PRAGMA user_version").fetchone()[0])


def dump_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as conn:
        return list(conn.iterdump())


def backups_of(path: Path) -> list[str]:
    return sorted(other.name for other in path.parent.glob("*.bak*"))


@pytest.fixture
def filled(store_path: Path, a_story: MakeStory) -> Path:
    """A store of the newest schema with a story in it, closed."""
    with Store.open(store_path) as store:
        store.save(a_story(), fetched_at="2024-05-01T08:00:00Z")
    return store_path


def one_value(db: Database, query: str) -> Any:
    return db.execute(query).fetchone()[0]


# --- A new file


def test_a_new_store_has_its_promises_on(store: Store) -> None:
    """The write-ahead log, foreign keys, the stated ``synchronous``, room that can be given back, and our mark."""
    pragmas = ("journal_mode", "foreign_keys", "synchronous", "auto_vacuum", "user_version", "legacy_alter_table")
    assert [one_value(store.db, f"PRAGMA {name}") for name in pragmas] == ["wal", 1, 1, 2, len(MIGRATIONS), 0]
    assert one_value(store.db, "PRAGMA application_id").to_bytes(4, "big") == b"CLPG"


def test_an_empty_file_becomes_a_store(store_path: Path, a_story: MakeStory) -> None:
    """As SQLite has it, a file of no bytes is a new database."""
    store_path.touch()
    with Store.open(store_path) as store:
        store.save(a_story(), fetched_at="2024-05-01T08:00:00Z")
    assert version_of(store_path) == len(MIGRATIONS)


def test_opened_again_nothing_is_done(filled: Path) -> None:
    """A store of the newest schema is neither changed nor copied."""
    before = filled.read_bytes()
    Store.open(filled).close()
    assert filled.read_bytes() == before
    assert backups_of(filled) == []


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("verdicts", "label", set(Label)),
        ("articles", "page_kind", {kind for kind in PageKind if kind.has_story}),
        ("articles", "access", {"free", "paywalled", "unknown"}),
        ("moved_lines", "label", {Label.CREDIT, Label.DISCLOSURE, Label.CORRECTION, Label.AUTHOR_BIO}),
    ],
)
def test_the_closed_lists_are_the_cleaners(store: Store, table: str, column: str, values: set[str]) -> None:
    """Each CHECK allows just what the cleaner may say, so a word that joins a list needs its migration."""
    check = re.search(rf"CHECK \({column} IN \((.*?)\)\)", store.db[table].schema, re.DOTALL)
    assert check is not None
    assert set(re.findall(r"'(\w+)'", check[1])) == {str(value) for value in values}


def test_the_drawing_shows_every_table(store: Store) -> None:
    """The schema as drawn at the head of the module names all tables and views, so that it can't fall behind."""
    import scraper.schema  # noqa: PLC0415 - its docstring is what is tested

    drawn = set(re.findall(r"[a-z]+(?:_[a-z]+)*", scraper.schema.__doc__ or ""))
    # SQLite keeps an index of words in shadow tables, which are its own.
    tables = store.db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'")
    names = {name for (name,) in tables if not name.startswith("sqlite_")}
    assert names <= drawn


@pytest.mark.parametrize(
    "query", ["SELECT 1 FROM articles WHERE page_id = 1", "SELECT 1 FROM urls WHERE article_id = 1"]
)
def test_foreign_keys_have_an_index(store: Store, query: str) -> None:
    """To prune a page or forget an article, no table is read from end to end."""
    assert "USING" in next(iter(store.db.query(f"EXPLAIN QUERY PLAN {query}")))["detail"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE articles SET page_kind = 'bot_wall'",
        "UPDATE articles SET access = 'maybe'",
        "UPDATE articles SET confidence = 1.5",
        "UPDATE articles SET changed_at = '1 May'",
        "UPDATE articles SET published_utc = '2024-05-01T10:00:00+02:00'",
        "UPDATE articles SET page_id = 99",
        "UPDATE articles SET body = NULL",
        "UPDATE urls SET state = 'lost'",
        "UPDATE verdicts SET label = 'noise'",
        "UPDATE blocks SET text = 'twice'",
        "INSERT INTO article_tags (article_id, ordinal, tag_id) VALUES (99, 0, 1)",
        "INSERT INTO tags (name, name_folded) VALUES ('FERRIES', 'ferries')",
        "DELETE FROM verdicts",
    ],
)
def test_what_makes_no_sense_is_refused(store: Store, a_story: MakeStory, statement: str) -> None:
    """CHECKs, keys and foreign keys hold against any hand, ours included."""
    store.save(a_story(), fetched_at="2024-05-01T08:00:00Z")
    with pytest.raises(sqlite3.IntegrityError):
        store.db.execute(statement)


def test_what_belongs_to_an_article_goes_with_it(store: Store, a_story: MakeStory) -> None:
    """A deleted article leaves no lines behind; its URL stays, and stays handled."""
    store.save(a_story(), fetched_at="2024-05-01T08:00:00Z")
    store.db.execute("DELETE FROM articles")
    parts = ("article_tags", "article_authors", "blocks", "removals", "moved_lines", "page_evidence", "field_sources")
    assert [store.db[table].count for table in parts] == [0] * len(parts)
    assert {(row["state"], row["article_id"]) for row in store.db["urls"].rows} == {("stored", None)}


# --- Migrations


def test_a_migration_keeps_what_is_there(filled: Path, a_story: MakeStory) -> None:
    """A step brings its tables, and every record reads as before."""
    with closing(connect(filled, wait=1, migrations=with_next(add_a_table))) as db:
        assert "publishers" in db.table_names()
        assert one_value(db, "PRAGMA foreign_keys") == 1
        assert one_value(db, "SELECT title FROM articles") == a_story().title
    assert version_of(filled) == NEXT


@pytest.mark.parametrize("rebuild", [rebuild_articles, rebuild_verdicts])
def test_a_table_can_be_rebuilt(filled: Path, rebuild: Callable[[Database], None]) -> None:
    """The hardest step: a table that others and views point to, rebuilt without losing a row of theirs, nor a view."""
    views = ("removed_lines", "kept_lines", "mine")

    def lines(db: Database) -> list[tuple[Any, ...]]:
        return [tuple(row.values()) for view in views for row in db.query(f"SELECT * FROM {view}")]

    with closing(Database(filled)) as db:
        db.execute("CREATE VIEW mine AS SELECT title FROM articles")
        before = lines(db)
    with closing(connect(filled, wait=1, migrations=with_next(rebuild))) as db:
        assert lines(db) == before
        assert len(before) == 7
        db.execute("DELETE FROM articles")
        assert db["removals"].count == 0


def test_a_store_with_data_is_copied_first(filled: Path, a_story: MakeStory) -> None:
    """The copy is the store as it was, whole and usable, one for all steps together."""
    before = dump_of(filled)
    with closing(connect(filled, wait=1, migrations=with_next(add_a_table, rebuild_articles))):
        pass
    assert backups_of(filled) == [f"news.db.v{NEXT - 1}.bak"]
    backup = filled.parent / f"news.db.v{NEXT - 1}.bak"
    assert dump_of(backup) == before
    with Store.open(backup) as store:
        assert store.article(a_story().url or "") == a_story()


def test_the_copy_holds_what_is_still_in_the_log(filled: Path, a_story: MakeStory) -> None:
    """Records that another connection wrote a moment ago, and that are only in the write-ahead log, are in the copy."""
    with Store.open(filled) as store:
        store.save(a_story(url="https://b.example/2", canonical_url=None), fetched_at="2024-05-01T08:00:00Z")
        with closing(connect(filled, wait=1, migrations=with_next(add_a_table))):
            pass
    with Store.open(filled.parent / f"news.db.v{NEXT - 1}.bak") as backup:
        assert backup.db["articles"].count == 2


def test_an_empty_store_is_not_copied(store_path: Path) -> None:
    """Where there is nothing to lose there is no second file."""
    Store.open(store_path).close()
    connect(store_path, wait=1, migrations=with_next(add_a_table)).close()
    assert version_of(store_path) == NEXT
    assert backups_of(store_path) == []


@pytest.mark.parametrize(
    ("step", "message"), [(stumble, "no such table: nowhere"), (lose_the_articles, "rows that point to nothing")]
)
def test_a_step_that_fails_is_undone_whole(
    filled: Path, a_story: MakeStory, step: Callable[[Database], None], message: str
) -> None:
    """The steps before it stay, nothing of it does, the copy is there, and it can be tried again."""
    with pytest.raises(StoreError, match=message):
        connect(filled, wait=1, migrations=with_next(rebuild_articles, step))
    assert version_of(filled) == NEXT
    assert not any("publishers" in line for line in dump_of(filled))
    assert len(backups_of(filled)) == 1
    with closing(connect(filled, wait=1, migrations=with_next(rebuild_articles, add_a_table))) as db:
        assert one_value(db, "SELECT title FROM articles") == a_story().title
    assert version_of(filled) == NEXT + 1


def test_a_newer_schema_is_refused(filled: Path) -> None:
    """An older program says so, and does not touch the file."""
    connect(filled, wait=1, migrations=with_next(add_a_table)).close()
    before = filled.read_bytes()
    with pytest.raises(NewerSchemaError) as refusal:
        Store.open(filled)
    assert str(refusal.value) == (
        f"{filled}: a newer version of this program wrote this store (schema {NEXT}; this one knows {NEXT - 1}); "
        "update this program; the store was left as it is"
    )
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "statements", [["CREATE TABLE notes (text)"], ["PRAGMA user_version = 1"], ["PRAGMA application_id = 7"]]
)
def test_another_programs_database_is_refused(store_path: Path, statements: list[str]) -> None:
    """Not a byte of it is changed."""
    with closing(sqlite3.connect(store_path)) as conn:
        conn.execute("CREATE TABLE IF NOT EXISTS t (x)")
        for statement in statements:
            conn.execute(statement)
        conn.commit()
    before = store_path.read_bytes()
    with pytest.raises(NotAStoreError, match="another program"):
        Store.open(store_path)
    assert store_path.read_bytes() == before


@pytest.mark.parametrize("begin", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_opening_waits_for_another_writer(filled: Path, begin: str) -> None:
    """Also at the switch to the write-ahead log, where SQLite itself fails at once."""
    with closing(sqlite3.connect(filled, isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute(begin)
        letting_go = threading.Timer(0.2, other.execute, ["COMMIT"])
        letting_go.start()
        with Store.open(filled, wait=30) as store:
            assert one_value(store.db, "PRAGMA journal_mode") == "wal"
        letting_go.join()


def test_processes_that_start_at_once_make_one_store(store_path: Path) -> None:
    """Four that open a store which isn't there yet, at the same moment, all get it."""
    script = """if True:
        import sys
        from scraper.frontier import Frontier, Miss
        from scraper.store import Store
        print("ready", flush=True)
        sys.stdin.read()
        Frontier(Store.open(sys.argv[1])).miss("https://a.example/", Miss("http-404", "not found"))
    """
    command = [sys.executable, "-c", script, str(store_path)]
    pipe = subprocess.PIPE
    racers = [subprocess.Popen(command, text=True, stdin=pipe, stdout=pipe, stderr=pipe) for _ in range(4)]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.close()
        racer.stdin = None  # communicate would close it again
    assert [racer.communicate(timeout=60) for racer in racers] == [("", "")] * 4
    with Store.open(store_path) as store:
        assert [row["tries"] for row in store.db["urls"].rows] == [4]
