"""Hydration state that frameworks write flat: objects that name each other by number instead of nesting.

*devalue* (Nuxt 3) and *turbo-stream* (React Router) write one list whose objects hold places in that list. *Flight*
(React Server Components, thus Next.js's app router) writes rows, ``1a:{...}``, that refer to each other as ``"$1a"``.
All are read as the nested data that was meant, as far as it is data.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaners.page_data.loose_json import loads_all
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

_DEEPEST = 100
# Wrappers that a reader of plain data looks through: Vue's reactivity, and Set; what else is written as ["Name", ...]
# (dates, big numbers, URLs) holds its text at once.
_REACTIVE = frozenset({"Ref", "ShallowRef", "Reactive", "ShallowReactive", "EmptyRef", "EmptyShallowRef", "Set"})
_KEY = pattern(r"_(\d{1,9})\Z")

_ROW = pattern(rb"([0-9a-f]{1,8}):(?:([TAOoUSsLlGgMmVb])([0-9a-f]{1,8}),|[A-Z]{0,3})?")
_REFERENCE = pattern(r"\$[L@]?([0-9a-f]{1,8})\Z")
_ELEMENT = 4  # ["$", type, key, props, ...]: what Flight writes for an element


def unflatten(values: Any) -> Any:
    """What a devalue or turbo-stream list means, or ``values`` as they are where they are no such list.

    >>> unflatten([["Reactive", 1], {"title": 2, "body": 3}, "Rain", [4, 4], "It rained."])
    {'title': 'Rain', 'body': ['It rained.', 'It rained.']}
    >>> unflatten([{"title": "Rain"}])
    [{'title': 'Rain'}]
    """
    return _Flat(values).at(0, 0) if _is_flat(values) else values


def _is_flat(values: Any) -> bool:
    """Its first value is one of Vue's wrappers, or an object with places for names and for values."""
    if not isinstance(values, list) or len(values) < 2:  # one to point, one to be pointed at
        return False
    first = values[0]
    if isinstance(first, list):
        return len(first) > 1 and isinstance(first[0], str) and first[0] in _REACTIVE and _is_place(first[1], values)
    if not isinstance(first, dict) or not first:
        return False
    return all(_KEY.match(key) and _is_place(value, values) for key, value in first.items())


def _is_place(value: Any, values: list[Any]) -> bool:
    return type(value) is int and value < len(values)  # below zero: undefined, NaN and other values that are none


class _Flat:
    """A flat list, each value of which is made once; one that would hold itself is absent in itself."""

    def __init__(self, values: list[Any]) -> None:
        self._values = values
        self._made: dict[int, Any] = {}

    def at(self, place: Any, depth: int) -> Any:
        if not _is_place(place, self._values) or place < 0 or depth > _DEEPEST:
            return None
        if place not in self._made:
            self._made[place] = None
            self._made[place] = self._make(self._values[place], depth + 1)
        return self._made[place]

    def _make(self, value: Any, depth: int) -> Any:
        if isinstance(value, dict):
            return {self._key(key): self.at(place, depth) for key, place in value.items()}
        if not isinstance(value, list):
            return value
        if value and isinstance(value[0], str):
            if value[0] not in _REACTIVE:
                return value[1] if len(value) > 1 else None
            value = value[1:] if value[0] == "Set" else value[1:2]
            return self.at(value[0], depth) if len(value) == 1 else [self.at(place, depth) for place in value]
        return [self.at(place, depth) for place in value]

    def _key(self, key: str) -> str:
        """turbo-stream flattens the names too: ``{"_7": 8}``."""
        named = _KEY.match(key)
        name = self._values[int(named[1])] if named and int(named[1]) < len(self._values) else key
        return name if isinstance(name, str) else key


def read_flight(stream: str) -> list[Any]:
    """The data of a Flight stream, each row that no other refers to as one value; elements as their properties.

    >>> read_flight('1:{"title":"Rain","body":"$2"}\\n2:T14,<p>It rained.</p>...\\n')
    [{'title': 'Rain', 'body': '<p>It rained.</p>...'}]
    """
    rows = _Rows(dict(_rows(stream.encode("utf-8", "replace"))))
    return rows.all()


def _rows(stream: bytes) -> Iterator[tuple[str, Any]]:
    at = 0
    while row := _ROW.match(stream, at):
        name = row[1].decode()
        if row[2]:
            end = row.end() + int(row[3], 16)  # bytes; such a row has no line break behind it
            if row[2] == b"T":
                yield name, _Text(stream[row.end() : end].decode("utf-8", "replace"))
            at = end
        else:
            end = stream.find(b"\n", row.end())
            end = len(stream) if end < 0 else end
            yield name, next(iter(loads_all(stream[row.end() : end].decode("utf-8", "replace"))), None)
            at = end
        while stream[at : at + 1] == b"\n":
            at += 1


class _Text(str):
    """A text row: it is what it says, even where it begins with a dollar sign."""

    __slots__ = ()


class _Rows:
    def __init__(self, rows: dict[str, Any]) -> None:
        self._rows = rows
        self._made: dict[str, Any] = {}
        self._inner: set[str] = set()

    def all(self) -> list[Any]:
        made = {name: self._row(name, 0) for name in self._rows}
        return [made[name] for name in self._rows if name not in self._inner]

    def _row(self, name: str, depth: int) -> Any:
        if name not in self._made:
            self._made[name] = None
            self._made[name] = self._make(self._rows.get(name), depth + 1)
        return self._made[name]

    def _make(self, value: Any, depth: int) -> Any:
        if depth > _DEEPEST:
            return None
        if isinstance(value, str):
            return self._text(value, depth)
        if isinstance(value, dict):
            return {key: self._make(item, depth + 1) for key, item in value.items()}
        if not isinstance(value, list):
            return value
        if len(value) >= _ELEMENT and value[0] == "$" and isinstance(value[3], dict):
            return {"type": value[1], **self._make(value[3], depth + 1)}
        return [self._make(item, depth + 1) for item in value]

    def _text(self, text: str, depth: int) -> Any:
        if isinstance(text, _Text) or not text.startswith("$"):
            return str(text)
        if text.startswith("$$"):
            return text[1:]
        reference = _REFERENCE.match(text)
        if reference is None or reference[1] not in self._rows:
            return None  # undefined, a symbol, a function of the server: no data
        self._inner.add(reference[1])
        return self._row(reference[1], depth)
