"""Boosted trees as Python code score as the trees themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

lightgbm = pytest.importorskip("lightgbm", reason="only the extra `train` brings LightGBM")
numpy = pytest.importorskip("numpy")

from tree_code import Argument, module, trees_of  # noqa: E402 - needs lightgbm

OWN = Argument("f", "cleaners.facts.features", "BlockFacts", ("words", "depth", "commas"))
CONTEXT = Argument("c", "cleaners.facts.context", "ContextFacts", ("score", "score_p"))
FACTS = (*OWN.facts, *CONTEXT.facts)
TREES = 12


@pytest.fixture(scope="module")
def columns() -> Any:
    """Rows with whole numbers, shares, zeros, negative numbers and bounds that fall on values."""
    chance = numpy.random.default_rng(7)
    return numpy.column_stack(
        [
            chance.integers(0, 60, 800),
            chance.integers(-1, 12, 800),
            chance.random(800).round(2),
            chance.random(800),
            numpy.where(chance.random(800) < 0.5, 0.0, chance.normal(size=800)),
        ]
    ).astype(float)


@pytest.fixture(scope="module")
def booster(columns: Any) -> Any:
    target = (columns[:, 0] > 20) ^ (columns[:, 3] > 0.6) ^ (columns[:, 4] > 0.0)
    settings = {
        "objective": "binary",
        "num_leaves": 9,
        "min_data_in_leaf": 5,
        "seed": 1,
        "num_threads": 1,
        "verbose": -1,
    }
    return lightgbm.train(settings, lightgbm.Dataset(columns, target), TREES)


@pytest.fixture(scope="module")
def code(booster: Any) -> str:
    trees = trees_of(booster)
    text: str = module("Some trees.", [OWN, CONTEXT], {"opening": trees[:4], "rest": trees[4:], "whole": trees})
    return text


@pytest.fixture(scope="module")
def scores(code: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Callable[..., float]]:
    """The functions of the code, read back from a file as the shipped ones are."""
    path = tmp_path_factory.mktemp("model") / "trees.py"
    path.write_text(code, encoding="utf-8")
    found: dict[str, Any] = {}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), found)
    return found


def arguments(row: Any) -> list[SimpleNamespace]:
    values = dict(zip(FACTS, map(float, row), strict=True))
    return [SimpleNamespace(**{name: values[name] for name in argument.facts}) for argument in (OWN, CONTEXT)]


def test_code_scores_as_the_trees_do(booster: Any, columns: Any, scores: dict[str, Callable[..., float]]) -> None:
    """Row by row the code's log-odds are the booster's, to a thousandth."""
    expected = booster.predict(columns, raw_score=True)
    found = [scores["whole"](*arguments(row), 0.0) for row in columns]
    assert found == pytest.approx(expected.tolist(), abs=1e-3)
    assert max(found) - min(found) > 1.0


def test_sum_goes_on_where_the_opening_ended(columns: Any, scores: dict[str, Callable[..., float]]) -> None:
    """What the opening trees say, handed on to the rest, is what all trees say."""
    for row in columns[:50]:
        opening = scores["opening"](*arguments(row), 0.0)
        assert scores["rest"](*arguments(row), opening) == pytest.approx(scores["whole"](*arguments(row), 0.0))


def test_code_is_the_same_each_time(booster: Any, code: str) -> None:
    """The same trees give the same bytes, with no trace of when and where they were made."""
    trees = trees_of(booster)
    assert module("Some trees.", [OWN, CONTEXT], {"opening": trees[:4], "rest": trees[4:], "whole": trees}) == code
    assert str(Path.cwd()) not in code


def test_tree_of_one_leaf() -> None:
    """A tree that found nothing to split on adds its one value."""
    found: dict[str, Any] = {}
    exec(module("A leaf.", [OWN], {"score": [{"leaf_value": 0.25}]}), found)
    assert found["score"](SimpleNamespace(), 1.0) == 1.25
