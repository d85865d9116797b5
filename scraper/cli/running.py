"""How a command ends: the exit codes of all commands, and errors as one line without a traceback."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import click


class ExitCode(IntEnum):
    """What a command tells the shell or cron. With several sources or pages the highest counts."""

    DONE = 0
    NOTHING_HAD = 1  # network, HTTP, not a page, empty, unreadable
    USAGE = 2
    NO_ARTICLE = 3
    NEEDS_PERSON = 4  # drift, a dead source
    STORE_FAILED = 5
    INTERRUPTED = 130  # 128 + SIGINT
    TERMINATED = 143  # 128 + SIGTERM


def run(command: click.Command, name: str, arguments: Sequence[str]) -> int:
    """Run ``command`` as ``name``; the exit code that it returned, or that belongs to what stopped it."""
    try:
        return int(command.main(arguments, prog_name=name, standalone_mode=False) or ExitCode.DONE)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return ExitCode.INTERRUPTED
