"""Make the judge's weights from the benchmark's pages: the same bytes each time.

    NEWS_BENCH=... python benchmarks/train.py

Writes lexicon.txt, first_stage.py, second_stage.py, reasons.json and PROVENANCE.md into cleaners/model/.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import Sample, samples
from learn import OPENING_TREES, Learned, learn, rows_of, targets
from tree_code import Argument, module, trees_of

from cleaners.facts.block_facts import FACTS
from cleaners.facts.context_facts import CONTEXT_FACTS
from cleaners.judging.reasons import weights_of

MODEL = Path(__file__).resolve().parent.parent / "cleaners" / "model"
_OWN = Argument("f", "cleaners.facts.block_facts", "BlockFacts", FACTS)
_CONTEXT = Argument("c", "cleaners.facts.context_facts", "ContextFacts", CONTEXT_FACTS)


def main() -> None:
    """Train on all pages and write the weights."""
    start = time.perf_counter()
    pages = samples()
    print(f"{len(pages)} pages read, {time.perf_counter() - start:.0f} s", flush=True)
    learned = learn(pages)
    write(learned, pages)
    print(f"done, {time.perf_counter() - start:.0f} s")


def write(learned: Learned, pages: list[Sample]) -> None:
    """Write the weights and where they come from."""
    _write("lexicon.txt", "\n\n".join(map(by_weight, (learned.lexicon.words, learned.lexicon.classes))))
    first = trees_of(learned.first)
    functions = {"opening": first[:OPENING_TREES], "rest": first[OPENING_TREES:]}
    _write("first_stage.py", module("The first stage's trees.", [_OWN], functions))
    second = {"score": trees_of(learned.second)}
    _write("second_stage.py", module("The second stage's trees.", [_OWN, _CONTEXT], second))
    rows = [facts for page in pages for facts in rows_of(page, learned.lexicon)]
    target, weight = targets(pages)
    weights = weights_of(rows, target.tolist(), weight.tolist())
    _write("reasons.json", json.dumps(weights, indent=1) + "\n")
    _write("PROVENANCE.md", provenance(pages))


def by_weight(weights: Mapping[str, float]) -> str:
    """A line for each weight, and behind it, tabs between, the tokens that have it."""
    tokens: dict[float, list[str]] = {}
    for token in sorted(weights):
        tokens.setdefault(weights[token], []).append(token)
    return "\n".join("\t".join((str(weight), *tokens[weight])) for weight in sorted(tokens))


def provenance(pages: list[Sample]) -> str:
    """What the weights were learned from."""
    counts = Counter(page.set for page in pages)
    return f"""# Where the weights come from
Made by `benchmarks/train.py` from the pages of four benchmarks, each page with the blocks of its story marked:

| set | pages | source | licence |
|---|---|---|---|
| scrapinghub | {counts["scrapinghub"]} | scrapinghub/article-extraction-benchmark | MIT |
| fundus | {counts["fundus"]} | flairNLP/fundus, test data | MIT |
| newsites | {counts["newsites"]} | pages of postlight/parser's fixtures (Apache-2.0, MIT), marked by hand | |
| wcxb | {counts["wcxb"]} | WCXB v1.0 by Murrough Foley, development split | CC-BY-4.0 |

No page's text is in them: they are weights of single words, word pairs and class names that stand on six domains or
more, and of trees over the facts named in `cleaners/facts/block_facts.py` and `cleaners/facts/context_facts.py`; each
page counts once more, by half, with its class names taken away (`benchmarks/renamed.py`). How well they do on sites
never seen is measured by `benchmarks/quality.py`; what was reached stands in `docs/quality.md`.

`page_trees.py` and `page.json` are made by `benchmarks/train_kind.py` from the same pages and from WCXB's pages that
are no articles (CC-BY-4.0); see `docs/decisions/page-kind.md`.

`line_words.txt`, `line_trees.py`, `line_reasons.json` and `line_labels.txt`, text mode's weights, are made by
`benchmarks/train_lines.py` from the same pages as lines of text; see `docs/decisions/text-mode.md`. The words in
`line_labels.txt` stand on four domains or more.

`languages.txt` is made by `benchmarks/language.py --make` from the stop lists of jusText 3.0.2 (BSD 2-Clause, Jan
Pomikálek and Michal Belica): the 80 commonest words of each language's Wikipedia.
"""


def _write(name: str, text: str) -> None:
    (MODEL / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
