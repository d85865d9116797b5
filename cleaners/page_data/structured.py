"""What the page says of itself, read once for everybody: JSON-LD, microdata, Open Graph, meta tags, link relations.

One pass over the tree finds every element that holds such data. Nothing here raises: data that can't be read is absent,
and data out of all proportion (thousands of scripts, megabytes of JSON) is read up to the bounds named below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cleaners.page_data.json_ld import Node, clean, flatten, stories, text_of, texts_of
from cleaners.parsing.document import Document
from cleaners.startup.annotations import Any
from cleaners.startup.record import Record

_SELECTOR = "meta, link[rel], script[type], title, [itemprop], [itemscope]"
_SCRIPT_AS_META = "script:ld+json"  # Remix's name for a script with JSON-LD; some sites make a meta tag of it
_MAX_ELEMENTS = 20_000
_MAX_SCRIPTS = 100  # scripts with JSON-LD
_MAX_JSON = 4_000_000  # characters of JSON-LD in all
_MAX_TITLE = 1_000  # characters
_MAX_VALUES = 200  # of one meta name; a story has no more tags than that


class StructuredData(Record):
    """The page's own data, as plain values; nobody changes them.

    Attributes:
        metas: name, property or http-equiv of a meta tag in lower case -> its contents in order, none of them empty.
        links: a word of ``rel`` in lower case -> the addresses in order, as the page gives them.
        stories: the JSON-LD and microdata nodes that describe this page's story, the best one first.
        nodes: all typed JSON-LD and microdata nodes, in the page's order.
        by_id: the JSON-LD nodes that others point to by ``@id``.
        html_title: text of ``<title>``, "" where there is none.
        html_language: ``lang`` of ``<html>``, "" where there is none.
    """

    metas: Mapping[str, tuple[str, ...]]
    links: Mapping[str, tuple[str, ...]]
    stories: tuple[Node, ...]
    nodes: tuple[Node, ...]
    by_id: Mapping[str, Node]
    html_title: str
    html_language: str

    def meta(self, *names: str) -> str | None:
        """The first content of the first of these meta tags that is there."""
        for name in names:
            if values := self.metas.get(name):
                return values[0]
        return None

    def link(self, rel: str) -> str | None:
        """The first address with this relation."""
        values = self.links.get(rel)
        return values[0] if values else None

    def story_value(self, *names: str) -> Any:
        """The first of these properties that any of the story's nodes has, ``@id`` references followed; else None."""
        for node in self.stories:
            for name in names:
                if value := node.get(name):
                    return self.resolved(value)
        return None

    def resolved(self, value: Any) -> Any:
        """``value`` with references to other nodes replaced by those nodes, one level deep."""
        if isinstance(value, list):
            return [self._target(item) for item in value]
        return self._target(value)

    def _target(self, value: Any) -> Any:
        if isinstance(value, dict) and isinstance(name := value.get("@id"), str):
            return self.by_id.get(name, value)
        return value

    @property
    def article(self) -> Node:
        """The node that describes the story best; empty where none does."""
        return self.stories[0] if self.stories else {}

    @property
    def headline(self) -> str | None:
        """The story's headline as JSON-LD or microdata, else Open Graph, has it."""
        return text_of(self.story_value("headline")) or self.meta("og:title", "twitter:title")

    @property
    def description(self) -> str | None:
        """The story's summary as the page's data has it; often cut short."""
        return text_of(self.story_value("description")) or self.meta("og:description", "description")

    @property
    def article_body(self) -> str | None:
        """The story's text as JSON-LD has it, if it does: one string, spaces folded."""
        return text_of(self.story_value("articleBody", "reviewBody"))


def read_structured(document: Document) -> StructuredData:
    """Read all data the page gives of itself. Never raises."""
    found = _Found()
    for element in document.tree.css(_SELECTOR)[:_MAX_ELEMENTS]:
        found.take(element)
    values = _json_values(found.json_texts) if found.json_texts else []
    if found.items:
        from cleaners.page_data.microdata import read_items  # noqa: PLC0415 - few pages have items

        items, loose = read_items(found.items)
        values.extend(items)
        found.take_loose(loose)
    nodes, by_id = flatten(values)
    metas = {name: tuple(contents) for name, contents in found.metas.items()}
    links = {rel: tuple(addresses) for rel, addresses in found.links.items()}
    html_title = clean(found.title[:_MAX_TITLE])
    page_urls = [document.url or "", *links.get("canonical", ()), *metas.get("og:url", ())]
    titles = [title[:_MAX_TITLE] for title in (*metas.get("og:title", ())[:3], html_title)]
    root = document.tree.root
    return StructuredData(
        metas=metas,
        links=links,
        stories=stories(nodes, page_urls, titles) if nodes else (),
        nodes=tuple(node for node, _ in nodes),
        by_id=by_id,
        html_title=html_title,
        html_language=((root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else "").strip(),
    )


def _json_values(texts: Iterable[str]) -> list[Any]:
    from cleaners.page_data.loose_json import loads_all  # noqa: PLC0415 - 3 ms with json, for pages that have some

    values: list[Any] = []
    size = 0
    for text in texts:
        size += len(text)
        if size > _MAX_JSON:
            break
        values.extend(loads_all(text))
    return values


class _Found:
    """What the pass over the tree has come by so far."""

    __slots__ = ("items", "json_texts", "links", "metas", "title")

    def __init__(self) -> None:
        self.metas: dict[str, list[str]] = {}
        self.links: dict[str, list[str]] = {}
        self.json_texts: list[str] = []
        self.items: list[Any] = []
        self.title = ""

    def take(self, element: Any) -> None:
        tag = element.tag
        if tag == "meta":
            self._take_meta(element)
        elif tag == "script":
            self._take_script(element)
        elif tag == "link":
            self._take_link(element)
        elif tag == "title" and not self.title:
            self.title = element.text() or ""
        elif tag != "title":
            self.items.append(element)

    def take_loose(self, properties: Node) -> None:
        """Properties that belong to no item speak for the page, as meta tags do; those have the first word."""
        for name, value in properties.items():
            self.metas.setdefault(name.lower(), []).extend(texts_of(value))

    def _take_meta(self, element: Any) -> None:
        attributes = element.attributes
        content = attributes.get("content") or attributes.get("value")  # as some write Twitter's cards
        if "itemprop" in attributes:
            self.items.append(element)
        if not content or not (content := clean(content)):
            return
        if attributes.get("name") == _SCRIPT_AS_META and len(self.json_texts) < _MAX_SCRIPTS:
            self.json_texts.append(content)
            return
        for kind in ("property", "name", "http-equiv"):
            if name := attributes.get(kind):
                values = self.metas.setdefault(name.strip().lower(), [])
                if len(values) < _MAX_VALUES:
                    values.append(content)

    def _take_script(self, element: Any) -> None:
        kind = element.attributes.get("type") or ""
        if "ld" in kind and "json" in kind and len(self.json_texts) < _MAX_SCRIPTS:
            self.json_texts.append(element.text() or "")

    def _take_link(self, element: Any) -> None:
        attributes = element.attributes
        address = attributes.get("href")
        if "itemprop" in attributes:
            self.items.append(element)
        if not address:
            return
        for rel in (attributes.get("rel") or "").lower().split():
            self.links.setdefault(rel, []).append(address.strip())
