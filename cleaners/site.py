"""What repeats on a site is no story, however much it reads like one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaners.labels import Label
from cleaners.rules import Verdict
from cleaners.startup.record import Record


class SiteProfile(Record):
    """What repeats on a site, learned from its stored pages; plain data.

    Attributes:
        site: the host it was learned from.
        boilerplate: lines (spaces folded, casefolded) that stand on many pages of the site.
    """

    site: str
    boilerplate: frozenset[str] = frozenset()


REPEATED = Verdict(Label.OTHER, "site-boilerplate", "The line stands on many pages of this site.")


def with_repeated(
    verdicts: Sequence[Verdict | None], texts: Iterable[str], boilerplate: frozenset[str]
) -> list[Verdict | None]:
    """The verdicts, and one more on each line of the site's that no rule speaks of."""
    return [
        verdict or (REPEATED if text.casefold() in boilerplate else None)
        for verdict, text in zip(verdicts, texts, strict=True)
    ]
