"""The benchmark's pages as samples to learn from and to score on. Found in ``$NEWS_BENCH``."""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from gold import align

from cleaners.facts.claims import Claims
from cleaners.judging.judge import claims_of, rule_facts, verdicts_of
from cleaners.judging.menus import without_entries
from cleaners.page_data.structured import read_structured
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import Facts, Verdict

NEWS_SETS = ("scrapinghub", "newsites", "fundus")
SETS = (*NEWS_SETS, "wcxb")
_SAME_VERSION = 0.8  # below this share of matching words the gold of a fundus page is of another version of the story
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "net", "org"})


def bench() -> Path:
    """The benchmark's folder; ends the program with a word where it is absent."""
    folder = Path(os.environ.get("NEWS_BENCH", ""))
    if not (folder / "data").is_dir():
        sys.exit("NEWS_BENCH names no benchmark: set it to the folder that holds data/ and score.py")
    return folder


def scorer() -> ModuleType:
    """The benchmark's own score.py."""
    spec = importlib.util.spec_from_file_location("score", bench() / "score.py")
    if spec is None or spec.loader is None:
        sys.exit("NEWS_BENCH has no score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(slots=True, eq=False)
class Sample:
    """A page with gold, taken apart.

    Attributes:
        name: set and id.
        set, domain: where it is from; no domain is ever on both sides of a split.
        gold: the benchmark's row.
        blocks, elements, seen, verdicts, claims: what the cleaner makes of the page before anything is learned; the
            entries of menus are in no sample, since the judge does not ask about them either.
        shares: share of each block's words that stand in the gold body, 0.0 to 1.0.
        shares_with_summary: the same with the standfirst counted as body.
        counts: what it counts in training, beside a page's usual 1.0.
    """

    name: str
    set: str
    domain: str
    gold: dict[str, Any]
    blocks: list[TextBlock]
    elements: list[Element]
    seen: list[Facts]
    verdicts: list[Verdict | None]
    claims: Claims
    shares: list[float] = field(default_factory=list)
    shares_with_summary: list[float] = field(default_factory=list)
    counts: float = 1.0

    @property
    def is_news(self) -> bool:
        """Whether it is from a set of news pages."""
        return self.set in NEWS_SETS


def domain_of(url: str) -> str:
    """The registrable part of a URL's host, near enough to keep a publisher's pages together."""
    parts = (urlsplit(url).hostname or url).split(".")
    second_level = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVEL
    return ".".join(parts[-3 if second_level else -2 :])


def pages(name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The gold rows of a set and their pages."""
    folder = bench() / "data" / name
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if name == "fundus" and row.get("match", 1.0) < _SAME_VERSION:
                continue
            yield row, gzip.decompress((folder / "html" / f"{row['id']}.html.gz").read_bytes())


def sample_of(name: str, gold: dict[str, Any], html: bytes) -> Sample:
    """One page, taken apart and aligned with its gold."""
    document = read(Page(html, gold.get("url")))
    blocks, elements = without_entries(*split(document.tree.body))
    seen = [rule_facts(block) for block in blocks]
    claims = claims_of(read_structured(document))
    sample = Sample(
        name=f"{name}/{gold['id']}",
        set=name,
        domain=domain_of(gold.get("url") or gold["id"]),
        gold=gold,
        blocks=blocks,
        elements=elements,
        seen=seen,
        verdicts=list(verdicts_of(blocks, seen, claims)),
        claims=claims,
    )
    texts = [block.text for block in blocks]
    sample.shares = align(texts, gold["body"])
    summary = gold.get("summary")
    sample.shares_with_summary = align(texts, f"{summary}\n\n{gold['body']}") if summary else sample.shares
    for element in elements:
        element.node = None  # the tree is not needed any more, and there are a thousand of them
    for block in blocks:
        block.link = None
    return sample


def samples(sets: tuple[str, ...] = SETS) -> list[Sample]:
    """All pages of these sets that have any text."""
    found = [sample_of(name, gold, html) for name in sets for gold, html in pages(name)]
    return [sample for sample in found if sample.blocks]
