"""Whole pages with the records that they must give: fixtures/pages/<area>--<trait>/."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaners import Article, clean_html, clean_text

PAGES = Path(__file__).parents[2] / "fixtures" / "pages"
FOLDERS = sorted(folder for folder in PAGES.iterdir() if folder.is_dir())
SOURCES = [source for folder in FOLDERS for source in sorted(folder.glob("page.*"))]


def named(path: Path) -> str:
    return str(path.relative_to(PAGES))


def expected_of(source: Path) -> dict[str, Any]:
    """The expected record; for text with what only text mode gives put over it."""
    record: dict[str, Any] = json.loads((source.parent / "expected.json").read_text("utf-8"))
    in_text_mode = record.pop("in_text_mode", {})
    return {**record, **in_text_mode} if source.suffix == ".txt" else record


def cleaned(source: Path) -> Article:
    return clean_text(source.read_text("utf-8")) if source.suffix == ".txt" else clean_html(source.read_bytes())


def shown(article: Article, key: str) -> Any:
    """A field of the record in the form that ``expected.json`` gives it in."""
    if key == "body":
        return article.body.split("\n\n") if article.body else []
    if key == "removed":
        return [{"text": removal.text, "label": removal.label.value} for removal in article.removed]
    return article.to_dict()[key]


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_fixture_is_complete(folder: Path) -> None:
    """A page without its expected record, or one that nobody says the point of, is no fixture."""
    files = {path.name for path in folder.iterdir()}
    assert {"expected.json", "note.md"} <= files
    assert files & {"page.html", "page.txt"}
    assert {"title", "body"} <= json.loads((folder / "expected.json").read_text("utf-8")).keys()


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_page_gives_the_expected_record(source: Path) -> None:
    """Every field that the expectation names comes out exactly so: nothing less, nothing more, in the page's order."""
    article = cleaned(source)
    expected = expected_of(source)
    assert {key: shown(article, key) for key in expected} == expected
