"""Deep markup, made shallow before it reaches the parser; all other markup left alone."""

from __future__ import annotations

import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleaners.parsing.nesting import MAX_DEPTH, shallow

DEEP = 20_000  # levels; by the square they would take the parser two seconds


def depth(html: bytes) -> int:
    """How deep the parsed page is."""
    deepest = level = 0
    node = LexborHTMLParser(html).body
    while node is not None:
        deepest = max(deepest, level)
        below = node.first_child
        if below is not None:
            node, level = below, level + 1
            continue
        while node is not None and node.next is None:
            node, level = node.parent, level - 1
        node = node.next if node is not None else None
    return deepest


def text(html: bytes) -> list[str]:
    body = LexborHTMLParser(html).body
    assert body is not None
    return body.text(separator=" ").split()


@pytest.mark.parametrize(
    "opening",
    ["<div>", "<div/>", "<DIV class='a'>", "<x-box>", "<ul><li>", "<span><div>", "<table><tr><td>", "<section\n>"],
)
@pytest.mark.parametrize("is_closed", [True, False])
def test_depth_is_capped(opening: str, is_closed: bool) -> None:
    """However deep the tags, closed or not, the parser sees no more levels than the cap, and all the text."""
    levels = [f"{opening}{i} " for i in range(DEEP)]
    closing = "".join(f"</{tag.strip('</> ').split()[0]}>" for tag in reversed(opening.split("><")))
    html = ("".join(levels) + closing * DEEP * is_closed + "<p>end").encode()
    before = time.process_time()
    made_shallow = shallow(html)
    # Of a table only the table itself counts: the next row or cell ends the one before it.
    assert depth(made_shallow) <= 4 * MAX_DEPTH + 4
    assert text(made_shallow) == [*map(str, range(DEEP)), "end"]
    assert time.process_time() - before < 2.0


def test_what_follows_a_deep_place_is_where_it_was() -> None:
    """Behind a deep place that is closed again, markup means what it meant."""
    html = b"<main>" + b"<div>" * DEEP + b"deep" + b"</div>" * DEEP + b"<p class=a>story</p></main><footer>end</footer>"
    tree = LexborHTMLParser(shallow(html))
    assert [node.text() for node in tree.css("main > p.a")] == ["story"]
    assert [node.text() for node in tree.css("body > footer")] == ["end"]


@pytest.mark.parametrize(
    "html",
    [
        b"",
        b"<p>a",
        b"<div>" * 400,
        b"<div><p>a<br><img><b>c</b></p></div>" * DEEP,
        b"<p>a" * DEEP,
        b"<ul>" + b"<li>a" * DEEP,
        b"<table>" + b"<tr><td>a<td>b" * DEEP,
        b"a<br>" * DEEP,
        b"<" * DEEP,
        b"<script>" + b"'<div>'" * DEEP + b"</SCRIPT>",
        b"<!--" + b"<div>" * DEEP + b"-->",
        b"</div>" * DEEP,
    ],
    ids=lambda html: html[:24].decode(),
)
def test_flat_markup_is_left_alone(html: bytes) -> None:
    """Long pages, tags that need no end, scripts and comments are not deep."""
    assert shallow(html) == html


@pytest.mark.parametrize("unit", [b"<", b"<a ", b"<!--", b"<script>", b"</div>", b"<div", b"<div></p>", b"<a b='>'>"])
def test_broken_markup_takes_linear_time(unit: bytes) -> None:
    """A megabyte of broken tags is looked through in a moment."""
    before = time.process_time()
    shallow(unit * (1_000_000 // len(unit)))
    assert time.process_time() - before < 2.0
