"""Records in, equal records out; one row a story; nothing good is lost to something worse."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaners import Article, Block, Label, PageKind, Removal
from scraper.archive import ArchivedPage
from scraper.frontier import Frontier, Miss
from scraper.store import Saved, Store, UrlState

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]

MAY_1, MAY_2, MAY_3 = (f"2024-05-0{day}T08:00:00Z" for day in (1, 2, 3))
URL, CANONICAL = "https://www.gazette.example/2024/05/ferry.html", "https://www.gazette.example/2024/05/ferry"


def column(store: Store, query: str, *values: object) -> list[Any]:
    return [row[0] for row in store.db.execute(query, values)]


# --- What comes back


def test_a_record_comes_back_equal(store: Store, a_story: MakeStory) -> None:
    """Every public field comes back as it was, and this story has a value for each, so that none can be forgotten."""
    story = a_story()
    assert all(getattr(story, field.name) for field in fields(Article))
    assert store.save(story, fetched_at=MAY_1) is Saved.NEW
    back = store.article(URL)
    assert back == story
    assert back is not None
    assert back.to_json() == story.to_json()


def test_a_bare_record_comes_back_equal(store: Store) -> None:
    """What is absent stays absent."""
    bare = Article(url=URL, body="Text.", page_kind=PageKind.ARTICLE, is_article=True)
    store.save(bare, fetched_at=MAY_1)
    assert store.article(URL) == bare


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
TEXTS = st.lists(TEXT, max_size=4).map(tuple)
BLOCK = st.builds(Block, TEXT, st.sampled_from(Label), st.integers(0, 6), TEXT, TEXT)
REMOVAL = st.builds(Removal, TEXT, st.sampled_from(Label), TEXT, TEXT, st.integers(0, 99), st.none() | TEXT)
ARTICLE = st.builds(
    Article,
    url=st.just(URL),
    **dict.fromkeys(("canonical_url", "title", "section", "published", "modified", "language"), st.none() | TEXT),
    **dict.fromkeys(("site_name", "image", "description"), st.none() | TEXT),
    **dict.fromkeys(("body", "engine", "cleaner_version"), TEXT),
    **dict.fromkeys(("tags", "authors", "credits", "disclosures", "corrections", "author_bios"), TEXTS),
    page_evidence=TEXTS,
    page_kind=st.sampled_from([kind for kind in PageKind if kind.has_story and kind is not PageKind.TEASER]),
    is_article=st.just(True),
    access=st.sampled_from(["free", "paywalled", "unknown"]),
    blocks=st.lists(BLOCK, max_size=4).map(tuple),
    removed=st.lists(REMOVAL, max_size=4).map(tuple),
    confidence=st.floats(0, 1),
    sources=st.dictionaries(TEXT, TEXT, max_size=4),
)


@given(articles=st.lists(ARTICLE, min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_any_record_comes_back_equal(store: Store, articles: list[Article]) -> None:
    """The same for records that nobody would write, each over the one before."""
    for article in articles:
        store.save(article, fetched_at=MAY_1)
        assert store.article(URL) == article


def test_blocks_that_are_not_in_the_body_word_for_word(store: Store, a_story: MakeStory) -> None:
    """A body from another source than the blocks, blocks that repeat, and empty ones lose nothing."""
    blocks = tuple(Block(text, Label.PARAGRAPH) for text in ("b", "", "a", "a", "elsewhere", "漢😀"))
    for body in ("a\n\na\n\nb", "b\n\n\n\na\n\na\n\nelsewhere\n\n漢😀", ""):
        store.save(a_story(body=body, blocks=blocks), fetched_at=MAY_1)
        back = store.article(URL)
        assert back is not None
        assert back.blocks == blocks
        assert column(store, "SELECT text FROM kept_lines ORDER BY ordinal") == [block.text for block in blocks]


def test_the_text_of_blocks_stands_once(store: Store, a_story: MakeStory) -> None:
    """Blocks that make up the body are places in it, so that the store does not hold every story twice."""
    store.save(a_story(), fetched_at=MAY_1)
    assert column(store, "SELECT text FROM blocks") == [None] * 3
    assert column(store, "SELECT text FROM kept_lines ORDER BY ordinal") == [b.text for b in a_story().blocks]


@pytest.mark.parametrize("code", [0, 0xD800, 0xDFFF])
def test_unstorable_characters_break_nothing(store: Store, a_story: MakeStory, a_page: MakePage, code: int) -> None:
    """NUL and lone surrogates, in each text of a record, a URL, a header, a reason, are stored as U+FFFD."""
    bad = chr(code)

    def spoiled(value: Any) -> Any:
        if isinstance(value, str) and not isinstance(value, (Label, PageKind)):
            return f"{value}{bad}."
        if isinstance(value, tuple):
            return tuple(map(spoiled, value))
        if isinstance(value, dict):
            return {spoiled(key): spoiled(item) for key, item in value.items()}
        if isinstance(value, (Block, Removal)):
            return replace(value, **{name: spoiled(getattr(value, name)) for name in value.__slots__})
        return value

    story = a_story()
    names = [field.name for field in fields(Article) if field.name != "access"]
    spoiled_story = replace(story, **{name: spoiled(getattr(story, name)) for name in names})
    page_id = store.save_page(a_page(url=f"https://a.example/{bad}", headers=(("x", bad),)))
    assert store.save(spoiled_story, fetched_at=MAY_1, page_id=page_id) is Saved.NEW
    assert store.save(spoiled_story, fetched_at=MAY_2, page_id=page_id) is Saved.UNCHANGED
    Frontier(store).miss(f"https://b.example/{bad}", Miss(bad, bad))
    assert store.known([f"https://b.example/{bad}"]) == {f"https://b.example/{bad}"}
    back = store.article(spoiled_story.url or "")
    assert back is not None
    assert back.to_json() == spoiled_story.to_json().replace(bad if bad != "\0" else "\\u0000", "\ufffd")
    assert column(store, "SELECT length(title) FROM articles") == [len(back.title or "")]  # SQLite's stops at a NUL


# --- One row a story


def test_saved_twice_is_one_row(store: Store, a_story: MakeStory) -> None:
    """The same article again changes nothing but the time it was last seen."""
    store.save(a_story(), fetched_at=MAY_1)
    before = list(store.db["articles"].rows)
    assert store.save(a_story(), fetched_at=MAY_2) is Saved.UNCHANGED
    assert list(store.db["articles"].rows) == [before[0] | {"last_fetched_at": MAY_2}]
    assert store.db["removals"].count == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "Other words."},
        {"title": "Ferry late after all"},
        {"tags": ("Skerry",)},
        {"authors": ("Bo Nib", "Ada Quill")},
        {"modified": "2024-05-02"},
        {"corrections": ()},
        {"access": "paywalled"},
    ],
)
def test_an_edit_is_an_update(store: Store, a_story: MakeStory, changes: dict[str, Any]) -> None:
    """What a reader would see makes an update: the row keeps its id, the record is the new one."""
    store.save(a_story(), fetched_at=MAY_1)
    (old,) = store.db["articles"].rows
    edited = a_story(**changes)
    assert store.save(edited, fetched_at=MAY_2) is Saved.UPDATED
    (new,) = store.db["articles"].rows
    assert store.article(URL) == edited
    assert new["id"] == old["id"]
    assert (new["first_fetched_at"], new["changed_at"], new["last_fetched_at"]) == (MAY_1, MAY_2, MAY_2)


@pytest.mark.parametrize(
    "changes",
    [
        {"removed": ()},
        {"removed": (Removal("Most read", Label.RELATED, "related", "It leads elsewhere.", 9),)},
        {"confidence": 0.5, "cleaner_version": "0.2.0"},
        {"page_evidence": ("It looks like one.",), "sources": {"title": "og:title"}},
        {"url": "https://www.gazette.example/other-way-in"},
    ],
)
def test_what_stands_around_a_story_is_no_edit(store: Store, a_story: MakeStory, changes: dict[str, Any]) -> None:
    """Other links around it, or another cleaner that finds the same, leave a story unchanged; the record is kept up."""
    store.save(a_story(), fetched_at=MAY_1)
    again = a_story(**changes)
    assert store.save(again, fetched_at=MAY_2) is Saved.UNCHANGED
    assert store.article(CANONICAL) == again
    assert column(store, "SELECT changed_at FROM articles") == [MAY_1]


def test_an_update_leaves_no_old_rows(store: Store, a_story: MakeStory) -> None:
    """Rows of the old record are gone when the new one has fewer, in every table."""
    store.save(a_story(), fetched_at=MAY_1)
    bare = Article(url=URL, canonical_url=CANONICAL, body="x", page_kind=PageKind.ARTICLE, is_article=True)
    store.save(bare, fetched_at=MAY_2)
    parts = ("article_tags", "article_authors", "blocks", "removals", "moved_lines", "page_evidence", "field_sources")
    assert [store.db[table].count for table in parts] == [0] * len(parts)


@pytest.mark.parametrize(
    ("first", "second", "rows"),
    [
        pytest.param(
            (URL, CANONICAL), ("https://m.gazette.example/ferry", CANONICAL), 1, id="two ways, one canonical URL"
        ),
        pytest.param((URL, None), (URL, CANONICAL), 1, id="the canonical URL comes later"),
        pytest.param((URL, CANONICAL), (URL, None), 1, id="the canonical URL goes missing"),
        pytest.param((URL, None), (URL + "?utm_source=x#top", None), 1, id="a tracker"),
        pytest.param((URL, None), ("https://www.gazette.example/2", None), 2, id="two URLs"),
        pytest.param((URL, CANONICAL), (URL, CANONICAL + "-2"), 2, id="two stories at one URL in turn"),
        pytest.param(
            (URL, "https://www.gazette.example/"),
            ("https://www.gazette.example/2", "https://www.gazette.example/"),
            2,
            id="the front page is no canonical URL",
        ),
        pytest.param((URL, None), ("https://rogue.example/1", URL), 2, id="a page speaks for its own site only"),
        pytest.param((URL, "notes"), ("https://www.gazette.example/2", "notes"), 2, id="a canonical URL that is none"),
        pytest.param((None, CANONICAL), (URL, CANONICAL), 1, id="from a file, then from the web"),
        pytest.param((None, None), (None, None), 1, id="a file without any URL, twice"),
    ],
)
def test_what_is_one_story(
    store: Store,
    a_story: MakeStory,
    first: tuple[str | None, str | None],
    second: tuple[str | None, str | None],
    rows: int,
) -> None:
    """The canonical URL where it is believable, else the URL, else the words."""
    for at, (url, canonical) in zip((MAY_1, MAY_2), (first, second), strict=True):
        store.save(a_story(url=url, canonical_url=canonical), fetched_at=at)
    assert store.db["articles"].count == rows
    if second[0]:
        back = store.article(second[0])
        assert back is not None
        assert (back.url, back.canonical_url) == second


def test_stories_without_a_url_are_told_apart_by_their_words(store: Store, a_story: MakeStory) -> None:
    """Two files with two texts are two rows."""
    for body in ("One.", "Two.", "One."):
        store.save(a_story(url=None, canonical_url=None, body=body), fetched_at=MAY_1)
    assert column(store, "SELECT body FROM articles ORDER BY id") == ["One.", "Two."]


def test_a_record_is_found_by_each_of_its_urls(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """By the URL before redirects, the URL after, the canonical one, in any spelling; and by no other."""
    page_id = store.save_page(a_page(url=URL, requested_url="https://gazette.example/s/1"))
    store.save(a_story(), fetched_at=MAY_1, page_id=page_id)
    ways = ["https://gazette.example/s/1", URL, CANONICAL, "HTTPS://WWW.gazette.example:443/2024/05/ferry?utm_source=x"]
    assert [store.article(url) for url in ways] == [a_story()] * 4
    assert store.known(ways) == set(ways)
    assert store.article("https://gazette.example/s/2") is None


# --- Nothing good is lost to something worse


@pytest.mark.parametrize("kind", [kind for kind in PageKind if not kind.has_story])
def test_a_page_that_is_no_article_is_refused(store: Store, a_story: MakeStory, kind: PageKind) -> None:
    """A wall, an error, a listing leave the store as it was, whether or not the story is there."""
    wall = a_story(page_kind=kind, is_article=False, body="")
    assert store.save(wall, fetched_at=MAY_1) is Saved.REFUSED
    assert store.article(URL) is None
    store.save(a_story(), fetched_at=MAY_1)
    before = list(store.db["articles"].rows)
    assert store.save(wall, fetched_at=MAY_2) is Saved.REFUSED
    assert store.save(replace(wall, is_article=True), fetched_at=MAY_2) is Saved.REFUSED
    assert list(store.db["articles"].rows) == before
    assert store.article(URL) == a_story()


def test_a_video_page_without_a_story_is_refused(store: Store, a_story: MakeStory) -> None:
    """A kind that can carry a story is kept only when it does."""
    assert store.save(a_story(page_kind=PageKind.VIDEO, is_article=False), fetched_at=MAY_1) is Saved.REFUSED
    assert store.save(a_story(page_kind=PageKind.VIDEO), fetched_at=MAY_1) is Saved.NEW


@pytest.mark.parametrize(
    ("old", "new", "saved"),
    [
        ("", "teaser: The start", Saved.NEW),
        ("article: The start, the end", "teaser: The start", Saved.REFUSED),
        ("article: Short", "teaser: The start of a longer one", Saved.REFUSED),
        ("live_blog: The start", "teaser: The start", Saved.REFUSED),
        ("teaser: The start", "article: The start, the end", Saved.UPDATED),
        ("teaser: The start, and more", "teaser: The start", Saved.REFUSED),
        ("teaser: The start", "teaser: The start, and more", Saved.UPDATED),
        ("teaser: The start", "teaser: The start", Saved.UNCHANGED),
        ("article: The start, the end", "article: The start", Saved.UPDATED),
    ],
)
def test_a_teaser_never_replaces_more_of_the_story(
    store: Store, a_story: MakeStory, old: str, new: str, saved: Saved
) -> None:
    """A teaser is kept where there is nothing fuller; a full story always takes its place."""

    def story(words: str) -> Article:
        kind, _, body = words.partition(": ")
        return a_story(page_kind=PageKind(kind), body=body, blocks=())

    if old:
        store.save(story(old), fetched_at=MAY_1)
    assert store.save(story(new), fetched_at=MAY_2) is saved
    assert store.article(URL) == story(old if saved is Saved.REFUSED else new)


def test_the_url_of_a_refused_teaser_is_handled(store: Store, a_story: MakeStory) -> None:
    """The story is there, so its other URL need not be fetched again."""
    store.save(a_story(), fetched_at=MAY_1)
    teaser = a_story(url="https://www.gazette.example/short", page_kind=PageKind.TEASER, body="A ferry")
    store.save(teaser, fetched_at=MAY_2)
    assert store.article("https://www.gazette.example/short") == a_story()


def test_the_page_that_a_record_was_made_from(store: Store, a_story: MakeStory, a_page: MakePage) -> None:
    """A record points to its own page: the newest that told the story so, and none when its page was not kept."""
    one, two = store.save_page(a_page(b"1")), store.save_page(a_page(b"2"))
    pages = []
    told_alike = a_story(confidence=0.5)
    saves = [(a_story(), one), (a_story(), None), (a_story(), two), (told_alike, None), (a_story(title="New"), None)]
    for story, page_id in saves:
        store.save(story, fetched_at=MAY_1, page_id=page_id)
        pages += column(store, "SELECT page_id FROM articles")
    assert pages == [one, one, two, two, None]


# --- Tags and authors


def test_names_are_compared_casefolded_and_shown_as_first_spelled(store: Store, a_story: MakeStory) -> None:
    """ "STRASSE" and "Straße" are one tag; each record still has its own spelling."""
    first = a_story(tags=("Straße", "EU"), authors=("ada quill",))
    second = a_story(url=URL + "2", canonical_url=None, tags=("eu", "STRASSE"), authors=("Ada Quill", "ADA QUILL"))
    for story in (first, second):
        store.save(story, fetched_at=MAY_1)
    assert column(store, "SELECT name FROM tags ORDER BY id") == ["Straße", "EU"]
    assert column(store, "SELECT name FROM authors") == ["ada quill"]
    assert [store.article(URL), store.article(URL + "2")] == [first, second]


# --- Times


def test_page_times_are_kept_as_written_and_in_utc(store: Store, a_story: MakeStory) -> None:
    """The record keeps the page's offset; the column beside it can be sorted by."""
    store.save(
        a_story(published="2024-05-01T10:00:00+02:00", modified="in May"), fetched_at="2024-05-01T11:00:00+02:00"
    )
    (row,) = store.db["articles"].rows
    assert (row["published"], row["published_utc"]) == ("2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00Z")
    assert (row["modified"], row["modified_utc"]) == ("in May", None)
    assert row["first_fetched_at"] == "2024-05-01T09:00:00Z"


