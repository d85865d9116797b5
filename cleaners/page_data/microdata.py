"""Microdata (https://html.spec.whatwg.org/multipage/microdata.html) in the shape of JSON-LD nodes."""

from __future__ import annotations

from cleaners.page_data.json_ld import Node
from cleaners.startup.annotations import Any

_MAX_ELEMENTS = 600  # a page with more marks up its comments or its products, after the story
_MAX_CLIMB = 60  # levels up to the item that a property belongs to
_MAX_TEXT = 500  # characters of a property; what is longer is the story, and that stands in the tree

_ADDRESSES = {
    "a": "href",
    "link": "href",
    "area": "href",
    "img": "src",
    "video": "src",
    "audio": "src",
    "iframe": "src",
}


def read_items(elements: list[Any]) -> tuple[list[Node], Node]:
    """The top-level items that these elements (with ``itemprop`` or ``itemscope``, in page order) make up.

    Beside them the properties that belong to no item, as far as meta tags hold them: some systems write
    ``<meta itemprop="datePublished">`` in the head and mean the page.
    """
    items: dict[int, Node] = {}
    top: list[Node] = []
    loose: Node = {}
    for element in elements[:_MAX_ELEMENTS]:
        attributes = element.attributes
        is_item = "itemscope" in attributes
        node: Node = {}
        if is_item:
            if kind := attributes.get("itemtype"):
                node["@type"] = kind.split()
            if name := attributes.get("itemid"):
                node["@id"] = name
            items[element.mem_id] = node
        names = (attributes.get("itemprop") or "").split()
        owner = _owner(element, items) if names else None
        if owner is not None:
            value = node if is_item else _value(element, attributes)
            for name in names:
                _add(owner, name, value)
        elif is_item:
            top.append(node)
        elif element.tag == "meta":
            for name in names:
                _add(loose, name, attributes.get("content"))
    return top, loose


def _owner(element: Any, items: dict[int, Node]) -> Node | None:
    parent = element.parent
    for _ in range(_MAX_CLIMB):
        if parent is None:
            return None
        if (node := items.get(parent.mem_id)) is not None:
            return node
        parent = parent.parent
    return None


def _value(element: Any, attributes: dict[str, str | None]) -> str:
    tag = element.tag
    if content := attributes.get("content"):
        return content
    if address := _ADDRESSES.get(tag):
        return attributes.get(address) or ""
    if tag == "time" and (moment := attributes.get("datetime")):
        return moment
    text: str = element.text() or ""
    return text if len(text) <= _MAX_TEXT else ""


def _add(node: Node, name: str, value: Any) -> None:
    if not value:
        return
    if name not in node:
        node[name] = value
    elif isinstance(node[name], list):
        node[name].append(value)
    else:
        node[name] = [node[name], value]
