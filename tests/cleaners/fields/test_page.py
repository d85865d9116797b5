"""The small fields: language, site name, image, description, canonical URL, access; and their sources."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from cleaners import clean_html
from cleaners.fields import fields_of
from cleaners.labels import Label
from cleaners.language import language_tag
from cleaners.page_data.structured import read_structured
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

NEWS = {"@type": "NewsArticle", "headline": "Old bridge stays closed"}
IMAGE = '<meta property="og:image" content="{}">'
SITE = '<meta property="og:site_name" content="{}">'
OG_DESCRIPTION = '<meta property="og:description" content="{}">'
DESCRIPTION = '<meta name="description" content="{}">'
CANONICAL = '<link rel="canonical" href="{}">'


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en", "en"),
        ("pt_BR", "pt-BR"),
        ("nb-NO", "no-NO"),
        ("iw", "he"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("de-DE, en", "de-DE"),
        ("english", None),
        ("", None),
    ],
)
def test_language_tags_are_well_formed(text: str, tag: str | None) -> None:
    """What pages write becomes a BCP 47 tag, or nothing."""
    assert language_tag(text) == tag


CASES: list[Any] = [
    pytest.param("language", {"lang": "en-NZ"}, "en-NZ", id="lang"),
    pytest.param("language", {"lang": "de-AT"}, "en", id="lang-of-the-template"),
    pytest.param("language", {"lang": "de", "ld": {**NEWS, "inLanguage": "en-IE"}}, "en-IE", id="inLanguage"),
    pytest.param("language", {"lang": "", "head": '<meta property="og:locale" content="en_ZA">'}, "en-ZA", id="locale"),
    pytest.param("language", {"lang": ""}, "en", id="text-alone"),
    pytest.param("site_name", {"head": '<meta property="og:site_name" content="Gazette">'}, "Gazette", id="og-site"),
    pytest.param("site_name", {"ld": {**NEWS, "publisher": {"name": "Gazette"}}}, "Gazette", id="publisher"),
    pytest.param("site_name", {}, None, id="no-site"),
    *(
        pytest.param("site_name", {"head": SITE.format(name)}, site, id=name)
        for name, site in (
            ("Gazette – Nachrichten aus der Stadt", "Gazette"),
            ("Toute la ville | La Gazette", "Toute la ville | La Gazette"),
            ("街のニュース | Gazette", "Gazette"),
            ("The Gazette: news you can use", "The Gazette"),
            ("Gazette |", "Gazette"),
            ("Town - River", "Town - River"),
        )
    ),
    *(
        pytest.param("site_name", {"head": SITE.format(name), "url": f"https://{host}/a/b"}, site, id=host)
        for name, host, site in (
            ("Sport | Daily Courier", "sport.dailycourier.co.uk", "Daily Courier"),
            ("Tech - Gazette", "tech.gazette.example", "Gazette"),
            ("de | Kurier", "de.kurier.example", "Kurier"),
            ("River Notes - All of the town", "rivernotes.blogs.example", "River Notes"),
            ("Markets | The Town Post", "markets.ttp.example", "Markets | The Town Post"),
        )
    ),
    pytest.param("site_name", {"head": '<meta property="og:site_name" content="https://a.example">'}, None, id="url"),
    pytest.param(
        "image", {"head": IMAGE.format("/img/bridge.jpg")}, "https://gazette.example/img/bridge.jpg", id="og-image"
    ),
    pytest.param(
        "image",
        {"ld": {**NEWS, "image": [{"url": "https://i.example/b.jpg"}]}},
        "https://i.example/b.jpg",
        id="ld-image",
    ),
    pytest.param("image", {"head": IMAGE.format("https://gazette.example/logo.png")}, None, id="logo"),
    pytest.param("image", {"head": IMAGE.format("https://gazette.example/i/facebook.png")}, None, id="for-a-network"),
    pytest.param(
        "image",
        {"head": IMAGE.format("https://gazette.example/bridge-facebook.png")},
        "https://gazette.example/bridge-facebook.png",
        id="picture-cut-for-a-network",
    ),
    pytest.param("image", {"head": IMAGE.format("/img/placeholder-16x9.jpg")}, None, id="placeholder"),
    pytest.param(
        "image",
        {"head": IMAGE.format("/img/2641x1878/b.jpg")},
        "https://gazette.example/img/2641x1878/b.jpg",
        id="size",
    ),
    pytest.param(
        "image",
        {"head": IMAGE.format("/b.jpg?overlay=logo")},
        "https://gazette.example/b.jpg?overlay=logo",
        id="overlay",
    ),
    pytest.param("image", {"head": IMAGE.format("/resize?url=%2Fimg%2Flogo.png&amp;w=9")}, None, id="logo-in-a-query"),
    pytest.param(
        "image",
        {"head": IMAGE.format("/b.jpg%20940w,%20/c.jpg%20300w")},
        "https://gazette.example/b.jpg",
        id="several-sizes",
    ),
    pytest.param("image", {"head": IMAGE.format("//-/media/b.jpg")}, None, id="no-host"),
    pytest.param("image", {"head": IMAGE.format("data:image/gif;base64,R0lGOD")}, None, id="data"),
    pytest.param("image", {"head": IMAGE.format("https://t.example/pixel.gif?id=1x1")}, None, id="pixel"),
    pytest.param(
        "image",
        {"head": IMAGE.format("/logo.png") + IMAGE.format("/b.jpg")},
        "https://gazette.example/b.jpg",
        id="second-image",
    ),
    pytest.param(
        "description", {"head": '<meta name="description" content="No way across.">'}, "No way across.", id="meta"
    ),
    pytest.param("description", {"ld": {**NEWS, "description": "No way &amp; no boat."}}, "No way & no boat.", id="ld"),
    pytest.param(
        "canonical_url",
        {"head": CANONICAL.format("/town/bridge#top")},
        "https://gazette.example/town/bridge",
        id="link",
    ),
    pytest.param(
        "canonical_url",
        {"head": CANONICAL.format("https://m.gazette.example/b")},
        "https://m.gazette.example/b",
        id="host",
    ),
    pytest.param("canonical_url", {"head": CANONICAL.format("https://gazette.example/")}, None, id="home-page"),
    pytest.param("canonical_url", {"head": CANONICAL.format("https://other.example/b")}, None, id="other-site"),
    pytest.param("canonical_url", {"head": CANONICAL.format("javascript:void(0)")}, None, id="no-address"),
    pytest.param("canonical_url", {"head": CANONICAL.format("http://[broken")}, None, id="broken-address"),
    pytest.param(
        "canonical_url",
        {"head": CANONICAL.format("https://b.co.uk/x"), "url": "https://a.co.uk/x"},
        None,
        id="other-site-under-co-uk",
    ),
    pytest.param("access", {"ld": {**NEWS, "isAccessibleForFree": "False"}}, "unknown", id="not-free-but-whole"),
    pytest.param("access", {"ld": {**NEWS, "isAccessibleForFree": True}}, "free", id="free"),
    pytest.param("access", {"head": '<meta property="article:content_tier" content="locked">'}, "paywalled", id="tier"),
    pytest.param("access", {}, "unknown", id="unsaid"),
]


@pytest.mark.parametrize(
    ("first", "second", "is_second"),
    [
        ("The bridge is closed for…", "The bridge is closed for good, says the town.", True),
        ("El puente está cerrado hasta", "El puente está cerrado hasta el verano, dice el alcalde.", True),
        ("Die Brücke bleibt zu [...]", "Die Brücke bleibt zu, sagt die Stadt.", True),
        ("橋は閉鎖されたまま…", "橋は閉鎖されたままだと、町は木曜日に発表した。", True),
        ("Why the bridge is shut", "Why the bridge is shut - Gazette, your local news", False),
        ("Why the bridge is shut", "Why the bridge is shut | All the news of the town", False),
        ("Why the bridge is shut…", "Why the bridge is shut - Gazette, your local news", False),
        ("Why the bridge is sh", "Why the bridge is shut, and who is to pay", True),
        ("The mayor", "The mayor, who has paid for it, is not amused.", True),
        ("The mayor says he won", "The mayor says he won't pay for the bridge.", True),
        ("The bridge is closed.", "The bridge is closed. More on this page, day by day.", False),
        ("Closed for…", "The town has closed the bridge for the whole of the year.", False),
    ],
)
def test_description_is_whole(page_fields: Any, first: str, second: str, is_second: bool) -> None:
    """Where the first description is broken off, the one that goes on with its words is taken."""
    found = page_fields(head=OG_DESCRIPTION.format(first) + DESCRIPTION.format(second))
    source = "meta" if is_second else "open_graph"
    assert (found.description, found.sources["description"]) == (second if is_second else first, source)


@pytest.mark.parametrize(("field", "parts", "value"), CASES)
def test_small_fields(page_fields: Any, field: str, parts: dict[str, Any], value: str | None) -> None:
    """Each field has the page's word for it where that can be believed, and names its source just then."""
    found = page_fields(**parts)
    assert getattr(found, field) == value
    assert (field in found.sources) == (value not in (None, "unknown"))


