"""What the publisher filed the story under: tags and section."""

from __future__ import annotations

from cleaners.fields.facts import Facts, first_of, fold
from cleaners.json_ld import text_of, texts_of

_MAX_TAGS = 40
_MAX_TAG = 80  # characters
_TAG_METAS = ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:tags")


def find_tags(facts: Facts) -> tuple[tuple[str, ...], str]:
    """The tags, each once in its first spelling, and the source's name."""
    tags, source = first_of(TAG_SOURCES, facts)
    return tuple(tags or ()), source


def find_section(facts: Facts) -> tuple[str | None, str]:
    """The section the story stands in, and the source's name."""
    return first_of(SECTION_SOURCES, facts)


def from_json_ld(facts: Facts) -> list[str]:
    """``keywords`` of the story's node."""
    return _clean(texts_of(facts.structured.story_value("keywords"), "name"), facts)


def from_meta(facts: Facts) -> list[str]:
    """Meta tags made for tags; "keywords" last, since many sites give the same ones on every page."""
    metas = facts.structured.metas
    for name in (*_TAG_METAS, "keywords"):
        if values := metas.get(name):
            return _clean(values, facts)
    return []


def _clean(values: object, facts: Facts) -> list[str]:
    found: dict[str, str] = {}
    texts = list(values)  # type: ignore[call-overload]
    for text in texts:
        for part in text.split(",") if "," in text else text.split(";"):
            tag = part.strip(" \t#'\"")
            folded = fold(tag)
            if folded and len(tag) <= _MAX_TAG and not facts.is_site(tag):
                found.setdefault(folded, tag)
    return list(found.values())[:_MAX_TAGS]


TAG_SOURCES = (from_json_ld, from_meta)


def section_from_json_ld(facts: Facts) -> str | None:
    """``articleSection`` of the story's node."""
    return text_of(facts.structured.story_value("articleSection"), "name")


def section_from_meta(facts: Facts) -> str | None:
    """Meta tags that name the section."""
    return facts.structured.meta(
        "article:section", "og:article:section", "parsely-section", "section", "cxenseparse:category"
    )


SECTION_SOURCES = (section_from_json_ld, section_from_meta)
