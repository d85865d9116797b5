"""What the class names and ids of an element say about the text in it. Hints, never verdicts.

Most hints are parts of words ("postauthor", "author__name"), so they are looked for anywhere in the key; short ones
("tag", "date") only as words of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cleaners.parsing.blocks import Element
from cleaners.parsing.html_tags import WITHIN_ARTICLE, WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_FOOTER, WITHIN_NAV
from cleaners.startup.pattern import pattern

_AROUND = 4  # elements looked at, the line's own included

_AUTHOR = tuple(
    """author byline by-line by_line contributor redakteur autoren autorin auteur skribent journalist writer writtenby
    written-by reporter postby post-by creator signature firmante""".split()
)
_AUTHOR_WORDS = frozenset({"autor", "autora", "autore"})
_OTHER = tuple(
    """comment related recommend popular teaser sidebar trending newsletter recirc promo footer caption credit next-
    prev- pagination more-from morefrom categor breadcrumb menu tags tag- quote""".split()
)
_CAPTION = ("caption", "credit")
_PICTURE = (*_CAPTION, "photo", "foto", "bild")
_MENU = (*"menu nav-prev nav-next post-nav ajax_pagination cat-item".split(), " widget_", "category_widget")
_OTHER_STORY = tuple("comment related recommend popular teaser trending recirc latest inline-article".split())
_TAGS = frozenset(
    """tag tags taglist tagcloud tagged posttags entrytags topic topics topiclist keyword keywords subject subjects
    schlagworte schlagwort schlagwoerter themen stichworte etiquetas tematags hashtag hashtags labels taxonomy
    taxonomies tax categories cat category""".split()
)
_DATE = tuple("date time publi meta byline posted stamp info datum fecha".split())
_MODIFIED = tuple("updated last-mod lastmod modif changed aktualis actuali".split())
_CLOCK = tuple("caption logo masthead weather today current-date currentdate top-bar topbar ticker".split())
_PICTURE_TAGS = frozenset({"img", "picture", "figure"})
_TAG_PARTS = tuple("tag topic keyword subject schlag themen stichw etiqueta label tax cat".split())  # one is in each
_WORD = pattern(r"[a-z]+|[A-Z][a-z]*|[A-Z]+")


_remembered = lru_cache(maxsize=4096)  # pages repeat their keys, and the pages of a site each other's


@_remembered
def says_author(key: str) -> bool:
    """Whether the text is about who wrote the story.

    >>> says_author("post-author__name"), says_author("autoreload")
    (True, False)
    """
    low = key.lower()
    return _has(low, _AUTHOR) or ("autor" in low and not _AUTHOR_WORDS.isdisjoint(_words(key)))


def says_author_name(key: str) -> bool:
    """Whether the text is just an author's name, as in author boxes."""
    return says_author(key) and "name" in key.lower()


@_remembered
def says_other(key: str) -> bool:
    """Whether the text is something beside the story: a menu, a caption, a comment, another story."""
    return _has(_without_values(key), _OTHER)


@_remembered
def says_other_story(key: str) -> bool:
    """Whether the text is of another story, or a comment."""
    return _has(_without_values(key), _OTHER_STORY)


@_remembered
def says_menu(key: str) -> bool:
    """Whether the text is a way to other parts of the site, or to the story before and after.

    WordPress names its boxes of links ``widget_categories`` and their lines ``cat-item``; plain "widget" says nothing,
    since some page builders name every element so.
    """
    return _has(f" {key.lower()}", _MENU)


@_remembered
def says_tags(key: str) -> bool:
    """Whether the text is what the story is filed under.

    >>> says_tags("c-taxonomy"), says_tags("postTags"), says_tags("vintage-stage")
    (True, True, False)
    """
    return _has(_without_values(key), _TAG_PARTS) and not _TAGS.isdisjoint(_words(_without_filing(key)))


@_remembered
def says_date(key: str) -> bool:
    """Whether the text is about when the story came out."""
    return _has(key.lower(), _DATE)


@_remembered
def says_modified(key: str) -> bool:
    """Whether the text is about when the story was changed."""
    return _has(key.lower(), _MODIFIED)


@_remembered
def says_no_date(key: str) -> bool:
    """Whether a date in the text is none of the story's: in a caption, or on the page's own clock."""
    return _has(key.lower(), _CLOCK)


def around(element: Element) -> Iterator[str]:
    """The keys of an element and of the few around it, nearest first; the page's own classes say nothing of a line."""
    current: Element | None = element
    for _ in range(_AROUND):
        if current is None or current.tag in ("body", "main"):
            return
        if current.key:
            yield current.key
        current = current.parent


def is_of_picture(element: Element) -> bool:
    """Whether the element stands in a picture's figure or caption, or is named after pictures."""
    if element.within & (WITHIN_FIGURE | WITHIN_CAPTION) or _has(element.key.lower(), _PICTURE):
        return True
    return element.parent is not None and _has(element.parent.key.lower(), _CAPTION)


def follows_picture(element: Element) -> bool:
    """Whether nothing stands between the element and a picture above it."""
    before = element.node.prev
    while before is not None and before.tag == "-text" and not before.text_content.strip():
        before = before.prev
    return before is not None and before.tag in _PICTURE_TAGS


def is_off_page(within: int) -> bool:
    """Whether containers with these ``WITHIN_*`` bits hold the site's menus or footer, and no part of the story."""
    return bool(within & WITHIN_NAV or (within & WITHIN_FOOTER and not within & WITHIN_ARTICLE))


def _without_values(key: str) -> str:
    """The key in lower case, without what says nothing of the text in it.

    Values in utility classes only say where to (``md:[grid-area:sidebar]``), and WordPress writes the story's own
    categories and tags among the classes of the whole story (``type-post category-comment tag-related``).
    """
    low = _without_filing(key).lower()
    return _VALUE.sub("", low) if "[" in low else low


def _without_filing(key: str) -> str:
    return _FILED_UNDER.sub("", key) if "type-post" in key else key


_VALUE = pattern(r"\[[^\]]*\]")
_FILED_UNDER = pattern(r"(?:category|tag)-\S+")


def _words(key: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(key)]


def _has(text: str, parts: tuple[str, ...]) -> bool:
    for part in parts:  # noqa: SIM110 - any() makes a generator, which takes twice as long; this runs 200 times a page
        if part in text:
            return True
    return False


def leads_to_author(url: str | None) -> bool:
    """Whether an address is of an author's own page."""
    return bool(url and _AUTHOR_PAGE.search(url.lower()))


_AUTHOR_PAGE = pattern(
    r"/(?:authors?|by|byline|staff|staff-profiles?|profiles?|people|person|contributors?|columnists?|reporters?"
    r"|journalists?|writers?|experts?|team|autor(?:en|es|a)?|auteurs?|autori|autore|redaktion|redakteur[a-z]*|skribent"
    r"|journaliste|periodista|firmas?|forfatter|profil|toimittajat?|yazar(?:lar)?|user|users|members?|bio|biography)/[^/?#]",
)
