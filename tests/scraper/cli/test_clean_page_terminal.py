"""``clean-page`` on a real (pseudo) terminal."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from scraper.cli.terminal import columns

STYLE = re.compile("\x1b\\[[0-9]m")
OnTerminal = Callable[..., str]


@pytest.fixture
def on_terminal(command_environment: Mapping[str, str]) -> OnTerminal:
    """Runs ``clean-page`` with a terminal as its standard output; what it shows."""

    def run(*arguments: str | Path, **environment: str) -> str:
        ours, its = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "scraper.cli.clean_page", *map(str, arguments)],
            stdout=its,
            env={**command_environment, "TERM": "xterm", **environment},
        )
        os.close(its)
        shown = b""
        while chunk := _read(ours):
            shown += chunk
        os.close(ours)
        assert process.wait(30) == 0
        return shown.decode().replace("\r\n", "\n")

    return run


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # Linux's way to say that the other side has gone
        return b""


def test_story_is_folded_and_its_headline_bold(on_terminal: OnTerminal, story_file: Path) -> None:
    """On a terminal prose is folded to the window's width and the headline is bold."""
    shown = on_terminal(story_file, COLUMNS="50")
    assert shown.startswith("\x1b[1mStorm closes port\x1b[0m\n")
    assert 40 < max(columns(line) for line in STYLE.sub("", shown).split("\n")) <= 50


def test_lines_stay_readable_in_a_wide_window(on_terminal: OnTerminal, story_file: Path) -> None:
    """However wide the window, a line of prose is no longer than the eye can follow."""
    assert max(map(len, on_terminal(story_file, COLUMNS="250").split("\n"))) <= 88


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb"])
def test_no_styles_where_they_are_not_wanted(
    on_terminal: OnTerminal, story_file: Path, environment: dict[str, str]
) -> None:
    """NO_COLOR and a dumb terminal get no escapes at all."""
    assert "\x1b" not in on_terminal(story_file, "--explain", **environment)


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_hostile_page_cannot_rule_the_terminal(on_terminal: OnTerminal, tmp_path: Path, form: str) -> None:
    """Whatever the format, of a hostile page no control character reaches the terminal: only our own bold and dim."""
    paragraphs = "".join(
        f"<p>Port {name} was closed on {day} night, \x1b]52;c;cm0=\x07a \x9b2Jmaster\u202e said, it was hurt.</p>"
        for name, day in zip(("Ann", "Bo", "Cy", "Di"), ("Monday", "Tuesday", "Friday", "Sunday"), strict=True)
    )
    page = tmp_path / "hostile.html"
    page.write_text(f"<html><article><h1>\x1b[31mStorm\x07</h1>{paragraphs}</article></html>", "utf-8")
    shown = STYLE.sub("", on_terminal(page, "--format", form, "--explain"))
    assert "master" in shown
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_a_slow_server_is_waited_for_aloud(
    command_environment: Mapping[str, str], story_file: Path, httpserver: HTTPServer
) -> None:
    """After a second a terminal is told what is waited for; the line is taken back before anything else is shown."""

    def slow(_: Request) -> Response:
        time.sleep(1.3)
        return Response(story_file.read_bytes(), content_type="text/html")

    httpserver.expect_request("/storm").respond_with_handler(slow)
    ours, its = pty.openpty()
    command = [sys.executable, "-m", "scraper.cli.clean_page", httpserver.url_for("/storm"), "--allow-private"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=its, env=dict(command_environment)) as process:
        os.close(its)
        shown = b""
        while chunk := _read(ours):
            shown += chunk
    os.close(ours)
    assert process.returncode == 0
    where = f"{httpserver.host}:{httpserver.port}"
    assert shown.decode() == f"\rclean-page: waiting for {where}, 1 s\x1b[K\r\x1b[K"
