"""Entries of menus are told by their place alone, and stand in the record where they stand on the page."""

from __future__ import annotations

import pytest

from cleaners import Label, clean_html
from cleaners.judging.menus import is_entry
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

TITLE = "Council puts off vote on the bridge"


@pytest.mark.parametrize(
    ("html", "is_one"),
    [
        ("<nav><ul><li><a href=/s>Sport</a></ul></nav>", True),
        ("<footer><div><p><a href=/n>Subscribe to our newsletter</a></div></footer>", True),
        ("<nav><button>Share this article</button></nav>", True),
        ("<div class=menu><a href=/s>Sport</a></div>", False),
        ("<header><a href=/a/quay>Ann Quay</a></header>", False),
        ("<nav><b>Sections</b></nav>", False),
        ("<footer>The Courier is printed by <a href=/q>Quay</a></footer>", False),
        (f"<nav><a href=/b>{TITLE}</a></nav>", False),
        ("<footer><figure><figcaption><a href=/p>The bridge</a></figcaption></figure></footer>", False),
    ],
)
def test_entry_is_a_short_link_in_the_navigation_or_the_footer(html: str, *, is_one: bool) -> None:
    """A line that is longer, says something besides its link, or stands elsewhere may be anything."""
    (block,), _ = split(read(Page(f"<body>{html}".encode())).tree.body)
    assert is_entry(block) is is_one


def test_entries_stay_where_they_are() -> None:
    """Each entry is removed as navigation, at its place among the other lines."""
    menu = "<nav><a href=/a>News</a><p>Sections</p><a href=/b>Sport</a></nav>"
    story = (
        "<p>The ferry to the islands is running again after the storm of last week, the harbour office says.</p>" * 3
    )
    removed = clean_html(f"<body>{menu}<main>{story}</main><footer><a href=/i>Imprint</a></footer>").removed
    told = [(item.position, item.text, item.label) for item in removed if item.text in {"News", "Sport", "Imprint"}]
    assert told == [
        (0, "News", Label.NAVIGATION),
        (2, "Sport", Label.NAVIGATION),
        (6, "Imprint", Label.NAVIGATION),
    ]


@pytest.mark.parametrize(
    ("footer", "link", "label"),
    [
        ("<footer>{}</footer>", "Share on Facebook", Label.SHARE),
        ("<footer>{}</footer>", "12 Comments", Label.COMMENTS),
        ("<footer>{}</footer>", "Sign up for our newsletter", Label.NEWSLETTER),
        ("<footer>{}</footer>", "Harbour news", Label.NAVIGATION),
        ("<footer>{}</footer>", "By Bo Lund", Label.NAVIGATION),  # perhaps of the next story
        ("<footer><nav>{}</nav></footer>", "Share on Facebook", Label.NAVIGATION),
        ("</article><footer>{}</footer>", "Share on Facebook", Label.NAVIGATION),
    ],
)
def test_links_in_the_footer_of_the_story_itself_are_no_menu(footer: str, link: str, label: Label) -> None:
    """They are set aside as a menu's are, and the rules know them by their words."""
    story = (
        "<p>The ferry to the islands is running again after the storm of last week, the harbour office says.</p>" * 3
    )
    html = f"<body><article><h1>Ferry sails again</h1>{story}{footer.format(f'<p><a href=/x>{link}</a></p>')}</article>"
    assert [item.label for item in clean_html(html).removed if item.text == link] == [label]
