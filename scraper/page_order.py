"""What was kept and what was left out, back in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator

from cleaners import Article, Block, Removal


def in_page_order(article: Article) -> Iterator[Block | Removal]:
    """Each kept and each removed piece once, as the page has them; the title's own line is neither.

    A removal knows its place among all pieces of the page, so the kept ones fill the places between. Where one place
    more is free than there are kept pieces, the first one is the title's. (On a page that ends with its story, which
    has no footer, this cannot be told, and a kept piece may come one place early.)
    """
    kept = iter(article.blocks)
    between = article.removed[-1].position + 1 - len(article.removed) if article.removed else 0
    title_is_due = between > len(article.blocks)
    position = 0
    for removal in article.removed:
        while position < removal.position:
            position += 1
            if title_is_due:
                title_is_due = False
            elif (block := next(kept, None)) is not None:
                yield block
        yield removal
        position += 1
    yield from kept
