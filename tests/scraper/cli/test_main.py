"""``scraper``: a list of commands that costs nothing to show."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

import click
import pytest

from scraper.cli.main import group

COMMANDS = group.list_commands(click.Context(group))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_command_says(name: str) -> None:
    """What the list has of a command, which it does not import, is the first sentence of the command's own help."""
    context = click.Context(group)
    command = group.get_command(context, name)
    assert command is not None
    assert command.name == name
    assert command.get_short_help_str(200) in " ".join(group.get_help(context).split())


def test_help_imports_no_command(command_environment: Mapping[str, str]) -> None:
    """The help needs click and nothing else that takes time."""
    script = """
import sys
from scraper.cli.main import group
group.main(["--help"], prog_name="scraper", standalone_mode=False)
print("\\nIMPORTED", *sorted(sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=dict(command_environment),
    )
    imported = done.stdout.rpartition("\nIMPORTED")[2].split()
    ours = {name for name in imported if name.startswith(("cleaners", "scraper"))}
    assert ours == {"scraper", "scraper.cli", "scraper.cli.main", "scraper.cli.running"}
    assert not {"asyncio", "httpx", "rich", "sqlite3"} & set(imported)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["nonsense"], 2, "the commands are browse, crawl, "),
        (["crwal"], 2, "did you mean 'crawl'?"),
        (["--help"], 0, ""),
        (["crawl", "--nonsense"], 2, "--nonsense"),
    ],
)
def test_exit_codes(command_environment: Mapping[str, str], arguments: list[str], code: int, words: str) -> None:
    """An unknown command or option is a usage error, in words that help."""
    done = subprocess.run(
        [sys.executable, "-m", "scraper.cli.main", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=dict(command_environment),
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) == (code != 0)
    assert words in done.stderr


def test_no_command(command_environment: Mapping[str, str]) -> None:
    """The name alone shows what commands there are, and is a mistake to a script."""
    command = [sys.executable, "-m", "scraper.cli.main"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(command_environment))
    assert (done.returncode, done.stderr) == (2, "")
    assert all(f"\n  {name} " in done.stdout for name in COMMANDS)


def test_version(command_environment: Mapping[str, str]) -> None:
    """Both commands say their version alike, on one line; also in a checkout that nobody installed."""
    said = [
        subprocess.run(
            [sys.executable, "-m", module, "--version"],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env=dict(command_environment),
        ).stdout
        for module in ("scraper.cli.main", "scraper.cli.clean_page")
    ]
    assert said[0].startswith("scraper")
    assert said[0].removeprefix("scraper") == said[1].removeprefix("clean-page")
