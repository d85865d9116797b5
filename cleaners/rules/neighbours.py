"""What a block's company tells: where the story stands, and passes over the verdicts, each named.

A pass adds a verdict where there is none and takes none back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleaners.labels import Label
from cleaners.rules.facts import Facts, Place
from cleaners.rules.rule import Verdict

Verdicts = list[Verdict | None]

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


HEAD_LABELS = frozenset({Label.BYLINE, Label.DATELINE})
_STANDFIRST = 2  # paragraphs at most that stand above a byline or a date
_HEAD = 6  # blocks that no rule knows, in the head of a page at most


def find_places(facts: Sequence[Facts], verdicts: Sequence[Verdict | None], is_head: Sequence[bool]) -> None:
    """Set each block's place, seen from the prose that no rule calls noise.

    ``is_head``: which blocks look like a byline or a date; a standfirst above them is no beginning of the story.
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
        if i > first and is_head[i] and sum(is_story[:i]) <= _STANDFIRST < sum(is_story[i:]):
            first = i + 1
    last = _last_paragraph(facts, verdicts, is_story)
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


def _speaks_against(verdict: Verdict | None) -> float:
    if verdict is None:
        return 0.0
    return _AGAINST_BY_RULE.get(verdict.rule) or _AGAINST.get(verdict.label, 0.0)


_LISTED = Verdict(Label.RELATED, "listed-below-heading", "It stands in a list of other stories, below its heading.")
_TITLE = (4, 25)  # words that a title in a list may have
_WITHIN_LIST = (Label.DATELINE, Label.BYLINE, Label.RELATED, Label.CREDIT, Label.CAPTION, Label.WIDGET)


