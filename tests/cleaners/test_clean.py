"""The public calls: what they take, what they refuse, and what they promise of every record."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners import Article, Label, OwnRules, Page, SiteProfile, TooLarge, clean_html, clean_many, clean_text
from cleaners.errors import MAX_BYTES
from cleaners.labels import STORY_LABELS
from cleaners.parsing.document import read
from cleaners.parsing.split import split

Paragraphs = Callable[[int], str]

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = sorted(FIXTURES.glob("**/*.html"))
TEXTS = sorted(FIXTURES.glob("**/page.txt"))
SIGN_UP = "Sign up for our free newsletter."


def named(path: Path) -> str:
    return str(path.relative_to(FIXTURES))


# What is taken and what is refused


@pytest.mark.parametrize("html", [None, 3, bytearray(b"<p>x"), memoryview(b"<p>x"), ["<p>x"], Path("page.html")])
def test_page_is_bytes_or_str(html: Any) -> None:
    """Anything else is a TypeError that says what came in; bytes that can change are no page either."""
    with pytest.raises(TypeError, match=f"html must be bytes or str, not {type(html).__name__}"):
        clean_html(html)


@pytest.mark.parametrize("text", [None, 3, b"x", ["x"]])
def test_text_is_str(text: Any) -> None:
    """Text is str: of bytes nobody could say the encoding."""
    with pytest.raises(TypeError, match=f"text must be str, not {type(text).__name__}"):
        clean_text(text)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("url", 3),
        ("url", b"https://a.example/"),
        ("content_type", b"text/html"),
        ("title", 3),
        ("fetched_at", 1.5),
        ("site", {"boilerplate": []}),
        ("rules", []),
        ("keep", "caption"),
        ("drop", Label.QUOTE),
    ],
)
def test_wrong_type_is_named(argument: str, value: Any) -> None:
    """Every optional argument of a wrong type is a TypeError that names the argument, at each call that has it."""
    calls: list[Callable[..., Article]] = [clean_html, clean_text]
    if argument in ("content_type", "title"):
        calls.remove(clean_text if argument == "content_type" else clean_html)
    for call in calls:
        with pytest.raises(TypeError, match=argument):
            call("<p>x</p>", **{argument: value})


@pytest.mark.parametrize("call", [clean_html, clean_text])
def test_none_is_no_argument(call: Callable[..., Article]) -> None:
    """None for any optional argument is as if it were not there."""
    assert call("<p>x</p>", url=None, fetched_at=None, site=None, rules=None) == call("<p>x</p>")


@pytest.mark.parametrize(("call", "unit"), [(clean_html, b" "), (clean_html, " "), (clean_text, " ")])
def test_too_large_past_32_mib(call: Callable[..., Article], unit: Any) -> None:
    """32 MiB are read; one more is refused, with the size and the limit."""
    assert call(unit * MAX_BYTES).body == ""
    with pytest.raises(TooLarge, match=f"{MAX_BYTES + 1:,}") as refused:
        call(unit * (MAX_BYTES + 1))
    assert (refused.value.size, refused.value.limit) == (MAX_BYTES + 1, 32 * 1024 * 1024)
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


@pytest.mark.parametrize("call", [clean_html, clean_text])
@pytest.mark.parametrize("argument", ["keep", "drop"])
def test_unknown_label_is_named(call: Callable[..., Article], argument: str) -> None:
    """A word that is no label is a ValueError that names the word."""
    with pytest.raises(ValueError, match="'newslettre'"):
        call("x", **{argument: ["caption", "newslettre"]})


@pytest.mark.parametrize("url", [None, "", "https://a.example/x", "no url", "http://[", "ftp://a/\x00", "橋"])
def test_url_is_the_callers_word(paragraphs: Paragraphs, url: str | None) -> None:
    """The record's URL is what the caller gave, however strange, and nothing raises on it."""
    assert clean_html(paragraphs(3), url).url == url
    assert clean_text("One two three.", url=url).url == url


