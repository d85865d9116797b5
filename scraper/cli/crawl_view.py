"""How a crawl shows itself: a progress bar on a terminal, dated lines elsewhere, a table at the end.

All of it goes to standard error but the table, so that the output of a run can be kept apart from its log. Whatever a
server may have had its hands on goes through ``printable``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

import click

from scraper.cli.terminal import printable
from scraper.outcomes import Discovery, Failed, Outcome, RunReport, Skipped, SourceReport, Stored
from scraper.sources import Source
from scraper.times import now, utc

if TYPE_CHECKING:
    from rich.progress import Progress

    from scraper.crawl import Watcher


class Silence:
    """Shows nothing while the run goes on."""

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """Nothing to see."""

    def visited(self, source: Source, outcome: Outcome) -> None:
        """Nothing to see."""


class LogLines:
    """One dated line an event, made for ``grep``: time, source, what happened, to which URL, why."""

    def __init__(self, write: Callable[[str], None], clock: Callable[[], datetime] = now) -> None:
        self._write = write
        self._clock = clock

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """A line for the source, and one for each list that could not be read."""
        for trouble in discovery.troubles:
            self._line(source, outcome_line(trouble))
        self._line(source, f"found {discovery.found} stories, {len(discovery.new)} of them new")

    def visited(self, source: Source, outcome: Outcome) -> None:
        """A line for the page."""
        self._line(source, outcome_line(outcome))

    def _line(self, source: Source, text: str) -> None:
        self._write(f"{utc(self._clock())} {printable(source.name)}: {text}")


class Bar:
    """A progress bar over all the new stories found so far; what goes wrong is a line above it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("looking for stories", total=None)
        self._total = 0

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """The bar grows by the stories found."""
        for trouble in discovery.troubles:
            self._above(source, trouble)
        self._total += len(discovery.new)
        self._progress.update(self._task, total=self._total, description="fetching stories")

    def visited(self, source: Source, outcome: Outcome) -> None:
        """The bar moves by one."""
        if isinstance(outcome, Failed):
            self._above(source, outcome)
        self._progress.advance(self._task)

    def _above(self, source: Source, failed: Failed) -> None:
        line = f"{printable(source.name)}: {outcome_line(failed)}"
        self._progress.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)


class DryRun:
    """Writes each story that a run would fetch, tab-separated: URL, source, the list it stood in, the signs it shows.

    Args:
        shown: is told of the rest.
        write: takes one line.
        limit: the most stories; None for all.
    """

    def __init__(self, shown: Watcher, write: Callable[[str], None], limit: int | None) -> None:
        self._shown = shown
        self._write = write
        self._left = limit

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """A line for each new story."""
        self._shown.discovered(source, discovery)
        links = discovery.new[: self._left]
        if self._left is not None:
            self._left -= len(links)
        for link in links:
            self._write("\t".join(map(printable, (link.url, source.name, link.found_on, ", ".join(link.why)))))

    def visited(self, source: Source, outcome: Outcome) -> None:
        """A dry run visits none."""
        self._shown.visited(source, outcome)


@contextmanager
def watcher(stream: TextIO, *, quiet: bool) -> Iterator[Watcher]:
    """The watcher that fits ``stream``."""
    if quiet:
        yield Silence()
    elif stream.isatty():
        from rich.console import Console  # noqa: PLC0415 - only where it is drawn
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(file=stream), transient=True) as progress:
            yield Bar(progress)
    else:
        yield LogLines(lambda line: click.echo(line, file=stream))


def outcome_line(outcome: Outcome) -> str:
    """One line on what came of a URL, safe to print."""
    what = type(outcome).__name__.lower()
    if isinstance(outcome, Skipped | Failed):
        return printable(f"{what} {outcome.url} ({outcome.reason}) {outcome.detail}")
    if isinstance(outcome, Stored):
        return printable(f"{'updated' if outcome.updated else what} {outcome.url} {outcome.title or ''}").rstrip()
    return printable(f"{what} {outcome.url}")


def show_summary(report: RunReport, stream: TextIO) -> None:
    """The table at the end: a row a source, and one for all where there are several."""
    from rich.console import Console  # noqa: PLC0415 - only where it is drawn
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False)
    table.add_column("source", overflow="fold")
    for name in _COUNTS:
        table.add_column(name, justify="right")
    table.add_column("why", overflow="fold")
    for source in report.sources:
        table.add_row(Text(printable(source.name)), *map(str, _counts(source)), Text(printable(_reasons(source))))
    if len(report.sources) > 1:
        sums = map(sum, zip(*map(_counts, report.sources), strict=True))
        table.add_row("all sources", *map(str, sums), "")
    # A log has no width to fold at: a row stays one line there.
    Console(file=stream, width=None if stream.isatty() else 1000).print(table)


_COUNTS = ("found", "new", "stored", "unchanged", "skipped", "failed", "left")


def _counts(source: SourceReport) -> tuple[int, ...]:
    skipped, failed = sum(source.skipped.values()), sum(source.failed.values())
    return (source.found, source.new, source.stored, source.unchanged, skipped, failed, source.left)


def _reasons(source: SourceReport) -> str:
    """Why pages are missing: "failed: 2 http-404, 1 timeout; skipped: 1 robots"."""
    parts = []
    for what, reasons in (("failed", source.failed), ("skipped", source.skipped)):
        if reasons:
            parts.append(f"{what}: " + ", ".join(f"{count} {reason}" for reason, count in reasons.items()))
    if source.troubles:
        parts.append(f"lists not read: {len(source.troubles)}")
    return "; ".join(parts)


def dead_lines(report: RunReport, sources: Iterable[Source]) -> Iterator[str]:
    """For each dead source a line that says what a person must look at."""
    unverified = {source.name for source in sources if not source.verified}
    for source in report.dead:
        hint = " (nobody has verified its seed file)" if source.name in unverified else ""
        yield printable(f"{source.name} needs a person{hint}: {'; '.join(_causes(source.troubles))}")


def _causes(troubles: Iterable[Failed]) -> Iterator[str]:
    """Each thing that happened once, with the first URL that it happened to."""
    urls_by_detail: dict[str, list[str]] = {}
    for trouble in troubles:
        urls_by_detail.setdefault(trouble.detail, []).append(trouble.url)
    for detail, urls in urls_by_detail.items():
        others = f" (and {len(urls) - 1} more)" if len(urls) > 1 else ""
        yield f"{urls[0]}{others}: {detail}".removeprefix(": ")
