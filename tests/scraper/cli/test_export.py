"""``scraper export`` and ``scraper import`` as people run them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from cleaners import clean_text
from scraper.store import Store

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path, command_environment: Mapping[str, str]) -> Run:
    """Runs ``scraper`` in a folder with a store of two stories."""
    with Store.open(tmp_path / "news.db") as store:
        for name in ("ferry", "whale"):
            text = f"A {name} was seen\n\nIt was seen off the pier on Friday, a {name} like no other, for an hour."
            store.save(clean_text(text, url=f"https://{name}.example/1"), fetched_at="2026-03-03T08:00:00Z")

    def call(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "scraper.cli.main", *arguments]
        return subprocess.run(
            command, input=stdin, cwd=tmp_path, env=command_environment, capture_output=True, text=True, check=False
        )

    return call


def test_out_and_in_again(run: Run, tmp_path: Path) -> None:
    """What one store exports, another one takes, and exports the same; the name of the file says the form."""
    done = run("export", "-o", "all.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "2 stories in all.jsonl\n")
    text = (tmp_path / "all.jsonl").read_text("utf-8")
    assert run("export", "--quiet").stdout == text
    done = run("import", "-", "--db", "two.db", stdin=text + "{}\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "scraper: <stdin>:3: it does not say when it was fetched: fetched_at is missing\ntwo.db: 2 new, 1 not taken\n"
    )
    assert run("import", "-", "--db", "two.db").stderr == "two.db: nothing is new, for there was no line to take\n"
    assert run("export", "--db", "two.db").stdout == text
    assert run("export", "--site", "whale.example", "-o", "w.csv").stderr == "1 story in w.csv\n"
    assert (tmp_path / "w.csv").read_text("utf-8").count("whale.example") == 2
    assert run("export", "-o", "stories").stderr == "2 stories in stories\n"
    assert len(list((tmp_path / "stories").glob("2026-03-03-a-*-was-seen-*.md"))) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("export", "--format", "markdown"), 2, "scraper: markdown is not for standard output: -o names the folder\n"),
        (("export", "-o", "a.xyz"), 2, "scraper: a.xyz: no format is known by .xyz; --format says which to write\n"),
        (("export", "-o", "no/such.csv"), 1, "scraper: no/such.csv: the output cannot be written: No such file"),
        (("export", "--db", "no.db"), 5, "scraper: no.db: no store is here"),
        (("import", "no.jsonl"), 2, "Usage: scraper import"),
    ],
)
def test_what_is_wrong_is_said(run: Run, arguments: tuple[str, ...], code: int, error: str) -> None:
    """The exit code says whose mistake it was, and one line what to do."""
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(error)


def test_a_full_disk(run: Run, tmp_path: Path, command_environment: Mapping[str, str]) -> None:
    """Where standard output can take no more, that is one line and no traceback."""
    if not os.path.exists("/dev/full"):
        pytest.skip("needs /dev/full")
    command = [sys.executable, "-m", "scraper.cli.main", "export"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command, cwd=tmp_path, env=command_environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (1, "scraper: the output cannot be written: No space left on device\n")
