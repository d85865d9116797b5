"""Kept and removed pieces, back in the page's order."""

from __future__ import annotations

import pytest

from cleaners import Article, Block, Label, Removal, clean_html
from scraper.page_order import in_page_order


def _article(order: str, title: str | None = None) -> Article:
    """``order``: k a kept piece, r a removed one, t the title's line; the texts are their places."""
    blocks = tuple(Block(str(i), Label.PARAGRAPH) for i, sign in enumerate(order) if sign == "k")
    removed = tuple(Removal(str(i), Label.OTHER, "score", "", i) for i, sign in enumerate(order) if sign == "r")
    return Article(title=title, blocks=blocks, removed=removed)


@pytest.mark.parametrize("order", ["", "k", "r", "kk", "rr", "krk", "rkr", "rtkrkkr", "tkr", "rtkkr", "kkrrkkrr"])
def test_order_is_the_pages(order: str) -> None:
    """Each piece once, by its place; the title's own line is left out."""
    places = [int(piece.text) for piece in in_page_order(_article(order))]
    assert places == [i for i, sign in enumerate(order) if sign != "t"]


def test_order_of_a_cleaned_page() -> None:
    """It holds for what ``clean_html`` gives."""
    words = "The ferry to Skerry sailed on time again on Monday, the harbour office said, for the first time in weeks."
    head = f"<nav><a href=/>Home</a></nav><h1>Ferry sails</h1><p>{words} One.</p><p>Advertisement</p>"
    html = f"{head}<p>{words} Two.</p><footer>Imprint</footer>"
    texts = [piece.text for piece in in_page_order(clean_html(html))]
    assert texts == ["Home", f"{words} One.", "Advertisement", f"{words} Two.", "Imprint"]
