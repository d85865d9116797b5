"""What goes wrong with the file: one clear line each, and nothing half-written.

The faults are real ones: real folders, bytes, locks, a real small disk and real permissions where the machine lets us
make them. A test that needs more rights than it has is skipped, and another proves the same by humbler means.
"""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from cleaners import Article
from scraper.archive import ArchivedPage
from scraper.frontier import Frontier, Miss
from scraper.store import (
    DamagedStoreError,
    LockedStoreError,
    NotAStoreError,
    ReadOnlyStoreError,
    Saved,
    Store,
    StoreError,
    StoreFullError,
    StorePathError,
    UrlState,
)

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
MAY_1 = "2024-05-01T08:00:00Z"


@pytest.fixture
def filled(store_path: Path, a_story: MakeStory) -> Path:
    """A store with forty stories, closed: all of it is in the one file."""
    with Store.open(store_path) as store, store.batch():
        for n in range(40):
            store.save(story_number(a_story, n), fetched_at=MAY_1)
    return store_path


def story_number(a_story: MakeStory, n: int, size: int = 4000) -> Article:
    return a_story(url=f"https://a.example/{n}", canonical_url=None, title=f"Story {n}", body=f"{n} " * (size // 4))


def save_until_it_fails(store: Store, a_story: MakeStory, a_page: MakePage) -> tuple[list[Article], StoreError]:
    """Stories with their pages, until one is refused; those that were acknowledged, and the error."""
    acknowledged: list[Article] = []
    for n in range(10_000):
        story = story_number(a_story, n)
        try:
            page_id = store.save_page(a_page(os.urandom(20_000), url=story.url or ""))
            assert store.save(story, fetched_at=MAY_1, page_id=page_id) is Saved.NEW
        except StoreError as error:
            return acknowledged, error
        acknowledged.append(story)
    raise AssertionError("the disk never filled up")


def assert_whole(path: Path, stories: list[Article]) -> None:
    """The store is sound, and holds these stories, each whole, and none besides."""
    with Store.open(path) as store:
        assert store.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert [store.article(story.url or "") for story in stories] == stories
        assert store.db["articles"].count == len(stories)


# --- The path


def test_the_message_is_one_line_that_helps(tmp_path: Path) -> None:
    """It names the file, says what is wrong and what to do."""
    with pytest.raises(StorePathError) as error:
        Store.open(tmp_path)
    assert str(error.value) == f"{tmp_path}: this is a folder; name a file in it, such as {tmp_path}/news.db"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("", "this is a folder"),
        ("no/such/folder/news.db", "there is no folder"),
        ("file.txt/news.db", "there is no folder"),
        ("pipe", "this is a device or a pipe"),
        ("x" * 300, "File name too long"),
        ("nul\0.db", "null byte"),
    ],
)
def test_a_path_where_no_store_can_be(tmp_path: Path, path: str, message: str) -> None:
    """Each is told apart, and nothing is made on the way."""
    (tmp_path / "file.txt").write_text("text")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StorePathError, match=message) as error:
        Store.open(f"{tmp_path}/{path}")
    assert "\n" not in str(error.value)
    assert sorted(found.name for found in tmp_path.iterdir()) == ["file.txt", "pipe"]


@pytest.mark.parametrize("name", ["file:news.db?mode=memory", ":memory:", "ne ws%20?#.db", "nëws 漢.db", "-news.db"])
def test_a_name_is_just_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What SQLite would read as a URI or as a store in memory is a file like any other."""
    monkeypatch.chdir(tmp_path)
    with Store.open(name) as store:
        Frontier(store).miss("https://a.example/", Miss("listing", "", otherwise=UrlState.SKIPPED))
    assert (tmp_path / name).stat().st_size > 0
    with Store.open(name) as store:
        assert store.known(["https://a.example/"])


# --- The file


@pytest.mark.parametrize(
    "content",
    [b"Dear diary,\n" * 50, b"x", os.urandom(5000), b"<!doctype html>" * 400, b"SQLite format 3\0" + b"x" * 90],
)
def test_a_file_that_is_no_database(store_path: Path, content: bytes) -> None:
    """Somebody's file is told apart, and not touched."""
    store_path.write_bytes(content)
    with pytest.raises(NotAStoreError, match="no SQLite database"):
        Store.open(store_path)
    assert store_path.read_bytes() == content
    assert [found.name for found in store_path.parent.iterdir()] == [store_path.name]


