"""Which language a page is in, as far as choosing phrases needs it: by its commonest words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from cleaners.rules.facts import Facts
from cleaners.rules.lexicon import common_words, languages

_PROSE = 10  # words; shorter blocks are often in the language of the site's software
_ENOUGH = 60  # blocks of prose; more tell nothing new
_SHARE = 0.06  # of the words, that common words of a language make up at least; a fifth is usual
_LEAD = 1.3  # times as many common words as the runner-up


@cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """Common word -> the languages it is common in."""
    spoken: dict[str, tuple[str, ...]] = {}
    for language in languages():
        for word in common_words(language):
            spoken[word] = (*spoken.get(word, ()), language)
    return spoken


def guess(facts: Sequence[Facts]) -> str | None:
    """The language of most of the prose; None where there is too little to tell."""
    common = _common_words()
    counts: Counter[str] = Counter()
    prose = [block for block in facts if block.words >= _PROSE][:_ENOUGH] or facts[:_ENOUGH]
    seen = 0
    for block in prose:
        seen += len(block.tokens)
        for token in block.tokens:
            if token in common:
                counts.update(common[token])
    ranked = counts.most_common()
    if not ranked or ranked[0][1] < _SHARE * seen or (len(ranked) > 1 and ranked[0][1] < _LEAD * ranked[1][1]):
        return None
    return ranked[0][0]
