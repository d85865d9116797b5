"""The names of what an object of a class holds, whether Python reads the class or mypyc has compiled it."""

from __future__ import annotations


def attributes_of(kind: type) -> tuple[str, ...]:
    """The names of a class's annotated attributes, as they are written; a compiled class has a list of its own."""
    names: tuple[str, ...] = getattr(kind, "__mypyc_attrs__", ())
    return names or tuple(kind.__annotations__)
