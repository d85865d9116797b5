"""Lines that say what a field of the record says: the headline again, an author's name, a tag.

They are known only once the fields are found, so they are named last. A line that a rule has named stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaners.blocks import LabelledBlock
from cleaners.fields import Fields
from cleaners.fields.keys import is_off_page
from cleaners.labels import Label
from cleaners.rules import Verdict

_TITLE = Verdict(Label.TITLE, "title-line", "It is the story's headline.")
_AUTHOR = Verdict(Label.BYLINE, "author-line", "It is the name of the story's author.")
_TAG = Verdict(Label.TAGS, "tag-line", "It is one of the story's tags.")
_SITE = Verdict(Label.NAVIGATION, "site-line", "It is the name of the site.")
_UNSURE = frozenset({Label.OTHER, Label.NAVIGATION, Label.RELATED, Label.DUPLICATE})
"""Labels that structure gives for want of a better one."""
_BY_STRUCTURE = frozenset({"page-frame", "linked-line", "said-before", "score"})


def name_field_lines(labelled: Sequence[LabelledBlock], fields: Fields) -> None:
    """Label each left-out line that is nothing but a field's value; a menu's entry that reads like a tag is none."""
    known = dict(_lines(fields))
    for item in labelled:
        if item.label in _UNSURE and item.rule in _BY_STRUCTURE:
            verdict = known.get(item.text.casefold())
            if verdict is not None and not (verdict is _TAG and is_off_page(item.block.element.within)):
                item.label, item.rule, item.why = verdict.label, verdict.rule, verdict.why


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
