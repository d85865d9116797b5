"""Blocks -> labelled blocks: which of them are the story, what the others are, and why.

Three voices. The rules know lines by their words (``rules``). The model knows the story by how blocks look, where they
stand and what stands around them (``model``). Structure names what both leave unnamed (``structure``). A rule goes
before the model, except where the model is as good as sure: stories do say "subscribe" and "read more". The entries of
menus are asked for none of it (``menus``).
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.claims import Claims
from cleaners.facts.features import own_facts
from cleaners.facts.surroundings import look_around
from cleaners.judging.choice import choose
from cleaners.judging.menus import is_below_story, with_entries, without_entries
from cleaners.judging.named import with_comments, with_named
from cleaners.judging.reasons import reasons_for
from cleaners.judging.structure import is_linked, other_label, story_headers, story_label
from cleaners.labels import Label
from cleaners.language import language_tag
from cleaners.model import lexicon, scores_of
from cleaners.page_data.structured import StructuredData
from cleaners.parsing.blocks import Element, LabelledBlock, TextBlock
from cleaners.parsing.html_tags import WITHIN_CAPTION, WITHIN_FIGURE, WITHIN_NAV
from cleaners.rules import RULES, Facts, Ruleset, Verdict
from cleaners.rules.neighbours import INFERRED
from cleaners.site import with_repeated

_LEVELS = {f"h{level}": level for level in range(1, 7)}
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
    asked, around = without_entries(blocks, elements)
    seen = [rule_facts(block) for block in asked]
    verdicts = verdicts_of(asked, seen, claims, rules)
    if boilerplate:
        verdicts = with_repeated(verdicts, [block.text for block in asked], boilerplate)
    rows = own_facts(asked, seen, verdicts, lexicon())
    look_around(rows, around, claims)
    scores = scores_of(rows, around)
    for facts, verdict in zip(rows, with_comments(verdicts, asked), strict=True):
        facts.verdict = verdict
    return with_entries(blocks, label(rows, scores, seen), below_story(blocks, claims, rules))


def label(rows: Sequence[BlockFacts], scores: Sequence[float], seen: Sequence[Facts]) -> list[LabelledBlock]:
    """Each block with its label, by its facts and the rules' verdicts in them, and by the model's scores."""
    kept, left_out = choose(scores, [facts.verdict for facts in rows], seen, [facts.block for facts in rows])
    start = next((i for i, keep in enumerate(kept) if keep), 0)
    end = max((i for i, keep in enumerate(kept) if keep), default=-1)
    headers = story_headers(rows)
    labelled = []
    for i, facts in enumerate(rows):
        if i in left_out:
            labelled.append(_by_verdict(facts, left_out[i], scores[i]))
        elif kept[i]:
            labelled.append(_kept(facts, scores[i]))
        elif (verdict := _said(facts, is_before=i < start)) is not None:
            labelled.append(_by_verdict(facts, verdict, scores[i]))
        else:
            labelled.append(_left_out(facts, scores[i], other_label(facts, is_behind=i > end, headers=headers)))
    return labelled


_NOT_OF_MENUS = (INFERRED - {"below-tags"}) | {"byline-role", "capitals", "sponsor"}
"""Rules that know a line by its look or by its company, both of which the entries of a menu may have."""
_OF_STORIES = frozenset(
    {
        Label.AUTHOR_BIO,
        Label.BYLINE,
        Label.CAPTION,
        Label.COMMENTS,
        Label.CORRECTION,
        Label.CREDIT,
        Label.DATELINE,
        Label.DISCLOSURE,
        Label.SIGNOFF,
    }
)
"""Labels of what stands at a story: "By type", "U.S." and "Schools" are entries in a menu."""
_TOLD_IN_FIELDS = _OF_STORIES - {Label.COMMENTS}
"""Labels that lines of other stories bear below this one, in the footers of cards: who wrote those, and when."""
_ROW = 3  # links
_REMARK = "below-comments"  # the rule


def _said(facts: BlockFacts, *, is_before: bool) -> Verdict | None:
    """What a rule says of a block that is left out; ``is_before``: whether it stands before the story."""
    verdict = facts.verdict
    if verdict is not None:
        if is_before and verdict.rule == _REMARK:
            return None  # the button above the story that leads to them has none below it
        if facts.element.within & WITHIN_NAV:
            is_entry = verdict.label in _OF_STORIES or verdict.rule in _NOT_OF_MENUS
            return None if is_entry or verdict.label is Label.NAVIGATION else verdict
        if verdict.label in _OF_STORIES and facts.block.links >= _ROW and is_linked(facts):
            return None  # "Disclaimer | Terms of use | Privacy"
    return verdict


def below_story(blocks: Sequence[TextBlock], claims: Claims, rules: Ruleset = RULES) -> dict[TextBlock, Verdict]:
    """What the links in a story's footer are by their words alone: "Share on Facebook", "12 comments"."""
    links = [block for block in blocks if is_below_story(block)]
    if not links:
        return {}
    verdicts = rules.match([rule_facts(block) for block in links], claimed=claims.language)
    return {
        block: verdict
        for block, verdict in zip(links, verdicts, strict=True)
        if verdict is not None and verdict.rule not in _NOT_OF_MENUS and verdict.label not in _TOLD_IN_FIELDS
    }


def verdicts_of(
    blocks: Sequence[TextBlock], seen: Sequence[Facts], claims: Claims, rules: Ruleset = RULES
) -> Sequence[Verdict | None]:
    """What the rules say of each block by its words, and where they are silent its class name."""
    return with_named(rules.match(seen, claimed=claims.language), blocks)


def rule_facts(block: TextBlock) -> Facts:
    """The block as the rules see it."""
    element = block.element
    tag = element.tag
    return Facts(
        block.text,
        link_density=block.link_density,
        bold_lead=block.bold_lead,
        level=_LEVELS.get(tag, 0),
        is_list_item=tag in _LISTS,
        in_figure=bool(element.within & (WITHIN_FIGURE | WITHIN_CAPTION)),
    )


def claims_of(structured: StructuredData) -> Claims:
    """What the page's data says its story is."""
    return Claims(
        headline=structured.headline or "",
        body=structured.article_body or "",
        language=language_tag(structured.html_language) or "",
    )


def _kept(facts: BlockFacts, score: float) -> LabelledBlock:
    label, level = story_label(facts)
    return LabelledBlock(facts.block, label, "score", _why(facts, score, story=True), level=level, score=score)


def _left_out(facts: BlockFacts, score: float, known: Verdict | None) -> LabelledBlock:
    if known is not None:
        return _by_verdict(facts, known, score)
    return LabelledBlock(facts.block, Label.OTHER, "score", _why(facts, score, story=False), score=score)


def _why(facts: BlockFacts, score: float, *, story: bool) -> str:
    reasons = reasons_for(facts, story=story)
    return f"It scores {score:.2f} as story{': ' if reasons else ''}{reasons}."


def _by_verdict(facts: BlockFacts, verdict: Verdict, score: float) -> LabelledBlock:
    return LabelledBlock(facts.block, verdict.label, verdict.rule, verdict.why, score=score)
