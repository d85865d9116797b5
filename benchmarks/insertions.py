#!/usr/bin/env python3
"""Noise lines put into stories: ``python benchmarks/insertions.py [--languages en,de,fr,es] [--as text|html]``.

Each line of the benchmark's ``insertions.jsonl`` is put at a random place into the gold body of its language, as a line
of text that the rules see, and in its markup into a plain page that the whole cleaner sees. Printed is the share
removed, the share rightly labelled of those removed, by language and by label, and the share kept of the story lines
that look like noise. ``--worst N`` prints N wrong lines of each label, for learning what kinds there are: no rule is
written from a single line. The data is found in ``$NEWS_BENCH``.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from corpus import bench
from tally import Tally, bodies, folded, read_lines, said

from cleaners import clean_html
from cleaners.article import Block, Removal
from cleaners.labels import STORY_LABELS
from cleaners.rules import Facts, Verdict, match
from cleaners.rules.language import guess

Said = Verdict | Removal | Block | None
"""What removed a line; None where it was kept."""

_FEWEST_LINES = 8  # of a story that lines are put into
_SHORTEST_PIECE = 3  # characters; less may stand anywhere


def by_rules(lines: list[str], at: int, row: dict[str, Any]) -> Said:
    """What the rules say of the row's text as one line of a story."""
    return match([Facts(line) for line in [*lines[:at], row["text"], *lines[at:]]], row["language"])[at]


def by_cleaner(lines: list[str], at: int, row: dict[str, Any]) -> Said:
    """What the cleaner says of the row's markup on a page: of several pieces the longest, None if one is kept."""
    paragraphs = [f"<p>{escape(line)}</p>" for line in lines]
    story = "\n".join([*paragraphs[:at], row["as_html"], *paragraphs[at:]])
    article = clean_html(
        f'<html lang="{row["language"]}"><head><title>{_HEADLINE} | The Courier</title></head><body>'
        f"<header><nav><a href=/>Home</a> <a href=/news>News</a></nav></header>"
        f"<main><article><h1>{_HEADLINE}</h1>\n{story}\n</article></main>"
        "<footer><a href=/about>About us</a> <a href=/terms>Terms</a></footer></body></html>",
        "https://courier.example/news/1",
    )
    text = _squeezed(row["text"])
    if any(_is_piece(block, text) for block in article.blocks):
        return None
    pieces = [removal for removal in article.removed if _is_piece(removal, text)]
    return max(pieces, key=lambda removal: len(removal.text), default=None)


_HEADLINE = "What the week brought"


def _squeezed(text: str) -> str:
    return "".join(folded(text).split()).casefold()


def _is_piece(part: Block | Removal, text: str) -> bool:
    squeezed = _squeezed(part.text)
    return len(squeezed) >= _SHORTEST_PIECE and squeezed in text


WAYS: dict[str, Callable[[list[str], int, dict[str, Any]], Said]] = {"text": by_rules, "html": by_cleaner}


def _stories(data: Path) -> dict[str | None, list[list[str]]]:
    """The stories that lines are put into, by language."""
    stories: dict[str | None, list[list[str]]] = {}
    for _, lines in bodies(data, ("scrapinghub", "fundus")):
        if len(lines) >= _FEWEST_LINES:
            stories.setdefault(guess([Facts(line) for line in lines]), []).append(lines)
    return stories


def measure(data: Path, way: str, languages: set[str], draws: int, worst: int) -> None:
    """Put each line into ``draws`` stories, and print what became of it."""
    rng = random.Random(1)
    hosts = _stories(data)
    everywhere = [lines for stories in hosts.values() for lines in stories]
    removed = Tally(f"{way}: noise removed")
    labelled = Tally(f"{way}: rightly labelled when removed")
    kept = Tally(f"{way}: story lines kept")
    rows = [row for row in read_lines(data / "insertions.jsonl") if row["language"] in languages]
    for row in rows * draws:
        lines = rng.choice(hosts.get(row["language"], everywhere))
        verdict = WAYS[way](lines, rng.randrange(1, len(lines) + 1), row)
        groups = ("all", row["language"], row["label"])
        told = f"{row['language']} {said(verdict):34} {row['text']}"
        if row["label"] in STORY_LABELS:
            kept.add(groups[:2], verdict is None, told)
            continue
        removed.add(groups, verdict is not None, told)
        if verdict is not None:
            labelled.add(groups, verdict.label == row["label"], told)
    for tally in (removed, labelled, kept):
        tally.show(worst)


def main() -> None:
    """Measure as text, as HTML, or both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", default="en,de,fr,es", help="as BCP 47 codes, joined by commas")
    parser.add_argument("--as", dest="ways", choices=list(WAYS), action="append")
    parser.add_argument("--draws", type=int, default=5, help="stories that each line is put into")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    for way in args.ways or WAYS:
        measure(bench() / "data", way, set(args.languages.split(",")), args.draws, args.worst)


if __name__ == "__main__":
    main()
