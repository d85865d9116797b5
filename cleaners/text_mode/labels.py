"""What a line is that was left out for its place or its score: navigation, a byline, a note on the author, a remark.

Rules that go by a line's words name what they find. The others tell that a line is no story, and hardly what it is. For
those a linear model of the line's words, looks, place and neighbours says it, where one label is likely enough. It has
learned from lines that rules name by their words, and from what class names say of the same pages' lines in HTML.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from cleaners.labels import Label
from cleaners.text_mode.facts import LineFacts, line_tokens, words_said

LabelWeights = Mapping[str, Sequence[tuple[Label, float]]]
"""Token -> what it weighs for the labels that it speaks for or against."""
UNNAMED = frozenset({"above-headline", "below-headline", "beyond-end", "score"})
"""The rules that tell that a line is no story, and not what it is."""
ALWAYS = "*"
"""The token that each line has; its weight is how common the label is."""
LIKELY = -1.0
"""A label's least score, in log-odds; out of fold, a lower one is right too seldom."""

_RANGES: tuple[tuple[str, tuple[float, ...]], ...] = (
    ("place", (0.0, 1.0, 2.0)),
    ("words", (1.5, 2.5, 3.5, 4.5, 7.0, 11.0, 16.0, 25.0, 45.0)),
    ("end", (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)),
    ("start", (0.0, 1.0, 2.0, 3.0, 4.0)),
    ("capital_share", (-0.5, 0.01, 0.35, 0.65, 0.99)),
    ("digit_share", (-0.5, 0.01, 0.3, 0.6, 0.99)),
    ("since_comments", (3.0, 10.0, 40.0)),
    ("since_title", (-20.0, -5.0, -0.5, 1.5, 3.5, 6.0, 12.0)),
    ("from_start", (2.0, 5.0, 10.0, 20.0)),
    ("from_end", (2.0, 5.0, 10.0, 20.0)),
    ("repeats", (0.5, 2.0)),
    ("signs", (0.5, 1.5, 3.0)),
    ("is_title", (0.01, 0.3, 0.6)),
    ("rare_share", (-0.5, 0.05, 0.2, 0.5)),
    ("gap_before", (0.5, 1.5, 3.0, 8.0)),
    ("gap_after", (0.5, 1.5, 3.0, 8.0)),
)
"""The facts that are looked at, and the bounds between the ranges that each of them is told apart by."""
_LENGTHS = (1.5, 3.5, 7.0, 16.0, 25.0)  # words
_SENTENCE = 4.0  # the fact ``end`` of a line that ends like one
_BESIDE = ((-2, "pp"), (-1, "p"), (1, "n"), (2, "nn"))
_NEAR = 7  # lines
_MARKS = "|@:"
_FEWEST_CAPITALS = 4


def label_tokens(rows: Sequence[LineFacts], at: int) -> list[str]:
    """What is scored of a line: its words as ``line_tokens`` has them, and what its facts and its neighbours are.

    Args:
        rows: the facts of all lines of the page.
        at: which line.
    """
    facts = rows[at]
    text = facts.seen.text
    tokens = line_tokens(facts.seen, facts.words, words_said(text))
    tokens += [f"{name}={bisect_left(bounds, getattr(facts, name))}" for name, bounds in _RANGES]
    length = bisect_left(_LENGTHS, facts.words)
    tokens.append(f"place,length,end={facts.place:.0f},{length},{facts.end >= _SENTENCE:d}")
    tokens += [f"{name}={_ruled(rows, at + step)}" for step, name in _BESIDE]
    tokens.append(f"before={_nearest(rows[max(0, at - _NEAR) : at][::-1])}")
    tokens.append(f"after={_nearest(rows[at + 1 : at + 1 + _NEAR])}")
    tokens += [f"has={mark}" for mark in _MARKS if mark in text]
    if any(char.isdecimal() for char in text):
        tokens.append("has=0")
    if text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_CAPITALS:
        tokens.append("capitals")
    tokens.append(ALWAYS)
    return tokens


def _ruled(rows: Sequence[LineFacts], at: int) -> str:
    """The label that a rule has given a line; "" for none, "-" beyond the page."""
    if not 0 <= at < len(rows):
        return "-"
    verdict = rows[at].verdict
    return verdict.label.value if verdict is not None else ""


def _nearest(rows: Sequence[LineFacts]) -> str:
    """The first label that a rule has given one of these lines."""
    return next((facts.verdict.label.value for facts in rows if facts.verdict is not None), "")


def likely_label(tokens: Sequence[str], weights: LabelWeights) -> Label | None:
    """What a line that is no story most likely is; None where no label is likely.

    Args:
        tokens: the line's, as ``label_tokens`` has them.
        weights: what they weigh.
    """
    scores: dict[Label, float] = {}
    for token in dict.fromkeys(tokens):
        for label, weight in weights.get(token, ()):
            scores[label] = scores.get(label, 0.0) + weight
    likeliest = max(sorted(scores), key=scores.__getitem__, default=None)
    return likeliest if likeliest is not None and scores[likeliest] >= LIKELY else None


def by_token(weights: Iterable[tuple[str, Iterable[tuple[str, float]]]]) -> LabelWeights:
    """The weights of each label's tokens as ``likely_label`` asks for them."""
    found: dict[str, list[tuple[Label, float]]] = {}
    for name, weighed in weights:
        label = Label(name)
        for token, weight in weighed:
            found.setdefault(token, []).append((label, weight))
    return found
