"""What the store decides about a record before it is rows: which story it is, and whether it is better or other."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum
from hashlib import sha256
from itertools import chain
from operator import attrgetter
from typing import Any
from urllib.parse import urlsplit

from cleaners import Article, Block, PageKind, Removal
from scraper.columns import site_of_url, storable, url_key
from scraper.story_links import look_of

_FIELD_NAMES = tuple(field.name for field in fields(Article))
_WORKINGS = frozenset(
    {"url", "page_evidence", "blocks", "removed", "confidence", "engine", "sources", "cleaner_version"}
)
STORY_FIELDS = tuple(name for name in _FIELD_NAMES if name not in _WORKINGS)
"""The fields of a record that tell a reader something; the others say how it was found."""

NAMELESS = "urn:sha256:"
"""How the identity of a story starts that has no URL."""


def identity(article: Article) -> str:
    """What makes it one story: its canonical URL where that is believable, else its URL, else its words.

    A page can say anything, so it is believed only about its own site, where it takes no other publisher's place; and
    not when it says that it is the front page or the section above it, mistakes that would make one record of many.
    """
    url = url_key(article.url) if article.url else None
    canonical = url_key(article.canonical_url) if article.canonical_url else None
    if canonical and _is_believable(canonical, url):
        return canonical
    if url:
        return url
    words = storable(f"{article.title or ''}\n\n{article.body}")
    return f"{NAMELESS}{sha256(words.encode()).hexdigest()}"


def _is_believable(canonical: str, url: str | None) -> bool:
    if canonical == url:
        return True
    site = site_of_url(canonical)
    if site is None or (url is not None and site != site_of_url(url)):
        return False
    parts = urlsplit(canonical)
    return bool(parts.path.strip("/") or parts.query) and not (url and _is_list_above(canonical, url))


def _is_list_above(canonical: str, url: str) -> bool:
    """Whether ``canonical`` is the section that the story at ``url`` stands in. The first page of a long story, and the
    story that an AMP page belongs to, stand above it too, but look like stories, or what is below them does not."""
    above = urlsplit(canonical).path.rstrip("/") + "/"
    return urlsplit(url).path.startswith(above) and look_of(url).is_story and not look_of(canonical).is_story


def is_kept(article: Article) -> bool:
    """Whether it is a record for the store at all: an article, of a kind that can carry a story."""
    return article.is_article and article.page_kind.has_story


def may_replace(new: Article, old: Article) -> bool:
    """Whether ``new`` may take the place of ``old``. A teaser never stands in for more of the story than it tells."""
    if new.page_kind is not PageKind.TEASER:
        return True
    return old.page_kind is PageKind.TEASER and len(new.body) >= len(old.body)


def is_same_story(new: Article, old: Article) -> bool:
    """Whether both tell a reader the same, however it was found on the page.

    What stands around a story changes with every fetch; it is in ``removed``, and makes no other story.
    """
    return all(getattr(new, name) == getattr(old, name) for name in STORY_FIELDS)


def storable_article(article: Article) -> Article:
    """The same record, with each text as the store can hold it."""
    everything = "".join(_texts(article))
    if storable(everything) == everything:
        return article
    return replace(article, **{name: _storable_value(getattr(article, name)) for name in _FIELD_NAMES})


_PIECE_TEXTS = attrgetter("text", "rule", "why")


def _texts(article: Article) -> list[str]:
    """All of them; hundreds, for most are those of pieces, so it is their getter that loops over these."""
    texts: list[str] = []
    for value in (getattr(article, name) for name in _FIELD_NAMES):
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, dict):
            texts += chain.from_iterable(value.items())
        elif isinstance(value, tuple):
            texts += value if isinstance(next(iter(value), ""), str) else chain.from_iterable(map(_PIECE_TEXTS, value))
    return texts + [item.url for item in article.removed if item.url]


def _storable_value(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, tuple):
        return tuple(_storable_value(item) for item in value)
    if isinstance(value, dict):
        return {storable(key): storable(item) for key, item in value.items()}
    if isinstance(value, (Block, Removal)):
        return replace(value, **{name: _storable_value(getattr(value, name)) for name in value.__slots__})
    return value
