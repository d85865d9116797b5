"""A page as blocks of text: where one ends, what of the page is text, and that no word is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

from cleaners.parsing.blocks import TextBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.html_tags import (
    WITHIN_CAPTION,
    WITHIN_DETAILS,
    WITHIN_FIGURE,
    WITHIN_LIST,
    WITHIN_QUOTE,
    WITHIN_TABLE,
)
from cleaners.parsing.split import split


def blocks_of(html: str) -> list[TextBlock]:
    return split(read(Page(f"<body>{html}")).tree.body)[0]


def seen(html: str) -> list[str]:
    return [block.text for block in blocks_of(html) if not block.is_hidden]


def hidden(html: str) -> list[str]:
    return [block.text for block in blocks_of(html) if block.is_hidden]


def one(html: str) -> TextBlock:
    (block,) = blocks_of(html)
    return block


# Where words end

ONE_BLOCK = [
    ("inline tags add no space", "un<b>brok</b>en <i>li</i>ne", "unbroken line"),
    ("spaces and lines fold", "<p>  a \n\t b&nbsp; c\u2003d  ", "a b c d"),
    ("a no-break tag", "<p>10<nobr>-year</nobr> plan", "10-year plan"),
    ("a break opportunity", "<p>super<wbr>cali<wbr/>fragile", "supercalifragile"),
    ("soft hyphens", "<p>Donau&shy;dampf\u00adschiff", "Donaudampfschiff"),
    ("a drop cap in a span", '<p><span class="dropcap">T</span>he town', "The town"),
    ("a drop cap that is big", "<p><big>T</big>he town", "The town"),
    ("a drop cap hidden from readers aloud", '<p><span aria-hidden="true">T</span>he town', "The town"),
    ("small capitals", '<p><span class="sc">N</span><span>EW</span> YORK', "NEW YORK"),
    ("a syllable in two styles", "<p>ac<span>tive</span><span>ly</span>", "actively"),
    ("a single break is a space", "<p>one<br>two", "one two"),
    ("a break beside spaces", "<p>one <br/> two<br>", "one two"),
    ("comments within a word", "<p>wo<!-- a --><!-- b -->rd", "word"),
    ("comments between words", "<p>by <!-- react -->Ada<!-- react --> Reed", "by Ada Reed"),
    ("links with no space between", "<p><a href=/a>World</a><a href=/b>europe</a>", "World europe"),
    ("links in wrappers", "<p><span><a href=/a>dad</a></span><span><a href=/b>mum</a></span>", "dad mum"),
    ("links around spans", "<p><a href=/a><span>tea</span></a><a href=/b><span>3</span></a>", "tea 3"),
    ("a word parted into two links to one page", "<p>the <a href=/a>Wor</a><a href=/a>ld</a>", "the World"),
    ("a link and its full stop", "<p><a href=/a>Ada</a><a href=/b>, Bo</a><span>.</span>", "Ada, Bo."),
    ("spans of a list", "<p><span>World</span><span>Europe</span>", "World Europe"),
    ("nested spans of a list", "<p><span><b>World</b></span><span><i>Europe</i></span>", "World Europe"),
    ("a date and its update", "<p><time>May 3, 2024</time><time>Updated May 4</time>", "May 3, 2024 Updated May 4"),
    ("a caption and its credit", "<p><span>The flood.</span><span>Photo: Bo</span>", "The flood. Photo: Bo"),
    ("a name and a link", "<p><span>By</span><a href=/a>Ada Reed</a>", "By Ada Reed"),
    ("a sentence and a link", "<p>See <a href=/a>this</a>.", "See this."),
    ("a bold opening with no space before", "<p>a low price<b>Pros:</b> light", "a low price Pros: light"),
    ("a bold heading with no space behind", "<p><b>The price.</b>Nobody knows it", "The price. Nobody knows it"),
    ("a name in two weights", "<p>Ada <b>Mc</b>Neil and i<b>Pods</b>", "Ada McNeil and iPods"),
    ("a break that a style draws", '<p>one<span class="r br"></span>two', "one two"),
    ("labels of a form", "<form><label>Name</label><input><label>Town</label></form>", "Name Town"),
    ("buttons", "<div><button>Share</button><button>Save</button></div>", "Share Save"),
    ("a button after text", "<div>3 comments<button>show</button>", "3 comments show"),
    ("composed accents", "<p>cafe\u0301 \u1112\u1161\u11ab", "café 한"),
    ("ruby without its gloss", "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>", "漢字"),
    ("characters by number", "<p>it&#146;s 5&thinsp;&euro;", "it’s 5 €"),
    ("sub and sup", "<p>H<sub>2</sub>O and m<sup>2</sup>", "H2O and m2"),
    ("an image within a sentence", "<p>I <img alt=heart> news", "I news"),
    ("formulas", "<p>so <math><mi>x</mi><mo>=</mo><mn>2</mn></math>.", "so x=2."),
    ("a custom element within a line", "<p>a</p><x-price>5 €</x-price>", "a|5 €"),
]


@pytest.mark.parametrize(("html", "text"), [row[1:] for row in ONE_BLOCK], ids=[row[0] for row in ONE_BLOCK])
def test_text_of_a_block(html: str, text: str) -> None:
    """Words hold together over inline tags, and stand apart where a reader sees them apart."""
    assert seen(html) == text.split("|")


def test_names_stay_apart_where_the_case_says_so() -> None:
    """Of two spans with no space between, a small letter and a capital part two words, two small ones do not."""
    assert seen("<p><span>More</span><span>News</span>") == ["More News"]
    assert seen("<p><span>mor</span><span>ning</span>") == ["morning"]


# Where blocks end

MANY_BLOCKS = [
    ("paragraphs left open", "<p>one<p>two<p>three", ["one", "two", "three"]),
    ("two breaks", "one<br><br>two<br/> <br/>three", ["one", "two", "three"]),
    ("two breaks in an inline tag", "<p><b>one<br><br>two</b></p>", ["one", "two"]),
    ("many breaks", "<p><br><br>one<br><br><br><br>two<br><br></p>", ["one", "two"]),
    ("a rule", "one<hr>two", ["one", "two"]),
    (
        "flat text beside inline tags",
        "<div>one <b>two</b> three<div>four</div>five</div>",
        ["one two three", "four", "five"],
    ),
    ("flat text beside paragraphs", "<div>one<p>two</p>three <i>four</i></div>", ["one", "two", "three four"]),
    ("a link around blocks", "<a href=/a><h3>one</h3><p>two</p></a>three", ["one", "two", "three"]),
    ("an inline tag around blocks", "<b>one<p>two</p>three</b>", ["one", "two", "three"]),
    ("lists", "<ul><li>one<li>two</ul><ol><li>three</ol>", ["one", "two", "three"]),
    ("lists within lists", "<ul><li>one<ul><li>two</li></ul>three</li><li>four</ul>", ["one", "two", "three", "four"]),
    ("terms and meanings", "<dl><dt>one<dd>two<dt>three<dd>four</dl>", ["one", "two", "three", "four"]),
    ("rows of a table", "<table><tr><th>Hour<th>Wind<tr><td>22<td>120 km/h</table>", ["Hour | Wind", "22 | 120 km/h"]),
    ("empty cells", "<table><tr><td><td>one<td> <td>two<td></table>", ["one | two"]),
    ("breaks in cells", "<table><tr><td>one<br><br><td><br>two<br>three</table>", ["one | two three"]),
    ("a cell that holds a paragraph", "<table><tr><td>one<td><p>two</p></table>", ["one", "two"]),
    (
        "a table for layout",
        f"<table><tr><td>{'left ' * 40}<td>right<td>end</table>",
        [("left " * 40)[:-1], "right", "end"],
    ),
    ("a disclosure", "<details><summary>one</summary>two<p>three</p></details>", ["one", "two", "three"]),
    ("a figure", "<figure><img alt=x><figcaption>one <small>two</small></figcaption></figure>", ["one two"]),
    ("quotes", "<blockquote>one<p>two</p><cite>three</cite></blockquote>", ["one", "two", "three"]),
    ("an address", "<address>one<br>two</address>three", ["one two", "three"]),
    (
        "AMP and custom elements",
        "<amp-story><x-text>one</x-text><ts-p>two</ts-p></amp-story>three",
        ["one", "two", "three"],
    ),
    ("headings", "<h1>one</h1><h2>two <small>three</small></h2>four", ["one", "two three", "four"]),
    ("fields of a form", "<fieldset><legend>one</legend>two</fieldset>", ["one", "two"]),
    ("text alone", "one", ["one"]),
]


@pytest.mark.parametrize(("html", "texts"), [row[1:] for row in MANY_BLOCKS], ids=[row[0] for row in MANY_BLOCKS])
def test_blocks_of_a_page(html: str, texts: list[str]) -> None:
    """A block ends where a reader sees a paragraph end, and nowhere else."""
    assert seen(html) == texts


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<pre>one\n  two\n\nthree</pre>", "one\n  two\n\nthree"),
        ("<pre>\n\n  one\n</pre>", "  one"),
        ("<pre>one<br>  two</pre>", "one\n  two"),
        ("<pre><code><span>def</span> <span>f</span>():\n    pass</code></pre>", "def f():\n    pass"),
        ("<pre><span>get</span><span>Name</span><a href=/a>of</a><a href=/b>It</a></pre>", "getNameofIt"),
    ],
)
def test_preformatted_text(html: str, text: str) -> None:
    """Code keeps its lines and spaces, and gets none that it did not have."""
    assert one(html).text == text
    assert one(html).element.tag == "pre"


# What is no text, and what is not seen

NO_TEXT = [
    "<script>var a = '<p>no</p>'</script>",
    "<style>p { color: red }</style>",
    "<svg><title>no</title><text>no</text></svg>",
    "<select><option>no</select>",
    "<textarea>no</textarea>",
    "<datalist><option>no</datalist>",
    "<iframe>no</iframe>",
    "<video>no</video><audio>no</audio><canvas>no</canvas><object>no</object>",
    "<template><p>no</p></template>",
    "<input value=no><img alt=no><meta content=no>",
    "<progress>no</progress><meter>no</meter>",
    "<!-- no -->",
    " \n\t&nbsp;\u2003",
    "&shy;",
    "<p><b> </b></p><p><a href=/a><img></a></p>",
    "",
]


@pytest.mark.parametrize("html", NO_TEXT)
def test_what_is_no_text(html: str) -> None:
    """Code, choices, fallbacks, inert templates and empty tags give no block."""
    assert blocks_of(html) == []
    assert seen(f"<p>one</p>{html}<p>two</p>") == ["one", "two"]


def test_a_sentence_goes_on_over_what_is_no_text() -> None:
    """A script or an icon in the middle of a sentence leaves it whole."""
    assert seen("<p>one <script>x</script>two <svg><text>x</text></svg>three") == ["one two three"]


HIDDEN = [
    "<div hidden>no</div>",
    '<div style="color: red; DISPLAY : none">no</div>',
    '<div style="visibility:hidden"><p>no</p></div>',
    '<div aria-hidden="true"><section><p>no</p></section></div>',
    "<noscript><p>no</p></noscript>",
    '<span style="display:none">no</span>',
    "<span hidden>no</span>",
    '<span class="u-visually-hidden">no</span>',
    '<label class="sr-only">no</label>',
    '<small class="screen-reader-text">no</small>',
]


@pytest.mark.parametrize("html", HIDDEN)
def test_what_is_not_seen(html: str) -> None:
    """What does not show when the page opens is kept, as a hidden block."""
    assert (seen(f"<p>one</p>{html}<p>two</p>"), hidden(html)) == (["one", "two"], ["no"])


@pytest.mark.parametrize(
    "html",
    [
        '<div aria-hidden="false">yes</div>',
        '<div style="display:block">yes</div>',
        '<span aria-hidden="true">yes</span>',
        '<span class="sr-onlyish">yes</span>',
    ],
)
def test_what_is_seen(html: str) -> None:
    """What only looks hidden by a word is seen."""
    assert seen(html) == ["yes"]


def test_hidden_text_within_a_sentence() -> None:
    """A hint for readers aloud leaves the sentence whole, and comes behind it as a block of its own."""
    html = (
        '<p>Read <a href=/a>the report<span class="sr-only">(opens in a <b>new</b> tab)</span></a> in full.</p><p>two'
    )
    assert [(block.text, block.is_hidden) for block in blocks_of(html)] == [
        ("Read the report in full.", False),
        ("(opens in a new tab)", True),
        ("two", False),
    ]


def test_paragraphs_in_a_hidden_span() -> None:
    """They stay paragraphs, and no script in it counts as text."""
    assert hidden("<span hidden><p>one</p><script>x</script><p>two</p>three</span>four") == ["one", "two", "three"]
    assert seen("<span hidden><p>one</p><p>two</p></span>four") == ["four"]


def test_hidden_twins() -> None:
    """The copy for another screen is kept where it stands, once seen and once hidden."""
    html = '<p>one</p><div class="desktop"><p>two</p></div><div class="mobile" style="display:none"><p>two</p></div>'
    assert (seen(html), hidden(html)) == (["one", "two"], ["two"])


def test_shadow_roots() -> None:
    """A declarative shadow root is seen, at its place; in an inert template nothing is."""
    html = "<x-card><template shadowrootmode=open><p>one</p>two</template></x-card><template><p>no</p></template>three"
    assert seen(html) == ["one", "two", "three"]


# What a block knows


def test_links() -> None:
    """A block counts the characters in its links and buttons, and knows where it leads if that is one place."""
    block = one("<p>See <a href=/a>our<b> list</b></a>, and <button>save</button>")
    assert (block.link_chars, block.links, block.url) == (len("ourlist") + len("save"), 1, "/a")
    assert block.link_density == block.link_chars / len("See our list, and save")
    assert one("<p><a href=/a>whole   lines</a>").link_density == 1.0
    assert one("<p><a href=/a>a</a> <a href=/b>b</a>").url is None
    assert one("<p>no link").url is None


def test_a_link_around_blocks() -> None:
    """Every block in a link is a link, and leads where it does; what follows is none."""
    first, second, behind = blocks_of("<a href=/a><h3>one</h3><p>two</p></a><p>three</p>")
    assert [(block.link_density, block.links, block.url) for block in (first, second)] == [(1.0, 0, "/a")] * 2
    assert (behind.link_density, behind.url) == (0.0, None)


@pytest.mark.parametrize(
    ("html", "lead", "chars"),
    [
        ("<p><b>Read more:</b> the flood", "Read more:", 10),
        ("<p><strong>Note </strong><em>well:</em> no", "Note well:", 9),
        ("<p> <i>Ti<b>tan</b>ic</i> sank", "Titanic", 7),
        ("<p><b>all of it</b>", "", 9),
        ("<p><b>all</b> <b>of it</b> ", "", 8),
        ("<p>not <b>here</b>", "", 4),
        ("<p>none", "", 0),
        ("<p><b> </b>none", "", 0),
        ("<p><br><b>So</b> on", "So", 2),
    ],
)
def test_bold(html: str, lead: str, chars: int) -> None:
    """A block hands over the bold text that it opens with, if there is other text behind it."""
    block = one(html)
    assert (block.bold_lead, block.bold_chars) == (lead, chars)


def test_breaks_and_inline_tags() -> None:
    """Double breaks and rules part blocks, images do not; a block knows how many inline tags stand in it."""
    blocks = blocks_of("one<br><br>two <img><b>x</b><hr><img><p>three</p>four")
    assert [(block.text, block.inline_tags) for block in blocks] == [
        ("one", 0),
        ("two x", 1),
        ("three", 0),
        ("four", 0),
    ]


def test_elements() -> None:
    """A block stands in its innermost block-level element, which knows its make and what is around it."""
    article = '<article id=a class="b c" role=main itemprop=body>'
    element = one(f"<main>{article}<div>one <span class=y>two</span></div></article></main>").element
    assert (element.tag, element.depth, element.key) == ("div", 3, "")
    assert element.parent is not None
    assert (element.parent.tag, element.parent.key) == ("article", "b c #a @body =main")


@pytest.mark.parametrize(
    ("html", "tag", "within"),
    [
        ("<ul><li><p>x", "p", WITHIN_LIST),
        ("<table><tr><td>x<td>y", "tr", WITHIN_TABLE),
        ("<table><tr><td><p>x", "p", WITHIN_TABLE),
        ("<blockquote><p>x", "p", WITHIN_QUOTE),
        ("<figure><figcaption>x", "figcaption", WITHIN_FIGURE | WITHIN_CAPTION),
        ("<details><summary>x", "summary", WITHIN_DETAILS),
        ("<x-box><p>x", "p", 0),
        ("<x-box>x", "div", 0),
        ("x", "body", 0),
    ],
)
def test_containers(html: str, tag: str, within: int) -> None:
    """An element knows the containers that it stands in; one that no one names is a div."""
    assert (one(html).element.tag, one(html).element.within) == (tag, within)


def test_elements_come_parents_first() -> None:
    """Every element on the way to a block is in the list, behind its parent."""
    blocks, elements = split(read(Page("<div><ul><li>a<li><p>b</ul></div><table><tr><td>c<td><p>d")).tree.body)
    places = {id(element): i for i, element in enumerate(elements)}
    assert all(places[id(element.parent)] < i for i, element in enumerate(elements) if element.parent is not None)
    assert all(id(block.element) in places for block in blocks)


def test_no_page() -> None:
    """Without a body there are no blocks."""
    assert split(None) == ([], [])


# Nothing is lost

INLINE = ["a href=/a", "b", "i", "span", "code", "sup", "time", "q", "font", "button", "label"]
BLOCKS = ["p", "div", "ul", "li", "table", "tr", "td", "h2", "blockquote", "pre", "section", "x-y", "figure", "details"]
NOTHING = ["<br>", "<hr>", "<img>", "<script>no</script>", "<!-- no -->", "<svg><text>no</text></svg>", "<input>"]

WORDS = st.sampled_from(["a", "B", "Cd", " e ", "f ", " G", "7", ".", "\n", "h\u00adi", "e\u0301", "ä “ö”"])
TREES: st.SearchStrategy[str] = st.recursive(
    st.one_of(WORDS, st.sampled_from(NOTHING)),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(INLINE + BLOCKS),
        st.lists(inner, max_size=5),
    ),
    max_leaves=40,
)


def letters(texts: Iterator[str]) -> str:
    """All of it but spaces and bars, which splitting may put in."""
    joined = "".join(texts).replace("\u00ad", "").replace("e\u0301", "é")
    return "".join(joined.split()).replace("|", "")


def visible(node: LexborNode | None) -> Iterator[str]:
    """The text below a node in the order of the page, as a browser would read it."""
    while node is not None:
        if node.is_text_node:
            yield node.text_content or ""
        elif node.tag not in ("script", "svg"):
            yield from visible(node.first_child)
        node = node.next


@given(html=st.lists(TREES, max_size=6).map("".join))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_nothing_is_lost(html: str) -> None:
    """Each letter of a page is in exactly one block, in the order of the page, whatever the tags around it."""
    body = read(Page(f"<body>{html}")).tree.body
    assert body is not None
    blocks, _ = split(body)
    assert letters(block.text for block in blocks) == letters(visible(body.first_child))


@given(html=st.lists(TREES, max_size=6).map("".join))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_what_holds_of_every_block(html: str) -> None:
    """No block is empty or has loose spaces; shares are shares."""
    for block in blocks_of(html):
        assert block.text.strip()
        assert block.element.tag == "pre" or block.text == " ".join(block.text.split())
        assert 0.0 <= block.link_density <= 1.0
        assert len(block.bold_lead) < len(block.text)


# Large pages

LARGE = [
    ("<div>" * 100_000 + "x", 1),
    ("<span>" * 100_000 + "x", 1),
    ("<span hidden>a " * 100_000, 1),
    ("<b>a</b>" * 200_000, 1),
    ("<a href=/x>a</a>" * 200_000, 1),
    ("<span>A</span>" * 200_000, 1),
    ("<p>a" * 100_000, 100_000),
    ("a<br><br>" * 100_000, 100_000),
    ("word " * 1_000_000, 1),
    ("w" * 5_000_000, 1),
    ("e\u0301" * 1_000_000, 1),
    ("<table><tr>" + "<td>x" * 50_000, None),
    ("<table>" + "<tr><td>x<td>y" * 50_000, 50_000),
]


@pytest.mark.parametrize(("html", "count"), LARGE, ids=[f"{row[0][:14]}..." for row in LARGE])
def test_large_pages(html: str, count: int | None) -> None:
    """Megabytes of one thing, deep or long, are split in a second or two, and no stack overflows."""
    body = read(Page(html)).tree.body
    began = time.process_time()
    blocks, _ = split(body)
    assert time.process_time() - began < 3.0
    assert count in (None, len(blocks))


def test_time_grows_with_the_page() -> None:
    """Eight times the page takes some eight times as long; by the square it would be 64 times."""
    unit = "<div><p>Some <b>words</b> of <a href=/a>text</a>.<span hidden>no</span><table><tr><td>a<td>b</table></div>"

    def seconds(number: int) -> float:
        body = read(Page(unit * number)).tree.body
        began = time.process_time()
        split(body)
        return time.process_time() - began

    seconds(500)
    assert min(seconds(8_000) for _ in range(2)) < 28 * min(seconds(1_000) for _ in range(3))


def test_a_tree_can_be_split_again() -> None:
    """Splitting changes nothing of the tree."""
    body = read(Page("<p>a<span hidden>b</span><br><br>c")).tree.body
    first, second = ([(block.text, block.is_hidden) for block in split(body)[0]] for _ in range(2))
    assert first == second
