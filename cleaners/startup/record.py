"""Frozen values like those of ``@dataclass(frozen=True, slots=True)``, for the few that every start has to make.

``dataclasses`` takes 7 ms to import, with ``inspect``, and then 1 ms for each class: a quarter of what a command may
take to clean a page. ``dataclasses.fields``, ``replace`` and ``asdict`` take these records all the same; what they ask
for is made when they first do.
"""

from __future__ import annotations

from collections.abc import Callable

from cleaners.startup.annotations import Any, NoReturn, TypeVar, cast, dataclass_transform

T = TypeVar("T")


_NO_FIELDS: tuple[str, ...] = ()


class _Fresh:
    __slots__ = ("factory",)

    def __init__(self, factory: Callable[[], Any]) -> None:
        self.factory = factory


def fresh(*, factory: Callable[[], T]) -> T:
    """A field's default that is made anew for each record."""
    return cast("T", _Fresh(factory))


class _RecordType(type):
    """Makes slots of the annotated names, and keeps their defaults apart."""

    __match_args__: tuple[str, ...]
    __record_defaults__: dict[str, Any]
    __record_setters__: tuple[Callable[[object, object], None], ...]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _RecordType:
        names = tuple(body.get("__annotations__", ()))
        defaults = {field: body.pop(field) for field in names if field in body}
        made = super().__new__(mcs, name, bases, {**body, "__slots__": names, "__match_args__": names})
        made.__record_defaults__ = defaults
        made.__record_setters__ = tuple(made.__dict__[field].__set__ for field in names)
        return made


class _DataclassFields:
    """``__dataclass_fields__``, by which ``dataclasses`` knows its own."""

    def __get__(self, _: object, owner: _RecordType) -> Any:
        from dataclasses import field, make_dataclass  # noqa: PLC0415 - the very import that is to be spared

        def specified(name: str) -> Any:
            if name not in owner.__record_defaults__:
                return field()
            default = owner.__record_defaults__[name]
            return field(default_factory=default.factory) if isinstance(default, _Fresh) else field(default=default)

        twin: Any = make_dataclass(
            owner.__name__, [(name, kind, specified(name)) for name, kind in owner.__annotations__.items()]
        )
        return twin.__dataclass_fields__


@dataclass_transform(frozen_default=True, field_specifiers=(fresh,))
class Record(metaclass=_RecordType):
    """A frozen value with the annotated names as its fields.

    >>> class Point(Record):
    ...     x: int
    ...     y: int = 0
    >>> Point(1), Point(1) == Point(1, 0), Point(y=2, x=1).y
    (Point(x=1, y=0), True, 2)
    """

    __slots__ = _NO_FIELDS
    __dataclass_fields__ = _DataclassFields()

    def __init__(self, *values: Any, **named: Any) -> None:
        setters = type(self).__record_setters__
        if named or len(values) != len(setters):
            values = tuple(_complete(type(self), values, named))
        for put, value in zip(setters, values):  # noqa: B905 - as many by now, and saying so takes half as long again
            put(self, value)

    def __eq__(self, other: object) -> bool:
        return _values_of(self) == _values_of(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(_values_of(self))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).__match_args__)
        return f"{type(self).__qualname__}({shown})"

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return type(self), _values_of(self)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        from dataclasses import FrozenInstanceError  # noqa: PLC0415 - for this error alone

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        from dataclasses import FrozenInstanceError  # noqa: PLC0415 - for this error alone

        raise FrozenInstanceError(f"cannot delete field {name!r}")


def _values_of(record: Any) -> tuple[Any, ...]:
    return tuple([getattr(record, name) for name in type(record).__match_args__])


def _complete(kind: _RecordType, values: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
    """All values in the fields' order, defaults filled in. Raises TypeError as a call of a function does."""
    names = kind.__match_args__
    if len(values) > len(names):
        raise TypeError(f"{kind.__name__}() takes {len(names)} values, not {len(values)}")
    given = dict(zip(names, values, strict=False))
    for name in named:
        if name in given or name not in names:
            raise TypeError(f"{kind.__name__}() got {'twice' if name in given else 'an unexpected'} {name!r}")
    given |= named
    found = []
    for name in names:
        if name in given:
            found.append(given[name])
        elif name in kind.__record_defaults__:
            default = kind.__record_defaults__[name]
            found.append(default.factory() if isinstance(default, _Fresh) else default)
        else:
            raise TypeError(f"{kind.__name__}() needs {name!r}")
    return found
