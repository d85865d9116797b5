"""One call of ``scraper crawl``: read the seeds, open the store, crawl until it ends or is ended, show the result."""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from cleaners import Article, SiteProfile
from scraper import duplicates as near
from scraper.archive import FetchedPage
from scraper.browser import Browser, NoBrowserError
from scraper.cli.crawl_view import LogFormat, View, lines_for_people, view_on
from scraper.cli.duplicates import catch_up
from scraper.cli.ending import BY_SIGNAL, Ended, run_until_ended
from scraper.cli.own_rules import RulesFile
from scraper.cli.printing import counted
from scraper.cli.running import ExitCode
from scraper.cli.terminal import printable
from scraper.collect import Clean, Collector, clean_in, render_with
from scraper.crawl import AT_ONCE, Crawl
from scraper.discovery import Lists
from scraper.fetch import Fetcher
from scraper.frontier import Frontier
from scraper.guard import Guard
from scraper.inputs import InputError
from scraper.lock import AlreadyRunningError, sole_run
from scraper.named import read_named, with_named
from scraper.outcomes import Cost, Discovery, RunReport
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.preview import due_of
from scraper.recipe import NO_RULES
from scraper.revisits import Revisits
from scraper.site_memory import refresh
from scraper.site_notes import SiteNotes
from scraper.sources import Source, SourceError, find_seeds, load_sources
from scraper.store import Store, StoreError
from scraper.user_agent import user_agent_for
from scraper.window import Window
from scraper.workers import Workers

