"""What a page reserves is found wherever it says so."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.opt_outs import OptOut, opt_outs_of
from scraper.site_notes import SiteNotes
from scraper.store import Store

POLICY = "https://gazette.example/tdm.json"


@pytest.mark.parametrize(
    ("headers", "page", "expected"),
    [
        ((("x-robots-tag", "noindex, NoAI"),), b"", [OptOut("noai", "header")]),
        ((("x-robots-tag", "otherbot: noai"),), b"", []),
        ((("x-robots-tag", "clean-page: noai, noimageai"),), b"",
         [OptOut("noai", "header"), OptOut("noimageai", "header")]),
        ((("tdm-reservation", "1"), ("tdm-policy", POLICY)), b"", [OptOut("tdm-reservation", "header", POLICY)]),
        ((("tdm-reservation", "0"),), b"", []),
        ((), b'<META content="index,noai" name=robots>', [OptOut("noai", "meta")]),
        ((), b"<meta name='tdm-reservation' content='1'><meta name=tdm-policy content='/t'>",
         [OptOut("tdm-reservation", "meta", "/t")]),
        ((), b'<meta name="robots" content="index, follow"><p>noai</p>', []),
        ((), b'<meta name="description" content="noai">', []),
    ],
)  # fmt: skip
def test_opt_outs(a_page: Any, headers: tuple[tuple[str, str], ...], page: bytes, expected: list[OptOut]) -> None:
    """Headers and meta elements are read, for all agents and for ours; words elsewhere are just words."""
    assert list(opt_outs_of(a_page(page, headers=headers))) == expected


def test_they_are_noted(store: Store) -> None:
    """They are kept by address, shown with the article, and gone when the page no longer says so."""
    notes, query = SiteNotes(store), "SELECT url, signal, said_in FROM opt_outs"
    notes.note_opt_outs("https://gazette.example/a?utm_source=x", [OptOut("noai", "meta"), OptOut("noai", "meta")])
    assert store.db.execute(query).fetchall() == [("https://gazette.example/a", "noai", "meta")]
    notes.note_opt_outs("https://gazette.example/a", [])
    assert store.db.execute(query).fetchall() == []
