"""Forgetting a story for good."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaners import Article
from scraper.archive import ArchivedPage
from scraper.forget import forget, traces
from scraper.frontier import Frontier, Miss
from scraper.store import Saved, Store

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
URL = "https://www.gazette.example/2024/05/ferry"
SECRET = "Quillfeather"
MAY_1 = "2024-05-01T08:00:00Z"


def bytes_on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


@pytest.fixture
def with_secrets(store: Store, a_story: MakeStory, a_page: MakePage) -> Store:
    """A story about somebody, told three times from three pages, among others about somebody else."""
    for n in range(30):
        other = a_story(url=f"https://www.gazette.example/{n}", canonical_url=None, body=f"Other words {n}. " * 300)
        store.save(other, fetched_at=MAY_1)
    for n, padding in enumerate((5000, 10, 9000)):
        content = f"{SECRET} {n}".encode() + os.urandom(6000)
        page = store.save_page(a_page(content, URL + "?utm_source=x", requested_url="https://gzt.example/s"))
        body = f"{SECRET} {n}. " + "More words. " * (padding // 12)
        told = a_story(title=f"{SECRET} {n}", body=body, tags=(SECRET, "Ferries"), authors=(SECRET,))
        store.save(told, fetched_at=f"2024-05-0{n + 1}T08:00:00Z", page_id=page)
    return store


def test_nothing_is_left_in_the_file(with_secrets: Store) -> None:
    """Not one byte of the story, its earlier tellings, its names and its raw pages stands in the file or its log."""
    store = with_secrets
    blobs = [row["content_zstd"][-2000:] for row in store.db["pages"].rows]
    store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = bytes_on_disk(store.path)
    assert SECRET.encode() in before
    assert all(blob[:50] in before for blob in blobs)
    found = forget(store, URL)
    assert found is not None
    assert (found.title, found.revisions, len(found.page_ids)) == (f"{SECRET} 2", 2, 3)
    after = bytes_on_disk(store.path)
    assert SECRET.encode() not in after
    assert SECRET.lower().encode() not in after
    # Of a page some middle part stood on each page of the database.
    assert not any(blob[k : k + 50] in after for blob in blobs for k in range(0, 1950, 50))
    assert store.db["articles"].count == 30
    assert store.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert store.db.execute("SELECT name FROM tags").fetchall() == [("Ferries",), ("Skerry",)]


def test_it_does_not_come_back(with_secrets: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """No crawl fetches it again, and by another address it is not saved; its raw page goes too."""
    store = with_secrets
    forget(store, URL)
    assert store.known([URL, "https://gzt.example/s"]) == {URL, "https://gzt.example/s"}
    page = store.save_page(a_page(b"again", "https://www.gazette.example/amp/ferry"))
    again = a_story(url="https://www.gazette.example/amp/ferry")
    assert store.save(again, fetched_at=MAY_1, page_id=page) is Saved.FORGOTTEN
    assert store.page(page) is None
    Frontier(store).miss(URL, Miss("http-404", "not found"))
    assert store.save(again, fetched_at=MAY_1) is Saved.FORGOTTEN
    assert forget(store, URL, may_return=True) is not None
    assert store.save(again, fetched_at=MAY_1) is Saved.NEW


def test_forgotten_twice(with_secrets: Store) -> None:
    """The second time nothing is left but the word that it is to be kept out."""
    found = [forget(with_secrets, URL) for _ in range(2)]
    assert [each.is_forgotten for each in found if each] == [False, True]


def test_other_stories_keep_their_pages(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """Where two stories stood at one URL in turn, forgetting the one leaves the other's page."""
    at = "https://www.gazette.example/top"
    for name in ("a", "b"):
        page = store.save_page(a_page(name.encode(), at))
        store.save(a_story(url=at, canonical_url=f"{at}/{name}", title=name), fetched_at=MAY_1, page_id=page)
    found = forget(store, f"{at}/b")
    assert found is not None
    assert found.page_ids == {2}
    assert [row["id"] for row in store.db["pages"].rows] == [1]


def test_a_page_without_a_story(store: Store, a_page: MakePage) -> None:
    """What never became a record can be forgotten too; of what was never seen there is nothing."""
    store.save_page(a_page(b"x", "https://a.example/list"))
    assert traces(store, "https://a.example/none") is None
    assert forget(store, "https://a.example/none") is None
    found = forget(store, "https://a.example/list?utm_source=x")
    assert found is not None
    assert found.article_id is None
    assert found.page_ids == {1}
    assert store.db["pages"].count == 0


def run(*arguments: str | Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "scraper.cli.main", "forget", *map(str, arguments)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command(with_secrets: Store) -> None:
    """It needs a yes, says what it removes, and names copies that it can't reach."""
    path = with_secrets.path
    copy = path.with_name("news.db.v1.bak")
    copy.touch()
    code, out, err = run(URL, "--db", path)
    assert (code, out) == (2, "")
    assert "say --yes" in err
    what = f'"{SECRET} 2", 2 earlier tellings, 3 raw pages, 3 addresses\n'
    assert run(URL, "--db", path, "--dry-run") == (0, f"would remove {what}", "")
    assert with_secrets.article(URL) is not None
    assert run(URL, "--db", path, "--yes") == (0, f"removed {what}", f"{copy}: this copy may still hold it\n")
    assert with_secrets.article(URL) is None
    assert run("https://a.example/none", "--db", path, "--yes")[0] == 1
