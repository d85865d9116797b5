"""Many records at once: the same as one by one, a transaction at a time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cleaners import Article, PageKind
from scraper.archive import ArchivedPage
from scraper.recipe import Recipe
from scraper.store import Entry, Saved, Store, StoreError

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
MAY_1 = "2024-05-01T08:00:00Z"


@pytest.fixture
def entries(a_story: MakeStory, a_page: MakePage) -> list[Entry]:
    """Seven stories with their pages; one comes twice, one is no article, one has no page."""
    urls = [f"https://a.example/{n}" for n in (0, 1, 2, 1, 3, 4, 5)]
    made = [
        Entry(
            a_story(url=url, canonical_url=None, title=f"Story {n}"),
            MAY_1,
            a_page(f"{url} {n}".encode(), url),
            Recipe("c"),
        )
        for n, url in enumerate(urls)
    ]
    made[4] = made[4]._replace(article=a_story(page_kind=PageKind.LISTING, is_article=False))
    made[5] = made[5]._replace(page=None)
    return made


INDEXES = ("articles_fts", "articles_trigrams")


def dump(store: Store) -> list[str]:
    """All that is stored, but for how FTS5 has cut its indexes into pieces."""
    return [line for line in store.db.conn.iterdump() if not any(f'INTO "{index}_' in line for index in INDEXES)]


@pytest.mark.parametrize("at_once", [1, 2, 200])
def test_it_is_as_one_by_one(store: Store, tmp_path: Path, entries: list[Entry], at_once: int) -> None:
    """The same answers, and the same rows in the same order."""
    answers = list(store.save_many(entries, at_once=at_once))
    assert [*map(str, answers)] == ["new", "new", "new", "updated", "refused", "new", "new"]
    with Store.open(tmp_path / "other.db") as other:
        for article, fetched_at, page, recipe in entries:
            page_id = other.save_page(page) if page else None
            other.save(article, fetched_at=fetched_at, page_id=page_id, recipe=recipe)
        assert dump(other) == dump(store)
    for index in INDEXES:
        store.db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_an_answer_is_a_promise(store: Store, entries: list[Entry]) -> None:
    """Who has an answer finds the record there, by another connection too; and no more is drawn than is under way."""
    drawn = itertools.count()
    stream = store.save_many((entry for entry in entries if next(drawn) >= 0), at_once=2)
    assert next(stream) is Saved.NEW
    assert next(drawn) == 2
    with Store.open(store.path) as other:
        assert other.db["articles"].count == 2


def test_an_error_undoes_its_transaction(store: Store, entries: list[Entry], a_story: MakeStory) -> None:
    """What was answered stays; of the transaction in which it went wrong there is nothing, pages neither."""
    entries[3] = entries[3]._replace(article=a_story(confidence=2.0))
    answers: list[Saved] = []

    def save(stream: Iterator[Saved]) -> None:
        answers.extend(stream)

    with pytest.raises(StoreError, match="CHECK"):
        save(store.save_many(entries, at_once=2))
    assert store.db["articles"].count == store.db["pages"].count == 2