def test_no_date_is_later_than_the_fetch(paragraphs: Paragraphs) -> None:
    """``fetched_at`` is the only clock: a date of the page past it is not believed, and without it every date is."""
    html = f'<meta property="article:published_time" content="2031-05-01T10:00:00Z"><h1>Bridge</h1>{paragraphs(3)}'
    assert clean_html(html).published == "2031-05-01T10:00:00+00:00"
    assert clean_html(html, fetched_at="2031-05-02T00:00:00Z").published == "2031-05-01T10:00:00+00:00"
    assert clean_html(html, fetched_at="2025-01-01T00:00:00Z").published is None


def test_fetched_at_that_is_no_date(paragraphs: Paragraphs) -> None:
    """A clock that cannot be read is no clock."""
    assert clean_html(paragraphs(3), fetched_at="yesterday") == clean_html(paragraphs(3))


def test_header_helps_to_decode(paragraphs: Paragraphs) -> None:
    """Bytes are decoded with the header's charset where the page does not say."""
    html = f"<h1>Мост</h1>{paragraphs(3)}".encode("koi8-r")
    assert clean_html(html, content_type="text/html; charset=koi8-r").title == "Мост"


# keep, drop, rules, site


def with_line(paragraphs: Paragraphs, line: str) -> str:
    parts = paragraphs(6).split("<p>")
    parts.insert(4, f"{line}</p>")
    return f"<main><article><h1>Old bridge stays closed</h1>{'<p>'.join(parts)}</article></main>"


def as_text(html: str) -> str:
    return html.replace("</p>", "\n").replace("</h1>", "\n").replace("<p>", "").split("<h1>")[1].split("</article>")[0]


def both(html: str, **arguments: Any) -> tuple[Article, Article]:
    """The page cleaned as HTML and as text."""
    return clean_html(html, **arguments), clean_text(as_text(html), **arguments)


def test_label_left_out_is_kept_on_request(paragraphs: Paragraphs) -> None:
    """A line left out by default is in ``removed``; with ``keep`` it is in the body, in its place, with its label."""
    html = with_line(paragraphs, SIGN_UP)
    for article in both(html):
        assert SIGN_UP not in article.body
        assert [removal.label for removal in article.removed if removal.text == SIGN_UP] == [Label.NEWSLETTER]
    for article in both(html, keep=["newsletter"]):
        assert [block.label for block in article.blocks].index(Label.NEWSLETTER) == 3
        assert SIGN_UP in article.body
        assert SIGN_UP not in {removal.text for removal in article.removed}


def test_label_kept_is_dropped_on_request(paragraphs: Paragraphs) -> None:
    """With ``drop`` the blocks of a label are in ``removed``, and only those."""
    html = with_line(paragraphs, SIGN_UP).replace("<h1>", "<h2>Why it is closed</h2><h1>", 1)
    for article, dropped in zip(both(html), both(html, drop=[Label.PARAGRAPH]), strict=True):
        paragraphs_kept = [block.text for block in article.blocks if block.label is Label.PARAGRAPH]
        assert len(paragraphs_kept) >= 6
        assert Label.PARAGRAPH not in {block.label for block in dropped.blocks}
        assert [r.text for r in dropped.removed if r.label is Label.PARAGRAPH] == paragraphs_kept


def test_users_rules_go_first(paragraphs: Paragraphs) -> None:
    """``rules`` go before the built-in rules and the model, in both modes."""
    rules = OwnRules.parse('[[rule]]\nname = "sums"\nphrase = "in all"\ndrop = "widget"')
    for article in both(with_line(paragraphs, "In all: £4"), rules=rules):
        assert {removal.text: removal.rule for removal in article.removed}["In all: £4"] == "own:sums"


SLOGAN = "The Gazette has told this town's stories since 1871, and visitors are welcome in its Print Room on Fridays."


def test_what_repeats_on_the_site_is_left_out(paragraphs: Paragraphs) -> None:
    """A line of the site's boilerplate, however much it reads like the story, is left out and says why."""
    html = with_line(paragraphs, SLOGAN)
    for article in both(html):
        assert SLOGAN in article.body
    for article in both(html, site=SiteProfile("a.example", frozenset({SLOGAN.casefold()}))):
        assert SLOGAN not in article.body
        assert len(article.blocks) == 6
        (removal,) = (removal for removal in article.removed if removal.text == SLOGAN)
        assert (removal.label, removal.rule) == (Label.OTHER, "site-boilerplate")
        assert "site" in removal.why


