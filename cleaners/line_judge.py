"""What the model of lines adds to what the rules say of a text: noise that no phrase gives away.

The rules' word stands, with one exception: what a rule has inferred from a line's company alone, where the model is as
good as sure that it is story. The model is asked about pages only. A text of few lines, one without paragraphs, as a
poem or a list, and one in which no rule has found anything, is most likely clean already, and nothing but a story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cleaners.article import Block
from cleaners.labels import STORY_LABELS, Label
from cleaners.line_facts import HEAD, LineFacts, line_facts
from cleaners.line_reasons import line_reasons_for
from cleaners.model.lines import line_scores, line_words
from cleaners.rules import Facts, Verdict
from cleaners.rules.neighbours import has_figure
from cleaners.rules.places import is_prose


class Bars(NamedTuple):
    """Scores that decide.

    Attributes:
        story: below it a line is no story.
        sure: from it on a line is story though it stands among noise.
    """

    story: float
    sure: float


BARS = Bars(story=0.28, sure=0.85)
"""Out of fold, less than .01 of the words of stories on news pages are lost by them; see benchmarks/lines.py."""
BY_COMPANY = frozenset({"beyond-end", "below-comments", "listed-below-heading", "pitch-before-call"})
"""The rules that go by a line's company alone."""
_FEWEST_LINES = 8
_FEWEST_PARAGRAPHS = 3
_TITLE = (4, 25)  # words of another story's title
_NAME = 4  # words of an author's name
_DATED = 12  # words at most of a line that is no more than a date


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
        part if i == lines.title_at else _by_score(part, facts, score)
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
    label = Label.PARAGRAPH if stays else _noise_label(facts)
    return Block(facts.seen.text, label, 0, "score", why)


def _noise_label(facts: LineFacts) -> Label:
    """What a line most likely is that is no story by its score: by its company, its place and its shape."""
    seen = facts.seen
    if facts.place == HEAD:
        if has_figure(seen) and facts.words <= _DATED:
            return Label.DATELINE
        return Label.BYLINE if facts.capital_share == 1.0 and facts.words <= _NAME else Label.OTHER
    if facts.since_comments < _THREAD and seen.ends_sentence:
        return Label.COMMENTS
    if not seen.ends_sentence and _TITLE[0] <= facts.words <= _TITLE[1]:
        return Label.RELATED
    return Label.OTHER


_THREAD = 40  # lines behind a sign of readers' comments that may be such
