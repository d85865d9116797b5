"""Labelled blocks -> the record."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from cleaners.assemble import assemble, divide, kept_labels
from cleaners.fields import Fields
from cleaners.kinds.page_kind import PageVerdict
from cleaners.labels import STORY_LABELS, Label, PageKind
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Document, Page, read
from cleaners.parsing.split import split

LABELS = (Label.NAVIGATION, Label.TITLE, Label.PARAGRAPH, Label.CREDIT, Label.LIST_ITEM, Label.CREDIT, Label.DISCLOSURE)
ARTICLE = PageVerdict(PageKind.ARTICLE, ("It reads like one.",), 0.9, has_story=True)
HTML = (
    "<p>menu</p><h1>title</h1><p>one</p><p>Photo: A</p><li>two</li><p>Photo: A</p><p><a href=/ai>Made by hand</a></p>"
)


def document(url: str | None = None, head: str = "") -> Document:
    return read(Page(f"{head}{HTML}", url))


def labelled(labels: tuple[Label, ...] = LABELS) -> list[LabelledBlock]:
    blocks, _ = split(read(Page(HTML)).tree.body)
    return [
        LabelledBlock(block, label, f"rule-{label}", "Because.", level=1)
        for block, label in zip(blocks, labels, strict=True)
    ]


@pytest.mark.parametrize(
    ("keep", "drop", "added", "gone"),
    [
        ((), (), set(), set()),
        (["caption"], (), {Label.CAPTION}, set()),
        ({Label.CAPTION, "related"}, ("quote",), {Label.CAPTION, Label.RELATED}, {Label.QUOTE}),
        (["caption"], ["caption"], set(), set()),  # who drops has the last word
        ((), [Label.COOKIE], set(), set()),
    ],
)
def test_kept_labels(keep: Collection[str], drop: Collection[str], added: set[Label], gone: set[Label]) -> None:
    """The story's own labels, with what is to be kept and without what is to be dropped, as words or as labels."""
    assert kept_labels(keep, drop) == (STORY_LABELS | added) - gone


@pytest.mark.parametrize("word", ["captions", "", "Caption", "caption ", "newslettre"])
def test_unknown_label_is_named(word: str) -> None:
    """A word that is no label is an error that names it and lists the labels, on either side."""
    for keep, drop in (([word], []), ([], [word])):
        with pytest.raises(ValueError, match=f"{word!r}.*paragraph, heading, .* other$"):
            kept_labels(keep, drop)


@pytest.mark.parametrize("word", ["caption", Label.CAPTION])
def test_bare_word_is_no_collection(word: str) -> None:
    """A label where a collection of labels belongs is told, not taken for seven labels of a letter each."""
    with pytest.raises(TypeError, match=r"keep.*'caption'"):
        kept_labels(word)
    with pytest.raises(TypeError, match=r"drop.*'caption'"):
        kept_labels((), word)


def test_every_block_goes_to_one_side_in_order() -> None:
    """Kept, removed or the title; what is removed knows its place among all blocks and where its link leads."""
    blocks, removed = divide(labelled(), "title", title_at=1, kept=STORY_LABELS)
    assert [block.text for block in blocks] == ["one", "two"]
    assert [(removal.position, removal.text) for removal in removed] == [
        (0, "menu"),
        (3, "Photo: A"),
        (5, "Photo: A"),
        (6, "Made by hand"),
    ]
    assert [removal.url for removal in removed] == [None, None, None, "/ai"]


