"""What the page's own data says its story is, and how the blocks compare with that."""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts
from cleaners.startup.record import Record

_LONG_HEADLINE = 60  # words; no longer block repeats one
_LONG_TEXT = 60  # characters; of a longer one each end is looked for
_END = 40  # characters
_LONG_BODY = 60_000  # characters that are looked through for each block; few stories have more
_PART_MATCH = 0.4
_UNKNOWN = -1.0


class Claims(Record):
    """What the page's own data says its story is; empty where it says nothing.

    Attributes:
        headline: of the story.
        body: its text.
        language: that it is in (BCP 47).
    """

    headline: str = ""
    body: str = ""
    language: str = ""


def compare(rows: list[BlockFacts], claims: Claims) -> None:
    """Fill in how each block compares with what is claimed, and how often its text has stood on the page before."""
    headline = " ".join(claims.headline.split()).casefold()
    body = " ".join(claims.body[:_LONG_BODY].split())
    seen: dict[str, float] = {}
    for facts in rows:
        text = facts.block.text
        repeats = seen.get(text, 0.0)
        seen[text] = repeats + 1.0
        facts.repeats = repeats
        facts.is_headline = bool(headline) and facts.words <= _LONG_HEADLINE and text.casefold() == headline
        facts.json_ld_match = _body_match(text, body) if body else _UNKNOWN


def _body_match(text: str, body: str) -> float:
    """1.0 where the text stands in the body, ``_PART_MATCH`` for each of its ends that does, else 0.0."""
    if text in body:
        return 1.0
    if len(text) < _LONG_TEXT:
        return 0.0
    return _PART_MATCH * (text[:_END] in body) + _PART_MATCH * (text[-_END:] in body)
