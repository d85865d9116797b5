"""Commands run as people run them: as processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
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


# Runs commands in forks of itself, which start at once: what a command imports, most of a second, is loaded before.
_FORKS = """
import json, os, sys
import scraper.cli.crawling, scraper.cli.status
from scraper.cli.main import group
from scraper.cli.running import run
for line in sys.stdin:
    folder, environment, arguments, *streams = json.loads(line)
    if (pid := os.fork()) == 0:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, name in enumerate(streams, 1):
            os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
        code = run(group, "scraper", arguments)
        sys.stdout.flush()
        os._exit(code)
    print("began", pid, flush=True)
    print("ended", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


class Forks:
    """Starts ``scraper`` quickly, one run at a time."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _FORKS],  # -P: not the checkout that is worked in, where it is installed
            env=self._environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def start(self, folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> int:
        """Start a run in a folder, where it adds its output to the file "out" and its errors to "log"; its number."""
        assert self._process.stdin
        given = (str(folder), dict(environment or self._environment), arguments, "out", "log")
        self._process.stdin.write(json.dumps(given) + "\n")
        self._process.stdin.flush()
        return self._told("began")

    def wait(self) -> int:
        """The exit code of the run, negative where a signal ended it."""
        return self._told("ended")

    def _told(self, word: str) -> int:
        assert self._process.stdout
        told, number = self._process.stdout.readline().split()
        assert told == word, "a test before this one failed"  # its exit code is no process to kill
        return int(number)

    def finish(self, folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> Finished:
        """Run to the end, and take the output away."""
        self.start(folder, *arguments, environment=environment)
        code = self.wait()
        streams = [folder / name for name in ("out", "log")]
        texts = [stream.read_text("utf-8") for stream in streams]
        for stream in streams:
            stream.unlink()
        return Finished(code, *texts)

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="session")
def two_forks(command_environment: Mapping[str, str]) -> Iterator[tuple[Forks, Forks]]:
    """For two runs at the same time."""
    forks = Forks(command_environment), Forks(command_environment)
    yield forks
    for one in forks:
        one.close()


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
