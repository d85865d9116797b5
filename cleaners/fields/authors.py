"""Who wrote the story: people, in order, each once."""

from __future__ import annotations

from typing import Any

from cleaners.fields.byline import find_bylines
from cleaners.fields.facts import Facts, first_of, fold
from cleaners.fields.names import people_in
from cleaners.json_ld import texts_of, types_of

_ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand"})


def find_authors(facts: Facts) -> tuple[tuple[str, ...], str]:
    """The authors and the name of the source; an empty tuple where none is known."""
    names, source = first_of(SOURCES, facts)
    return tuple(_each_once(names or [])), source


def _each_once(names: list[str]) -> list[str]:
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(fold(name), name)
    return list(seen.values())


def from_json_ld(facts: Facts) -> list[str]:
    """``author`` or ``creator`` of the story's node."""
    structured = facts.structured
    for node in structured.stories:
        for key in ("author", "creator"):
            if (value := node.get(key)) and (names := _people(structured.resolved(value), facts)):
                return names
    return []


def _people(value: Any, facts: Facts) -> list[str]:
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and _ORGANISATIONS.intersection(types_of(item)):
            continue
        for text in texts_of(item, "name"):
            names.extend(people_in(text, facts.is_site))
    return names


_META = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "article:author_name",
    "og:article:author",
    "og:author",
    "cxenseparse:author",
    "content:author",
    "authors",
)


def from_meta(facts: Facts) -> list[str]:
    """Meta tags; Yoast's "Written by" label among them."""
    metas = facts.structured.metas
    for name in _META:
        names: list[str] = []
        for value in metas.get(name, ()):
            if not value.startswith("http"):
                names.extend(people_in(value, facts.is_site))
        if names:
            return names
    return []


def from_byline(facts: Facts) -> list[str]:
    """What stands in the page's byline, close to the headline."""
    bylines = find_bylines(facts)
    return bylines[0].people if bylines else []


SOURCES = (from_json_ld, from_byline, from_meta)  # most to least trusted
