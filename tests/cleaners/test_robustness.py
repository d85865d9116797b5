"""No page raises, hangs or loses its head: strange bytes, broken markup, pages made to hurt."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners import Article, clean_html, clean_text

Paragraphs = Callable[[int], str]

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = sorted(FIXTURES.glob("**/*.html"))
SEED = 20251125

FAST = settings(max_examples=150, deadline=None, derandomize=True)


def check(article: Article) -> None:
    """What holds of any record, so that a broken page gives a sound one."""
    assert article.body == "\n\n".join(block.text for block in article.blocks)
    assert article.is_article is bool(article.body)
    assert all(block.text for block in article.blocks)
    assert all(removal.text for removal in article.removed)
    positions = [removal.position for removal in article.removed]
    assert positions == sorted(set(positions))
    assert Article.from_dict(article.to_dict()) == article
    article.to_json()
    article.to_markdown()
    article.to_html()


@given(content=st.binary(max_size=400))
@FAST
def test_any_bytes(content: bytes) -> None:
    """Bytes that are no page give a sound record."""
    check(clean_html(content))


ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)  # surrogates and controls too


@given(text=ANY_TEXT)
@FAST
def test_any_text(text: str) -> None:
    """So does any str, in both modes, lone surrogates and control characters included."""
    check(clean_html(text))
    check(clean_text(text, title=text[:20]))


NAMES = """html head body title meta p div span a b i h1 h2 h3 ul ol li dl dt dd table tr td th caption thead col
    blockquote pre code figure figcaption img picture aside article section main header footer nav form input button
    select option textarea label fieldset details summary dialog template noscript script style svg math iframe object
    frameset frame noframes ruby rt br hr wbr center font marquee x-story amp-img""".split()
ATTRIBUTES = """class="story" class="comment" id="main" hidden style="display:none" aria-hidden="true" itemprop="author"
    itemscope itemtype="NewsArticle" rel="author" href="/x" href="http://[" datetime="2024-13-99" content="x" class
    shadowrootmode="open" name="author" property="og:title" type="application/ld+json" lang="de" charset="utf-7"
    """.split()
TAG = st.builds(
    lambda close, name, attributes, end: f"<{close}{name} {' '.join(attributes)}{end}",
    st.sampled_from(["", "", "/"]),
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(ATTRIBUTES), max_size=3),
    st.sampled_from([">", ">", ">", "/>", ""]),
)
WORDS = st.sampled_from(
    [
        "A paragraph, of some words, ends here. ",
        "12 May 2024",
        "By Ann Lee",
        "橋",
        '{"@type": "NewsArticle", "headline": ',
        *"Read_more { < > ]]> <!-- &nbsp; &#0; &#xD800; &bogus; \x00 \ufeff \u202e".split(" "),
    ]
)


@given(pieces=st.lists(st.one_of(TAG, WORDS), max_size=50))
@FAST
def test_anything_like_html(pieces: list[str]) -> None:
    """Tags in any order, unclosed, doubled, with any attributes, give a sound record."""
    check(clean_html("".join(pieces)))


# Pages that were sound until something hit them


def flip_bytes(page: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(page)
    for _ in range(chance.randint(1, 200)):
        damaged[chance.randrange(len(page))] = chance.randrange(256)
    return bytes(damaged)


def cut_off(page: bytes, chance: random.Random) -> bytes:
    return page[: chance.randrange(len(page))]


def cut_out(page: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(page))
    return page[:start] + page[start + chance.randrange(len(page)) :]


def double_tags(page: bytes, chance: random.Random) -> bytes:
    pieces = page.split(b"<")
    for _ in range(20):
        at = chance.randrange(len(pieces))
        pieces.insert(chance.randrange(len(pieces)), pieces[at])
    return b"<".join(pieces)


def drop_tags(page: bytes, chance: random.Random) -> bytes:
    return b"<".join(piece for piece in page.split(b"<") if chance.random() > 0.1)


def shuffle_tags(page: bytes, chance: random.Random) -> bytes:
    pieces = page.split(b"<")
    chance.shuffle(pieces)
    return b"<".join(pieces)


def mix_encodings(page: bytes, chance: random.Random) -> bytes:
    text = page.decode(errors="replace")
    cut = chance.randrange(len(text))
    first, second = (chance.choice(["utf-16", "latin-1", "cp932", "utf-7", "utf-8", "koi8-r"]) for _ in range(2))
    return text[:cut].encode(first, "replace") + text[cut:].encode(second, "replace")


def join_pages(page: bytes, chance: random.Random) -> bytes:
    return page + chance.choice(PAGES).read_bytes()[chance.randrange(500) :]


DAMAGES = (flip_bytes, cut_off, cut_out, double_tags, drop_tags, shuffle_tags, mix_encodings, join_pages)


def damaged_pages(number: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Fixture pages with one to three damages each, always the same ones; the name says how to make it again."""
    contents = [page.read_bytes() for page in PAGES]
    for index in range(number):
        chance = random.Random(seed + index)
        content = contents[index % len(contents)]
        damages = chance.choices(DAMAGES, k=chance.randint(1, 3))
        for damage in damages:
            content = damage(content, chance) or content
        yield f"seed {seed + index}: {', '.join(damage.__name__ for damage in damages)}", content


