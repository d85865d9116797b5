"""The story's headline as a reader sees it.

No single source has it: JSON-LD and Open Graph often carry a line for search engines, ``<title>`` the site's name and
the section too, and the page's ``h1`` may be the site's logo. So the heading in the page is believed where the page's
data speaks of the same story, and the data where no heading does.
"""

from __future__ import annotations

import re

from cleaners.fields.facts import Facts, fold
from cleaners.page_data.json_ld import text_of, types_of
from cleaners.page_data.structured import StructuredData
from cleaners.startup.annotations import NamedTuple
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

_MAX_TITLE = 400  # characters; a heading longer than this is a paragraph in heading's clothes
_MAX_HEADINGS = 24
_INTO_STORY = 30  # blocks after the story's first paragraph; no headline stands further down
_LEVELS = {"h1": 1, "h2": 2, "h3": 3}
_GENERIC = frozenset(
    (
        "blog|our blog|the blog|news|latest news|press release|press releases|home|article|articles|insights|resources"
        "|opinion|sport|sports|business|politics|world|story|stories|actualités|nachrichten|noticias|notizie|nyheter"
        "|search|menu|podcast|video|photos|lifestyle|culture"
    ).split("|")
)


_WITH_SECTIONS = frozenset({"html_title", "open_graph", "twitter"})


class Named(Record):
    """What the page's data calls the story: the source's name, the text without the site, the same folded."""

    source: str
    text: str
    folded: str


class Heading(NamedTuple):
    """A heading of the page.

    Attributes:
        text, folded: as it stands, and for comparing.
        level: 1 to 3.
        position: of its first block.
        is_hidden: not seen by readers.
        is_marked: microdata calls it the headline.
    """

    text: str
    folded: str
    level: int
    position: int
    is_hidden: bool
    is_marked: bool

    def is_before(self, story_at: int) -> bool:
        """Whether it can head the story: it stands before it, and readers see it."""
        return self.position <= story_at and not self.is_hidden


def find_title(facts: Facts) -> tuple[str | None, str, int]:
    """The headline, the source's name, and the position of its heading (-1 where it stands in no block)."""
    named = _named(facts)
    headings = _headings(facts)
    heading = _story_heading(headings, named, facts.story_at)
    if heading is None:
        return _from_data(named, facts)
    better = _second_headline(heading, headings, named)
    if better is not None:
        return better.text, "heading", better.position
    if editors := _editors_headline(named, facts.structured):
        return editors.text, editors.source, heading.position
    if headline := _after_kicker(heading, named):
        return headline, "heading", heading.position
    if all(name.folded != heading.folded for name in named):
        for name in named:
            if _is_part(heading, name):
                return name.text, name.source, heading.position
    has_section = "|" in heading.text and heading.text == facts.structured.html_title
    return _with_colon(without_site(heading.text, facts, sections=has_section), named), "heading", heading.position


def _with_colon(text: str, named: list[Named]) -> str:
    """The heading, as the page's data writes it where that has a colon between the kicker and the rest.

    On the page they are told apart by their looks.
    """
    without = text.replace(":", "")
    names = (name.text for name in named if ": " in name.text and name.text.replace(":", "") == without)
    return max((text, *names), key=lambda title: title.count(":"))


def _named(facts: Facts) -> list[Named]:
    """What the page's data calls the story, most trusted first."""
    structured = facts.structured
    found = [
        ("json_ld", text_of(structured.story_value("headline"))),
        ("open_graph", structured.meta("og:title")),
        ("twitter", structured.meta("twitter:title")),
        ("meta", structured.meta("dc.title", "parsely-title", "sailthru.title", "title", "citation_title")),
        ("html_title", structured.html_title),
        ("json_ld", text_of(structured.story_value("name"))),
    ]
    named: list[Named] = []
    for source, text in found:
        if not text or len(text) > _MAX_TITLE:
            continue
        shorn = without_site(text, facts, sections=source in _WITH_SECTIONS)
        folded = fold(shorn)
        if folded and not facts.is_site_folded(folded):
            named.append(Named(source, shorn, folded))
    return named


def _headings(facts: Facts) -> list[Heading]:
    """The page's first headings; one that is cut into several blocks is put together again."""
    found: list[Heading] = []
    last = None
    last_position = facts.story_at + _INTO_STORY
    for position, item in enumerate(facts.labelled):
        if len(found) >= _MAX_HEADINGS or (position > last_position and found):
            break
        block = item.block
        owner = block.element
        if owner.tag not in _LEVELS:
            if owner.parent is None or owner.parent.tag not in _LEVELS:
                continue
            owner = owner.parent
        if len(block.text) > _MAX_TITLE or (block.is_hidden and (owner.tag != "h1" or (found and owner is last))):
            continue
        if owner is last and found:
            if len(found[-1].text) > _MAX_TITLE:
                continue
            text = f"{found[-1].text} {block.text}"
            found[-1] = found[-1]._replace(text=text, folded=fold(text))
        else:
            is_marked = "@headline" in owner.key
            found.append(
                Heading(block.text, fold(block.text), _LEVELS[owner.tag], position, block.is_hidden, is_marked)
            )
        last = owner
    return [heading for heading in found if heading.folded not in _GENERIC and not facts.is_site_folded(heading.folded)]


