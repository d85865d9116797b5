"""Many writes in one transaction: the same as one by one, safe and searched at its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cleaners import Article, PageKind
from scraper.archive import ArchivedPage
from scraper.query import parse
from scraper.recipe import Recipe
from scraper.search import search
from scraper.store import Store, StoreError

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
MAY_1 = "2024-05-01T08:00:00Z"

INDEXES = ("articles_fts", "articles_trigrams")


@pytest.fixture
def fetched(a_story: MakeStory, a_page: MakePage) -> list[tuple[Article, ArchivedPage | None]]:
    """Seven stories with their pages; one comes twice, one is no article, one has no page."""
    urls = [f"https://a.example/{n}" for n in (0, 1, 2, 1, 3, 4, 5)]
    made = [
        (a_story(url=url, canonical_url=None, title=f"Story {n}"), a_page(f"{url} {n}".encode(), url))
        for n, url in enumerate(urls)
    ]
    return [
        *made[:4],
        (a_story(page_kind=PageKind.LISTING, is_article=False), made[4][1]),
        (made[5][0], None),
        made[6],
    ]


def save(store: Store, article: Article, page: ArchivedPage | None) -> str:
    """A record with its page."""
    page_id = store.save_page(page) if page else None
    return store.save(article, fetched_at=MAY_1, page_id=page_id, recipe=Recipe("c")).value


def dump(store: Store) -> list[str]:
    """All that is stored, but for how FTS5 has cut its indexes into pieces."""
    return [line for line in store.db.conn.iterdump() if not any(f'INTO "{index}_' in line for index in INDEXES)]


@pytest.mark.parametrize("at_once", [1, 2, 200])
def test_it_is_as_one_by_one(
    store: Store, tmp_path: Path, fetched: list[tuple[Article, ArchivedPage | None]], at_once: int
) -> None:
    """The same answers, and the same rows in the same order, the indexes of words in step with them."""
    answers = []
    for start in range(0, len(fetched), at_once):
        with store.batch():
            answers += [save(store, *each) for each in fetched[start : start + at_once]]
    with Store.open(tmp_path / "other.db") as other:
        assert [save(other, *each) for each in fetched] == answers
        assert dump(other) == dump(store)
    assert answers == ["new", "new", "new", "updated", "refused", "new", "new"]
    for index in INDEXES:
        store.db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_one_inside_another_is_a_part_of_it(store: Store, a_story: MakeStory) -> None:
    """It ends where the outer one does: what it wrote is searched with the rest then."""
    with store.batch():
        with store.batch():
            store.save(a_story(), fetched_at=MAY_1)
        assert not list(search(store, parse("ferry")))
        store.save(a_story(url="https://b.example/2", canonical_url=None), fetched_at=MAY_1)
    assert len(list(search(store, parse("ferry")))) == 2


def test_an_error_undoes_all_of_it(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """Of the transaction in which it went wrong there is nothing, pages neither, and the next one works."""

    def save_both() -> None:
        with store.batch():
            save(store, a_story(), a_page())
            save(store, a_story(confidence=2.0), None)

    with pytest.raises(StoreError, match="CHECK"):
        save_both()
    assert store.db["articles"].count == store.db["pages"].count == 0
    with store.batch():
        assert save(store, a_story(), a_page()) == "new"


def test_an_error_that_is_caught_undoes_its_own_part(store: Store, a_story: MakeStory) -> None:
    """A record that could not be saved leaves nothing to index, and the others of its batch are there."""
    with store.batch():
        save(store, a_story(), None)
        with pytest.raises(StoreError, match="CHECK"):
            save(store, a_story(url="https://b.example/2", canonical_url=None, confidence=2.0), None)
    assert [hit.url for hit in search(store, parse("ferry"))] == [a_story().canonical_url]