# --- URLs


SLOW = Miss("timeout", "no answer within 30 seconds", temporary=True)


def nine() -> datetime:
    """What the clock of ``store`` says."""
    return datetime(2024, 5, 2, 9, tzinfo=UTC)


def test_a_url_is_known_once_it_was_handled(store: Store, a_story: MakeStory) -> None:
    """Stored, skipped and failed ones are, and those whose time has not come; ones never tried are not."""
    store.save(a_story(), fetched_at=MAY_1)
    frontier = Frontier(store, clock=nine)
    frontier.miss("https://a.example/listing", Miss("listing", "a front page", otherwise=UrlState.SKIPPED))
    frontier.miss("https://a.example/gone", Miss("http-404", "not found"))
    frontier.miss("https://a.example/slow", SLOW)
    frontier.add(["https://a.example/found"], "Gazette")
    known = {f"https://a.example/{url}" for url in ("listing", "gone", "slow")}
    assert store.known([URL, *known, "https://a.example/found", "https://a.example/new"]) == {URL, *known}


def test_a_url_that_waits_is_due_at_its_time(store_path: Path) -> None:
    """Once its time has come it is no longer known, so that the next run tries it."""
    with Store.open(store_path, clock=nine) as store:
        Frontier(store, clock=nine).miss(URL, SLOW)
        assert store.known([URL]) == {URL}
    with Store.open(store_path, clock=lambda: nine() + timedelta(hours=1)) as store:
        assert store.known([URL]) == set()


