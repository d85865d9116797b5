"""Authors: people, in order, each once; nobody who is none."""

from __future__ import annotations

from typing import Any

import pytest

from cleaners.fields.byline import without_repeats
from cleaners.fields.byline_words import opens_byline, told_of
from cleaners.fields.names import is_handle, is_name, people_in

LINES = [
    # the words for "by", in many languages
    ("By Ann Lee", ["Ann Lee"]),
    ("by ANN LEE and BO XU", ["ANN LEE", "BO XU"]),
    ("Byby Ann Lee", ["Ann Lee"]),
    ("ByAnn Lee", ["Ann Lee"]),
    ("Words by Ann Lee", ["Ann Lee"]),
    ("Von Anna Maier und Jörg Groß", ["Anna Maier", "Jörg Groß"]),
    ("Par Anne Roy, Luc Petit et Zoé Blanc", ["Anne Roy", "Luc Petit", "Zoé Blanc"]),
    ("Por María Gil y Juan Ruiz", ["María Gil", "Juan Ruiz"]),
    ("di Teresa Bianchi", ["Teresa Bianchi"]),
    ("Door Jan de Vries en Piet Bakker", ["Jan de Vries", "Piet Bakker"]),
    ("Av Kari Nordmann", ["Kari Nordmann"]),
    ("Autor: Jan Kowalski", ["Jan Kowalski"]),
    ("Автор: Анна Ильина", ["Анна Ильина"]),
    ("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
    ("بقلم: سارة أحمد", ["سارة أحمد"]),
    ("文／山田太郎", ["山田太郎"]),
    ("記者 王小明", ["王小明"]),
    ("Reporting by Ann Lee in Oslo; Editing by Bo Xu", ["Ann Lee"]),
    ("By Staff Writer Ann Lee", ["Ann Lee"]),
    ("Von unserem Korrespondenten Jörg Groß", ["Jörg Groß"]),
    ("De notre envoyée spéciale Anne Roy", ["Anne Roy"]),
    ("dal nostro inviato Marco Rossi", ["Marco Rossi"]),
    ("Door onze redacteur Jan de Vries", ["Jan de Vries"]),
    ("Γράφει ο Γιώργος Παππάς", ["Γιώργος Παππάς"]),
    ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
    # what stands beside a name
    ("Publié par Anne Roy le 3 mai 2024 à 14h05", ["Anne Roy"]),
    ("By Ann Lee of the Example staff", ["Ann Lee"]),
    ("By Ann Lee | May 3, 2024 | 12 comments", ["Ann Lee"]),
    ("By Ann LeeMay 3, 2024", ["Ann Lee"]),
    ("By Ann Lee on December 13, 2016", ["Ann Lee"]),
    ("By Ann Lee January 14, 202620 Mins Read", ["Ann Lee"]),
    ("By Ann Lee and Bo Xu Monday, November 18, 2019, 4:05 pm", ["Ann Lee", "Bo Xu"]),
    ("Von Anna Maier Montag, 18. November 2019", ["Anna Maier"]),
    ("By Ann Lee Mai 8", ["Ann Lee"]),
    ("By April May", ["April May"]),
    ("By Ann Lee Updated 3 hours ago", ["Ann Lee"]),
    ("By Ann Lee, Political Editor", ["Ann Lee"]),
    ("Ann Lee Senior Politics Editor, The Example Post", ["Ann Lee"]),
    ("By Ann Lee, Agence France-Presse", ["Ann Lee"]),
    ("By Ann Lee / TNN / Updated: Oct 9, 2019, 11:05 IST", ["Ann Lee"]),
    ("Von Anna Maier, dpa", ["Anna Maier"]),
    ("By Ann Lee@annlee Dec 15, 2016", ["Ann Lee"]),
    ("By Ann Lee (ann.lee@gazette.example)", ["Ann Lee"]),
    ("Ann Lee • 5 min read", ["Ann Lee"]),
    ("Medically reviewed by Cy Dee, MD — Written by Ann Lee, RD", ["Ann Lee, RD"]),
    ("By Ann Lee, PhD", ["Ann Lee, PhD"]),
    ("By Ann Lee, Ph. D., E-RYT 200, and Bo Xu, M.D.*", ["Ann Lee, Ph. D., E-RYT", "Bo Xu, M.D."]),
    ("By Ann Lee, CPP, PSP", ["Ann Lee, CPP, PSP"]),
    ("By Abby Derby", ["Abby Derby"]),
    ("By Ann Lee Ann Lee", ["Ann Lee"]),
    ("By José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("By Eva Meyer-Haber", ["Eva Meyer-Haber"]),
    ("By Ann Lee-Council and Bo Smith-Times", ["Ann Lee-Council", "Bo Smith-Times"]),
    ("By Ludwig van Beethoven", ["Ludwig van Beethoven"]),
    ("By Ann Lee, in Paris, and Bo Xu, in Rome", ["Ann Lee", "Bo Xu"]),
    ("Ann Lee and Bo Xu in Oslo, Cy Dee in Moscow", ["Ann Lee", "Bo Xu", "Cy Dee"]),
    ("By ANN LEE The Associated Press", ["ANN LEE"]),
    ("By Ann Lee The Example Post", ["Ann Lee"]),
    ("By Professor Ann Lee", ["Ann Lee"]),
    ("Linn and Peter", ["Linn", "Peter"]),
    ("Ayşe Yılmaz / İstanbul", ["Ayşe Yılmaz"]),
    # others who are named beside the writer
    ("Von Anna Maier (Text) und Jörg Groß (Fotos)", ["Anna Maier"]),
    ("Text: Anna Maier; Fotos: Jörg Groß", ["Anna Maier"]),
    ("By Ann Lee Photographs by Bo Xu", ["Ann Lee"]),
    ("Текст: Иван Петров Фото: Анна Ильина", ["Иван Петров"]),
    # scripts without capitals
    ("كتب: أحمد علي ومحمد حسن", ["أحمد علي", "محمد حسن"]),
    ("وليد أحمد - القاهرة", ["وليد أحمد"]),
    ("מאת: אבי כהן ודנה לוי", ["אבי כהן", "דנה לוי"]),
    ("लेखक: राम कुमार", ["राम कुमार"]),
    ("홍길동 정치부 기자 hong@gazette.example", ["홍길동"]),
    ("[서울=아침통신] 김철수·이영희 기자 외 1명", ["김철수", "이영희"]),
    ("김철수 기자, 이영희 특파원", ["김철수", "이영희"]),
    ("取材・文／山田太郎、写真／鈴木一郎", ["山田太郎"]),
    ("山田 太郎（政治部）", ["山田 太郎"]),
    ("[山田太郎，The Example Post]", ["山田太郎"]),
    ("[Ann Lee, The Example Post]", ["Ann Lee"]),
    ("編集委員 山田太郎", ["山田太郎"]),
    ("ジョン・スミス", ["ジョン・スミス"]),
    ("文● 山田／TOWN編集部", ["山田"]),
    ("【記者王小明／台北報導】", ["王小明"]),
    ("本报记者 王小明 李大力", ["王小明", "李大力"]),
    ("来源：晨报 作者：王小明", ["王小明"]),
    ("(责编：王小明、李力)", ["王小明", "李力"]),
    # nobody
    ("By Reuters", []),
    ("By Associated Press Reporter", []),
    ("Related Posts", []),
    ("City Heart Clinic", []),
    ("Reach Out To Us", []),
    ("By River Town Tips | May 3, 2024", []),
    ("AFP, Washington, Nov 18 2019, 22:31 IST", []),
    ("New Delhi, The Example Post | Updated: 19 November 2019", []),
    ("기사입력 :[ 2018-09-28 17:32 ]", []),
    ("Gazette Official", []),
    ("By Staff", []),
    ("By our Staff Writer", []),
    ("Von der Redaktion", []),
    ("Von NDR-Redaktion Kultur", []),
    ("By Gazette-Media", []),
    ("Editorial Team", []),
    ("Updated 3 hours ago", []),
    ("By The Example Post", []),
    ("admin", []),
    ("https://social.example/gazette", []),
    ("desk@gazette.example", []),
    ("May 3, 2024", []),
    ("AFP", []),
    ("文／町新聞編集部", []),
    ("", []),
]


@pytest.mark.parametrize(("line", "people"), LINES)
def test_people_are_taken_from_a_line(line: str, people: list[str]) -> None:
    """A byline in any language gives the people it names, without titles, places, dates, addresses and agencies."""
    assert people_in(line, lambda name: name == "The Example Post", is_byline=True) == people


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("Di Canio", ["Di Canio"]),
        ("Von Trapp", ["Von Trapp"]),
        ("By Ann Lee", ["Ann Lee"]),
        ("Ann Lee; Bo Xu", ["Ann Lee", "Bo Xu"]),
        ("Ann Lee (ale)", ["Ann Lee"]),
        ("Center for Town Research", []),
        ("Hearts in Tune", []),
    ],
)
def test_short_words_for_by_are_parts_of_names_elsewhere(value: str, people: list[str]) -> None:
    """Outside a byline "von" and "di" open a name, and what "in" and "for" cut short is none."""
    assert people_in(value, lambda name: name == "Hearts in Tune") == people


