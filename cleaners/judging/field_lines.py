"""Lines that say what a field of the record says: the headline again, an author's name, a tag.

They are known only once the fields are found, so they are named last. A line that a rule has named stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaners.fields import Fields
from cleaners.fields.byline_words import without_by
from cleaners.fields.keys import is_off_page
from cleaners.fields.words import AND
from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.html_tags import WITHIN_CAPTION, WITHIN_FIGURE
from cleaners.rules import Facts, Verdict

_TITLE = Verdict(Label.TITLE, "title-line", "It is the story's headline.")
_AUTHOR = Verdict(Label.BYLINE, "author-line", "It is the name of the story's author.")
_BYLINE = Verdict(Label.BYLINE, "author-in-line", "It opens with the story's author, and says little else.")
_SIGNED = Verdict(Label.SIGNOFF, "author-at-end", "It opens with the story's author, at the story's end.")
_BEHIND = Verdict(Label.AUTHOR_BIO, "author-behind", "It is the name of the story's author, behind the story.")
_TAG = Verdict(Label.TAGS, "tag-line", "It is one of the story's tags.")
_SITE = Verdict(Label.NAVIGATION, "site-line", "It is the name of the site.")
_UNSURE = frozenset({Label.OTHER, Label.NAVIGATION, Label.RELATED, Label.DUPLICATE})
"""Labels that structure gives for want of a better one."""
_BY_STRUCTURE = frozenset({"page-frame", "linked-line", "said-before", "score"})
_MAY_NAME_AUTHOR = frozenset({"date-and-place", "credit-agency"})
"""Rules by which a byline passes for another line: "Ann Quay - May 12, 2024", "By Ann Quay, Reuters"."""
_LONGEST_BYLINE = 12  # words
_LONGEST_OPENING = 12  # characters before the name, as of "Written by"


def name_field_lines(labelled: Sequence[LabelledBlock], fields: Fields) -> None:
    """Label each left-out line that is nothing but a field's value, or opens with the author.

    A menu's entry that reads like a tag is none, and an author's name behind the story stands over a note on them.
    """
    known = dict(_lines(fields))
    names = [name for name, verdict in known.items() if verdict is _AUTHOR and " " in name]
    if names and fields.sources.get("authors") != _AGENCY:
        _leave_out_signatures(labelled, names)
    end = max((i for i, item in enumerate(labelled) if item.label in STORY_LABELS), default=len(labelled))
    for i, item in enumerate(labelled):
        if item.label in _UNSURE and item.rule in _BY_STRUCTURE:
            folded = item.text.casefold()
            verdict = known.get(folded)
            if verdict is _TAG and is_off_page(item.block.element.within):
                continue
            if verdict is None and i < end and names and _opens_with(folded, names, item):
                verdict = _BYLINE
            elif verdict is _AUTHOR and i > end:
                verdict = _BEHIND
        elif item.rule in _MAY_NAME_AUTHOR and names and _is_byline(item.text.casefold(), names, item):
            verdict = _BYLINE
        else:
            continue
        if verdict is not None:
            item.label, item.rule, item.why = verdict.label, verdict.rule, verdict.why


def _leave_out_signatures(labelled: Sequence[LabelledBlock], names: Sequence[str]) -> None:
    """Leave out lines of the story that name its author where it begins and ends; what a user's rule keeps stays."""
    kept = [item for item in labelled if item.label in STORY_LABELS]
    if len(kept) < _OPENING:
        return
    for item in (*kept[:_OPENING], kept[-1]):
        text = item.text
        if (
            item.label is Label.PARAGRAPH
            and item.rule == "score"
            and _opens_with(text.casefold(), names, item)
            and _is_signature(text, names)
        ):
            verdict = _SIGNED if item is kept[-1] else _BYLINE
            item.label, item.rule, item.why = verdict.label, verdict.rule, verdict.why


_OPENING = 4  # blocks; questions and answers further down open with names too
_AGENCY = "agency"
"""The source of a name that opens stories in brackets: "RIVERTON (Reuters) - ..."."""


def _is_signature(text: str, names: Sequence[str]) -> bool:
    """Whether a line that opens with an author says little else: a sentence of the story may open so too.

    Behind the name stands nothing, a name or a desk; after "by" or a sign also what the author is, where, and when.

    >>> _is_signature("By Ann Quay, special to the Gazette", ["ann quay"])
    True
    >>> _is_signature("Ann Quay told us no", ["ann quay"])
    False
    """
    facts = Facts(text)
    if facts.ends_sentence or facts.has_quotes or text.endswith(":"):
        return False
    bare = without_by(text)
    folded = bare.casefold()
    _, name = min((at, name) for name in names if (at := folded.find(name)) >= 0)
    before, _, behind = folded.partition(name)
    if any(map(str.isalnum, before)):
        return False
    count = len(behind.split())
    words = text.split()[-count:] if count else []
    small = sum(word[0].islower() and word not in AND for word in words)
    without_case = sum(word[0].isalpha() and word[0].lower() == word[0].upper() for word in words)
    is_set_off = bare != text or not behind[:2].strip().isalpha()
    return small <= (_ROLE if is_set_off else 0) and without_case <= _ROLE


_ROLE = 4  # words that are no names: "harbour reporter", "as told to the", "published on ... at noon"


def _opens_with(folded: str, names: Sequence[str], item: LabelledBlock) -> bool:
    """Whether a short line that is no link as a whole names an author at its beginning: "More by Ann Quay" is one."""
    return (
        folded.count(" ") < _LONGEST_BYLINE
        and item.block.link_density < _LINKED
        and any(0 <= folded.find(name) <= _LONGEST_OPENING for name in names)
    )


_LINKED = 0.9


def _is_byline(folded: str, names: Sequence[str], item: LabelledBlock) -> bool:
    """Whether a line names an author and more, and not below a picture, which the author may have taken."""
    is_in_picture = item.block.element.within & (WITHIN_FIGURE | WITHIN_CAPTION)
    return not is_in_picture and folded not in names and _opens_with(folded, names, item)


def _lines(fields: Fields) -> Iterator[tuple[str, Verdict]]:
    """Casefolded line -> what it is; where two fields say the same, the later one here counts."""
    if fields.site_name:
        yield fields.site_name.casefold(), _SITE
    for tag in fields.tags:
        yield tag.casefold(), _TAG
    for author in fields.authors:
        yield author.casefold(), _AUTHOR
    if fields.title:
        yield fields.title.casefold(), _TITLE
