"""How a crawl shows itself: a progress bar on a terminal, dated lines elsewhere, a table at the end.

All of it goes to standard error but the table, so that the output of a run can be kept apart from its log. Whatever a
server may have had its hands on goes through ``printable``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol, TextIO

import click

from scraper.cli.tables import draw, plain_table
from scraper.cli.terminal import printable, printable_json
from scraper.outcomes import Cost, Discovery, Failed, Left, Outcome, RunReport, Skipped, SourceReport, Stored
from scraper.sources import Source
from scraper.times import now, utc

if TYPE_CHECKING:
    from rich.progress import Progress

LogFormat = Literal["text", "json"]


class View(Protocol):
    """What a person or a log sees of a run; also a ``crawl.Watcher``."""

    def discovered(self, source: Source, discovery: Discovery, /) -> None:
        """The lists of ``source`` have been read."""

    def visited(self, source: Source, outcome: Outcome, /) -> None:
        """A story of ``source`` is done with."""

    def say(self, message: str, /) -> None:
        """Something about the run, for who wants to know."""

    def complain(self, message: str, /) -> None:
        """Something that needs a person."""

    def finished(self, report: RunReport, cost: Cost, /) -> None:
        """The run is over."""


class Quiet:
    """Shows nothing but what needs a person."""

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """Nothing to see."""

    def visited(self, source: Source, outcome: Outcome) -> None:
        """Nothing to see."""

    def say(self, message: str) -> None:
        """Nothing to see."""

    def complain(self, message: str) -> None:
        """A line that tells whose it is, since cron mails it among others."""
        click.echo(f"scraper: {printable(message)}", err=True)

    def finished(self, report: RunReport, cost: Cost) -> None:
        """Nothing to see."""


class LogLines(Quiet):
    """One dated line an event, made for ``grep``: time, source, what happened, to which URL, why."""

    def __init__(self, write: Callable[[str], None], clock: Callable[[], datetime] = now) -> None:
        self._write = write
        self._clock = clock

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """A line for the source, and one for each list that could not be read."""
        for trouble in discovery.troubles:
            self._line(source, outcome_line(trouble))
        self._line(source, f"found {discovery.found} stories, {discovery.new} of them new; {discovery.due} to fetch")

    def visited(self, source: Source, outcome: Outcome) -> None:
        """A line for the page."""
        self._line(source, outcome_line(outcome))

    def say(self, message: str) -> None:
        """A line, as one that needs a person."""
        self.complain(message)

    def finished(self, report: RunReport, cost: Cost) -> None:  # noqa: ARG002 - for machines
        """The table."""
        show_summary(report, sys.stdout)

    def _line(self, source: Source, text: str) -> None:
        self._write(f"{utc(self._clock())} {printable(source.name)}: {text}")


class JsonLines:
    """One JSON object a line and an event; every one has "time" and "event".

    "found" tells of a source's lists and "trouble" of one that can't be read; "stored", "unchanged", "skipped",
    "failed", "left" of a URL; at the end "source" has the counts of one and "run" the seconds of all; "message" and
    "needs-person" are words for people.
    """

    def __init__(
        self, write: Callable[[str], None], *, quiet: bool = False, clock: Callable[[], datetime] = now
    ) -> None:
        self._write = write
        self._quiet = quiet
        self._clock = clock

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """An event for the source, and one for each list that could not be read."""
        for trouble in discovery.troubles:
            self._event("trouble", source=source.name, url=trouble.url, reason=trouble.reason, detail=trouble.detail)
        counts = {"found": discovery.found, "new": discovery.new, "due": discovery.due}
        self._event("found", source=source.name, **counts)

    def visited(self, source: Source, outcome: Outcome) -> None:
        """An event for the page, with all that is known of it."""
        self._event(_name(outcome), source=source.name, **asdict(outcome))

    def say(self, message: str) -> None:
        """A message."""
        self._event("message", text=message)

    def complain(self, message: str) -> None:
        """A message that also a quiet run has."""
        self._put("needs-person", text=message)

    def finished(self, report: RunReport, cost: Cost) -> None:
        """An event for each source, with its counts, and one for the run, with its seconds."""
        for source in report.sources:
            self._event("source", source=source.name, counts=source.counts(), needs_person=source.needs_person)
        self._event("run", sources=len(report.sources), seconds={name: round(s, 2) for name, s in asdict(cost).items()})

    def _event(self, event: str, **facts: Any) -> None:
        if not self._quiet:
            self._put(event, **facts)

    def _put(self, event: str, **facts: Any) -> None:
        line = {"time": utc(self._clock()), "event": event, **facts}
        self._write(printable_json(json.dumps(line, ensure_ascii=False)))


class Bar(Quiet):
    """A progress bar over all the stories to fetch; what goes wrong is a line above it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("looking for stories", total=None)
        self._total = 0

    def discovered(self, source: Source, discovery: Discovery) -> None:
        """The bar grows by the stories found."""
        for trouble in discovery.troubles:
            self._above(f"{source.name}: {outcome_line(trouble)}")
        self._total += discovery.due
        self._progress.update(self._task, total=self._total, description="fetching stories")

    def visited(self, source: Source, outcome: Outcome) -> None:
        """The bar moves by one."""
        if isinstance(outcome, Failed | Left):
            self._above(f"{source.name}: {outcome_line(outcome)}")
        if not isinstance(outcome, Left):
            self._progress.advance(self._task)

    def say(self, message: str) -> None:
        """A line above the bar."""
        self.complain(message)

    def complain(self, message: str) -> None:
        """A line above the bar, or where it was."""
        self._above(f"scraper: {message}")

    def finished(self, report: RunReport, cost: Cost) -> None:  # noqa: ARG002 - for machines
        """The table."""
        self._progress.stop()
        show_summary(report, sys.stdout)

    def _above(self, line: str) -> None:
        self._progress.console.print(printable(line), markup=False, highlight=False, emoji=False, soft_wrap=True)


