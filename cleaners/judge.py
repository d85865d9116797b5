"""Blocks -> labelled blocks: which of them are the story, what the others are, and why.

Three voices. The rules know lines by their words (``rules``). The model knows the story by how blocks look, where they
stand and what stands around them (``model``). Structure names what both leave unnamed (``structure``). A rule goes
before the model, except where the model is as good as sure: stories do say "subscribe" and "read more".
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.block_facts import BlockFacts
from cleaners.blocks import Element, LabelledBlock, TextBlock
from cleaners.features import own_facts
from cleaners.html_tags import WITHIN_CAPTION, WITHIN_FIGURE
from cleaners.labels import Label
from cleaners.model import lexicon, scores_of
from cleaners.reasons import reasons_for
from cleaners.rules import RULES, Facts, Ruleset, Verdict
from cleaners.rules.neighbours import INFERRED
from cleaners.site import REPEATED, with_repeated
from cleaners.structure import other_label, story_label
from cleaners.structured import StructuredData
from cleaners.surroundings import Claims, look_around

STORY = 0.5
"""A block that scores this is kept."""
SURE = 0.9
"""A block that scores this is kept whatever the rules say."""
FLANKED = 0.2
"""A paragraph between two that are kept is kept if it scores this: a class name of its own is no proof against it."""
_BEST = 0.7  # of the page's best score: what is kept where no block reaches ``STORY``
_LEAST = 0.2
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"li", "dd", "dt"})


def judge(
    blocks: list[TextBlock],
    elements: list[Element],
    claims: Claims,
    *,
    rules: Ruleset = RULES,
    boilerplate: frozenset[str] = frozenset(),
) -> list[LabelledBlock]:
    """Each block with its label, in the same order.

    Args:
        blocks: of the page, in reading order.
        elements: that hold them, parents before children.
        claims: what the page's data says of its story.
        rules: that are asked.
        boilerplate: casefolded lines that stand on many pages of the site.
    """
    seen = [rule_facts(block) for block in blocks]
    verdicts = rules.match(seen)
    if boilerplate:
        verdicts = with_repeated(verdicts, [block.text for block in blocks], boilerplate)
    rows = own_facts(blocks, seen, verdicts, lexicon())
    look_around(rows, elements, claims)
    return label(rows, scores_of(rows, elements), seen)


def label(rows: Sequence[BlockFacts], scores: Sequence[float], seen: Sequence[Facts]) -> list[LabelledBlock]:
    """Each block with its label, by its facts and the rules' verdicts in them, and by the model's scores."""
    kept = keeps(scores, [facts.verdict for facts in rows], seen)
    end = max((i for i, keep in enumerate(kept) if keep), default=-1)
    labelled = []
    for i, facts in enumerate(rows):
        if kept[i]:
            labelled.append(_kept(facts, scores[i]))
        elif facts.verdict is not None:
            labelled.append(_by_verdict(facts, facts.verdict, scores[i]))
        else:
            labelled.append(_left_out(facts, scores[i], is_behind=i > end))
    return labelled


def keeps(scores: Sequence[float], verdicts: Sequence[Verdict | None], seen: Sequence[Facts]) -> list[bool]:
    """Which blocks are the story, by the model's scores and the rules' verdicts together."""
    kept = [
        keep and (verdict is None or outweighs(score, verdict))
        for keep, score, verdict in zip(chosen(scores), scores, verdicts, strict=True)
    ]
    for i in range(1, len(kept) - 1):
        if not kept[i] and scores[i] >= FLANKED and kept[i - 1] and kept[i + 1]:
            kept[i] = verdicts[i] is None and _is_paragraph(seen[i])
    return kept


def _is_paragraph(facts: Facts) -> bool:
    return facts.words >= 12 and facts.ends_sentence and (facts.link_density or 0.0) <= 0.2


def outweighs(score: float, verdict: Verdict) -> bool:
    """Whether the model's word for the story counts more than a rule's against it.

    What a rule infers from a block's neighbours alone only names what the model leaves out.
    """
    return verdict is not REPEATED and (score >= SURE or verdict.rule in INFERRED)


def chosen(scores: Sequence[float]) -> list[bool]:
    """Which blocks are the story by their scores; the best ones where none is sure, so that no page comes out empty."""
    best = max(scores, default=0.0)
    bar = STORY if best >= STORY else max(_LEAST, _BEST * best)
    return [score >= bar for score in scores]


def rule_facts(block: TextBlock) -> Facts:
    """The block as the rules see it."""
    element = block.element
    tag = element.tag
    return Facts(
        block.text,
        link_density=block.link_density,
        bold_lead=block.bold_lead,
        level=int(tag[1]) if tag in _HEADINGS else 0,
        is_list_item=tag in _LISTS,
        in_figure=bool(element.within & (WITHIN_FIGURE | WITHIN_CAPTION)),
    )


def claims_of(structured: StructuredData) -> Claims:
    """What the page's data says its story is."""
    return Claims(structured.headline or "", structured.description or "", structured.article_body or "")


def _kept(facts: BlockFacts, score: float) -> LabelledBlock:
    label, level = story_label(facts)
    return LabelledBlock(facts.block, label, "score", _why(facts, score, story=True), level=level, score=score)


def _left_out(facts: BlockFacts, score: float, *, is_behind: bool) -> LabelledBlock:
    known = other_label(facts, is_behind=is_behind)
    if known is not None:
        return _by_verdict(facts, known, score)
    return LabelledBlock(facts.block, Label.OTHER, "score", _why(facts, score, story=False), score=score)


def _why(facts: BlockFacts, score: float, *, story: bool) -> str:
    reasons = reasons_for(facts, story=story)
    return f"It scores {score:.2f} as story{': ' if reasons else ''}{reasons}."


def _by_verdict(facts: BlockFacts, verdict: Verdict, score: float) -> LabelledBlock:
    return LabelledBlock(facts.block, verdict.label, verdict.rule, verdict.why, score=score)
