"""``--rules FILE``: reading a user's own rules, and telling which of them never matched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cleaners import Article, OwnRules, RulesError
from scraper.cli.running import UsageError


class RulesFile:
    """A file of rules, and which of them have been of use so far.

    Attributes:
        rules: what stands in it.
    """

    def __init__(self, path: str) -> None:
        """Raises UsageError, with the file and the line, where it cannot be read."""
        self._path = path
        try:
            self.rules = OwnRules.parse(Path(path).read_text("utf-8-sig"))
        except RulesError as error:
            raise UsageError(f"{path}: {error}") from error
        except OSError as error:
            raise UsageError(f"{path}: the rules cannot be read: {error.strerror}") from error
        except ValueError as error:
            raise UsageError(f"{path}: the rules are no UTF-8 text") from error
        self._matched: set[str] = set()

    def saw(self, article: Article) -> None:
        """Note which rules an article owes something to."""
        self._matched.update(block.rule for block in article.blocks)
        self._matched.update(removal.rule for removal in article.removed)

    def never_matched(self) -> Iterator[str]:
        """A line for each rule that has not matched anything."""
        for rule in self.rules.rules:
            if rule.name not in self._matched:
                yield f"{self._path}: line {rule.line_number}: {rule.name} matched nothing"
