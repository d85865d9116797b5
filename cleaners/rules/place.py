"""Where a rule may ask a block to stand."""

from __future__ import annotations

from enum import Flag


class Place(Flag):
    """Where a block stands, seen from the story's prose."""

    HEAD = 1  # before its first paragraph
    BETWEEN = 2
    LAST = 4  # after its last paragraph, and before any sign of the page's end matter
    BEYOND = 8  # from the first sign of end matter on: comments, tags, lists of other stories
    TAIL = LAST | BEYOND
    EDGES = HEAD | TAIL
    BELOW_HEAD = BETWEEN | TAIL
    ANY = HEAD | BETWEEN | TAIL
