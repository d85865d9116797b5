"""The report: what it shows, and that nothing of a page can run in it."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

import pytest

from cleaners import Article, Block, Label, PageKind, Removal
from scraper.report import to_report

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'


@dataclass
class Seen:
    """The start tags of a page, with their attributes, and its text."""

    tags: list[tuple[str, dict[str, str | None]]]
    text: str


def seen(report: str) -> Seen:
    found = Seen([], "")

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.tags.append((tag, dict(attrs)))

        def handle_data(self, data: str) -> None:
            found.text += data

    Reader().feed(report)
    return found


@pytest.fixture
def article() -> Article:
    return Article(
        title="Ferry sails",
        authors=("Ada Quill",),
        page_kind=PageKind.ARTICLE,
        is_article=True,
        blocks=(Block("The ferry sailed.", Label.PARAGRAPH, 0, "score", "It reads like a story."),),
        removed=(
            Removal("Home", Label.NAVIGATION, "navigation", "It is a way around the site.", 0, "https://g.example/"),
            Removal(
                "Read next: Docks", Label.RELATED, "related-label", "It points elsewhere.", 2, "javascript:alert(1)"
            ),
        ),
        sources={"authors": "byline"},
    )


def test_every_piece_is_there_with_its_reason(article: Article) -> None:
    """Each kept piece, and each removed one twice: in its place, and in the list with label, rule and reason."""
    report = to_report(article)
    text = seen(report).text
    assert text.count("The ferry sailed.") == 1
    for removal in article.removed:
        assert text.count(removal.text) == 2
        assert text.count(f"{removal.rule}: {removal.why}") == 2
    assert "byline" in text
    assert report.index("Home") < report.index("The ferry sailed.") < report.index("Read next")


def test_label_boxes_carry_counts(article: Article) -> None:
    """The filter has a box for each label that occurs."""
    boxes = [attrs["value"] for tag, attrs in seen(to_report(article)).tags if attrs.get("type") == "checkbox"]
    assert boxes == ["navigation", "related"]


@pytest.mark.parametrize(
    "hostile",
    [
        Article(title=HOSTILE),
        Article(language=HOSTILE, url=HOSTILE, description=HOSTILE, tags=(HOSTILE,), sources={"tags": HOSTILE}),
        Article(page_evidence=(HOSTILE,), engine=HOSTILE, cleaner_version=HOSTILE),
        Article(blocks=(Block(HOSTILE, Label.CODE, 0, HOSTILE, HOSTILE), Block(HOSTILE, Label.HEADING, 2))),
        Article(removed=(Removal(HOSTILE, Label.OTHER, HOSTILE, HOSTILE, 0, HOSTILE),)),
        Article(image="JavaScript:alert(1)", removed=(Removal("x", Label.OTHER, "", "", 0, "data:text/html,x"),)),
    ],
)
def test_nothing_of_a_page_runs(hostile: Article) -> None:
    """Whatever stands in a record, the report has its own script alone, no handler, no picture, no odd link."""
    report = seen(to_report(hostile))
    assert [tag for tag, _ in report.tags].count("script") == 1
    assert not any(tag in ("img", "iframe", "object", "form") for tag, _ in report.tags)
    for _, attrs in report.tags:
        assert not any(name.startswith("on") for name in attrs)
        assert (attrs.get("href") or "#").startswith(("#", "http://", "https://"))


def test_policy_forbids_all_but_its_own(article: Article) -> None:
    """Style and script are allowed by hash; nothing may be loaded."""
    policy = next(a["content"] for _, a in seen(to_report(article)).tags if "http-equiv" in a)
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_odd_characters_can_be_written(article: Article) -> None:
    """NUL and lone surrogates are shown as what they are: characters that cannot be shown."""
    odd = Article(title="a\x00b\ud800c")
    assert "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c" in to_report(odd)
    to_report(odd).encode("utf-8")
