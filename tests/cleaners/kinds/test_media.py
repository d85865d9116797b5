"""Live blogs, galleries, videos and recordings, with and without a story of their own."""

from __future__ import annotations

import json

import pytest

from cleaners import PageKind, clean_html
from cleaners.kinds.live_blog import is_time_line

ENTRIES = [
    ("14:32", "The ferry has left the quay, an hour late and with half its seats empty, the harbour office says."),
    ("13.05", "The captain says that he will wait for the tide, since the ice is thicker than it looks."),
    ("11:47", "Passengers are asked to come back at noon; coffee is served in the old customs house."),
    ("10:15", "Ice has closed the harbour overnight, and no boat has left so far."),
]
STORY = "".join(
    f"<p>On day {day} the harbour office said that the ferry would sail again, once the ice had gone.</p>"
    for day in range(9)
)


def page(body: str, url: str, *, og_type: str = "article", **data: object) -> tuple[str, str]:
    head = f'<title>Ferry: the day</title><meta property="og:type" content="{og_type}">'
    head += '<meta property="og:title" content="Ferry: the day">'
    if data:
        data = {"headline": "Ferry: the day", "name": "Ferry: the day", "datePublished": "2026-01-05", **data}
        head += f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<html lang=en><head>{head}</head><body><main><h1>Ferry: the day</h1>{body}</main></body></html>", url


def test_a_live_blog() -> None:
    """Its entries stay in order; their times are labels and no text."""
    entries = "".join(f"<div class=entry><time>{time}</time><p>{text}</p></div>" for time, text in ENTRIES)
    article = clean_html(*page(entries, "https://gazette.example/news/1", **{"@type": "LiveBlogPosting"}))
    assert (article.page_kind, article.is_article) == (PageKind.LIVE_BLOG, True)
    assert article.body.split("\n\n") == [text for _, text in ENTRIES]
    assert [item.text for item in article.removed if item.label == "dateline"] == [time for time, _ in ENTRIES]


@pytest.mark.parametrize(
    "text",
    [
        "14:32",
        "14.32 Uhr",
        "2:05 pm",
        "2.05pm GMT",
        "9h15",
        "5 Jan 2026, 14:32",
        "12 min ago",
        "Updated 14:32 CET",
        "14:32 |",
    ],
)
def test_time_lines(text: str) -> None:
    """A time of day in any of the usual spellings, with or without its date, is a time line."""
    assert is_time_line(text)


@pytest.mark.parametrize(
    "text", ["At 14:32 the ferry left", "3:2", "Page 3", "1914", "Ferry 2", "", "14:32 the ferry left"]
)
def test_no_time_lines(text: str) -> None:
    """Scores, numbers, and sentences that begin with a time are text."""
    assert not is_time_line(text)


@pytest.mark.parametrize(
    ("url", "og_type", "data", "kind"),
    [
        ("https://gazette.example/news/1", "video.other", {}, PageKind.VIDEO),
        ("https://gazette.example/video/ferry", "website", {}, PageKind.VIDEO),
        ("https://gazette.example/news/1", "website", {"@type": "VideoObject"}, PageKind.VIDEO),
        ("https://gazette.example/podcasts/ferry", "website", {}, PageKind.AUDIO),
        ("https://gazette.example/fotos/ferry", "website", {}, PageKind.GALLERY),
        ("https://gazette.example/news/1", "website", {"@type": "ImageGallery"}, PageKind.GALLERY),
    ],
)
@pytest.mark.parametrize("has_story", [True, False])
def test_media(url: str, og_type: str, data: dict[str, str], kind: PageKind, *, has_story: bool) -> None:
    """A page of pictures or sound is of its kind; it is an article where it has a story of its own."""
    body = STORY if has_story else "<p>The ferry in the ice.</p>"
    article = clean_html(*page(body, url, og_type=og_type, **data))
    assert (article.page_kind, article.is_article, bool(article.body)) == (kind, has_story, has_story)


def test_a_story_with_a_video_in_it() -> None:
    """A news story that shows a video is an article."""
    article = clean_html(
        *page(STORY, "https://gazette.example/news/1", **{"@type": "NewsArticle", "video": {"@type": "VideoObject"}})
    )
    assert article.page_kind is PageKind.ARTICLE