@pytest.mark.parametrize(
    "line", ["記者王小明／台北報導", "본지 기자", "홍길동 기자 hong@gazette.example", "लेखक: राम कुमार"]
)
def test_what_opens_a_byline_in_scripts_without_capitals(line: str) -> None:
    """A line that opens with a reporter's title and a name is a byline; a title alone is none."""
    assert opens_byline(line) is (line != "본지 기자")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Lee is a writer in Oslo.", "Ann Lee"),
        ("Ann Lee, MD, RN, has a practice in Oslo.", "Ann Lee"),
        ("Anna Maier schreibt über Brücken.", "Anna Maier"),
        ("Anne Roy est journaliste.", "Anne Roy"),
        ("Ann Lee said that she is glad.", ""),
        ("Why is it shut?", ""),
    ],
)
def test_of_whom_a_line_tells(line: str, name: str) -> None:
    """A line that opens with a name and says what that person is or does gives the name."""
    assert told_of(line) == name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("annlee", True),
        ("annlee2", True),
        ("ann lee", True),
        ("admin", False),
        ("team", False),
        ("Ann", False),
        ("ann4lee6q2ab", False),
    ],
)
def test_handles_are_told_from_roles(text: str, *, is_one: bool) -> None:
    """A name in small letters is one; a role in small letters is none."""
    assert is_handle(text) is is_one


