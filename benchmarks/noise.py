#!/usr/bin/env python3
"""How well the rules find noise, in text alone: ``python benchmarks/noise.py [PART ...] [--languages en,de,fr,es]``.

Parts, each with a figure to reach:

insertions  noise lines put among the paragraphs of gold bodies: removed, rightly labelled; story lines that look like
            noise: kept
labels      real lines, labelled by hand, between the lines that stood beside them
false-hits  every line of the gold bodies: how many the rules take for noise, one in how many
cost        milliseconds a page for the rules alone, median

The data is found in ``$NEWS_BENCH/data``; where that is not set, nothing is measured. ``--worst N`` prints N wrong
lines of each kind, for learning what kinds there are; no rule is written from a single line.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaners.article import Removal
from cleaners.labels import STORY_LABELS, Label
from cleaners.rules import Facts, Verdict, match
from cleaners.text import clean_lines

GOLD_SETS = ("scrapinghub", "fundus", "newsites", "wcxb")


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The records of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def bodies(data: Path, sets: tuple[str, ...] = GOLD_SETS) -> Iterator[tuple[str, list[str]]]:
    """(page, lines of its gold body) of each page."""
    for name in sets:
        for record in read_lines(data / name / "gold.jsonl"):
            lines = [line for raw in record["body"].split("\n") if (line := " ".join(raw.split()))]
            yield f"{name}/{record['id']}", lines


class Tally:
    """Shares by group, and the lines that went wrong."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.wrong: dict[str, list[str]] = defaultdict(list)

    def add(self, group: str, right: bool, line: str) -> None:
        """Count one line, and remember it if it went wrong."""
        self.counts[group][0] += right
        self.counts[group][1] += 1
        if not right:
            self.wrong[group].append(line)

    def show(self, title: str, worst: int) -> None:
        """Print the shares, and ``worst`` wrong lines of each group."""
        print(title)
        for group, (right, total) in sorted(self.counts.items()):
            print(f"  {group:34} {right / total:.3f}  ({right} of {total})")
            for line in self.wrong[group][:worst]:
                print(f"      {line[:180]}")


def measure_insertions(data: Path, languages: set[str], worst: int) -> None:
    """Put each line at a random place in a gold body of its language's pages, and look at what the rules say of it."""
    rng = random.Random(1)
    hosts = [lines for _, lines in bodies(data, ("scrapinghub", "fundus")) if len(lines) >= 8]
    found, kept, labelled, by_label = Tally(), Tally(), Tally(), Tally()
    for row in read_lines(data / "insertions.jsonl"):
        language, label = row["language"], row["label"]
        if language not in languages:
            continue
        lines = list(rng.choice(hosts))
        at = rng.randrange(1, len(lines) + 1)
        lines.insert(at, row["text"])
        verdict = match([Facts(line) for line in lines], language)[at]
        told = f"{language} {label:14} {said(verdict):34} {row['text']}"
        if label in STORY_LABELS:
            kept.add("all", verdict is None, told)
            continue
        found.add("all", verdict is not None, told)
        found.add(language, verdict is not None, told)
        by_label.add(label, verdict is not None, told)
        if verdict is not None:
            labelled.add("all", verdict.label == label, told)
            labelled.add(language, verdict.label == label, told)
    found.show("insertions: noise removed", 0)
    by_label.show("insertions: noise removed, by label", worst)
    labelled.show("insertions: rightly labelled when removed", worst)
    kept.show("insertions: story lines kept", worst)


def measure_labels(data: Path, languages: set[str], worst: int) -> None:
    """Look at each line in its page, as text mode sees it."""
    found, labelled, kept = Tally(), Tally(), Tally()
    pages = {row["id"]: row for row in read_lines(data / "text" / "lines.jsonl")}
    for row in read_lines(data / "labels.jsonl"):
        if row["language"] not in languages:
            continue
        verdict = verdict_in_page(row, pages[row["id"]])
        told = f"{row['language']} {row['label']:14} {said(verdict):34} {row['line']}"
        if row["keep"]:
            kept.add("all", verdict is None, told)
            continue
        found.add("all", verdict is not None, told)
        found.add(row["label"], verdict is not None, told)
        if verdict is not None:
            labelled.add("all", verdict.label == row["label"], told)
    found.show("labels: noise removed", worst)
    labelled.show("labels: right label when removed", worst)
    kept.show("labels: story lines kept", worst)


