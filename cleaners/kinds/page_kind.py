"""What a page is, and why: an article, a listing, a wall, a page that is gone, something else.

First what a page says: walls, errors and pages that are gone speak to the visitor and have no story besides
(``walls``). Then what it looks like as a whole: a learned score over the page's facts (``page_facts``) tells articles
from the rest. Then which kind of either it is, by its data, its address and its lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.fields import Fields
from cleaners.kinds.media import Media, find_media
from cleaners.kinds.page_facts import PageFacts, page_facts
from cleaners.kinds.page_reasons import page_reasons
from cleaners.labels import PageKind
from cleaners.model.page import article_odds, body_confidence, page_model
from cleaners.page_data.structured import StructuredData
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Document
from cleaners.parsing.html_tags import WITHIN_NOSCRIPT
from cleaners.startup.record import Record

_FEWEST_WORDS = 12
_BRIEF = 120  # words; a page that keeps fewer is looked at for a wall's words
_BRIEF_WITH_DATA = 25  # the same for one that gives its story's headline and date as data
_OWN_STORY = 40  # words that a page of pictures or sound has besides them, if it has a story of its own
_MOSTLY_LINKED = 0.5
_SHELL = 40  # words; a page that its scripts draw has no more before they run


class PageVerdict(Record):
    """What a page is.

    Attributes:
        kind: one of the closed list.
        evidence: why, in words.
        confidence: how likely the kept words are the story, and all of it, 0.0 to 1.0: of pages with .9 about nine in
            ten have a body of word F1 .95 and more against one made by hand. 0.0 where the page has no story.
        has_story: whether there is one to save; galleries, videos and recordings may be without.
    """

    kind: PageKind
    evidence: tuple[str, ...]
    confidence: float = 0.0
    has_story: bool = False


def find_page_kind(
    document: Document, structured: StructuredData, labelled: Sequence[LabelledBlock], fields: Fields
) -> PageVerdict:
    """The page's kind by its data, its labelled blocks and its fields."""
    shown = [item for item in labelled if not item.block.element.within & WITHIN_NOSCRIPT]
    if not shown:
        return _without_text(document, labelled)
    model = page_model()
    facts = page_facts(document, structured, labelled, fields, model.words)
    odds = article_odds(facts)
    is_article = odds >= model.bar and facts.kept_words >= _FEWEST_WORDS and facts.kept_link_density <= _MOSTLY_LINKED
    is_told = bool(structured.stories) and facts.has_published > 0.0
    if wall := _wall(document, structured, shown, facts, is_article=is_article, is_told=is_told):
        return wall
    media = _media(document, structured, shown)
    # A short text in one place is hard to tell from a page that is none by looks; a date and a headline bear it out.
    if not is_article and (_is_brief_story(facts, is_told=is_told) or _is_bare_story(facts, document, structured)):
        is_article = True
    evidence = _evidence(facts, model.reasons, odds, model.bar, is_article=is_article)
    if is_article:
        return _article(facts, fields, media, evidence)
    if media is not None and media.kind is not PageKind.LIVE_BLOG:
        return PageVerdict(media.kind, (media.why, "It has no story of its own.", *evidence))
    if facts.words <= _SHELL and _is_shell(document):
        why = "It has hardly any text, and an empty element for its scripts to fill."
        return PageVerdict(PageKind.NEEDS_JAVASCRIPT, (why,))
    kind, why = _other_kind(facts)
    return PageVerdict(kind, (why, *evidence))


def _article(facts: PageFacts, fields: Fields, media: Media | None, evidence: tuple[str, ...]) -> PageVerdict:
    confidence = round(body_confidence(facts), 3)
    if media is not None:
        has_story = media.kind is PageKind.LIVE_BLOG or facts.kept_words >= _OWN_STORY
        if not has_story:
            evidence = (f"Its {facts.kept_words:.0f} words besides are a caption.",)
        return PageVerdict(media.kind, (media.why, *evidence), confidence if has_story else 0.0, has_story)
    kind = PageKind.TEASER if fields.is_cut else PageKind.ARTICLE
    return PageVerdict(kind, (*evidence, *fields.access_evidence), confidence, has_story=True)


def _is_brief_story(facts: PageFacts, *, is_told: bool) -> bool:
    """Whether a page whose looks are in doubt is a brief: told as data, or dated and signed, and nothing beside it."""
    fewest = _FEWEST_WORDS / 2 if is_told else _FEWEST_WORDS
    if facts.kept_words < fewest or facts.kept_link_density > _MOSTLY_LINKED or facts.mean_score < _HALF:
        return False
    if facts.kept_words > _BRIEF or facts.says_product or facts.says_forum or facts.product_lines or facts.prices > 1:
        return False
    return (is_told and facts.says_news > 0.0) or (facts.has_published > 0.0 and facts.headline_shown > 0.0)


