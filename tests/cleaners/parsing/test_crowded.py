"""Tags with thousands of attributes cost no more than their length, and pages that have none stay as they are."""

from __future__ import annotations

import time

import pytest

from cleaners import clean_html
from cleaners.parsing.crowded import thinned

MANY = b" ".join(b"data-a%d=x" % i for i in range(20_000))


def test_first_attributes_stay() -> None:
    """Of a crowded tag the first thousand words stay, and the text behind it, and the tags around it."""
    html = thinned(b"<div id=a><p class=b " + MANY + b">Text</p></div>")
    assert html.startswith(b"<div id=a><p class=b data-a0=x ")
    assert html.endswith(b">Text</p></div>")
    assert html.count(b"data-a") == 998


@pytest.mark.parametrize(
    "html",
    [
        b"<p>A page</p>",
        b"<img src=data:image/png;base64," + b"A" * 50_000 + b" alt='a picture'><p>Text</p>",
        b"<script>" + b"a = 1 ; " * 5_000 + b"</script>",
        b"<!-- " + MANY + b" --><p>" + MANY,
    ],
    ids=["plain", "data in an attribute", "script", "comment and text"],
)
def test_others_stay_as_they_are(html: bytes) -> None:
    """Long attributes, scripts, comments and texts are not touched."""
    assert thinned(html) == html


def test_cost() -> None:
    """20,000 attributes, which would take the parser most of a second, take a tenth."""
    began = time.process_time()
    clean_html(b"<p " + MANY + b">A line of words.</p>")
    assert time.process_time() - began < 0.2
