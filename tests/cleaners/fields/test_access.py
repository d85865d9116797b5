"""Whether a story is free to read: what the data says, and what the page shows of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleaners import Article, PageKind, clean_html

OPENING = "The harbour board said on Monday that the ferry to the islands will sail again, once the ice has gone."
MORE = "".join(
    f"<p>On day {day} the board met again, heard the captains and put off what it had come to decide about the ice.</p>"
    for day in range(1, 21)
)
PAYWALL = "<div><p>This article is for subscribers only.</p><p>Subscribe now</p></div>"
OFFER = "<div><p>Try our premium edition for a month.</p><p>Subscribe now</p></div>"


def article(body: str, head: str = "", **data: Any) -> Article:
    node = {"@type": "NewsArticle", "headline": "Ferry to sail again", "datePublished": "2026-01-05T08:00:00Z", **data}
    return clean_html(
        f'<html lang="en"><head><title>Ferry to sail again</title>{head}<script type="application/ld+json">'
        f"{json.dumps(node)}</script></head><body><article><h1>Ferry to sail again</h1>{body}</article></body></html>",
        "https://gazette.example/news/2026/01/ferry-to-sail-again",
    )


FREE, PAID = {"isAccessibleForFree": True}, {"isAccessibleForFree": "False"}
PAID_PART = {**PAID, "hasPart": {"isAccessibleForFree": False, "cssSelector": ".paid"}}
LOCKED = '<meta property="article:content_tier" content="locked">'


@pytest.mark.parametrize(
    ("body", "head", "data", "access", "kind"),
    [
        pytest.param(f"<p>{OPENING}</p>{MORE}", "", FREE, "free", PageKind.ARTICLE, id="free"),
        pytest.param(f"<p>{OPENING}</p>{MORE}", "", {}, "unknown", PageKind.ARTICLE, id="unsaid"),
        pytest.param(f"<p>{OPENING}</p>{MORE}", "", PAID, "unknown", PageKind.ARTICLE, id="said of every page"),
        pytest.param(f"<p>{OPENING}</p>{PAYWALL}", "", PAID, "paywalled", PageKind.TEASER, id="said and shown"),
        pytest.param(f"<p>{OPENING}</p>{OFFER}", "", PAID, "paywalled", PageKind.TEASER, id="said, and an offer"),
        pytest.param(f"<p>{OPENING}</p>{PAYWALL}", "", {}, "paywalled", PageKind.TEASER, id="shown alone"),
        pytest.param(
            f"<p>{OPENING}</p>{MORE}{PAYWALL}", "", PAID, "paywalled", PageKind.ARTICLE, id="whole in the HTML"
        ),
        pytest.param(
            f"<p>{OPENING}</p>{MORE}{PAYWALL}", "", {}, "unknown", PageKind.ARTICLE, id="a prompt below a whole"
        ),
        pytest.param(f"<p>{OPENING}</p>{MORE}", LOCKED, {}, "paywalled", PageKind.ARTICLE, id="tier"),
        pytest.param(f"<p>{OPENING[:-1]}...</p>", "", PAID, "paywalled", PageKind.TEASER, id="breaks off"),
        pytest.param(
            f"<p>{OPENING}</p>", "", {**PAID, "wordCount": 640}, "paywalled", PageKind.TEASER, id="words short"
        ),
        pytest.param(
            f"<p>{OPENING}</p><div class=paid></div>", "", PAID_PART, "paywalled", PageKind.TEASER, id="part gone"
        ),
        pytest.param(
            f"<div class=paid><p>{OPENING}</p>{MORE}</div>", "", PAID_PART, "unknown", PageKind.ARTICLE, id="part there"
        ),
        pytest.param(
            f"<p>{OPENING[:-1]}...</p>{PAYWALL}", "", FREE, "unknown", PageKind.ARTICLE, id="called free, but cut"
        ),
    ],
)
def test_access(body: str, head: str, data: dict[str, Any], access: str, kind: PageKind) -> None:
    """Data and page are asked both; a teaser keeps what is there without the prompt, and the evidence says why."""
    found = article(body, head, **data)
    assert (found.access, found.page_kind, found.is_article) == (access, kind, True)
    assert OPENING[:-1] in found.body
    assert "ubscri" not in found.body
    assert (found.access == "unknown") is ("access" not in found.sources) or data is FREE
    if access == "paywalled":
        assert any("not free" in words or "subscri" in words for words in found.page_evidence)


@pytest.mark.parametrize("selector", ["p > *", ":has(*)", "[", 7, None, "", ".a .b", ["x"]])
def test_selectors_of_a_page_are_not_run(selector: object) -> None:
    """Only a bare class or id is looked up; whatever else the data has there counts for nothing."""
    found = article(
        f"<p>{OPENING}</p>{MORE}", **{**PAID, "hasPart": {"isAccessibleForFree": False, "cssSelector": selector}}
    )
    assert found.access == "unknown"
