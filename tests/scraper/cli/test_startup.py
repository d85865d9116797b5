"""What a command imports: only what it needs, since every import is waited for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

_HEAVY = {
    "asyncio",
    "feedparser",
    "htmldate",
    "httpx",
    "numpy",
    "protego",
    "rich",
    "sqlite3",
    "sqlite_utils",
    "trafilatura",
}
# What takes 2 ms and more for something that a page does not need: commands, archives, temporary files, the network.
_NEEDLESS = {
    "argparse",
    "click",
    "contextlib",
    "email",
    "importlib.resources",
    "logging",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "typing",
    "zipfile",
}
_SCRIPT = """
import atexit, sys
from scraper.cli.clean_page import main
atexit.register(lambda: print("\\nIMPORTED", *sorted(sys.modules)))
main()
"""


ImportedBy = Callable[..., set[str]]


@pytest.fixture
def imported_by(command_environment: Mapping[str, str]) -> ImportedBy:
    """Runs ``clean-page``; the modules that it has imported when it is done."""

    def run(*arguments: str | Path) -> set[str]:
        command = [sys.executable, "-c", _SCRIPT, *map(str, arguments)]
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=60, env=dict(command_environment)
        )
        return set(done.stdout.rpartition("\nIMPORTED")[2].split())

    return run


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_a_file_needs_no_network_and_no_store(imported_by: ImportedBy, story_file: Path, form: str) -> None:
    """Cleaning a file imports nothing that fetches, stores, draws, or gives second opinions."""
    imported = imported_by(story_file, "--format", form, "--explain")
    assert "cleaners.clean" in imported
    assert not imported & _HEAVY


def test_a_page_alone_needs_no_options(imported_by: ImportedBy, story_file: Path) -> None:
    """``clean-page FILE`` has nothing to parse, and imports nothing that parses, nor anything else for nothing."""
    imported = imported_by(story_file)
    assert "cleaners.clean" in imported
    assert not imported & (_HEAVY | _NEEDLESS)


def test_a_page_waits_for_nothing_that_other_pages_need(
    imported_by: ImportedBy, story_file: Path, tmp_path: Path
) -> None:
    """Plain text, a story told in data alone and entities in that data have modules that other pages do not load."""
    plain = tmp_path / "story.txt"
    plain.write_text("Storm closes port\n\nThe port of Skerry was closed on Monday night.\n", "utf-8")
    assert "cleaners.text_mode.text" in imported_by(plain)
    assert not imported_by(story_file) & {"cleaners.text_mode.text", "cleaners.page_data.told_story", "html.entities"}


def test_a_url_needs_no_store_and_no_progress_bar(
    imported_by: ImportedBy, story_file: Path, httpserver: HTTPServer
) -> None:
    """Fetching one page imports httpx, but neither a database nor httpx's own command line with its colours."""
    httpserver.expect_request("/storm").respond_with_data(story_file.read_bytes(), content_type="text/html")
    imported = imported_by("--allow-private", httpserver.url_for("/storm"))
    assert "httpx" in imported
    assert not imported & {"rich", "sqlite3", "sqlite_utils", "feedparser", "trafilatura"}


def test_selectolax_logs_all_the_same(command_environment: Mapping[str, str]) -> None:
    """What selectolax has to say goes where ``logging`` sends it, which is imported for it then."""
    script = """
import sys
from scraper.cli.late_logging import import_selectolax
import_selectolax()
assert "logging" not in sys.modules
from selectolax import lexbor
lexbor.logger.error("A node was removed.")
assert sys.modules["logging"].__file__
"""
    environment = dict(command_environment)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert done.stderr == "A node was removed.\n"


def test_help_needs_no_cleaner(imported_by: ImportedBy) -> None:
    """Help imports click and the command's own files, and of ours nothing else but how it ends."""
    imported = imported_by("--help")
    assert {name for name in imported if name.startswith(("cleaners", "scraper"))} == {
        "scraper",
        "scraper.cli",
        "scraper.cli.clean_page",
        "scraper.cli.clean_page_options",
        "scraper.cli.running",
    }
    assert not imported & (_HEAVY | {"selectolax"})
