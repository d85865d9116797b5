"""Make the weights of the model of lines from the benchmark's pages: the same bytes each time.

    NEWS_BENCH=... python benchmarks/train_lines.py

Writes line_words.txt, line_trees.py, line_reasons.json and line_labels.txt into cleaners/model/ (some three minutes).
With --labels only the last.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from learn_line_labels import LabelWords, fit_labels, html_ledger, told_lines
from learn_lines import LearnedLines, facts_by_page, learn_lines, targets
from line_pages import LinePage, line_pages
from train import by_weight
from tree_code import Argument, module, trees_of

from cleaners.judging.reasons import weights_of
from cleaners.text_mode.facts import LINE_FACTS
from cleaners.text_mode.reasons import LINE_REASONS

MODEL = Path(__file__).resolve().parent.parent / "cleaners" / "model"
_LINE = Argument("f", "cleaners.text_mode.facts", "LineFacts", LINE_FACTS)


def main() -> None:
    """Train on all pages and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", action="store_true", help="only what left-out lines are called")
    args = parser.parse_args()
    start = time.perf_counter()
    pages = line_pages()
    print(f"{len(pages)} pages read, {time.perf_counter() - start:.0f} s", flush=True)
    text_pages = [page for page in pages if page.is_text]
    if not args.labels:
        write(learn_lines(pages), text_pages)
    ledger = html_ledger()
    write_labels(fit_labels([line for page in text_pages for line in told_lines(page, ledger)]))
    print(f"done, {time.perf_counter() - start:.0f} s")


def write(learned: LearnedLines, pages: list[LinePage]) -> None:
    """Write the weights; those of the reasons as measured on ``pages``."""
    _write("line_words.txt", by_weight(learned.words) + "\n")
    functions = {"score": trees_of(learned.trees)}
    _write("line_trees.py", module("The trees of lines of text.", [_LINE], functions, "benchmarks/train_lines.py"))
    target, weight = targets(pages)
    reasons = weights_of(facts_by_page(pages, learned.words), target.tolist(), weight.tolist(), LINE_REASONS)
    _write("line_reasons.json", json.dumps(reasons, indent=1) + "\n")


def write_labels(learned: LabelWords) -> None:
    """Write what tokens weigh for each label."""
    parts = (f"[{label}]\n{by_weight(weights)}\n" for label, weights in learned.items())
    _write("line_labels.txt", "\n".join(parts))


def _write(name: str, text: str) -> None:
    (MODEL / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
