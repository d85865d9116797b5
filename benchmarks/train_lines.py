"""Make the weights of the model of lines from the benchmark's pages: the same bytes each time.

    NEWS_BENCH=... python benchmarks/train_lines.py

Writes line_words.txt, line_trees.py and line_reasons.json into cleaners/model/ (some two minutes).
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from learn_lines import LearnedLines, facts_by_page, learn_lines, targets
from line_pages import LinePage, line_pages
from train import by_weight
from tree_code import Argument, module, trees_of

from cleaners.line_facts import LINE_FACTS
from cleaners.line_reasons import LINE_REASONS
from cleaners.reasons import weights_of

MODEL = Path(__file__).resolve().parent.parent / "cleaners" / "model"
_LINE = Argument("f", "cleaners.line_facts", "LineFacts", LINE_FACTS)


def main() -> None:
    """Train on all pages and write the weights."""
    start = time.perf_counter()
    pages = line_pages()
    print(f"{len(pages)} pages read, {time.perf_counter() - start:.0f} s", flush=True)
    write(learn_lines(pages), [page for page in pages if page.is_text])
    print(f"done, {time.perf_counter() - start:.0f} s")


def write(learned: LearnedLines, pages: list[LinePage]) -> None:
    """Write the weights; those of the reasons as measured on ``pages``."""
    _write("line_words.txt", by_weight(learned.words) + "\n")
    functions = {"score": trees_of(learned.trees)}
    _write("line_trees.py", module("The trees of lines of text.", [_LINE], functions, "benchmarks/train_lines.py"))
    target, weight = targets(pages)
    reasons = weights_of(facts_by_page(pages, learned.words), target.tolist(), weight.tolist(), LINE_REASONS)
    _write("line_reasons.json", json.dumps(reasons, indent=1) + "\n")


def _write(name: str, text: str) -> None:
    (MODEL / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
