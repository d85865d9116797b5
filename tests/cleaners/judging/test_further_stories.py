"""Stories that a page tells behind its own."""

from __future__ import annotations

import pytest

from cleaners.judging.further_stories import further_stories
from cleaners.judging.judge import rule_facts
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

FERRY = "<p>" + "The ferry left the pier at dawn, and nobody on the island saw it go. " * 8 + "</p>"
BRIDGE = "<p>The bridge stays shut until spring, the mayor said on Monday.</p>"
LONG = "<p>" + "The bridge stays shut until spring, the mayor said on Monday. " * 40 + "</p>"


def further(html: str) -> list[int]:
    """The places of the blocks of further stories; all of the page's are kept."""
    blocks, _ = split(read(Page(f"<body>{html}")).tree.body)
    return further_stories(range(len(blocks)), [rule_facts(block) for block in blocks], blocks)


@pytest.mark.parametrize(
    ("html", "places"),
    [
        (f'<div class="post-7 type-post">{FERRY}{BRIDGE}</div><div class="post-6 type-post">{BRIDGE}</div>', [2]),
        (f'<div class="post-7">{FERRY}<article id="post-6"><div>{BRIDGE}</div></article></div>', [1]),
        (f'<div class="post-7">{FERRY}</div>{BRIDGE}', []),  # in no post
        (f'<div class="post-6">{BRIDGE}</div><div class="post-7">{FERRY}</div>', []),  # a teaser above
        (f'<div class="post-7">{FERRY}</div><div class="post-6">{LONG}</div>', []),  # so is what is so much shorter
        (f'<div class="post-7"><div class="post-6">{FERRY}</div>{BRIDGE}</div>', []),  # around the first
        (f'<div class="blogpost-7">{FERRY}</div><div class="post-body-6">{BRIDGE}</div>', []),
        (f"<article><h1>Ferry</h1>{FERRY}</article><article><h1>Bridge</h1>{BRIDGE}</article>", [2, 3]),
        (f"<h1>Ferry</h1><article>{FERRY}</article><article><h2>Also</h2>{BRIDGE}</article>", []),  # cards
        (f"<article><h1>Ferry</h1>{FERRY}</article><h1>Bridge</h1>{BRIDGE}", []),
        ("", []),
    ],
)
def test_further_stories(html: str, places: list[int]) -> None:
    """Behind a story, the post of another number and an article with a headline of its own are other stories."""
    assert further(html) == places
