"""A program that writes to a store until it is done or killed, and says what it has written.

    python store_writer.py STORE FIRST COUNT

Prints the number of each story once the store has acknowledged it. Number n tells all about story n, so whoever
reads the store knows what has to be there.
"""

from __future__ import annotations

import sys

from cleaners import Article, Block, Label, Page, PageKind, Removal
from scraper.archive import ArchivedPage
from scraper.store import Store

FETCHED_AT = "2024-05-01T08:00:00Z"


def content(n: int) -> bytes:
    """The raw page of story n, some kilobytes that differ from all others."""
    return f"<p>page {n}</p>".encode() * 500


def story(n: int, edition: int = 1) -> Article:
    """Story n; another edition has another title and another number of lines in each table."""
    lines = tuple(f"Line {line} of story {n}." for line in range(3 + n % 5 + edition))
    return Article(
        url=f"https://a.example/{n}",
        title=f"Story {n}, edition {edition}",
        body="\n\n".join(lines),
        tags=tuple(f"tag {tag}" for tag in range(n % 3 + edition)),
        authors=(f"Author {n % 7}",),
        credits=lines[:edition],
        page_kind=PageKind.ARTICLE,
        is_article=True,
        page_evidence=("It is one.",),
        blocks=tuple(Block(line, Label.PARAGRAPH, 0, "judge", "It reads like a story.") for line in lines),
        removed=tuple(Removal(f"Link {k}", Label.RELATED, "related", "It leads away.", k) for k in range(20 + edition)),
        sources={"title": "h1"},
    )


def write(store: Store, n: int) -> None:
    """Story n with its page, as a crawl does it, and then its second edition over the first."""
    page_id = store.save_page(ArchivedPage(Page(content(n), f"https://a.example/{n}"), "", 200, (), FETCHED_AT))
    for edition in (1, 2):
        store.save(story(n, edition), fetched_at=FETCHED_AT, page_id=page_id)


if __name__ == "__main__":
    with Store.open(sys.argv[1]) as opened:
        for number in range(int(sys.argv[2]), int(sys.argv[2]) + int(sys.argv[3])):
            write(opened, number)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
