"""What class names and ids say an element holds: words of many sites' templates, as data in class_names.txt."""

from __future__ import annotations

from functools import cache, lru_cache

from cleaners.startup.ahead import worked_out
from cleaners.startup.data import text_of_file

KINDS = ("comment", "caption", "author", "unseen")
"""The sections of class_names.txt; a word's bit is ``1 << KINDS.index(kind)``."""


@cache
def class_words() -> dict[str, int]:
    """Word -> the bits of the kinds it speaks for."""
    made = worked_out("class_words")
    return dict(made.WORDS if made else read_class_words().items())


def read_class_words() -> dict[str, int]:
    """The same, from the text that a build has made it of."""
    bits: dict[str, int] = {}
    bit = 0
    for line in text_of_file("facts/class_names.txt").splitlines():
        if line.startswith("["):
            bit = 1 << KINDS.index(line.strip("[]"))
        elif not line.startswith("#"):
            for word in line.split():
                bits[word] = bits.get(word, 0) | bit
    return bits


_SHORTEST_END = 6  # letters: "textauthor" ends in author, "stories" in nothing


@lru_cache(maxsize=4096)
def bits_of(token: str) -> int:
    """The bits of a word in a class name; one that is written together with others speaks by its end."""
    words = class_words()
    ends = (token[start:] for start in range(max(1, len(token) - _SHORTEST_END + 1)))
    return next((words[end] for end in ends if end in words), 0)