def test_names_are_repeated_once() -> None:
    """Of shorter and longer forms of one name the plain one is kept."""
    assert without_repeats(["Ann", "Ann Lee Twitter", "Ann Lee", "ANN LEE", "Bo Xu"]) == ["Ann Lee", "Bo Xu"]
    assert not is_name("Table of Contents 2024")


def person(*names: str) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": name} for name in names]


NEWS = {"@type": "NewsArticle", "headline": "Old bridge stays closed"}
BIO = "Ann Lee is a writer in Oslo. She has told of bridges and of those who cross them for eleven years."
FIGURE = '<figure><img src="a.jpg"><figcaption>{}</figcaption></figure>'
PAGES: list[Any] = [
    pytest.param({"ld": {**NEWS, "author": person("Ann Lee", "Bo Xu")}}, ("Ann Lee", "Bo Xu"), id="json-ld"),
    pytest.param({"ld": {**NEWS, "author": person("Ann Lee and Bo Xu")}}, ("Ann Lee", "Bo Xu"), id="two-in-one-name"),
    pytest.param({"ld": {**NEWS, "author": "Ann Lee"}}, ("Ann Lee",), id="json-ld-text"),
    pytest.param({"ld": {**NEWS, "creator": ["Ann Lee"]}}, ("Ann Lee",), id="creator"),
    pytest.param({"head": '<meta name="author" content="Ann Lee">'}, ("Ann Lee",), id="meta"),
    pytest.param({"head": '<meta name="author" content="https://social.example/ann">'}, (), id="meta-address"),
    pytest.param({"top": "<p>By Ann Lee</p>"}, ("Ann Lee",), id="by-line"),
    pytest.param({"top": '<div class="post-author">Ann Lee</div>'}, ("Ann Lee",), id="named-element"),
    pytest.param({"top": '<p><a href="/authors/ann-lee">Ann Lee</a> reports</p>'}, ("Ann Lee",), id="author-page"),
    pytest.param({"top": '<p><a rel="author" href="/x">Ann Lee</a></p>'}, ("Ann Lee",), id="rel-author"),
    pytest.param({"top": "<p>Posted on May 3, 2024 by Ann Lee</p>"}, ("Ann Lee",), id="by-later-in-line"),
    pytest.param({"top": "<p>Ann Lee</p><p>May 3, 2024</p>"}, ("Ann Lee",), id="name-beside-date"),
    pytest.param({"top": '<p class="a-name">Ann Lee</p><p class="a-name">Bo Xu</p>', "head": ""}, (), id="bare-names"),
    pytest.param(
        {"top": '<p class="author">Ann Lee</p><p class="author">Bo Xu</p>'}, ("Ann Lee", "Bo Xu"), id="a-line-each"
    ),
    pytest.param({"below": '<div class="author-box-name">Ann Lee</div>'}, ("Ann Lee",), id="box-below"),
    pytest.param({"below": "<p>Written by Ann Lee.</p>"}, ("Ann Lee",), id="line-below"),
    pytest.param({"below": f"<div><h3>Ann Lee</h3><p>{BIO}</p></div>"}, ("Ann Lee",), id="told-of-below"),
    pytest.param({"top": "<p>Ann Lee</p>", "below": f"<p>{BIO}</p>"}, ("Ann Lee",), id="bare-name-told-of-below"),
    pytest.param({"top": '<p>May 3, 2024 • Ann Lee in <a href="/town">Town</a></p>'}, ("Ann Lee",), id="beside-a-link"),
    pytest.param(
        {"top": "<p>The bridge is shut, and the ferry is full, writes Ann Lee.</p>"}, ("Ann Lee",), id="writes"
    ),
    pytest.param(
        {"top": '<p><a href="/authors/ann-lee">Ann Lee</a> <a href="/town">Town Life</a> May 3, 2024</p>'},
        ("Ann Lee",),
        id="section-runs-into-name",
    ),
    pytest.param(
        {"ld": {**NEWS, "author": [{"@type": "Person", "givenName": "Ann", "familyName": "Lee"}]}},
        ("Ann Lee",),
        id="name-in-two-parts",
    ),
    pytest.param(
        {"head": '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Bo Xu">'},
        ("Ann Lee", "Bo Xu"),
        id="citation",
    ),
    pytest.param(
        {
            "ld": {**NEWS, "author": person("Ann Lee")},
            "top": '<div class="byline"><p class="name">Bo Xu</p><p class="name">Ann Lee</p></div>',
        },
        ("Bo Xu", "Ann Lee"),
        id="byline-lines-know-more",
    ),
    # which one wins
    pytest.param(
        {"ld": {**NEWS, "author": person("Web Master")}, "top": '<p class="byline">By Ann Lee</p>'},
        ("Ann Lee",),
        id="byline-beats-uploader",
    ),
    pytest.param(
        {"ld": {**NEWS, "author": person("Ann Lee")}, "top": '<p class="byline">By Ann Lee and Bo Xu</p>'},
        ("Ann Lee", "Bo Xu"),
        id="byline-knows-more",
    ),
    pytest.param(
        {"ld": {**NEWS, "author": person("Ann Lee", "Bo Xu")}, "top": '<p class="byline">By Ann Lee</p>'},
        ("Ann Lee", "Bo Xu"),
        id="json-ld-knows-more",
    ),
    pytest.param(
        {"ld": {**NEWS, "author": {"@type": "Organization", "name": "Gazette"}}, "top": "<p>By Ann Lee</p>"},
        ("Ann Lee",),
        id="byline-beats-organisation",
    ),
    # a news agency, where it alone signs
    pytest.param({"ld": {**NEWS, "author": person("Reuters")}}, ("Reuters",), id="agency"),
    pytest.param({"ld": {**NEWS, "author": person("dpa")}}, ("dpa",), id="agency-in-small-letters"),
    pytest.param({"top": "<p>By Reuters Staff</p>"}, ("Reuters",), id="agency-in-a-byline"),
    pytest.param({"top": "<p>Von dpa, 3. Mai 2024</p>"}, ("dpa",), id="agency-and-day"),
    pytest.param({"top": "<p>Par AFP le 3 mai 2024</p>"}, ("AFP",), id="agency-in-french"),
    pytest.param({"top": '<p class="byline">Agencia EFE</p>'}, ("Agencia EFE",), id="agency-in-spanish"),
    pytest.param({"top": "<p>By Ann Lee, Reuters</p>"}, ("Ann Lee",), id="agency-and-somebody"),
    pytest.param({"ld": {**NEWS, "author": person("AFP")}, "top": "<p>By Ann Lee</p>"}, ("Ann Lee",), id="by-somebody"),
    pytest.param({"top": '<p class="byline">Agencies</p>'}, (), id="agencies-without-a-name"),
    pytest.param({"top": "<p>Reuters</p>"}, ("Reuters",), id="agency-alone"),
    pytest.param({"top": f"{FIGURE.format('')}<p>By Reuters</p>"}, ("Reuters",), id="agency-behind-a-picture"),
    pytest.param({"top": FIGURE.format("Reuters") + '<p class="byline">By Staff</p>'}, (), id="agency-in-a-caption"),
    pytest.param({"top": '<div class="photo-credit">Reuters</div>'}, (), id="agency-at-a-photo"),
    pytest.param(
        {"top": '<div class="photo-page"><h1>Old bridge stays closed</h1><p>By Reuters</p></div>'},
        ("Reuters",),
        id="agency-on-a-page-of-photos",
    ),
    pytest.param({"top": '<p class="credit">AFP</p>'}, (), id="agency-in-a-credit"),
    pytest.param({"top": '<div><img src="a.jpg"> <p>Reuters</p></div>'}, (), id="agency-below-a-picture"),
    pytest.param({"top": "<p>Reuters has more on the bridge</p>"}, (), id="agency-in-prose"),
    # nobody
    pytest.param({"ld": {**NEWS, "author": person("GZ-Redaktion")}}, (), id="desk-with-a-hyphen"),
    pytest.param({"ld": {**NEWS, "author": person("Web-Desk Karachi")}}, (), id="desk-and-place"),
    pytest.param({"top": "<p>F T W M</p><p>May 3, 2024</p>"}, (), id="signs-of-networks"),
    pytest.param({"ld": {**NEWS, "author": person("Gazette"), "publisher": {"name": "Gazette"}}}, (), id="site"),
    pytest.param({"ld": {**NEWS, "author": person("Gazette Newsroom")}}, (), id="desk"),
    pytest.param({"top": "<p>By Staff Reporter</p>"}, (), id="staff"),
    pytest.param(
        {"top": '<div class="by"><p>Fact checked by</p><p class="byline-name">Bo Xu</p></div>'}, (), id="checker"
    ),
    pytest.param({"below": '<div class="author-name">Related Posts</div>'}, (), id="heading-below"),
    pytest.param(
        {"below": "<h3>NVIDIA GTC</h3><p>NVIDIA GTC is a fair for those who build.</p>"}, (), id="firm-told-of"
    ),
    pytest.param({"top": "<p>Updated 3 hours ago</p>"}, (), id="hours-ago"),
    pytest.param({"below": '<div class="comments"><p class="comment-author">By Ann Troll</p></div>'}, (), id="comment"),
    pytest.param({"top": '<aside class="related-teaser"><p>By Ann Other</p></aside>'}, (), id="teaser"),
    pytest.param({"after": "<footer><p>By Ann Maker</p></footer>"}, (), id="footer"),
    pytest.param(
        {"top": '<nav><a href="/category/budget-travel">Budget Travel</a></nav><p>Budget Travel</p><p>May 3, 2024</p>'},
        (),
        id="section-beside-date",
    ),
]


