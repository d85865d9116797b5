"""A user's own rules: what to keep or to drop, by phrase or by place in the page, for one site or for all.

    [[rule]]
    site = "gazette.example"          # and its subdomains; without it, on every page
    line = "Join the * quiz"          # the whole line; * stands for any words
    drop = "widget"                   # the label it gets
    why = "Our quiz is no story."

    [[rule]]
    selector = "div.fact-box"         # see ``selector``; or phrase = "...", anywhere in a line
    keep = "fact_box"                 # it stays under this label; other boxes are left out as before

They go before the built-in rules and the model; of two that fit, the first in the file has its way. Nothing in them
can take long: phrases are plain text, selectors are matched in one pass.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from cleaners.article import Article, Block
from cleaners.errors import CleanerError
from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.blocks import Element, LabelledBlock
from cleaners.selector import Selector, parse_selector, selected
from cleaners.startup.annotations import Any
from cleaners.startup.record import Record

_KEYS = ("name", "site", "phrase", "line", "selector", "keep", "drop", "why")
_EITHER = frozenset({Label.STANDFIRST, Label.FACT_BOX})
"""What belongs to a story and is left out by default: a rule may call a line so to keep it, or to drop it."""
PREFIX = "own:"
"""What the name of a user's rule begins with in ``Block.rule`` and ``Removal.rule``."""


class RulesError(CleanerError, ValueError):
    """A file of rules that cannot be read; str() is one line that says where and what."""


class OwnRule(Record):
    """One rule.

    Attributes:
        name: as it is told in ``rule``: ``own:`` and the name it was given, or its line.
        line_number: where it begins in its file, from 1.
        site: host it is for, with its subdomains; "" for all.
        phrases: casefolded pieces that follow each other; empty for a rule by selector.
        is_whole: whether the phrases are to be the whole line.
        selectors: of the elements it is for; empty for a rule by phrase.
        label: what it makes of a block; one of the story's labels keeps it.
        keeps: whether the rule is there to keep a block.
        why: the reason, in words.
    """

    name: str
    line_number: int
    site: str
    phrases: tuple[str, ...]
    is_whole: bool
    selectors: tuple[Selector, ...]
    label: Label
    keeps: bool
    why: str

    def is_for(self, host: str) -> bool:
        """Whether it is for pages of that host."""
        return not self.site or host == self.site or host.endswith("." + self.site)

    def fits(self, folded: str) -> bool:
        """Whether the casefolded line has its phrases, in their order."""
        first, *between, last = self.phrases if len(self.phrases) > 1 else (*self.phrases, "")
        if self.is_whole and len(self.phrases) == 1:
            return folded == first
        if self.is_whole and not (folded.startswith(first) and folded.endswith(last)):
            return False
        at = 0
        for phrase in (first, *between, last):
            found = folded.find(phrase, at)
            if found < 0:
                return False
            at = found + len(phrase)
        return True


