"""Addresses that a person names become stories of the right sources."""

from __future__ import annotations

from pathlib import Path

from scraper.named import read_named, with_named
from scraper.sources import Source


def test_a_file_of_addresses(tmp_path: Path) -> None:
    """One a line, each once; comments, empty lines and what follows a tab are passed over, mistakes are named."""
    file = tmp_path / "urls.txt"
    text = "\ufeff# today\nhttps://g.example/a?utm_source=x\n\nhttps://g.example/a\tGazette\tfeed\ng.example/b\n"
    file.write_text(text, "utf-8")
    named = read_named(str(file))
    assert named.urls == ("https://g.example/a",)
    assert len(named.mistakes) == 1
    assert "line 5" in named.mistakes[0]


def test_whose_they_are() -> None:
    """A story of a seed's site is crawled for that seed, with its manners; others by site."""
    gazette = Source("Gazette", sites=frozenset({"g.example"}), delay=7.0)
    urls = ("https://www.g.example/a", "https://x.example/a", "https://y.example/b", "https://m.x.example/c")
    one, two, three = with_named([gazette], urls, "urls.txt")
    assert (one.name, one.delay, one.stories) == ("Gazette", 7.0, urls[:1])
    assert (two.name, two.stories) == ("x.example", (urls[1], urls[3]))
    assert (three.name, three.stories) == ("y.example", (urls[2],))
