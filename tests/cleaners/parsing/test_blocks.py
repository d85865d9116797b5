"""What a page is split into: blocks of text, the elements that they stand in, and the verdicts on them."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaners.labels import Label
from cleaners.parsing.blocks import Element, LabelledBlock, TextBlock, is_hidden, normalise
from cleaners.parsing.html_tags import WITHIN_NOSCRIPT


def node(html: str, tag: str) -> LexborNode:
    found = LexborHTMLParser(html).css_first(tag)
    assert found is not None
    return found


def element(html: str, parent: Element | None = None, within: int = 0) -> Element:
    return Element(node(html, "div"), parent, "div", within)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("plain words", "plain words"),
        ("cafe\u0301", "café"),
        ("Donau\u00addampf", "Donaudampf"),
        ("\u1112\u1161\u11ab", "한"),
        ("\u00ad", ""),
        ("“quotes” – dashes…", "“quotes” – dashes…"),
        ("ﬁt ½ ①", "ﬁt ½ ①"),
        (" a\xa0 b\n", " a\xa0 b\n"),
    ],
)
def test_normal_text(text: str, normal: str) -> None:
    """Accents are composed and soft hyphens go; nothing else of the text changes, spaces least of all."""
    assert normalise(text) == normal


@pytest.mark.parametrize(
    ("attributes", "hides"),
    [
        ({"hidden": None}, True),
        ({"hidden": ""}, True),
        ({"aria-hidden": "true"}, True),
        ({"style": "margin:0;display:none"}, True),
        ({"style": "DISPLAY : NONE"}, True),
        ({"style": "visibility: hidden"}, True),
        ({"aria-hidden": "false"}, False),
        ({"style": "display: block"}, False),
        ({"style": None}, False),
        ({"class": "hidden"}, False),
        ({}, False),
    ],
)
def test_hidden_by_attributes(attributes: dict[str, str | None], hides: bool) -> None:
    """An element is hidden by its own attributes; a class says nothing, since style sheets are not read."""
    assert is_hidden(attributes) is hides


def test_an_element_is_read_with_those_above_it() -> None:
    """What an element is called is read when it is asked for, and it is hidden where anything above it is."""
    top = element("<div hidden class=a></div>")
    middle = element("<div id=b class='c d'></div>", top)
    low = element("<div></div>", middle)
    assert (low.depth, low.is_read, low.is_hidden) == (2, False, False)
    low.read()
    assert [(each.key, each.is_read, each.is_hidden) for each in (top, middle, low)] == [
        ("a", True, True),
        ("c d #b", True, True),
        ("", True, True),
    ]


def test_equal_keys_mean_the_same_make() -> None:
    """Class, id, itemprop and role make up the key, other attributes do not."""
    keys = []
    for html in ("<div class=a role=b>", "<div role=b class=a data-x=1>", "<div class=a itemprop=b>", "<div id=a>"):
        each = element(html)
        each.read()
        keys.append(each.key)
    assert keys == ["a =b", "a =b", "a @b", " #a"]


def test_a_noscript_is_hidden() -> None:
    """What stands in a noscript is a copy for readers without scripts."""
    assert element("<div>", within=WITHIN_NOSCRIPT).is_hidden


@pytest.mark.parametrize("levels", [100_000])
def test_reading_needs_no_stack(levels: int) -> None:
    """An element however deep is read without recursion."""
    each = element("<div>")
    for _ in range(levels):
        each = Element(each.node, each, "div", 0)
    each.read()
    assert (each.depth, each.is_read) == (levels, True)


@pytest.mark.parametrize(
    ("links", "html", "url"),
    [
        (1, "<a href='/a?b=1&amp;c'>", "/a?b=1&c"),
        (0, "<a href=/around>", "/around"),
        (2, "<a href=/a>", None),
        (1, "<a>", None),
        (1, "<a href=''>", None),
        (0, "", None),
    ],
)
def test_where_a_block_leads(links: int, html: str, url: str | None) -> None:
    """A block leads where its one link does, or the link that it stands in."""
    block = TextBlock("text", element("<div>"))
    block.links = links
    block.link = node(html, "a") if html else None
    assert block.url == url


def test_link_density_is_a_share() -> None:
    """Spaces that were folded away count as linked, so the share is bounded."""
    block = TextBlock("four", element("<div>"))
    shares = []
    for block.link_chars in (0, 1, 4, 9):
        shares.append(block.link_density)
    assert shares == [0.0, 0.25, 1.0, 1.0]


def test_a_verdict_is_kept_with_its_block() -> None:
    """A labelled block has the block's text; level and score are nothing unless given."""
    labelled = LabelledBlock(TextBlock("Share", element("<div>")), Label.SHARE, "share-buttons", "Because.")
    assert (labelled.text, labelled.label, labelled.level, labelled.score) == ("Share", Label.SHARE, 0, 0.0)


def test_blocks_are_small() -> None:
    """A page has hundreds, so none of them has a dict."""
    block = TextBlock("a", element("<div>"))
    for each in (block, block.element, LabelledBlock(block, Label.OTHER, "", "")):
        assert not hasattr(each, "__dict__")