def _story_heading(headings: list[Heading], named: list[Named], story_at: int) -> Heading | None:
    """The heading that is the story's, by what the page's data calls it and by standing before the story.

    An ``h1`` needs less support than others, since editors and search engines want different words in it and the data;
    none of them needs any where there is no data.
    """
    scored: list[tuple[float, float, Heading]] = []
    titles = {name.folded for name in named}
    for order, heading in enumerate(headings):
        agreement = max((_agreement(heading.folded, title) for title in titles), default=0.0)
        score = agreement - 0.01 * order - (0.1 if heading.position > story_at else 0.0)
        scored.append((score - (0.5 if heading.is_hidden else 0.0), agreement, heading))
    scored.sort(key=lambda entry: entry[0], reverse=True)
    for _, agreement, heading in scored:
        if heading.level == 1 and (
            agreement >= 0.3 or (heading.is_before(story_at) and _can_stand_alone(heading, named))
        ):
            return heading
    if not named:
        return next((heading for heading in headings if heading.is_before(story_at)), None)
    return next((heading for _, agreement, heading in scored if agreement >= 0.8), None)


def _can_stand_alone(heading: Heading, named: list[Named]) -> bool:
    return not named or len(heading.folded) > 20


def _agreement(heading: str, other: str) -> float:
    """How much two folded titles have in common: 0.0 (nothing) to 1.0 (the same)."""
    if heading == other:
        return 1.0
    if f" {heading} " in f" {other} " or (len(other) > 20 and f" {other} " in f" {heading} "):
        return 0.5 + 0.5 * min(len(heading), len(other)) / max(len(heading), len(other))
    words, other_words = set(heading.split()), set(other.split())
    return len(words & other_words) / max(len(words), len(other_words))


def _second_headline(heading: Heading, headings: list[Heading], named: list[Named]) -> Heading | None:
    """The headline proper, where the ``h1`` is a line for search engines and the headline is the next heading.

    It is, if the page's data has that very text as a title too, or marks that heading as the headline.
    """
    for other in headings:
        if other.level > 1 and 0 < other.position - heading.position <= 4:
            if other.folded == heading.folded or other.folded.startswith(f"{heading.folded} "):
                continue  # the same line over the page and over the story, there with the standfirst
            if other.is_marked and not heading.is_marked:
                return other
            for name in named[:2]:
                if name.folded != heading.folded and (
                    other.folded == name.folded or (len(name.folded) > 20 and other.folded.endswith(f" {name.folded}"))
                ):
                    return other._replace(text=name.text)
    return None


def _editors_headline(named: list[Named], structured: StructuredData) -> Named | None:
    """The headline on which the news desk's own data agrees: JSON-LD of a news article, and Open Graph.

    Elsewhere the two agree too, but there both come from one line for search engines (Yoast does that).
    """
    if not any("NewsArticle" in kind or "LiveBlog" in kind for kind in types_of(structured.article)):
        return None
    by_source = {name.source: name for name in reversed(named)}
    from_json_ld, from_open_graph = by_source.get("json_ld"), by_source.get("open_graph")
    if from_json_ld and from_open_graph and from_json_ld.folded == from_open_graph.folded:
        return from_json_ld
    return None


def _is_part(heading: Heading, name: Named) -> bool:
    """Whether the heading is a kicker, or the section, and then this title."""
    if name.source == "html_title" or len(name.folded) <= 15:
        return False
    before, found, after = f" {heading.folded} ".partition(f" {name.folded} ")
    return bool(found) and not after and (len(before.split()) > 1 or bool(_LEAD_WORD.match(heading.text)))


def _after_kicker(heading: Heading, named: list[Named]) -> str | None:
    """The headline in "Kicker - Headline", where the page's data has it with another kicker or with none."""
    kicker, dash, headline = heading.text.partition(" - ")
    folded = fold(headline)
    if not dash or len(folded) <= 20 or len(kicker) > len(headline):
        return None
    others = [name.folded for name in named if not name.folded.startswith(fold(kicker))]
    return headline if any(other == folded or other.endswith(f" {folded}") for other in others) else None


_LEAD_WORD = pattern(r"\W*\w+\s*[:|]\s")


def _from_data(named: list[Named], facts: Facts) -> tuple[str | None, str, int]:
    for name in named:
        if name.folded not in _GENERIC:
            return name.text, name.source, _position(name.folded, facts)
    return None, "", -1


_SEPARATOR = pattern(
    r"""
    \s+ [|–—»«·•›‹⋆●/\\:-]{1,2} \s+     # with spaces on both sides
    | \s* [|»«_] \s* | \s* ｜ \s* | ::+ | --+  # signs that stand in no headline
    | (?<=\w) [-–—] \s+ | \s+ [-–—] (?=\w)
    """,
    re.VERBOSE,
)


_SIGNS = frozenset("|–—»«·•›‹⋆●/\\:｜_-")  # one is in every separator


def without_site(text: str, facts: Facts, *, sections: bool = False) -> str:
    """The title without the site's name at its end or start; with ``sections`` without what may be a section too."""
    if _SIGNS.isdisjoint(text) or len(parts := _SEPARATOR.split(text)) < 2:
        return text
    separators = _SEPARATOR.findall(text)
    while len(parts) > 1 and (facts.is_site(parts[-1]) or (sections and _is_suffix(parts, separators[-1]))):
        parts.pop()
        separators.pop()
    while len(parts) > 1 and facts.is_site(parts[0]):
        parts.pop(0)
        separators.pop(0)
    rebuilt = parts[0]
    for separator, part in zip(separators, parts[1:], strict=True):
        rebuilt += separator + part
    return rebuilt.strip()


def _is_suffix(parts: list[str], separator: str) -> bool:
    """Whether the last part is too short to be more than a site's or a section's name."""
    head, last = sum(map(len, parts[:-1])), parts[-1]
    if "|" in separator:
        return len(last.split()) <= 6 and head > len(last)
    return len(last.split()) <= 3 and head > 3 * len(last)


def _position(folded: str, facts: Facts) -> int:
    for position, item in enumerate(facts.labelled):
        if len(item.text) <= _MAX_TITLE and not item.block.is_hidden and fold(item.text) == folded:
            return position
    return -1
