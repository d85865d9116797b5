"""Two tellings of a story laid side by side, for a terminal or a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import click

from scraper.cli.printing import counted
from scraper.cli.terminal import printable
from scraper.revisions import Line, Side, compare

_COLOURS = {Side.OLD: "red", Side.NEW: "green"}


def diff_lines(old: tuple[str | None, str], new: tuple[str | None, str]) -> Iterator[str]:
    """What changed between two tellings, each a title and a body; styled, for ``click.echo`` to strip where needed.

    Lines that both have are only counted.
    """
    if old[0] != new[0]:
        yield from map(_shown, compare(f"Title: {old[0] or '(none)'}", f"Title: {new[0] or '(none)'}"))
    for is_same, group in groupby(compare(old[1], new[1]), key=lambda line: line.side is Side.BOTH):
        lines = list(group)
        if is_same:
            yield click.style(f"  ({counted(len(lines), 'paragraph')} the same)", dim=True)
        else:
            yield from map(_shown, lines)


def _shown(line: Line) -> str:
    colour = _COLOURS[line.side]
    is_edited = any(not is_other for _, is_other in line.words)
    text = "".join(
        click.style(_one_line(piece), fg=colour, bold=marked, underline=marked)
        for piece, is_other in line.words
        for marked in ((is_edited and is_other) or None,)
    )
    return click.style(line.side.value, fg=colour) + " " + text


def _one_line(piece: str) -> str:
    """The piece made safe to print, with the blank at its end that parts it from the next."""
    return printable(piece) + (" " if piece.endswith(" ") else "")
