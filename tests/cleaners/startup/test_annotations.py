"""The stand-ins for ``typing`` are as good as what they stand in for."""

from __future__ import annotations

import dataclasses
import pickle
import typing

import pytest

from cleaners import Article, Block, Removal
from cleaners.startup.annotations import NamedTuple


class Ours(NamedTuple):
    """A point."""

    x: int
    y: int = 2

    def turned(self) -> Ours:
        """With its coordinates the other way round."""
        return Ours(self.y, self.x)


class Theirs(typing.NamedTuple):
    """A point."""

    x: int
    y: int = 2

    def turned(self) -> Theirs:
        """With its coordinates the other way round."""
        return Theirs(self.y, self.x)


@pytest.mark.parametrize(
    "asked", ["__name__", "__qualname__", "__module__", "__doc__", "__slots__", "_fields", "_field_defaults"]
)
def test_named_tuple_is_as_typings(asked: str) -> None:
    """A class made by ours says of itself what one made by ``typing.NamedTuple`` does."""
    assert getattr(Ours, asked) == (
        getattr(Theirs, asked).replace("Theirs", "Ours") if "name__" in asked else getattr(Theirs, asked)
    )


def test_named_tuple_at_work() -> None:
    """It has its defaults and methods, unpacks, and pickles."""
    x, y = Ours(1).turned()
    assert (x, y) == (2, 1) == Ours(2)._replace(y=1)
    assert type(pickle.loads(pickle.dumps(Ours(1)))) is Ours


@pytest.mark.parametrize("record", [Article, Block, Removal])
def test_annotations_can_be_evaluated(record: type) -> None:
    """Libraries that build validators from types find some for each field of a record."""
    assert typing.get_type_hints(record).keys() >= {field.name for field in dataclasses.fields(record)}
