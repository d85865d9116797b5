"""The fields of the record: title, authors, dates, tags, ... each right, or absent, and each says where it came from.

Every field has one ordered list of sources in its module; the first source with an answer wins, and its name goes into
``Fields.sources``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from cleaners.article import Access
from cleaners.fields.access import find_access
from cleaners.fields.authors import find_authors
from cleaners.fields.dates import find_modified, find_published
from cleaners.fields.dates_seen import dates_seen
from cleaners.fields.facts import Facts
from cleaners.fields.page import (
    find_canonical_url,
    find_description,
    find_image,
    find_language,
    find_site_name,
)
from cleaners.fields.tag_list import find_tag_list
from cleaners.fields.title import find_title
from cleaners.fields.topics import find_section, find_tags
from cleaners.page_data.structured import StructuredData
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Document
from cleaners.startup.annotations import Any
from cleaners.startup.record import Record

__all__ = ["Fields", "fields_of"]


class Fields(Record):
    """What the page says about its story; names, types and absence as in ``Article``.

    Attributes:
        access_evidence: why the access is thought to be so, in words.
        is_cut: whether a paywall has left only the beginning of the story.
        title_at: position of the headline among the labelled blocks; -1 where it stands in no block of its own.
        sources: field name -> the source that gave it; absent fields have none.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    tags: tuple[str, ...] = ()
    section: str | None = None
    language: str | None = None
    site_name: str | None = None
    image: str | None = None
    description: str | None = None
    canonical_url: str | None = None
    access: Access = "unknown"
    access_evidence: tuple[str, ...] = ()
    is_cut: bool = False
    title_at: int = -1
    sources: Mapping[str, str] = MappingProxyType({})


def fields_of(
    document: Document,
    structured: StructuredData,
    labelled: Sequence[LabelledBlock],
    fetched_at: str | None = None,
) -> Fields:
    """All fields of a page, each from the best source that has it. Never raises on a strange page."""
    facts = Facts(document, structured, labelled, fetched_at)
    language = find_language(facts)
    facts.language = language[0] or ""
    facts.title, title_source, facts.title_at = find_title(facts)
    facts.dates_seen = dates_seen(facts)
    facts.tag_list = find_tag_list(facts)
    published = find_published(facts)
    access = find_access(facts)
    found: dict[str, tuple[Any, str]] = {
        "title": (facts.title, title_source),
        "authors": find_authors(facts),
        "published": published,
        "modified": find_modified(facts, published[0]),
        "tags": find_tags(facts),
        "section": find_section(facts),
        "language": language,
        "site_name": find_site_name(facts),
        "image": find_image(facts),
        "description": find_description(facts),
        "canonical_url": find_canonical_url(facts),
        "access": (access.access, access.source),
    }
    return Fields(
        **{name: value for name, (value, _) in found.items()},
        access_evidence=access.evidence,
        is_cut=access.is_cut,
        title_at=facts.title_at,
        sources={name: source for name, (_, source) in found.items() if source},
    )
