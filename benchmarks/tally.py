"""Counting what went right, by group, and remembering what did not."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaners.article import Block, Removal
from cleaners.rules import Verdict

GOLD_SETS = ("scrapinghub", "fundus", "newsites", "wcxb")


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The records of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def bodies(data: Path, sets: tuple[str, ...] = GOLD_SETS) -> Iterator[tuple[str, list[str]]]:
    """(page, lines of its gold body) of each page."""
    for name in sets:
        for record in read_lines(data / name / "gold.jsonl"):
            yield f"{name}/{record['id']}", [line for raw in record["body"].split("\n") if (line := folded(raw))]


def folded(line: str) -> str:
    """``line`` with single spaces."""
    return " ".join(line.split())


def said(verdict: Verdict | Removal | Block | None) -> str:
    """The verdict in short."""
    return f"{verdict.label.value} ({verdict.rule})" if verdict else "-"


class Tally:
    """Shares by group, and the lines that went wrong."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.wrong: dict[str, list[str]] = defaultdict(list)

    def add(self, groups: tuple[str, ...], right: bool, line: str) -> None:
        """Count one line in each of its groups, and remember it if it went wrong."""
        for group in groups:
            self.counts[group][0] += right
            self.counts[group][1] += 1
        if not right:
            self.wrong[groups[-1]].append(line)

    def show(self, worst: int) -> None:
        """Print the shares, and ``worst`` wrong lines of each group."""
        print(self.title)
        for group, (right, total) in self.counts.items():
            print(f"  {group:24} {right / total:.3f}  ({right} of {total})")
        for group, lines in sorted(self.wrong.items()):
            for line in lines[:worst]:
                print(f"      {group:16} {line[:180]}")
