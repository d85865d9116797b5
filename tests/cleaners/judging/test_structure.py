"""Labels by structure alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cleaners.facts.claims import Claims
from cleaners.judging.structure import other_label, story_headers, story_label
from cleaners.labels import Label

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

TWEET = '<blockquote class="twitter-tweet"><p>{}</p></blockquote>'


STORY = "The ferry sailed again on Monday, once the ice had gone from the quay and the crew was back. " * 12
FURTHER = "A further story goes on and on here, with as many words as a whole paragraph has. " * 4


@pytest.mark.parametrize(
    ("html", "label", "level"),
    [
        ("<p>x</p>", Label.PARAGRAPH, 0),
        ("<div>x</div>", Label.PARAGRAPH, 0),
        ("<h1>x</h1>", Label.HEADING, 1),
        ("<h2>x</h2>", Label.HEADING, 2),
        ("<h6><b>x</b></h6>", Label.HEADING, 6),
        ("<hgroup>x</hgroup>", Label.PARAGRAPH, 0),
        ("<ul><li>x</li></ul>", Label.LIST_ITEM, 1),
        ("<ol><li><p>x</p></li></ol>", Label.LIST_ITEM, 1),
        ("<ul><li><div><p>x</p></div></li></ul>", Label.LIST_ITEM, 1),
        ("<ul><li>a<ul><li>x</li></ul></li></ul>", Label.LIST_ITEM, 2),
        ("<ul><li>a<ol><li>b<ul><li>x</li></ul></li></ol></li></ul>", Label.LIST_ITEM, 3),
        ("<dl><dt>x</dt></dl>", Label.LIST_ITEM, 1),
        ("<dl><dd>x</dd></dl>", Label.LIST_ITEM, 1),
        ("<li>x</li>", Label.LIST_ITEM, 1),  # without a list around it
        ("<ul><section><p>x</p></section></ul>", Label.PARAGRAPH, 0),  # a list that holds no items
        ("<ul><li><h3>x</h3></li></ul>", Label.HEADING, 3),
        ("<blockquote>x</blockquote>", Label.QUOTE, 0),
        ("<blockquote><p>x</p></blockquote>", Label.QUOTE, 0),
        ("<blockquote><ul><li>x</li></ul></blockquote>", Label.QUOTE, 0),
        (TWEET.format("x"), Label.EMBED, 0),
        ('<div class="instagram-media"><blockquote>x</blockquote></div>', Label.QUOTE, 0),  # not in the quote itself
        ("<pre>x</pre>", Label.CODE, 0),
        ("<table><tr><td>x</td></tr></table>", Label.TABLE, 0),
        ("<table><tr><th>x</th><td>y</td></tr></table>", Label.TABLE, 0),
    ],
)
def test_markup_says_what_a_block_of_the_story_is(look_at: LookAt, html: str, label: Label, level: int) -> None:
    """Headings have their level, list items their depth; quotes, posts, code and rows are told apart."""
    facts = next(facts for facts in look_at(f"<main>{html}</main>").rows if facts.block.text.startswith("x"))
    assert story_label(facts) == (label, level)


@pytest.mark.parametrize(
    ("cell", "label"),
    [
        (" ".join(["Nobody can say who is to pay for the bridge."] * 2), Label.PARAGRAPH),
        ("Nobody can say who is to pay.", Label.TABLE),
        (" ".join(["Nobody can say who is to pay for the bridge."] * 2) + "</td><td>41", Label.TABLE),
    ],
    ids=["paragraph", "sentence", "row"],
)
def test_layout_is_no_table(look_at: LookAt, cell: str, label: Label) -> None:
    """Old pages are laid out with tables: a paragraph that is all of a row is no row of data."""
    page = look_at(f"<table><tr><td>{cell}</td></tr></table>")
    assert story_label(page.rows[0])[0] is label


HEADLINE = "Old bridge stays closed until May"
LONG = "A long line of eight words or more stands here twice"


@pytest.mark.parametrize(
    ("html", "label"),
    [
        (f"<h1>{HEADLINE}</h1>", Label.TITLE),
        (f"<nav><a href=/>{HEADLINE}</a></nav>", Label.TITLE),
        ("<figure><figcaption>x</figcaption></figure>", Label.CAPTION),
        ("<figure><p>x</p></figure>", Label.CAPTION),
        ("<nav><p>x</p></nav>", Label.NAVIGATION),
        ("<header><p>x</p></header>", Label.NAVIGATION),
        ("<footer><p>x</p></footer>", Label.NAVIGATION),
        (f"<p>{LONG}</p><p>{LONG}</p>", Label.DUPLICATE),
        ("<p><a href=/y>A bar opens in the harbour</a></p>", Label.RELATED),
        ("<p><a href=/y>Harbour</a></p>", Label.NAVIGATION),
        ("<p><button>All of the harbour</button></p>", Label.RELATED),
        ("<p><a href=/y>Front page</a> | <a href=/z>Harbour</a> | <a href=/s>Sport</a></p>", Label.NAVIGATION),
        ("<p><a href=/y>A bar opens in the harbour</a> | <a href=/z>Old pier is to be sold</a></p>", Label.RELATED),
        ("<p><a href=/y>Ann</a> | <a href=/z>Ben</a> met in the harbour</p>", None),
        ("<p>x</p>", None),
    ],
)
def test_structure_says_what_a_block_beside_the_story_is(look_at: LookAt, html: str, label: Label | None) -> None:
    """The headline again, captions, the page's frame, repeats and links are known wherever they stand."""
    *_, facts = look_at(f"<main>{html}</main>", claims=Claims(headline=HEADLINE)).rows
    for is_behind in (False, True):
        verdict = other_label(facts, is_behind=is_behind)
        assert (verdict.label if verdict else None) is label


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<div class="comments"><p>x</p></div>', Label.COMMENTS),
        ('<div id="disqus_thread"><section><p>x</p></section></div>', Label.COMMENTS),
        ('<div class="uncommented"><p>x</p></div>', None),
        ("<p>{prose}</p>", None),
        ("<p>{story}</p><h1>x</h1><p>{prose}</p>", Label.NEXT_ARTICLE),
        ("<article><p>{story}</p></article><article><p>{prose}</p></article>", Label.NEXT_ARTICLE),
        ("<p>{story}</p><h1>x</h1><p>Short.</p>", None),
        ("<p>{story}</p><h1>x</h1><h3>y</h3><p>A teaser of some ten words that ends with a full stop.</p>", None),
    ],
)
def test_place_says_what_a_block_behind_the_story_is(look_at: LookAt, html: str, label: Label | None) -> None:
    """Comments are what they are only behind the story; a further story, no teaser, stands below a headline."""
    *_, facts = look_at(html.format(story=STORY, prose=FURTHER)).rows
    behind = other_label(facts, is_behind=True)
    assert (behind.label if behind else None) is label
    assert other_label(facts, is_behind=False) is None


