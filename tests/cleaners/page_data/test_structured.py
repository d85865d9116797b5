"""The page's own data: found wherever it stands, mended where that is safe, and the story's node told from others."""

from __future__ import annotations

import html
import json
import time
from typing import Any

import pytest

from cleaners.page_data.json_ld import clean, text_of
from cleaners.page_data.structured import StructuredData, read_structured
from cleaners.parsing.document import Page, read

URL = "https://gazette.example/town/bridge-closed"


def data_of(head: str, body: str = "", url: str | None = URL) -> StructuredData:
    return read_structured(read(Page(f"<html><head>{head}</head><body>{body}</body></html>", url)))


def ld(*values: Any) -> str:
    """Each value in a script of its own; a str stands as it is."""
    texts = (value if isinstance(value, str) else json.dumps(value) for value in values)
    return "".join(f'<script type="application/ld+json">{text}</script>' for text in texts)


STORY = {"@type": "NewsArticle", "headline": "Bridge closed", "datePublished": "2024-05-03"}


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(ld(STORY), id="plain"),
        pytest.param(ld([STORY]), id="array"),
        pytest.param(ld({"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, STORY]}), id="graph"),
        pytest.param(ld({"@type": "WebSite", "name": "Gazette"}, STORY), id="second-script"),
        pytest.param(ld({**STORY, "@type": ["Article", "NewsArticle"]}), id="types-as-list"),
        pytest.param(ld({**STORY, "@type": "https://schema.org/NewsArticle"}), id="type-as-address"),
        pytest.param(ld({"@type": "WebPage", "mainEntity": STORY}), id="main-entity"),
        pytest.param(ld({**STORY, "headline": "Bridge&nbsp;closed"}), id="entity"),
        pytest.param(ld({**STORY, "headline": "Bridge &amp;nbsp; closed"}), id="doubled-entity"),
        pytest.param(ld({**STORY, "headline": ["Bridge closed"]}), id="value-as-list"),
        pytest.param(ld({**STORY, "headline": {"@value": "Bridge closed", "@language": "en"}}), id="value-as-node"),
        pytest.param(ld(STORY).replace("ld+json", "ld+json; charset=utf-8"), id="type-with-charset"),
        pytest.param(f'<meta name="script:ld+json" content="{html.escape(json.dumps(STORY))}">', id="in-a-meta-tag"),
    ],
)
def test_headline_is_found_in_every_shape_of_json_ld(head: str) -> None:
    """JSON-LD gives the headline as a graph, an array, several scripts, types as lists, and with entities."""
    assert text_of(data_of(head).story_value("headline")) == "Bridge closed"


BROKEN = {
    "raw line break in a string": '{"@type": "NewsArticle", "description": "one\ntwo", "headline": "Bridge closed"}',
    "trailing comma": '{"@type": "NewsArticle", "keywords": ["a", "b",], "headline": "Bridge closed",}',
    "missing comma": '{"@type": "NewsArticle"\n "headline": "Bridge closed"}',
    "missing value": '{"@type": "NewsArticle", "author": , "headline": "Bridge closed"}',
    "doubled comma": '{"@type": "NewsArticle",, "headline": "Bridge closed"}',
    "bare quotes": '{"@type": "NewsArticle", "description": "He said "no" twice", "headline": "Bridge closed"}',
    "stray backslash": r"""{"@type": "NewsArticle", "description": "it\'s \d", "headline": "Bridge closed"}""",
    "comments": '{/* made by hand */ "@type": "NewsArticle", // yes\n "headline": "Bridge closed"}',
    "wrapped as CDATA": '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Bridge closed"}\n//]]>',
    "wrapped as a comment": '<!-- {"@type": "NewsArticle", "headline": "Bridge closed"} -->',
    "semicolon after it": '{"@type": "NewsArticle", "headline": "Bridge closed"};',
    "cut off": '{"@type": "NewsArticle", "headline": "Bridge closed", "articleBody": "The bridge, which',
    "two values in a row": '{"@type": "WebSite"}{"@type": "NewsArticle", "headline": "Bridge closed"}',
    "escaped as HTML": "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Bridge closed&quot;}",
    "byte order mark": '\ufeff{"@type": "NewsArticle", "headline": "Bridge closed"}',
}


@pytest.mark.parametrize("text", [pytest.param(text, id=slip) for slip, text in BROKEN.items()])
def test_broken_json_is_mended(text: str) -> None:
    """JSON-LD that a strict parser refuses still gives what it plainly says."""
    assert data_of(ld(text)).headline == "Bridge closed"


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "not json", '{"headline": {{title}}}', "[" * 100_000, '{"a":' * 50_000]
)
def test_what_is_no_json_gives_nothing(text: str) -> None:
    """Empty, hopeless or endlessly nested JSON-LD gives no story, and a good script beside it is still read."""
    assert data_of(ld(text)).stories == ()
    assert data_of(ld(text, STORY)).headline == "Bridge closed"


def test_lone_surrogate_is_replaced() -> None:
    """Half an emoji in JSON-LD becomes a question mark, so the value can be written as UTF-8."""
    headline = data_of(ld('{"@type": "NewsArticle", "headline": "Bridge closed \\ud83d"}')).headline
    assert headline == "Bridge closed ?"
    headline.encode()


OTHER = {"@type": "NewsArticle", "headline": "Cat found on roof", "url": "https://gazette.example/town/cat"}
LISTED = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": OTHER}]}


