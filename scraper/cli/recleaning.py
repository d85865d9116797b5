"""One call of ``scraper reclean``: learn the sites, clean again until it ends or is ended, show what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import click

from scraper.cli.colour import has_colours
from scraper.cli.diff_view import diff_lines
from scraper.cli.ending import BY_SIGNAL, run_until_ended
from scraper.cli.own_rules import RulesFile
from scraper.cli.printing import counted
from scraper.cli.progress import progress
from scraper.cli.running import ExitCode, UsageError
from scraper.cli.store_options import open_store
from scraper.cli.terminal import printable
from scraper.lock import AlreadyRunningError, sole_run
from scraper.recipe import NO_RULES
from scraper.reclean import LARGEST, Reclean, Report, Watch
from scraper.reclean_queue import Scope
from scraper.remake import Made
from scraper.selection import site_named
from scraper.site_memory import refresh
from scraper.store import Store
from scraper.times import moment, now
from scraper.workers import Workers, cores

_SHOWN = 20  # pages that need a person, by name; the others are counted


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for on the command line; the options are described there."""

    db: Path
    site: str | None
    since: str | None
    stale: bool
    rules: Path | None
    dry_run: bool
    workers: int | None
    quiet: bool
    is_coloured: bool | None

    def run(self) -> int:
        """Clean again; the exit code. Raises UsageError, before anything is done."""
        scope = self._scope()
        own = RulesFile(self.rules) if self.rules else None
        with ExitStack() as stack:
            try:
                if not self.dry_run and self.db.exists():
                    stack.enter_context(sole_run(self.db))
            except AlreadyRunningError as error:
                _complain(str(error))
                return ExitCode.LOCKED
            return self._reclean(stack.enter_context(open_store(self.db)), scope, own)

    def _scope(self) -> Scope:
        try:
            since = moment(self.since, now()) if self.since else None
        except ValueError as error:
            raise UsageError(str(error)) from None
        return Scope(site_named(self.site) if self.site else None, since, self.stale)

    def _reclean(self, store: Store, scope: Scope, own: RulesFile | None) -> int:
        if not self.dry_run:
            refresh(store, scope.site)
        run_id = None if self.dry_run else store.begin_run("reclean")
        began = time.monotonic()
        work = Reclean(store, scope, own.user_rules if own else NO_RULES, is_dry=self.dry_run)
        self._say_before(work, own)
        with progress(work.report.counts.to_do, "cleaning", is_quiet=self.quiet) as bar:
            ended = run_until_ended(_run(work, self.workers or cores(), _watch(bar, own)))
        needs_person = bool(work.report.kept or work.report.failed)
        code = BY_SIGNAL[ended] if ended else ExitCode.NEEDS_PERSON if needs_person else ExitCode.DONE
        if run_id is not None:
            store.end_run(run_id, {"": _tallied(work.report)}, exit_code=code)
        self._show(work.report, time.monotonic() - began)
        for line in own.never_matched() if own and not self.quiet else ():
            _complain(line)
        if ended and not self.dry_run:
            _complain(f"{ended}: what was done is safe, and the next run like this goes on from there")
        return code

    def _say_before(self, work: Reclean, own: RulesFile | None) -> None:
        if self.quiet:
            return
        if done_before := work.report.counts.done_before:
            _complain(f"going on where an earlier run was ended: {done_before:,} are done")
        if not own and (count := work.count_made_by_rules()):
            _complain(
                f"{count:,} of these records were made by rules of your own, which are not used now: give --rules FILE"
            )

    def _show(self, report: Report, seconds: float) -> None:
        if not self.quiet:
            for line in _summary(report, seconds, is_dry=self.dry_run):
                click.echo(line)
            if self.dry_run:
                self._show_largest(report)
        _list("its record stays, for it is better than", report.kept)
        _list("could not be cleaned", report.failed)

    def _show_largest(self, report: Report) -> None:
        is_coloured = has_colours(self.is_coloured)
        if report.largest:
            click.echo(f"\nthe {min(LARGEST, len(report.largest))} largest changes of title and text:")
        for url, change in report.largest:
            heading = click.style(f"\n{printable(url)}  {change.size:,} characters", fg="cyan")
            click.echo(heading, color=is_coloured)
            for line in diff_lines(change.old, change.new):
                click.echo(line, color=is_coloured)


def _watch(bar: Callable[[int], None], own: RulesFile | None) -> Watch:
    """Moves the bar, and notes which rules have been of use."""

    def watch(chunk: Sequence[Made]) -> None:
        bar(len(chunk))
        for made in chunk:
            if own and made.failed is None:
                own.saw(made.url, made.matched)

    return watch


async def _run(work: Reclean, at_once: int, watch: Watch) -> None:
    async with Workers(at_once) as workers:
        await work.run(workers, at_once, watch)


def _summary(report: Report, seconds: float, *, is_dry: bool) -> list[str]:
    would = "would be " if is_dry else ""
    speed = f", {report.done / seconds:.0f} a second" if seconds >= 1 else ""
    stored = "; nothing was stored" if is_dry else ""
    lines = [f"{report.done:,} of {counted(report.counts.to_do, 'page')} cleaned again{speed}{stored}"]
    if not report.counts.to_do:
        lines = ["nothing to clean again"]
    lines += [f"{counted(report.unchanged, 'record')} unchanged"] if report.unchanged else []
    if report.changed:
        by_field = ", ".join(f"{name} {count:,}" for name, count in report.fields.most_common())
        lines.append(f"{report.changed:,} {would}changed: {by_field}")
    if report.explained:
        lines.append(f"{report.explained:,} tell the same, and {would}explained otherwise")
    if report.found:
        lines.append(f"{counted(report.found, 'story', 'stories')} {would}found on pages that had none before")
    if report.storyless:
        lines.append(f"{counted(report.storyless, 'page')} without a story, as before")
    if report.counts.without_page:
        lines.append(f"{counted(report.counts.without_page, 'record')} without a raw page, left alone")
    return lines


def _tallied(report: Report) -> dict[str, int]:
    return {
        "unchanged": report.unchanged + report.explained,
        "updated": report.changed,
        "stored": report.found,
        "kept": len(report.kept),
        "failed": len(report.failed),
    }


def _list(what: str, pages: list[tuple[str, str]]) -> None:
    for url, why in pages[:_SHOWN]:
        _complain(f"{url}: {what}: {why}")
    if len(pages) > _SHOWN:
        _complain(f"... and {len(pages) - _SHOWN:,} more: {what}")


def _complain(message: str) -> None:
    click.echo(f"scraper: {printable(message)}", err=True)