def test_damaged_pages() -> None:
    """200 pages with flipped bytes, lost ends, doubled tags and mixed encodings each give a sound record."""
    for name, content in damaged_pages(200, SEED):
        try:
            check(clean_html(content, "https://gazette.example/x", content_type="text/html; charset=bogus"))
        except Exception as error:
            raise AssertionError(name) from error


@pytest.mark.slow
def test_many_damaged_pages() -> None:
    """So do 2,000, and each in less than a second."""
    for name, content in damaged_pages(2000, SEED + 1000):
        began = time.process_time()
        try:
            check(clean_html(content, content_type="text/html"))
        except Exception as error:
            raise AssertionError(name) from error
        assert time.process_time() - began < 1.0, name


# Pages made to hurt

JSON_LD = '<script type="application/ld+json">{}</script>'
STRANGE = {
    "nothing": "",
    "space": " \n\t ",
    "text-alone": "A line.",
    "no-body": "<html><head><title>Bridge</title></head></html>",
    "head-alone": "<head><title>Bridge</title><meta name=author content=Ann>",
    "title-in-body": "<body><title>Bridge</title>",
    "frameset": "<html><frameset cols=1,2><frame src=a><noframes><p>No frames.</noframes></frameset></html>",
    "nul": "<p>One\0two</p>\0<\0p>three\0",
    "nul-alone": "\0" * 5000,
    "xml": '<?xml version="1.0"?><rss><channel><title>Bridge</title><item>x</item></channel></rss>',
    "svg-alone": "<svg><text>drawn</text></svg>",
    "template-alone": "<template><p>inert</p></template>",
    "open-comment": "<p>A line.</p><!-- " + "x" * 5000,
    "open-attribute": '<p class="' + "x" * 5000,
    "open-script": "<script>" + "x" * 5000,
    "open-cdata": "<svg><![CDATA[" + "x" * 5000,
    "bare-cells": "<td>a<tr>b<th>c<table><td>d",
    "nested-lists": "<ul><li>a" * 500,
    "nested-tables": "<table><tr><td>a" * 500,
    "nested-quotes": "<blockquote>a" * 500,
    "nested-templates": '<template shadowrootmode="open">a' * 500,
    "nested-inline": "<b><i><span>" * 2000 + "x",
    "links-in-links": "<a href=/x>" * 2000 + "x",
    "end-tags": "</p></div></body></html>" * 2000,
    "data-without-end": JSON_LD.format("[" * 20_000),
    "data-nested": JSON_LD.format('{"mainEntity":' * 5_000 + "1" + "}" * 5_000),
    "data-of-numbers": JSON_LD.format('{"@type": 1, "headline": [2, {}], "author": 1e999, "articleBody": null}'),
    "data-scripts": JSON_LD.format('{"@type": "NewsArticle", "headline": "Bridge"}') * 5_000,
    "broken-data-scripts": JSON_LD.format('{"@type": "NewsArticle", "headline": "Bridge"') * 5_000,
    "metas": '<meta property="article:tag" content="x">' * 5_000,
    "many-classes": f'<div class="{"a " * 50_000}"><p>A line of words.</p></div>',
    "one-word": f"<p>{'w' * 500_000}</p>",
    "one-paragraph": f"<p>{'A word, and more. ' * 30_000}</p>",
    "one-line-of-links": "<a href=/x>a</a>" * 10_000,
    "breaks": "a<br>" * 10_000,
    "double-breaks": "a<br><br>" * 5_000,
    "short-paragraphs": "<p>a</p>" * 10_000,
    "same-headings": "<h1>Bridge</h1>" * 3_000,
    "names": "<p>By Ann Lee</p><p>12 May 2024</p>" * 2_000,
    "options": f"<select>{'<option>x' * 10_000}</select>",
    "table": f"<table>{'<tr><td>1</td><td>2</td></tr>' * 3_000}</table>",
    "wide-table": f"<table><tr>{'<td>1</td>' * 10_000}</tr></table>",
    "entities": "<p>" + "&amp;&#0;&bogus;" * 10_000,
    "combining": "<p>" + "e\u0301\u0301\u0301" * 20_000,
    "soft-hyphens": "<p>" + "\xad" * 50_000,
    "right-to-left": "<p>" + "\u202e\u2066" * 5_000 + "x",
}


