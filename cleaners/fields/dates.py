"""When the story came out, and when it was last changed."""

from __future__ import annotations

import re

from cleaners.fields.facts import Facts, first_of
from cleaners.fields.moments import find_moments, from_stamp, is_plausible
from cleaners.json_ld import text_of

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "date.published",
    "publishdate",
    "publisheddate",
    "publish_date",
    "publish-date",
    "publication_date",
    "published",
    "pubdate",
    "date-pub",
    "og:publish_date",
    "og:pubdate",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "content:publishdate",
    "prism.publicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "date.created",
    "date.available",
    "originalpublicationdate",
    "article:published:time",
    "ptime",
    "pdate",
    "date",
)
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "date.modified",
    "date.updated",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last_modified",
    "last-modified",
)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0\d|1[0-2])[/-]?([0-2]\d|3[01])(?![0-9])")


def find_published(facts: Facts) -> tuple[str | None, str]:
    """ISO 8601, with the offset if the page gives one, and the source's name."""
    return first_of(PUBLISHED_SOURCES, facts)


def find_modified(facts: Facts) -> tuple[str | None, str]:
    """As ``find_published``, for the last change."""
    return first_of(MODIFIED_SOURCES, facts)


def _stamp(text: str | None, facts: Facts) -> str | None:
    if not text:
        return None
    iso = from_stamp(text) or next((moment.iso for moment in find_moments(text, facts.language)), None)
    return iso if iso and is_plausible(iso, facts.fetched_at) else None


def from_json_ld(facts: Facts) -> str | None:
    """``datePublished``, else ``dateCreated``, of the story's node."""
    structured = facts.structured
    return _stamp(text_of(structured.story_value("datePublished")), facts) or _stamp(
        text_of(structured.story_value("dateCreated")), facts
    )


def from_meta(facts: Facts) -> str | None:
    """Meta tags that name the day of publication."""
    return next((iso for name in _PUBLISHED if (iso := _stamp(facts.structured.meta(name), facts))), None)


def from_time_element(facts: Facts) -> str | None:
    """The first ``<time datetime>`` after the headline."""
    nodes = facts.document.tree.css("h1, time")
    first_h1 = next((i for i, node in enumerate(nodes) if node.tag == "h1"), -1)
    for node in nodes[first_h1 + 1 :][:3]:
        if iso := _stamp(node.attributes.get("datetime") or node.text(), facts):
            return iso
    return None


def from_head(facts: Facts) -> str | None:
    """A date in words close to the headline."""
    start = max(0, facts.title_at - 6)
    for item in facts.labelled[start : start + 24]:
        if len(item.text) <= 200:
            for moment in find_moments(item.text, facts.language):
                if is_plausible(moment.iso, facts.fetched_at):
                    return moment.iso
    return None


def from_url(facts: Facts) -> str | None:
    """``/2024/05/03/`` in the page's address."""
    match = _URL_DATE.search(facts.document.url or "")
    return _stamp("-".join(match.groups()), facts) if match else None


PUBLISHED_SOURCES = (from_json_ld, from_meta, from_time_element, from_head, from_url)  # most to least trusted


def modified_from_json_ld(facts: Facts) -> str | None:
    """``dateModified`` of the story's node."""
    return _stamp(text_of(facts.structured.story_value("dateModified")), facts)


def modified_from_meta(facts: Facts) -> str | None:
    """Meta tags that name the last change."""
    return next((iso for name in _MODIFIED if (iso := _stamp(facts.structured.meta(name), facts))), None)


MODIFIED_SOURCES = (modified_from_json_ld, modified_from_meta)
