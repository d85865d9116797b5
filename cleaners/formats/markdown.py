"""Article -> Markdown (CommonMark, with the tables of GitHub Flavored Markdown).

A news page is plain text that knows nothing of Markdown: "5 * 3 * 2", "#metoo" and "1986. A great year." must come out
of a Markdown reader as they went in. So every character that could be read as markup is escaped, at the price of a
backslash more than is needed here and there (CommonMark 0.31, "Backslash escapes": any ASCII punctuation may have one).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cleaners.article import Article
from cleaners.formats.outline import Part, parts
from cleaners.labels import Label
from cleaners.startup.pattern import pattern

_ANYWHERE = pattern(r"[\\`*_\[\]<|~]|&(?=[#\w])")
_BEFORE_BLOCK_MARK = pattern(r"^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[#>+=:-]))")
_HARD_BREAK = "\\\n"


def to_markdown(article: Article) -> str:
    """Title and story; ends with a line feed, or is empty where the article has neither."""
    pieces = [f"# {_heading_text(article.title)}"] if article.title else []
    pieces += [_WRITERS.get(part.label, _paragraph)(part) for part in parts(article.blocks)]
    return "\n\n".join(pieces) + "\n" if pieces else ""


def escaped(text: str) -> str:
    r"""One line of text that a Markdown reader shows as it is.

    >>> print(escaped("1. The *price* of R&D"))
    1\. The \*price\* of R\&D
    """
    return _BEFORE_BLOCK_MARK.sub(r"\g<0>\\", _ANYWHERE.sub(r"\\\g<0>", text.strip(" \t")))


def _lines(text: str) -> list[str]:
    return [escaped(line) for line in re.split(r"\r\n?|\n", text)]


def _paragraph(part: Part) -> str:
    return _HARD_BREAK.join(line for line in _lines(part.text) if line)


def _heading(part: Part) -> str:
    # One "#" is the title's; a page's own first level under its title says no more than the second.
    level = min(6, max(2, part.blocks[0].level))
    return f"{'#' * level} {_heading_text(part.text)}"


def _heading_text(text: str) -> str:
    # A closing run of "#" would be taken for decoration.
    return re.sub(r"(?<!\\)#", r"\\#", escaped(" ".join(text.split())))


def _list(part: Part) -> str:
    return "\n".join(f"{'  ' * (depth - 1)}- {escaped(text)}" for depth, text in part.items())


def _quote(part: Part) -> str:
    return "> " + _paragraph(part).replace("\n", "\n> ")


def _table(part: Part) -> str:
    head, *rows = [[escaped(cell) for cell in row] for row in part.rows()]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def _code(part: Part) -> str:
    longest = max(map(len, re.findall("`+", part.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{part.text}\n{fence}"


_WRITERS: dict[Label, Callable[[Part], str]] = {
    Label.HEADING: _heading,
    Label.LIST_ITEM: _list,
    Label.QUOTE: _quote,
    Label.EMBED: _quote,
    Label.TABLE: _table,
    Label.CODE: _code,
}
