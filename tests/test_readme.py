"""The README does what it says: its commands run, its examples give what they show, its lists are complete."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt
from pytest_httpserver import HTTPServer

import cleaners
from cleaners import Article, Label
from scraper.cli.clean_page_options import command as clean_page
from scraper.cli.main import group as scraper
from scraper.cli.running import ExitCode

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
FENCES = [token for token in MarkdownIt().parse(README) if token.type == "fence"]
STORY_URL = "https://www.example.com/2026/some-story"
SETUP = "python3 -m venv .venv && .venv/bin/pip install -q . && "
TEST_COMMAND = "python3 -m venv .venv && .venv/bin/pip install -q '.[dev]' && .venv/bin/pytest"


def blocks(kind: str) -> list[str]:
    """The code blocks of one kind."""
    return [token.content for token in FENCES if token.info == kind]


def commands(program: str) -> list[str]:
    """The README's calls of a program, without what sets it up."""
    lines = [line.removeprefix(SETUP) for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if line.startswith(f".venv/bin/{program} ")]


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    """An environment in which both commands are found, as if they had been installed."""
    for name, module in (("clean-page", "clean_page"), ("scraper", "main")):
        script = tmp_path / ".venv" / "bin" / name
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m scraper.cli.{module} "$@"\n')
        script.chmod(0o755)
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    path = f"{tmp_path / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(Path(cleaners.__file__).parents[1])}


def shell(line: str, folder: Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("line", commands("clean-page"))
def test_commands_run(line: str, tmp_path: Path, environment: Mapping[str, str], httpserver: HTTPServer) -> None:
    """Every call of ``clean-page`` in the README succeeds and prints the story, the fetched one from a local server."""
    page = ROOT / "fixtures" / "pages" / "noise--around-and-within" / "page.html"
    httpserver.expect_request("/2026/some-story").respond_with_data(page.read_bytes(), content_type="text/html")
    local = line.replace(STORY_URL, f"{httpserver.url_for('/2026/some-story')} --allow-private")
    done = shell(local, tmp_path, environment)
    assert done.returncode == 0, done.stderr
    assert "Island ferry saved" in done.stdout


@pytest.mark.parametrize("example", blocks("toml"))
def test_rules_can_be_read(example: str) -> None:
    """The README's example of a user's rules is one."""
    assert len(cleaners.OwnRules.parse(example).rules) == 1


@pytest.mark.parametrize("session", blocks("console"))
def test_sessions_print_what_they_show(session: str, tmp_path: Path, environment: Mapping[str, str]) -> None:
    """The output below a ``$`` line is what the command prints; "..." stands for what is left out."""
    first, _, shown = session.partition("\n")
    done = shell(first.removeprefix("$ "), tmp_path, environment)
    assert doctest.OutputChecker().check_output(shown, done.stdout, doctest.ELLIPSIS), done.stdout


def test_python_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's examples give what they show."""
    monkeypatch.chdir(ROOT)
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks("python")), {}, "README.md", "README.md", 0)
    said: list[str] = []
    assert doctest.DocTestRunner().run(examples, out=said.append).attempted > 5
    assert said == []


@pytest.mark.parametrize(
    "line", [*commands("scraper"), *(line for block in blocks("cron") for line in block.splitlines())]
)
def test_calls_of_scraper_are_valid(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The README's calls of ``scraper``, cron's line too, are such that it understands."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (tmp_path / "news.jsonl").touch()
    name, *arguments = shlex.split(line.partition(".venv/bin/scraper ")[2])
    subcommand = scraper.get_command(click.Context(scraper), name)
    assert subcommand is not None
    context = subcommand.make_context(name, arguments)
    assert name != "crawl" or "--demo" in line or context.params["seeds"]


def test_first_command_of_the_readme_sets_up_and_runs() -> None:
    """A newcomer has one line to copy for the main job, one for a URL, one for the tests."""
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    assert lines[0].startswith(f"{SETUP}.venv/bin/clean-page fixtures/")
    assert lines[1] == f"{SETUP}.venv/bin/clean-page {STORY_URL}"
    assert TEST_COMMAND in lines


def test_ci_runs_the_test_command_of_the_readme() -> None:
    """``.ci/run`` takes its test command from the README, and finds it."""
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    pick = re.search(r"test_command=\$\((sed .*?README\.md.*?)\)\n", script)
    assert pick is not None
    assert shell(pick[1], ROOT, os.environ).stdout == TEST_COMMAND + "\n"


def test_every_command_has_help_and_stands_in_the_readme() -> None:
    """No command, and no option of one, is without help; the README speaks of every command."""
    context = click.Context(scraper)
    found: dict[str, click.Command | None] = {"clean-page": clean_page}
    found |= {f"scraper {name}": scraper.get_command(context, name) for name in scraper.list_commands(context)}
    for name, command in found.items():
        assert command is not None
        assert command.help
        options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
        assert all(option.help for option in options)
        assert re.search(rf"\b{name}\b", README)


def words(text: str) -> set[str]:
    """What stands between backticks."""
    return set(re.findall(r"`([^`\n]+)`", text))


def section(title: str) -> str:
    """The prose and tables under a heading."""
    text = README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    return re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)


def first_cells(title: str) -> str:
    """The first column of the table under a heading."""
    return "\n".join(line.split("|")[1] for line in section(title).splitlines() if line.startswith("|"))


def test_lists_are_complete() -> None:
    """Every field of the record, label, public name and exit code stands in the README."""
    assert words(first_cells("What a record holds")) == {field.name for field in fields(Article)}
    assert {label.value for label in Label} <= words(section("See why"))
    assert set(cleaners.__all__) <= words(section("The library"))
    assert set(map(int, re.findall(r"\d+", first_cells("Exit codes")))) == set(ExitCode)


def test_links_lead_somewhere() -> None:
    """Every relative link of the README is a file of the repository."""
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert links
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []
