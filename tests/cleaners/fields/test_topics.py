"""Tags and section: what the publisher gave this story."""

from __future__ import annotations

from typing import Any

import pytest

NEWS = {"@type": "NewsArticle", "headline": "Old bridge stays closed"}
KEYWORDS = '<meta name="keywords" content="{}">'
TAG = '<meta property="article:tag" content="{}">'
SITE = '<meta property="og:site_name" content="Gazette">'


def links(*texts: str, to: str = "/tag/") -> str:
    return " ".join(f'<a href="{to}{text.lower()}">{text}</a>' for text in texts)


def items(*texts: str, to: str = "/tag/") -> str:
    return "".join(f'<li><a href="{to}{text.lower()}">{text}</a></li>' for text in texts)


PAGES: list[Any] = [
    pytest.param({"ld": {**NEWS, "keywords": ["Bridges", "River"]}}, ("Bridges", "River"), id="json-ld-list"),
    pytest.param(
        {"ld": {**NEWS, "keywords": ["2016 River Bridge Debate"]}},
        ("2016 River Bridge Debate",),
        id="begins-with-digits",
    ),
    pytest.param({"ld": {**NEWS, "keywords": "Bridges, River"}}, ("Bridges", "River"), id="json-ld-text"),
    pytest.param({"ld": {**NEWS, "about": [{"@type": "Thing", "name": "Bridges"}]}}, ("Bridges",), id="about"),
    pytest.param(
        {"head": '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="River">'},
        ("Bridges", "River"),
        id="article-tag",
    ),
    pytest.param(
        {"head": '<meta name="news_keywords" content="Bridges, River">'}, ("Bridges", "River"), id="news-keywords"
    ),
    pytest.param({"head": KEYWORDS.format("bridge, town, river")}, ("bridge", "town", "river"), id="keywords"),
    pytest.param({"head": KEYWORDS.format("bridge;river")}, ("bridge", "river"), id="semicolons"),
    pytest.param({"below": f"<p>Tags: {links('Bridges', 'River')}</p>"}, ("Bridges", "River"), id="line"),
    pytest.param({"below": f"<ul>{items('Bridges', 'River')}</ul>"}, ("Bridges", "River"), id="links-to-tags"),
    pytest.param(
        {"below": f'<ul class="post-tags">{items("Bridges", "River", to="/x/")}</ul>'},
        ("Bridges", "River"),
        id="named-list",
    ),
    pytest.param(
        {"below": f"<p>Schlagwörter</p><ul>{items('Brücken', 'Fluss', to='/x/')}</ul>"},
        ("Brücken", "Fluss"),
        id="german-label",
    ),
    pytest.param({"below": "<p>Topics: Bridges, River</p>"}, ("Bridges", "River"), id="line-without-links"),
    pytest.param(
        {"below": "<p>Tags: TownOld Bridgeriver policy</p>"}, ("Town", "Old Bridge", "river policy"), id="run-together"
    ),
    pytest.param(
        {"below": "<p>Tags: <span>Town</span><span>art</span><b>Bridge</b></p>"},
        ("Town", "art", "Bridge"),
        id="marked-off",
    ),
    pytest.param(
        {"below": "<p>Tags: <span>The <b>Bridge</b></span><span>art</span></p>"},
        ("The Bridge", "art"),
        id="marked-off-twice",
    ),
    pytest.param(
        {"below": "<p>Topics: TownartPaynest</p>", "ld": {**NEWS, "keywords": ["PayNest", "Town", "art"]}},
        ("Town", "art", "Paynest"),
        id="run-together-and-in-the-data",
    ),
    pytest.param({"below": f"<p>関連キーワード：{links('橋', '川の町')}</p>"}, ("川の町",), id="japanese-label"),
    pytest.param(
        {"top": f'<ul class="labels">{items("Bridges", "River")}</ul>'}, ("Bridges", "River"), id="above-the-headline"
    ),
    # each once, in its first spelling
    pytest.param(
        {"ld": {**NEWS, "keywords": ["River", "river", "RIVER", "Gazette"]}, "head": SITE}, ("River",), id="once"
    ),
    # which list wins
    pytest.param(
        {"below": f'<p class="tags">Tags: {links("Bridges")}</p>', "ld": {**NEWS, "keywords": ["web", "news"]}},
        ("Bridges",),
        id="what-readers-see",
    ),
    pytest.param(
        {
            "head": KEYWORDS.format("bridge,river") + '<meta name="news_keywords" content="bridge,river">',
            "ld": {**NEWS, "keywords": ["bridge", "river", "paywall exclude", "web", "_template"]},
        },
        ("bridge", "river"),
        id="what-the-others-bear-out",
    ),
    pytest.param(
        {
            "below": f'<p class="tags">Tags: {links("Bridges")}</p>',
            "ld": {**NEWS, "keywords": ["Town", "Bridges", "River"]},
        },
        ("Town", "Bridges", "River"),
        id="data-has-more-than-the-one-seen",
    ),
    # none of the story's
    pytest.param(
        {
            "head": KEYWORDS.format("bridge,closed,town,keeps,river"),
            "url": "https://a.example/town-keeps-bridge-closed-river",
        },
        (),
        id="words-of-the-address",
    ),
    pytest.param(
        {"head": '<meta name="page-tags" content="template:false,www.gazette.example">'}, (), id="for-machines"
    ),
    pytest.param({"below": '<ul class="tags"><li><a href="#bridge">Old bridge</a></li></ul>'}, (), id="down-the-page"),
    pytest.param(
        {"below": '<ul class="tags"><li><a href="https://shop.example/bridge">Old bridge</a></li></ul>'},
        (),
        id="a-shop",
    ),
    pytest.param({"below": f'<ul class="cats">{items("Cats", "Dogs", to="/x/")}</ul>'}, (), id="of-other-stories"),
    pytest.param({"below": f'<p class="tags">Tags: {links("Bridges", "5/3/24")}</p>'}, ("Bridges",), id="a-day"),
    pytest.param({"head": KEYWORDS.format("news, sport, weather, jobs, cars, flats, tv")}, (), id="keyword-soup"),
    pytest.param({"after": f'<nav class="tags">{links("Bridges", "River")}</nav>'}, (), id="menu"),
    pytest.param(
        {
            "below": '<ul class="post-tags"><li><a href="#f">Share on Facebook</a></li>'
            '<li><a href="#m">Email</a></li></ul>'
        },
        (),
        id="share-buttons",
    ),
    pytest.param(
        {
            "below": '<h4>Tags</h4><ul class="tag-cloud"><li><a href="/tag/town">Town</a> (12)</li>'
            '<li><a href="/tag/river">River</a> (7)</li></ul>'
        },
        (),
        id="counted-by-the-site",
    ),
    pytest.param(
        {"below": '<p class="tags">Tags: Harbour tale (1984), Bridges</p>'},
        ("Harbour tale (1984)", "Bridges"),
        id="year",
    ),
    pytest.param({"after": f'<div class="trending-topics">Trending: {links("Cats", "Rain")}</div>'}, (), id="trending"),
    pytest.param(
        {"ld": {**NEWS, "keywords": ["Day: Friday", "Time: 11", "Subject: Bridges"]}},
        ("Bridges",),
        id="pairs-for-machines",
    ),
    pytest.param(
        {"ld": {**NEWS, "keywords": ["98be933f-38cf-4fba-b6c6-ad438e82010a", "Bridges", "12345"]}},
        ("Bridges",),
        id="numbers",
    ),
    # which lines make up a list
    pytest.param(
        {
            "below": '<div class="taglist">'
            + "".join(f'<div class="entry"><div>{link}</div></div>' for link in (links("River"), links("Old")))
            + "</div>"
        },
        ("River", "Old"),
        id="each-in-an-element-of-its-own",
    ),
    pytest.param(
        {
            "below": f'<footer class="about"><div class="tags">{links("Bridges", "River")}</div><p>Related people</p>'
            f'<div class="tags">{links("Ann Lee", "Bo Xu", to="/person/")}</div></footer>'
        },
        ("Bridges", "River", "Ann Lee", "Bo Xu"),
        id="one-list-for-each-kind",
    ),
    pytest.param(
        {"below": f"<dl><dt>Tags</dt><dd>{links('Bridges', 'River')}</dd><dt>Pages</dt><dd>636</dd></dl>"},
        ("Bridges", "River"),
        id="the-next-line-has-a-label-of-its-own",
    ),
    pytest.param(
        {
            "below": f'<footer class="entry-tags">Tags: {links("Bridges", "River")}'
            f'<nav class="post-navigation"><p>{links("A ferry for the town", to="/x/")}</p></nav></footer>'
        },
        ("Bridges", "River"),
        id="the-next-story-in-the-same-element",
    ),
    pytest.param(
        {"below": '<div class="tag-cloud"><a href="/tag/river">River 3</a> <a href="/tag/town">Town 24</a></div>'},
        ("River", "Town"),
        id="with-how-many-stories-each-has",
    ),
    pytest.param(
        {"below": f'<section class="widget widget_categories"><ul>{items("River 3", "Town 24")}</ul></section>'},
        (),
        id="a-box-of-what-the-site-has",
    ),
    pytest.param(
        {"top": f'<li class="menu-link" id="categories"><p>Categories</p><div>{links("River", "Town")}</div></li>'},
        (),
        id="a-menu-that-opens",
    ),
    pytest.param(
        {"below": f"<p>Topics</p><ul>{items('Cats', 'Rain', 'Chess', 'Soup', to='/x/')}</ul>"},
        (),
        id="a-list-the-story-names-nothing-of",
    ),
    pytest.param(
        {"top": f'<article class="post type-post tag-river">{links("River news", "Town", to="/x/")}</article>'},
        (),
        id="the-storys-own-tags-as-class-names",
    ),
    pytest.param({"below": f"<p>Tags: {links('Uncategorized')}</p>"}, (), id="filed-under-nothing"),
    pytest.param({"below": "<p>In this story</p><p>Social links and a river</p>"}, (), id="any-line-below-a-label"),
    pytest.param({"below": "<p>Tags</p><p>Bridges, River</p>"}, ("Bridges", "River"), id="a-list-below-a-label"),
    pytest.param(
        {"below": f"<p>Topics</p><p>{links('Ten ways to cross a river', to='/x/')}</p>"},
        (),
        id="a-headline-below-a-label",
    ),
    pytest.param(
        {"ld": {**NEWS, "keywords": "Arts, Books, & Music"}},
        ("Arts, Books, & Music",),
        id="one",
    ),
    pytest.param(
        {"ld": {**NEWS, "keywords": ["@post:19", "&quot", "River SPORTS_FIGURE PERSON", "Front Page"]}},
        ("River",),
        id="signs-for-machines",
    ),
    pytest.param(
        {"head": KEYWORDS.format("old, bridge, river, stays, closed, town, said, nobody, can, say, who, pay")},
        (),
        id="commonest-words-of-the-story",
    ),
    pytest.param(
        {"below": f"<ul>{items('Closed Roads', 'Mayor News', 'Town Plans', 'Old Books', 'Summer Camps')}</ul>"},
        (),
        id="sections-whose-words-the-story-has",
    ),
    pytest.param({"below": f"<p>Tags: {links('Town -', 'River -')}</p>"}, ("Town", "River"), id="dashes-between"),
    pytest.param({"head": TAG.format("Weekly letter") + TAG.format("featured")}, (), id="not-of-the-story"),
    pytest.param(
        {"head": KEYWORDS.format("River tips, River maps, River news, Best river, River shop")},
        (),
        id="one-word-in-all",
    ),
    pytest.param(
        {"head": KEYWORDS.format("River tips, River maps, River news"), "top": "<h1>River over its banks</h1>"},
        ("River tips", "River maps", "River news"),
        id="the-headlines-word-in-all",
    ),
    pytest.param(
        {
            "head": KEYWORDS.format("River tips, River maps, River news, Best river, River shop"),
            "top": "<h1>River over its banks</h1>",
        },
        (),
        id="the-headlines-word-in-all-of-many",
    ),
    pytest.param(
        {"head": '<meta name="news_keywords" content="Town-Plan, Town-Hall, Town-Money">'},
        ("Town-Plan", "Town-Hall", "Town-Money"),
        id="one-word-in-all-that-the-story-was-given",
    ),
    pytest.param(
        {"head": KEYWORDS.format("Puente viejo, río, ayuntamiento"), "top": "<h1>El puente viejo, cerrado</h1>"},
        ("Puente viejo", "río", "ayuntamiento"),
        id="a-third-is-enough",
    ),
    pytest.param(
        {"head": KEYWORDS.format("town, bridge, story-type"), "below": f"<p>Tags: {links('Town')}</p>"},
        ("Town",),
        id="one-seen-and-others-for-machines",
    ),
    pytest.param({}, (), id="nothing"),
]


@pytest.mark.parametrize(("parts", "tags"), PAGES)
def test_tags(page_fields: Any, parts: dict[str, Any], tags: tuple[str, ...]) -> None:
    """The story's own tags are found, and nobody else's."""
    assert page_fields(parts.pop("top", ""), **parts).tags == tags


CRUMBS = {
    "@type": "BreadcrumbList",
    "itemListElement": [
        {"@type": "ListItem", "position": 1, "item": {"@id": "/", "name": "Home"}},
        {"@type": "ListItem", "position": 2, "item": {"@id": "/town", "name": "Town"}},
        {"@type": "ListItem", "position": 3, "item": {"@id": "/town/bridge", "name": "Old bridge stays closed"}},
    ],
}


@pytest.mark.parametrize(
    ("parts", "section"),
    [
        pytest.param({"ld": {**NEWS, "articleSection": ["Town", "News"]}}, "Town", id="json-ld"),
        pytest.param({"head": '<meta property="article:section" content="Town">'}, "Town", id="meta"),
        pytest.param({"ld": CRUMBS}, "Town", id="breadcrumb"),
        pytest.param({"head": SITE + '<meta property="article:section" content="Gazette">'}, None, id="site"),
        pytest.param({"ld": {**NEWS, "articleSection": "Uncategorized"}}, None, id="no-section"),
        pytest.param({"head": '<meta property="article:section" content="tags">'}, None, id="name-of-the-field"),
        pytest.param({"ld": {**NEWS, "articleSection": "Category: Town"}}, "Town", id="head-of-an-archive"),
        pytest.param({"ld": {**NEWS, "articleSection": "Home, Town, Bridges"}}, "Town", id="a-list-in-one-text"),
        pytest.param({"ld": {**NEWS, "articleSection": "Arts, Books and Music"}}, "Arts, Books and Music", id="one"),
        pytest.param({"ld": {**NEWS, "articleSection": "news_news"}}, None, id="for-machines"),
        pytest.param({}, None, id="nothing"),
    ],
)
def test_section(page_fields: Any, parts: dict[str, Any], section: str | None) -> None:
    """The section comes from the page's data, or from its breadcrumb."""
    assert page_fields(**parts).section == section
