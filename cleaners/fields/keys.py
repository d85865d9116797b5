"""What the class names and ids of an element say about the text in it. Hints, never verdicts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_AUTHOR = re.compile(
    r"author|byline|by-line|by_line|contributor|redakteur|autor\b|autoren|auteur|skribent|journalist|writer|writtenby"
    r"|written-by|reporter|post-?by|creator|signature|firma-?noticia|firmante",
)
_OTHER = re.compile(
    r"comment|related|recommend|popular|teaser|sidebar|trending|newsletter|recirc|promo|footer|caption|credit|next-|prev-"
    r"|pagination|more-?from|categor|breadcrumb|\btags?\b|menu",
)
_OTHER_STORY = re.compile(r"comment|related|recommend|popular|teaser|trending|recirc|latest")


_TAGS = frozenset(
    """tag tags taglist tagcloud tagged posttags entrytags topic topics topiclist keyword keywords subject subjects
    schlagworte schlagwort schlagwoerter themen stichworte etiquetas tematags hashtag hashtags labels taxonomy
    taxonomies tax categories cat category""".split()
)
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+")


class KeySays(NamedTuple):
    """What a key hints at: the story's author; something beside the story; another story, or a comment; tags."""

    author: bool
    other: bool
    other_story: bool
    tags: bool


@lru_cache(maxsize=4096)
def key_says(key: str) -> KeySays:
    """The hints in an ``Element.key``; pages repeat their keys, so they are remembered."""
    low = key.lower()
    return KeySays(
        author=bool(_AUTHOR.search(low)),
        other=bool(_OTHER.search(low)),
        other_story=bool(_OTHER_STORY.search(low)),
        tags=not _TAGS.isdisjoint(word.lower() for word in _WORD.findall(key)),
    )