def test_tries_are_counted_until_one_succeeds(store: Store, a_story: MakeStory) -> None:
    """A URL tells how often in a row it gave nothing, why it did the last time, and then that it gave an article."""
    for reason in ("timeout", "http-503"):
        Frontier(store, clock=nine).miss(URL, Miss(reason, reason, temporary=True))
    (row,) = store.db["urls"].rows
    assert (row["state"], row["reason"], row["tries"]) == ("waiting", "http-503", 2)
    store.save(a_story(canonical_url=None), fetched_at=MAY_3)
    (row,) = store.db["urls"].rows
    assert (row["state"], row["reason"], row["tries"], row["last_tried_at"]) == ("stored", None, 0, MAY_3)
    assert row["first_seen_at"] == "2024-05-02T09:00:00Z"


def test_a_stored_url_stays_stored(store: Store, a_story: MakeStory) -> None:
    """A wall in front of a story that is in the store takes nothing away; the reason is noted."""
    store.save(a_story(), fetched_at=MAY_1)
    Frontier(store).miss(URL, Miss("consent_wall", "a wall"))
    row = next(store.db["urls"].rows_where("url = ?", [URL]))
    assert (row["state"], row["reason"], row["tries"]) == ("stored", "consent_wall", 1)
    assert store.article(URL) == a_story()


