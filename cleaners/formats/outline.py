"""Blocks -> lists, tables and single blocks: the structure that every markup format needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cleaners.article import Block
from cleaners.labels import Label

_GROUPED = frozenset({Label.LIST_ITEM, Label.TABLE})


@dataclass(frozen=True, slots=True)
class Part:
    """One list, one table, or one block of another kind.

    Attributes:
        label: what its blocks are.
        blocks: several for a list or a table, one for all others.
    """

    label: Label
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The text of the whole part; the blocks on lines of their own."""
        return "\n".join(block.text for block in self.blocks)

    def items(self) -> Iterator[tuple[int, str]]:
        """Depth (from 1) and text of each list item.

        An item is at most one deeper than the item before it, for neither Markdown nor HTML can skip a level.
        """
        depth = 0
        for block in self.blocks:
            depth = max(1, min(block.level, depth + 1))
            yield depth, " ".join(block.text.split())

    def rows(self) -> list[list[str]]:
        """The cells of a table, row by row, all rows of one length."""
        rows = [[cell.strip() for cell in line.split(" | ")] for line in self.text.split("\n")]
        longest = max(map(len, rows))
        return [row + [""] * (longest - len(row)) for row in rows]


def parts(blocks: Sequence[Block]) -> Iterator[Part]:
    """The parts in reading order; neighbouring list items and table rows make one list, one table."""
    for label, run in groupby((block for block in blocks if block.text.strip()), key=lambda block: block.label):
        yield from _divided(label, run)


def _divided(label: Label, run: Iterable[Block]) -> Iterator[Part]:
    if label in _GROUPED:
        yield Part(label, tuple(run))
    else:
        yield from (Part(label, (block,)) for block in run)
