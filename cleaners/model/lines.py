"""The learned model of lines: how likely each line of a text is of the story, and what it is if it is not.

One stage of boosted trees over the facts of a line, and a linear model for its label. The weights beside this file,
line_trees.py, line_words.txt and line_labels.txt, are made by benchmarks/train_lines.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp

from cleaners.model import line_trees
from cleaners.text_mode.facts import LineFacts
from cleaners.text_mode.labels import LabelWeights, by_token
from cleaners.weights import read_line_labels, read_line_words


@cache
def line_words() -> Mapping[str, float]:
    """The scores of what ``line_tokens`` finds in a line."""
    tokens, weights = read_line_words()
    return dict(zip(tokens.split("\t"), weights, strict=True))


@cache
def label_weights() -> LabelWeights:
    """What the tokens of ``label_tokens`` weigh for each label."""
    return by_token(
        (name, zip(tokens.split("\t"), weights, strict=True)) for name, (tokens, weights) in read_line_labels()
    )


def line_scores(rows: Sequence[LineFacts]) -> list[float]:
    """How likely each line is of the story, 0.0 to 1.0."""
    return [1.0 / (1.0 + exp(-max(-30.0, line_trees.score(facts, 0.0)))) for facts in rows]
