"""``--rules FILE``: reading a user's own rules, and telling which of them never matched."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from cleaners import OwnRules, RulesError
from scraper.cli.running import UsageError
from scraper.recipe import UserRules, digest

_NAMED = 3  # rules that had no page to be tried on; the others are counted


class RulesFile:
    """A file of rules, and which of them have been of use so far.

    Attributes:
        rules: what stands in it.
        user_rules: these, with the digest of the file.
    """

    def __init__(self, path: str | Path) -> None:
        """Raises UsageError, with the file and the line, where it cannot be read."""
        self._path = path
        try:
            content = Path(path).read_bytes()
            self.rules = OwnRules.parse(content.decode("utf-8-sig").replace("\r\n", "\n"))
        except RulesError as error:
            raise UsageError(f"{path}: {error}") from error
        except OSError as error:
            raise UsageError(f"{path}: the rules cannot be read: {error.strerror}") from error
        except ValueError as error:
            raise UsageError(f"{path}: the rules are no UTF-8 text") from error
        self.user_rules = UserRules(self.rules, digest(content))
        self._has_seen = False
        self._tried: set[str] = set()
        self._matched: set[str] = set()

    def saw(self, url: str | None, matched: Collection[str]) -> None:
        """Note that a page was cleaned, and the names of the rules that matched on it."""
        self._has_seen = True
        self._tried.update(rule.name for rule in self.rules.for_page(url))
        self._matched.update(matched)

    def never_matched(self) -> Iterator[str]:
        """A line for each rule that was tried and has not matched anything, and one for all that could not be tried.

        After a run without a page, which says nothing of any rule, there are none.
        """
        for rule in self.rules.rules:
            if rule.name in self._tried - self._matched:
                yield f"{self._path}: line {rule.line_number}: {rule.name} matched nothing"
        idle = [rule for rule in self.rules.rules if rule.name not in self._tried] if self._has_seen else []
        if idle:
            named = ", ".join(f"{rule.name} (line {rule.line_number}, {rule.site})" for rule in idle[:_NAMED])
            more = f" and {len(idle) - _NAMED:,} more" if len(idle) > _NAMED else ""
            yield f"{self._path}: no page was of the site of {named}{more}"
