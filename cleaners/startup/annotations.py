"""What modules take from ``typing``, for all that a page may have to load: with these, ``typing`` is not imported.

It takes 2 ms, and 3 more for two dozen named tuples, since it looks at each of their annotations. Annotations stay
text, and who evaluates them finds a wider type; type checkers are led to the real ones.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False  # type checkers go by the name, and take it for true

if TYPE_CHECKING:
    from typing import Any, AnyStr, Literal, NamedTuple, NoReturn, Protocol, Self, TypeVar, cast, dataclass_transform
else:
    Any = AnyStr = NoReturn = Protocol = Self = object

    class Literal:
        """``Literal["yes", "no"]`` is any text."""

        def __class_getitem__(cls, _):
            return str

    class _NamedTupleType(type):
        """Makes a named tuple of a class's body, with its methods and defaults, as ``typing`` does."""

        def __new__(mcs, name, _, body):
            annotations = body.pop("__annotations__", {})
            fields = tuple(annotations)
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__annotations__ = annotations
            for own, value in body.items():
                setattr(made, own, value)
            return made

    NamedTuple = type.__new__(_NamedTupleType, "NamedTuple", (), {})

    def TypeVar(_):  # noqa: N802 - its name in ``typing``
        """Any type."""
        return object

    def cast(_, value):
        """The value as it is."""
        return value

    def dataclass_transform(**_):
        """What is decorated stays as it is."""
        return lambda decorated: decorated


__all__ = [
    "TYPE_CHECKING",
    "Any",
    "AnyStr",
    "Literal",
    "NamedTuple",
    "NoReturn",
    "Protocol",
    "Self",
    "TypeVar",
    "cast",
    "dataclass_transform",
]
