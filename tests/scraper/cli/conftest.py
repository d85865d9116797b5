"""Commands run as people run them: as processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

import cleaners

STORY = """<!doctype html><html lang="en"><head><title>Storm closes port</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Storm closes port</h1>
<p>The port of Skerry was closed on Monday night after the wind had torn two ships from their moorings, the harbour
master said. No one was hurt.</p>
<p>Both ships were made fast again before dawn. One had carried cars, the other corn, and neither had lost any of it,
according to their owners.</p>
<p>The port is to open again on Tuesday at noon, if the wind goes down as it is forecast to do, she added.</p>
</article></body></html>"""


@dataclass(frozen=True, slots=True)
class Finished:
    """What is left of a process."""

    code: int
    out: str
    err: str


CleanPage = Callable[..., Finished]


@pytest.fixture
def story_file(tmp_path: Path) -> Path:
    """A small news page."""
    path = tmp_path / "story.html"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture(scope="session")
def command_environment() -> Mapping[str, str]:
    """The environment of a person who has set nothing up."""
    unwanted = {"NEWS_DB", "NO_COLOR", "COLUMNS", "PYTHONIOENCODING", "http_proxy", "https_proxy", "all_proxy"}
    # The process is to run the very code that the tests run, installed or in a checkout.
    ours = {"PYTHONPATH": str(Path(cleaners.__file__).parents[1])}
    return {name: value for name, value in os.environ.items() if name not in unwanted} | ours


@pytest.fixture
def clean_page(tmp_path: Path, command_environment: Mapping[str, str]) -> CleanPage:
    """Runs ``clean-page`` in an empty folder of its own."""
    folder = tmp_path / "empty"
    folder.mkdir()

    def run(*arguments: str | Path, stdin: bytes = b"", environment: Mapping[str, str] | None = None) -> Finished:
        process = subprocess.run(
            [sys.executable, "-m", "scraper.cli.clean_page", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=folder,
            env={**command_environment, **(environment or {})},
            timeout=60,
            check=False,
        )
        return Finished(process.returncode, process.stdout.decode(), process.stderr.decode())

    return run
