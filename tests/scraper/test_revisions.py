"""Revisions: how a story was told before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners import Article, PageKind
from scraper.archive import ArchivedPage
from scraper.recipe import Recipe
from scraper.revisions import Side, compare, history
from scraper.schema import MIGRATIONS, connect
from scraper.store import Saved, Store

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]
URL = "https://www.gazette.example/2024/05/ferry"


def test_a_store_from_before_revisions(store_path: Path) -> None:
    """Its stories are there, made by nobody knows whom, their tags dated, and a copy was made of it first."""
    moment = "2024-05-01T08:00:00Z"
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:2])) as db:
        db.execute("INSERT INTO tags VALUES (1, 'Sea', 'sea')")
        for article_id, published in ((1, "2024-04-30T00:00:00Z"), (2, None)):
            db.execute(
                """INSERT INTO articles (id, identity, published_utc, page_kind, access, confidence, engine,
                       cleaner_version, first_fetched_at, last_fetched_at, changed_at, body)
                   VALUES (?, ?, ?, 'article', 'free', 1, 'blocks', '0', ?, ?, ?, 'Text.')""",
                (article_id, f"https://a.example/{article_id}", published, moment, moment, moment),
            )
            db.execute("INSERT INTO article_tags VALUES (?, 0, 1, NULL)", (article_id,))
    with Store.open(store_path) as store:
        stories = store.db.execute("SELECT id, body, recipe_id FROM articles").fetchall()
        dates = store.db.execute("SELECT article_id, dated_at FROM article_tags").fetchall()
    assert stories == [(1, "Text.", None), (2, "Text.", None)]
    assert dates == [(1, "2024-04-30T00:00:00Z"), (2, moment)]
    assert store_path.with_name("news.db.v2.bak").exists()


def tellings(store: Store) -> list[tuple[str, str, str | None, bool]]:
    found = history(store, URL)
    assert found is not None
    return [(each.told_at, each.cause.value, each.title, each.is_other_recipe) for each in found.tellings]


def test_a_revision_only_where_words_changed(store: Store, a_story: MakeStory) -> None:
    """Other tags, dates, or noise around the story make no revision; another title or another text each make one."""
    late: list[dict[str, Any]] = [{"title": "Late"}, {"title": "Late", "body": "Late."}]
    same: list[dict[str, Any]] = [{}, {"tags": ("Sea",)}, {"removed": ()}]
    for hour, changes in enumerate(same + late):
        store.save(a_story(**changes), fetched_at=f"2024-05-01T0{hour}:00:00Z")
    assert tellings(store) == [
        ("2024-05-01T00:00:00Z", "first", "Ferry leaves on time", False),
        ("2024-05-01T03:00:00Z", "edit", "Late", False),
        ("2024-05-01T04:00:00Z", "edit", "Late", False),
    ]
    found = history(store, URL)
    assert found is not None
    assert [telling.body for telling in found.tellings] == [a_story().body, a_story().body, "Late."]


def test_who_changed_it(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """Another page is the publisher's doing, the same one cleaned again ours; both at once is told too."""
    pages = [store.save_page(a_page(content)) for content in (b"1", b"2")]
    old, new = Recipe("old"), Recipe("new")
    for n, (page, recipe) in enumerate([(0, old), (0, new), (1, new), (0, old)]):
        told = a_story(title=f"Title {n}")
        store.save(told, fetched_at=f"2024-05-01T0{n}:00:00Z", page_id=pages[page], recipe=recipe)
    assert tellings(store) == [
        ("2024-05-01T00:00:00Z", "first", "Title 0", False),
        ("2024-05-02T09:00:00Z", "reclean", "Title 1", True),  # when it was cleaned again, by the store's clock
        ("2024-05-01T02:00:00Z", "edit", "Title 2", False),
        ("2024-05-01T03:00:00Z", "edit", "Title 3", True),
    ]
    (changed_at,) = store.db.execute("SELECT changed_at FROM articles").fetchone()
    assert changed_at == "2024-05-01T03:00:00Z"


