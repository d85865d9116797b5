"""Drift: a source that gave stories and gives none now, though it answers. A site that was rebuilt is silent otherwise.

Told from the store, so over runs: most runs find only a few new stories, and none of them at night.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from scraper.outcomes import SourceReport

LATEST = 8
"""Pages. So many tries in a row without one story, where there were stories before, are no chance."""


class History(Protocol):
    """What the store remembers of a source."""

    def latest_tries(self, source: str, count: int) -> Sequence[str | None]:
        """Of the pages tried last, newest first: why each gave no article; None for one that did."""

    def gave_stories(self, source: str) -> bool:
        """Whether a page of it ever gave an article."""


def drift_of(history: History, report: SourceReport) -> str | None:
    """What has changed at a source, in words; None where nothing has, or where it is dead anyway."""
    if report.dead or not history.gave_stories(report.name):
        return None
    if not report.found:
        return "it gave stories before, and its lists name none now"
    latest = history.latest_tries(report.name, LATEST)
    if len(latest) == LATEST and all(latest):
        reasons = ", ".join(dict.fromkeys(filter(None, latest)))
        return f"it gave stories before, and its latest {LATEST} pages gave none ({reasons})"
    return None