_SEEDS = Path("seeds")


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for on the command line; the options are described there."""

    seeds: tuple[Path, ...]
    db: Path
    urls: str | None
    since: str | None
    until: str | None
    revisit: timedelta | None
    limit: int | None
    max_minutes: float | None
    dry_run: bool
    delay: float | None
    contact: str | None
    workers: int | None
    rules: Path | None
    allow_private: bool
    no_archive: bool
    quiet: bool
    log_format: LogFormat | None

    def run(self) -> int:
        """Crawl; the exit code. Raises click.UsageError where there is nothing to crawl, UsageError for wrong rules."""
        sources, broken = self._sources()
        own = RulesFile(self.rules) if self.rules else None
        with view_on(sys.stderr, quiet=self.quiet, log_format=self.log_format) as view:
            for error in broken:
                view.complain(error)
            try:
                with self._store() as store:
                    if self.dry_run:
                        return self._preview(store, sources, view)
                    return self._recorded(store, sources, view, own, is_any_broken=bool(broken))
            except AlreadyRunningError as error:
                view.complain(str(error))
                return ExitCode.LOCKED
            except StoreError as error:
                view.complain(str(error))
                return ExitCode.STORE_FAILED

    def _sources(self) -> tuple[Sequence[Source], Sequence[str]]:
        """Whom to ask, and what is wrong with seeds and named addresses, in words."""
        sources, broken = self._seeded() if self.seeds or self.urls is None else ((), ())
        if self.urls is not None:
            try:
                named = read_named(self.urls)
            except InputError as error:
                raise click.UsageError(printable(f"--urls: {error}")) from None
            broken = (*broken, *named.mistakes)
            sources = with_named(sources, named.urls, "standard input" if self.urls == "-" else self.urls)
        if not sources:
            why = "; ".join(map(printable, broken)) or f"{self.urls} names no address"
            raise click.UsageError(f"there is nothing to crawl: {why}")
        if self.delay is not None:
            sources = tuple(replace(source, delay=self.delay) for source in sources)
        if self.revisit is not None:
            sources = tuple(replace(source, revisit=self.revisit) for source in sources)
        return sources, broken

    def _seeded(self) -> tuple[Sequence[Source], Sequence[str]]:
        try:
            sources, broken = load_sources(find_seeds(self.seeds or (_SEEDS,)))
        except SourceError as error:
            raise click.UsageError(printable(str(error))) from None
        return sources, tuple(map(str, broken))

    @contextmanager
    def _store(self) -> Iterator[Store]:
        """The store, for this run alone; for a dry run, which leaves no file behind, an empty one if there is none."""
        with ExitStack() as stack:
            if not self.dry_run:
                stack.enter_context(sole_run(self.db))
            elif not self.db.exists():
                folder = Path(stack.enter_context(TemporaryDirectory()))
                yield stack.enter_context(Store.open(folder / "empty.db"))
                return
            yield stack.enter_context(Store.open(self.db))

    def _recorded(
        self, store: Store, sources: Sequence[Source], view: View, own: RulesFile | None, *, is_any_broken: bool
    ) -> ExitCode:
        """The crawl, with a record of the run in the store; what came of it."""
        run_id = store.begin_run("crawl")
        browser, missing = self._browser(sources)
        report, cost, ended = self._crawl(store, sources, view, browser, own)
        code = _code_of(report, ended, needs_person=is_any_broken or bool(missing))
        store.end_run(run_id, {source.name: source.counts() for source in report.sources}, exit_code=code)
        view.finished(report, cost)
        if missing:
            view.complain(missing)
        for line in lines_for_people(report, sources):
            view.complain(line)
        for line in own.never_matched() if own else ():
            view.say(line)
        if ended:
            view.say(f"{ended}: what was stored is safe, and the next run goes on from there")
        else:  # when it was ended early the next run does it, or whoever asks for duplicates
            (near.catch_up if self.quiet else catch_up)(store)  # seconds for thousands of stories: it is counted
        return code

    def _browser(self, sources: Sequence[Source]) -> tuple[Browser | None, str]:
        """A browser, where a source allows one; in words, why there is none though one should be."""
        allowing = [source.name for source in sources if source.browser]
        if not allowing:
            return None, ""
        try:
            return Browser(user_agent_for(self.contact), Guard(allow_private=self.allow_private)), ""
        except NoBrowserError as error:
            return None, f"{', '.join(allowing)} allows a browser, but {error}"

    def _crawl(
        self,
        store: Store,
        sources: Sequence[Source],
        view: View,
        browser: Browser | None,
        own: RulesFile | None,
    ) -> tuple[RunReport, Cost, Ended | None]:
        refresh(store)
        notes = SiteNotes(store)
        frontier, workers = Frontier(store, archives=not self.no_archive), Workers(self.workers)
        crawls: list[Crawl] = []
        began = time.monotonic()

        async def run() -> None:
            async with self._fetcher() as fetcher, workers, browser or nullcontext():
                polite = PoliteFetcher(fetcher, Pace(), notes)
                render = render_with(browser, polite) if browser else None
                clean = _clean_by(own, workers) if own else clean_in(workers)
                user = own.user_rules if own else NO_RULES
                collector = Collector(polite, store, frontier, clean, render, user)
                lists = Lists(polite, workers.call, notes, self._window)
                crawls.append(Crawl(lists, frontier, collector, view, limit=self.limit, revisits=Revisits(store)))
                await crawls[0].run(sources)

        ended = run_until_ended(run(), self.max_minutes)
        cost = Cost(time.monotonic() - began, _cpu_seconds(), workers.cpu_seconds)
        return (crawls[0].report() if crawls else RunReport(())), cost, ended

    @property
    def _window(self) -> Window:
        return Window(self.since, self.until)

    def _fetcher(self) -> Fetcher:
        return Fetcher(allow_private=self.allow_private, user_agent=user_agent_for(self.contact))

    def _preview(self, store: Store, sources: Sequence[Source], view: View) -> ExitCode:
        """What would be fetched, tab-separated: URL, source, the list that names it, the signs it shows."""
        left = self.limit
        shown = later = 0
        places = asyncio.Semaphore(AT_ONCE)
        dead: list[str] = []

        async def look(lists: Lists, source: Source) -> None:
            nonlocal left, shown, later
            async with places:
                listing = await lists.read(source)
            due = list(due_of(source, listing, store))
            new = sum(item.is_new for item in due)
            view.discovered(source, Discovery(listing.found, new, len(due), listing.troubles, listing.dead))
            if listing.dead:
                dead.append(source.name)
            for item in due[:left]:
                click.echo("\t".join(map(printable, (item.url, source.name, item.found_on, ", ".join(item.why)))))
            shown, later = shown + len(due[:left]), later + len(due) - len(due[:left])
            left = None if left is None else left - len(due[:left])

        async def run() -> None:
            async with self._fetcher() as fetcher, Workers(self.workers) as workers, asyncio.TaskGroup() as group:
                lists = Lists(PoliteFetcher(fetcher, Pace()), workers.call, window=self._window)
                for source in sources:
                    group.create_task(look(lists, source))

        ended = run_until_ended(run(), self.max_minutes)
        if ended in BY_SIGNAL:
            return BY_SIGNAL[ended]
        what = counted(shown, "story", "stories")
        view.say(f"would fetch {what}" + (f", and leave {later:,} to later runs" if later else ""))
        return ExitCode.NOTHING_HAD if len(dead) == len(sources) else ExitCode.NEEDS_PERSON if dead else ExitCode.DONE


def _clean_by(own: RulesFile, workers: Workers) -> Clean:
    """Cleaning by a user's own rules, which notes those that have been of use."""
    by_rules = clean_in(workers, own.rules)

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Article:
        article = await by_rules(fetched, site)
        own.saw(fetched.page.url, own.rules.matched(article))
        return article

    return clean


def _cpu_seconds() -> float:
    """What this process and the workers that it had took so far."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _code_of(report: RunReport, ended: Ended | None, *, needs_person: bool) -> ExitCode:
    if ended in BY_SIGNAL:
        return BY_SIGNAL[ended]
    if report.had_nothing:
        return ExitCode.NOTHING_HAD
    return ExitCode.NEEDS_PERSON if report.need_person or needs_person else ExitCode.DONE