def test_cleaning_again_is_no_news(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """What only we changed does not count as a change of the story: an alert on new words stays silent."""
    page_id = store.save_page(a_page())
    store.save(a_story(), fetched_at="2024-05-01T00:00:00Z", page_id=page_id)
    assert store.remake(1, a_story(body="Less."), page_id=page_id, recipe=Recipe("new")) is Saved.UPDATED
    times = store.db.execute("SELECT changed_at, last_fetched_at, recipe_id FROM articles").fetchone()
    assert times == ("2024-05-01T00:00:00Z", "2024-05-01T00:00:00Z", 1)
    assert [cause for _, cause, _, _ in tellings(store)] == ["first", "reclean"]


@pytest.mark.parametrize(
    ("changes", "saved"),
    [
        ({"page_kind": PageKind.LISTING, "is_article": False, "body": ""}, Saved.REFUSED),
        ({"page_kind": PageKind.TEASER, "body": "Short."}, Saved.REFUSED),
        ({}, Saved.UNCHANGED),
    ],
)
def test_nothing_worse_takes_a_records_place(
    store: Store, a_story: MakeStory, a_page: MakePage, changes: dict[str, Any], saved: Saved
) -> None:
    """A record made again that is no article, or a teaser, leaves the good one as it was, without a revision."""
    page_id = store.save_page(a_page())
    store.save(a_story(), fetched_at="2024-05-01T00:00:00Z", page_id=page_id)
    assert store.remake(1, a_story(**changes), page_id=page_id, recipe=Recipe("new")) is saved
    assert store.article(URL) == a_story()
    assert len(tellings(store)) == 1


def test_a_page_that_came_meanwhile_is_not_overwritten(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """A record made from yesterday's page does not take the place of one that a crawl saved a moment ago."""
    old, new = (store.save_page(a_page(content)) for content in (b"1", b"2"))
    store.save(a_story(), fetched_at="2024-05-01T00:00:00Z", page_id=new)
    assert store.remake(1, a_story(body="Old."), page_id=old, recipe=Recipe("new")) is Saved.UNCHANGED
    assert store.article(URL) == a_story()


def test_another_storys_name_is_not_taken(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """Made again, a record that now names another story's address as its own keeps the name it had."""
    page_id = store.save_page(a_page())
    store.save(a_story(canonical_url=None), fetched_at="2024-05-01T00:00:00Z", page_id=page_id)
    other = a_story(url="https://www.gazette.example/b", canonical_url=None, title="Other")
    store.save(other, fetched_at="2024-05-01T00:00:00Z")
    made = a_story(canonical_url="https://www.gazette.example/b", title="Mine")
    assert store.remake(1, made, page_id=page_id, recipe=Recipe("new")) is Saved.UPDATED
    assert store.article("https://www.gazette.example/b") == other


def test_no_history_of_an_unknown_story(store: Store) -> None:
    """It is None, not an empty one."""
    assert history(store, "https://a.example/none") is None


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("A.\n\nB.", "A.\n\nB.", [" A.", " B."]),
        ("A.", "A.\n\nB.", [" A.", "+B."]),
        ("A.\n\nB.", "B.", ["-A.", " B."]),
        ("", "A.", ["+A."]),
        (
            "The ferry left at nine.\n\nGone.",
            "New.\n\nThe ferry left at ten.\n\nMore.",
            ["+New.", "-The ferry left at nine.", "+The ferry left at ten.", "-Gone.", "+More."],
        ),
    ],
)
def test_lines_side_by_side(old: str, new: str, lines: list[str]) -> None:
    """What both have, what went, what came; an edited line stands beside its older form."""
    assert [line.side + line.text for line in compare(old, new)] == lines


def test_the_words_that_changed() -> None:
    """Of an edited line each side tells which words are its own."""
    old, new = compare("The ferry left at nine sharp.", "The ferry left at ten sharp.")
    assert old.words == (("The ferry left at ", False), ("nine ", True), ("sharp.", False))
    assert new.words == (("The ferry left at ", False), ("ten ", True), ("sharp.", False))


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_no_line_is_lost(old: list[str], new: list[str]) -> None:
    """Of any two texts, each side's lines can be read off in its order."""
    lines = list(compare("\n\n".join(old), "\n\n".join(new)))
    assert [line.text for line in lines if line.side is not Side.NEW] == old
    assert [line.text for line in lines if line.side is not Side.OLD] == new
