"""Labelled blocks -> Article: the only place where a block is left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaners.article import Article, Block, Removal
from cleaners.fields import Fields
from cleaners.kinds.page_kind import PageVerdict
from cleaners.labels import STORY_LABELS, Label, PageKind
from cleaners.moved import moved
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Document
from cleaners.startup.address import resolve
from cleaners.version import CLEANER_VERSION

_HEADING = "It is the story's heading; the title comes from a better source."


def kept_labels(keep: Collection[Label | str] = (), drop: Collection[Label | str] = ()) -> frozenset[Label]:
    """The labels that stay in the body.

    Raises ValueError for a word that is no label, TypeError for a bare word in place of several.
    """
    for name, labels in (("keep", keep), ("drop", drop)):
        if isinstance(labels, str):
            raise TypeError(f"{name} must be a collection of labels, not the bare word {str(labels)!r}")
    return (STORY_LABELS | {_label(label) for label in keep}) - {_label(label) for label in drop}


def _label(word: str) -> Label:
    try:
        return Label(word)
    except ValueError:
        raise ValueError(f"{word!r} is no label; the labels are {', '.join(Label)}") from None


def assemble(
    document: Document,
    labelled: Sequence[LabelledBlock],
    fields: Fields,
    page: PageVerdict,
    kept: frozenset[str],
) -> Article:
    """The record of a page; of one that is no article every block is left out."""
    if not page.has_story:
        labelled = [_of_no_story(item, page.kind) for item in labelled]
    blocks, removed = divide(labelled, fields.title, fields.title_at, kept, document.base)
    body = "\n\n".join(block.text for block in blocks)
    return Article(
        url=document.url,
        canonical_url=fields.canonical_url,
        title=fields.title,
        body=body,
        tags=fields.tags,
        authors=fields.authors,
        section=fields.section,
        published=fields.published,
        modified=fields.modified,
        language=fields.language,
        site_name=fields.site_name,
        image=fields.image,
        description=fields.description,
        credits=moved(removed, Label.CREDIT),
        disclosures=moved(removed, Label.DISCLOSURE),
        corrections=moved(removed, Label.CORRECTION),
        author_bios=moved(removed, Label.AUTHOR_BIO),
        page_kind=page.kind,
        is_article=page.has_story and bool(body),
        access=fields.access,
        page_evidence=page.evidence,
        blocks=blocks,
        removed=removed,
        confidence=page.confidence,
        sources=dict(fields.sources),
        cleaner_version=CLEANER_VERSION,
    )


def _of_no_story(item: LabelledBlock, kind: PageKind) -> LabelledBlock:
    """What looks like a story's block on a page that has none is some other text."""
    if item.label not in STORY_LABELS:
        return item
    why = f"The page is no article: {kind}."
    return LabelledBlock(item.block, Label.OTHER, "page-kind", why, score=item.score)


def divide(
    labelled: Sequence[LabelledBlock],
    title: str | None,
    title_at: int,
    kept: frozenset[str],
    base: str | None = None,
) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The kept and the removed blocks; the title itself is in neither.

    Where another source words the title otherwise, the heading at ``title_at`` is removed as a title.
    ``kept``: the labels that stay, and the names of a user's rules whose blocks do.
    ``base``: the address that links are resolved against.
    """
    blocks: list[Block] = []
    removed: list[Removal] = []
    for position, item in enumerate(labelled):
        if position == title_at:
            if item.text != title:
                removed.append(Removal(item.text, Label.TITLE, "heading", _HEADING, position, _leads_to(item, base)))
            continue
        if item.label in kept or item.rule in kept:
            blocks.append(Block(item.text, item.label, item.level, item.rule, item.why))
        else:
            removed.append(Removal(item.text, item.label, item.rule, item.why, position, _leads_to(item, base)))
    return tuple(blocks), tuple(removed)


def _leads_to(item: LabelledBlock, base: str | None) -> str | None:
    """Where the block's one link leads, as an absolute address where the page's is known; None for a script."""
    url = item.block.url
    if url is None or url[:11].lower() == "javascript:":
        return None
    try:
        return resolve(base, url.strip()) if base else url
    except ValueError:
        return url
