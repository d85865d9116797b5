"""What came of a crawl: an outcome for each URL, a report for each source, one for the run. Plain frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scraper.discover import Link
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
        reason: a short word that stays the same: "robots", "listing", "host-busy", ...
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
    """

    url: str
    reason: str
    detail: str


Outcome = Stored | Unchanged | Skipped | Failed


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a source's lists gave.

    Attributes:
        found: how many stories they link to, each counted once.
        new: those that were never handled before, in the order found.
        troubles: the lists that could not be read.
        dead: whether none of them could, so that a person must look at the source's seed file.
    """

    found: int = 0
    new: tuple[Link, ...] = ()
    troubles: tuple[Failed, ...] = ()
    dead: bool = False


@dataclass(frozen=True, slots=True)
class SourceReport:
    """The counts of one source.

    Attributes:
        name: the source's.
        found, new: as in ``Discovery``, both counts.
        stored, unchanged: stories.
        skipped, failed: reason -> how many pages, most frequent first.
        troubles, dead: as in ``Discovery``.
    """

    name: str
    found: int
    new: int
    stored: int
    unchanged: int
    skipped: dict[str, int]
    failed: dict[str, int]
    troubles: tuple[Failed, ...]
    dead: bool

    def counts(self) -> dict[str, int]:
        """Outcome -> how many URLs, with the reason where there is one: "stored", "failed http-404"."""
        counts = {"found": self.found, "new": self.new, "stored": self.stored, "unchanged": self.unchanged}
        counts |= {f"skipped {reason}": count for reason, count in self.skipped.items()}
        counts |= {f"failed {reason}": count for reason, count in self.failed.items()}
        return counts

    @property
    def left(self) -> int:
        """New stories that the run did not come to."""
        return self.new - self.stored - self.unchanged - sum(self.skipped.values()) - sum(self.failed.values())


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did, source by source in the order of the seeds. Sources not yet asked are not in it."""

    sources: tuple[SourceReport, ...]

    @property
    def dead(self) -> tuple[SourceReport, ...]:
        """The sources that need a person."""
        return tuple(source for source in self.sources if source.dead)

    @property
    def had_nothing(self) -> bool:
        """Whether not one source answered, which speaks for a fault on our side of the network."""
        return bool(self.sources) and len(self.dead) == len(self.sources)


@dataclass(slots=True)
class Tally:
    """A source's counts while the run goes on. No outcome is kept, so that a long run takes no more memory."""

    source: Source
    discovery: Discovery = Discovery()
    counts: Counter[type[Outcome]] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one page."""
        self.counts[type(outcome)] += 1
        if isinstance(outcome, Skipped):
            self.skipped[outcome.reason] += 1
        elif isinstance(outcome, Failed):
            self.failed[outcome.reason] += 1

    def give_up(self, trouble: Failed) -> None:
        """Count the source as dead, whatever it gave so far."""
        self.discovery = replace(self.discovery, troubles=(*self.discovery.troubles, trouble), dead=True)

    def report(self) -> SourceReport:
        """The counts so far."""
        return SourceReport(
            name=self.source.name,
            found=self.discovery.found,
            new=len(self.discovery.new),
            stored=self.counts[Stored],
            unchanged=self.counts[Unchanged],
            skipped=dict(self.skipped.most_common()),
            failed=dict(self.failed.most_common()),
            troubles=self.discovery.troubles,
            dead=self.discovery.dead,
        )


def report_of(tallies: Iterable[Tally]) -> RunReport:
    """The report of a run from its tallies."""
    return RunReport(tuple(tally.report() for tally in tallies))
