"""HTML of hostile text, read back by a browser-grade parser."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaners import Article, Block, Label
from cleaners.formats.html import to_html

HOSTILE = [
    "<script>alert(1)</script>",
    "</p></article><img src=x onerror=alert(1)>",
    '"><b>bold</b>',
    "&lt;b&gt; &amp; &#60;",
    "<!-- gone -->",
    "]]> </title> </pre>",
]


def parsed(article: Article) -> LexborHTMLParser:
    return LexborHTMLParser(to_html(article))


def first(tree: LexborHTMLParser, selector: str) -> LexborNode:
    node = tree.css_first(selector)
    assert node is not None
    return node


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("label", list(Label))
def test_markup_in_the_story_is_text(label: Label, text: str) -> None:
    """A browser shows the markup in a story as the characters it is, whatever the block's label."""
    tree = parsed(Article(blocks=(Block(text, label),)))
    assert first(tree, "article").text().strip() == text
    assert not tree.css("script, img, b")


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_the_fields_is_text(text: str) -> None:
    """Title, author, date, tag and language cannot break out of their place."""
    tree = parsed(Article(title=text, authors=(text,), published=text, tags=(text,), language=text))
    assert first(tree, "html").attributes == {"lang": text}
    assert first(tree, "time").attributes == {"datetime": text}
    for selector in ("title", "h1", "address", "time", "ul li"):
        assert first(tree, selector).text() == text
    assert not tree.css("script, img, b")


def test_a_whole_story() -> None:
    """Every kind of block is its own kind of element, and the page is complete."""
    article = Article(
        title="Storm hits port",
        authors=("Ada Reed", "Bo Lind"),
        published="2026-03-01T08:00:00+01:00",
        language="en",
        tags=("Ports", "Weather"),
        blocks=(
            Block("What we know", Label.HEADING, level=3),
            Block("Two ships", Label.LIST_ITEM, level=1),
            Block("one with cars", Label.LIST_ITEM, level=2),
            Block("one with corn", Label.LIST_ITEM, level=2),
            Block("No one hurt", Label.LIST_ITEM, level=1),
            Block("A bad night.", Label.QUOTE),
            Block("Hour | Wind", Label.TABLE),
            Block("22 | 120 km/h", Label.TABLE),
            Block("close()", Label.CODE),
            Block("It opens tomorrow.", Label.PARAGRAPH),
        ),
    )
    assert to_html(article) == (
        "<!doctype html>\n"
        '<html lang="en">\n'
        '<meta charset="utf-8">\n'
        "<title>Storm hits port</title>\n"
        "<article>\n"
        "<h1>Storm hits port</h1>\n"
        "<address>Ada Reed, Bo Lind</address>\n"
        '<p><time datetime="2026-03-01T08:00:00+01:00">2026-03-01T08:00:00+01:00</time></p>\n'
        "<h3>What we know</h3>\n"
        "<ul>\n<li>Two ships<ul>\n<li>one with cars</li>\n<li>one with corn</li>\n</ul></li>\n<li>No one hurt</li>\n"
        "</ul>\n"
        "<blockquote><p>A bad night.</p></blockquote>\n"
        "<table>\n<tr><td>Hour</td><td>Wind</td></tr>\n<tr><td>22</td><td>120 km/h</td></tr>\n</table>\n"
        "<pre><code>close()</code></pre>\n"
        "<p>It opens tomorrow.</p>\n"
        "</article>\n"
        "<ul>\n<li>Ports</li>\n<li>Weather</li>\n</ul>\n"
        "</html>\n"
    )


@pytest.mark.parametrize("levels", [(3, 1, 4, 2), (1, 2, 3, 1), (2, 2), (1, 2, 3, 2)])
def test_lists_nest_and_close(levels: tuple[int, ...]) -> None:
    """Every item is in the tree once, and the paragraph after the list is outside of it."""
    items = tuple(Block(f"item {level}", Label.LIST_ITEM, level) for level in levels)
    tree = parsed(Article(blocks=(*items, Block("After.", Label.PARAGRAPH))))
    assert len(tree.css("li")) == len(items)
    assert [node.text() for node in tree.css("article > p")] == ["After."]


def test_nothing_but_the_story() -> None:
    """An article without anything still is a page."""
    assert first(parsed(Article()), "article").text().strip() == ""
