"""What a page is: an article, a listing, a page without text."""

from __future__ import annotations

import pytest

from cleaners import PageKind, clean_html

STORY = "".join(
    f"<p>The harbour office said on day {day} that the ferry would sail again, once the ice had gone from the quay.</p>"
    for day in range(1, 9)
)
LINKS = "".join(f"<li><a href='/{i}'>Ferry sails again after the ice, day {i}</a></li>" for i in range(40))


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        (f"<article><h1>Ferry sails again</h1>{STORY}</article>", PageKind.ARTICLE),
        ("", PageKind.EMPTY),
        ("<script>render()</script>", PageKind.EMPTY),
        ("<body><noscript>Please enable JavaScript to read this.</noscript>", PageKind.NEEDS_JAVASCRIPT),
        (f"<h1>Ferries</h1><ul>{LINKS}</ul>", PageKind.LISTING),
        ("<h1>Ferry ticket</h1><p>12 €</p><button>Buy</button>", PageKind.OTHER),
    ],
)
def test_kind(html: str, kind: PageKind) -> None:
    """Each page is of its kind, and says why; only a page with a story has a body."""
    article = clean_html(html)
    assert article.page_kind is kind
    assert article.page_evidence
    assert article.is_article is bool(article.body) is kind.has_story


def test_kinds_that_may_carry_a_story_another_time() -> None:
    """Walls, errors and empty pages are for another try; a listing stays one."""
    assert PageKind.CONSENT_WALL.is_temporary
    assert PageKind.EMPTY.is_temporary
    assert not PageKind.LISTING.is_temporary
