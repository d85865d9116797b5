"""What a page is, and why: an article, a listing, a page without text, something else.

An article is told by how sure the judge is of the words it kept: on pages that are no article the best blocks score
low, because nothing around them looks like a story. A page whose own data describes a story is believed sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleaners.blocks import LabelledBlock
from cleaners.features import count_words
from cleaners.html_tags import WITHIN_NOSCRIPT
from cleaners.labels import STORY_LABELS, PageKind
from cleaners.structured import StructuredData

# Means over the words that the judge keeps. Fewer than one in a hundred of the benchmark's articles falls below; of its
# product, forum and listing pages, most of which have prose of their own, nearly one in five.
_SURE = 0.7
_SURE_WITH_DATA = 0.55
_FEWEST_WORDS = 12
_MOSTLY_LINKED = 0.5


class PageVerdict(NamedTuple):
    """What a page is.

    Attributes:
        kind: one of the closed list.
        evidence: why, in words.
        confidence: how sure the judge is of the kept words, 0.0 to 1.0; 0.0 where the page has no story.
    """

    kind: PageKind
    evidence: tuple[str, ...]
    confidence: float


def find_page_kind(labelled: Sequence[LabelledBlock], structured: StructuredData) -> PageVerdict:
    """The page's kind by its labelled blocks and its own data."""
    shown = [item for item in labelled if not item.block.element.within & WITHIN_NOSCRIPT]
    if not shown:
        if labelled:
            return PageVerdict(PageKind.NEEDS_JAVASCRIPT, ("Its only text is for browsers without JavaScript.",), 0.0)
        return PageVerdict(PageKind.EMPTY, ("It has no text.",), 0.0)
    kept = [(item, _words(item)) for item in labelled if item.label in STORY_LABELS]
    words = sum(count for _, count in kept)
    mean = sum(item.score * count for item, count in kept) / words if words else 0.0
    sure = _SURE_WITH_DATA if structured.stories else _SURE
    found = f"The {words:.0f} words that look like a story"
    evidence = [f"{found} score {mean:.2f} on average; {sure:.2f} makes an article."]
    if structured.stories:
        evidence.append("The page's own data describes a story.")
    kept_links = sum(item.block.link_density * count for item, count in kept)
    if mean >= sure and words >= _FEWEST_WORDS and kept_links <= _MOSTLY_LINKED * words:
        return PageVerdict(PageKind.ARTICLE, tuple(evidence), round(mean, 3))
    if words < _FEWEST_WORDS:
        evidence.append(f"An article has {_FEWEST_WORDS} words or more.")
    whole = sum(_words(item) for item in shown)
    linked = sum(_words(item) * item.block.link_density for item in shown)
    if linked > _MOSTLY_LINKED * whole or kept_links > _MOSTLY_LINKED * words:
        evidence.append("Most of its words are links to other pages.")
        return PageVerdict(PageKind.LISTING, tuple(evidence), 0.0)
    return PageVerdict(PageKind.OTHER, tuple(evidence), 0.0)


def _words(item: LabelledBlock) -> float:
    return count_words(item.text)