@pytest.mark.parametrize("left", [0.9, 0.5, 0.1])
def test_a_truncated_store(filled: Path, left: float) -> None:
    """A store cut short, as a copy that broke off, is noticed when it is opened."""
    os.truncate(filled, int(filled.stat().st_size * left))
    with pytest.raises(DamagedStoreError, match=r"the file is damaged; bring back a copy, or rescue .* \.recover"):
        Store.open(filled)


def test_a_truncated_header(filled: Path) -> None:
    """So is one of which hardly anything is left."""
    os.truncate(filled, 600)
    with pytest.raises(DamagedStoreError):
        Store.open(filled)


def test_overwritten_pages_are_noticed_when_read(filled: Path, a_story: MakeStory) -> None:
    """A store that opens, but has garbage inside, gives an error and no wrong record."""
    size = filled.stat().st_size
    with filled.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    with pytest.raises(DamagedStoreError), Store.open(filled) as store:
        store.article("https://a.example/7")


# --- Nobody may write


@contextmanager
def unwritable(path: Path) -> Iterator[None]:
    """Makes a file or a folder read-only, for the superuser too: a flag of the file system, else its permissions."""
    if os.geteuid() == 0:
        if subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode:
            pytest.skip("the superuser may write everything here")
        try:
            yield
        finally:
            subprocess.run(["chattr", "-i", path], check=True)
        return
    mode = path.stat().st_mode
    path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        path.chmod(mode)


def test_a_read_only_file(filled: Path, a_story: MakeStory) -> None:
    """The first write says so, and what is there can be read."""
    with unwritable(filled), Store.open(filled) as store:
        with pytest.raises(ReadOnlyStoreError, match=r"can't be written; check the permissions"):
            store.save(a_story(), fetched_at=MAY_1)
        assert store.article("https://a.example/7") == story_number(a_story, 7)
    assert_whole(filled, [story_number(a_story, n) for n in range(40)])


def test_a_read_only_folder(filled: Path, a_story: MakeStory) -> None:
    """SQLite needs to make files beside the store, so this is said at once; the store stays whole."""
    with unwritable(filled.parent), pytest.raises(ReadOnlyStoreError, match="of its folder"):
        Store.open(filled).save(a_story(), fetched_at=MAY_1)
    assert_whole(filled, [story_number(a_story, n) for n in range(40)])


def test_no_new_store_in_a_read_only_folder(tmp_path: Path) -> None:
    """Nor can one be made there."""
    with unwritable(tmp_path), pytest.raises(ReadOnlyStoreError):
        Store.open(tmp_path / "news.db")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only the superuser of a machine of its own can make a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_a_read_only_disk(small_disk: Path, a_story: MakeStory) -> None:
    """A disk that is mounted read-only, as one is after an error, is told as such."""
    Store.open(small_disk / "news.db").close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(ReadOnlyStoreError, match="mounted read-only"):
        Store.open(small_disk / "news.db").save(a_story(), fetched_at=MAY_1)


# --- No room


def test_a_disk_that_fills_up(small_disk: Path, a_story: MakeStory, a_page: MakePage) -> None:
    """On a real full disk a write fails as a whole, and every story before it is there."""
    path = small_disk / "news.db"
    with Store.open(path) as store:
        acknowledged, error = save_until_it_fails(store, a_story, a_page)
    assert isinstance(error, StoreFullError)
    assert str(error) == f"{path}: the disk is full; free some space and run again; all that was saved before is safe"
    assert len(acknowledged) > 5
    assert_whole(path, acknowledged)


def test_a_disk_with_no_room_at_all(small_disk: Path) -> None:
    """A store that can't even be made says why."""
    (small_disk / "ballast").write_bytes(b"x" * (2 * 1024 * 1024 - 8192))
    with pytest.raises(StoreFullError):
        Store.open(small_disk / "news.db")


