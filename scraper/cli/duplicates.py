"""``scraper duplicates``: the same story on several sites."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.running import tell
from scraper.cli.store_options import SETTINGS, db_option, open_store
from scraper.cli.terminal import printable, printable_json

if TYPE_CHECKING:
    from scraper.duplicates import Copy
    from scraper.store import Store


@click.command(context_settings=SETTINGS)
@db_option
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="Show at most N groups, the largest ones.")
@click.option("--json", "is_json", is_flag=True, help="A line of JSON for each group.")
def duplicates(db: Path, limit: int | None, is_json: bool) -> None:
    """Show stories that are told almost word for word more than once, as wire stories are.

    Groups are kept up with each crawl; what came in since is compared first. The oldest telling stands first in its
    group. scraper search --unique and scraper export --unique take one of each.

    \b
    Exit codes: 0 done, with or without duplicates; 5 the store failed
    """
    from scraper.cli.printing import show  # noqa: PLC0415 - `--help` shows no groups
    from scraper.duplicates import groups  # noqa: PLC0415

    with open_store(db) as store:
        catch_up(store)
        shown = show(_line(group) if is_json else _entry(group) for group in islice(groups(store), limit))
        if not (shown or is_json):
            tell("No duplicates found.\n")


def catch_up(store: Store) -> None:
    """Compare what came in since the last time, with a count where that takes long."""
    from scraper import duplicates as near  # noqa: PLC0415 - as above
    from scraper.cli.counting import counting  # noqa: PLC0415

    with counting("stories compared") as done:
        near.catch_up(store, done)


def _line(group: tuple[Copy, ...]) -> str:
    return printable_json(json.dumps({"copies": [asdict(copy) for copy in group]}, ensure_ascii=False)) + "\n"


def _entry(group: tuple[Copy, ...]) -> str:
    return "\n".join([f"{len(group)} × {printable(group[0].title or '(without a title)')}", *_rows(group)]) + "\n\n"


def _rows(group: tuple[Copy, ...]) -> Iterator[str]:
    for copy in group:
        yield f"  {copy.published[:16].replace('T', ' ')} · {printable(copy.url)}"
