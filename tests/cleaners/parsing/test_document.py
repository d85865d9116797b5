"""A page as it came in, decoded once and parsed once."""

from __future__ import annotations

import pytest

from cleaners import Page, TooLarge
from cleaners.errors import MAX_BYTES
from cleaners.parsing.document import Document, read


def body_of(content: bytes | str) -> str:
    body = read(Page(content)).tree.body
    assert body is not None
    return body.text()


def test_what_is_known_of_the_page_is_kept() -> None:
    """The document keeps the page's address and says what its bytes were decoded with."""
    page = Page("<p>Straße".encode("latin-1"), "https://example.org/a", "text/html; charset=iso-8859-1")
    document = read(page)
    assert (document.url, document.encoding) == ("https://example.org/a", "windows-1252")
    assert body_of(page.content) == "Straße"


def test_text_needs_no_encoding() -> None:
    """Text is taken as it is, even where its meta tag names the encoding that it once had."""
    document = read(Page('<meta charset="iso-8859-1"><p>Größe ’n’ Ђ'))
    assert document.encoding is None
    assert document.tree.body is not None
    assert document.tree.body.text() == "Größe ’n’ Ђ"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>a\ud800b", "a?b"),
        ("<p>\udce9t\udce9", "?t?"),
        ("<p>\U0001f600", "\U0001f600"),
        ("\ufeff<p>a", "a"),
        (b"\xef\xbb\xbf<p>a", "a"),
        ("<p>a\0b", "ab"),
        (b"<p>a\0b", "ab"),
        ("<p>a&#0;b", "a\ufffdb"),
        ("<p>a&#xd800;b", "a\ufffdb"),
        ("<p>it&#146;s &#128;5", "it’s €5"),
        ("<p>a&nbsp;b&shy;c", "a\xa0b\xadc"),
    ],
)
def test_odd_characters(content: bytes | str, text: str) -> None:
    """Lone surrogates, byte order marks, NULs and references to characters that are none break nothing."""
    assert body_of(content) == text


@pytest.mark.parametrize("content", ["", b"", " ", b"\0", "<!-- -->", "<", "</p>", "<frameset>", "plain words"])
def test_hardly_a_page(content: bytes | str) -> None:
    """What is hardly a page gives a document all the same."""
    assert isinstance(read(Page(content)), Document)


@pytest.mark.parametrize("frame", ['<iframe src="/a">', '<iframe src="/a" />', "<IFRAME>\n  "])
def test_a_frame_left_open_in_a_noscript(frame: str) -> None:
    """It does not swallow the page that follows: no browser sees it."""
    assert body_of(f"<body><noscript>{frame}</noscript><p>The story.</p></body>").strip() == "The story."


def test_a_frame_that_is_closed() -> None:
    """Its fallback is no part of what follows."""
    tree = read(Page("<body><iframe><p>fallback</p></iframe><p>The story.</p>")).tree
    assert [node.text() for node in tree.css("p")] == ["The story."]


@pytest.mark.parametrize("content", ["a", b"a"], ids=["text", "bytes"])
def test_size_is_bounded(content: bytes | str) -> None:
    """A page past the limit is refused before it is looked at; one at the limit is read."""
    with pytest.raises(TooLarge) as error:
        read(Page(content * (MAX_BYTES + 1)))
    assert (error.value.size, error.value.limit) == (MAX_BYTES + 1, MAX_BYTES)
    assert read(Page(content * MAX_BYTES)).tree.body is not None
