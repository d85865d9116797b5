"""The days whose stories are wanted: ``--since`` and ``--until``."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.discover import Link


@dataclass(frozen=True, slots=True)
class Window:
    """From one moment to another, UTC, the second excluded; None for no bound.

    A list says when a story came out, when it last changed, or neither. What nobody has told is admitted.
    """

    since: str | None = None
    until: str | None = None

    def admits(self, link: Link) -> bool:
        """Whether a story may be of these days."""
        if self.until and link.published and link.published >= self.until:
            return False
        return self.may_hold(link.published or link.modified)

    def may_hold(self, modified: str | None) -> bool:
        """Whether what changed last at ``modified`` may have something of these days."""
        return not (self.since and modified and modified < self.since)


ALWAYS = Window()
