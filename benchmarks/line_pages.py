"""Pages as lines of text, each line of the story or not: what the model of lines learns from and is scored on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from corpus import NEWS_SETS, SETS, Sample, bench, domain_of, samples

from cleaners.parsing.blocks import count_words, normalise
from cleaners.parsing.html_tags import WITHIN_ASIDE, WITHIN_FOOTER, WITHIN_NAV
from cleaners.text_mode.facts import line_tokens, words_said
from cleaners.text_mode.judge import Lines
from cleaners.text_mode.text import read_lines

_AROUND = WITHIN_NAV | WITHIN_FOOTER | WITHIN_ASIDE
_LINKED = 0.5  # share of its characters; a naive scraper takes no line that is more of a link


@dataclass(slots=True, eq=False)
class LinePage:
    """A page of which only lines are left.

    Attributes:
        name: set and id.
        set, domain: where it is from; no domain is ever on both sides of a split.
        is_text: it is a page of the benchmark's text set, not one made here of HTML.
        texts: its lines.
        keeps: whether each is of the story; None where the gold is in two minds.
        title: the headline, if the benchmark gives one.
        lines: what the rules make of them.
        tokens: what is scored of the words of each.
    """

    name: str
    set: str
    domain: str
    is_text: bool
    texts: list[str]
    keeps: list[bool | None]
    title: str | None
    lines: Lines = field(init=False)
    tokens: list[list[str]] = field(init=False)

    @property
    def is_news(self) -> bool:
        """Whether it is from a set of news pages."""
        return self.set in NEWS_SETS


def line_pages() -> list[LinePage]:
    """All pages that have lines: those of the text set, then those made of HTML."""
    found = [page for page in (*_text_pages(), *map(_page_of, samples())) if page.texts]
    for page in found:
        page.lines = read_lines("\n".join(page.texts), title=page.title)
        page.tokens = [line_tokens(line, count_words(line.text), words_said(line.text)) for line in page.lines.seen]
    return found


def _text_pages() -> Iterable[LinePage]:
    data = bench() / "data"
    domains = {}
    for name in SETS:
        for gold in _rows(data / name / "gold.jsonl"):
            domains[f"{name}/{gold['id']}"] = domain_of(gold.get("url") or gold["id"])
    for row in _rows(data / "text" / "lines.jsonl"):
        folded = [(" ".join(normalise(line["text"]).split()), line["keep"]) for line in row["lines"]]
        lines = [(text, keep) for text, keep in folded if text]
        yield LinePage(
            name=row["id"],
            set=row["id"].partition("/")[0],
            domain=domains[row["id"]],
            is_text=True,
            texts=[text for text, _ in lines],
            keeps=[keep for _, keep in lines],
            title=row.get("title"),
        )


def _page_of(sample: Sample) -> LinePage:
    """The blocks that a naive scraper would take, a line each; doubtful where gold and standfirst disagree."""
    lines = []
    shares = zip(sample.blocks, sample.seen, sample.shares, sample.shares_with_summary, strict=True)
    for block, seen, share, with_summary in shares:
        is_doubtful = (share >= 0.5) != (with_summary >= 0.5) or 0.25 < share < 0.75
        keep = None if is_doubtful else share >= 0.5
        if (seen.link_density or 0.0) <= _LINKED and (keep or not block.element.within & _AROUND):
            lines.append((" ".join(block.text.split()), keep))
    return LinePage(
        name=sample.name,
        set=sample.set,
        domain=sample.domain,
        is_text=False,
        texts=[text for text, _ in lines],
        keeps=[keep for _, keep in lines],
        title=sample.gold.get("title"),
    )


def _rows(path: Any) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
