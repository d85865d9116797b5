"""An article as people read it in a terminal: the story, and why the rest of the page is not of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from cleaners import Article, Block, Label, Removal
from cleaners.startup.annotations import NamedTuple
from scraper.cli.terminal import printable, wrap
from scraper.page_order import in_page_order

_BOLD, _DIM, _COLOUR, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[0m"
_UNFOLDED = 1 << 30
_MOMENT = r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?"

# Where the text of a label that is moved, and not thrown away, is found again.
_MOVED_TO = {
    Label.CREDIT: "credits",
    Label.DISCLOSURE: "disclosures",
    Label.CORRECTION: "corrections",
    Label.AUTHOR_BIO: "author_bios",
}


class Paper(NamedTuple):
    """What the text is set on.

    Attributes:
        width: columns to fold to; None for a pipe or a file, where a line of the story stays a line.
        has_styles: whether bold and dim are understood.
    """

    width: int | None = None
    has_styles: bool = False

    def bold(self, text: str) -> str:
        """``text`` in bold, where that can be shown."""
        return f"{_BOLD}{text}{_PLAIN}" if self.has_styles else text

    def colour(self, text: str) -> str:
        """``text`` in bold and in a colour, where that can be shown."""
        return f"{_BOLD}{_COLOUR}{text}{_PLAIN}" if self.has_styles else text

    def dim(self, text: str) -> str:
        """``text`` in a weaker colour, where that can be shown."""
        return f"{_DIM}{text}{_PLAIN}" if self.has_styles else text

    def fold(self, text: str, indent: str = "", bullet: str = "") -> str:
        """``text``, made safe to print, in lines of the paper's width."""
        return wrap(printable(text, lines=True), self.width or _UNFOLDED, indent, bullet)


def story(article: Article, paper: Paper) -> str:
    """Title, byline and date, body, tags; ends with a line feed unless there is nothing at all."""
    return _joined([*_head(article, paper), paper.fold(article.body) if article.body else "", *_tags(article, paper)])


def _head(article: Article, paper: Paper) -> Iterator[str]:
    head = []
    if article.title:
        head.append(paper.bold(paper.fold(printable(article.title))))
    if byline := _byline(article):
        head.append(paper.dim(paper.fold(byline)))
    yield "\n".join(head)


def _tags(article: Article, paper: Paper) -> Iterator[str]:
    if article.tags:
        yield paper.dim(paper.fold(f"Tags: {', '.join(map(printable, article.tags))}"))


def _joined(pieces: Iterable[str]) -> str:
    """The pieces, an empty line between them."""
    text = "\n\n".join(filter(None, pieces))
    return text + "\n" if text else ""


def _byline(article: Article) -> str:
    authors = ", ".join(map(printable, article.authors))
    parts = [
        f"By {authors}" if authors else "",
        moment(article.published) if article.published else "",
        f"updated {moment(article.modified)}" if article.modified and article.modified != article.published else "",
        printable(article.site_name or ""),
    ]
    return " · ".join(part for part in parts if part)


def moment(stamp: str) -> str:
    """An ISO 8601 date and time as people like to read it, in the publisher's own time.

    >>> moment("2026-03-01T08:00:00+01:00"), moment("2026-03-01")
    ('2026-03-01 08:00 +01:00', '2026-03-01')
    """
    found = re.fullmatch(_MOMENT, stamp)
    if found is None:
        return printable(stamp)
    day, time, offset = found.groups()
    return f"{day} {time} {'UTC' if offset in ('Z', '+00:00') else offset or ''}".rstrip()


def explanation(article: Article, paper: Paper) -> str:
    """What the page is, where each field is from, and all that was left out, with label, rule and reason."""
    return "\n".join([*_verdict(article, paper), "", *_left_out(article, paper)]) + "\n"


def explained(article: Article, paper: Paper) -> str:
    """The story with what was left out in its place, each run of it under label, rule and reason; then the verdict."""
    pieces = [*_head(article, paper)] if article.is_article else []
    for verdict, run in groupby(in_page_order(article), key=_verdict_on):
        if verdict is None:
            pieces += [paper.fold(block.text) for block in run]
        else:
            pieces.append("\n".join(_aside([piece for piece in run if isinstance(piece, Removal)], article, paper)))
    pieces += _tags(article, paper)
    left_out = f"Left out: {len(article.removed)} of {len(article.removed) + len(article.blocks)} pieces"
    return _joined([*pieces, "\n".join([*_verdict(article, paper), paper.bold(left_out)])])


