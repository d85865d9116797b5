"""The story's headline as a reader sees it.

No single source has it: JSON-LD and Open Graph often carry a line for search engines, ``<title>`` the site's name and
the section too, and the page's ``h1`` may be the site's logo. So the heading in the page is believed where the page's
data speaks of the same story, and the data where no heading does.
"""

from __future__ import annotations

import re

from cleaners.fields.facts import Facts, fold
from cleaners.json_ld import text_of

_SEPARATOR = re.compile(r"\s+[|–—\-»«·•›‹:⋆●/\\]{1,2}\s+|\s*[|»«｜_]\s*|:{2,}|\s+[-–—](?=\w)|(?<=\w)[-–—]\s+")
_MAX_TITLE = 400  # characters; a heading longer than this is a paragraph in heading's clothes


def find_title(facts: Facts) -> tuple[str | None, str, int]:
    """The headline, the source's name, and the position of its block (-1 where it stands in none)."""
    named = _named(facts)
    headings = _headings(facts)
    best, best_score = None, 0.0
    for order, (text, position, level) in enumerate(headings):
        score = _agreement(text, named) - 0.3 * (level - 1) - 0.01 * order
        if level == 1:
            score += 0.2
        if facts.is_site(text):
            score -= 2
        if score > best_score:
            best, best_score = (text, position), score
    if best is not None and best_score >= 0.5:
        return best[0], "h1", best[1]
    for source, text in named:
        shorn = without_site(text, facts)
        if shorn and not facts.is_site(shorn):
            return shorn, source, _position(shorn, facts)
    if best is not None:
        return best[0], "h1", best[1]
    if headings and headings[0][2] == 1:
        return headings[0][0], "h1", headings[0][1]
    return None, "", -1


def _named(facts: Facts) -> list[tuple[str, str]]:
    """What the page's data calls the story, most trusted first."""
    structured = facts.structured
    found = [
        ("json_ld", text_of(structured.story_value("headline"))),
        ("open_graph", structured.meta("og:title")),
        ("twitter", structured.meta("twitter:title")),
        (
            "meta",
            structured.meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "citation_title"),
        ),
        ("html_title", structured.html_title),
        ("json_ld", text_of(structured.story_value("name"))),
    ]
    return [(source, text) for source, text in found if text]


def _headings(facts: Facts) -> list[tuple[str, int, int]]:
    """Candidate headings with position and level; an ``h1`` cut into several blocks is put together again."""
    found: list[tuple[str, int, int]] = []
    last = None
    for position, item in enumerate(facts.labelled):
        block = item.block
        element = block.element
        tag = element.tag
        if tag not in _LEVELS and (element.parent is None or (tag := element.parent.tag) not in _LEVELS):
            continue
        if block.is_hidden or len(block.text) > _MAX_TITLE:
            continue
        owner = element if element.tag in _LEVELS else element.parent
        if owner is last and found:
            text, first, level = found.pop()
            found.append((f"{text} {block.text}", first, level))
        else:
            found.append((block.text, position, _LEVELS[tag]))
        last = owner
    return found


_LEVELS = {"h1": 1, "h2": 2, "h3": 3}


def _agreement(heading: str, named: list[tuple[str, str]]) -> float:
    """How well the page's data bears out that this heading is the story's: 0.0 (not at all) to 1.0."""
    folded = fold(heading)
    if not folded:
        return 0.0
    words = folded.split()
    best = 0.0
    for _, text in named:
        other = fold(text)
        if folded == other:
            return 1.0
        if f" {folded} " in f" {other} " or (len(other) > 20 and f" {other} " in f" {folded} "):
            share = min(len(folded), len(other)) / max(len(folded), len(other))
            best = max(best, 0.5 + 0.5 * share)
            continue
        other_words = set(other.split())
        shared = sum(word in other_words for word in words)
        best = max(best, shared / max(len(words), len(other_words)))
    return best


def without_site(text: str, facts: Facts) -> str:
    """The title without the site's name and the sections that follow or lead it."""
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return text
    separators = _SEPARATOR.findall(text)
    while len(parts) > 1 and (facts.is_site(parts[-1]) or _is_suffix(parts)):
        parts.pop()
        separators.pop()
    while len(parts) > 1 and facts.is_site(parts[0]):
        parts.pop(0)
        separators.pop(0)
    rebuilt = parts[0]
    for separator, part in zip(separators, parts[1:], strict=True):
        rebuilt += separator + part
    return rebuilt.strip()


def _is_suffix(parts: list[str]) -> bool:
    head = sum(len(part) for part in parts[:-1])
    return len(parts[-1].split()) <= 3 and head > 3 * len(parts[-1])


def _position(title: str, facts: Facts) -> int:
    folded = fold(title)
    for position, item in enumerate(facts.labelled):
        if len(item.text) <= _MAX_TITLE and not item.block.is_hidden and fold(item.text) == folded:
            return position
    return -1
