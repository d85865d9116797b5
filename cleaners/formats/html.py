"""Article -> HTML: a page of its own with nothing in it but the story, all of it escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from cleaners.article import Article
from cleaners.formats.outline import Part, parts
from cleaners.labels import Label


def to_html(article: Article) -> str:
    """Title, byline, date, story and tags as one page: no style, no script, no link, nothing that loads."""
    return "\n".join(_page(article)) + "\n"


def _page(article: Article) -> Iterator[str]:
    language = f' lang="{escape(article.language)}"' if article.language else ""
    yield "<!doctype html>"
    yield f"<html{language}>"
    yield f'<meta charset="utf-8">\n<title>{escape(article.title or "")}</title>'
    yield "<article>"
    if article.title:
        yield f"<h1>{escape(article.title)}</h1>"
    if article.authors:
        yield f"<address>{escape(', '.join(article.authors))}</address>"
    if article.published:
        published = escape(article.published)
        yield f'<p><time datetime="{published}">{published}</time></p>'
    for part in parts(article.blocks):
        yield _WRITERS.get(part.label, _paragraph)(part)
    yield "</article>"
    if article.tags:
        yield f"<ul>\n{_items(article.tags)}\n</ul>"
    yield "</html>"


def _paragraph(part: Part) -> str:
    return f"<p>{escape(part.text)}</p>"


def _heading(part: Part) -> str:
    level = min(6, max(2, part.blocks[0].level))
    return f"<h{level}>{escape(part.text)}</h{level}>"


def _list(part: Part) -> str:
    written: list[str] = []
    open_lists = 0
    for depth, text in part.items():
        if depth > open_lists:
            written.append("<ul>\n")
            open_lists += 1
        else:
            written.append("</li>\n" + "</ul></li>\n" * (open_lists - depth))
            open_lists = depth
        written.append(f"<li>{escape(text)}")
    return "".join(written) + "</li>\n</ul>" * open_lists


def _quote(part: Part) -> str:
    return f"<blockquote>{_paragraph(part)}</blockquote>"


def _table(part: Part) -> str:
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in part.rows())
    return "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "\n</table>"


def _code(part: Part) -> str:
    return f"<pre><code>{escape(part.text)}</code></pre>"


def _items(texts: tuple[str, ...]) -> str:
    return "\n".join(f"<li>{escape(text)}</li>" for text in texts)


_WRITERS: dict[Label, Callable[[Part], str]] = {
    Label.HEADING: _heading,
    Label.LIST_ITEM: _list,
    Label.QUOTE: _quote,
    Label.EMBED: _quote,
    Label.TABLE: _table,
    Label.CODE: _code,
}