@pytest.mark.parametrize(
    ("url", "head", "href", "expected"),
    [
        (None, "", "/ai", "/ai"),
        ("https://a.example/news/1", "", "/ai?x=1", "https://a.example/ai?x=1"),
        ("https://a.example/news/1", "", "2", "https://a.example/news/2"),
        ("https://a.example/news/1", "", "//b.example/c", "https://b.example/c"),
        ("https://a.example/news/1", "<base href=/old/>", "2", "https://a.example/old/2"),
        (None, "<base href=https://c.example/>", "2", "https://c.example/2"),
        ("https://a.example/news/1", "<base href='http://[broken'>", "/ai", "https://a.example/ai"),
        ("https://a.example/news/1", "", "http://[broken", "http://[broken"),
        ("https://a.example/news/1", "", "mailto:ann@a.example", "mailto:ann@a.example"),
        ("https://a.example/news/1", "", "JavaScript:void(0)", None),
    ],
)
def test_links_of_what_is_removed(url: str | None, head: str, href: str, expected: str | None) -> None:
    """A removed link leads to an absolute address where the page's own is known; a script leads nowhere."""
    page = read(Page(f"<head>{head}</head><body><p><a href='{href}'>Read next</a></p>", url))
    blocks, _ = split(page.tree.body)
    _, removed = divide([LabelledBlock(blocks[0], Label.RELATED, "r", "w")], None, -1, STORY_LABELS, page.base)
    assert [removal.url for removal in removed] == [expected]


def test_page_without_a_headline_of_its_own() -> None:
    """Where the title stands in no block, none is left out for it."""
    blocks, removed = divide(labelled(), "title", title_at=-1, kept=STORY_LABELS)
    assert len(blocks) + len(removed) == len(LABELS)


def test_labels_go_with_the_blocks() -> None:
    """Label, level, rule and reason are on both sides as the judge gave them."""
    blocks, removed = divide(labelled(), "title", title_at=1, kept=STORY_LABELS)
    assert [(block.label, block.level, block.rule, block.why) for block in blocks][1] == (
        Label.LIST_ITEM,
        1,
        "rule-list_item",
        "Because.",
    )
    assert (removed[0].label, removed[0].rule, removed[0].why) == (Label.NAVIGATION, "rule-navigation", "Because.")


def test_the_record_has_it_all() -> None:
    """Body from the kept blocks, moved lines in their fields, the other fields as they were found."""
    fields = Fields(title="title", title_at=1, authors=("Ann",), tags=("x",), access="free", sources={"title": "h1"})
    article = assemble(document("https://a.example/"), labelled(), fields, ARTICLE, STORY_LABELS)
    assert article.body == "one\n\ntwo"
    assert (article.credits, article.disclosures) == (("Photo: A",), ("Made by hand",))
    assert (article.url, article.title, article.authors, article.tags) == (
        "https://a.example/",
        "title",
        ("Ann",),
        ("x",),
    )
    assert (article.access, article.sources) == ("free", {"title": "h1"})
    assert (article.page_kind, article.page_evidence, article.confidence) == (ARTICLE.kind, ARTICLE.evidence, 0.9)
    assert article.is_article
    assert article.cleaner_version


def test_page_that_is_no_article() -> None:
    """Where the page's kind can have no story, what looked like one is left out as something else, and says why."""
    page = PageVerdict(PageKind.LISTING, ("It is a list.",), 0.0)
    article = assemble(document(), labelled(), Fields(title="title", title_at=1), page, STORY_LABELS)
    assert (article.body, article.blocks, article.is_article) == ("", (), False)
    assert (article.page_kind, article.page_evidence) == (PageKind.LISTING, ("It is a list.",))
    found = {removal.text: removal for removal in article.removed}
    assert len(article.removed) == len(LABELS) - 1
    assert (found["one"].label, found["one"].rule) == (Label.OTHER, "page-kind")
    assert "listing" in found["one"].why
    assert (found["menu"].label, found["menu"].rule) == (Label.NAVIGATION, "rule-navigation")


def test_article_without_a_body() -> None:
    """A page whose kind has a story, but which keeps no block, is no article to save."""
    article = assemble(document(), labelled((Label.OTHER,) * 7), Fields(), ARTICLE, STORY_LABELS)
    assert (article.body, article.is_article) == ("", False)
    assert len(article.removed) == len(LABELS)


def test_heading_in_other_words_than_the_title() -> None:
    """Where the title is worded by another source, the heading is not lost: it is removed as a title."""
    _, removed = divide(labelled(), "Another title", title_at=1, kept=STORY_LABELS)
    assert [(removal.text, removal.position) for removal in removed if removal.label is Label.TITLE] == [("title", 1)]
