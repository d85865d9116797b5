"""``scraper history``: what of a story changed, and when."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.colour import color_option, has_colours
from scraper.cli.running import CommandError
from scraper.cli.store_options import SETTINGS, db_option, open_store

if TYPE_CHECKING:
    from scraper.revisions import History, Telling


@click.command(context_settings=SETTINGS)
@click.argument("url")
@db_option
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object: all tellings whole, the oldest first.")
@color_option
def history(url: str, db: Path, as_json: bool, is_coloured: bool | None) -> None:
    """Show what of a story changed, and when, paragraph by paragraph.

    URL is any address by which the story was asked for, or is known. Only changes of its title and its text are kept.
    A change says whether the publisher edited the story, or the same page was read in another way: by
    another cleaner, other rules of yours, or with more known of its site.

    \b
    Exit codes:
      0    done
      1    no such story in the store
      2    usage
      5    the store failed
    """
    from scraper.revisions import history as history_of  # noqa: PLC0415 - `--help` opens no store

    with open_store(db) as store:
        found = history_of(store, url)
    if found is None:
        raise CommandError(f"{url}: no story of this address is in {db}")
    if as_json:
        _write_json(found)
    else:
        _show(found, is_coloured)


def _write_json(found: History) -> None:
    import json  # noqa: PLC0415 - only where it is asked for
    from dataclasses import asdict  # noqa: PLC0415

    from scraper.cli.terminal import printable_json  # noqa: PLC0415

    whole = {"url": found.url, "tellings": [asdict(telling) for telling in found.tellings]}
    click.echo(printable_json(json.dumps(whole, ensure_ascii=False, indent=2)))


def _show(found: History, is_wanted: bool | None) -> None:
    from scraper.cli.diff_view import diff_lines  # noqa: PLC0415 - as above
    from scraper.cli.terminal import printable  # noqa: PLC0415

    is_coloured = has_colours(is_wanted)

    def say(line: str = "") -> None:
        click.echo(line, color=is_coloured)

    first, *later = found.tellings
    say(click.style(printable(found.tellings[-1].title or "(no title)"), bold=True))
    say(printable(found.url))
    say()
    say(f"{first.told_at}  first saved")
    for before, telling in zip(found.tellings, later, strict=False):
        say()
        say(click.style(f"{telling.told_at}  {_what_happened(telling)}", fg="cyan"))
        for line in diff_lines((before.title, before.body), (telling.title, telling.body)):
            say(line)
    if not later:
        say("Its title and its text have not changed since.")


def _what_happened(telling: Telling) -> str:
    if telling.cause == "reclean":
        return "cleaned again: the same page, read in another way (cleaner, rules, or what is known of its site)"
    return "edited, and read in another way" if telling.is_other_recipe else "edited"