def label_lists(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Below the heading of a list of stories: their titles, up to the next prose; beyond the end their teasers too."""
    for i, verdict in enumerate(verdicts):
        if verdict is None or verdict.rule != "related-heading":
            continue
        for j in range(i + 1, len(facts)):
            block, other = facts[j], verdicts[j]
            if other is not None:
                if other.label in _WITHIN_LIST:
                    continue
                break
            if block.place is not Place.BEYOND and (
                block.ends_sentence or not _TITLE[0] <= block.words <= _TITLE[1] or j > i + _MOST_TITLES
            ):
                break
            if block.ends_sentence and j + 1 < len(facts) and verdicts[j + 1] is None and facts[j + 1].ends_sentence:
                break  # teasers alternate with titles
            verdicts[j] = _LISTED


_MOST_TITLES = 6  # in a list between paragraphs
_REMARK = Verdict(Label.COMMENTS, "below-comments", "It stands among the readers' comments.")
_WITHIN_REMARKS = (Label.PLACEHOLDER, Label.DATELINE, Label.BYLINE, Label.WIDGET, Label.SIGNOFF, Label.SHARE)


def label_remarks(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, below the heading of the comments: the comments."""
    is_among = False
    for i, (block, verdict) in enumerate(zip(facts, verdicts, strict=True)):
        if block.place is not Place.BEYOND:
            continue
        if verdict is not None:
            if verdict.rule == "comments-button":
                is_among = True
            elif verdict.label not in _WITHIN_REMARKS:
                is_among = False
        elif is_among:
            verdicts[i] = _REMARK


_CALLS = frozenset({Label.PROMOTION, Label.NEWSLETTER, Label.SUBSCRIPTION, Label.APP})
_PITCH = 3  # blocks that lead up to a call at most
_SHORTEST_PITCH = 5  # words


def label_pitches(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, what leads up to a call is its pitch: it gets the call's label."""
    call: Verdict | None = None
    pitch = 0
    for i in range(len(facts) - 1, -1, -1):
        if facts[i].place is not Place.BEYOND:
            break
        verdict = verdicts[i]
        if verdict is not None:
            call = verdict if verdict.label in _CALLS else None
            pitch = 0
        elif call is not None and pitch < _PITCH and facts[i].words >= _SHORTEST_PITCH:
            pitch += 1
            verdicts[i] = Verdict(call.label, "pitch-before-call", "It leads up to the call that follows it.")


_CAPTION = Verdict(Label.CAPTION, "said-again", "It stands twice beside what belongs to pictures, as captions do.")
_BESIDE_PICTURES = frozenset({Label.WIDGET, Label.CREDIT, Label.CAPTION, Label.DATELINE, Label.BYLINE})
_SHORTEST_CAPTION = 8  # words


def label_captions(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """A line that stands twice, side by side or beside a credit or a counter: the caption of a gallery's picture."""
    places: dict[str, list[int]] = {}
    for i, block in enumerate(facts):
        if verdicts[i] is None and block.words >= _SHORTEST_CAPTION:
            places.setdefault(block.text, []).append(i)
    for again in places.values():
        if len(again) > 1 and any(_is_beside_pictures(i, again, verdicts) for i in again):
            for i in again:
                verdicts[i] = _CAPTION


def _is_beside_pictures(i: int, again: Sequence[int], verdicts: Sequence[Verdict | None]) -> bool:
    beside = [verdicts[j] for j in (i - 1, i + 1) if 0 <= j < len(verdicts)]
    return i + 1 in again or any(verdict is not None and verdict.label in _BESIDE_PICTURES for verdict in beside)


_CAPITALS = Verdict(
    Label.RELATED, "title-in-capitals", "A title in capitals between paragraphs leads to another story."
)
_SHORTEST_TITLE = 8  # words; shorter ones are headings
_FEW = 4  # on a page where the headings are in capitals there are more


def label_capitals(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Between paragraphs, a few titles all in capitals: links to other stories."""
    titles = [
        i
        for i in range(1, len(facts) - 1)
        if facts[i].words >= _SHORTEST_TITLE
        and facts[i].text[0].isalpha()
        and facts[i].text.isupper()
        and facts[i].place is Place.BETWEEN
    ]
    if len(titles) > _FEW or any(verdicts[i] is not None or facts[i].text[-1] in ".!:" for i in titles):
        return
    if all(is_prose(facts[i - 1]) and is_prose(facts[i + 1]) for i in titles):
        for i in titles:
            verdicts[i] = _CAPITALS


_TOPIC = Verdict(Label.TAGS, "below-tags", "It stands below the heading of the story's topics.")


def label_topics(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, below the heading of the tags: short lines, one tag each."""
    for i in range(1, len(facts)):
        before, block = verdicts[i - 1], facts[i]
        if before is None or before.label is not Label.TAGS or verdicts[i] is not None:
            continue
        if block.place is Place.BEYOND and block.words <= 5 and not block.ends_sentence:
            verdicts[i] = _TOPIC


_NAME = Verdict(Label.BYLINE, "name-by-byline", "A name beside a byline, a date or a writer's role above the story.")
_AUTHOR = Verdict(Label.AUTHOR_BIO, "name-by-author", "A name beside a note on the author.")
_BESIDE_NAMES = frozenset({Label.BYLINE, Label.DATELINE, Label.AUTHOR_BIO})


def label_names(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Above the story, a person's name beside a byline or a date; behind it, one beside a role or a note on authors."""
    for i, verdict in enumerate(verdicts):
        if verdict is None or verdict.label not in _BESIDE_NAMES:
            continue
        for k in (i - 1, i + 1):
            if 0 <= k < len(facts) and verdicts[k] is None and is_name(facts[k]):
                if verdict.label is Label.AUTHOR_BIO:
                    verdicts[k] = _AUTHOR if facts[k].place in Place.TAIL else None
                elif facts[k].place is Place.HEAD:
                    verdicts[k] = _NAME


def is_name(facts: Facts) -> bool:
    """Two to four words that begin with a capital, letters only.

    >>> is_name(Facts("Ann van Lee")), is_name(Facts("The bridge"))
    (False, False)
    """
    words = facts.text.split()
    return (
        2 <= len(words) <= 4
        and not facts.text.isupper()
        and all(word[0].isupper() and word.strip("-'’.").isalpha() for word in words)
    )


PASSES: tuple[Callable[[Sequence[Facts], Verdicts], None], ...] = (
    label_captions,
    label_capitals,
    label_topics,
    label_names,
    label_lists,
    label_remarks,
    label_pitches,
)

INFERRED = frozenset(
    {
        "below-comments",
        "below-tags",
        "listed-below-heading",
        "name-by-author",
        "name-by-byline",
        "pitch-before-call",
        "said-again",
        "title-in-capitals",
    }
)
"""Rules that go by a block's neighbours alone: they name what is no story, and cannot tell that it is none."""
