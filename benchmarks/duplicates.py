#!/usr/bin/env python3
"""How well copies of a story are told from other stories: ``python benchmarks/duplicates.py [--stories N] [--seed S]``.

Copies are made from the fixtures' own stories: 5, 10 or 20 % of their words replaced by words of other stories, each
with and without some lines of boilerplate at its end. What is no copy: one event told by two authors with the same
quotation (fixtures/duplicates), and each story beside each other one. To reach: precision .98; recall .98 with 10 % of
the words changed, .90 with 20 %. A pair counts as found where the store would put it into one group: the two share a
key and are alike enough.
"""

from __future__ import annotations

import argparse
import json
import random
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from scraper import duplicates

FIXTURES = Path(__file__).parents[1] / "fixtures"
OTHER_AUTHOR = tuple(
    (event["one"], event["two"])
    for event in tomllib.loads((FIXTURES / "duplicates" / "same_event.toml").read_text("utf-8"))["event"]
)
BOILERPLATE = (
    "Follow us on every channel that you like and never miss a story again.",
    "Do you have a tip for our newsroom? Write to us, we treat what you tell us in confidence.",
    "This text first appeared in our evening edition. All rights are with the publisher.",
)
CHANGED = (0.05, 0.10, 0.20)
SHORTEST = 60  # words; below, two of the boilerplate's lines are half of a story


@dataclass(frozen=True, slots=True)
class Pair:
    """Two stories; ``kind`` says how they are alike, ``is_copy`` whether they are one."""

    one: str
    other: str
    kind: str
    is_copy: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: shares, 0.0 to 1.0, and the pairs behind them."""

    precision: float
    recall: dict[str, float]
    pairs: dict[str, int]
    false: dict[str, int]
    closest_other: float


def fixture_stories() -> list[str]:
    """The bodies of the fixtures' pages and both tellings of each event, long enough to be news."""
    bodies = [telling for event in OTHER_AUTHOR for telling in event]
    for path in sorted(FIXTURES.glob("pages/*/expected.json")):
        body = json.loads(path.read_text("utf-8")).get("body") or ""
        bodies.append(body if isinstance(body, str) else "\n\n".join(body))
    return [body for body in bodies if len(body.split()) >= SHORTEST]


def pairs_from(stories: int, seed: int, rounds: int = 1) -> Iterator[Pair]:
    """Copies of so many stories, ``rounds`` of each kind, and what is no copy of them."""
    chance = random.Random(seed)
    bodies = fixture_stories()
    words = [word for body in bodies for word in body.split()]
    chosen = chance.sample(bodies, min(stories, len(bodies)))
    for body in chosen:
        for share in CHANGED * rounds:
            kind = f"{share * 100:.0f} % of words changed"
            yield Pair(body, _changed(body, share, words, chance), kind, is_copy=True)
            longer = "\n\n".join([_changed(body, share, words, chance), *chance.sample(BOILERPLATE, 2)])
            yield Pair(body, longer, f"{kind}, boilerplate", is_copy=True)
    for one, two in OTHER_AUTHOR:
        yield Pair(one, two, "same event, other author", is_copy=False)
        # Both end in what the site puts under each story.
        yield Pair(
            "\n\n".join([one, *BOILERPLATE[:2]]), "\n\n".join([two, *BOILERPLATE[:2]]),
            "same event, other author, same boilerplate", is_copy=False,
        )  # fmt: skip
    for one, two in combinations(chosen, 2):
        if (one, two) not in OTHER_AUTHOR and (two, one) not in OTHER_AUTHOR:
            yield Pair(one, two, "other story", is_copy=False)


def _changed(body: str, share: float, words: Sequence[str], chance: random.Random) -> str:
    """``body`` with this share of its words replaced by any others."""
    paragraphs = [paragraph.split() for paragraph in body.split("\n\n")]
    places = [(at, word) for at, paragraph in enumerate(paragraphs) for word in range(len(paragraph))]
    for at, word in chance.sample(places, round(share * len(places))):
        paragraphs[at][word] = chance.choice(words)
    return "\n\n".join(map(" ".join, paragraphs))


def is_found(one: str, other: str) -> tuple[bool, float]:
    """Whether the store would put the two into one group, and how alike they are."""
    first, second = duplicates.signature(one), duplicates.signature(other)
    if first is None or second is None:
        return False, 0.0
    alike = duplicates.resemblance(first, second)
    shares_key = bool(set(duplicates.keys(first).split()) & set(duplicates.keys(second).split()))
    return shares_key and alike >= duplicates.ALIKE, alike


def measure(pairs: Iterator[Pair]) -> Report:
    """Precision over all pairs, recall by kind."""
    found: dict[str, int] = defaultdict(int)
    total: dict[str, int] = defaultdict(int)
    copies = set()
    closest = 0.0
    for pair in pairs:
        hit, alike = is_found(pair.one, pair.other)
        total[pair.kind] += 1
        found[pair.kind] += hit
        if pair.is_copy:
            copies.add(pair.kind)
        else:
            closest = max(closest, alike)
    right = sum(found[kind] for kind in copies)
    return Report(
        precision=right / max(1, sum(found.values())),
        recall={kind: found[kind] / total[kind] for kind in total if kind in copies},
        pairs=dict(total),
        false={kind: found[kind] for kind in total if kind not in copies},
        closest_other=closest,
    )


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=1000, help="stories to make copies of; all there are by default")
    parser.add_argument("--rounds", type=int, default=10, help="copies of each kind of a story")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    report = measure(pairs_from(options.stories, options.seed, options.rounds))
    for kind, pairs in report.pairs.items():
        if kind in report.recall:
            print(f"{kind:<45} {pairs:6} pairs  recall {report.recall[kind]:.3f}")
        else:
            print(f"{kind:<45} {pairs:6} pairs  taken for copies {report.false[kind]}")
    print(f"precision {report.precision:.3f}; the closest pair that is no copy: {report.closest_other:.2f}")
    stories = fixture_stories()
    began = time.process_time()
    for story in stories:
        duplicates.signature(story)
    words = sum(len(story.split()) for story in stories)
    print(f"{(time.process_time() - began) / words * 1e9:.0f} ns a word for the signature")


if __name__ == "__main__":
    main()