@contextmanager
def view_on(stream: TextIO, *, quiet: bool, log_format: LogFormat | None) -> Iterator[View]:
    """The view that fits ``stream``: with a format, or without a terminal, a log."""

    def write(line: str) -> None:
        click.echo(line, file=stream)

    if log_format == "json":
        yield JsonLines(write, quiet=quiet)
    elif quiet:
        yield Quiet()
    elif log_format == "text" or not stream.isatty():
        yield LogLines(write)
    else:
        from rich.console import Console  # noqa: PLC0415 - only where it is drawn
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(file=stream), transient=True) as progress:
            yield Bar(progress)


def _name(outcome: Outcome) -> str:
    if isinstance(outcome, Stored) and outcome.updated:
        return "updated"
    return type(outcome).__name__.lower()


def outcome_line(outcome: Outcome) -> str:
    """One line on what came of a URL, safe to print."""
    line = f"{_name(outcome)} {outcome.url}"
    if isinstance(outcome, Skipped | Failed | Left):
        line += f" ({outcome.reason}) {outcome.detail}"
    elif isinstance(outcome, Stored):
        line += f" {outcome.title or ''}"
    return printable(line).rstrip()


def show_summary(report: RunReport, stream: TextIO) -> None:
    """The table at the end: a row a source, and one for all where there are several.

    Why stories are missing stands in its last column; on a terminal, which has no room for that, in lines below.
    """
    from rich.console import Console  # noqa: PLC0415 - only where it is drawn
    from rich.text import Text  # noqa: PLC0415

    is_seen = stream.isatty()
    table = plain_table()
    table.add_column("source", overflow="fold")
    for name in _COUNTS:
        table.add_column(name, justify="right", no_wrap=True)
    if not is_seen:
        table.add_column("why")
    for source in report.sources:
        why = () if is_seen else (Text(printable(_reasons(source))),)
        table.add_row(Text(printable(source.name)), *map(str, _counts(source)), *why)
    if len(report.sources) > 1:
        sums = map(sum, zip(*map(_counts, report.sources), strict=True))
        table.add_row("all sources", *map(str, sums))
    draw(table, stream)
    for source in report.sources if is_seen else ():
        if reasons := _reasons(source):
            Console(file=stream).print(Text(f"{printable(source.name)}: {printable(reasons)}"))


_COUNTS = ("found", "new", "due", "stored", "unchanged", "skipped", "failed", "left")


def _counts(source: SourceReport) -> tuple[int, ...]:
    skipped, failed = sum(source.skipped.values()), sum(source.failed.values())
    return (source.found, source.new, source.due, source.stored, source.unchanged, skipped, failed, source.left)


def _reasons(source: SourceReport) -> str:
    """Why pages are missing: "failed: 2 http-404, 1 timeout; skipped: 1 robots"."""
    parts = []
    for what, reasons in (("failed", source.failed), ("skipped", source.skipped)):
        if reasons:
            parts.append(f"{what}: " + ", ".join(f"{count} {reason}" for reason, count in reasons.items()))
    if source.troubles:
        parts.append(f"lists not read: {len(source.troubles)}")
    return "; ".join(parts)


def lines_for_people(report: RunReport, sources: Iterable[Source]) -> Iterator[str]:
    """For each source that needs a person a line that says why."""
    unverified = {source.name for source in sources if not source.verified}
    for source in report.need_person:
        hint = " (nobody has verified its seed file)" if source.name in unverified else ""
        why = source.drift or "; ".join(_causes(source.troubles))
        yield f"{source.name} needs a person{hint}: {why}"


def _causes(troubles: Iterable[Failed]) -> Iterator[str]:
    """Each thing that happened once, with the first URL that it happened to."""
    urls_by_detail: dict[str, list[str]] = {}
    for trouble in troubles:
        urls_by_detail.setdefault(trouble.detail, []).append(trouble.url)
    for detail, urls in urls_by_detail.items():
        others = f" (and {len(urls) - 1} more)" if len(urls) > 1 else ""
        yield f"{urls[0]}{others}: {detail}".removeprefix(": ")
