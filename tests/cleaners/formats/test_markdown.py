"""Markdown of hostile text, read back by a CommonMark reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cleaners import Article, Block, Label
from cleaners.formats.markdown import to_markdown

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

MARKUP = "\\`*_{}[]()<>#+-.!|~=&;:'\" \t/0123aé"
HOSTILE = [
    "*stars* and **more** _lines_ __more__ `code` ~~gone~~",
    "# no heading",
    "#metoo",
    "> no quote",
    "- no item",
    "+ no item",
    "* no item",
    "1. no item",
    "2) no item",
    "1986. A great year.",
    "2030",
    "1.5 million",
    "---",
    "***",
    "===",
    "```",
    "~~~ python",
    "    no code",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "<https://example.org>",
    "[a link](javascript:alert(1)) and ![an image](x.png)",
    "[label]: https://example.org",
    "AT&amp;T, &lt;b&gt;, &#35;, R&D",
    "a back\\slash, \\* and one at the end\\",
    "| no | table |",
    ":---|---:",
    "ends in blanks  ",
    "What is C #",
    "5 * 3 * 2 = 30, 2^8, a_b_c, ~5 %",
]


def texts(tokens: list[Token]) -> list[str]:
    """The text of each block as a reader of the rendered page sees it."""
    found = []
    for token in tokens:
        if token.type == "inline":
            assert {child.type for child in token.children or ()} <= {"text", "hardbreak", "softbreak", "text_special"}
            found.append(
                "".join("\n" if child.type == "hardbreak" else child.content for child in token.children or ())
            )
        elif token.type == "fence":
            found.append(token.content)
    return found


def folded(text: str) -> str:
    return " ".join(text.split())


def read(*blocks: Block, title: str | None = None) -> list[Token]:
    return READER.parse(to_markdown(Article(title=title, blocks=blocks)))


def opened(tokens: list[Token]) -> list[str]:
    """The tags of a rendered page in the order in which they are opened."""
    return [token.tag for token in tokens if token.nesting == 1]


LABELS = {
    Label.PARAGRAPH: ["p"],
    Label.HEADING: ["h2"],
    Label.LIST_ITEM: ["ul", "li", "p"],
    Label.QUOTE: ["blockquote", "p"],
    Label.TABLE: ["table", "thead", "tr", "th"],
}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("label", LABELS)
def test_text_that_looks_like_markup_is_text(label: Label, text: str) -> None:
    """Whatever a line looks like to Markdown, its reader shows that very line, in one block of the right kind."""
    if label is Label.TABLE:
        text = text.replace(" | ", "|")  # with blanks around it, it is what tells cells apart
    tokens = read(Block(text, label))
    assert [folded(shown) for shown in texts(tokens)] == [folded(text)]
    assert opened(tokens) == LABELS[label]


@given(st.text(alphabet=MARKUP, max_size=60), st.sampled_from([Label.PARAGRAPH, Label.HEADING, Label.LIST_ITEM]))
def test_any_text_comes_out_as_it_went_in(text: str, label: Label) -> None:
    """No mixture of markup characters is read as markup, in any kind of block."""
    shown = [folded(shown) for shown in texts(read(Block(text, label)))]
    assert shown == ([folded(text)] if text.strip() else [])


@pytest.mark.parametrize("text", HOSTILE)
def test_title_is_one_heading(text: str) -> None:
    """A title is the one first-level heading, whatever stands in it, line breaks too."""
    tokens = read(title=f"Top\n{text}")
    assert [folded(shown) for shown in texts(tokens)] == [folded(f"Top {text}")]
    assert opened(tokens) == ["h1"]


def test_a_whole_story() -> None:
    """Every kind of block is written as its own kind of Markdown."""
    article = Article(
        title="Storm hits port",
        blocks=(
            Block("The port is closed.", Label.PARAGRAPH),
            Block("What we know", Label.HEADING, level=3),
            Block("Two ships", Label.LIST_ITEM, level=1),
            Block("one with cars", Label.LIST_ITEM, level=2),
            Block("No one hurt", Label.LIST_ITEM, level=1),
            Block("“A bad night.”\nThe mayor", Label.QUOTE),
            Block("Hour | Wind", Label.TABLE),
            Block("22 | 120 km/h | gusts", Label.TABLE),
            Block("if wind > 100:\n    close()", Label.CODE),
            Block("It opens again tomorrow.", Label.PARAGRAPH),
        ),
    )
    assert to_markdown(article) == (
        "# Storm hits port\n\n"
        "The port is closed.\n\n"
        "### What we know\n\n"
        "- Two ships\n  - one with cars\n- No one hurt\n\n"
        "> “A bad night.”\\\n> The mayor\n\n"
        "| Hour | Wind |  |\n| --- | --- | --- |\n| 22 | 120 km/h | gusts |\n\n"
        "```\nif wind > 100:\n    close()\n```\n\n"
        "It opens again tomorrow.\n"
    )


@pytest.mark.parametrize("levels", [(3, 1, 4, 2), (0, 9, 9, 9), (6, 6), (1, 2, 3, 1)])
def test_a_list_skips_no_level(levels: tuple[int, ...]) -> None:
    """Items however deep are items of one list, never indented code."""
    items = tuple(Block(f"item {level}", Label.LIST_ITEM, level) for level in levels)
    tokens = read(*items)
    assert texts(tokens) == [item.text for item in items]
    assert opened(tokens).count("li") == len(items)


def test_code_with_fences_stays_code() -> None:
    """Code that holds a fence gets a longer one."""
    code = "```\nnot the end\n````"
    assert texts(read(Block(code, Label.CODE))) == [code + "\n"]


def test_cells_keep_their_pipes() -> None:
    """A pipe within a cell opens no further cell."""
    tokens = read(Block("a|b | c", Label.TABLE), Block("d | e||f", Label.TABLE))
    assert texts(tokens) == ["a|b", "c", "d", "e||f"]


@pytest.mark.parametrize("article", [Article(), Article(blocks=(Block(" \n", Label.PARAGRAPH),))])
def test_nothing_gives_nothing(article: Article) -> None:
    """An article without title and story is an empty document, not a blank line."""
    assert to_markdown(article) == ""


def test_article_has_it_as_a_method() -> None:
    """``Article.to_markdown`` gives the same."""
    article = Article(title="Storm", blocks=(Block("It *blows*.", Label.PARAGRAPH),))
    assert article.to_markdown() == to_markdown(article) == "# Storm\n\nIt \\*blows\\*.\n"
