"""Who wrote the story: people, in order, each once; a news agency where it alone signs."""

from __future__ import annotations

from cleaners.fields.byline import credit_lines, find_bylines, joined, without_repeats
from cleaners.fields.byline_below import find_bylines_below, find_only_box, find_only_byline
from cleaners.fields.byline_words import is_label_of_byline
from cleaners.fields.facts import Facts, first_of, fold
from cleaners.fields.names import agencies_in, is_handle, people_in
from cleaners.fields.own_site import ORGANISATIONS, own_site, owner, whole_name
from cleaners.page_data.json_ld import texts_of, types_of
from cleaners.startup.annotations import Any

_MAX_AUTHORS = 40  # the longest by-lines of the press hold some twenty


def find_authors(facts: Facts) -> tuple[tuple[str, ...], str]:
    """The authors and the name of the source; an empty tuple where none is known."""
    names, source = first_of(SOURCES, facts)
    return tuple(without_repeats((names or [])[:_MAX_AUTHORS])), source


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
        if isinstance(item, dict) and ORGANISATIONS.intersection(types_of(item)):
            continue
        for text in texts_of(_named(item), "name"):
            names.extend(people_in(text, facts.is_house) or own_site(text, facts) or _handle(text, facts))
            if len(names) >= _MAX_AUTHORS:
                return names
    return names


def _named(item: Any) -> Any:
    """A person whose name comes in two parts only, as one with a name."""
    if isinstance(item, dict) and not item.get("name") and (last := item.get("familyName")):
        return {"name": " ".join(part for part in (*texts_of(item.get("givenName")), *texts_of(last)))}
    return item


def _handle(text: str, facts: Facts) -> list[str]:
    return [text] if is_handle(text) and not facts.is_site(text) else []


_META = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
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
    names = _in_metas(facts)
    return [whole_name(names[0], facts)] if len(names) == 1 else names


def _in_metas(facts: Facts) -> list[str]:
    metas = facts.structured.metas
    for name in _META:
        names: list[str] = []
        for value in metas.get(name, ()):
            if not value.startswith("http"):
                names.extend(people_in(value, facts.is_house) or own_site(value, facts) or _handle(value, facts))
        if names:
            return names
    return _labelled(facts)


def _labelled(facts: Facts) -> list[str]:
    """``twitter:data1`` where ``twitter:label1`` says "Written by"."""
    structured = facts.structured
    for number in ("1", "2"):
        label, name = structured.meta(f"twitter:label{number}"), structured.meta(f"twitter:data{number}")
        if label and name and is_label_of_byline(label):
            return people_in(name, facts.is_house) or own_site(name, facts)
    return []


def from_json_ld_or_byline(facts: Facts) -> list[str]:
    """JSON-LD's people, unless the byline plainly knows better.

    It does where it names them and further people (JSON-LD often has room for one), and where it says "by" and names
    somebody else: JSON-LD then has the person who put the story online, or those who commented on it.
    """
    named = from_json_ld(facts)
    if not named:
        return []
    bylines = find_bylines(facts, plain_only=True)
    seen = joined(bylines)
    if not seen:
        return named
    best = bylines[0]
    named_set, seen_set = set(map(fold, named)), set(map(fold, seen))
    everyone = {fold(name) for byline in bylines for name in byline.people}
    is_other = not any(name in other or other in name for name in named_set for other in everyone)
    if is_other and (all(map(is_handle, named)) or (best.opens and abs(best.position - facts.title_at) <= _NEAR)):
        return seen
    if named_set < seen_set and all(" " in name for name in seen):
        return seen
    if best.strength < _SURE:
        return named
    return seen if best.opens and seen_set < named_set and len(named) > _MAX_FEW else named


_SURE = 4  # strength of a byline that adds people to those JSON-LD names
_NEAR = 5  # blocks from the headline in which a line that says "by" is the story's
_MAX_FEW = 3  # authors; a longer list may hold those who commented too


def from_citation(facts: Facts) -> list[str]:
    """``citation_author``, one a tag, as scholarly journals give it; there a surname may come first."""
    names: list[str] = []
    for key in ("citation_author", "citation_authors"):
        for value in facts.structured.metas.get(key, ()):
            last, comma, first = value.partition(", ")
            name = f"{first} {last}" if comma and "," not in first and ";" not in first else value
            names.extend(people_in(name, facts.is_house))
    return names


def from_byline(facts: Facts) -> list[str]:
    """What stands in the page's byline, close to the headline."""
    return joined(find_bylines(facts))


def from_byline_below(facts: Facts) -> list[str]:
    """Who is named as the author below the story."""
    return joined(find_bylines_below(facts))


def from_only_byline(facts: Facts) -> list[str]:
    """The one person on the page whom a label like "Written by" calls its author."""
    return find_only_byline(facts) or find_only_box(facts)


def from_own_site(facts: Facts) -> list[str]:
    """Whose site it is, if it is one person's."""
    return owner(facts)


def from_agency(facts: Facts) -> list[str]:
    """The news agency that the page credits, where it credits no person: a reader would want to know."""
    structured = facts.structured
    credited = [*texts_of(structured.story_value("author", "creator"), "name"), *credit_lines(facts)]
    lines = credited + [value for name in _META for value in structured.metas.get(name, ())]
    return next((agencies for line in lines if (agencies := agencies_in(line))), [])


# Most to least trusted.
SOURCES = (
    from_json_ld_or_byline,
    from_citation,
    from_byline,
    from_meta,
    from_byline_below,
    from_only_byline,
    from_own_site,
    from_agency,
)
