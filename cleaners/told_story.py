"""The story that a page tells only in its data: JSON-LD's articleBody, where the HTML has none of its own."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from cleaners.article import Article, Block
from cleaners.blocks import normalise
from cleaners.labels import Label, PageKind
from cleaners.split import split
from cleaners.structured import StructuredData

ENGINE = "json-ld"
_SHORTEST = 300  # characters; shorter bodies are summaries under another name
_CONFIDENCE = 0.5  # nothing around the text bears it out
_WHY = "The page's own data has the story; its HTML has none."


def with_told_story(article: Article, structured: StructuredData) -> Article:
    """The record with the story of the page's data as its body, if there is one; else as it was.

    For a page whose HTML has no story: all its blocks stay in ``removed``.
    """
    blocks = told_story(structured)
    if not blocks:
        return article
    return replace(
        article,
        body="\n\n".join(block.text for block in blocks),
        blocks=blocks,
        page_kind=PageKind.ARTICLE,
        is_article=True,
        page_evidence=(*article.page_evidence, _WHY),
        confidence=_CONFIDENCE,
        engine=ENGINE,
    )


def told_story(structured: StructuredData) -> tuple[Block, ...]:
    """The paragraphs of the story in the page's data; empty where there is none worth the name."""
    body = structured.story_value("articleBody")
    if not isinstance(body, str) or len(body) < _SHORTEST:
        return ()
    return tuple(Block(text, Label.PARAGRAPH, 0, ENGINE, _WHY) for text in _paragraphs(body))


def _paragraphs(body: str) -> list[str]:
    """By its markup where it has any, else by its lines."""
    if "<" not in body and "&lt;" in body:
        body = unescape(body)
    if "</" in body or "<br" in body:
        tree = LexborHTMLParser(body.encode("utf-8", "replace"))
        return [block.text for block in split(tree.body)[0]]
    lines = (" ".join(normalise(line).split()) for line in unescape(body).splitlines())
    return [line for line in lines if line]
