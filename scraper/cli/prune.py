"""``scraper prune``: raw pages dropped, so that the archive stays in bounds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.printing import counted
from scraper.cli.progress import progress
from scraper.cli.running import UsageError
from scraper.cli.store_options import SETTINGS, db_option, open_store

if TYPE_CHECKING:
    from scraper.prune import Bounds

_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT]?)(?:I?B)?", re.IGNORECASE)


def _size(_: click.Context, __: click.Parameter, value: str | None) -> int | None:
    """Bytes; the units are those of ``ls -h`` and ``du -h``, powers of 1,024."""
    if value is None:
        return None
    size = _SIZE.fullmatch(value.strip())
    if size is None:
        raise click.BadParameter(f"{value!r} is no size: write 500MB or 20GB.")
    return int(float(size[1]) * _UNITS[size[2].upper()])


@click.command(context_settings=SETTINGS)
@db_option
@click.option("--older-than", metavar="AGE", help="Drop pages last fetched before: 36h, 90d, 12w ago, or 2026-03-01.")
@click.option("--max-size", metavar="SIZE", callback=_size, help="Keep the newest pages, as many as fit: 500MB, 20GB.")
@click.option("--site", metavar="SITE", help="Only this site's pages; without another bound, all of them.")
@click.option("--dry-run", is_flag=True, help="Say what would be dropped; drop nothing.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing unless something goes wrong.")
def prune(db: Path, older_than: str | None, max_size: int | None, site: str | None, dry_run: bool, quiet: bool) -> None:
    """Drop raw pages, so that the archive stays in bounds.

    The stories stay as they are, but without its raw page a story can't be made again with better rules. The room is
    given back to the disk. --max-size counts pages as they are kept, compressed.

    \b
    Exit codes:
      0    done
      2    usage: no bound given
      5    the store failed
      130  Ctrl-C; what was dropped stays dropped
    """
    from scraper.prune import out_of_bounds  # noqa: PLC0415 - `--help` opens no store
    from scraper.prune import prune as drop  # noqa: PLC0415

    bounds = _bounds(older_than, max_size, site)
    with open_store(db) as store:
        pages = out_of_bounds(store, bounds)
        what = f"{counted(len(pages.ids), 'raw page')}, {_shown(pages.stored_bytes)} compressed"
        if dry_run:
            click.echo(f"would drop {what}")
            return
        with progress(len(pages.ids), "dropping", is_quiet=quiet) as done:
            freed = drop(store, pages, done)
    if not quiet:
        click.echo(f"dropped {what}; the file is {_shown(freed)} smaller")


def _bounds(older_than: str | None, max_size: int | None, site: str | None) -> Bounds:
    from scraper.prune import Bounds  # noqa: PLC0415 - as above
    from scraper.selection import site_named  # noqa: PLC0415
    from scraper.times import moment, now  # noqa: PLC0415

    if older_than is None and max_size is None and site is None:
        raise UsageError("say what may go: --older-than AGE, --max-size SIZE or --site SITE")
    try:
        return Bounds(older_than and moment(older_than, now()), max_size, site and site_named(site))
    except ValueError as error:
        raise UsageError(str(error)) from None


def _shown(size: float) -> str:
    for unit in ("bytes", "KB", "MB"):
        if size < 1024:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GB"
