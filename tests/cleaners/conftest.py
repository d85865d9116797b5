"""Small pages for the judge's rooms: the facts of their blocks, and prose to fill them with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.claims import Claims
from cleaners.facts.features import Lexicon, own_facts
from cleaners.facts.surroundings import look_around
from cleaners.judging.judge import rule_facts
from cleaners.parsing.blocks import Element
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import RULES

_PLACES = "bridge ferry tunnel harbour market library station theatre museum stadium".split()
_MONTHS = "January February March April May June July August September October November December".split()


def prose(count: int) -> list[str]:
    """So many different paragraphs of 24 words, up to 120."""
    return [
        f"The old {place} in the east of the town stays closed until the end of {month}, the council said on Monday, "
        "since nobody knows who pays."
        for month in _MONTHS
        for place in _PLACES
    ][:count]


@dataclass(frozen=True, slots=True)
class Looked:
    """A page that has been looked at.

    Attributes:
        rows: the facts of each block, in reading order.
        elements: that hold the blocks.
    """

    rows: list[BlockFacts]
    elements: list[Element]

    def __getitem__(self, start: str) -> BlockFacts:
        """The facts of the one block whose text begins so."""
        (found,) = (facts for facts in self.rows if facts.block.text.startswith(start))
        return found


LookAt = Callable[..., Looked]


@pytest.fixture(scope="session")
def look_at() -> LookAt:
    """``look_at(html, lexicon=..., claims=...)``: the first stage's facts of a page, with no learned weights in them.

    Without weights class names say nothing, so that a test can say what they should say.
    """

    def look(html: str, *, lexicon: Lexicon | None = None, claims: Claims | None = None) -> Looked:
        blocks, elements = split(read(Page(html)).tree.body)
        seen = [rule_facts(block) for block in blocks]
        rows = own_facts(blocks, seen, RULES.match(seen, "en"), lexicon or Lexicon())
        look_around(rows, elements, claims or Claims())
        return Looked(rows, elements)

    return look


@pytest.fixture(scope="session")
def paragraphs() -> Callable[[int], str]:
    """``paragraphs(3)``: HTML of three different paragraphs that read like a story."""
    return lambda count: "".join(f"<p>{text}</p>" for text in prose(count))