@pytest.mark.parametrize(("parts", "authors"), PAGES)
def test_authors_of_a_page(page_fields: Any, parts: dict[str, Any], authors: tuple[str, ...]) -> None:
    """The page's people are found in its data or its byline, and a page that names none has none."""
    found = page_fields(parts.pop("top", ""), **parts)
    assert found.authors == authors
    assert ("authors" in found.sources) == bool(authors)


def test_source_is_named(page_fields: Any) -> None:
    """The record says where the authors came from."""
    assert page_fields("<p>By Ann Lee</p>").sources["authors"] == "byline"
    assert page_fields(head='<meta name="author" content="Ann Lee">').sources["authors"] == "meta"


PERSON = {"@type": "Person", "name": "Ann Lee"}
LABELLED = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="{}">'
WORDPRESS = "post-12 type-post status-publish category-comment tag-popular"
TAILWIND = "md:flex lg:[grid-area:sidebar]"


TEAM = [
    f"{first} {last}" for first in ("Ann", "Bo", "Cy", "Di", "Eva") for last in ("Lee", "Xu", "Maier", "Roy", "Gil")
]
FAR = "".join(f"<p>Story {number}</p>" for number in range(45))
HER_SITE = {"url": "https://annlee.example/a", "head": '<meta property="og:site_name" content="Ann Lee">'}
BOX = "<h3>{0}</h3><p>{0} is the head of sales at {1}, where all the boats of this river are built and mended.</p>"
MORE = (
    "<h2>Questions</h2>"
    "<p>Is the ferry free? It is free for those who live in the town, and for all at night.</p>"
    "<p>When will the bridge be open again? Nobody at the town hall can say so far, and nobody has asked.</p>"
)
SAYS_I = (
    "<p>I took my boat, since I had no other way, and I rowed as I had done when I was young with my brother.</p>"
    "<p>I came home at night, since I had no lamp, and I slept as I had done when I was a child by the river.</p>"
)


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        pytest.param(
            {"top": "<h1>Old bridge stays closed</h1><p>Written by</p><p>Ann Lee</p>"}, ["Ann Lee"], id="two-lines"
        ),
        pytest.param({"top": "<h1>Old bridge stays closed</h1><p>Reviewed by</p><p>Ann Lee</p>"}, [], id="a-reviewer"),
        pytest.param({"below": "<p>Written by Ann Lee</p>"}, ["Ann Lee"], id="below"),
        pytest.param({"below": "<h3>Written by Ann Lee</h3>"}, ["Ann Lee"], id="a-heading-below"),
        pytest.param({"below": "<p>Photographed by Ann Lee</p>"}, [], id="a-photographer-below"),
        pytest.param({"head": LABELLED.format("Written by", "Ann Lee")}, ["Ann Lee"], id="yoast"),
        pytest.param({"head": LABELLED.format("Est. reading time", "Ann Lee")}, [], id="another-label"),
        pytest.param(
            {"top": f'<h1>Old bridge stays closed</h1><div class="{TAILWIND}"><p>By Ann Lee</p></div>'},
            ["Ann Lee"],
            id="utility-class",
        ),
        pytest.param(
            {"top": f'<h1>Old bridge stays closed</h1><div class="{WORDPRESS}"><p>By Ann Lee</p></div>'},
            ["Ann Lee"],
            id="wordpress-classes",
        ),
        pytest.param(
            {"url": "https://annlee.example/a/bridge", "below": '<p class="author-title">Published by Ann Lee</p>'},
            ["Ann Lee"],
            id="her-own-site-below",
        ),
        pytest.param(
            {"url": "https://annlee.example/a/bridge", "ld": {"@type": "NewsArticle", "author": PERSON}},
            ["Ann Lee"],
            id="her-own-site",
        ),
        pytest.param(
            {
                "url": "https://annlee.example/a/bridge",
                "ld": {
                    "@type": "NewsArticle",
                    "author": PERSON,
                    "publisher": {"@type": "Organization", "name": "Ann Lee"},
                },
            },
            [],
            id="a-house-of-that-name",
        ),
        pytest.param(
            {
                "head": '<meta name="twitter:site" content="@GazetteSport">',
                "ld": {**NEWS, "author": {"@type": "Person", "name": "Gazette Sport"}},
            },
            [],
            id="a-desk-with-a-handle",
        ),
        pytest.param({"below": "<h3>Author</h3><p>Ann Lee</p>"}, ["Ann Lee"], id="a-label-below"),
        pytest.param({"top": f'<p class="authors">{", ".join(TEAM)}</p>'}, TEAM, id="a-whole-team"),
        pytest.param({"below": "<h3>Article reviewed by:</h3><h3>Ann Lee</h3>"}, [], id="a-reviewer-below"),
        pytest.param({"below": f"{FAR}<p>Written by</p><p>Ann Lee</p>"}, ["Ann Lee"], id="a-label-far-below"),
        pytest.param(
            {"below": f"{FAR}<p>Written by</p><p>Ann Lee</p><p>Written by</p><p>Bo Xu</p>"},
            [],
            id="other-stories-labels",
        ),
        pytest.param(
            {"top": "<div>Stefan</div><div>May 3, 2024</div>", "below": "<p>Stefan is the keeper of this ferry.</p>"},
            ["Stefan"],
            id="a-first-name-told-of",
        ),
        pytest.param({"below": BOX.format("Ann Lee", "Gazette") + MORE}, ["Ann Lee"], id="the-one-box-of-the-house"),
        pytest.param({"below": BOX.format("Ann Lee", "Tribune") + MORE}, [], id="a-box-of-another-house"),
        pytest.param(
            {"below": BOX.format("Ann Lee", "Gazette") + BOX.format("Bo Xu", "Gazette") + MORE}, [], id="a-whole-staff"
        ),
        pytest.param({"top": "<div>Stefan</div><div>May 3, 2024</div>"}, [], id="a-first-name"),
        pytest.param(
            {"top": '<div class="box-name">Stefan</div>', "below": '<div class="box-name">Stefan</div>'},
            ["Stefan"],
            id="a-first-name-in-boxes",
        ),
        pytest.param(
            {
                "head": '<meta property="og:site_name" content="Gazette News">',
                "ld": {"@type": "BlogPosting", "author": {"@type": "Person", "name": "Gazette D"}},
                "top": "<p>ANN LEE</p>",
            },
            ["ANN LEE"],
            id="the-desk-posted-it",
        ),
        pytest.param(
            {"url": "https://annlee.example/a", "below": '<p class="post-author__name">Ann Lee</p>'},
            ["Ann Lee"],
            id="her-own-site-in-a-box",
        ),
        pytest.param({**HER_SITE, "below": SAYS_I}, ["Ann Lee"], id="whose-site-it-is"),
        pytest.param(
            {"url": "https://annlee.example/a", "below": f"{SAYS_I}<p><a href='/me'>About Ann Lee</a></p>"},
            ["Ann Lee"],
            id="whose-site-it-is-at-the-end-of-a-line",
        ),
        pytest.param(
            {"url": "https://annlee.example/a", "below": "<p>Last updated May 3, 2024 by Ann Lee. — Legal</p>"},
            ["Ann Lee"],
            id="her-own-site-and-more",
        ),
        pytest.param(
            {
                "url": "https://annlee.example/a",
                "head": '<meta name="author" content="Ann">',
                "below": "<p><a href='/me'>Ann Lee</a></p>",
            },
            ["Ann Lee"],
            id="the-site-has-the-surname",
        ),
        pytest.param(
            {"top": '<p>Posted on May 3, 2024 by <a href="/author/annlee">annlee</a></p>'},
            ["annlee"],
            id="small-letters-after-a-date",
        ),
        pytest.param(
            {"top": '<p class="byline">by <b class="author-name">annlee</b></p>'},
            ["annlee"],
            id="small-letters-in-a-byline",
        ),
        pytest.param(
            {"top": '<p>by <span class="author vcard"><a href="/?author=3">annlee</a></span></p>'},
            ["annlee"],
            id="small-letters-in-an-unnamed-line",
        ),
        pytest.param({"top": "<p>Posted on May 3, 2024 by phone</p>"}, [], id="a-word-after-a-date"),
        pytest.param({"top": '<p class="byline">by bus</p>'}, [], id="a-word-in-a-byline"),
        pytest.param({"top": '<p>May 3, 2024 by <a href="/mail">email</a></p>'}, [], id="a-link-after-a-date"),
        pytest.param({"top": "<p>Sort by date</p><p>by topic</p>"}, [], id="small-letters-in-a-menu"),
        pytest.param({"top": "<p>Posted on May 3, 2024 by gazette</p>"}, [], id="the-site-in-small-letters"),
        pytest.param(
            {"head": '<meta property="og:site_name" content="Ann Lee"><meta name="author" content="ann lee">'},
            ["Ann Lee"],
            id="spelt-as-the-site-is",
        ),
        pytest.param(
            {
                "url": "https://annlee.example/a",
                "ld": {
                    "@type": "BlogPosting",
                    "author": {"@type": "Person", "name": "AnnLee"},
                    "publisher": {"@type": ["Person", "Organization"], "name": "AnnLee"},
                },
            },
            ["AnnLee"],
            id="a-person-who-publishes",
        ),
        pytest.param(
            {
                "head": '<meta property="og:site_name" content="Town House Makers">',
                "top": '<p class="author-link">Town House Makers</p>',
            },
            [],
            id="a-house-in-a-byline",
        ),
        pytest.param({**HER_SITE}, [], id="a-site-that-never-says-i"),
        pytest.param({**HER_SITE, "ld": NEWS, "below": SAYS_I}, [], id="a-newspaper-that-says-i"),
        pytest.param(
            {**HER_SITE, "below": f"{SAYS_I}<p>A lee is where the wind is not.</p>"}, [], id="a-site-named-with-words"
        ),
        pytest.param({**HER_SITE, "url": "https://gazette.example/a", "below": SAYS_I}, [], id="another-host"),
    ],
)
def test_where_authors_stand(page_fields: Any, parts: dict[str, Any], names: list[str]) -> None:
    """The author is found wherever pages put the name, and nobody else is."""
    assert list(page_fields(**parts).authors) == names
