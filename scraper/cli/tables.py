"""Tables of a few columns, for a terminal or for a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.table import Table


def plain_table() -> Table:
    """A table without lines, for ``draw``."""
    from rich.table import Table  # noqa: PLC0415 - rich takes 0.1 s, and only what is drawn needs it

    return Table(box=None, pad_edge=False)


def draw(table: Table, stream: TextIO) -> None:
    """Write a table. A file has no width to fold at: there a row stays one line, without blanks behind it."""
    from rich.console import Console  # noqa: PLC0415 - as above

    if stream.isatty():
        Console(file=stream).print(table)
        return
    console = Console(file=stream, width=1000)
    with console.capture() as drawn:
        console.print(table)
    stream.writelines(f"{line.rstrip()}\n" for line in drawn.get().splitlines())
