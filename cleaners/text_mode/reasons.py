"""Why a line scored as it did, in words: the strongest facts that speak for the verdict. See ``reasons``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import inf

from cleaners.judging.reasons import Reason, strongest
from cleaners.text_mode.facts import LineFacts
from cleaners.weights import read_line_reasons

LINE_REASONS = (
    Reason("word_mean", 0.4, inf, "its words are a story's"),
    Reason("word_mean", -inf, -0.4, "its words are those of notes around a story"),
    Reason("words", 25.0, inf, "it is as long as a paragraph"),
    Reason("words", 0.0, 4.0, "it is only a few words long"),
    Reason("end", 5.0, 6.0, "it ends like a sentence"),
    Reason("end", 0.0, 0.0, "it does not end like a sentence"),
    Reason("rare_share", 0.3, 1.0, "the story says the same words"),
    Reason("rare_share", 0.0, 0.05, "hardly any of its words stand in the story"),
    Reason("prose_before", 0.0, 0.0, "it stands before the story"),
    Reason("prose_after", 0.0, 0.0, "it stands after the story"),
    Reason("proses_before", 2.0, inf, "paragraphs stand before it"),
    Reason("proses_after", 2.0, inf, "paragraphs stand after it"),
    Reason("gap_before", 4.0, inf, "no paragraph stands shortly before it"),
    Reason("gap_after", 4.0, inf, "no paragraph stands shortly after it"),
    Reason("ends_before", 1.0, inf, "signs of the story's end stand before it"),
    Reason("since_comments", 1.0, 49.0, "a sign of readers' comments stands before it"),
    Reason("ruled_near", 0.4, 1.0, "much of what stands around it is no story by its words"),
    Reason("ruled_near", 0.0, 0.0, "no line around it is noise by its words"),
    Reason("word_score_after", -inf, -0.5, "the lines behind it are worded as notes"),
    Reason("word_score_before", -inf, -0.5, "the lines before it are worded as notes"),
    Reason("repeats", 1.0, inf, "it stands on the page more than once"),
    Reason("signs", 3.0, inf, "many signs stand in it that prose hardly has"),
    Reason("digit_share", 0.4, 1.0, "it is mostly figures"),
    Reason("capital_share", 0.8, 1.0, "nearly all its words have capitals"),
)


@cache
def _weights() -> Sequence[float]:
    return read_line_reasons()


def line_reasons_for(facts: LineFacts, *, story: bool) -> str:
    """The strongest facts that speak for (or against) its being of the story, joined; "" if none does."""
    return "; ".join(strongest(LINE_REASONS, _weights(), facts, story=story))
