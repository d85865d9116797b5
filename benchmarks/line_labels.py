"""Whether text mode calls what it leaves out by its right name: ``python benchmarks/line_labels.py [--folds 5]``.

Of the lines that are left out for their place or their score alone, on pages of domains that the labels were not
learned from: the share that is called what a reader called it (``labels.jsonl``), and what the cleaner calls the same
line in HTML, where class names or structure tell. Beside it the share without the model of labels. Which lines are
left out says the shipped model of lines.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import bench
from learn import split_domains
from learn_line_labels import NEVER_GUESSED, fit_labels, html_ledger, told_lines
from line_pages import LinePage, line_pages
from tally import folded, read_lines

from cleaners.labels import STORY_LABELS
from cleaners.text_mode.judge import facts_of, judged
from cleaners.text_mode.labels import UNNAMED, LabelWeights, by_token, label_tokens, likely_label
from cleaners.text_mode.text import labelled_by_rules

_EUROPE = frozenset({"en", "de", "fr", "es"})


def main() -> None:
    """Learn in turns and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5)
    args = parser.parse_args()
    pages = [page for page in line_pages() if page.is_text]
    ledger = html_ledger()
    told = {page.name: told_lines(page, ledger) for page in pages}
    by_hand = {(row["id"], folded(row["line"])): row for row in read_lines(bench() / "data" / "labels.jsonl")}
    counts: Counter[str] = Counter()
    for held_out in split_domains(pages, args.folds):
        names = {page.name for page in held_out}
        learned = fit_labels([line for name, lines in told.items() if name not in names for line in lines])
        weights = by_token((label, words.items()) for label, words in learned.items())
        for page in held_out:
            for text, is_unnamed, before, after in _called(page, weights):
                wanted = ledger.get(page.name, {}).get(text)
                if is_unnamed and wanted is not None and wanted not in NEVER_GUESSED:
                    _count(counts, "as in HTML", (before, after), wanted)
                row = by_hand.get((page.name, text))
                if row is not None and not row["keep"] and row["label"] not in STORY_LABELS:
                    _count(counts, "as a reader has it", (before, after), row["label"])
                    if row["language"] in _EUROPE:
                        _count(counts, "as a reader has it, en de fr es", (before, after), row["label"])
    for name in ("as in HTML", "as a reader has it", "as a reader has it, en de fr es"):
        all_lines = counts[name]
        print(f"{name:32} {all_lines:5} lines: {counts[name + ' after'] / all_lines:.3f}", end=" ")
        print(f"(without the labels' model {counts[name + ' before'] / all_lines:.3f})")


def _count(counts: Counter[str], name: str, called: tuple[str, str], wanted: str) -> None:
    counts[name] += 1
    for when, label in zip(("before", "after"), called, strict=True):
        counts[f"{name} {when}"] += label == wanted


def _called(page: LinePage, weights: LabelWeights) -> Iterable[tuple[str, bool, str, str]]:
    """Of each line that is left out: its text, whether no rule has named it, its label without and with the model."""
    by_rules = labelled_by_rules(page.lines)
    rows = facts_of(page.lines, {})
    for i, part in enumerate(judged(page.lines, by_rules)):
        if part.label in STORY_LABELS or i == page.lines.title_at:
            continue
        is_unnamed = part.rule in UNNAMED
        before = "other" if part.rule == "score" else by_rules[i].label.value
        after = likely_label(label_tokens(rows, i), weights) if is_unnamed else None
        yield page.lines.seen[i].text, is_unnamed, before, after.value if after is not None else before


if __name__ == "__main__":
    main()
