"""``scraper history``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cleaners import Article, PageKind
from scraper.store import Store

URL = "https://www.gazette.example/ferry"
EDITIONS = (
    ("Ferry late", "The ferry left at nine.\n\nNobody was hurt."),
    ("Ferry late \x1b[2J", "The ferry left at ten.\n\nNobody was hurt."),
)
PLAIN = """\
Ferry late \N{REPLACEMENT CHARACTER}[2J
https://www.gazette.example/ferry

2024-05-01T08:00:00Z  first saved

2024-05-02T08:00:00Z  edited
- Title: Ferry late
+ Title: Ferry late \N{REPLACEMENT CHARACTER}[2J
- The ferry left at nine.
+ The ferry left at ten.
  (1 paragraph the same)
"""


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """A store with a story that was edited once."""
    path = tmp_path / "news.db"
    with Store.open(path) as store:
        for day, (title, body) in enumerate(EDITIONS, 1):
            story = Article(url=URL, title=title, body=body, page_kind=PageKind.ARTICLE, is_article=True)
            store.save(story, fetched_at=f"2024-05-0{day}T08:00:00Z")
    return path


def run(environment: Mapping[str, str], *arguments: str | Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "scraper.cli.main", "history", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=dict(environment),
    )
    return done.returncode, done.stdout, done.stderr


def test_as_json(store_path: Path, command_environment: Mapping[str, str]) -> None:
    """All tellings whole, for a program."""
    code, out, _ = run(command_environment, URL, "--db", store_path, "--json")
    found = json.loads(out)
    assert (code, found["url"], "\x1b" in out) == (0, URL, False)
    assert [(telling["title"], telling["body"]) for telling in found["tellings"]] == [*EDITIONS]
    assert [telling["cause"] for telling in found["tellings"]] == ["first", "edit"]


def test_piped_it_is_plain(store_path: Path, command_environment: Mapping[str, str]) -> None:
    """Each change with its time and its paragraphs, without a colour, and nothing in it rules a terminal."""
    assert run(command_environment, URL + "?utm_source=x", "--db", store_path) == (0, PLAIN, "")


def test_in_colour(store_path: Path, command_environment: Mapping[str, str]) -> None:
    """What went is red, what came green, and the words that changed are underlined."""
    code, out, _ = run(command_environment, URL, "--db", store_path, "--color")
    assert code == 0
    assert "\x1b[31mThe ferry left at \x1b[0m\x1b[31m\x1b[1m\x1b[4mnine.\x1b[0m" in out
    assert "\x1b[32m\x1b[1m\x1b[4mten.\x1b[0m" in out


@pytest.mark.parametrize(
    ("url", "db", "code", "message"),
    [("https://a.example/", "news.db", 1, "no story of this address"), (URL, "none.db", 5, "no store is here")],
)
def test_nothing_to_show(
    store_path: Path, command_environment: Mapping[str, str], url: str, db: str, code: int, message: str
) -> None:
    """A story or a store that is not there is one line, and no store is made."""
    found = run(command_environment, url, "--db", store_path.with_name(db))
    assert (found[0], found[1], found[2].count("\n")) == (code, "", 1)
    assert message in found[2]
    assert not store_path.with_name("none.db").exists()
