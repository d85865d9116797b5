"""What a block's company tells: where the story stands, and passes over the verdicts, each named.

A pass adds a verdict where there is none and takes none back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleaners.labels import Label
from cleaners.rules.facts import Facts, Place
from cleaners.rules.rule import Verdict

Verdicts = list[Verdict | None]

_SHORT = 25  # words; a title or a teaser's first line is seldom longer
_TAIL = 0.12  # share of the page's prose that may stand behind the story's end: comments, teasers
_ENDS = frozenset({Label.COMMENTS, Label.TAGS, Label.COPYRIGHT, Label.AUTHOR_BIO, Label.SIGNOFF, Label.PROVIDER_NOTICE})
_END_RULES = frozenset({"related-heading", "share-button"})
_PITCH = 3  # blocks that lead up to a call at most
_CALLS = frozenset({Label.PROMOTION, Label.NEWSLETTER, Label.SUBSCRIPTION, Label.APP})


def is_prose(facts: Facts) -> bool:
    """Whether it reads like a paragraph: some sentences, hardly linked."""
    if facts.in_figure or (facts.link_density or 0.0) > 0.4:
        return False
    return facts.words >= 25 or (facts.words >= 12 and facts.ends_sentence)


def find_places(facts: Sequence[Facts], verdicts: Sequence[Verdict | None]) -> None:
    """Set each block's place, seen from the prose that no rule calls noise.

    The tail begins behind the last of it, or at the first sign of an end (comments, tags, ...) that has hardly any
    prose behind it: teasers and readers' comments are prose too.
    """
    words = [
        block.words if verdict is None and is_prose(block) else 0
        for block, verdict in zip(facts, verdicts, strict=True)
    ]
    prose = [i for i, count in enumerate(words) if count]
    if not prose:
        return
    end = prose[-1] + 1
    behind = 0
    whole = sum(words)
    for i in range(len(facts) - 1, prose[0], -1):
        behind += words[i]
        if behind > _TAIL * whole:
            break
        verdict = verdicts[i]
        if verdict is not None and (verdict.label in _ENDS or verdict.rule in _END_RULES):
            end = min(end, i)
    for block in facts[: prose[0]]:
        block.place = Place.HEAD
    end = max(i for i in prose if i < end) + 1
    for block in facts[end:]:
        block.place = Place.TAIL


_LISTED = Verdict(Label.RELATED, "listed-below-heading", "It stands in a list of other stories, below its heading.")


def label_lists(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Below the heading of a list of stories: their titles, up to the next prose; in the tail their teasers too."""
    for i, verdict in enumerate(verdicts):
        if verdict is None or verdict.rule != "related-heading":
            continue
        for j in range(i + 1, len(facts)):
            block = facts[j]
            other = verdicts[j]
            if other is not None:
                if other.label in (Label.DATELINE, Label.BYLINE, Label.RELATED):
                    continue
                break
            if block.place is not Place.TAIL and (block.words > _SHORT or block.words < 4 or block.ends_sentence):
                break
            verdicts[j] = _LISTED


_REMARK = Verdict(Label.COMMENTS, "below-comments", "It stands among the readers' comments.")


def label_remarks(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Behind the heading of the comments: the comments."""
    open_ = False
    for i, (block, verdict) in enumerate(zip(facts, verdicts, strict=True)):
        if block.place is not Place.TAIL:
            continue
        if verdict is not None:
            if verdict.rule == "comments-button":
                open_ = True
            elif verdict.label not in (Label.PLACEHOLDER, Label.DATELINE, Label.BYLINE, Label.WIDGET, Label.SIGNOFF):
                open_ = False
        elif open_:
            verdicts[i] = _REMARK


def label_pitches(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Behind the story, what leads up to a call is its pitch: it gets the call's label."""
    call: Verdict | None = None
    pitch = 0
    for i in range(len(facts) - 1, -1, -1):
        if facts[i].place is not Place.TAIL:
            break
        verdict = verdicts[i]
        if verdict is not None:
            call = verdict if verdict.label in _CALLS else None
            pitch = 0
        elif call is not None and pitch < _PITCH:
            pitch += 1
            verdicts[i] = Verdict(call.label, "pitch-before-call", "It leads up to the call that follows it.")


def label_topics(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Below the heading of the tags: short lines, one tag each."""
    for i in range(1, len(facts)):
        before = verdicts[i - 1]
        if (
            verdicts[i] is None
            and before is not None
            and before.label is Label.TAGS
            and facts[i].words <= 5
            and not facts[i].ends_sentence
        ):
            verdicts[i] = Verdict(Label.TAGS, "below-tags", "It stands below the heading of the story's topics.")


PASSES: tuple[Callable[[Sequence[Facts], Verdicts], None], ...] = (
    label_topics,
    label_lists,
    label_remarks,
    label_pitches,
)