class OwnRules(Record):
    """A user's rules, in their order; give them to ``clean_html`` or ``clean_text`` as ``rules``."""

    rules: tuple[OwnRule, ...]

    @classmethod
    def parse(cls, text: str) -> OwnRules:
        """The rules of a TOML text. Raises ``RulesError``, whose text names the line."""
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise RulesError(f"not TOML: {error}") from error
        tables = data.pop("rule", [])
        if data:
            raise RulesError(
                f"line {_line_of(text, next(iter(data)))}: {next(iter(data))!r} is not known; use [[rule]]"
            )
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise RulesError(f"line {_line_of(text, 'rule')}: write [[rule]], in double brackets, over each rule")
        starts = [number for number, line in _lines(text) if re.match(r"\s*\[\[\s*rule\s*\]\]", line)]
        if len(starts) != len(tables):
            raise RulesError("write [[rule]] over each rule, on a line of its own")
        return cls(tuple(_rule(table, start, text) for table, start in zip(tables, starts, strict=True)))

    def apply(self, labelled: Sequence[LabelledBlock], elements: Sequence[Element], url: str | None) -> None:
        """Label again the blocks that a rule is for; ``elements``: of the page, parents before children."""
        rules = self.for_page(url)
        places = {rule.line_number: selected(rule.selectors, elements) for rule in rules if rule.selectors}
        for item in labelled if rules else ():
            folded = fold(item.text)
            for rule in rules:
                if item.block.element in places[rule.line_number] if rule.selectors else rule.fits(folded):
                    item.label, item.rule, item.why = rule.label, rule.name, rule.why
                    break

    def relabelled(self, line: Block, url: str | None) -> Block:
        """A line of text mode with the label that a rule by phrase gives it; itself where none does."""
        folded = fold(line.text)
        for rule in self.for_page(url):
            if not rule.selectors and rule.fits(folded):
                return Block(line.text, rule.label, 0, rule.name, rule.why)
        return line

    @property
    def keeping(self) -> frozenset[str]:
        """The names of those that keep what has by its label no place in the body."""
        return frozenset(rule.name for rule in self.rules if rule.keeps and rule.label in _EITHER)

    def matched(self, article: Article) -> frozenset[str]:
        """The names of those that gave something on the page its label."""
        given_by = {piece.rule for pieces in (article.blocks, article.removed) for piece in pieces}
        return frozenset(rule.name for rule in self.rules if rule.name in given_by)

    def for_page(self, url: str | None) -> list[OwnRule]:
        """The rules that are for a page of that address; those of a site need one."""
        host = _host(url or "")
        return [rule for rule in self.rules if rule.is_for(host)]


def fold(text: str) -> str:
    """Casefolded, spaces folded: how phrases and lines meet."""
    return " ".join(text.casefold().split())


def _rule(table: Mapping[str, Any], start: int, text: str) -> OwnRule:
    def wrong(key: str, problem: str) -> RulesError:
        return RulesError(f"line {_line_of(text, key, start)}: {problem}")

    for key, value in table.items():
        if key not in _KEYS:
            raise wrong(key, f"{key!r} is not known; a rule has {', '.join(_KEYS)}")
        if not isinstance(value, str) or not value.strip():
            raise wrong(key, f"{key} must be text in quotes")
    sought = [key for key in ("phrase", "line", "selector") if key in table]
    if len(sought) != 1:
        raise wrong("rule", "a rule has one of phrase, line and selector")
    if ("keep" in table) == ("drop" in table):
        raise wrong("rule", "a rule has one of keep and drop")
    try:
        selectors = parse_selector(table["selector"]) if "selector" in table else ()
    except ValueError as error:
        raise wrong("selector", str(error)) from error
    phrases = () if selectors else tuple(map(fold, table[sought[0]].split("*")))
    if not selectors and not any(phrases):
        raise wrong(sought[0], f"{sought[0]} has no words")
    key = "keep" if "keep" in table else "drop"
    labels = [label.value for label in Label if label in _EITHER or (label in STORY_LABELS) == (key == "keep")]
    if table[key] not in labels:
        raise wrong(key, f"no label {table[key]!r} to {key}; labels: {', '.join(labels)}")
    return OwnRule(
        name=PREFIX + table.get("name", f"line-{start}"),
        line_number=start,
        site=_host(table.get("site", "")).removeprefix("www."),
        phrases=phrases,
        is_whole="line" in table,
        selectors=selectors,
        label=Label(table[key]),
        keeps=key == "keep",
        why=table.get("why", "A rule of your own says so."),
    )


def _host(url: str) -> str:
    """The host of an address or of a bare name, lower case; "" where there is none."""
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return enumerate(text.split("\n"), start=1)


def _line_of(text: str, key: str, start: int = 1) -> int:
    """Where a key stands, at or after ``start``; ``start`` where it is not found."""
    written = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[\]=.]")
    return next((number for number, line in _lines(text) if number >= start and written.match(line)), start)
