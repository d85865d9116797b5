"""The story that a page tells only in its data."""

from __future__ import annotations

import json

import pytest

from cleaners import PageKind, clean_html

FIRST = "The harbour office said on Monday that the ferry would sail again, once the ice had gone from the quay."
SECOND = (
    "Until then a bus runs along the coast; it takes twice the time and costs half as much, and few have complained."
)
THIRD = "The last winter in which the ferry had to stop was eleven years ago, and it then stayed in port for nine days."


def page(body: object, html: str = "<div id=root></div>") -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry", "articleBody": body}
    return f'<title>Ferry</title><script type="application/ld+json">{json.dumps(data)}</script>{html}'


@pytest.mark.parametrize(
    "body",
    [
        f"{FIRST}\n\n{SECOND}\n{THIRD}",
        f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>",
        f"&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;&lt;p&gt;{THIRD}&lt;/p&gt;",
        f"{FIRST}<br><br>{SECOND}<br><br>{THIRD}",
    ],
    ids=["lines", "markup", "escaped markup", "breaks"],
)
def test_the_data_stands_in_for_empty_html(body: str) -> None:
    """A page drawn by its scripts gives the story of its data, paragraph by paragraph, and says whose text it is."""
    article = clean_html(page(body))
    assert article.body == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert (article.page_kind, article.is_article, article.engine) == (PageKind.ARTICLE, True, "json-ld")
    assert {block.rule for block in article.blocks} == {"json-ld"}


@pytest.mark.parametrize("body", ["Too short to be the story.", "", None, 7, [FIRST], {"text": FIRST}])
def test_a_summary_is_no_story(body: object) -> None:
    """What is no text, or hardly any, is not taken for the story."""
    article = clean_html(page(body))
    assert (article.body, article.is_article, article.engine) == ("", False, "blocks")


def test_the_page_goes_before_its_data() -> None:
    """Where the HTML has the story, its data is evidence and no more."""
    told = page(
        "An older version of the story. " * 20, f"<article><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
    )
    article = clean_html(told)
    assert article.engine == "blocks"
    assert FIRST in article.body
