"""What has been reached on the benchmark is not lost unnoticed: a sample of its pages against floors.json.

The shipped weights were learned from these pages, so this proves nothing of unseen ones; it is an alarm. Claims come
from benchmarks/quality.py and benchmarks/lines.py.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cleaners import clean_html, clean_text

BENCH = Path(os.environ.get("NEWS_BENCH", "nowhere"))
ROOT = Path(__file__).resolve().parent.parent
ALL_FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))
FLOORS = ALL_FLOORS["quality"]

pytestmark = pytest.mark.skipif(
    not (BENCH / "score.py").is_file(), reason="NEWS_BENCH names no benchmark: the floors of quality are not checked"
)


@pytest.fixture(scope="module")
def score() -> ModuleType:
    """The benchmark's own measures."""
    spec = importlib.util.spec_from_file_location("score", BENCH / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_a_sample_of_each_set_stays_above_its_floors(name: str, score: ModuleType) -> None:
    """Every fourth page of the set, cleaned with the shipped weights, reaches the mean that was reached before."""
    folder = BENCH / "data" / name
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row.get("match", 1.0) >= 0.8][::4]
    measured: list[dict[str, Any]] = []
    for row in rows:
        html = gzip.decompress((folder / "html" / f"{row['id']}.html.gz").read_bytes())
        measured.append(score.one(row, {"body": clean_html(html, row.get("url")).body}))
    for measure, floor in FLOORS[name].items():
        assert score.mean(measured, measure) >= floor, measure


@pytest.mark.slow
def test_text_mode_stays_above_its_floors() -> None:
    """On every third news page's lines the shares of noise removed and of story kept, by words, are as before."""
    words: Counter[bool] = Counter()
    right: Counter[bool] = Counter()
    with (BENCH / "data" / "text" / "lines.jsonl").open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if not row["id"].startswith("wcxb")][::3]
    for row in rows:
        article = clean_text("\n".join(line["text"] for line in row["lines"]), title=row["title"])
        body = f" {' '.join(_WORD.findall(article.body))} "
        for line in row["lines"]:
            if line["keep"] is not None:
                said = _WORD.findall(line["text"])
                is_there = f" {' '.join(said)} " in body
                words[line["keep"]] += len(said)
                right[line["keep"]] += len(said) if is_there is line["keep"] else 0
    assert right[False] / words[False] >= ALL_FLOORS["text"]["noise_removed"]
    assert right[True] / words[True] >= ALL_FLOORS["text"]["story_kept"]


_WORD = re.compile(r"\w+")
