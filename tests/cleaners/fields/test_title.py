"""The headline as a reader sees it."""

from __future__ import annotations

from typing import Any

import pytest

NEWS = {"@type": "NewsArticle"}
OG = '<meta property="og:title" content="{}">'
LONG = "Old bridge stays closed for all of the year"
APP = '<meta name="application-name" content="{}">'
SITE = '<meta property="og:site_name" content="Gazette">'

PAGES: list[Any] = [
    pytest.param("<h1>Old bridge stays closed</h1>", {}, "Old bridge stays closed", "heading", id="heading-alone"),
    pytest.param(
        "<h1>Old bridge stays closed</h1>",
        {"head": "<title>Old bridge stays closed | Gazette</title>"},
        "Old bridge stays closed",
        "heading",
        id="heading-and-title",
    ),
    pytest.param(
        "<h1>Gazette</h1><h2>Old bridge stays closed</h2>",
        {"head": SITE + "<title>Old bridge stays closed - Gazette</title>"},
        "Old bridge stays closed",
        "heading",
        id="site-as-h1",
    ),
    pytest.param(
        "<h1>News</h1><h1>Old bridge stays closed</h1>",
        {"head": "<title>Old bridge stays closed</title>"},
        "Old bridge stays closed",
        "heading",
        id="section-as-h1",
    ),
    pytest.param(
        "<h1>Why nobody can cross the river this year</h1>",
        {"head": "<title>Bridge closed: what to know</title>" + OG.format("Bridge closed: what to know")},
        "Why nobody can cross the river this year",
        "heading",
        id="other-words-for-search-engines",
    ),
    pytest.param(
        "<h1>Town Old bridge stays closed for good</h1>",
        {"head": OG.format("Old bridge stays closed for good")},
        "Town Old bridge stays closed for good",
        "heading",
        id="one-word-before-it-is-no-kicker",
    ),
    pytest.param(
        "<h1>Town hall Old bridge stays closed for good</h1>",
        {"head": OG.format("Old bridge stays closed for good")},
        "Old bridge stays closed for good",
        "open_graph",
        id="kicker-in-the-heading",
    ),
    pytest.param(
        "<h1>Bridge repair news</h1><h2>Old bridge stays closed for good</h2>",
        {"head": "<title>Bridge repair news</title>" + OG.format("Old bridge stays closed for good")},
        "Old bridge stays closed for good",
        "heading",
        id="headline-below-a-line-for-search-engines",
    ),
    pytest.param(
        "<h1>Orders for the bridge</h1>",
        {
            "head": OG.format("River town: Orders for the bridge"),
            "ld": {**NEWS, "headline": "River town: Orders for the bridge"},
        },
        "River town: Orders for the bridge",
        "json_ld",
        id="news-desk-agrees-with-itself",
    ),
    pytest.param(
        '<h1 style="display:none">Gazette front page of today</h1>',
        {"head": OG.format("Old bridge stays closed")},
        "Old bridge stays closed",
        "open_graph",
        id="hidden-heading",
    ),
    pytest.param(
        "<h1></h1>",
        {"head": "<title>Old bridge stays closed | Town | Gazette</title>" + SITE},
        "Old bridge stays closed",
        "html_title",
        id="title-without-sections",
    ),
    pytest.param(
        "<h1></h1>",
        {"head": SITE, "ld": {**NEWS, "headline": "Bridge: the end?"}},
        "Bridge: the end?",
        "json_ld",
        id="json-ld-alone",
    ),
    pytest.param(
        "<h1>橋は閉鎖のまま、町が発表</h1>",
        {"head": "<title>橋は閉鎖のまま、町が発表｜町新聞</title>", "lang": "ja"},
        "橋は閉鎖のまま、町が発表",
        "heading",
        id="japanese",
    ),
    pytest.param(
        "<h1>How the bridge was closed | River Town | Gazette Weekly</h1>",
        {"head": "<title>How the bridge was closed | River Town | Gazette Weekly</title>"},
        "How the bridge was closed",
        "heading",
        id="heading-is-the-title-element",
    ),
    pytest.param(
        "<h1>Old bridge stays closed</h1><h2 itemprop='headline'>Old bridge stays closed: Nobody will pay for it.</h2>",
        {"head": OG.format("Old bridge stays closed")},
        "Old bridge stays closed",
        "heading",
        id="headline-and-standfirst-in-one",
    ),
    pytest.param(
        "<h1>In June: Report: Old bridge stays closed</h1><h2>In June Report: Old bridge stays closed</h2>",
        {
            "head": OG.format("Report: Old bridge stays closed"),
            "ld": {**NEWS, "headline": "In June: Report: Old bridge stays closed"},
        },
        "In June: Report: Old bridge stays closed",
        "heading",
        id="headline-twice",
    ),
    pytest.param(
        "<h1><span>River town</span> <span>Old bridge stays closed</span></h1>",
        {"ld": {**NEWS, "headline": "River town: Old bridge stays closed"}},
        "River town: Old bridge stays closed",
        "heading",
        id="kicker-told-by-its-looks",
    ),
    pytest.param(
        "<h1>Old bridge stays closed</h1>",
        {"head": OG.format("Old bridge stays closed") + APP.format("Old bridge stays closed")},
        "Old bridge stays closed",
        "heading",
        id="app-called-like-the-story",
    ),
    pytest.param(
        "<h1>Old bridge stays closed for all of the year</h1>",
        {"head": APP.format(LONG) + f"<title>{LONG}</title>"},
        LONG,
        "heading",
        id="app-called-like-the-page",
    ),
    pytest.param(
        "<h1>Nachrichten</h1><h2>Old bridge stays closed</h2>",
        {},
        "Old bridge stays closed",
        "heading",
        id="a-section-over-the-headline",
    ),
    pytest.param("<h1></h1>", {"head": "<title>Gazette</title>" + SITE}, None, None, id="nothing-but-the-site"),
]


@pytest.mark.parametrize(("top", "parts", "title", "source"), PAGES)
def test_headline(page_fields: Any, top: str, parts: dict[str, Any], title: str | None, source: str | None) -> None:
    """The story's headline, without the site and the sections, is told from logos, kickers and other words."""
    found = page_fields(top, **parts)
    assert (found.title, found.sources.get("title")) == (title, source)


def test_headline_is_not_repeated_in_the_body(page_fields: Any) -> None:
    """The heading that is the title stands neither in the body nor among what was removed."""
    article = page_fields("<p>Town</p><h1>Old bridge stays closed</h1>")
    assert article.title not in {block.text for block in article.blocks} | {removal.text for removal in article.removed}