@pytest.mark.parametrize(
    "values",
    [
        pytest.param([OTHER, {**STORY, "url": URL}], id="by-address"),
        pytest.param([LISTED, STORY], id="not-from-a-list"),
        pytest.param(
            [{"@type": "VideoObject", "name": "Cat film", "datePublished": "2020-01-01"}, STORY], id="not-the-video"
        ),
        pytest.param([{"@type": "WebPage", "name": "Town"}, STORY], id="not-the-page"),
        pytest.param([OTHER, STORY], id="by-headline"),
        pytest.param([{**STORY, "hasPart": [OTHER]}], id="not-a-part"),
    ],
)
def test_story_node_is_chosen_by_evidence(values: list[Any]) -> None:
    """Among several nodes the story's is told by type, place, address and headline."""
    data = data_of('<meta property="og:title" content="Bridge closed | Gazette">' + ld(*values))
    assert data.article.get("headline") == "Bridge closed"


def test_reference_is_followed() -> None:
    """``{"@id": ...}`` stands for the node of that name, in lists too."""
    person = {"@id": "#ann", "@type": "Person", "name": "Ann Lee"}
    data = data_of(ld({"@graph": [{**STORY, "author": [{"@id": "#ann"}]}, person]}))
    assert text_of(data.story_value("author"), "name") == "Ann Lee"


def test_microdata_reads_like_json_ld() -> None:
    """Items, nested items and repeated properties come out as nodes; a comment's author is not the story's."""
    body = """
        <article itemscope itemtype="https://schema.org/NewsArticle">
          <h1 itemprop="headline">Bridge closed</h1>
          <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Lee</b></span>
          <time itemprop="datePublished" datetime="2024-05-03T10:00:00Z">today</time>
          <img itemprop="image" src="/bridge.jpg">
          <div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
            <span itemprop="author">Troll</span><meta itemprop="dateCreated" content="2024-05-04"></div>
        </article>"""
    data = data_of("", body)
    assert text_of(data.story_value("author"), "name") == "Ann Lee"
    assert data.story_value("datePublished") == "2024-05-03T10:00:00Z"
    assert data.story_value("image") == "/bridge.jpg"
    assert data.story_value("dateCreated") is None


def test_microdata_without_an_item_speaks_for_the_page() -> None:
    """``<meta itemprop>`` outside any item is read like a meta tag, which has the first word."""
    head = '<meta itemprop="datePublished" content="2024-05-03"><meta itemprop="description" content="loose">'
    data = data_of(head + '<meta name="description" content="named">')
    assert data.meta("datepublished") == "2024-05-03"
    assert data.meta("description") == "named"


def test_metas_and_links_are_found_by_any_name() -> None:
    """Names are folded to lower case, all contents kept in order, entities decoded, empty ones left out.

    ``value`` stands in for ``content`` where that is missing.
    """
    data = data_of(
        """<title> Bridge&amp;River </title>
        <meta property="OG:Title" content="Bridge &amp;amp; river"><meta name="article:tag" content="a">
        <meta property="article:tag" content="b"><meta name="keywords" content=" ">
        <meta name="twitter:image" value="/bridge.jpg"><meta name="twitter:site" content="@town" value="@other">
        <link rel="canonical alternate" href=" /town/bridge ">""",
    )
    assert data.meta("og:title") == "Bridge & river"
    assert data.metas["article:tag"] == ("a", "b")
    assert data.meta("keywords") is None
    assert (data.meta("twitter:image"), data.meta("twitter:site")) == ("/bridge.jpg", "@town")
    assert data.link("canonical") == data.link("alternate") == "/town/bridge"
    assert data.html_title == "Bridge&River"


def test_judge_gets_headline_summary_and_body() -> None:
    """What the judge needs is there by name: headline, description, article body."""
    data = data_of(ld({**STORY, "description": "No way across.", "articleBody": "The bridge is closed.\n\nFor long."}))
    assert (data.headline, data.description, data.article_body) == (
        "Bridge closed",
        "No way across.",
        "The bridge is closed. For long.",
    )


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("Tom &amp; Jerry", "Tom & Jerry"),
        ("a <b>bold</b> step", "a bold step"),
        ("5 < 7 > 3", "5 < 7 > 3"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("nul\x00byte", "nulbyte"),
        ("&amp;amp;amp;", "&amp;"),
    ],
)
def test_text_is_cleaned(dirty: str, cleaned: str) -> None:
    """Entities, tags and what cannot be seen go; what only looks like them stays."""
    assert clean(dirty) == cleaned


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(ld(*[STORY] * 5_000), id="5,000 scripts"),
        pytest.param(ld({**STORY, "articleBody": "word " * 2_000_000}), id="10 MB"),
        pytest.param(ld([OTHER] * 100_000), id="100,000 nodes"),
        pytest.param("<div itemscope itemprop=a>" * 20_000, id="nested items"),
        pytest.param('<meta property="article:tag" content="x &amp;amp; y">' * 30_000, id="30,000 metas"),
        pytest.param(ld('{"a":"b" "c" ' * 20_000, "[1,," * 60_000), id="broken throughout"),
        pytest.param(
            ld({"@graph": [{"@id": "#a", "@type": "Article", "author": {"@id": "#a"}}]}), id="points to itself"
        ),
    ],
)
def test_data_out_of_proportion_is_bounded(page: str) -> None:
    """Huge, endless and hostile data neither raises nor takes more than a moment."""
    document = read(Page(page))
    began = time.process_time()
    read_structured(document)
    assert time.process_time() - began < 2.0
