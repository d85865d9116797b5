"""The report in a real browser: it works from a disk, its filter counts right, nothing in it fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaners import clean_html
from scraper.report import to_report

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt install chromium"),
]
FIXTURE = Path(__file__).parents[2] / "fixtures" / "pages" / "noise--german-paper" / "page.html"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="pip install 'clean-page[browser]'")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=os.geteuid() != 0)
        yield started
        started.close()


@pytest.fixture(params=[(1200, 900, "light"), (380, 700, "dark")], ids=["desk", "phone in the dark"])
def page(request: pytest.FixtureRequest, browser: Any, tmp_path: Path) -> Iterator[Any]:
    """The report of a fixture, open; whatever it complains of fails the test."""
    width, height, scheme = request.param
    file = tmp_path / "report.html"
    file.write_text(to_report(clean_html(FIXTURE.read_bytes())), "utf-8")
    opened = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("request", lambda asked: asked.url.startswith("file:") or complaints.append(asked.url))
    opened.goto(file.as_uri())
    yield opened
    opened.close()
    assert complaints == []


def test_filter(page: Any) -> None:
    """Boxes and words show and hide a piece in the list and in its place; the count says how many are shown."""
    article = clean_html(FIXTURE.read_bytes())
    whole = len(article.removed)
    cookies = sum(removal.label == "cookie" for removal in article.removed)
    assert page.inner_text("#shown") == str(whole)
    page.click("#none")
    assert page.inner_text("#shown") == "0"
    assert page.locator(".removed:visible").count() == 0
    page.check("input[value=cookie]")
    assert page.inner_text("#shown") == str(cookies)
    assert page.locator(".removed:visible").count() == cookies == page.locator("aside li:visible").count()
    page.click("#all")
    page.fill("input[type=search]", "alle akzeptieren")
    assert page.inner_text("#shown") == "1"


def test_reason_is_shown_to_mouse_and_keyboard(page: Any) -> None:
    """A removed piece says why it went when it is pointed at, and when it is reached by the tab key."""
    reason = page.locator(".removed .why").first
    assert not reason.is_visible()
    page.locator(".removed").first.focus()
    assert reason.is_visible()


def test_nothing_is_wider_than_the_window(page: Any) -> None:
    """Also on a phone all text folds."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_reason_of_a_short_piece_fits(page: Any) -> None:
    """Pieces of a few words stand side by side, and the reason below one makes no line wider than the window."""
    pieces = page.locator(".short")
    assert pieces.count() > 0
    for i in range(min(12, pieces.count())):
        pieces.nth(i).focus()
        assert pieces.nth(i).locator(".why").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_dark_is_dark(page: Any) -> None:
    """Text and paper change sides with the reader's choice."""
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]")
    assert (paper < 100) == dark
