"""The model's weights as they lie beside it, or as a build has left them; what they mean says ``model``."""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.startup.ahead import worked_out
from cleaners.startup.annotations import Any
from cleaners.startup.data import text_of_file

Weights = tuple[str, Sequence[float]]
"""Tokens, joined by tabs, and the weight of each: what a dictionary is made of in the least time."""
WeightsByLabel = tuple[tuple[str, Weights], ...]
"""Labels, each with what weighs for it and against it."""


def read_weights() -> tuple[Weights, Weights]:
    """The weights of words and of class names."""
    made = worked_out("weights")
    return made.LEXICON if made else read_lexicon()


def read_reason_weights() -> Sequence[float]:
    """The weight of evidence of each reason."""
    made = worked_out("weights")
    return made.REASONS if made else read_reasons()


def read_page_weights() -> dict[str, Any]:
    """What was learned of whole pages besides the trees."""
    made = worked_out("weights")
    return made.PAGE if made else read_page()


def read_line_words() -> Weights:
    """The weights of words in lines of text."""
    made = worked_out("line_weights")
    return made.WORDS if made else read_line_lexicon()


def read_line_reasons() -> Sequence[float]:
    """The weight of evidence of each reason for a line's score."""
    made = worked_out("line_weights")
    return made.REASONS if made else read_reasons_of_lines()


def read_line_labels() -> WeightsByLabel:
    """The weights of tokens for the labels of lines."""
    made = worked_out("line_weights")
    return made.LABELS if made else read_labels_of_lines()


def read_lexicon() -> tuple[Weights, Weights]:
    """Those in lexicon.txt, a line of which is a weight and all that have it."""
    words, classes = text_of_file("model/lexicon.txt").split("\n\n")
    return _weights(words), _weights(classes)


def read_line_lexicon() -> Weights:
    """Those in line_words.txt, which is written as lexicon.txt is."""
    return _weights(text_of_file("model/line_words.txt").rstrip("\n"))


def read_reasons_of_lines() -> Sequence[float]:
    """Those in line_reasons.json."""
    return tuple(_json("line_reasons.json"))


def read_labels_of_lines() -> WeightsByLabel:
    """Those in line_labels.txt: below a label in brackets, its weights as lexicon.txt has them."""
    parts = text_of_file("model/line_labels.txt").rstrip("\n").split("\n\n")
    named = (part.partition("\n") for part in parts)
    return tuple((name.strip("[]"), _weights(lines)) for name, _, lines in named)


def read_reasons() -> Sequence[float]:
    """Those in reasons.json."""
    return tuple(_json("reasons.json"))


def read_page() -> dict[str, Any]:
    """Those in page.json."""
    found: dict[str, Any] = _json("page.json")
    return found


def _json(name: str) -> Any:
    from json import loads  # noqa: PLC0415 - 2 ms, and no file is read where a build has worked all out ahead

    return loads(text_of_file(f"model/{name}"))


def _weights(lines: str) -> Weights:
    tokens: list[str] = []
    weights: list[float] = []
    for line in lines.split("\n"):
        weight, _, having_it = line.partition("\t")
        tokens.append(having_it)
        weights += [float(weight)] * (having_it.count("\t") + 1)
    return "\t".join(tokens), tuple(weights)
