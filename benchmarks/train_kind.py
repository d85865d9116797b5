"""Make the weights of page kinds and of confidence from the benchmark's pages: the same bytes each time.

    NEWS_BENCH=... python benchmarks/train_kind.py [--cache FILE]

Writes page_trees.py and page.json into cleaners/model/. To be run anew when the judge was: it learns from the judge's
scores out of fold, which it makes itself (some three minutes of judges, one of its own).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kind_pages import GATED, KindPage, kind_pages
from learn_kind import LearnedKind, cross_validate, learn_kind, page_rows
from tree_code import Argument, module, trees_of

from cleaners.judging.reasons import weights_of
from cleaners.kinds.page_facts import PAGE_FACTS, PageFacts
from cleaners.kinds.page_reasons import PAGE_REASONS

MODEL = Path(__file__).resolve().parent.parent / "cleaners" / "model"
REFUSED = 0.0195
"""Share of the gated articles that may be refused out of fold; the bar is set by it, a little below .02."""
_SEEDS = 3
_PAGE = Argument("f", "cleaners.kinds.page_facts", "PageFacts", PAGE_FACTS)


def main() -> None:
    """Train on all pages and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="keep the pages and the judge's scores here")
    args = parser.parse_args()
    start = time.perf_counter()
    pages = kind_pages(args.cache)
    print(f"{len(pages)} pages with scores, {time.perf_counter() - start:.0f} s", flush=True)
    learned = learn_kind(pages)
    data = {"bar": bar_of(pages), "words": learned.words, "reasons": reasons_of(learned, pages)}
    functions = {"article": trees_of(learned.story), "right": trees_of(learned.right)}
    _write("page_trees.py", module("The trees of whole pages.", [_PAGE], functions, "benchmarks/train_kind.py"))
    _write("page.json", json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    print(f"done, {time.perf_counter() - start:.0f} s")


def bar_of(pages: Sequence[KindPage]) -> float:
    """The bar below which ``REFUSED`` of the articles are, scored out of fold."""
    bars = []
    for seed in range(_SEEDS):
        scores = [story for page, story, _ in cross_validate(pages, seed=seed) if page.set in GATED]
        bars.append(np.quantile(scores, REFUSED))
    return round(float(np.mean(bars)), 2)


def reasons_of(learned: LearnedKind, pages: Sequence[KindPage]) -> list[float]:
    """The weight of evidence of each reason over all pages."""
    rows = []
    for values in page_rows(pages, learned.words):
        facts = PageFacts()
        for name, value in zip(PAGE_FACTS, values.tolist(), strict=True):
            setattr(facts, name, value)
        rows.append(facts)
    target = [float(page.is_article) for page in pages]
    return weights_of(rows, target, [1.0] * len(pages), PAGE_REASONS)


def _write(name: str, text: str) -> None:
    (MODEL / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
