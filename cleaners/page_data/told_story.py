"""The story that a page tells elsewhere than in its visible HTML: in its data, or for browsers without scripts.

In this order: JSON-LD's articleBody, the hydration state, ``noscript``, templates. For a page whose HTML has no story
of its own, and that is no wall, shop or forum.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from cleaners.article import Article, Block
from cleaners.labels import Label, PageKind
from cleaners.page_data.hydration import hydration_state, story_in
from cleaners.page_data.structured import StructuredData
from cleaners.parsing.blocks import normalise
from cleaners.parsing.document import Document
from cleaners.parsing.split import split
from cleaners.startup.annotations import NamedTuple

_SHORTEST = 300  # characters; shorter bodies are summaries under another name
_LINE = 40  # characters; shorter lines outside a story's own data are buttons
_CONFIDENCE = 0.5  # nothing around the text bears it out
_KINDS = frozenset({PageKind.EMPTY, PageKind.NEEDS_JAVASCRIPT, PageKind.OTHER, PageKind.LISTING})


class _Told(NamedTuple):
    engine: str
    why: str
    lines: list[str]


def with_told_story(article: Article, document: Document, structured: StructuredData) -> Article:
    """The record with the story of the page's data as its body, if there is one; else as it was.

    For a page whose HTML has no story: all its blocks stay in ``removed``.
    """
    if article.page_kind not in _KINDS:
        return article
    for told in _told(document, structured, is_empty=article.page_kind is not PageKind.LISTING):
        if sum(map(len, told.lines)) < _SHORTEST:
            continue
        blocks = tuple(Block(text, Label.PARAGRAPH, 0, told.engine, told.why) for text in told.lines)
        return replace(
            article,
            body="\n\n".join(told.lines),
            blocks=blocks,
            page_kind=PageKind.ARTICLE,
            is_article=True,
            page_evidence=(*article.page_evidence, told.why),
            confidence=_CONFIDENCE,
            engine=told.engine,
        )
    return article


def _told(document: Document, structured: StructuredData, *, is_empty: bool) -> Iterator[_Told]:
    body = structured.story_value("articleBody")
    if isinstance(body, str):
        yield _Told("json-ld", "The page's own data has the story; its HTML has none.", _paragraphs(body))
    if not is_empty:
        return
    titles = [title for title in (structured.headline, structured.html_title) if title]
    parts = story_in(hydration_state(document), titles)
    lines = [line for part in parts for line in _paragraphs(part)]
    yield _Told("hydration", "The data for the page's scripts has the story; its HTML has none.", lines)
    for tag in ("noscript", "template"):
        why = f"The page has the story in a {tag} element, and nowhere else."
        yield _Told(tag, why, [line for line in _lines_in(document, tag) if len(line) >= _LINE])


def _lines_in(document: Document, tag: str) -> Iterator[str]:
    for node in document.tree.css(tag):
        inner = node.inner_html if tag == "noscript" else "".join(part.html or "" for part in node.template_fragments())
        if inner:
            tree = LexborHTMLParser(unescape(inner) if "&lt;p" in inner else inner)
            yield from (block.text for block in split(tree.body)[0])


def _paragraphs(body: str) -> list[str]:
    """By its markup where it has any, else by its lines."""
    if "<" not in body and "&lt;" in body:
        body = unescape(body)
    if "</" in body or "<br" in body:
        tree = LexborHTMLParser(body.encode("utf-8", "replace"))
        return [block.text for block in split(tree.body)[0]]
    lines = (" ".join(normalise(line).split()) for line in unescape(body).splitlines())
    return [line for line in lines if line]