def verdict_in_page(row: dict[str, Any], page: dict[str, Any]) -> Removal | None:
    """What text mode says of a labelled line: the removal, or None where it is kept."""
    lines = [line["text"] for line in page["lines"]]
    article = clean_lines("\n".join(lines), title=page.get("title"), language=row["language"])
    line = " ".join(row["line"].split())
    if article.title and line == " ".join(article.title.split()):
        return Removal(line, Label.TITLE, "title", "", 0)
    return next((removal for removal in article.removed if removal.text == line), None)


JUDGED = Path(__file__).with_name("judged_hits.txt")
"""Hits on gold lines that are right, judged by hand: the gold holds some cross-links, credits and notices itself."""


def fingerprint(line: str) -> str:
    """What a judged line is known by; the line itself is the benchmark's."""
    return hashlib.sha256(line.encode()).hexdigest()[:12]


def measure_false_hits(data: Path, worst: int) -> None:
    """Every hit among the lines of gold bodies, save those that were judged to be right."""
    judged = set(JUDGED.read_text(encoding="utf-8").split())
    right = 0
    hits: list[str] = []
    total = 0
    for page, lines in bodies(data):
        total += len(lines)
        verdicts = match([Facts(line) for line in lines])
        found = [(line, verdict) for line, verdict in zip(lines, verdicts, strict=True) if verdict is not None]
        hits += [
            f"{fingerprint(line)} {page:26.26} {said(verdict):34} {line}"
            for line, verdict in found
            if fingerprint(line) not in judged
        ]
        right += sum(fingerprint(line) in judged for line, _ in found)
    print(
        f"false hits: {len(hits)} of {total} gold lines, 1 in {total // max(1, len(hits)):,}"
        f" ({right} more are right: noise that the gold holds)"
    )
    for line in hits[:worst]:
        print(f"      {line[:220]}")


def measure_cost(data: Path) -> None:
    """Time of facts and rules over pages as lines."""
    rows = read_lines(data / "text" / "lines.jsonl")[:400]
    pages = [[line["text"] for line in row["lines"]] for row in rows if row["lines"]]
    match([Facts(line) for page in pages[:50] for line in page])
    times, facts_only = [], []
    for page in pages:
        start = time.perf_counter()
        facts = [Facts(line) for line in page]
        between = time.perf_counter()
        match(facts, "en")
        facts_only.append(1000 * (between - start) / len(page) * 200)
        times.append(1000 * (time.perf_counter() - between) / len(page) * 200)
    print(f"cost: facts {statistics.median(facts_only):.2f} ms, rules {statistics.median(times):.2f} ms for 200 blocks")


def said(verdict: Verdict | Removal | None) -> str:
    """The verdict in short."""
    return f"{verdict.label.value} ({verdict.rule})" if verdict else "-"


PARTS = ("insertions", "labels", "false-hits", "cost")


def main() -> int:
    """Measure the parts asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", default=PARTS, help=", ".join(PARTS))
    parser.add_argument("--languages", default="en,de,fr,es")
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    if not os.environ.get("NEWS_BENCH"):
        print("NEWS_BENCH is not set, so there is nothing to measure on.", file=sys.stderr)
        return 0
    data = Path(os.environ["NEWS_BENCH"]) / "data"
    languages = set(args.languages.split(","))
    for part in args.parts:
        if part == "insertions":
            measure_insertions(data, languages, args.worst)
        elif part == "labels":
            measure_labels(data, languages, args.worst)
        elif part == "false-hits":
            measure_false_hits(data, args.worst)
        elif part == "cost":
            measure_cost(data)
        else:
            parser.error(f"{part!r} is none of {', '.join(PARTS)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
