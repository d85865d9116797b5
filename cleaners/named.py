"""Blocks that their own class name gives away: captions set as paragraphs, texts for screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaners.blocks import TextBlock
from cleaners.class_names import KINDS
from cleaners.features import name_words
from cleaners.labels import Label
from cleaners.rules import Verdict

CAPTION = Verdict(Label.CAPTION, "caption-class", "Its class name says that it is a picture's caption.")
UNSEEN = Verdict(Label.PLACEHOLDER, "screen-reader-class", "Its class name says that it is for screen readers only.")
_BY_KIND = ((1 << KINDS.index("caption"), CAPTION), (1 << KINDS.index("unseen"), UNSEEN))


def with_named(verdicts: Sequence[Verdict | None], blocks: Iterable[TextBlock]) -> list[Verdict | None]:
    """The verdicts, and one more on each block that is named so and of which no rule speaks.

    Only the element that holds the text counts: a box that is called a caption's may hold a whole story.
    """
    return [verdict or _by_name(block.element.key) for verdict, block in zip(verdicts, blocks, strict=True)]


def _by_name(key: str) -> Verdict | None:
    named = name_words(key).named
    return next((verdict for bit, verdict in _BY_KIND if named & bit), None) if named else None
