"""Which language a page's phrases are looked for in: that of most of its prose."""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.language import detect
from cleaners.rules.facts import Facts

_PROSE = 10  # words; shorter blocks are often in the language of the site's software
_PART = 400  # characters of a block; a long one of another language, quoted or advertised, is outvoted


def guess(facts: Sequence[Facts]) -> str | None:
    """The language of most of the prose (BCP 47); None where there is too little to tell."""
    prose = [block for block in facts if block.words >= _PROSE] or facts
    return detect("\n".join(block.text[:_PART] for block in prose[:_ENOUGH]))


_ENOUGH = 8  # blocks of prose; more tell nothing new