# What holds of every record


def texts_of(article: Article) -> list[str]:
    """The texts of all blocks in the page's order; the title's place, if it has one of its own, holds None."""
    by_position: dict[int, str] = {removal.position: removal.text for removal in article.removed}
    assert len(by_position) == len(article.removed), "no two at one position"
    kept = iter(article.blocks)
    in_order = []
    for position in range(len(article.blocks) + len(article.removed) + 1):
        if position in by_position:
            in_order.append(by_position[position])
        elif block := next(kept, None):
            in_order.append(block.text)
    return in_order


def check_nothing_is_lost(html: bytes | str) -> None:
    """Every block with text is kept, removed or the title, once, and in the page's order."""
    article = clean_html(html)
    blocks, _ = split(read(Page(html)).tree.body)
    on_page = [block.text for block in blocks]
    in_record = sorted([block.text for block in article.blocks] + [removal.text for removal in article.removed])
    missing = sorted(on_page)
    for text in in_record:
        missing.remove(text)
    assert len(missing) <= 1
    if missing:
        assert article.title
        assert article.title.split()[0].casefold() in missing[0].casefold()
    else:
        assert texts_of(article) == on_page
    assert {block.label for block in article.blocks} <= STORY_LABELS
    assert not {removal.label for removal in article.removed} & STORY_LABELS
    assert article.body == "\n\n".join(block.text for block in article.blocks)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_nothing_of_a_page_is_lost(page: Path) -> None:
    """Every block with text of a fixture page is in exactly one of ``blocks`` and ``removed``, or is the title."""
    check_nothing_is_lost(page.read_bytes())


TAGS = st.sampled_from(
    "p div h1 h2 li ul blockquote aside article section nav table tr td figure figcaption b a".split()
)


@given(tags=st.lists(TAGS, min_size=1, max_size=25), shape=st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_no_word_of_a_page_is_lost(tags: list[str], shape: Any) -> None:
    """Whatever the tags, each word of the page stands once in ``blocks``, ``removed`` or the title."""
    html, open_tags = "", []
    for number, tag in enumerate(tags):
        html += f"<{tag}> w{number}x "
        open_tags.append(tag)
        while open_tags and shape.random() < 0.6:
            html += f"</{open_tags.pop()}> "
    check_nothing_is_lost(html)
    article = clean_html(html)
    found = " ".join([b.text for b in article.blocks] + [r.text for r in article.removed] + [article.title or ""])
    for number in range(len(tags)):
        assert f"w{number}x" in found.split()


@pytest.mark.parametrize("path", TEXTS, ids=named)
def test_no_line_of_a_text_is_lost(path: Path) -> None:
    """In text mode too each line is kept, removed or the title."""
    text = path.read_text("utf-8")
    article = clean_text(text)
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    in_record = [block.text for block in article.blocks] + [removal.text for removal in article.removed]
    assert len(lines) - len(in_record) == 1
    kept_or_not = {text.casefold() for text in in_record}
    bullets = "-*•– "
    gone = [
        line
        for line in lines
        if line.casefold() not in kept_or_not and line.lstrip(bullets).casefold() not in kept_or_not
    ]
    assert gone == [article.title]


def test_story_without_spaces_is_an_article() -> None:
    """Scripts that write no spaces between words are counted by their characters: such a story is not too short."""
    sentences = (
        "町の東にある古い橋は、五月の終わりまで通れない。",
        "費用を誰が払うのか決まっていないからだ、と町は月曜日に発表した。",
        "その間は小さな渡し船が一日に六回、島と町のあいだを行き来する。",
    )
    article = clean_html(
        f"<article><h1>古い橋は閉鎖のまま</h1>{''.join(f'<p>{line}</p>' for line in sentences)}</article>"
    )
    assert article.is_article
    assert article.body == "\n\n".join(sentences)


@pytest.mark.parametrize("page", PAGES[:6], ids=named)
def test_real_records_come_back_equal(page: Path) -> None:
    """A cleaned page survives dict, JSON and pickle."""
    article = clean_html(page.read_bytes(), "https://gazette.example/x")
    assert Article.from_dict(json.loads(article.to_json())) == article
    assert pickle.loads(pickle.dumps(article)) == article


# The same page gives the same record


def test_earlier_pages_change_nothing() -> None:
    """A page gives the same record first, after all others, and in any order."""
    contents = [page.read_bytes() for page in PAGES]
    alone = [clean_html(content) for content in contents]
    assert [clean_html(content) for content in reversed(contents)] == alone[::-1]


def test_threads_change_nothing() -> None:
    """Pages cleaned at the same time in threads give the records that they give alone."""
    contents = [page.read_bytes() for page in PAGES] * 3
    alone = [clean_html(content) for content in contents]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(clean_html, contents)) == alone


