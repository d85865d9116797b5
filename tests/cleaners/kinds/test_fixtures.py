"""Pages that are no story, and stories that look like one, in many languages."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest

from cleaners import clean_html

FIXTURES = Path(__file__).parents[3] / "fixtures" / "kinds"
FRAME = "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav></header>"
FOOT = "<footer><p><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></p><p>© Harbour Gazette</p></footer>"
WALL = (
    "<div class=cmp><h2>We value your privacy</h2><p>We and our partners store information on your device.</p>"
    "<button>Accept all</button></div><form><h2>Log in</h2><input type=password><p>Forgot your password?</p></form>"
)
CDN = '<script src="https://challenges.cdn.example/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'


def rows(name: str) -> list[tuple[str, ...]]:
    lines = (FIXTURES / name).read_text("utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ", 3)) for line in lines if line.strip()]


def html_of(line: str) -> str:
    if line.startswith("##"):
        return f"<h2>{escape(line[2:].strip())}</h2>"
    if line.startswith("#"):
        return f"<h1>{escape(line[1:].strip())}</h1>"
    if line.startswith("["):
        return f"<button>{escape(line.strip('[]'))}</button>"
    if line.startswith(">"):
        return f"<ul><li><a href=/x>{escape(line[1:].strip())}</a></li></ul>"
    return "<input type=password name=p>" if line == "*" else f"<p>{escape(line)}</p>"


@pytest.mark.parametrize(("kind", "language", "title", "lines"), rows("walls.txt"))
def test_a_page_that_is_no_story(kind: str, language: str, title: str, lines: str) -> None:
    """Walls, errors, pages that are gone and front pages are told by their words, and each says why."""
    body = "".join(html_of(line) for line in lines.split(" / "))
    html = f'<html lang="{language}"><head><title>{escape(title)}</title></head><body><main>{body}</main></body></html>'
    article = clean_html(html, "https://gazette.example/news/2026/ferry-to-sail-again")
    assert (article.page_kind, article.is_article, article.body) == (kind, False, "")
    assert article.page_evidence
    assert article.confidence == 0.0


@pytest.mark.parametrize(("data", "language", "title", "lines"), rows("stories.txt"))
def test_a_story_that_looks_like_none(data: str, language: str, title: str, lines: str) -> None:
    """Stories about walls and errors, briefs of two sentences, obituaries and press releases are articles."""
    paragraphs = lines.split(" / ")
    article = clean_html(story_page(data, language, title, paragraphs), "https://gazette.example/news/ferry-halted")
    assert article.is_article, article.page_evidence
    kept = article.body.split("\n\n")
    assert kept[0] == paragraphs[0]
    assert set(kept) <= set(paragraphs)


def story_page(data: str, language: str, title: str, paragraphs: list[str]) -> str:
    head = f"<title>{escape(title)} | Harbour Gazette</title>{CDN}" if data != "bare" else ""
    if data.startswith("ld"):
        node = {"@type": "NewsArticle", "headline": title, "datePublished": "2026-01-05T08:00:00+01:00"}
        head += f'<script type="application/ld+json">{json.dumps(node)}</script>'
    if data != "bare":
        head += (
            f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(title)}">'
            '<meta property="article:published_time" content="2026-01-05T08:00:00+01:00">'
        )
    story = "".join(f"<p>{escape(line)}</p>" for line in paragraphs)
    behind = WALL if data.endswith("+wall") else ""
    return (
        f'<html lang="{language}"><head>{head}</head><body>{FRAME}<main><article><h1>{escape(title)}</h1>{story}'
        f"</article></main>{behind}{FOOT}</body></html>"
    )


def test_there_are_enough() -> None:
    """Sixty pages that are none over ten languages, and forty stories."""
    walls, stories = rows("walls.txt"), rows("stories.txt")
    assert len(walls) >= 60
    assert len({row[1] for row in walls}) >= 10
    assert len(stories) >= 40
