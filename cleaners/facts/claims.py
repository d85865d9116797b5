"""What the page's own data says its story is, and how the blocks compare with that."""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts
from cleaners.startup.record import Record

_LONG_WORD = 4  # characters; shorter words stand in every text
_LONG_BLOCK = 60  # words; no longer block repeats the headline
_LONG_HEADLINE = 15  # characters; a longer text that holds a shorter one may do so by chance
_LONG_TEXT = 60  # characters; of a longer one each end is looked for
_END = 40  # characters
_PART_MATCH = 0.4
_UNKNOWN = -1.0


class Claims(Record):
    """What the page's own data says its story is; empty where it says nothing.

    Attributes:
        headline: of the story.
        description: its summary, often cut short.
        body: its text.
        language: that it is in (BCP 47).
    """

    headline: str = ""
    description: str = ""
    body: str = ""
    language: str = ""


def compare(rows: list[BlockFacts], claims: Claims) -> None:
    """Fill in how each block compares with what is claimed, and how often its text has stood on the page before."""
    headline = " ".join(claims.headline.split()).casefold()
    headline_words = _long_words(headline.split())
    description_words = _long_words(claims.description.casefold().split())
    claimed = headline_words | description_words
    body = " ".join(claims.body.split())
    seen: dict[str, float] = {}
    for facts in rows:
        text = facts.block.text
        repeats = seen.get(text, 0.0)
        seen[text] = repeats + 1.0
        facts.repeats = repeats
        facts.is_headline = facts.headline_overlap = facts.description_overlap = 0.0
        if claimed and facts.words <= _LONG_BLOCK:
            folded = text.casefold()
            if headline:
                facts.is_headline = _headline_match(folded, headline)
            pieces = folded.split()
            if not claimed.isdisjoint(pieces):
                words = _long_words(pieces)
                facts.headline_overlap = len(words & headline_words) / len(words)
                facts.description_overlap = len(words & description_words) / len(words)
        facts.json_ld_match = _body_match(text, body) if body else _UNKNOWN


def _long_words(words: list[str]) -> set[str]:
    return {word for word in words if len(word) >= _LONG_WORD}


def _headline_match(text: str, headline: str) -> float:
    """3.0 where the text has more than the headline, 2.0 where it is the headline, 1.0 where a part, else 0.0."""
    if text in headline:
        return 2.0 if len(text) == len(headline) else 1.0
    return 3.0 if len(headline) > _LONG_HEADLINE and headline in text else 0.0


def _body_match(text: str, body: str) -> float:
    """1.0 where the text stands in the body, ``_PART_MATCH`` for each of its ends that does, else 0.0."""
    if text in body:
        return 1.0
    if len(text) < _LONG_TEXT:
        return 0.0
    return _PART_MATCH * (text[:_END] in body) + _PART_MATCH * (text[-_END:] in body)
