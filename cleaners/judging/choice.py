"""Which blocks are the story: the model's scores and the rules' verdicts, taken together.

The model scores each block for itself, and the story is a whole. What stands between two of its blocks needs less
evidence, and what only repeats its words is no part of it. Each of these was measured on sites never seen
(docs/quality.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaners.judging.gaps import close_gaps
from cleaners.judging.named import COMMENT, FACT_BOX, in_fact_boxes
from cleaners.judging.set_apart import set_apart
from cleaners.judging.structure import embed_around
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.parsing.html_tags import (
    WITHIN_ASIDE,
    WITHIN_DIALOG,
    WITHIN_FIGURE,
    WITHIN_FOOTER,
    WITHIN_FORM,
    WITHIN_NAV,
    WITHIN_QUOTE,
)
from cleaners.rules import Facts, Verdict
from cleaners.rules.neighbours import INFERRED
from cleaners.site import REPEATED
from cleaners.startup.annotations import NamedTuple

STORY = 0.5
"""A block that scores this is kept."""
BESIDE_SURE = 0.58
"""The same for a line where nearly all of the story is sure: what is in doubt there mostly stands beside it."""
SURE = 0.9
"""A block that scores this is kept whatever the rules say."""
ASIDE = 0.7
"""What keeps a block where a tag says that it stands beside the story: in a figure, a form, an aside."""
FLANKED = 0.2
"""A paragraph between two that are kept is kept if it scores this: a class name of its own is no proof against it."""
FLANKED_HEADING = 0.3
"""The same for a heading: what stands over a kept paragraph, below another one, parts the story."""
PARTING_HEADING = 0.2
"""The same for a heading between two that are kept in the element where it stands, whatever else is between."""
IN_BRIEF = 0.3
"""The same for a paragraph beside a kept one where little is kept: a brief has not much to know it by."""
WRAPPED = 0.08
"""The same for a paragraph right behind a kept one, in an element of its own there: some sites wrap some or each."""
_NEARLY_ALL = 0.8  # of the words that score ``STORY``
_BRIEF = 3  # kept blocks
_SLIDE = 30  # spaces; most captions have fewer
_LINKED = 0.5  # of its characters
_BEST = 0.7  # of the page's best score: what is kept where no block reaches ``STORY``
_LEAST = 0.2


class Choice(NamedTuple):
    """What of a page is its story.

    Attributes:
        kept: for each block whether it is.
        left_out: by its place, what a block is that would be kept by its score, and stays out as the story is whole.
    """

    kept: list[bool]
    left_out: dict[int, Verdict]


PULL_QUOTE = Verdict(Label.DUPLICATE, "pull-quote", "It repeats words of the story, to catch the eye.")


def choose(
    scores: Sequence[float],
    verdicts: Sequence[Verdict | None],
    seen: Sequence[Facts],
    blocks: Sequence[TextBlock],
) -> Choice:
    """The story, as a whole."""
    kept = keeps(scores, verdicts, seen)
    home = _home(kept, scores, blocks)
    beside = _leave_out_asides(kept, scores, blocks, home)
    if home & WITHIN_FIGURE:
        _keep_slides(kept, scores, verdicts, blocks)
    _keep_parting_headings(kept, scores, verdicts, blocks)
    close_gaps(kept, scores, verdicts, blocks, beside)
    _keep_wrapped(kept, scores, verdicts, seen, blocks)
    _keep_embeds_whole(kept, blocks)
    left_out = dict.fromkeys(pull_quotes(kept, scores, seen), PULL_QUOTE)
    boxes = in_fact_boxes([block for block, keep in zip(blocks, kept, strict=True) if keep])
    if boxes:
        left_out |= {i: FACT_BOX for i, block in enumerate(blocks) if kept[i] and block.element in boxes}
    for i in left_out:
        kept[i] = False
    return Choice(kept, left_out | set_apart(kept, seen, blocks))


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SAID_BESIDE = (WITHIN_ASIDE, WITHIN_DIALOG, WITHIN_FOOTER, WITHIN_FORM, WITHIN_NAV, WITHIN_FIGURE)
_BESIDE = WITHIN_ASIDE | WITHIN_DIALOG | WITHIN_FOOTER | WITHIN_FORM | WITHIN_NAV


def _home(kept: Sequence[bool], scores: Sequence[float], blocks: Sequence[TextBlock]) -> int:
    """Which of the tags that mostly stand beside a story stand around this one: around its surest block, or most of it.

    Old pages stand in a form as a whole, and slide shows tell their story in figures. ``WITHIN_*`` bits.
    """
    surest = max(range(len(kept)), key=lambda i: scores[i] if kept[i] else -1.0, default=None)
    if surest is None:
        return 0
    home = blocks[surest].element.within
    whole = sum(len(block.text) for block, keep in zip(blocks, kept, strict=True) if keep)
    for tag in _SAID_BESIDE:
        chars = sum(len(blocks[i].text) for i, keep in enumerate(kept) if keep and blocks[i].element.within & tag)
        home |= tag if 2 * chars > whole else 0
    return home


def _leave_out_asides(kept: list[bool], scores: Sequence[float], blocks: Sequence[TextBlock], home: int) -> set[int]:
    """Leave out what is in doubt in tags that say it is no story; ``home``: those that stand around the story."""
    beside = set()
    for i, block in enumerate(blocks):
        if kept[i] and scores[i] < ASIDE:
            asks = _BESIDE if block.element.tag in _HEADINGS else _BESIDE | WITHIN_FIGURE
            if block.element.within & asks & ~home:
                kept[i] = False
                beside.add(i)
    return beside


def _keep_slides(
    kept: list[bool], scores: Sequence[float], verdicts: Sequence[Verdict | None], blocks: Sequence[TextBlock]
) -> None:
    """Where the story is told in figures, a long line in one needs less: it looks like a caption."""
    for i, block in enumerate(blocks):
        if not kept[i] and scores[i] >= IN_BRIEF and block.element.within & WITHIN_FIGURE and verdicts[i] is None:
            kept[i] = block.text.count(" ") >= _SLIDE


def _keep_parting_headings(
    kept: list[bool], scores: Sequence[float], verdicts: Sequence[Verdict | None], blocks: Sequence[TextBlock]
) -> None:
    """Keep headings over a kept block of their element, once the story has begun; behind another one they need less."""
    before: dict[Element | None, int] = {}  # the last block below an element's parent
    heading: dict[Element | None, int] = {}  # the same, where it is a heading in doubt
    is_begun = False  # whether some block has been kept
    for i, block in enumerate(blocks):
        parent = block.element.parent
        last = before.get(parent)
        before[parent] = i
        if (parting := heading.pop(parent, None)) is not None and kept[i]:
            kept[parting] = True
        is_begun = is_begun or kept[i]
        if is_begun and not kept[i] and block.element.tag in _HEADINGS and _is_unruled(verdicts[i]):
            bar = PARTING_HEADING if last is not None and kept[last] else FLANKED_HEADING
            if scores[i] >= bar:
                heading[parent] = i


def _keep_wrapped(
    kept: list[bool],
    scores: Sequence[float],
    verdicts: Sequence[Verdict | None],
    seen: Sequence[Facts],
    blocks: Sequence[TextBlock],
) -> None:
    """Keep sentences right behind a kept block that stand alone in an element: its class is no proof against them."""
    for i in range(1, len(kept)):
        if kept[i - 1] and not kept[i] and scores[i] >= WRAPPED and verdicts[i] is None and _is_paragraph(seen[i], 8):
            after = blocks[i + 1].element if i + 1 < len(blocks) else None
            kept[i] = _is_alone_beside(blocks[i].element, blocks[i - 1].element, after)


def _is_alone_beside(element: Element, before: Element, after: Element | None) -> bool:
    """Whether a paragraph is all that an element holds, which stands where the block before it does.

    That block may be wrapped as well, in an element of the same class names.
    """
    around, wrapper = element.parent, before.parent
    if element.tag != "p" or around is None or around is wrapper or element.within != before.within:
        return False
    is_alike = wrapper is not None and around.key == wrapper.key and around.tag == wrapper.tag
    is_beside = around.parent is wrapper or (is_alike and wrapper is not None and around.parent is wrapper.parent)
    return is_beside and (after is None or after.parent is not around)


def _keep_embeds_whole(kept: list[bool], blocks: Sequence[TextBlock]) -> None:
    """Let the lines of a quoted post go with its longest one: its author and date alone say nothing."""
    embeds: dict[Element, list[int]] = {}
    for i, block in enumerate(blocks):
        if block.element.within & WITHIN_QUOTE and (embed := embed_around(block.element)) is not None:
            embeds.setdefault(embed, []).append(i)
    for lines in embeds.values():
        is_kept = kept[max(lines, key=lambda i: len(blocks[i].text))]
        for i in lines:
            kept[i] = is_kept


def keeps(scores: Sequence[float], verdicts: Sequence[Verdict | None], seen: Sequence[Facts]) -> list[bool]:
    """Which blocks are the story; pull quotes are still among them."""
    kept = [
        keep and (verdict is None or outweighs(score, verdict, facts))
        for keep, score, verdict, facts in zip(chosen(scores, seen), scores, verdicts, seen, strict=True)
    ]
    for i in range(1, len(kept) - 1):
        if not kept[i] and kept[i - 1] and kept[i + 1] and _is_unruled(verdicts[i]):
            kept[i] = scores[i] >= _bar_between(seen[i])
    if 0 < sum(kept) <= _BRIEF:
        for i in range(len(kept)):
            if not kept[i] and scores[i] >= IN_BRIEF and verdicts[i] is None and _is_paragraph(seen[i], 8):
                kept[i] = any(kept[max(0, i - 1) : i + 2])
    _keep_lines_of_signs(kept, scores, seen)
    return kept


def _keep_lines_of_signs(kept: list[bool], scores: Sequence[float], seen: Sequence[Facts]) -> None:
    """Lines of signs alone ("* * *") say nothing for themselves: they are kept where what is on both sides is.

    One drawn right behind the story needs a score: agencies close theirs so, before who contributed.
    """
    telling = [i for i, facts in enumerate(seen) if facts.text[:1].isalnum() or any(map(str.isalnum, facts.text))]
    for before, behind in pairwise([-1, *telling, len(seen)]):
        is_inside = before >= 0 and behind < len(seen) and kept[before] and kept[behind]
        kept[before + 1 : behind] = [is_inside] * (behind - before - 1)
    closing = max((i for i in telling if kept[i]), default=len(kept)) + 1
    if closing < len(kept) and closing not in telling and scores[closing] >= FLANKED:
        kept[closing] = True


def _is_unruled(verdict: Verdict | None) -> bool:
    """Whether no rule speaks against a block by its own words."""
    return verdict is None or verdict.rule in INFERRED


def _bar_between(facts: Facts) -> float:
    """The score that keeps a block between two that are kept."""
    if facts.level:
        return FLANKED_HEADING
    return FLANKED if _is_paragraph(facts, 12) else STORY


def _is_paragraph(facts: Facts, words: int) -> bool:
    return facts.words >= words and facts.ends_sentence and (facts.link_density or 0.0) <= 0.2


def outweighs(score: float, verdict: Verdict, facts: Facts) -> bool:
    """Whether the model's word for the story counts more than a rule's against it.

    What a rule infers from a block's neighbours alone only names what the model leaves out. A title that a rule knows
    as a pointer and that is a link is one, however much its place is the story's.
    """
    if verdict is REPEATED or verdict is COMMENT:
        return False
    if verdict.rule in INFERRED:
        return True
    is_pointer = verdict.label is Label.RELATED and (facts.link_density or 0.0) >= _LINKED
    return score >= SURE and not is_pointer


def chosen(scores: Sequence[float], seen: Sequence[Facts]) -> list[bool]:
    """Which blocks are the story by their scores; the best ones where none is likely, so no page comes out empty."""
    bar = _bar(scores, seen)
    heading = min(bar, STORY)  # headings in doubt are mostly the story's: the same gain without asking more of them
    return [score >= (heading if facts.level else bar) for score, facts in zip(scores, seen, strict=True)]


def _bar(scores: Sequence[float], seen: Sequence[Facts]) -> float:
    best = max(scores, default=0.0)
    if best < STORY:
        return max(_LEAST, _BEST * best)
    return BESIDE_SURE if _is_told_surely(scores, seen) else STORY


def _is_told_surely(scores: Sequence[float], seen: Sequence[Facts]) -> bool:
    likely = [(score, facts.words) for score, facts in zip(scores, seen, strict=True) if score >= STORY]
    sure = sum(words for score, words in likely if score >= SURE)
    return sure >= _NEARLY_ALL * sum(words for _, words in likely)


_QUOTED_WORDS = (7, 70)  # fewer are said twice by chance; more are no quote
_MOST_QUOTES = 40  # a page has a handful; to look for thousands would cost the square of its size
_MARKS = "\"'“”„‟‘’‚«»‹›「」『』.,;:!?…–—- "


def pull_quotes(kept: Sequence[bool], scores: Sequence[float], seen: Sequence[Facts]) -> set[int]:
    """The kept blocks that only repeat words of a longer kept block, to catch the eye.

    Headings and list items do so too, and belong to the story.
    """
    asked = [i for i, keep in enumerate(kept) if keep and scores[i] < SURE and _may_quote(seen[i])]
    if not 0 < len(asked) <= _MOST_QUOTES:
        return set()
    story = [facts.text.casefold() for facts, keep in zip(seen, kept, strict=True) if keep]
    return {i for i in asked if is_said_in(story, seen[i].text)}


def is_said_in(story: Sequence[str], text: str) -> bool:
    """Whether the words stand in a longer one of the story's blocks, which are casefolded; quotation marks aside.

    >>> is_said_in(["“nobody had told us”, she said."], "Nobody had told us"), is_said_in(["it is so."], "–")
    (True, False)
    """
    folded = text.casefold()
    quoted = folded.strip(_MARKS)
    return quoted != "" and any(len(other) > len(folded) and quoted in other for other in story)


def _may_quote(facts: Facts) -> bool:
    least, most = _QUOTED_WORDS
    return least <= facts.words <= most and not facts.level and not facts.is_list_item
