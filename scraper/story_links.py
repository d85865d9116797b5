"""Does a link lead to a story, or to one more list? Told from its address and its text, before it is fetched.

Each sign adds or takes points; two points make a story. A wrong yes costs one request, and the page is then found to
be no story; a wrong no may cost the story, so doubt favours the link only where its text reads like a headline.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qsl, unquote, urlsplit

from scraper.urls import lines_of

ENOUGH = 2
"""Points from which a link is taken for a story's: one strong sign, or two weak ones."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a link looks like.

    Attributes:
        points: the sum of the signs.
        signs: their names, those against it with a minus.
    """

    points: int
    signs: tuple[str, ...]

    @property
    def is_story(self) -> bool:
        """Whether it is worth a request."""
        return self.points >= ENOUGH


def look_of(url: str, text: str = "", *, in_menu: bool = False) -> Look:
    """What the link ``url`` with the text ``text`` looks like. ``in_menu``: it stands in a menu or a footer.

    >>> look_of("https://news.example/2025/11/25/harbour-bridge-closed").signs
    ('date in the path', 'slug of three words')
    >>> look_of("https://news.example/topic/harbour-and-docks-news").is_story
    False
    """
    facts = _facts_of(url, text, in_menu)
    seen = [sign for sign in _SIGNS if sign.holds(facts)]
    names = tuple(sign.name if sign.points > 0 else f"-{sign.name}" for sign in seen)
    return Look(sum(sign.points for sign in seen), names)


@dataclass(frozen=True, slots=True)
class _Facts:
    """A link, taken apart.

    Attributes:
        segments: the parts of the path that are not empty, unescaped, lower case, without a file ending.
        slug: the last of them.
        ending: the file ending, without its dot.
        query: the parameters.
        text: the words of the link.
        in_menu: whether it stands in a menu or a footer.
    """

    segments: tuple[str, ...]
    slug: str
    ending: str
    query: tuple[tuple[str, str], ...]
    text: str
    in_menu: bool

    @property
    def words(self) -> int:
        """How many words the slug strings together."""
        return sum(any(c.isalpha() for c in word) for word in re.split(r"[-_]+", self.slug))


@dataclass(frozen=True, slots=True)
class _Sign:
    name: str
    points: int
    holds: Callable[[_Facts], object]


def _facts_of(url: str, text: str, in_menu: bool) -> _Facts:
    parts = urlsplit(url)
    segments = [s for s in unquote(parts.path).lower().split("/") if s]
    ending = ""
    if segments and (found := _ENDING.search(segments[-1])):
        segments[-1], ending = segments[-1][: found.start()], found[1]
        if segments[-1] in _FOLDER_PAGES:
            del segments[-1]  # /the-story/index.html is named by its folder
    slug = segments[-1] if segments else ""
    return _Facts(tuple(segments), slug, ending, tuple(parse_qsl(parts.query)), " ".join(text.split()), in_menu)


_ENDING = re.compile(r"\.([a-z][a-z0-9]{1,4})$")
_PAGE_ENDINGS = frozenset("asp aspx cfm cms do ece htm html jsp php shtml story".split())
_FILE_ENDINGS = frozenset(
    "avi css csv doc docx epub exe gif gz ico ics jpeg jpg js json m3u8 m4a mov mp3 mp4 mpeg ogg pdf png ppt pptx "
    "rar rss svg tgz tif tiff txt vcf wav webm webp xls xlsx xml zip".split()
)
_FOLDER_PAGES = frozenset({"index", "default"})

# /2025/11/25/, /2025-11-25-, /20251125, /2025/nov/25/, /2025/11/
_DATE = re.compile(
    r"""(?<!\d) (?:19|20)\d\d
        (?: [/-] (?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?: [/-] (?:0?[1-9]|[12]\d|3[01]) )?
          | (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])
        ) (?!\d)""",
    re.VERBOSE,
)
_DIGITS = re.compile(r"\d{5,}")
_MIXED_ID = re.compile(r"(?=[a-z0-9]*\d[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{10,}")
_ID_PARAMETERS = frozenset("aid article articleid id idarticle newsid nid p sid story storyid".split())
_STORY_SEGMENTS = frozenset("article articles artikel articulo articolo news nachrichten noticia story stories".split())
_PAGING = frozenset({"page", "seite", "pagina"})


def _dated(facts: _Facts) -> bool:
    """A date with something after it: a date alone is a day's archive."""
    path = "/".join(facts.segments)
    date = _DATE.search(path)
    return bool(date and re.search(r"[^\W\d_]|\d{5}", path[date.end() :]))


def _numbered(facts: _Facts) -> bool:
    """A number or code that can only be the key of a record."""
    undated = _DATE.sub("", facts.slug)
    if _DIGITS.search(undated) or _MIXED_ID.fullmatch(facts.slug):
        return True
    return any(name.lower() in _ID_PARAMETERS and value.isdigit() and len(value) > 2 for name, value in facts.query)


def _headline(facts: _Facts) -> bool:
    """Four words and 20 characters; or 12 characters of a script that sets no spaces between words."""
    text = facts.text
    if len(text.split()) >= 4 and len(text) >= 20:
        return True
    return sum(c > "⺀" for c in text) >= 12


def _paged(facts: _Facts) -> bool:
    """A further page of a list: /page/2, ?page=2."""
    pairs = (*zip(facts.segments, facts.segments[1:], strict=False), *facts.query)
    return any(name.lower() in _PAGING and value.isdigit() and len(value) < 4 for name, value in pairs)


@cache
def _listing_segments() -> frozenset[str]:
    return frozenset(lines_of("listing_segments.txt"))


_NEVER = -100
_SIGNS = (
    _Sign("date in the path", 2, _dated),
    _Sign("long slug", 2, lambda f: f.words >= 4),
    _Sign("slug of three words", 1, lambda f: f.words == 3),
    _Sign("number of a record", 2, _numbered),
    _Sign("ending of a page", 1, lambda f: f.ending in _PAGE_ENDINGS),
    _Sign("word for a story in the path", 1, lambda f: _STORY_SEGMENTS.intersection(f.segments[:-1])),
    _Sign("text like a headline", 1, _headline),
    _Sign("word for a list in the path", -2, lambda f: _listing_segments().intersection(f.segments)),
    _Sign("in a menu", -2, lambda f: f.in_menu),
    _Sign("page of a list", _NEVER, _paged),
    _Sign("a file", _NEVER, lambda f: f.ending in _FILE_ENDINGS),
    _Sign("front page", _NEVER, lambda f: not f.slug and not f.query),
)
