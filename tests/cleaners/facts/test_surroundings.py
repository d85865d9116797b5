"""What a block's place on the page and its company say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from cleaners.facts.claims import Claims
from cleaners.facts.features import Lexicon
from cleaners.facts.surroundings import look_around

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

FAR = 99.0
NONE = -1.0


def test_page_without_blocks_has_no_facts(look_at: LookAt) -> None:
    """An empty page is looked at without an error."""
    look_around([], [], Claims("a", "b"))
    assert look_at("").rows == []


# The container and the ways to it


def test_container_is_the_deepest_element_with_most_of_the_prose(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Steps are counted down from the container; outside of it every block is equally far."""
    page = look_at(
        f"<nav>menu</nav><main>above<article>within{paragraphs(4)}<section><div>deeper</div></section></article></main>"
        "<footer>below</footer>"
    )
    distances = [page[text].container_distance for text in ("within", "The old bridge", "deeper")]
    assert distances == [0.0, 1.0, 2.0]
    assert {page[text].container_distance for text in ("menu", "above", "below")} == {FAR}


def test_story_in_two_halves(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Where no part holds most of the prose the element around them is the container; the first half is the core."""
    text = paragraphs(4)
    half = len(text) // 2
    cut = text.index("<p>", half - 20)
    page = look_at(f'<main><div id="a">{text[:cut]}first</div><div id="b">{text[cut:]}second</div></main>')
    assert [page[name].container_distance for name in ("first", "second")] == [1.0, 1.0]
    assert sum(page[name].in_core for name in ("first", "second")) == 1.0


def test_whole_holds_what_the_container_lacks(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A story whose last paragraphs stand outside of its container is still within what holds nearly all the prose."""
    text = paragraphs(4)
    cut = text.rindex("<p>")
    page = look_at(f"<main><div>{text[:cut]}</div>{text[cut:]}</main><footer>off</footer>")
    last = page["The old harbour"]
    assert (last.container_distance, last.whole_distance) == (FAR, 1.0)
    assert page["off"].whole_distance == FAR


def test_page_without_prose_is_its_own_container(look_at: LookAt) -> None:
    """Where nothing reads like a paragraph, distances are those from the body."""
    page = look_at("a<div>b<div>c</div></div>")
    assert [facts.container_distance for facts in page.rows] == [0.0, 1.0, 2.0]


def test_hidden_copy_is_no_container(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A copy of the story that is not shown, however long, does not draw the container to itself."""
    page = look_at(f"<div hidden>{paragraphs(9)}</div><main>{paragraphs(2)}shown</main>")
    assert page["shown"].container_distance == 0.0


def test_class_names_decide_between_two_texts(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A short story outweighs a long thread of comments, where the class names tell them apart."""
    lexicon = Lexicon(classes={"story": 3.0, "comment": -3.0})
    html = f'<div class="story">{paragraphs(3)}here</div><div class="comment">{paragraphs(9)}there</div>'
    named, plain = look_at(html, lexicon=lexicon), look_at(html)
    assert (named["here"].container_distance, named["there"].container_distance) == (0.0, FAR)
    assert (plain["here"].container_distance, plain["there"].container_distance) == (FAR, 0.0)


# What the elements around hold


def test_shares_grow_with_the_elements(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Each element further out holds at least as much of the prose, and the page holds all of it."""
    page = look_at(f"<main><article>{paragraphs(3)}</article><p>{'A word is not a story. ' * 5}</p></main>")
    facts = page["The old ferry"]
    assert 0.0 < facts.share_1 < facts.share_2 < facts.share_3 == facts.share_4 == 1.0


def test_links_blocks_and_rules_around(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How much of what stands around a block is linked, how many blocks it is, and how many a rule speaks of."""
    page = look_at(
        f"{paragraphs(3)}<div><p>alpha beta</p><p><a href=/x>gamma delta</a></p>"
        "<p>Sign up for our free newsletter.</p><p>Read more: gamma</p></div>"
    )
    facts = page["alpha"]
    assert (facts.links_1, facts.ruled_1) == (0.0, 0.0)
    assert facts.links_2 == pytest.approx(2 / 13)
    assert (facts.blocks_2, facts.ruled_2) == (4.0, 0.5)


# Blocks and elements like it


def test_make_is_tag_class_and_parent_class(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Blocks of one make are counted across the page, wherever they stand."""
    page = look_at(
        f'<div class="a">{paragraphs(2)}</div><section><div class="a"><p>third</p></div></section>'
        '<div class="b"><p>other parent</p></div><div class="a"><p class="x">other class</p><h2>other tag</h2></div>'
    )
    counts = {facts.block.text[:11]: facts.make_count for facts in page.rows}
    assert counts == {
        "The old bri": 3.0,
        "The old fer": 3.0,
        "third": 3.0,
        "other paren": 1.0,
        "other class": 1.0,
        "other tag": 1.0,
    }


def test_make_says_how_much_of_it_is_prose_links_and_ruled(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """The make of a story's paragraphs has the prose; the make of other lines has links, or rules speak of it."""
    page = look_at(
        f"{paragraphs(4)}<ul><li><a href=/x>one two</a></li><li><a href=/y>three four</a></li><li>five six</li></ul>"
        '<p class="n">Sign up for our free newsletter.</p><p class="n">seven</p>'
    )
    assert page["The old bridge"].make_share == 1.0
    assert page["five six"].make_share == 0.0
    assert page["five six"].make_links == pytest.approx(2 / 3)
    assert page["seven"].make_ruled == 0.5


def test_articles_before(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A page may scroll on into further stories: how many have begun before the one around a block, or have ended."""
    story = f"<article>{paragraphs(24)}<article>within</article></article>"
    page = look_at(f"<p>top</p>{story}<p>between</p><article><p>teaser</p></article>{story}<p>end</p>")
    found = {facts.block.text: facts.articles_before for facts in page.rows}
    assert [found[text] for text in ("top", "between", "teaser", "within", "end")] == [0.0, 1.0, 1.0, 1.0, 2.0]


# Its place in the text


def test_place_among_prose(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How much of the page's prose came before, how much follows, and whether the block beside is prose."""
    text = paragraphs(2)
    cut = text.rindex("<p>")
    page = look_at(f"<h1>head</h1><p>line</p>{text[:cut]}<p>mid</p>{text[cut:]}<p>tail</p><p>end</p>")
    places = [(facts.prose_before, facts.prose_after) for facts in page.rows]
    assert places[0] == (0.0, 1.0)
    assert places[3][0] == pytest.approx(0.5, abs=0.05)
    assert places[3][1] == pytest.approx(0.5, abs=0.05)
    assert places[6] == (1.0, 0.0)
    assert [facts.beside_prose for facts in page.rows] == [False, True, False, True, False, True, False]
    assert {facts.page_blocks for facts in page.rows} == {7.0}


def test_since_headline_counts_from_the_first_h1(look_at: LookAt) -> None:
    """No headline before it, the headline itself, and then each block one more; a second h1 starts nothing anew."""
    page = look_at("<p>a</p><h1>b</h1><p>c</p><h1>d</h1><p>e</p>")
    assert [facts.since_headline for facts in page.rows] == [NONE, 0.0, 1.0, 2.0, 3.0]


def test_page_without_headline(look_at: LookAt) -> None:
    """Without an h1 nothing follows one."""
    assert [facts.since_headline for facts in look_at("<h2>a</h2><p>b</p>").rows] == [NONE, NONE]


def test_headlines_past_the_first_prose_are_of_further_stories(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Every h1 behind a story's beginning counts; those before it are the page's and the story's own."""
    page = look_at(f"<h1>Site</h1><h1>a</h1>{paragraphs(24)}<p>b</p><h1>c</h1>{paragraphs(24)}<h1>d</h1><p>e</p>")
    found = {facts.block.text: facts.headlines_before for facts in page.rows}
    assert [found[text] for text in "abcde"] == [0.0, 0.0, 1.0, 2.0, 2.0]


def test_signs_of_the_end_count_behind_the_prose(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """Lines that stand behind stories count from there on; the same lines in the page's head do not."""
    sign = "<p>© 2025 Gazette. All rights reserved.</p>"
    page = look_at(f"{sign}{paragraphs(25)}<p>one</p>{sign}<p>two</p>{sign}<p>three</p>")
    ends = {facts.block.text: (facts.ends_before, facts.since_end) for facts in page.rows}
    assert (ends["one"], ends["two"], ends["three"]) == ((0.0, NONE), (1.0, 1.0), (2.0, 1.0))
    assert page.rows[0].ends_before == 0.0


# What the page's data says

HEADLINE = "Old bridge stays closed until May"


@pytest.mark.parametrize(
    ("text", "is_headline"),
    [
        (HEADLINE, True),
        ("OLD BRIDGE STAYS CLOSED UNTIL MAY", True),
        ("Old bridge stays closed", False),
        (f"Eastmoor: {HEADLINE}, says council", False),
    ],
)
def test_headline_is_known_again(look_at: LookAt, text: str, is_headline: bool) -> None:
    """A block that says what the page's data has for a headline is one, whatever the case; parts of it are not."""
    (facts,) = look_at(f"<h1>{text}</h1>", claims=Claims(headline=f"  {HEADLINE}\n")).rows
    assert facts.is_headline is is_headline


BODY = (
    "The old bridge stays closed until the end of May, the council said on Monday, since nobody knows who is to pay. "
    "A ferry sails in its place."
)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("A ferry sails in its place.", 1.0),
        (BODY[:100].replace("May, the", "May. The") + " to be paid", 0.4),
        (BODY[:45] + "which nobody minds, " + BODY[-45:], 0.8),
        ("A boat sails in its place.", 0.0),
        ("Nothing of this long line stands anywhere in what the page says of its story, not even its ends.", 0.0),
    ],
    ids=["whole", "opening", "both-ends", "short", "long"],
)
def test_body_in_the_pages_data(look_at: LookAt, text: str, match: float) -> None:
    """A block stands in the body that the page's data gives, or one or both of its ends do, or none of it."""
    (facts,) = look_at(f"<p>{text}</p>", claims=Claims(body=BODY.replace(". A", ".\n\nA"))).rows
    assert facts.json_ld_match == match


def test_page_without_data(look_at: LookAt) -> None:
    """Where the page says nothing, nothing matches, and the body is told apart from one that lacks the block."""
    (facts,) = look_at("<p>bridge</p>").rows
    assert (facts.is_headline, facts.json_ld_match) == (False, NONE)


def test_repeats_count_from_the_second(look_at: LookAt) -> None:
    """A text that has stood on the page before knows how often."""
    assert [facts.repeats for facts in look_at("<p>a</p><p>b</p><h2>a</h2><p>a</p>").rows] == [0.0, 0.0, 1.0, 2.0]


def test_distances_of_the_blocks_beside(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A block knows how far from the container those beside it are; -1 where the page ends."""
    page = look_at(f"<p>off</p><main>{paragraphs(2)}in</main>")
    rows = page.rows
    assert rows[0].container_distance_p == rows[-1].container_distance_n == NONE
    for previous, facts in pairwise(rows):
        assert facts.container_distance_p == previous.container_distance
        assert previous.container_distance_n == facts.container_distance
