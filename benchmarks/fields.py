#!/usr/bin/env python3
"""How often the fields are right: ``python -m benchmarks.fields [SET ...] [--misses FIELD] [--cost]``.

Title and date: the share of pages where they are right (words of the title equal; same calendar day). Authors and tags:
the mean over pages of the F1 of the two sets, names folded to their words. These are the measures of the benchmark's
own ``score.py``; a page counts for a field where the gold has it.

The data is found in ``$NEWS_BENCH/data``; where that is not set, nothing is measured. ``--misses FIELD`` prints the
pages that went wrong, with what the gold says, what was found, and by which source: for learning what kinds there are.
``--cost`` prints milliseconds a page of each step instead, median and 99th percentile.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cleaners import clean_html
from cleaners.article import Article
from cleaners.fields import fields_of
from cleaners.judging.judge import claims_of, judge
from cleaners.page_data.structured import read_structured
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

SETS = ("newsites", "fundus", "wcxb")
_SAME_VERSION = 0.8  # share of its gold that a page must hold; the others' gold is of another version of the page
_WORD = re.compile(r"\w+")


def pages(data: Path, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """(gold, HTML) of each page of a set that is scored."""
    with (data / name / "gold.jsonl").open(encoding="utf-8") as file:
        for line in file:
            gold = json.loads(line)
            if gold.get("match", 1) >= _SAME_VERSION:
                yield gold, gzip.decompress((data / name / "html" / f"{gold['id']}.html.gz").read_bytes())


def fold(text: str | None) -> str:
    """Words only, case folded."""
    return " ".join(_WORD.findall((text or "").casefold()))


def f1(gold: list[str], said: tuple[str, ...]) -> float:
    """F1 of two sets of names."""
    wanted, found = {fold(name) for name in gold}, {fold(name) for name in said}
    return 2 * len(wanted & found) / (len(wanted) + len(found))


FIELDS: dict[str, Callable[[Any, Article], float]] = {
    "title": lambda gold, article: float(fold(gold) == fold(article.title)),
    "date": lambda gold, article: float(str(gold)[:10] == (article.published or "")[:10]),
    "authors": lambda gold, article: f1(gold, article.authors),
    "tags": lambda gold, article: f1(gold, article.tags),
}
_IN_ARTICLE = {"date": "published"}


def score(data: Path, name: str, misses: str | None) -> None:
    """Print one line of figures for a set, and the misses of one field."""
    scores: dict[str, list[float]] = defaultdict(list)
    for gold, html in pages(data, name):
        article = clean_html(html, gold.get("url"))
        for field, right in FIELDS.items():
            if not gold.get(field):
                continue
            scores[field].append(right(gold[field], article))
            if field == misses and scores[field][-1] < 1:
                key = _IN_ARTICLE.get(field, field)
                found, source = getattr(article, key), article.sources.get(key, "no source")
                print(f"  {gold['id']}: gold {gold[field]!r}, found {found!r} ({source})")
    cells = [f"{field} {statistics.mean(values):.4f} of {len(values)}" for field, values in scores.items()]
    print(f"{name:10} {' | '.join(cells)}")


def cost(data: Path, names: list[str]) -> None:
    """Print the processor time that the structured data and the fields take, parsing and judging left out."""
    times: dict[str, list[float]] = defaultdict(list)
    for name in names:
        for gold, html in pages(data, name):
            document = read(Page(html, gold.get("url")))
            began = time.process_time()
            structured = read_structured(document)
            times["structured"].append(time.process_time() - began)
            labelled = judge(*split(document.tree.body), claims_of(structured))
            began = time.process_time()
            fields_of(document, structured, labelled)
            times["fields"].append(time.process_time() - began)
    for step, values in times.items():
        values.sort()
        p99 = values[int(0.99 * len(values))]
        print(f"{step:10} {1000 * statistics.median(values):.2f} ms a page, 99th percentile {1000 * p99:.1f}")


def main() -> int:
    """Measure what was asked for; 0, or 1 where there is no data."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--misses", choices=FIELDS)
    parser.add_argument("--cost", action="store_true")
    arguments = parser.parse_args()
    home = os.environ.get("NEWS_BENCH")
    if not home:
        print("NEWS_BENCH is not set: there is no data to measure on", file=sys.stderr)
        return 1
    data = Path(home) / "data"
    if arguments.cost:
        cost(data, list(arguments.sets))
        return 0
    for name in arguments.sets:
        score(data, name, arguments.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
