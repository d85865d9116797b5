"""Stories for the store's benchmark: made up by number, so that any process knows what has to be there.

Their shape is that of news pages as the cleaner takes them apart (medians of the benchmark's pages: 27 blocks kept, 140
left out, 34 reasons for both); their words are drawn as words are in a language, few often and many seldom.
"""

from __future__ import annotations

import random
from bisect import bisect
from itertools import accumulate

from cleaners import Article, Block, Label, Page, PageKind, Removal
from scraper.archive import ArchivedPage

FETCHED_AT = "2024-05-01T08:00:00Z"
SITES = 500
TAGS = 2_000
COMMON_TAG = "tag 0"  # one story in a hundred has it
PAIR = ("zephyrine", "quillwork")  # one story in a hundred has both words
ONE_IN = 100

_VOCABULARY = 50_000
_REASONS = 1_000
_REASONS_EACH = 34
_LETTERS = "etaoinshrdlu"


def _word(n: int) -> str:
    letters = [_LETTERS[(n := n // 12 * 0 + n) % 12]]
    while n := n // 12:
        letters.append(_LETTERS[n % 12])
    return "".join(letters) + "aeiou"[len(letters) % 5]


_WORDS = [_word(n + 144) for n in range(_VOCABULARY)]
_WEIGHTS = list(accumulate(1 / (rank + 2) for rank in range(_VOCABULARY)))  # Zipf's law


def text(chance: random.Random, size: int) -> str:
    """About ``size`` characters of sentences."""
    words, length = [], 0
    while length < size:
        word = _WORDS[bisect(_WEIGHTS, chance.random() * _WEIGHTS[-1])]
        words.append(word)
        length += len(word) + 1
    return " ".join(words).capitalize() + "."


def url_of(n: int) -> str:
    """Where story ``n`` is."""
    return f"https://site{n % SITES}.example/2024/05/story-{n}"


def story(n: int, size: int = 5_000, pieces: tuple[int, int] = (27, 140)) -> Article:
    """Story ``n``, its body about ``size`` characters, with so many blocks kept and left out."""
    chance = random.Random(n)
    kept, left_out = pieces
    paragraphs = [text(chance, size // kept) for _ in range(kept)]
    if n % ONE_IN == 0:
        paragraphs[-1] += " " + " ".join(PAIR)
    tags = [f"tag {chance.randrange(1, TAGS)}" for _ in range(3)]
    if n % ONE_IN == 1:
        tags[0] = COMMON_TAG
    day = f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:{n % 59:02}Z"
    reasons = [f"It scores {chance.randrange(_REASONS) / _REASONS:.4f} as story." for _ in range(_REASONS_EACH)]
    return Article(
        url=url_of(n),
        title=f"Story {n} {text(chance, 40)}",
        body="\n\n".join(paragraphs),
        tags=tuple(dict.fromkeys(tags)),
        authors=(f"Author {chance.randrange(3_000)}",),
        published=day,
        language="en",
        page_kind=PageKind.ARTICLE,
        is_article=True,
        access="free",
        page_evidence=("It has prose.",),
        blocks=tuple(
            Block(paragraph, Label.PARAGRAPH, 0, "score", reasons[k % 10]) for k, paragraph in enumerate(paragraphs)
        ),
        removed=tuple(
            Removal(
                f"Link {k} {text(chance, 20)}",
                Label.OTHER,
                "score",
                reasons[10 + k % (_REASONS_EACH - 10)],
                k,
                f"https://a.example/{k}",
            )
            for k in range(left_out)
        ),
        confidence=0.9,
        sources={"title": "h1", "published": "meta", "tags": "json-ld"},
        cleaner_version="0",
    )


def page(n: int, size: int = 60_000) -> ArchivedPage:
    """The page of story ``n``: its words, and markup that is the same on all pages of a site."""
    chance = random.Random(n)
    frame = "".join(
        f'<li class="menu__item menu__item--{k}"><a href="/section/{k}?from=menu" data-track="{k * 7919 % 997}">'
        f"Section {k}</a></li>"
        for k in range(size // 200)
    )
    words = text(chance, size // 8)
    content = f"<html><head><title>{n}</title></head><body><ul>{frame}</ul><p>{words}</p>".encode()
    filler = chance.randbytes(max(0, size - len(content)) // 4).hex().encode()  # ids, hashes and data in the markup
    return ArchivedPage(Page(content + filler, url_of(n), "text/html"), url_of(n), 200, (), FETCHED_AT)
