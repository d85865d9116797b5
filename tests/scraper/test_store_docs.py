"""What docs/store.md says of the store is so."""

from __future__ import annotations

import re
import shutil
import subprocess
import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

import scraper.schema
from cleaners import Article
from scraper.archive import ArchivedPage
from scraper.frontier import Frontier, Miss
from scraper.store import Store, UrlState

DOC = (Path(__file__).parents[2] / "docs" / "store.md").read_text("utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", DOC, re.DOTALL)

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]


@pytest.fixture
def some_news(store: Store, a_story: MakeStory, a_page: MakePage) -> Store:
    """A store in which each question has an answer."""
    page_id = store.save_page(a_page(b"<p>Ferry</p>"))
    store.save(a_story(), fetched_at="2024-05-01T08:00:00Z", page_id=page_id)
    store.save(a_story(title="Ferry late after all"), fetched_at="2024-05-02T08:00:00Z")
    frontier = Frontier(store, clock=lambda: datetime(2024, 5, 3, 7, 50, tzinfo=UTC), chance=lambda: 0.5)
    frontier.miss("https://a.example/", Miss("listing", "a front page", otherwise=UrlState.SKIPPED))
    frontier.miss("https://a.example/1", Miss("timeout", "no answer", temporary=True))
    return store


ANSWERS = [
    [("2024-05-01T08:00:00Z", "Ferry late after all", "https://www.gazette.example/2024/05/ferry.html")],
    [
        (
            "Ferry late after all",
            "2024-05-01T08:00:00Z",
            "2024-05-02T08:00:00Z",
            "An earlier version named the wrong month.",
        )
    ],
    [
        ("gazette.example", "credit", "photo-credit", 1, "Photo: Cy Lens"),
        ("gazette.example", "navigation", "structure", 1, "Home"),
        ("gazette.example", "newsletter", "newsletter-invite", 1, "Sign up for our letter"),
    ],
    [
        ("skipped", "listing", 1, 1, None, "https://a.example/"),
        ("waiting", "timeout", 1, 1, "2024-05-03T08:00:00Z", "https://a.example/1"),
    ],
    [("gazette.example", 1, 12, 25, "2024-05-01T08:00:00Z", "2024-05-01T08:00:00Z")],
]


@pytest.mark.parametrize(("query", "answer"), list(zip(QUERIES, ANSWERS, strict=True)))
def test_each_question_has_its_answer(some_news: Store, query: str, answer: list[tuple[object, ...]]) -> None:
    """Every query of the document runs as it stands, and tells what the text above it says."""
    assert some_news.db.execute(query).fetchall() == answer


@pytest.mark.skipif(not (shutil.which("sqlite3") and shutil.which("zstd")), reason="needs sqlite3 and zstd")
def test_a_raw_page_is_had_without_us(some_news: Store, tmp_path: Path) -> None:
    """The shell command gives the very bytes: the archive can be read when this program is long gone."""
    (command,) = re.findall(r"```sh\n(.*?)```", DOC, re.DOTALL)
    subprocess.run(command, shell=True, cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "page.html").read_bytes() == b"<p>Ferry</p>"


def test_the_drawing_is_the_modules(store: Store) -> None:
    """The document and the module show the same drawing, and the document tells of every table."""
    (drawing,) = re.findall(r"```text\n(.*?)```", DOC, re.DOTALL)
    assert textwrap.indent(drawing, "    ") in (scraper.schema.__doc__ or "")
    shadows = "SELECT name FROM pragma_table_list WHERE type = 'shadow'"  # in which SQLite keeps an index of words
    names = set(store.db.table_names()) - {name for (name,) in store.db.execute(shadows)}
    assert [name for name in names if f"`{name}`" not in DOC] == ["sqlite_sequence"]