def _is_bare_story(facts: PageFacts, document: Document, structured: StructuredData) -> bool:
    """Whether a page that says nothing of itself, as a fragment does, is a story by its text alone."""
    if document.url or structured.metas or structured.nodes:
        return False
    if facts.product_lines or facts.forum_lines or facts.kept_words < _FEWEST_WORDS:
        return False
    return facts.mean_score >= _SURE and facts.kept_link_density <= _MOSTLY_LINKED


_HALF = 0.5
_SURE = 0.7


def _without_text(document: Document, labelled: Sequence[LabelledBlock]) -> PageVerdict:
    if labelled:
        return PageVerdict(PageKind.NEEDS_JAVASCRIPT, ("Its only text is for browsers without JavaScript.",))
    if _is_shell(document):
        return PageVerdict(
            PageKind.NEEDS_JAVASCRIPT, ("It has no text, and an empty element for its scripts to fill.",)
        )
    return PageVerdict(PageKind.EMPTY, ("It has no text.",))


def _is_shell(document: Document) -> bool:
    """Whether scripts are loaded, and an element stands empty for them to fill."""
    tree = document.tree
    if tree.css_first("script[src]") is None or tree.body is None:
        return False
    mounts = tree.css(
        "#root, #app, #__next, #__nuxt, #main, #app-root, app-root, #react-root, #svelte, [ng-app], [data-reactroot]"
    )
    return any(not (mount.text(strip=True) or "") for mount in mounts)


def _wall(
    document: Document,
    structured: StructuredData,
    shown: Sequence[LabelledBlock],
    facts: PageFacts,
    *,
    is_article: bool,
    is_told: bool,
) -> PageVerdict | None:
    """The wall that the page is, if any. A plain story is not searched for a wall's words: its opening tells."""
    if is_article and is_told and facts.kept_words >= _BRIEF_WITH_DATA:
        return None
    from cleaners.kinds.walls import find_wall, is_titled_like_a_wall  # noqa: PLC0415 - most pages end above

    if is_article and facts.kept_words >= _BRIEF and not is_titled_like_a_wall(shown, structured.html_title):
        return None
    has_password = document.tree.css_first("input[type=password]") is not None
    wall = find_wall(shown, structured.html_title, has_password=has_password)
    return PageVerdict(wall.kind, wall.evidence) if wall is not None else None


def _media(document: Document, structured: StructuredData, shown: Sequence[LabelledBlock]) -> Media | None:
    media = find_media(structured, document.url)
    if media is None or media.kind is not PageKind.LIVE_BLOG or "data" in media.why:
        return media
    from cleaners.kinds.live_blog import has_entries  # noqa: PLC0415 - most pages need not wait for it

    return media if has_entries(shown) else None


def _evidence(
    facts: PageFacts, weights: Sequence[float], odds: float, bar: float, *, is_article: bool
) -> tuple[str, ...]:
    reasons = page_reasons(facts, weights, is_article=is_article)
    verdict = (
        f"{facts.kept_words:.0f} of its {facts.words:.0f} words look like a story; as an article it scores {odds:+.1f}"
    )
    stated = f": {'; '.join(reasons)}" if reasons else ""
    return (f"{verdict} ({bar:+.1f} or more makes one){stated}.",)


def _other_kind(facts: PageFacts) -> tuple[PageKind, str]:
    """The kind of a page that is no article, by how much speaks for each."""
    votes = {
        PageKind.FORUM: 3 * facts.says_forum + 2 * max(0.0, facts.address_forum) + min(3.0, facts.forum_lines / 2),
        PageKind.PRODUCT: 3 * facts.says_product
        + max(0.0, facts.address_product)
        + min(3.0, facts.product_lines)
        + min(1.0, facts.prices / 3),
        PageKind.DOCUMENT: 2 * max(0.0, facts.address_document) + min(2.0, facts.document_lines) + 2 * facts.code,
        PageKind.LISTING: 2 * facts.says_list
        + max(0.0, facts.address_listing)
        + min(2.0, facts.listing_lines / 2)
        + 3 * (facts.link_density > _MOSTLY_LINKED)
        + 3 * (facts.kept_link_density > _MOSTLY_LINKED)
        + min(2.0, facts.linked_headings / 5),
    }
    kind = max(votes, key=lambda kind: votes[kind])
    if votes[kind] < _FEWEST_VOTES:
        return PageKind.OTHER, "Nothing tells what it is instead of an article."
    return kind, _WHY[kind]


_FEWEST_VOTES = 2.0
_WHY = {
    PageKind.FORUM: "Its lines, its data or its address are those of a discussion.",
    PageKind.PRODUCT: "Its lines, its data or its address are those of a shop.",
    PageKind.DOCUMENT: "Its lines or its address are those of a manual.",
    PageKind.LISTING: "Most of what it shows leads to other pages.",
}
