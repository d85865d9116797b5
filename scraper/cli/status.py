"""``scraper status``: how the crawl of a store stands."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from scraper.cli.printing import counted
from scraper.cli.store_options import SETTINGS, db_option, open_store

if TYPE_CHECKING:
    from scraper.status import FailureStatus, RunStatus, Status


@click.command(context_settings=SETTINGS)
@db_option
@click.option("--runs", metavar="N", type=click.IntRange(min=1), default=5, show_default=True, help="Show N runs.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")
def status(db: Path, runs: int, as_json: bool) -> None:
    """Show how the crawl of a store stands: sources, last runs, failures by reason, and what is due.

    It may be asked at any time, also while a run goes on.

    \b
    Exit codes:
      0    done
      2    usage
      5    there is no store, or it failed
    """
    from scraper.status import status_of  # noqa: PLC0415 - `--help` opens no store

    with open_store(db) as store:
        found = status_of(store, runs=runs)
    if as_json:
        _write_json(found)
    else:
        _show(found)


def _write_json(found: Status) -> None:
    import json  # noqa: PLC0415 - only where it is asked for
    from dataclasses import asdict  # noqa: PLC0415

    from scraper.cli.terminal import printable_json  # noqa: PLC0415

    click.echo(printable_json(json.dumps(asdict(found), ensure_ascii=False, indent=2)))


def _show(found: Status) -> None:
    from scraper.times import now  # noqa: PLC0415

    # A person wants to know how long ago, and has 80 columns; what reads a pipe gets times whole, a row on one line.
    seen_at = now() if sys.stdout.isatty() else None
    going_on = f"a run goes on: {found.running}" if found.running else "no run goes on"
    click.echo(f"{found.store}: {counted(found.articles, 'story', 'stories')}; {going_on}")
    _show_sources(found, seen_at)
    _show_runs(found, seen_at)
    _table(
        "Failures by reason",
        ("reason", "URLs", "tried again", "the last one"),
        (row for failure in found.failures for row in _failure_rows(failure, is_seen=seen_at is not None)),
        numbers=(1, 2),
    )


def _show_sources(found: Status, seen_at: datetime | None) -> None:
    _table(
        "Sources",
        ("source", "stories", "due", "later", "skipped", "given up", "latest story", "next try"),
        (
            (
                source.name or "(no list names them)",
                *map(str, (source.stories, source.due, source.later, source.skipped, source.given_up)),
                _time(source.latest_story_at, seen_at) or "never",
                _time(source.next_try_at, seen_at),
            )
            for source in found.sources
        ),
        numbers=range(1, 6),
    )


def _show_runs(found: Status, seen_at: datetime | None) -> None:
    _table(
        "Last runs",
        ("run", "command", "started", "ended", "exit code", "what came of it"),
        (
            (
                *(str(run.number), run.command, _time(run.started_at, seen_at)),
                _time(run.ended_at, seen_at) or ("goes on" if found.running and run is found.runs[0] else "was killed"),
                "" if run.exit_code is None else str(run.exit_code),
                _counts_of(run),
            )
            for run in found.runs
        ),
        numbers=(0, 4),
    )


def _time(moment: str | None, seen_at: datetime | None) -> str:
    """A time of the store, for a person as the distance from when they look."""
    if moment is None or seen_at is None:
        return moment or ""
    seconds = (datetime.fromisoformat(moment) - seen_at).total_seconds()
    size, unit = next((size, unit) for size, unit in _UNITS if abs(seconds) >= 2 * size or size == 1)
    distance = f"{abs(seconds) / size:.0f} {unit}"
    return f"in {distance}" if seconds > 0 else f"{distance} ago"


def _failure_rows(failure: FailureStatus, *, is_seen: bool) -> Iterator[tuple[str, ...]]:
    counts = (failure.reason, str(failure.urls), str(failure.tried_again))
    if is_seen and failure.detail:  # a URL on lines of its own can be copied
        yield (*counts, failure.example)
        yield ("", "", "", failure.detail)
    else:
        yield (*counts, f"{failure.example} {failure.detail or ''}".rstrip())


_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))
_FIRST = ("found", "new", "due", "stored", "unchanged", "left")


def _counts_of(run: RunStatus) -> str:
    named = {outcome: run.counts.get(outcome, 0) for outcome in _FIRST} | run.counts
    return ", ".join(f"{count} {outcome}" for outcome, count in named.items() if count)


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Iterable[int]) -> None:
    from rich.text import Text  # noqa: PLC0415 - only where it is drawn

    from scraper.cli.tables import draw, plain_table  # noqa: PLC0415
    from scraper.cli.terminal import printable  # noqa: PLC0415

    right = frozenset(numbers)
    table = plain_table()
    for place, name in enumerate(head):
        # The first and the last column have what may be long; the others are not to be folded because of them.
        is_short = 0 < place < len(head) - 1
        justify: Literal["left", "right"] = "right" if place in right else "left"
        table.add_column(name, justify=justify, overflow="fold", no_wrap=is_short)
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    click.echo(f"\n{title}" + ("" if table.row_count else ": none"))
    if table.row_count:
        draw(table, sys.stdout)
