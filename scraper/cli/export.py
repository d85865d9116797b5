"""``scraper export``: stories out of the store, for other programs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.running import CommandError, UsageError, tell
from scraper.cli.store_options import SETTINGS, db_option, open_store, selection, selection_options

if TYPE_CHECKING:
    from scraper.export import Story
    from scraper.store import Store

_BY_SUFFIX = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet", "": "markdown"}


@click.command(context_settings=SETTINGS)
@db_option
@selection_options
@click.option("--unique", is_flag=True, help="Of near-duplicates only the first.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv", "markdown", "parquet"]),
    help="What to write; else what the name of the output says: .jsonl, .csv, .parquet, for Markdown no ending.",
)
@click.option(
    "-o", "--output", metavar="PATH", type=click.Path(path_type=Path),
    help="The file, or for Markdown the folder; else standard output. A file is written whole or not at all.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Do not say how many there were.")
def export(output: Path | None, form: str | None, quiet: bool, **options: Any) -> None:
    """Write stories out, in the order in which they came into the store.

    JSONL holds all of a record, what was removed and why too, and scraper import takes it back. CSV holds the fields
    that fit a spreadsheet, whose formulas are made harmless. Markdown is a folder with a file for each story. Parquet
    needs pip install 'clean-page[parquet]'.

    \b
    Exit codes: 0 done, also when nothing was chosen; 1 the output could not be written; 2 usage; 5 the store failed
    """
    from scraper.cli.printing import counted  # noqa: PLC0415 - `--help` exports nothing

    form = form or (_named_by(output) if output else "jsonl")
    if output is None and form in ("markdown", "parquet"):
        raise UsageError(
            f"{form} is not for standard output: -o names the {'folder' if form == 'markdown' else 'file'}"
        )
    with open_store(options["db"]) as store, closing(_counted(store, options)) as chosen:
        written = _write(form, output, chosen)
    if not quiet:
        tell(f"{counted(written, 'story', 'stories')} {f'in {output}' if output else 'written'}\n")


def _named_by(output: Path) -> str:
    """The format that the name of the output says. Raises ``UsageError``."""
    if output.is_dir():
        return "markdown"
    form = _BY_SUFFIX.get(output.suffix.lower())
    if form is None:
        raise UsageError(f"{output}: no format is known by {output.suffix}; --format says which to write")
    return form


def _counted(store: Store, options: dict[str, Any]) -> Generator[Story, None, None]:
    from scraper.cli.counting import counting  # noqa: PLC0415
    from scraper.cli.duplicates import catch_up  # noqa: PLC0415 - `--help` exports nothing
    from scraper.export import stories  # noqa: PLC0415

    chosen = selection(store, options)
    if options["unique"]:
        catch_up(store)
    with counting("stories") as done:
        for story in stories(store, chosen, unique=options["unique"]):
            yield story
            done(1)


def _write(form: str, output: Path | None, stories: Iterator[Story]) -> int:
    """Write them; how many there were. Raises CommandError."""
    from scraper.cli.printing import show  # noqa: PLC0415 - as above
    from scraper.export_files import MissingExtraError, write_markdown, write_parquet  # noqa: PLC0415

    try:
        if form == "parquet" and output:
            return write_parquet(output, stories)
        if form == "markdown" and output:
            return sum(1 for _ in write_markdown(output, stories))
        header, line = _lines_of(form)
        if output is None:
            return show(_all(header, map(line, stories))) - len(header)
        return _write_lines(output, header, map(line, stories))
    except MissingExtraError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise CommandError(f"{output}: the output cannot be written: {error.strerror}") from error


def _lines_of(form: str) -> tuple[list[str], Callable[[Story], str]]:
    from scraper.export import csv_line, json_line  # noqa: PLC0415 - as above

    return ([csv_line(None)], csv_line) if form == "csv" else ([], json_line)


def _all(header: list[str], lines: Iterable[str]) -> Iterator[str]:
    yield from header
    yield from lines


def _write_lines(output: Path, header: list[str], lines: Iterable[str]) -> int:
    from scraper.export_files import write_text  # noqa: PLC0415 - as above

    number = 0

    def numbered() -> Iterator[str]:
        nonlocal number
        yield from header
        for line in lines:
            yield line
            number += 1

    write_text(output, numbered())
    return number
