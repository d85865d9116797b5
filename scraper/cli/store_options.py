"""What the commands on a store share: its path, which stories, and how errors come out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scraper.cli.running import CommandError, ExitCode, UsageError

if TYPE_CHECKING:
    from scraper.selection import Selection
    from scraper.store import Store

Command = TypeVar("Command", bound=Callable[..., Any])

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
"""click's context settings of every command."""

db_option = click.option(
    "--db",
    metavar="FILE",
    envvar="NEWS_DB",
    default="news.db",
    type=click.Path(path_type=Path),
    help="The store; else $NEWS_DB, else news.db.",
)


def selection_options(command: Command) -> Command:
    """The options that choose stories, for ``selection``."""
    for option in reversed(_SELECTION):
        command = option(command)
    return command


_SELECTION = (
    click.option("--site", "sites", metavar="SITE", multiple=True, help="Of this site; again for one more."),
    click.option("--tag", "tags", metavar="TAG", multiple=True, help="With this tag, in any case; again for one more."),
    click.option(
        "--since", metavar="TIME", help="Published since then, 2026-03-01 or 36h, 7d, 2w ago; UTC unless it says."
    ),
    click.option("--until", metavar="TIME", help="Published until then; a day is meant to its end."),
    click.option(
        "--since-run",
        metavar="RUN",
        help="New or changed since that run began: its number, or last for the last crawl.",
    ),
)


class StoreFailedError(CommandError):
    """The store could not be opened, read or written; the message is the store's own line."""

    exit_code = ExitCode.STORE_FAILED


@contextmanager
def open_store(path: Path) -> Iterator[Store]:
    """The store at ``path``, which has to be there: who asks it something has not come to make one.

    Raises ``StoreFailedError``, also for what goes wrong inside.
    """
    from scraper.store import Store, StoreError  # noqa: PLC0415 - sqlite-utils takes 0.1 s, and `--help` opens no store

    if not path.exists():
        raise StoreFailedError(f"{path}: no store is here; --db or $NEWS_DB says where it is, scraper crawl makes one")
    try:
        with Store.open(path) as store:
            yield store
    except StoreError as error:
        raise StoreFailedError(str(error)) from error


def selection(store: Store, options: dict[str, Any]) -> Selection:
    """What the ``selection_options`` choose. Raises ``UsageError``."""
    from scraper.selection import Selection, UnknownRunError, run_began, site_named  # noqa: PLC0415 - as above
    from scraper.times import moment, now  # noqa: PLC0415

    since, until, since_run = options["since"], options["until"], options["since_run"]
    try:
        return Selection(
            sites=tuple(map(site_named, options["sites"])),
            tags=tuple(options["tags"]),
            since=since and moment(since, now()),
            until=until and moment(until, now(), is_end=True),
            changed_since=since_run and run_began(store.db.conn, since_run),
        )
    except (ValueError, UnknownRunError) as error:
        raise UsageError(str(error)) from None
