#!/usr/bin/env python3
"""Labels of real lines: ``python benchmarks/labels.py [--languages en,de,fr,es] [--as text|html]``.

The benchmark's ``labels.jsonl`` holds lines of news pages, labelled by hand. Each is looked up in its page, once as
text mode sees the page's lines, once as the cleaner sees its HTML, whose story the shipped judge has learned from.
Printed is the share of noise removed and the share rightly labelled of that, by label, and the share kept of the story.
``--worst N`` prints N wrong lines of each label. The data is found in ``$NEWS_BENCH``.
"""

from __future__ import annotations

import argparse
import gzip
from functools import cache
from pathlib import Path
from typing import Any

from corpus import bench
from tally import Tally, folded, read_lines, said

from cleaners import Article, clean_html
from cleaners.article import Block, Removal
from cleaners.labels import STORY_LABELS, Label
from cleaners.text_mode.text import clean_lines


class Pages:
    """The pages that the labelled lines are from, cleaned once each."""

    def __init__(self, data: Path, way: str) -> None:
        self._data = data
        self._is_html = way == "html"
        self._texts = {row["id"]: row for row in read_lines(data / "text" / "lines.jsonl")}
        self.cleaned = cache(self._cleaned)

    def _cleaned(self, name: str, language: str) -> Article:
        page = self._texts[name]
        if not self._is_html:
            lines = "\n".join(line["text"] for line in page["lines"])
            return clean_lines(lines, title=page.get("title"), language=language)
        folder, _, stem = name.partition("/")
        html = (self._data / folder / "html" / f"{stem}.html.gz").read_bytes()
        return clean_html(gzip.decompress(html), page.get("url"))

    def part(self, row: dict[str, Any]) -> Block | Removal | None:
        """What became of a labelled line; None where the page has no block that reads so."""
        article = self.cleaned(row["id"], row["language"])
        line = folded(row["line"])
        if article.title and line == folded(article.title):
            return Removal(line, Label.TITLE, "title", "", 0)
        parts: tuple[Block | Removal, ...] = (*article.removed, *article.blocks)
        return next((part for part in parts if folded(part.text) == line), None)


def measure(data: Path, way: str, languages: set[str], worst: int) -> None:
    """Look each line up and print what became of it."""
    pages = Pages(data, way)
    removed = Tally(f"{way}: noise removed")
    labelled = Tally(f"{way}: rightly labelled when removed")
    kept = Tally(f"{way}: story lines kept")
    missing = 0
    for row in read_lines(data / "labels.jsonl"):
        if row["language"] not in languages:
            continue
        part = pages.part(row)
        if part is None and way == "html":
            missing += 1
            continue
        is_removed = isinstance(part, Removal)
        told = f"{row['language']} {said(part):34} {row['line']}"
        if row["keep"]:
            kept.add(("all",), not is_removed, told)
            continue
        removed.add(("all", row["label"]), is_removed, told)
        if part is not None and is_removed and row["label"] not in STORY_LABELS:
            labelled.add(("all", row["label"]), part.label == row["label"], told)
    for tally in (removed, labelled, kept):
        tally.show(worst)
    if missing:
        print(f"  {missing} lines stand in no block of their own")


def main() -> None:
    """Measure as text, as HTML, or both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", default="en,de,fr,es", help="as BCP 47 codes, joined by commas")
    parser.add_argument("--as", dest="ways", choices=["text", "html"], action="append")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    for way in args.ways or ("text", "html"):
        measure(bench() / "data", way, set(args.languages.split(",")), args.worst)


if __name__ == "__main__":
    main()
