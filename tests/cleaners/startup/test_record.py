"""Records behave as frozen dataclasses do, and cost no import of dataclasses."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, fields, replace
from pathlib import Path

import pytest

import cleaners
from cleaners.startup.record import Record, fresh


class Point(Record):
    """A record with a plain and a fresh default."""

    x: int
    y: int = 0
    notes: dict[str, str] = fresh(factory=dict)


def test_value() -> None:
    """Records with equal fields are equal, others and other kinds are not; so are their hashes."""

    class Other(Record):
        x: int

    assert Point(1) == Point(1, 0, {}) == Point(y=0, x=1) != Point(1, 1)
    assert Other(1) != Point(1)
    assert hash(Other(1)) == hash(Other(1))
    assert repr(Point(1)) == "Point(x=1, y=0, notes={})"


def test_fresh_default() -> None:
    """A default that can be changed is made anew for each record."""
    Point(1).notes["a"] = "b"
    assert Point(1).notes == {}


@pytest.mark.parametrize("copied", [lambda point: pickle.loads(pickle.dumps(point)), copy.copy, copy.deepcopy])
def test_copies(copied: Callable[[Point], Point]) -> None:
    """It pickles and copies."""
    assert copied(Point(1, 2, {"a": "b"})) == Point(1, 2, {"a": "b"})


def test_frozen() -> None:
    """No field can be set or deleted, and no other attribute be added, with the error of a frozen dataclass."""
    point = Point(1)
    for change in (lambda: setattr(point, "x", 2), lambda: delattr(point, "x"), lambda: setattr(point, "z", 2)):
        with pytest.raises(FrozenInstanceError):
            change()
    assert not hasattr(point, "__dict__")


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, 2, {}, 4), {}), ((1,), {"x": 1}), ((1,), {"z": 1})],
    ids=["missing", "too many", "twice", "unknown"],
)
def test_wrong_values(values: tuple[object, ...], named: dict[str, object]) -> None:
    """A record is made of its fields, each once, or not at all."""
    with pytest.raises(TypeError, match=r"Point\(\)"):
        Point(*values, **named)  # type: ignore[arg-type]  # wrong on purpose


def test_dataclasses_take_it() -> None:
    """``fields``, ``replace`` and ``asdict`` work as for a dataclass."""
    assert [field.name for field in fields(Point)] == ["x", "y", "notes"]
    assert replace(Point(1, 2), y=3) == Point(1, 3)
    assert asdict(Point(1)) == {"x": 1, "y": 0, "notes": {}}


PAGE = Path(__file__).parents[3] / "fixtures" / "pages" / "noise--around-and-within" / "page.html"


def test_no_dataclasses_at_start() -> None:
    """Cleaning an article imports no dataclasses, which take 7 ms with inspect."""
    script = "import sys, cleaners; cleaners.clean_html(sys.stdin.buffer.read()); print('dataclasses' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(Path(cleaners.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", script], input=PAGE.read_bytes(), env=environment, capture_output=True, check=True
    )
    assert done.stdout.strip() == b"False"