@pytest.mark.parametrize("html", STRANGE.values(), ids=STRANGE)
def test_strange_page(html: str) -> None:
    """A page that no newsroom made gives a sound record in a few seconds at most, as text too."""
    began = time.process_time()
    check(clean_html(html))
    check(clean_text(html))
    assert time.process_time() - began < 5.0


@pytest.mark.parametrize(
    "damage",
    [
        lambda story: story,
        lambda story: story.replace("</p>", ""),
        lambda story: f"</html>{story}",
        lambda story: f"<!--[if IE]><p>old</p><![endif]-->{story}",
        lambda story: story.replace("<p>", "<p>\0"),
        lambda story: f"{'<div>' * 3000}{story}",
        lambda story: story + JSON_LD.format("{" * 1000),
        lambda story: f"<center><font size=2>{story}",
        lambda story: story.replace("<p>", "<p class='a' class='b' class=>"),
        lambda story: f"<table><tr><td>{story}</td></tr></table>",
    ],
)
def test_story_survives_its_page(paragraphs: Paragraphs, damage: Callable[[str], str]) -> None:
    """Around a sound story broken markup costs none of its paragraphs."""
    story = paragraphs(4)
    wanted = [text.removesuffix("</p>") for text in story.split("<p>")[1:]]
    body = clean_html(damage(story)).body.replace("\ufffd", "").replace("\0", "")
    assert [text for text in wanted if text in body] == wanted


@pytest.mark.slow
@pytest.mark.parametrize(
    "html",
    ["<div>" * 50_000 + "<p>A line of words.</p>", "<div>a " * 20_000, "<ul><li>a" * 10_000, "<blockquote>a" * 20_000],
    ids=["empty", "with-text", "lists", "quotes"],
)
def test_deep_page(html: str) -> None:
    """Tens of thousands of nested elements neither overflow a stack nor take longer than the parser does, about."""
    began = time.process_time()
    check(clean_html(html))
    assert time.process_time() - began < 20.0


@pytest.mark.parametrize("unit", ["<p>A line of words, and a stop.</p>", "<li><a href=/x>A link</a>", "<div>a</div>"])
def test_cost_grows_with_the_size(unit: str) -> None:
    """Eight times the page takes about eight times as long; by the square it would be 64 times."""

    def seconds(number: int) -> float:
        began = time.process_time()
        clean_html(unit * number)
        return time.process_time() - began

    seconds(100)
    small = min(seconds(500) for _ in range(3))
    assert seconds(4000) < 24 * small
