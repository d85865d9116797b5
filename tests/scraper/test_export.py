"""Exports: what each form holds, that a file is there whole or not at all, and the way back."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from cleaners import Article
from scraper.export import Story, csv_line, json_line, stories
from scraper.export_files import file_name, write_markdown, write_parquet, write_text
from scraper.importing import import_lines
from scraper.recipe import Recipe
from scraper.selection import Selection
from scraper.store import Saved, Store

MakeStory = Callable[..., Article]


@pytest.fixture
def some(store: Store, a_story: MakeStory) -> Store:
    """A store with a story that was edited, one in another script, and one from nowhere."""
    recipe = Recipe("cleaner-1", "", "profile-2")
    store.save(a_story(), fetched_at="2024-05-01T08:00:00Z", recipe=recipe)
    store.save(a_story(title="Ferry late", url="https://www.gazette.example/f?id=1"), fetched_at="2024-05-03T08:00:00Z")
    tags = ("skerry", "Rail")
    other = a_story(url="https://b.example/2", canonical_url=None, title="停電", body="東京で停電。", tags=tags)
    store.save(other, fetched_at="2024-05-02T08:00:00Z", recipe=recipe)
    store.save(a_story(url=None, canonical_url=None, title=None, blocks=()), fetched_at="2024-05-02T08:00:00Z")
    return store


def test_export_and_import_give_the_same_store(some: Store, tmp_path: Path) -> None:
    """All tables that tell of stories have the same rows, but for the runs and raw pages that no export has."""
    lines = [json_line(story) for story in stories(some)]
    with Store.open(tmp_path / "other.db") as other:
        assert [line.saved for line in import_lines(other, lines)] == [Saved.NEW] * 3
        assert [json_line(story) for story in stories(other)] == lines
        tables = "articles tags article_tags authors article_authors blocks removals moved_lines page_evidence"
        for table in f"{tables} field_sources verdicts recipes".split():
            assert rows(other, table) == rows(some, table)
        told = "SELECT article_id, number, told_at, replaced_at, replaced_by, title, body FROM revisions"
        assert other.db.execute(told).fetchall() == some.db.execute(told).fetchall() != []
        known = "SELECT url, state, article_id FROM urls ORDER BY url"
        assert other.db.execute(known).fetchall() == some.db.execute(known).fetchall()
        assert {line.saved for line in import_lines(other, lines)} == {Saved.UNCHANGED}


def rows(store: Store, table: str) -> list[tuple[Any, ...]]:
    return list(store.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3"))


def test_a_later_fetch_wins(some: Store) -> None:
    """A line that is older than what the store has changes nothing; a newer one is as if it had been crawled."""
    record = json.loads(json_line(next(stories(some))))
    older = json.dumps({**record, "title": "Older", "last_fetched_at": "2024-05-02T00:00:00Z"})
    newer = json.dumps({**record, "title": "Newer", "last_fetched_at": "2024-05-09T00:00:00Z"})
    assert [line.saved for line in import_lines(some, [older, newer])] == [Saved.UNCHANGED, Saved.UPDATED]
    assert next(stories(some)).article.title == "Newer"
    assert len(next(stories(some)).earlier) == 2


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"last_fetched_at": None}, "when it was fetched"),
        ({"last_fetched_at": "soon"}, "no story"),
        ({"title": 3}, "title is of a wrong kind"),
        ({"tags": [1]}, "tags is of a wrong kind"),
        ({"body": ""}, "no body"),
        ({"access": "open"}, "access is of a wrong kind"),
        ({"confidence": 7}, "confidence is of a wrong kind"),
        ({"page_kind": "poem"}, "poem"),
        ({"removed": [{"text": "x", "label": "related", "rule": "", "why": "", "position": -1}]}, "removed is of"),
        ({"blocks": [{"nothing": 1}]}, "label is missing"),
        ({"sources": {"title": 1}}, "wrong kind"),
        ({"recipe": {"chef": "me"}}, "no story"),
        ({"earlier": [{"title": "x"}]}, "is missing"),
        ({"urls": [7]}, "no story"),
    ],
)
def test_a_bad_line_stops_nothing(some: Store, changes: dict[str, Any], problem: str) -> None:
    """It is told with its number and what is wrong, and the lines around it are taken."""
    good = json.loads(json_line(list(stories(some))[1]))
    fresh = [json.dumps({**good, "url": f"https://c.example/{at}", "urls": []}) for at in range(2)]
    bad = json.dumps({**good, "url": "https://c.example/9", **changes})
    done = list(import_lines(some, [fresh[0], "\n", bad, "{", "[]", fresh[1]]))
    assert [(line.number, line.saved) for line in done] == [
        (1, Saved.NEW), (3, None), (4, None), (5, None), (6, Saved.NEW),
    ]  # fmt: skip
    assert problem in str(done[1].problem)


def test_a_line_from_elsewhere(store: Store) -> None:
    """A text and when it was fetched are enough."""
    line = json.dumps({"url": "https://c.example/1", "body": "It rained.", "fetched_at": "2024-05-01T10:00+02:00"})
    assert [done.saved for done in import_lines(store, [line])] == [Saved.NEW]
    assert [story.first_fetched_at for story in stories(store)] == ["2024-05-01T08:00:00Z"]


def test_the_order_is_stable_and_choices_count(some: Store) -> None:
    """Stories come as they came in, and only those that were asked for."""
    assert [story.article.title for story in stories(some)] == ["Ferry late", "停電", None]
    assert [story.article.title for story in stories(some, Selection(tags=("RAIL",)))] == ["停電"]


def test_an_export_is_of_one_moment(some: Store, a_story: MakeStory) -> None:
    """What another process writes while an export runs is not in it, and it need not wait."""
    exported = stories(some)
    first = next(exported)
    with Store.open(some.path) as writer:
        writer.save(a_story(url="https://d.example/1", canonical_url=None), fetched_at="2024-05-09T08:00:00Z")
    assert len([first, *exported]) == 3
    assert len(list(stories(some))) == 4


def story(a_story: MakeStory, **changes: Any) -> Story:
    times = ("2024-05-01T08:00:00Z",) * 4
    return Story(a_story(**changes), "https://www.gazette.example/1", "gazette.example", *times, (), None, ())


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "\n=", "＝"])
def test_a_spreadsheet_runs_nothing(a_story: MakeStory, start: str) -> None:
    """A cell that a spreadsheet would take for a formula is text there; other cells are as they are."""
    given = story(a_story, title=f"{start}HYPERLINK(1)", tags=(f"{start}1", "b"), body='Say "a,b"\n\nand go')
    (row,) = csv.DictReader(StringIO(csv_line(None) + csv_line(given), newline=""))
    assert (row["title"], row["tags"]) == (f"'{start}HYPERLINK(1)", f"'{start}1; b")
    assert (row["body"], row["confidence"]) == ('Say "a,b"\n\nand go', "0.87")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry leaves!", "2024-05-01-ferry-leaves-"),
        ("../../etc/passwd", "2024-05-01-etc-passwd-"),
        ("CON\0: a|b?*", "2024-05-01-con-a-b-"),
        ("北京 Ärger", "2024-05-01-北京-ärger-"),
        (None, "2024-05-01-"),
        ("x" * 300, f"2024-05-01-{'x' * 80}-"),
        ("京" * 100, f"2024-05-01-{'京' * 26}-"),
    ],
)
def test_a_title_makes_a_safe_name(a_story: MakeStory, title: str | None, name: str) -> None:
    """Names are short, have no separators, and differ though titles are the same."""
    given = story(a_story, title=title)
    assert file_name(given)[:-13] == name
    assert file_name(given) != file_name(replace(given, identity="https://www.gazette.example/2"))


def broken(some: Store) -> Iterator[Any]:
    yield from stories(some)
    raise KeyboardInterrupt


def test_a_file_is_written_whole_or_not_at_all(some: Store, tmp_path: Path) -> None:
    """An export that ends early leaves the file that was there before, and nothing beside it."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("news.jsonl", "news.parquet"):
        (folder / name).write_text("before")
    with pytest.raises(KeyboardInterrupt):
        write_text(folder / "news.jsonl", map(json_line, broken(some)))
    pytest.importorskip("pyarrow", reason="needs pip install 'clean-page[parquet]'")
    with pytest.raises(KeyboardInterrupt):
        write_parquet(folder / "news.parquet", broken(some))
    assert {path.name: path.read_text() for path in folder.iterdir()} == {
        "news.jsonl": "before",
        "news.parquet": "before",
    }


def test_markdown_gives_a_file_a_story(some: Store, tmp_path: Path) -> None:
    """A second export of the same stories writes the same files."""
    first = {path: path.read_bytes() for path in write_markdown(tmp_path / "md", stories(some))}
    assert len(first) == 3
    assert {path: path.read_bytes() for path in write_markdown(tmp_path / "md", stories(some))} == first
    assert sorted((tmp_path / "md").iterdir()) == sorted(first)


def test_parquet_holds_the_record(some: Store, tmp_path: Path) -> None:
    """Columns have types, lists and times too, and the values are the record's."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs pip install 'clean-page[parquet]'")
    assert write_parquet(tmp_path / "news.parquet", stories(some)) == 3
    read = parquet.read_table(tmp_path / "news.parquet").to_pylist()
    for row, told in zip(read, stories(some), strict=True):
        record = told.article.to_dict()
        assert {key: row[key] for key in ("title", "body", "tags", "authors", "removed", "blocks")} == {
            key: record[key] for key in ("title", "body", "tags", "authors", "removed", "blocks")
        }
        assert row["first_fetched_at"].isoformat() == told.first_fetched_at.replace("Z", "+00:00")
