"""The story in a page's hydration state: the data with which its scripts draw it, where its HTML has no story.

``__NEXT_DATA__``, ``__NUXT__``, Fusion, Apollo, Redux, and those of `flat_state`: the shapes differ, the story looks
alike in all of them: an object with a headline, and below one of a few names either markup or a list of parts with a
text each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from cleaners.page_data.flat_state import read_flight, unflatten
from cleaners.page_data.loose_json import loads_all
from cleaners.parsing.document import Document
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

_STATE = pattern(r"(?:Fusion\.globalContent|(?:window|self|globalThis)(?:\.|\[[\"'])__?[A-Za-z][\w$]*)[\"'\]]*\s*=\s*")
_PARSED = pattern(r"JSON\.parse\(\s*(\"(?:[^\"\\]|\\.)*\")\s*\)")
# What hands a piece of a stream over: Next.js's app router, and React Router.
_PUSHED = pattern(r"__next_f\.push\(\s*\[\s*1\s*,\s*(\"(?:[^\"\\]|\\.)*\")")
_ENQUEUED = pattern(r"\.streamController\.enqueue\(\s*(\"(?:[^\"\\]|\\.)*\")")
_JSON_TYPES = frozenset({"application/json", "text/json", "application/json; charset=utf-8"})
_MAX_SCRIPTS = 60
_MAX_JSON = 8_000_000  # characters in all
_MAX_NODES = 200_000
_MAX_STEPS = 400_000  # in gathering texts: parts that are named twice at each of forty levels would take for ever
_DEEPEST = 40
_SHORTEST = 300  # characters; shorter ones are summaries
_CLEARLY = 2.0  # times as long as the runner-up, where no headline tells which story is the page's

_BODIES = """articleBody body bodyHtml body_html bodyText content contentHtml content_html contentElements
    content_elements html text story storyBody articleText paragraphs blocks components elements children""".split()
_HEADLINES = "headline headlines title name seoTitle".split()
_NO_TEXT = frozenset(
    "image video gallery embed ad advert advertisement related newsletter promo oembed_response".split()
)
_WORD = pattern(r"\w+")


def hydration_state(document: Document) -> list[Any]:
    """The data with which the page's scripts draw it, as far as it is JSON. Never raises.

    Costs a further pass and a parse of what is often the largest script, so it is for those who found nothing else.
    """
    values: list[Any] = []
    flight: list[str] = []
    size = 0
    for script in document.tree.css("script")[:_MAX_SCRIPTS]:
        text = script.text() or ""
        size += len(text)
        if size > _MAX_JSON:
            break
        kind = (script.attributes.get("type") or "").lower()
        if kind in _JSON_TYPES or script.attributes.get("id") == "__NEXT_DATA__":
            values.extend(map(unflatten, loads_all(text)))
        elif "src" not in script.attributes and "ld+json" not in kind:
            values.extend(_assigned(text))
            values.extend(unflatten(value) for piece in _strings(_ENQUEUED, text) for value in loads_all(piece)[:1])
            flight.extend(_strings(_PUSHED, text))
    if flight:
        values.extend(read_flight("".join(flight)))
    return values


def _strings(call: re.Pattern[str], text: str) -> Iterator[str]:
    """The string that each such call hands over."""
    for found in call.finditer(text):
        try:
            value = json.loads(found[1])
        except ValueError:
            continue
        yield value


def _assigned(text: str) -> Iterator[Any]:
    for start in _STATE.finditer(text):
        rest = text[start.end() :]
        if rest.startswith(("{", "[")):
            yield from loads_all(rest)[:1]
        elif parsed := _PARSED.match(rest):
            try:
                yield from loads_all(json.loads(parsed[1]))
            except ValueError:
                continue


def story_in(states: list[Any], titles: list[str]) -> list[str]:
    """The story's parts, each text or markup, in order; empty where no object is plainly the page's story.

    ``titles``: what the page calls its story; an object with such a headline goes before longer ones without.
    """
    wanted = {folded for title in titles if (folded := _fold(title))}
    found: list[tuple[bool, int, list[str]]] = []
    steps = iter(range(_MAX_STEPS))
    for state in states:
        for node in _objects(state):
            parts = _body_of(node, state, steps)
            size = sum(map(len, parts))
            if size >= _SHORTEST:
                found.append((_is_titled(node, wanted), size, parts))
    found.sort(key=lambda entry: entry[:2], reverse=True)
    if not found:
        return []
    (is_titled, size, parts), others = found[0], found[1:]
    if is_titled or all(size >= _CLEARLY * other or set(text) & set(parts) for _, other, text in others):
        return parts
    return []


def _objects(state: Any) -> Iterator[dict[str, Any]]:
    stack = [(state, 0)]
    seen = 0
    while stack and seen < _MAX_NODES:
        item, depth = stack.pop()
        seen += 1
        if depth > _DEEPEST:
            continue
        if isinstance(item, dict):
            yield item
            stack.extend((value, depth + 1) for value in reversed(item.values()) if isinstance(value, dict | list))
        elif isinstance(item, list):
            stack.extend((value, depth + 1) for value in reversed(item) if isinstance(value, dict | list))


def _body_of(node: dict[str, Any], state: Any, steps: Iterator[int]) -> list[str]:
    """Only of an object with a headline: below it hang the parts, which have none."""
    if not any(name in node for name in _HEADLINES):
        return []
    named = {key.partition("(")[0]: value for key, value in node.items()}  # Apollo writes arguments into the name
    bodies = (_texts(named[name], state, steps) for name in _BODIES if name in named)
    return max(bodies, key=lambda parts: sum(map(len, parts)), default=[])


def _texts(body: Any, state: Any, steps: Iterator[int]) -> list[str]:
    texts: list[str] = []
    stack = [(body, 0)]
    while stack and next(steps, None) is not None:
        value, depth = stack.pop()
        if isinstance(value, str):
            texts += [value] if value.strip() else []
        elif depth >= _DEEPEST:
            continue
        elif isinstance(value, list):
            stack += [(item, depth + 1) for item in reversed(value)]
        elif isinstance(value, dict):
            stack.append((_inside(value, state), depth + 1))
    return texts


def _inside(part: dict[str, Any], state: Any) -> Any:
    """What a part's text is made of: what it refers to, or its own body."""
    if isinstance(name := part.get("__ref"), str) and isinstance(state, dict):
        return _referred(name, state)
    if str(part.get("type") or part.get("__typename") or "").lower() in _NO_TEXT:
        return None
    return next((part[name] for name in _BODIES if part.get(name)), None)


def _referred(name: str, state: dict[str, Any]) -> Any:
    """What an Apollo reference stands for: the cache is the state itself, or hangs one or two names below it."""
    level: list[Any] = [state]
    for _ in range(3):
        for item in level:
            if name in item:
                return item[name]
        level = [value for item in level for value in item.values() if isinstance(value, dict)][:50]
    return None


def _is_titled(node: dict[str, Any], wanted: set[str]) -> bool:
    for name in _HEADLINES:
        value = node.get(name)
        if isinstance(value, dict):
            value = value.get("basic") or value.get("rendered")
        if isinstance(value, str) and (folded := _fold(value)) and any(folded in title for title in wanted):
            return True
    return False


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
