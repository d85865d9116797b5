"""The model's weights as they lie beside it, or as a build has left them; what they mean says ``model``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleaners.ahead import worked_out

if TYPE_CHECKING:
    from pathlib import Path

Weights = tuple[str, Sequence[float]]
"""Tokens, joined by tabs, and the weight of each: what a dictionary is made of in the least time."""


def read_weights() -> tuple[Weights, Weights]:
    """The weights of words and of class names."""
    made = worked_out("weights")
    return made.LEXICON if made else read_lexicon()


def read_reason_weights() -> Sequence[float]:
    """The weight of evidence of each reason."""
    made = worked_out("weights")
    return made.REASONS if made else read_reasons()


def read_lexicon() -> tuple[Weights, Weights]:
    """Those in lexicon.txt, a line of which is a weight and all that have it."""
    words, classes = (_folder() / "lexicon.txt").read_bytes().decode().split("\n\n")
    return _weights(words), _weights(classes)


def read_reasons() -> Sequence[float]:
    """Those in reasons.json."""
    import json  # noqa: PLC0415 - 3 ms, and no file is read where a build has worked all out ahead

    weights: list[float] = json.loads((_folder() / "reasons.json").read_bytes())
    return tuple(weights)


def _weights(lines: str) -> Weights:
    tokens: list[str] = []
    weights: list[float] = []
    for line in lines.split("\n"):
        weight, _, having_it = line.partition("\t")
        tokens.append(having_it)
        weights += [float(weight)] * (having_it.count("\t") + 1)
    return "\t".join(tokens), tuple(weights)


def _folder() -> Path:
    from pathlib import Path  # noqa: PLC0415 - as above

    return Path(__file__).with_name("model")
