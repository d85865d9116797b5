"""What a site calls itself: by its data, and by its host."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaners.fields.words import COLLECTIVES
from cleaners.page_data.json_ld import text_of, types_of
from cleaners.page_data.structured import StructuredData
from cleaners.startup import address
from cleaners.startup.pattern import pattern

_APP_NAMES = ("application-name", "apple-mobile-web-app-title", "al:ios:app_name")
_LONGEST_APP = 30  # characters of an app's name, as its shops allow; a title as short may be the site's name
_SITE_TYPES = frozenset({"WebSite", "NewsMediaOrganization"})
_SHORTEST_WORD = 4  # letters of a word that tells a site from others
_SECOND_LEVEL = frozenset("co com org net gov edu ac or ne go gob".split())
_BLOG_HOSTS = frozenset(
    "blogspot github gitlab medium substack tumblr wordpress".split()
)  # with a label for each owner
_PARTED = pattern(r"\s+[-–—•·/]+(?:\s+|$)|\s*\|\s*|:\s")
_PARTING = frozenset("-–—•·/|:")  # one is in every such place


def site_names(structured: StructuredData, host: str) -> list[str]:
    """What the site calls itself, best first."""
    own = [*structured.metas.get("og:site_name", ()), text_of(structured.story_value("publisher"), "name") or ""]
    names = [
        *own,
        *(without_slogan(name, host) for name in own),
        *app_names(structured),
        (structured.meta("twitter:site") or "").lstrip("@"),
    ]
    names.extend(
        text_of(node.get("name")) or "" for node in structured.nodes if _SITE_TYPES.intersection(types_of(node))
    )
    if host:
        labels = host.split(".")
        names.extend((host, labels[0]))
        if len(labels) > 2:
            names.append(labels[-2] if len(labels[-2]) > 3 else labels[-3])
    return [name for name in names if name]


def app_names(structured: StructuredData) -> list[str]:
    """What the site calls its app; not the story's headline, which some systems put there too."""
    names = [name for key in _APP_NAMES for name in structured.metas.get(key, ())]
    if not names:
        return []
    title = structured.html_title if len(structured.html_title) > _LONGEST_APP else ""
    return [name for name in names if name not in (structured.headline, title)]


def without_slogan(name: str, host: str) -> str:
    """The part of a site's name that the host bears, where what the site is about stands beside it.

    What the owner chose as the host's name counts; the labels before it are rooms ("sport"), of which the site's name
    may tell too, unless one is a name of several words, as of a blog on another's host.

    >>> [without_slogan(name, "gazette.example") for name in ("Gazette - All the town's news", "Soups | Ann Lee")]
    ['Gazette', 'Soups | Ann Lee']
    >>> without_slogan("Sport | Gazette", "sport.gazette.example"), without_slogan("My Town - Us", "mytown.a.example")
    ('Gazette', 'My Town')
    >>> without_slogan("Lakehouse | WordPress", "lakehouse.wordpress.com"), host_word("annlee.github.io")
    ('Lakehouse', 'annlee')
    """
    if _PARTING.isdisjoint(name):
        return name
    parts = [part for part in _PARTED.split(name) if part]
    if len(parts) < 2:
        return parts[0] if parts else name
    labels = {_plain(label) for label in host.split(".")[:-1]}
    own = _plain(_own_label(host))
    is_own_name = (part for part in parts if " " in part and _letters(part) in labels)
    return next(is_own_name, None) or next((part for part in parts if _is_borne(_letters(part), own)), name)


def _plain(label: str) -> str:
    return label.replace("-", "").removeprefix("the")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold().removeprefix("the")


def _is_borne(word: str, label: str) -> bool:
    """Whether one is the other, or begins with it."""
    if min(len(word), len(label)) < _SHORTEST_WORD:
        return bool(word) and word == label
    return word.startswith(label) or label.startswith(word)


def host_of(url: str) -> str:
    """The host of ``url`` in lower case without ``www.``; "" where there is none."""
    try:
        return address.split(url)[1].removeprefix("www.")
    except ValueError:
        return ""


def host_word(host: str) -> str:
    """The label of ``host`` that its owner chose, if it is long enough to tell the site from others.

    >>> host_word("news.example.co.uk"), host_word("bbc.com")
    ('example', '')
    """
    label = _own_label(host)
    return label if len(label) >= _SHORTEST_WORD else ""


def _own_label(host: str) -> str:
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    if len(labels) > 1 and labels[-1] in _BLOG_HOSTS:
        labels.pop()
    return labels[-1] if labels else ""


def own_words(names: Iterable[str]) -> Iterator[str]:
    """ "example" of "example news": how the site's desks and its administrator are called."""
    for name in names:
        word, _, kind = name.partition(" ")
        if kind in COLLECTIVES and len(word) >= _SHORTEST_WORD:
            yield word
