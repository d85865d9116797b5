"""Where each block stands, seen from the story: a rule may ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from cleaners.labels import Label
from cleaners.rules.facts import NO_WORDS, Facts, tokens_of
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Verdict

# What speaks against the story going on behind a block, as a share of the page's prose.
_AGAINST_BY_RULE = {"comments-button": 0.3, "related-heading": 0.08, "share-button": 0.05, "tags-label": 0.1}
_AGAINST = {
    Label.COMMENTS: 0.12,
    Label.COPYRIGHT: 0.2,
    Label.TAGS: 0.08,
    Label.AUTHOR_BIO: 0.1,
    Label.PROVIDER_NOTICE: 0.1,
    Label.SIGNOFF: 0.06,
    Label.DISCLOSURE: 0.03,
    Label.CORRECTION: 0.03,
    Label.COOKIE: 0.05,
    Label.NEWSLETTER: 0.03,
    Label.SUBSCRIPTION: 0.03,
    Label.PROMOTION: 0.03,
    Label.APP: 0.03,
    Label.NAVIGATION: 0.02,
    Label.DATELINE: 0.02,
    Label.BYLINE: 0.02,
}
_AGAINST_PHRASE = 0.0008  # a line without a full stop, no rule's
_LONE = 0.3  # what a paragraph counts that stands between such lines, as teasers do


def is_prose(facts: Facts) -> bool:
    """Whether it reads like a paragraph: some sentences, hardly linked."""
    if facts.words < 12 or facts.in_figure or (facts.link_density or 0.0) > 0.4:
        return False
    return facts.words >= 25 or (facts.ends_sentence and not facts.text.endswith("?"))  # a headline may be a question


def story_headings(
    facts: Sequence[Facts], verdicts: Sequence[Verdict | None], may_head: Callable[[Facts], bool]
) -> frozenset[int]:
    """Where a few plain words ("Background", "The author") stand over a paragraph and below another.

    There, a heading of the story's own stands more often than what the words mean over boxes and on buttons.
    ``may_head`` tells whether words are so plain.
    """
    return frozenset(
        i
        for i in range(1, len(facts) - 1)
        if _may_be_heading(facts[i])
        and not (verdicts[i - 1] or verdicts[i + 1])
        and is_prose(facts[i - 1])
        and is_prose(facts[i + 1])
        and may_head(facts[i])
    )


def _may_be_heading(facts: Facts) -> bool:
    """Whether it is a few words that lead nowhere."""
    return (
        facts.words <= _LONGEST_HEADING
        and not facts.is_link
        and not facts.is_list_item
        and facts.text[-1:] not in NO_WORDS
    )


_LONGEST_HEADING = 5  # words, of those that may also be a button's
_HEAD_LABELS = frozenset({Label.BYLINE, Label.DATELINE})
_STANDFIRST = 2  # paragraphs at most that stand above a byline or a date
_HEAD = 6  # blocks that no rule knows, in the head of a page at most


def find_places(facts: Sequence[Facts], verdicts: Sequence[Verdict | None], held: Sequence[Sequence[Rule]]) -> None:
    """Set each block's place, seen from the prose that no rule calls noise.

    ``verdicts``: what the rules say that speak of all places; ``held``: the rules that hold for each block if it stands
    in their place. A standfirst above what may be a byline or a date is no beginning of the story, and what may be a
    note on a person whom the story does not name is not its end.
    """
    is_story = [verdict is None and is_prose(block) for block, verdict in zip(facts, verdicts, strict=True)]
    if True not in is_story:
        return
    first = is_story.index(True)
    unlabelled = 0
    for i, verdict in enumerate(verdicts):
        if unlabelled > _HEAD:
            break
        unlabelled += verdict is None
        is_head = i >= first and held[i] and any(rule.label in _HEAD_LABELS for rule in held[i])
        if is_head and sum(is_story[:i]) <= _STANDFIRST < sum(is_story[i:]):
            first = i + 1
    last = _last_paragraph(facts, verdicts, is_story)
    while any(rule.after_name for rule in held[last]) and not _is_named_before(facts, is_story, last):
        is_story[last] = False
        last = max(i for i in range(last) if is_story[i])
    signs = (i for i in range(last + 1, len(facts)) if _speaks_against(verdicts[i]))
    beyond = next(signs, len(facts))
    for block in facts[:first]:
        block.place = Place.HEAD
    for block in facts[last + 1 : beyond]:
        block.place = Place.LAST
    for block in facts[beyond:]:
        block.place = Place.BEYOND


def _last_paragraph(facts: Sequence[Facts], verdicts: Sequence[Verdict | None], is_story: Sequence[bool]) -> int:
    """The story's last paragraph: where what speaks for the story, less what speaks against it, is most.

    Comments, tags, and lists of teasers have prose behind and between them; a call or a link between paragraphs must
    not end the story. So each paragraph counts by its words, and each sign of end matter by its weight.
    """
    whole = sum(block.words for block, prose in zip(facts, is_story, strict=True) if prose)
    balance = best = 0.0
    last = is_story.index(True)
    for i, block in enumerate(facts):
        if is_story[i]:
            is_lone = 0 < i < len(facts) - 1 and not is_story[i - 1] and not is_story[i + 1]
            balance += block.words * (_LONE if is_lone else 1.0)
            if balance > best:
                best, last = balance, i
        elif verdicts[i] is not None:
            balance -= whole * _speaks_against(verdicts[i])
        elif not block.ends_sentence:
            balance -= whole * _AGAINST_PHRASE
    return last


def _is_named_before(facts: Sequence[Facts], is_story: Sequence[bool], i: int) -> bool:
    """Whether the story names the person that block ``i`` opens with; True where no paragraph stands before it."""
    before = [block for block, prose in zip(facts[:i], is_story, strict=False) if prose]
    return not before or _is_named(facts[i], before)


def strangers(facts: Sequence[Facts], verdicts: Sequence[Verdict | None], held: Sequence[Sequence[Rule]]) -> list[int]:
    """The blocks between paragraphs that say what a person does whom no other block names.

    Of those in which a rule for notes on authors holds, and that stand in the midst of gold bodies, one in ten names
    such a person, and that one is longer than notes are.
    """
    asked = [
        i
        for i, rules in enumerate(held)
        if facts[i].place is Place.BETWEEN
        and verdicts[i] is None
        and facts[i].words <= _LONGEST_NOTE
        and any(rule.after_name for rule in rules)
    ]
    if not 0 < len(asked) <= _FEW_NOTES:
        return []
    return [i for i in asked if not _is_named(facts[i], (block for k, block in enumerate(facts) if k != i))]


_LONGEST_NOTE = 35  # words
_FEW_NOTES = 3  # more of them are a list of people


def _is_named(note: Facts, blocks: Iterable[Facts]) -> bool:
    """Whether one of the blocks has the surname of the person that a note opens with."""
    surname = note.tokens[note.name_size - 1]
    return any(surname in tokens_of(block.text) for block in blocks)


def _speaks_against(verdict: Verdict | None) -> float:
    if verdict is None:
        return 0.0
    return _AGAINST_BY_RULE.get(verdict.rule) or _AGAINST.get(verdict.label, 0.0)
