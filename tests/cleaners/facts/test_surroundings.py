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
    look_around([], [], Claims("a", "b", "c"))
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


def test_branch_distance_counts_from_the_way_to_the_container(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """What stands on the way down to the container is 0 off, and every step away from that way counts."""
    page = look_at(
        f"top<main>above<article>within{paragraphs(4)}</article><div>beside</div></main>"
        "<aside><ul><li>off</li></ul></aside>"
    )
    distances = [page[text].branch_distance for text in ("top", "above", "within", "The old bridge", "beside", "off")]
    assert distances == [0.0, 0.0, 0.0, 1.0, 1.0, 3.0]


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
    assert (facts.links_1, facts.blocks_1, facts.ruled_1) == (0.0, 1.0, 0.0)
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


def test_twins_are_elements_of_one_make_side_by_side(look_at: LookAt) -> None:
    """Teasers, comments and further articles stand in several elements of one make, often dated."""
    teaser = '<div class="teaser"><h3>Title {0}</h3><p>Text {0}</p>{1}</div>'
    teasers = teaser.format("A", "<p>12 May 2024</p>") + teaser.format("B", "<p>13 May 2024</p>")
    page = look_at(f"<p>alone</p><div>{teasers}{teaser.format('C', '')}</div>")
    assert (page["alone"].twins, page["alone"].dated_twins) == (0.0, 0.0)
    assert {page[f"Text {name}"].twins for name in "ABC"} == {3.0}
    assert page["Text C"].dated_twins == pytest.approx(2 / 3)


def test_two_make_twins(look_at: LookAt) -> None:
    """Two elements of one make are twins already."""
    page = look_at('<div class="x"><p>a</p><p>b</p></div><div class="x"><p>c</p><p>d</p></div>')
    assert {facts.twins for facts in page.rows} == {2.0}


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div>",
        '<p class="x">a</p><p class="x">c</p>',
        '<div class="x"><p>a</p><p>b</p></div><section><div class="x"><p>c</p><p>d</p></div></section>',
    ],
    ids=["no-class", "one-block-each", "other-parent"],
)
def test_no_twins(look_at: LookAt, html: str) -> None:
    """Without a class, with one block each (as paragraphs are), or in other parents, elements are no twins."""
    assert [facts.twins for facts in look_at(html).rows] == [0.0] * len(look_at(html).rows)


def test_the_outermost_twins_count(look_at: LookAt) -> None:
    """Parts of a comment that look alike say less than that there are three comments."""
    part = '<div class="part"><p>a</p><p>b</p></div>'
    comment = f'<div class="comment">{part}{part}</div>'
    assert {facts.twins for facts in look_at(comment * 3).rows} == {3.0}


def test_siblings_are_the_blocks_in_one_parent(look_at: LookAt) -> None:
    """How many stand in one parent, which of them it is, and how many look like it."""
    page = look_at("<ul><li>a</li><li><a href=/x>b</a></li><li><a href=/y>c</a></li></ul><p>d</p>")
    facts = page["c"]
    assert (facts.siblings, facts.siblings_alike) == (3.0, 2.0)
    assert facts.sibling_index == pytest.approx(2 / 3)
    assert page["d"].siblings == 1.0


