"""``scraper import``: stories out of a JSONL export into a store."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import BinaryIO

import click

from scraper.cli.running import ExitCode, tell
from scraper.cli.store_options import SETTINGS, StoreFailedError
from scraper.cli.terminal import printable

_SHOWN_PROBLEMS = 10


@click.command("import", context_settings=SETTINGS)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.File("rb"))
@click.option(
    "--db",
    metavar="FILE",
    envvar="NEWS_DB",
    default="news.db",
    type=click.Path(path_type=Path),
    help="The store, made if it is not there; else $NEWS_DB, else news.db.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print only what is wrong.")
def import_(files: tuple[BinaryIO, ...], db: Path, quiet: bool) -> int:
    """Take stories into the store, from JSONL that scraper export wrote; - is standard input.

    A new store then holds the same stories, with their times, addresses and earlier tellings; raw pages and the
    records of runs are not in an export. A story that the store has fetched later is left as it is. Lines from
    elsewhere need a body and fetched_at, and should have url and title.

    \b
    Exit codes: 0 done; 1 some lines are no stories, all others were taken; 2 usage; 5 the store failed
    """
    from scraper.cli.counting import counting  # noqa: PLC0415 - `--help` imports nothing
    from scraper.importing import import_lines  # noqa: PLC0415
    from scraper.store import Store, StoreError  # noqa: PLC0415

    outcomes: Counter[str] = Counter()
    try:
        with Store.open(db) as store, counting("lines") as done:
            for file in files:
                for line in import_lines(store, file):
                    outcomes[line.saved.value if line.saved else "not taken"] += 1
                    done(1)
                    if line.problem and outcomes["not taken"] <= _SHOWN_PROBLEMS:
                        tell(f"scraper: {printable(file.name)}:{line.number}: {printable(line.problem)}\n")
    except StoreError as error:
        raise StoreFailedError(str(error)) from error
    if not quiet:
        counts = ", ".join(f"{number:,} {outcome}" for outcome, number in outcomes.items())
        tell(f"{db}: {counts or 'nothing is new, for there was no line to take'}\n")
    return ExitCode.NOTHING_HAD if outcomes["not taken"] else ExitCode.DONE