def test_another_process_changes_nothing() -> None:
    """A process with another hash seed, another locale and another time zone gives the same bytes of JSON."""
    page = PAGES[0]
    program = "import sys; from cleaners import clean_html; print(ascii(clean_html(sys.stdin.buffer.read()).to_json()))"
    for seed in ("1", "2"):
        found = subprocess.run(
            [sys.executable, "-c", program],
            input=page.read_bytes(),
            env={"PYTHONPATH": str(FIXTURES.parent), "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"},
            capture_output=True,
            check=True,
        )
        assert found.stdout.decode().strip() == ascii(clean_html(page.read_bytes()).to_json())


# Many pages


def numbered(paragraphs: Paragraphs, many: Iterator[int]) -> Iterator[Page]:
    text = paragraphs(3)
    return (Page(f"<h1>Page {number}</h1>{text}", f"https://a.example/{number}") for number in many)


@pytest.mark.parametrize("processes", [1, 2])
def test_many_pages_keep_their_order(paragraphs: Paragraphs, processes: int) -> None:
    """Articles come in the order of their pages, each the one that ``clean_html`` gives."""
    pages = list(numbered(paragraphs, iter(range(40))))
    articles = list(clean_many(pages, processes))
    assert [article.url for article in articles] == [page.url for page in pages]
    assert articles[7] == clean_html(pages[7].content, pages[7].url)


@pytest.mark.parametrize("processes", [1, 2])
def test_many_pages_may_be_endless(paragraphs: Paragraphs, processes: int) -> None:
    """Pages are drawn only a little ahead of the articles taken."""
    drawn = count()
    articles = clean_many(numbered(paragraphs, drawn), processes)
    assert len(list(islice(articles, 5))) == 5
    assert next(drawn) <= 5 + 8 * processes
    assert isinstance(articles, Generator)
    articles.close()  # its processes end with it


@pytest.mark.parametrize("processes", [1, 2])
def test_many_pages_none(processes: int) -> None:
    """No pages, no articles."""
    assert list(clean_many([], processes)) == []


@pytest.mark.parametrize("processes", [1, 2])
def test_error_comes_in_its_turn(paragraphs: Paragraphs, processes: int) -> None:
    """What one page raises comes after the articles of the pages before it, as itself."""
    pages = [*numbered(paragraphs, iter(range(3))), Page("x" * (MAX_BYTES + 1)), Page("<p>never")]
    articles = clean_many(pages, processes)
    assert [next(articles).url for _ in range(3)] == [page.url for page in pages[:3]]
    with pytest.raises(TooLarge):
        next(articles)


@pytest.mark.parametrize("processes", [0, -1])
def test_no_process_is_refused_at_the_call(processes: int) -> None:
    """Fewer than one process is a ValueError before any page is asked for."""
    with pytest.raises(ValueError, match=str(processes)):
        clean_many(iter(()), processes)


def test_content_type_goes_with_the_page() -> None:
    """A page brings its header along."""
    page = Page("<h1>Мост</h1>".encode("koi8-r"), content_type="text/html; charset=koi8-r")
    assert next(clean_many([page])).title == "Мост"
