"""What came of a crawl: an outcome for each URL, a report for each source, one for the run. Plain frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scraper.sources import Source


@dataclass(frozen=True, slots=True)
class Stored:
    """A story that is in the store now, and was not before in this form.

    Attributes:
        url: the one it was found by.
        title: its headline.
        updated: whether an older record of it was replaced.
    """

    url: str
    title: str | None
    updated: bool = False


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A story that the store had already, just so."""

    url: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A page that is rightly not in the store.

    Attributes:
        url: the one it was found by.
        reason: a short word that stays the same: "robots", "listing", ...
        detail: why, in words.
    """

    url: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A page that should be in the store and is not.

    Attributes:
        url: the one it was found by.
        reason: a short word that stays the same: "http-404", "timeout", "bot_wall", ...
        detail: what happened, in words.
        tried_again: whether a later run tries again; else it is given up.
    """

    url: str
    reason: str
    detail: str
    tried_again: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """A page that was not asked for and waits for another run, as all the others of its host.

    Attributes:
        url: the one it was found by; the host alone, where none of its pages was to be asked for.
        reason: a short word that stays the same: "host-busy", "host-down".
        detail: why, in words.
    """

    url: str
    reason: str
    detail: str


Outcome = Stored | Unchanged | Skipped | Failed | Left


@dataclass(frozen=True, slots=True)
class Discovery:
    """What there is to do for a source.

    Attributes:
        found: how many stories its lists link to, each counted once.
        new: how many of them no run has seen before.
        due: how many are to be fetched: new ones, those that earlier runs left, those to be tried again, and stored
            ones that are asked for again.
        troubles: the lists that could not be read.
        dead: whether none of them could.
    """

    found: int = 0
    new: int = 0
    due: int = 0
    troubles: tuple[Failed, ...] = ()
    dead: bool = False


@dataclass(frozen=True, slots=True)
class SourceReport:
    """The counts of one source.

    Attributes:
        name: the source's.
        found, new, due: as in ``Discovery``.
        stored, unchanged: stories.
        skipped, failed: reason -> how many pages, most frequent first.
        left: pages that were due and wait for another run.
        troubles, dead: as in ``Discovery``.
        drift: in words, that it gave stories before and gives none now; None where that isn't so.
    """

    name: str
    found: int
    new: int
    due: int
    stored: int
    unchanged: int
    skipped: dict[str, int]
    failed: dict[str, int]
    left: int
    troubles: tuple[Failed, ...]
    dead: bool
    drift: str | None = None

    def counts(self) -> dict[str, int]:
        """Outcome -> how many URLs, with the reason where there is one: "stored", "failed http-404"."""
        counts = {name: getattr(self, name) for name in ("found", "new", "due", "stored", "unchanged", "left")}
        counts |= {f"skipped {reason}": count for reason, count in self.skipped.items()}
        counts |= {f"failed {reason}": count for reason, count in self.failed.items()}
        return counts

    @property
    def needs_person(self) -> bool:
        """Whether somebody must look at its seed file, or at the site."""
        return self.dead or self.drift is not None


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did, source by source in the order of the seeds. Sources not yet asked are not in it."""

    sources: tuple[SourceReport, ...]

    @property
    def need_person(self) -> tuple[SourceReport, ...]:
        """The sources that need a person."""
        return tuple(source for source in self.sources if source.needs_person)

    @property
    def had_nothing(self) -> bool:
        """Whether not one source answered, which speaks for a fault on our side of the network."""
        return bool(self.sources) and all(source.dead for source in self.sources)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took, in seconds.

    Attributes:
        wall: from its beginning to its end.
        cpu: of all its processes.
        cleaning_cpu: of that, what the cleaning of pages took.
    """

    wall: float
    cpu: float
    cleaning_cpu: float


@dataclass(slots=True)
class Tally:
    """A source's counts while the run goes on. No outcome is kept, so that a long run takes no more memory."""

    source: Source
    discovery: Discovery = Discovery()
    drift: str | None = None
    counts: Counter[type[Outcome]] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    elsewhere: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count one page."""
        self.counts[type(outcome)] += 1
        if isinstance(outcome, Skipped):
            self.skipped[outcome.reason] += 1
        elif isinstance(outcome, Failed):
            self.failed[outcome.reason] += 1

    def add_elsewhere(self) -> None:
        """Count a page that was due, and that came under another URL meanwhile."""
        self.elsewhere += 1

    def give_up(self, trouble: Failed) -> None:
        """Count the source as dead, whatever it gave so far."""
        self.discovery = replace(self.discovery, troubles=(*self.discovery.troubles, trouble), dead=True)

    def report(self) -> SourceReport:
        """The counts so far."""
        handled = self.counts.total() - self.counts[Left] + self.elsewhere
        return SourceReport(
            name=self.source.name,
            found=self.discovery.found,
            new=self.discovery.new,
            due=self.discovery.due,
            stored=self.counts[Stored],
            unchanged=self.counts[Unchanged],
            skipped=dict(self.skipped.most_common()),
            failed=dict(self.failed.most_common()),
            left=self.discovery.due - handled,
            troubles=self.discovery.troubles,
            dead=self.discovery.dead,
            drift=self.drift,
        )


def report_of(tallies: Iterable[Tally]) -> RunReport:
    """The report of a run from its tallies."""
    return RunReport(tuple(tally.report() for tally in tallies))
