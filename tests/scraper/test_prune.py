"""Dropping raw pages, and giving their room back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from cleaners import Article
from scraper.archive import ArchivedPage
from scraper.prune import Bounds, out_of_bounds, prune
from scraper.store import Store

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
SIZE = 20_000  # bytes of a page that does not compress


@pytest.fixture
def filled(store: Store, a_story: MakeStory, a_page: MakePage) -> Store:
    """Nine pages with their stories, one a day from the first of May, in turn of three sites."""
    for n in range(9):
        url = f"https://{'abc'[n % 3]}.example/{n}"
        fetched_at = f"2024-05-0{n + 1}T08:00:00Z"
        page_id = store.save_page(a_page(os.urandom(SIZE), url, fetched_at=fetched_at))
        store.save(a_story(url=url, canonical_url=None), fetched_at=fetched_at, page_id=page_id)
    return store


@pytest.mark.parametrize(
    ("bounds", "ids"),
    [
        (Bounds(fetched_before="2024-05-04T08:00:00Z"), [1, 2, 3]),
        (Bounds(fetched_before="2024-05-04T08:00:00Z", site="a.example"), [1]),
        (Bounds(site="b.example"), [2, 5, 8]),
        (Bounds(site="none.example"), []),
        (Bounds(most_bytes=5 * (SIZE + 100)), [1, 2, 3, 4]),
        (Bounds(most_bytes=0), [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (Bounds(most_bytes=2 * (SIZE + 100), site="c.example"), [3]),
        (Bounds(most_bytes=8 * (SIZE + 100), fetched_before="2024-05-03T00:00:00Z"), [1, 2]),
    ],
)
def test_what_is_out_of_bounds(filled: Store, bounds: Bounds, ids: list[int]) -> None:
    """Pages that break any bound, of the site that is looked at, the oldest first."""
    found = out_of_bounds(filled, bounds)
    assert found.ids == ids
    assert found.content_bytes == len(ids) * SIZE
    assert found.stored_bytes >= found.content_bytes  # chance does not compress


def test_the_file_shrinks_and_the_stories_stay(filled: Store, a_story: MakeStory) -> None:
    """The room goes back to the disk, not to a list of free pages inside the file."""
    prune(filled, out_of_bounds(filled, Bounds(site="a.example")))
    before = filled.path.stat().st_size  # the log is in the file by now
    told: list[int] = []
    freed = prune(filled, out_of_bounds(filled, Bounds(most_bytes=0)), told.append)
    assert told == [6]
    assert before - filled.path.stat().st_size == freed > 6 * SIZE
    assert filled.db.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert filled.db.execute("SELECT count(*), count(page_id) FROM articles").fetchone() == (9, 0)
    assert filled.article("https://a.example/0") == a_story(url="https://a.example/0", canonical_url=None)


def test_what_waits_to_be_cleaned_stays(filled: Store) -> None:
    """A page that a killed crawl has fetched and not yet cleaned is no use to anyone once it is gone."""
    filled.db.conn.execute("UPDATE urls SET page_id = 4 WHERE url = 'https://a.example/0'")
    everything = out_of_bounds(filled, Bounds(most_bytes=0))
    assert 4 not in everything.ids
    prune(filled, everything._replace(ids=range(1, 10)))  # chosen before the crawl took it up
    assert [row["id"] for row in filled.db["pages"].rows] == [4]


def run(environment: Mapping[str, str], *arguments: str | Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "scraper.cli.main", "prune", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=dict(environment),
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command(filled: Store) -> None:
    """A dry run says the same and drops nothing; without a bound nothing is dropped by mistake."""
    db = ("--db", filled.path)
    said = run(os.environ, *db, "--max-size", "0.1MB", "--site", "https://www.a.example/x", "--dry-run")
    assert said == (0, "would drop 0 raw pages, 0 bytes compressed\n", "")
    assert run(os.environ, *db, "--max-size", "1k", "--dry-run")[1].startswith("would drop 9 raw pages, 17")
    assert filled.db["pages"].count == 9
    code, out, err = run(os.environ, *db, "--older-than", "1d")
    assert (code, err) == (0, "")
    assert out.startswith("dropped 9 raw pages, 17")
    assert filled.db["pages"].count == 0
    for wrong in ([], ["--max-size", "big"], ["--older-than", "old"]):
        code, out, err = run(os.environ, *db, *wrong)
        assert (code, out) == (2, "")
        assert "Traceback" not in err
