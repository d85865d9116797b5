"""What the model of lines adds to what the rules say of a text: noise that no phrase gives away, and its name.

The rules' word stands, with one exception: what a rule has inferred from a line's company alone, where the model is as
good as sure that it is story. The model is asked about pages only. A text of few lines, one without paragraphs, as a
poem or a list, and one in which no rule has found anything, is most likely clean already, and nothing but a story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaners.article import Block
from cleaners.labels import STORY_LABELS, Label
from cleaners.model.lines import label_weights, line_scores, line_words
from cleaners.rules import Facts, Verdict
from cleaners.rules.places import is_prose
from cleaners.startup.annotations import NamedTuple
from cleaners.text_mode.facts import LineFacts, line_facts
from cleaners.text_mode.labels import UNNAMED, label_tokens, likely_label
from cleaners.text_mode.reasons import line_reasons_for


class Bars(NamedTuple):
    """Scores that decide.

    Attributes:
        story: below it a line is no story.
        sure: from it on a line is story though it stands among noise.
    """

    story: float
    sure: float


BARS = Bars(story=0.30, sure=0.85)
"""Out of fold, less than .01 of the words of stories on news pages are lost by them; see benchmarks/lines.py."""
BY_COMPANY = frozenset({"beyond-end", "below-comments", "listed-below-heading", "pitch-before-call"})
"""The rules that go by a line's company alone."""
_FEWEST_LINES = 8
_FEWEST_PARAGRAPHS = 3


class Lines(NamedTuple):
    """The lines of a text as the rules see them.

    Attributes:
        seen: the lines, their places set.
        verdicts: what the rules say of each.
        language: the text's (BCP 47), if it can be told.
        title: the headline, if known.
        title_at: which line it is, if one is.
    """

    seen: Sequence[Facts]
    verdicts: Sequence[Verdict | None]
    language: str | None
    title: str | None
    title_at: int | None


def judged(lines: Lines, parts: Sequence[Block]) -> list[Block]:
    """The lines with their labels, as the model sees them where it may speak; ``parts`` as the rules have them."""
    if not is_page(lines):
        return list(parts)
    rows = facts_of(lines, line_words())
    scores = line_scores(rows)
    return [
        part if i == lines.title_at else _named(_by_score(part, facts, score), rows, i)
        for i, (part, facts, score) in enumerate(zip(parts, rows, scores, strict=True))
    ]


def facts_of(lines: Lines, words: Mapping[str, float]) -> list[LineFacts]:
    """The facts of each line, its words scored by ``words``."""
    return line_facts(lines.seen, lines.verdicts, lines.title, lines.title_at, words)


def is_page(lines: Lines) -> bool:
    """Whether the lines are a page's, so that the model may speak."""
    if len(lines.seen) < _FEWEST_LINES or not any(lines.verdicts):
        return False
    prose = sum(verdict is None and is_prose(line) for line, verdict in zip(lines.seen, lines.verdicts, strict=True))
    return prose >= _FEWEST_PARAGRAPHS


def keeps(part: Block, score: float, bars: Bars = BARS) -> bool:
    """Whether a line stays, by the label and rule it has and by its score."""
    if part.label in STORY_LABELS:
        return score >= bars.story
    return part.rule in BY_COMPANY and score >= bars.sure


def _by_score(part: Block, facts: LineFacts, score: float) -> Block:
    """The line as the model sees it, where that is not what the rules see."""
    stays = keeps(part, score)
    if stays is (part.label in STORY_LABELS):
        return part
    reasons = line_reasons_for(facts, story=stays)
    why = f"It scores {score:.2f} as story{': ' if reasons else ''}{reasons}."
    return Block(facts.seen.text, Label.PARAGRAPH if stays else Label.OTHER, 0, "score", why)


def _named(part: Block, rows: Sequence[LineFacts], at: int) -> Block:
    """A line that is left out for its place or its score alone, with the label that it most likely has."""
    if part.label in STORY_LABELS or part.rule not in UNNAMED:
        return part
    label = likely_label(label_tokens(rows, at), label_weights())
    if label is None or label is part.label:
        return part
    return Block(part.text, label, 0, part.rule, f"{part.why} Such lines are mostly of the kind {label.value}.")
