"""How a command ends: the exit codes of all commands, and errors as one line without a traceback."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from enum import IntEnum

TYPE_CHECKING = False  # as type checkers know it; `typing` takes 2 ms to import
if TYPE_CHECKING:
    import click


class ExitCode(IntEnum):
    """What a command tells the shell or cron. With several sources or pages the highest counts."""

    DONE = 0
    NOTHING_HAD = 1  # network, HTTP, not a page, empty, unreadable
    USAGE = 2
    NO_ARTICLE = 3
    NEEDS_PERSON = 4  # drift, a dead source
    STORE_FAILED = 5
    LOCKED = 75  # another run works on the store; EX_TEMPFAIL of sysexits.h: try again later
    INTERRUPTED = 130  # 128 + SIGINT
    TERMINATED = 143  # 128 + SIGTERM


class CommandError(Exception):
    """What ends a command, or its work on one source; str() is one line for people.

    CommandError
    ├── UsageError    options that do not go together, or one that means nothing
    └── SavingError   the store could not be opened or written, see ``saving``
    """

    exit_code = ExitCode.NOTHING_HAD


class UsageError(CommandError):
    """Options that do not go together, or one that means nothing."""

    exit_code = ExitCode.USAGE


def run(command: click.Command, name: str, arguments: Sequence[str]) -> int:
    """Run ``command`` as ``name``; the exit code that it returned, or that belongs to what stopped it."""
    import click  # noqa: PLC0415 - who has no command to run need not wait for it

    try:
        return finish(lambda: command.main(arguments, prog_name=name, standalone_mode=False), name)
    except click.ClickException as error:
        if isinstance(error, click.UsageError) and error.ctx:
            tell(f"{error.ctx.get_usage()}\nTry '{error.ctx.command_path} --help' for help.\n\n")
        tell(f"{name}: {error.format_message()}\n")
        return error.exit_code
    except click.Abort:
        return ExitCode.INTERRUPTED


def finish(work: Callable[[], int | None], name: str) -> int:
    """Do the work of the command ``name``; the exit code that it returned, or that belongs to what stopped it."""
    try:
        return work() or ExitCode.DONE
    except CommandError as error:
        tell(f"{name}: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        tell("\n")  # the terminal has shown ^C
        return ExitCode.INTERRUPTED


def version_line(name: str) -> str:
    """What ``--version`` of the command ``name`` prints."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - 10 ms, for this option alone

    try:
        return f"{name} {version('clean-page')}"
    except PackageNotFoundError:
        return f"{name}, not installed: run from a checkout"


def tell(text: str) -> None:
    """Write to standard error, if anybody listens there."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            pass