@pytest.mark.parametrize("html", ["", "<html>", "<h1>", "<title></title>", "<p>\x00</p>", "<time datetime=x>"])
def test_strange_pages_have_no_fields(html: str) -> None:
    """An empty or strange page gives absent fields and raises nothing."""
    found = clean_html(html)
    assert (found.title, found.authors, found.published, found.tags, found.sources) == (None, (), None, (), {})


LD = '<script type="application/ld+json">{}</script>'
HOSTILE = {
    "a title of a megabyte": f"<title>{'a | ' * 250_000}</title><h1>b</h1>",
    "a heading in 20,000 pieces": f"<h1>{'<div>word</div>' * 20_000}</h1>",
    "20,000 headings": "<h1>word</h1>" * 20_000,
    "20,000 dates in one element": "<b>1 May 2024</b><br><br>" * 20_000,
    "20,000 links in one element": '<a href="/tag/a">tag</a><br><br>' * 20_000,
    "20,000 bylines in one element": '<a href="/author/a">Ann Lee</a><br><br>' * 20_000,
    "5,000 authors": LD.format(json.dumps({"@type": "NewsArticle", "author": [f"Ann Lee{i}" for i in range(5_000)]})),
    "50,000 keywords": f'<meta name="keywords" content="{"word," * 50_000}">',
    "broken JSON with spaces": LD.format('{"a": 1' + " " * 300_000 + "x"),
    "a line of separators": f"<h1>a</h1><p class=byline>{'- | , & ' * 2_000}</p>",
    "digits without end": f"<h1>a</h1><p class=date>{'1.2.3.4 ' * 30}{'9' * 100}</p>",
}


@pytest.mark.parametrize("html", [pytest.param(html, id=kind) for kind, html in HOSTILE.items()])
def test_hostile_pages_take_no_time(html: str) -> None:
    """What is repeated or long without end costs the fields no more than it costs to parse."""
    document = read(Page(html))
    blocks, _ = split(document.tree.body)
    labelled = [LabelledBlock(block, Label.PARAGRAPH, "test", "") for block in blocks]
    began = time.process_time()
    fields_of(document, read_structured(document), labelled)
    assert time.process_time() - began < 3.0
