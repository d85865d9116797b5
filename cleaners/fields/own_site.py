"""Whether the site's name is a person's: many who write alone sign with the name over their site."""

from __future__ import annotations

from typing import Any

from cleaners.fields.byline_words import without_by
from cleaners.fields.facts import Facts, fold
from cleaners.fields.names import is_name
from cleaners.json_ld import texts_of, types_of
from cleaners.pattern import pattern

ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand"})


def own_site(text: str, facts: Facts) -> list[str]:
    """A person whose site bears their name: alone below the headline, or on a site that is no newspaper's."""
    if not facts.is_site(text) or not _LIKE_A_PERSON.match(text) or not is_name(text):
        return []
    if _is_called_a_person(text, facts):
        return [text]
    is_news = any("NewsArticle" in kind for kind in types_of(facts.structured.article))
    below = facts.labelled[facts.title_at + 1 : facts.title_at + 7]
    return [text] if not is_news or any(without_by(item.text) == text for item in below) else []


def _is_called_a_person(name: str, facts: Facts) -> bool:
    """Whether the page's data has a person of this name, and no organisation: the site is their own."""
    folded = fold(name)
    kinds: set[str] = set()
    nodes: list[Any] = [*facts.structured.nodes]
    for node in facts.structured.stories:
        nodes.extend(node.get(key) for key in ("author", "publisher"))
    for node in nodes:
        for item in node if isinstance(node, list) else [node]:
            if isinstance(item, dict) and any(fold(text) == folded for text in texts_of(item.get("name"))):
                types = types_of(item)
                kinds.update(("Person",) if "Person" in types else types)  # Yoast calls a person who publishes both
    return "Person" in kinds and not kinds & (ORGANISATIONS - {"WebSite", "Brand"})


_LIKE_A_PERSON = pattern(
    r"(?!(?:The|Der|Die|Das|La|Le|Les|El|Los|Il|Lo|De|Het|O|A)\s)[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){1,2}$"
)
