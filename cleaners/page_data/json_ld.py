"""JSON-LD and microdata as plain nodes, and which of them describes the page's own story.

A node is a dict as ``json.loads`` gives it; microdata is brought into the same shape, so whoever reads a headline need
not care how it was marked up. Types and properties: https://schema.org/NewsArticle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaners.startup import address
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

Node = dict[str, Any]

_MAX_NODES = 5_000  # objects looked at; a page with more is a dump of its whole archive
_MAX_DEPTH = 12

# Where nodes that describe other stories hang: below these a node is never the page's own story.
_ELSEWHERE = frozenset(
    """itemListElement hasPart isPartOf relatedLink mentions citation recordedAs subjectOf review comment
    suggestedAnswer acceptedAnswer isBasedOn workExample breadcrumb itemListElements publisher author creator
    liveBlogUpdate associatedMedia video image about""".split()
)

# How much a type speaks for being the story, 0 to 5.
_STORY_TYPES = {
    **dict.fromkeys(
        """NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
        OpinionNewsArticle ReviewNewsArticle LiveBlogPosting SatiricalArticle AdvertiserContentArticle""".split(),
        5,
    ),
    **dict.fromkeys("Article BlogPosting TechArticle ScholarlyArticle MedicalScholarlyArticle Report".split(), 4),
    **dict.fromkeys("SocialMediaPosting Blog Review CriticReview Recipe HowTo Interview Podcast".split(), 2),
    **dict.fromkeys("CreativeWork PodcastEpisode AudioObject VideoObject ImageGallery MediaGallery".split(), 1),
    **dict.fromkeys("WebPage ItemPage AboutPage QAPage ProfilePage MedicalWebPage".split(), 1),
}


_VOCABULARY = pattern(r"^.*[/:#]")


def types_of(node: Node) -> tuple[str, ...]:
    """The node's types without their vocabulary: ``https://schema.org/NewsArticle`` is ``NewsArticle``."""
    kinds = node.get("@type") or node.get("type")
    if isinstance(kinds, str):
        return (kinds if kinds.isalpha() else _VOCABULARY.sub("", kinds.strip()),)
    if not isinstance(kinds, list | tuple):
        return ()
    return tuple(
        kind if kind.isalpha() else _VOCABULARY.sub("", kind.strip()) for kind in kinds if isinstance(kind, str)
    )


def text_of(value: Any, *keys: str) -> str | None:
    """The first text in a value that may be a string, a list, or a node with one of ``keys`` (or ``@value``).

    >>> text_of([{"@type": "Person", "name": "Ann &amp; Bo"}], "name")
    'Ann & Bo'
    """
    return next(texts_of(value, *keys), None)


def texts_of(value: Any, *keys: str) -> Iterator[str]:
    """All texts of such a value, in order, entities decoded and spaces folded; never an empty one."""
    stack: list[tuple[Any, int]] = [(value, 0)]
    while stack:
        item, depth = stack.pop()
        if isinstance(item, str):
            if text := clean(item):
                yield text
        elif isinstance(item, bool) or depth > _MAX_DEPTH:
            continue
        elif isinstance(item, int | float):
            yield str(item)
        elif isinstance(item, list | tuple):
            stack.extend((part, depth + 1) for part in reversed(item[:_MAX_NODES]))
        elif isinstance(item, dict):
            found = next((item[key] for key in (*keys, "@value") if item.get(key)), None)
            stack.append((found, depth + 1))


_UNSEEN = dict.fromkeys(map(ord, "\xad\u200b\ufeff\x00"))
_TAG = pattern(r"</?[a-zA-Z][^<>]{0,200}>")


def clean(text: str) -> str:
    """A text of structured data as a reader would see it: entities (doubled ones too) and stray tags gone.

    >>> clean("Tom &amp;amp; <b>Jerry</b> ")
    'Tom & Jerry'
    """
    for _ in range(2):
        if "&" not in text or ";" not in text:
            break
        from html import unescape  # noqa: PLC0415 - the names of all entities take 1 ms; most pages write none in data

        text = unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    if not text.isprintable():
        text = text.translate(_UNSEEN)
    return " ".join(text.split())


def flatten(values: Iterable[Any]) -> tuple[list[tuple[Node, int]], dict[str, Node]]:
    """All typed nodes with how far they are from the top, and the nodes by ``@id``.

    Depth counts the properties passed; a step into a property of ``_ELSEWHERE`` counts as ten, a graph or list as none.
    """
    found: list[tuple[Node, int]] = []
    by_id: dict[str, Node] = {}
    stack = [(value, 0, 0) for value in reversed(list(values))]
    seen = 0
    while stack and seen < _MAX_NODES:
        item, depth, distance = stack.pop()
        seen += 1
        if depth > _MAX_DEPTH:
            continue
        if isinstance(item, list):
            stack.extend((part, depth + 1, distance) for part in reversed(item[:_MAX_NODES]))
        elif isinstance(item, dict):
            if item.get("@type") or item.get("type"):
                found.append((item, distance))
            name = item.get("@id")
            if isinstance(name, str) and len(item) > len(by_id.get(name, ())):
                by_id[name] = item
            for key, value in reversed(item.items()):
                if isinstance(value, dict | list):
                    step = 0 if key == "@graph" else 10 if key in _ELSEWHERE else 1
                    stack.append((value, depth + 1, distance + step))
    return found, by_id


def stories(nodes: Iterable[tuple[Node, int]], page_urls: Iterable[str], titles: Iterable[str]) -> tuple[Node, ...]:
    """The nodes that describe the page's own story, the best one first.

    A page often carries nodes of other stories (a list of the latest, a slide show, the video on top), so type, place,
    address and headline each give evidence.
    """
    paths = {path for url in page_urls if (path := _path(url))}
    folded_titles = [_fold(title) for title in titles if title]
    scored: list[tuple[float, int, Node]] = []
    for order, (node, distance) in enumerate(nodes):
        rank = max((_STORY_TYPES.get(kind, 0) for kind in types_of(node)), default=0)
        if not rank or distance >= 10:
            continue
        score = rank - distance + _address_evidence(node, paths) + _headline_evidence(node, folded_titles)
        score += 1.0 if node.get("author") else 0.0
        score += 1.0 if node.get("datePublished") else 0.0
        score += 0.5 if node.get("articleBody") else 0.0
        if score > 0:
            scored.append((-score, order, node))
    scored.sort(key=lambda entry: entry[:2])
    return tuple(node for _, _, node in scored)


def _address_evidence(node: Node, paths: set[str]) -> float:
    named = {_path(url) for key in ("url", "mainEntityOfPage", "@id") for url in texts_of(node.get(key), "@id", "url")}
    named = {path for path in named if path.strip("/")}
    if not named or not paths:
        return 0.0
    return 2.0 if named & paths else -2.0


def _headline_evidence(node: Node, titles: list[str]) -> float:
    headline = _fold(text_of(node.get("headline")) or text_of(node.get("name")) or "")
    if not headline or not titles:
        return 0.0
    if any(headline in title or (len(title) > 20 and title in headline) for title in titles):
        return 3.0
    words = set(headline.split())
    shared = max(len(words & set(title.split())) for title in titles)
    return 1.0 if shared >= len(words) / 2 else -2.0


def _path(url: str) -> str:
    try:
        return address.split(url.strip())[2].rstrip("/").casefold()
    except ValueError:
        return ""


_WORD = pattern(r"\w+")


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