def test_a_store_that_may_not_grow(store_path: Path, a_story: MakeStory, a_page: MakePage) -> None:
    """The same where no small disk can be had: SQLite's own bound on the file gives the error that a full disk does.

    It proves that the error is told and the write undone; not that the operating system's error comes through.
    """
    with Store.open(store_path) as store:
        store.db.execute("PRAGMA max_page_count = 200")
        acknowledged, error = save_until_it_fails(store, a_story, a_page)
        assert isinstance(error, StoreFullError)
        store.db.execute("PRAGMA max_page_count = 100000")  # room was made: the same store goes on
        n = len(acknowledged)
        assert store.save(story_number(a_story, n), fetched_at=MAY_1) is Saved.NEW
    assert n > 5
    assert_whole(store_path, [story_number(a_story, number) for number in range(n + 1)])


def test_a_full_batch_is_undone_whole(store_path: Path, a_story: MakeStory, a_page: MakePage) -> None:
    """SQLite ends a transaction by itself when the disk is full; the batch reports that, and nothing of it is there."""
    with Store.open(store_path) as store:
        store.save(story_number(a_story, 0), fetched_at=MAY_1)
        store.db.execute("PRAGMA max_page_count = 200")

        def save_many() -> None:
            with store.batch():
                for n in range(1, 1000):
                    store.save(story_number(a_story, n), fetched_at=MAY_1)

        with pytest.raises(StoreFullError):
            save_many()
    assert_whole(store_path, [story_number(a_story, 0)])


def test_a_quota(store_path: Path, a_story: MakeStory) -> None:
    """A process that may write no larger files gets an error from the operating system in the middle of a write.

    What it had acknowledged is there, whole, and nothing else.
    """
    script = """if True:
        import sys
        from dataclasses import replace
        from cleaners import Article
        from scraper.store import Store, StoreError
        story = Article.from_dict(eval(sys.argv[2]))
        with Store.open(sys.argv[1]) as store:
            for n in range(10_000):
                try:
                    store.save(replace(story, url=f"https://a.example/{n}"), fetched_at="2024-05-01T08:00:00Z")
                except StoreError as error:
                    print(str(error))
                    raise SystemExit(5)
                print(n, flush=True)
    """
    story = story_number(a_story, 0)
    limited = subprocess.run(
        [sys.executable, "-c", script, str(store_path), repr(story.to_dict())],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000)),
    )
    *numbers, message = limited.stdout.splitlines()
    assert (limited.returncode, limited.stderr) == (5, "")
    assert message.startswith(f"{store_path}: ")
    assert len(numbers) > 5
    assert_whole(store_path, [a_story(**{**_parts(story), "url": f"https://a.example/{n}"}) for n in numbers])


def _parts(story: Article) -> dict[str, object]:
    return {"canonical_url": None, "title": story.title, "body": story.body}


# --- Others hold it


def test_a_locked_store(filled: Path, a_story: MakeStory) -> None:
    """When another program does not let go in time, a write says so; reading goes on, and later so does writing."""
    with closing(sqlite3.connect(filled, isolation_level=None)) as other, Store.open(filled, wait=0.1) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedStoreError, match="another program keeps the store locked"):
            store.save(a_story(), fetched_at=MAY_1)
        assert store.article("https://a.example/7") == story_number(a_story, 7)
        other.execute("COMMIT")
        assert store.save(a_story(), fetched_at=MAY_1) is Saved.NEW


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_store_that_is_locked_when_opened(filled: Path, journal: str) -> None:
    """The same when nothing at all can be had of it, as while it is being vacuumed."""
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode = {journal}")
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LockedStoreError):
            Store.open(filled, wait=0.1)


def test_a_closed_store_is_a_mistake_in_the_code(store: Store, a_story: MakeStory) -> None:
    """It is not told as a fault of the file."""
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.save(a_story(), fetched_at=MAY_1)


@pytest.mark.parametrize(
    "changes", [{"confidence": 2.0}, {"confidence": float("nan")}, {"access": "maybe"}, {"body": None}]
)
def test_a_record_that_breaks_a_promise(store: Store, a_story: MakeStory, changes: dict[str, object]) -> None:
    """A record such as the cleaner never makes is refused by the schema, in one line, and leaves nothing behind."""
    with pytest.raises(StoreError, match=r"CHECK|NOT NULL"):
        store.save(a_story(**changes), fetched_at=MAY_1)
    assert [store.db[table].count for table in ("articles", "tags", "urls")] == [0, 0, 0]
