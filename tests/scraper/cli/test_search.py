"""``scraper search`` and ``scraper duplicates`` as people run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cleaners import clean_text
from scraper.store import Store

FERRY = """Ferry strike at the North Quay

Crews of the island ferry walked out on Monday, and nobody on Skerry got any mail, milk or newspapers that day.

The harbour master said that he had seen it coming since the winter timetable, which left the crews four hours of sleep.
"""


@dataclass(frozen=True, slots=True)
class Finished:
    """What is left of a process."""

    code: int
    out: str
    err: str


Scraper = Callable[..., Finished]


@pytest.fixture
def scraper(tmp_path: Path, command_environment: Mapping[str, str]) -> Scraper:
    """Runs ``scraper`` in a folder with a store of three stories, two of which are one."""
    with Store.open(tmp_path / "news.db") as store:
        run_id = store.begin_run("crawl")
        for site, day in (("gazette.example", 1), ("courier.example", 2)):
            story = clean_text(FERRY, url=f"https://www.{site}/ferry")
            store.save(replace(story, published=f"2026-03-0{day}"), fetched_at="2026-03-03T08:00:00Z")
        other = clean_text("Escape\x1b[31m\n\nA whale was seen off the pier on Friday, and it stayed for an hour.")
        store.save(replace(other, url="https://www.gazette.example/whale"), fetched_at="2099-01-01T08:00:00Z")
        store.end_run(run_id, {})

    def run(*arguments: str) -> Finished:
        command = [sys.executable, "-m", "scraper.cli.main", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=command_environment, capture_output=True, text=True, timeout=60, check=False
        )
        return Finished(done.returncode, done.stdout, done.stderr)

    return run


def test_search_shows_stories(scraper: Scraper) -> None:
    """A headline, where and when, and words around the finds; how many more there are; finds in colour if wanted."""
    done = scraper("search", "--newest", "--limit", "1", "ferry", "crews", "--color")
    assert (done.code, done.err) == (0, "1 of 2 stories; --limit shows more.\n")
    head, about, *_ = done.out.splitlines()
    assert head == "\x1b[1;33mFerry\x1b[0m strike at the North Quay"
    assert about == "  2026-03-02 · courier.example · https://www.courier.example/ferry"
    assert "\x1b[1;33mCrews\x1b[0m" in done.out


def test_search_as_an_alert(scraper: Scraper) -> None:
    """What is new since the last crawl, as lines of JSON; nothing is printed where nothing is new."""
    found = [json.loads(line) for line in scraper("search", "whale", "--since-run", "last", "--json").out.splitlines()]
    assert [hit["url"] for hit in found] == ["https://www.gazette.example/whale"]
    done = scraper("search", "ferry", "--since-run", "last", "--json")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_title_does_not_rule_the_terminal(scraper: Scraper) -> None:
    """An escape sequence in a headline is shown and not obeyed."""
    assert "\x1b" not in scraper("search", "whale").out + scraper("search", "whale", "--json").out


def test_only_one_of_each(scraper: Scraper) -> None:
    """Of near-duplicates one is shown where that is asked for, and ``duplicates`` shows them all."""
    assert len(scraper("search", "ferry", "--json").out.splitlines()) == 2
    assert len(scraper("search", "ferry", "--json", "--unique").out.splitlines()) == 1
    (line,) = scraper("duplicates", "--json").out.splitlines()
    assert [copy["site"] for copy in json.loads(line)["copies"]] == ["gazette.example", "courier.example"]
    assert scraper("duplicates").out == (
        "2 × Ferry strike at the North Quay\n"
        "  2026-03-01 00:00 · https://www.gazette.example/ferry\n"
        "  2026-03-02 00:00 · https://www.courier.example/ferry\n\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("zebra",), 0, "No story found."),
        (("(ferry",), 2, "scraper: a ( is left open"),
        (("ferry", "--since", "soon"), 2, "scraper: 'soon' is no time: write a day like 2026-03-01"),
        (("ferry", "--since-run", "99"), 2, "scraper: the store knows of no run 99"),
        (("ferry", "--db", "typo.db"), 5, "scraper: typo.db: no store is here"),
    ],
)
def test_what_is_wrong_is_said(
    scraper: Scraper, tmp_path: Path, arguments: tuple[str, ...], code: int, error: str
) -> None:
    """One line says what to do; no store is made by asking one that is not there."""
    done = scraper("search", *arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(error)
    assert done.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.glob("*.db")) == ["news.db"]


def test_a_reader_may_leave(scraper: Scraper, tmp_path: Path, command_environment: Mapping[str, str]) -> None:
    """A closed pipe ends the output without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "scraper.cli.main", "search", "ferry"]
    with os.fdopen(writing, "w") as pipe:
        done = subprocess.run(
            command, cwd=tmp_path, env=command_environment, stdout=pipe, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")
