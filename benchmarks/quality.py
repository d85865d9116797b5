"""How well the judge chooses blocks on sites it has never seen: cross-validation over domains, trafilatura beside it.

    NEWS_BENCH=... python benchmarks/quality.py [--without-peer]

No page is scored by a judge that saw its domain, in any of its stages. The interval is a paired bootstrap over pages of
the difference to trafilatura (2,000 draws, 95 %). Measures are the benchmark's own, by its score.py.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import SETS, Sample, pages, samples, scorer
from learn import cross_validate

from cleaners.judging.choice import choose
from cleaners.judging.named import with_comments

_DRAWS = 2000
_MEASURES = ("f1", "exact", "word_f1", "with", "without")
Rows = list[dict[str, Any]]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without-peer", action="store_true", help="do not run trafilatura beside it")
    parser.add_argument("--folds", type=int, default=5)
    args = parser.parse_args()
    start = time.perf_counter()
    score = scorer()
    rows = {sample.name: _scored(score, sample, values) for sample, values in cross_validate(samples(), args.folds)}
    peer = {} if args.without_peer else _peer_rows(score, rows.keys())
    print(f"{'set':12} {'measure':8} {'ours':>7} {'peer':>7} {'difference, 95 %':>22}")
    for name in SETS:
        names = [key for key in rows if key.startswith(name + "/")]
        _print_set(name, [rows[key] for key in names], [peer[key] for key in names] if peer else None)
    print(f"{len(rows)} pages, {time.perf_counter() - start:.0f} s")


def _scored(score: Any, sample: Sample, values: Sequence[float]) -> dict[str, Any]:
    kept, _ = choose(values, with_comments(sample.verdicts, sample.blocks), sample.seen, sample.blocks)
    body = "\n\n".join(block.text for block, keep in zip(sample.blocks, kept, strict=True) if keep)
    row: dict[str, Any] = score.one(sample.gold, {"body": body})
    return row


def _peer_rows(score: Any, names: Any) -> dict[str, dict[str, Any]]:
    extract = score.system("trafilatura")
    return {
        f"{name}/{gold['id']}": score.one(gold, extract(html, gold.get("url")) or {})
        for name in SETS
        for gold, html in pages(name)
        if f"{name}/{gold['id']}" in names
    }


def _measure(rows: Rows, measure: str) -> float | None:
    if measure == "f1":
        precision, recall = _mean(rows, "p"), _mean(rows, "r")
        return 2 * precision * recall / (precision + recall) if precision and recall else 0.0
    return _mean(rows, measure)


def _mean(rows: Rows, key: str) -> float | None:
    values = [row[key] for row in rows if row.get(key) is not None]
    return float(np.mean(values)) if values else None


def _print_set(name: str, ours: Rows, peer: Rows | None) -> None:
    for measure in _MEASURES:
        value = _measure(ours, measure)
        if value is None:
            continue
        line = f"{name:12} {measure:8} {value:7.4f}"
        if peer is not None:
            low, high = _interval(ours, peer, measure)
            line += f" {_measure(peer, measure) or 0.0:7.4f} {low:+10.4f} .. {high:+.4f}"
        print(line, flush=True)


def _interval(ours: Rows, peer: Rows, measure: str) -> tuple[float, float]:
    random = np.random.default_rng(0)
    differences = []
    for _ in range(_DRAWS):
        drawn = random.integers(0, len(ours), len(ours))
        mine, its = (_measure([rows[i] for i in drawn], measure) or 0.0 for rows in (ours, peer))
        differences.append(mine - its)
    low, high = np.percentile(differences, [2.5, 97.5])
    return float(low), float(high)


if __name__ == "__main__":
    main()