@pytest.mark.parametrize(
    ("header", "label"),
    [
        ("<h1>{headline}</h1><p>Ferries</p>", None),
        ("<h1>Otherwise worded by its editor</h1><p>Ferries</p>", None),
        ("<h1><a href=/>The Harbour Daily News</a></h1><p>Ferries</p>", Label.NAVIGATION),
        ("<p>Ferries</p>", Label.NAVIGATION),
        ("<h1>{headline}</h1></header><footer><p>Ferries</p></footer>", Label.NAVIGATION),
    ],
)
def test_header_of_the_story_is_no_page_frame(look_at: LookAt, header: str, label: Label | None) -> None:
    """A few words beside the headline are not called a menu's; those in the site's own header and footer are."""
    html = f"<header>{header.format(headline=HEADLINE)}</header>"
    rows = look_at(f"<main>{html}</main>", claims=Claims(headline=HEADLINE)).rows
    verdict = other_label(rows[-1], is_behind=False, headers=story_headers(rows))
    assert (verdict.label if verdict else None) is label


def test_verdicts_say_why(look_at: LookAt) -> None:
    """Each verdict names its rule and gives the reason as a sentence."""
    page = look_at("<nav>menu</nav><figure>picture</figure>")
    for facts in page.rows:
        verdict = other_label(facts, is_behind=False)
        assert verdict is not None
        assert verdict.rule
        assert verdict.why.endswith(".")


def test_deep_nesting_costs_no_square(look_at: LookAt) -> None:
    """No block looks at every element above it, so a page of nested tags alone costs time by its size."""
    *_, facts = look_at("<ul><li>" * 1000 + "x").rows
    label, level = story_label(facts)
    assert label is Label.LIST_ITEM
    assert level < 100
