"""Whether a command prints in colours."""

from __future__ import annotations

import os
import sys

import click

color_option = click.option(
    "--color/--no-color", "is_coloured", default=None, help="With or without colours; else with them on a terminal."
)


def has_colours(is_wanted: bool | None) -> bool:
    """Whether to print in colours: as the user says, else on a terminal that has some (https://no-color.org)."""
    if is_wanted is not None:
        return is_wanted
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    return is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