def test_known_takes_urls_by_the_thousand(store: Store) -> None:
    """As many as a sitemap names, given once, as an iterator."""
    Frontier(store).miss("https://a.example/7", Miss("listing", "a front page", otherwise=UrlState.SKIPPED))
    assert store.known(f"https://a.example/{n}" for n in range(5000)) == {"https://a.example/7"}


# --- Runs, batches, reading along


def test_a_run_is_on_record(store: Store) -> None:
    """Its start, its end, how it ended, and counts by source and outcome."""
    run = store.begin_run("crawl")
    (row,) = store.db["runs"].rows
    assert (row["command"], row["started_at"], row["ended_at"]) == ("crawl", "2024-05-02T09:00:00Z", None)
    store.end_run(run, {"Gazette": {"stored": 3, "failed": 1}, "Herald": {"stored": 2}}, exit_code=4)
    (row,) = store.db["runs"].rows
    assert (row["ended_at"], row["exit_code"]) == ("2024-05-02T09:00:00Z", 4)
    assert column(store, "SELECT sum(count) FROM run_counts WHERE outcome = 'stored'") == [5]
    assert store.begin_run("crawl") != run


def test_a_batch_is_kept_whole_or_not_at_all(store: Store, a_story: MakeStory) -> None:
    """An error that leaves the batch undoes all of it."""

    def save_two_and_fail() -> None:
        with store.batch():
            store.save(a_story(), fetched_at=MAY_1)
            Frontier(store).miss("https://a.example/1", SLOW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_two_and_fail()
    assert [store.db[table].count for table in ("articles", "urls", "tags")] == [0, 0, 0]


def test_a_failed_write_in_a_batch_is_undone_alone(store: Store, a_story: MakeStory) -> None:
    """One record that can't be written takes none of the others with it."""
    with store.batch():
        store.save(a_story(), fetched_at=MAY_1)
        with pytest.raises(ValueError, match="never"):
            store.save(a_story(url=URL + "2", canonical_url=None), fetched_at="never")
        with pytest.raises(Exception, match="FOREIGN KEY"):
            store.save(a_story(url=URL + "3", canonical_url=None, title="x"), fetched_at=MAY_1, page_id=99)
        Frontier(store, clock=nine).miss("https://a.example/1", SLOW)
    assert column(store, "SELECT title FROM articles") == [a_story().title]
    assert store.known(["https://a.example/1"])
    assert store.article(URL) == a_story()


def test_another_connection_reads_along(store: Store, store_path: Path, a_story: MakeStory) -> None:
    """A reader sees whole records, before and after, while a writer is at it."""
    store.save(a_story(), fetched_at=MAY_1)
    with sqlite3.connect(store_path, timeout=0) as reader:
        with store.batch():
            store.save(a_story(title="New"), fetched_at=MAY_2)
            assert reader.execute("SELECT title FROM articles").fetchall() == [(a_story().title,)]
        assert reader.execute("SELECT title FROM articles").fetchall() == [("New",)]
    reader.close()


@pytest.mark.parametrize(
    "tool",
    [
        pytest.param(
            ["sqlite3"], marks=pytest.mark.skipif(not shutil.which("sqlite3"), reason="sqlite3 is not installed")
        ),
        pytest.param([sys.executable, "-m", "sqlite_utils"]),
    ],
)
def test_the_store_is_read_with_plain_tools(
    store: Store, store_path: Path, a_story: MakeStory, tool: list[str]
) -> None:
    """Command-line tools show the story, what was left out and why, and what the columns are for."""
    store.save(a_story(), fetched_at=MAY_1)

    def answer(query: str) -> str:
        return subprocess.run([*tool, store_path, query], capture_output=True, text=True, check=True).stdout

    assert "for the first time in a month" in answer("SELECT body FROM articles")
    removed = answer("SELECT label, why, text FROM removed_lines WHERE label = 'newsletter'")
    assert "It speaks to the visitor." in removed
    assert "Sign up for our letter" in removed
    assert "the address that the page itself names" in answer("SELECT sql FROM sqlite_master WHERE name = 'articles'")
