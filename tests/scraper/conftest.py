"""A story to store, and a store for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cleaners import Article, Block, Label, Page, PageKind, Removal
from scraper.archive import ArchivedPage
from scraper.store import Store

_PARAGRAPHS = (
    "The last ferry to Skerry left on time, for the first time in a month.",
    "Its captain spoke of luck; the harbour master of a new engine.",
)
_STORY = Article(
    url="https://www.gazette.example/2024/05/ferry.html",
    canonical_url="https://www.gazette.example/2024/05/ferry",
    title="Ferry leaves on time",
    body="Good news\n\n" + "\n\n".join(_PARAGRAPHS),
    tags=("Ferries", "Skerry"),
    authors=("Ada Quill", "Bo Nib"),
    section="Harbour",
    published="2024-05-01T10:00:00+02:00",
    modified="2024-05-01",
    language="en",
    site_name="The Gazette",
    image="https://www.gazette.example/ferry.jpg",
    description="A ferry, and the clock.",
    credits=("Photo: Cy Lens",),
    disclosures=("The paper owns a share in the ferry.", "Made with a machine's help."),
    corrections=("An earlier version named the wrong month.",),
    author_bios=("Ada Quill writes about the sea.",),
    page_kind=PageKind.ARTICLE,
    is_article=True,
    access="free",
    page_evidence=("It calls itself an article.", "It has prose."),
    blocks=(
        Block("Good news", Label.HEADING, 2, "structure", "It is a heading."),
        *(Block(text, Label.PARAGRAPH, 0, "judge", "It reads like a story.") for text in _PARAGRAPHS),
    ),
    removed=(
        Removal(
            "Home", Label.NAVIGATION, "structure", "It stands in the navigation.", 0, "https://www.gazette.example/"
        ),
        Removal("Photo: Cy Lens", Label.CREDIT, "photo-credit", "It says who took the picture.", 4),
        Removal("Sign up for our letter", Label.NEWSLETTER, "newsletter-invite", "It speaks to the visitor.", 6),
    ),
    confidence=0.87,
    engine="blocks",
    sources={"title": "h1", "authors": "json-ld", "published": "meta"},
    cleaner_version="0.1.0",
)

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]


@pytest.fixture
def a_story() -> MakeStory:
    """Gives a story with every field filled, some of them otherwise."""
    return lambda **changes: replace(_STORY, **changes)


@pytest.fixture
def a_page() -> MakePage:
    """Gives a fetched page, with what the test says of it."""

    def make(
        content: bytes | str = b"<p>Ferry</p>", url: str = "https://www.gazette.example/ferry", **rest: Any
    ) -> Any:
        fetched = ArchivedPage(Page(content, url, "text/html"), url, 200, (), "2024-05-01T08:00:00Z")
        return replace(fetched, **rest)

    return make


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Where a store can be."""
    return tmp_path / "news.db"


@pytest.fixture
def store(store_path: Path) -> Iterator[Store]:
    """An empty store, in which it is nine o'clock on the second of May."""
    with Store.open(store_path, clock=lambda: datetime(2024, 5, 2, 9, tzinfo=UTC)) as store:
        yield store
