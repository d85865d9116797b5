"""How well a page that is no article is told, on sites never seen: cross-validation over domains.

    NEWS_BENCH=... python benchmarks/kinds.py [--cache FILE] [--without-address]

Neither the judge, nor the scores of words, nor the trees that score a page have seen a page of its domain. `saved` is
the share of pages without a story that are taken for articles, `refused` the share of articles that are not, both at
the bar of the shipped cleaner. `calibration` compares, for the pages taken for articles, the confidence with how often
the body is right (word F1 of .95 and more), in ten bins; its error is the mean difference over pages.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import SETS
from kind_pages import GATED, NO_ARTICLES, RIGHT, KindPage, kind_pages
from learn import Array
from learn_kind import cross_validate

from cleaners.model.page import page_model

_BINS = 10
BAR = page_model().bar
_BUDGETS = (0.005, 0.01, 0.015, 0.02)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="keep the pages and the judge's scores here")
    parser.add_argument("--without-address", action="store_true", help="ask as if no page's URL were known")
    parser.add_argument("--seeds", type=int, default=3, help="ways to split the domains that the figures are means of")
    args = parser.parse_args()
    pages = kind_pages(args.cache)
    runs = [_run(pages, seed, address=not args.without_address) for seed in range(args.seeds)]
    story = np.mean([run[0] for run in runs], axis=0)
    print_gate(pages, [run[0] for run in runs])
    print_calibration(pages, story, [run[1] for run in runs])


def _run(pages: Sequence[KindPage], seed: int, *, address: bool) -> tuple[Array, Array]:
    at = {page.name: i for i, page in enumerate(pages)}
    story, right = np.zeros(len(pages)), np.zeros(len(pages))
    for page, said, sure in cross_validate(pages, seed=seed, address=address):
        story[at[page.name]], right[at[page.name]] = said, sure
    return story, right


def print_gate(pages: Sequence[KindPage], runs: Sequence[Array]) -> None:
    """What is saved and refused at the shipped bar, and what would be saved at other shares of refused ones."""
    sets = np.array([page.set for page in pages])
    types = np.array([page.type for page in pages])
    for name in SETS:
        print(f"refused {name:12} {np.mean([(run[sets == name] < BAR).mean() for run in runs]):.3f}")
    gated = np.isin(sets, GATED)
    print(f"refused {'all gated':12} {np.mean([(run[gated] < BAR).mean() for run in runs]):.3f}")
    for kind in [*sorted(set(types[sets == NO_ARTICLES])), NO_ARTICLES]:
        of_kind = (types == kind) | ((kind == NO_ARTICLES) & (sets == NO_ARTICLES))
        saved = np.mean([(run[of_kind] >= BAR).mean() for run in runs])
        print(f"saved   {kind:14} {saved:.3f} of {of_kind.sum()}")
    for budget in _BUDGETS:
        bars = [np.quantile(run[gated], budget) for run in runs]
        saved = np.mean([(run[sets == NO_ARTICLES] >= bar).mean() for run, bar in zip(runs, bars, strict=True)])
        print(f"refused {budget:.3f} of the gated: saved {saved:.3f}, bar {np.mean(bars):+.2f}")


def print_calibration(pages: Sequence[KindPage], story: Array, runs: Sequence[Array]) -> None:
    """Confidence beside how often the body is right, and the error."""
    right = np.array([page.word_f1 >= RIGHT for page in pages])
    errors = []
    table: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for run in runs:
        taken = story >= BAR
        sure = 1.0 / (1.0 + np.exp(-run[taken]))
        error = 0.0
        bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
        for i in range(_BINS):
            if (inside := bins == i).any():
                said, true = float(sure[inside].mean()), float(right[taken][inside].mean())
                table[i] += [(said, true)] * int(inside.sum())
                error += abs(said - true) * inside.mean()
        errors.append(error)
    for i in sorted(table):
        said, true = np.mean(table[i], axis=0)
        print(f"confidence {said:.2f}: right {true:.2f} of {len(table[i]) / len(runs):.0f}")
    print(f"calibration error {np.mean(errors):.3f}")


if __name__ == "__main__":
    main()
