"""Boosted trees -> a Python module of nested ifs, the fastest form that plain Python has (lists of nodes take thrice).

A page's blocks differ mostly in a few facts, and most are settled by the first trees: one function adds up those, and
another goes on with the rest only for a block still in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import lightgbm

_HEAD = '''"""{title}

Made by {made_by}; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

{imports}
'''


class Argument(NamedTuple):
    """An argument of the functions: an object whose attributes are the facts of some columns."""

    name: str
    module: str
    kind: str
    facts: Sequence[str]


def module(
    title: str,
    arguments: Sequence[Argument],
    functions: dict[str, list[dict[str, Any]]],
    made_by: str = "benchmarks/train.py",
) -> str:
    """The module's text.

    Args:
        title: its docstring's first line.
        arguments: where the columns come from, in their order.
        functions: name -> trees, as ``trees_of`` gives them.
        made_by: the script that trained them.
    """
    imports = "".join(f"from {a.module} import {a.kind}\n" for a in sorted(arguments, key=lambda a: a.module))
    text = _HEAD.format(title=title, imports=imports, made_by=made_by)
    return text + "\n".join(_function(name, trees, arguments) for name, trees in functions.items())


def trees_of(booster: lightgbm.Booster) -> list[dict[str, Any]]:
    """The trees of a model, as LightGBM describes them."""
    return [info["tree_structure"] for info in booster.dump_model()["tree_info"]]


def _function(name: str, trees: list[dict[str, Any]], arguments: Sequence[Argument]) -> str:
    places = [f"{argument.name}.{fact}" for argument in arguments for fact in argument.facts]
    used = sorted({column for tree in trees for column in _columns(tree)})
    signature = ", ".join(f"{argument.name}: {argument.kind}" for argument in arguments)
    lines = ["", f"def {name}({signature}, s: float) -> float:"]
    lines.append(f'    """``s`` and what {len(trees)} trees say, as log-odds."""')
    lines += [f"    v{column} = {places[column]}" for column in used]
    for tree in trees:
        _write(tree, 4, lines)
    lines += ["    return s", ""]
    return "\n".join(lines)


def _columns(tree: dict[str, Any]) -> set[int]:
    if "split_feature" not in tree:
        return set()
    return {tree["split_feature"]} | _columns(tree["left_child"]) | _columns(tree["right_child"])


def _write(tree: dict[str, Any], indent: int, lines: list[str]) -> None:
    pad = " " * indent
    if "split_feature" not in tree:
        lines.append(f"{pad}s += {tree['leaf_value']:.4f}")
        return
    lines.append(f"{pad}if v{tree['split_feature']} <= {_threshold(tree['threshold'])}:")
    _write(tree["left_child"], indent + 1, lines)
    lines.append(f"{pad}else:")
    _write(tree["right_child"], indent + 1, lines)


def _threshold(value: float) -> str:
    """Short enough to read; LightGBM writes zero as 1e-35."""
    return "0.0" if abs(value) < 1e-30 else f"{value:.9g}"
