"""How well text mode cleans pages of sites it has never seen: ``python benchmarks/lines.py [--folds 5] [--sweep]``.

Cross-validation over domains on the pages of the benchmark's text set. Each is scored by a model of lines that saw no
page of its domain, and cleaned as ``clean_text`` does it; beside that stands what the rules do alone. The measures are
those of the benchmark's score_text.py: the share of the noise's words removed, and of the story's words lost.
``--sweep`` shows them at other thresholds.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from learn_lines import cross_validate
from line_pages import LinePage, line_pages

from cleaners.labels import STORY_LABELS
from cleaners.text_mode.judge import BARS, Bars, is_page, keeps
from cleaners.text_mode.text import labelled_by_rules

_WORD = re.compile(r"\w+")
_STORY = (0.28, 0.32, 0.34, 0.36, 0.38, 0.4, 0.44)
_SURE = (0.6, 0.7, 0.85)
Scored = tuple[LinePage, list[float]]


class Count:
    """Words of one group of pages: of the story and of noise, in all and gone."""

    def __init__(self) -> None:
        self.story = self.lost = self.noise = self.gone = 0

    def add(self, page: LinePage, kept: Sequence[bool]) -> None:
        """Count a page's words; a line counts as kept when its words stand, in order, in what is kept."""
        texts = [line.text for line in page.lines.seen]
        body = f" {' '.join(_WORD.findall(' '.join(text for text, keep in zip(texts, kept, strict=True) if keep)))} "
        for raw, keep in zip(page.texts, page.keeps, strict=True):
            words = _WORD.findall(raw)
            is_there = f" {' '.join(words)} " in body
            if keep:
                self.story += len(words)
                self.lost += 0 if is_there else len(words)
            elif keep is not None:
                self.noise += len(words)
                self.gone += 0 if is_there else len(words)

    def __str__(self) -> str:
        return f"{self.gone / self.noise:.4f} removed, {self.lost / self.story:.5f} lost"


def main() -> None:
    """Print what is removed and lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--sweep", action="store_true", help="at other thresholds too")
    args = parser.parse_args()
    start = time.perf_counter()
    scored = [(page, scores.tolist()) for page, scores in cross_validate(line_pages(), args.folds)]
    _show("rules alone", scored, None)
    _show("with the model", scored, BARS)
    if args.sweep:
        for bars in (Bars(story, sure) for story in _STORY for sure in _SURE):
            _show(f"{bars.story:.2f} {bars.sure:.2f}", scored, bars)
    print(f"{len(scored)} pages, {time.perf_counter() - start:.0f} s")


def _show(name: str, scored: Sequence[Scored], bars: Bars | None) -> None:
    news, wider = Count(), Count()
    for page, scores in scored:
        (news if page.is_news else wider).add(page, _kept(page, scores, bars))
    print(f"{name:16} news {news} | wider {wider}", flush=True)


def _kept(page: LinePage, scores: Sequence[float], bars: Bars | None) -> list[bool]:
    """Which lines text mode keeps, the model having given these scores; without bars, which the rules keep."""
    parts = labelled_by_rules(page.lines)
    if bars is not None and is_page(page.lines):
        kept = [keeps(part, score, bars) for part, score in zip(parts, scores, strict=True)]
    else:
        kept = [part.label in STORY_LABELS for part in parts]
    return [keep and i != page.lines.title_at for i, keep in enumerate(kept)]


if __name__ == "__main__":
    main()
