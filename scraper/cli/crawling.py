"""One call of ``scraper crawl``: read the seeds, open the store, crawl until it ends or is ended, show the result."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from scraper.cli.crawl_view import DryRun, dead_lines, show_summary, watcher
from scraper.cli.running import ExitCode
from scraper.cli.terminal import printable
from scraper.crawl import Crawl, Watcher
from scraper.fetch import Fetcher, user_agent_for
from scraper.outcomes import RunReport
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.sources import Source, SourceError, find_seeds, load_sources
from scraper.store import Store, StoreError

_SEEDS = Path("seeds")
_ENDED = {ExitCode.INTERRUPTED: "interrupted", ExitCode.TERMINATED: "terminated"}


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for on the command line; the options are described there."""

    seeds: tuple[Path, ...]
    db: Path
    limit: int | None
    dry_run: bool
    delay: float | None
    contact: str | None
    allow_private: bool
    quiet: bool

    def run(self) -> int:
        """Crawl; the exit code. Raises click.UsageError where there is nothing to crawl."""
        sources, broken = self._sources()
        for error in broken:
            _complain(str(error))
        try:
            with self._store() as store:
                report, code = self._recorded(store, sources, is_any_broken=bool(broken))
        except StoreError as error:
            _complain(str(error))
            return ExitCode.STORE_FAILED
        if not (self.quiet or self.dry_run):
            show_summary(report, sys.stdout)
        for line in dead_lines(report, sources):
            _complain(line)
        if code in _ENDED:
            _complain(f"{_ENDED[code]}: what was stored is safe, and the next run goes on from there")
        return code

    def _recorded(self, store: Store, sources: Sequence[Source], *, is_any_broken: bool) -> tuple[RunReport, ExitCode]:
        """The crawl, with a record of the run in the store unless nothing is to be stored."""
        run_id = None if self.dry_run else store.begin_run("crawl")
        report, ended = self._crawl(store, sources)
        code = ended or _code_of(report, is_any_broken=is_any_broken)
        if run_id is not None:
            store.end_run(run_id, {source.name: source.counts() for source in report.sources}, exit_code=code)
        return report, code

    def _sources(self) -> tuple[Sequence[Source], Sequence[SourceError]]:
        try:
            sources, broken = load_sources(find_seeds(self.seeds or (_SEEDS,)))
        except SourceError as error:
            raise click.UsageError(printable(str(error))) from None
        if not sources:
            raise click.UsageError("no seed file can be used: " + "; ".join(printable(str(error)) for error in broken))
        if self.delay is not None:
            sources = tuple(replace(source, delay=self.delay) for source in sources)
        return sources, broken

    @contextmanager
    def _store(self) -> Iterator[Store]:
        """The store; for a dry run, which must leave no file behind, an empty one where there is none."""
        if self.dry_run and not self.db.exists():
            with TemporaryDirectory() as folder, Store.open(Path(folder) / "empty.db") as store:
                yield store
        else:
            with Store.open(self.db) as store:
                yield store

    def _crawl(self, store: Store, sources: Sequence[Source]) -> tuple[RunReport, ExitCode | None]:
        fetcher = Fetcher(allow_private=self.allow_private, user_agent=user_agent_for(self.contact))
        with watcher(sys.stderr, quiet=self.quiet) as shown:
            crawl = self._prepared(PoliteFetcher(fetcher, Pace()), store, shown)

            async def run() -> None:
                async with fetcher:
                    await crawl.run(sources)

            ended = _run_until_ended(run())
        return crawl.report(), ended

    def _prepared(self, polite: PoliteFetcher, store: Store, shown: Watcher) -> Crawl:
        if self.dry_run:
            return Crawl(polite, store, DryRun(shown, click.echo, self.limit), limit=0)
        return Crawl(polite, store, shown, limit=self.limit)


def _run_until_ended(work: Coroutine[None, None, None]) -> ExitCode | None:
    """Run ``work`` to its end; the exit code of the signal that ended it early, if one did."""

    async def run() -> None:
        task = asyncio.current_task()
        if task and sys.platform != "win32":
            # Ctrl-C does the same already (asyncio.Runner); a service manager and `kill` send this one.
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        await work

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except asyncio.CancelledError:
        return ExitCode.TERMINATED
    return None


def _code_of(report: RunReport, *, is_any_broken: bool) -> ExitCode:
    if report.had_nothing:
        return ExitCode.NOTHING_HAD
    return ExitCode.NEEDS_PERSON if report.dead or is_any_broken else ExitCode.DONE


def _complain(message: str) -> None:
    click.echo(printable(message), err=True)