def _verdict_on(piece: Block | Removal) -> tuple[str, str, str] | None:
    return (piece.label, piece.rule, piece.why) if isinstance(piece, Removal) else None


def _aside(run: Sequence[Removal], article: Article, paper: Paper) -> Iterator[str]:
    first = run[0]
    yield f"    {paper.colour(_words(first.label))}{paper.dim(f'  {printable(first.rule)}')}".rstrip()
    if first.why:
        yield paper.dim(paper.fold(printable(first.why), "    "))
    for line in _lines(run, article):
        yield paper.dim(paper.fold(line, "    ", "- "))


def summarised(article: Article, paper: Paper) -> str:
    """The story, and the summary below it."""
    return "\n".join(filter(None, [story(article, paper) if article.is_article else "", summary(article, paper)]))


def summary(article: Article, paper: Paper) -> str:
    """What the page is, and how many pieces and words were left out by label and rule, the most words first."""
    return "\n".join([*_verdict(article, paper), "", *_counts(article, paper)]) + "\n"


def _counts(article: Article, paper: Paper) -> Iterator[str]:
    counts: dict[Label, dict[str, list[int]]] = {}
    for removal in article.removed:
        count = counts.setdefault(removal.label, {}).setdefault(removal.rule, [0, 0])
        count[0] += 1
        count[1] += len(removal.text.split())
    pieces = len(article.removed)
    yield paper.bold(f"Left out: {pieces} of {pieces + len(article.blocks)} pieces")
    yield paper.dim(f"{'':24} pieces   words")
    for label, rules in sorted(counts.items(), key=lambda item: -_words_in(item[1])):
        number = sum(count[0] for count in rules.values())
        yield f"{paper.bold(f'{_words(label):24}')} {number:6} {_words_in(rules):7}"
        for rule, (number, words) in sorted(rules.items(), key=lambda item: -item[1][1]):
            yield paper.dim(f"  {printable(rule):22} {number:6} {words:7}")


def _words_in(rules: dict[str, list[int]]) -> int:
    return sum(words for _, words in rules.values())


def _verdict(article: Article, paper: Paper) -> Iterator[str]:
    verdict = f"{_words(article.page_kind)}, confidence {article.confidence:.2f}, text from {article.engine}"
    yield paper.bold("This page: ") + paper.fold(verdict)
    for evidence in article.page_evidence:
        yield paper.fold(printable(evidence), "  ")
    for field, source in article.sources.items():
        yield paper.fold(f"{field} from {printable(source)}", "  ")


def _left_out(article: Article, paper: Paper) -> Iterator[str]:
    pieces = len(article.removed)
    if not pieces:
        yield paper.bold("Left out: nothing")
        return
    yield paper.bold(f"Left out: {pieces} of {pieces + len(article.blocks)} pieces, in the page's order")
    for (label, rule, why), run in groupby(
        article.removed, key=lambda removal: (removal.label, removal.rule, removal.why)
    ):
        yield ""
        yield f"{paper.bold(_words(label))}{paper.dim(f'  {printable(rule)}')}".rstrip()
        if why:
            yield paper.dim(paper.fold(printable(why), "  "))
        for line in _lines(run, article):
            yield paper.fold(line, "  ", "- ")


def _lines(run: Iterable[Removal], article: Article) -> Iterator[str]:
    """The removed lines; many of a few words each, as menus have, run on in one."""
    for is_short, removals in groupby(run, key=lambda removal: len(removal.text) <= _SHORT):
        lines = [_line(removal, article) for removal in removals]
        if is_short and len(lines) >= _MANY:
            yield _BETWEEN.join(lines)
        else:
            yield from lines


_SHORT = 30  # characters
_MANY = 4
_BETWEEN = " · "


def _line(removal: Removal, article: Article) -> str:
    field = _MOVED_TO.get(removal.label)
    is_moved = field is not None and removal.text in getattr(article, field)
    return f"{printable(removal.text)}{f' (moved to {field})' if is_moved else ''}"


def _words(value: str) -> str:
    return value.replace("_", " ")


class Explanation(NamedTuple):
    """Two ways to explain an article.

    Attributes:
        beside: what is said beside a document of another format.
        whole: story and explanation together, as the text format shows them.
    """

    beside: Callable[[Article, Paper], str]
    whole: Callable[[Article, Paper], str]


IN_PLACE = Explanation(explanation, explained)
IN_SHORT = Explanation(summary, summarised)
