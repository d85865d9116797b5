"""``scraper forget``: a story removed for good."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.printing import counted
from scraper.cli.running import CommandError, UsageError
from scraper.cli.store_options import SETTINGS, db_option, open_store
from scraper.cli.terminal import printable

if TYPE_CHECKING:
    from scraper.forget import Traces


@click.command(context_settings=SETTINGS)
@click.argument("url")
@db_option
@click.option("--dry-run", is_flag=True, help="Say what would be removed; remove nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask. Needed where nobody can be asked.")
@click.option("--allow-again", is_flag=True, help="Let a later crawl save it; also undoes an earlier call.")
def forget(url: str, db: Path, dry_run: bool, yes: bool, allow_again: bool) -> None:
    """Remove a story and its raw pages for good.

    URL is any address by which the story was asked for, or is known. Its record, its earlier tellings, its raw pages
    and what a search knows of it are overwritten in the file. Its addresses stay, marked, so that no crawl brings it
    back. Copies of the file are not touched; those that an update made are named.

    \b
    Exit codes:
      0    done
      1    no such story in the store, or you said no
      2    usage: nobody to ask, and no --yes
      5    the store failed
    """
    from scraper.forget import backups, traces  # noqa: PLC0415 - `--help` opens no store
    from scraper.forget import forget as remove  # noqa: PLC0415

    with open_store(db) as store:
        found = traces(store, url)
        if found is None:
            raise CommandError(f"{url}: nothing of this address is in {db}")
        if found.is_forgotten and not allow_again:
            click.echo(f"{printable(url)} is forgotten already; --allow-again lets a crawl save it")
            return
        if dry_run:
            click.echo(f"would remove {_what(found, url)}")
            return
        if not yes:
            _ask(found, url)
        remove(store, url, may_return=allow_again)
        click.echo(f"removed {_what(found, url)}")
        for copy in backups(store):
            click.echo(f"{copy}: this copy may still hold it", err=True)


def _what(found: Traces, url: str) -> str:
    name = f'"{printable(found.title)}"' if found.title else printable(url)
    parts = [
        name if found.article_id is not None else f"what is known of {name}",
        counted(found.revisions, "earlier telling"),
        counted(len(found.page_ids), "raw page"),
        counted(len(found.urls), "address", "addresses"),
    ]
    return ", ".join(parts)


def _ask(found: Traces, url: str) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("there is no way back, and nobody can be asked: say --yes")
    if not click.confirm(f"Remove {_what(found, url)}? There is no way back", err=True):
        raise CommandError("nothing was removed")
