"""``scraper reclean``: records made again from their raw pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from scraper.cli.colour import color_option
from scraper.cli.store_options import SETTINGS, db_option


@click.command(context_settings=SETTINGS)
@db_option
@click.option("--site", metavar="SITE", help="Only records of this site.")
@click.option("--since", metavar="TIME", help="Only records published since then: 2026-03-01, or 36h, 7d, 2w ago.")
@click.option(
    "--stale",
    is_flag=True,
    help="Only records made by another cleaner, by other rules of your own, or with other knowledge of the site.",
)
@click.option(
    "--rules",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Your own rules, TOML: they go before the built-in ones.",
)
@click.option("--dry-run", is_flag=True, help="Show what would change: counts by field, and the 20 largest changes.")
@click.option("--workers", metavar="N", type=click.IntRange(min=1), help="Processes that clean; else one a core.")
@click.option("-q", "--quiet", is_flag=True, help="Print only what needs a person.")
@color_option
def reclean(**options: Any) -> int:
    """Make records again from their raw pages, with the cleaner of today.

    What is learned of each site from its stories is used, and pages that gave no story before are tried again. Where
    a title or text changes, the older one stays: scraper history shows it, marked as cleaned again. A record is never
    replaced by something worse; such pages are listed. Ended early, it goes on from there the next time.

    \b
    Exit codes:
      0    done
      2    usage, a mistake in the rules
      4    a person is needed: pages that could not be cleaned, or whose record is better than what they give now
      5    the store failed
      75   another run works on the store
      130  Ctrl-C, 143 SIGTERM; what was done is safe
    """
    from scraper.cli.recleaning import Job  # noqa: PLC0415 - `--help` cleans nothing

    return Job(**options).run()