def test_articles_before(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A page may scroll on into further stories: how many have begun before the one around a block, or have ended."""
    story = f"<article>{paragraphs(24)}<article>within</article></article>"
    page = look_at(f"<p>top</p>{story}<p>between</p><article><p>teaser</p></article>{story}<p>end</p>")
    found = {facts.block.text: facts.articles_before for facts in page.rows}
    assert [found[text] for text in ("top", "between", "teaser", "within", "end")] == [0.0, 1.0, 1.0, 1.0, 2.0]


# Its place in the text


def test_place_among_prose(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """How much of the page and its prose came before, how much follows, and how many blocks off the nearest is."""
    text = paragraphs(2)
    cut = text.rindex("<p>")
    page = look_at(f"<h1>head</h1><p>line</p>{text[:cut]}<p>mid</p>{text[cut:]}<p>tail</p><p>end</p>")
    places = [(facts.prose_before, facts.prose_after) for facts in page.rows]
    assert places[0] == (0.0, 1.0)
    assert places[3][0] == pytest.approx(0.5, abs=0.05)
    assert places[3][1] == pytest.approx(0.5, abs=0.05)
    assert places[6] == (1.0, 0.0)
    assert [facts.gap_after for facts in page.rows] == [2.0, 1.0, 2.0, 1.0, 50.0, 50.0, 50.0]
    assert [facts.gap_before for facts in page.rows] == [50.0, 50.0, 50.0, 1.0, 2.0, 1.0, 2.0]
    assert [facts.position for facts in page.rows] == [pytest.approx(index / 7) for index in range(7)]
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
    ("text", "match"),
    [
        (HEADLINE, 2.0),
        ("OLD BRIDGE STAYS CLOSED UNTIL MAY", 2.0),
        ("Old bridge stays closed", 1.0),
        (f"Eastmoor: {HEADLINE}, says council", 3.0),
        ("New bridge stays closed until May", 0.0),
    ],
)
def test_headline_is_known_again(look_at: LookAt, text: str, match: float) -> None:
    """A block is the headline, part of it, more than it, or none of it, whatever the case."""
    (facts,) = look_at(f"<h1>{text}</h1>", claims=Claims(headline=f"  {HEADLINE}\n")).rows
    assert facts.is_headline == match


def test_short_headline_is_no_part_of_a_sentence(look_at: LookAt) -> None:
    """A headline of a word or two stands in many sentences that are not it."""
    (facts,) = look_at("<p>The bridge stays closed.</p>", claims=Claims(headline="Bridge")).rows
    assert facts.is_headline == 0.0


@pytest.mark.parametrize(
    ("text", "headline", "description"),
    [
        ("bridge closed forever again", 0.5, 0.25),
        ("a to of", 0.0, 0.0),
        ("bridge closed " + "x " * 60, 0.0, 0.0),
    ],
    ids=["half", "short-words", "long-block"],
)
def test_overlap_is_of_longer_words(look_at: LookAt, text: str, headline: float, description: float) -> None:
    """The share of its longer words that it has in common; a long block is not asked."""
    (facts,) = look_at(f"<p>{text}</p>", claims=Claims(HEADLINE, "A bridge for nobody")).rows
    assert (facts.headline_overlap, facts.description_overlap) == (headline, description)


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
    assert (facts.is_headline, facts.headline_overlap, facts.description_overlap) == (0.0, 0.0, 0.0)
    assert facts.json_ld_match == NONE


def test_repeats_count_from_the_second(look_at: LookAt) -> None:
    """A text that has stood on the page before knows how often."""
    assert [facts.repeats for facts in look_at("<p>a</p><p>b</p><h2>a</h2><p>a</p>").rows] == [0.0, 0.0, 1.0, 2.0]


# Its neighbours

BEFORE = "words_p link_density_p container_distance_p tag_p word_score_p class_score_p rule_p".split()
BEHIND = [name.removesuffix("p") + "n" for name in BEFORE]


def test_neighbours_facts_are_the_neighbours_own(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """A block's ``_p`` and ``_n`` facts are what the blocks beside it say of themselves, also two off."""
    rows = look_at(f"<p>one two</p><h2><a href=/x>three</a></h2>{paragraphs(2)}<p>Read more: four</p>").rows
    for previous, facts in pairwise(rows):
        assert [getattr(facts, name) for name in BEFORE] == [getattr(previous, name[:-2]) for name in BEFORE]
        assert [getattr(previous, name) for name in BEHIND] == [getattr(facts, name[:-2]) for name in BEHIND]
    assert rows[2].container_distance_pp == rows[0].container_distance
    assert rows[0].container_distance_nn == rows[2].container_distance


def test_beyond_the_page_there_are_no_neighbours(look_at: LookAt) -> None:
    """The first and the last block have -1 for the neighbours they lack; so have the next ones for those two off."""
    rows = look_at("<p>a</p><p>b</p><p>c</p>").rows
    assert {getattr(rows[0], name) for name in BEFORE} == {NONE}
    assert {getattr(rows[-1], name) for name in BEHIND} == {NONE}
    assert (rows[0].container_distance_pp, rows[1].container_distance_pp) == (NONE, NONE)
    assert (rows[-1].container_distance_nn, rows[-2].container_distance_nn) == (NONE, NONE)
