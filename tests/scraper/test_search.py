"""Searching a store: what is found, in which order, and that the indexes are in step with what is stored."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaners import Article
from scraper.query import QueryError, parse
from scraper.schema import MIGRATIONS, connect
from scraper.search import Marked, Order, count, search
from scraper.selection import Selection
from scraper.store import Store

MakeStory = Callable[..., Article]

NEWS = {  # what a story is called here -> its title and body
    "ferry": ("Ferry to Skerry", "The last ferry left on time. Its captain spoke of luck."),
    "strike": ("Crews walk out", "Crews of the ferry to the north quay went on strike on Monday.\n\nNo ferry sailed."),
    "cafe": ("Un café ferme", "Le café du port ferme après trente ans; la rue perd sa dernière terrasse."),
    "virus": ("COVID-19 in the U.S.", "Cases of covid-19 fell again, AT&T's staff don't know why."),
    "beijing": ("他去了北京", "市长昨天说，轮渡将于三月恢复运行。"),
    "tokyo": ("東京で停電", "月曜日の夜、東京のNATO代表部で停電があった。フェリーは動いている。"),
    "bangkok": ("เรือข้ามฟากหยุด", "เรือข้ามฟากในกรุงเทพหยุดให้บริการเมื่อวันจันทร์"),
    "seoul": ("서울에서 정전", "월요일 밤 서울에서 정전이 일어났다. 부산은 괜찮았다."),
    "abroad": (
        "Visit to China",
        "The minister flew to Beijing (北京) and talked of ferries with his host there for an hour.",
    ),
}


def url(name: str) -> str:
    return f"https://www.gazette.example/{name}"


def fill(store: Store, a_story: MakeStory) -> None:
    for day, (name, (title, body)) in enumerate(NEWS.items(), 1):
        story = a_story(url=url(name), canonical_url=None, title=title, body=body, published=f"2024-05-{day:02}")
        store.save(story, fetched_at="2024-06-01T08:00:00Z")


@pytest.fixture
def news(store: Store, a_story: MakeStory) -> Store:
    """A store with all of ``NEWS``, published on one day of May after the other."""
    fill(store, a_story)
    return store


def found(store: Store, query: str, selection: Selection | None = None, order: Order = Order.RELEVANCE) -> list[str]:
    hits = list(search(store, parse(query), selection, order=order))
    assert count(store, parse(query), selection) == len(hits)
    return [str(hit.url).rpartition("/")[2] for hit in hits]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("captain", ["ferry"]),
        ("FERRY strike", ["strike"]),
        ("cafe", ["cafe"]),
        ("apres", ["cafe"]),
        ('"north quay"', ["strike"]),
        ('"quay north"', []),
        ("ferry -strike", ["ferry"]),
        ("captain OR monday", ["ferry", "strike"]),
        ("terr*", ["cafe"]),
        ("title:ferry", ["ferry"]),
        ("body:ferry (luck OR sailed)", ["ferry", "strike"]),
        ("covid-19", ["virus"]),
        ("don't U.S. AT&T", ["virus"]),
        ("what's up?", []),
    ],
)
def test_words(news: Store, query: str, names: list[str]) -> None:
    """Words are found in any case and without their accents, phrases as phrases, and punctuation is no syntax."""
    assert sorted(found(news, query)) == sorted(names)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("轮渡将", ["beijing"]),
        ("轮渡", ["beijing"]),
        ("北京", ["beijing", "abroad"]),
        ("title:北京", ["beijing"]),
        ("京", ["beijing", "tokyo"]),
        ("停電 nato", ["tokyo"]),
        ("フェリー OR 轮渡", ["tokyo", "beijing"]),
        ("東京 -停電", []),
        ("東京 -轮渡", ["tokyo"]),
        ("กรุงเทพ", ["bangkok"]),
        ("서울", ["seoul"]),
        ("부산", ["seoul"]),
        ("停電 ferry", []),
    ],
)
def test_scripts_without_blanks(news: Store, query: str, names: list[str]) -> None:
    """Chinese, Japanese, Thai and Korean are found by any of their characters, the last ones of a title too."""
    assert sorted(found(news, query)) == sorted(names)


def test_what_was_removed_is_never_found(store: Store, a_story: MakeStory) -> None:
    """Neither noise nor lines that were moved out of the story, though the store has them all."""
    store.save(a_story(), fetched_at="2024-05-01T08:00:00Z")
    assert found(store, "ferry") == ["ferry"]
    for removal in a_story().removed:
        assert found(store, f'"{removal.text}"') == []


def test_a_word_in_the_title_counts_more(news: Store) -> None:
    """The best come first by default, the newest where that is asked for."""
    assert found(news, "ferry") == ["ferry", "strike"]
    assert found(news, "ferry", order=Order.NEWEST) == ["strike", "ferry"]
    assert found(news, "京") == ["tokyo", "beijing"]


@pytest.mark.parametrize(
    ("selection", "names"),
    [
        (Selection(), ["ferry", "strike"]),
        (Selection(sites=("gazette.example", "b.example")), ["ferry", "strike"]),
        (Selection(sites=("b.example",)), []),
        (Selection(tags=("FERRIES",)), ["ferry", "strike"]),
        (Selection(tags=("rail",)), []),
        (Selection(since="2024-05-02T00:00:00Z"), ["strike"]),
        (Selection(until="2024-05-02T00:00:00Z"), ["ferry"]),
        (Selection(changed_since="2024-06-01T08:00:00Z"), ["ferry", "strike"]),
        (Selection(changed_since="2024-06-01T08:00:01Z"), []),
    ],
)
def test_search_among_some(news: Store, selection: Selection, names: list[str]) -> None:
    """Each choice narrows a search, by words and by characters alike."""
    assert found(news, "ferry", selection) == names
    is_beijing_chosen = bool(names) and selection.until is None  # by its day
    assert found(news, "轮渡", selection) == (["beijing"] if is_beijing_chosen else [])


def test_finds_are_marked(news: Store) -> None:
    """Title and snippet say where the words stand, whatever script they are in."""
    (hit,) = search(news, parse("quay crews"))
    assert [hit.title.text[start:end] for start, end in hit.title.marks] == ["Crews"]
    assert hit.snippet.text.startswith("Crews of the ferry to the north quay")
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["Crews", "quay"]
    (hit,) = search(news, parse("停電 nato"))
    assert hit.title == Marked("東京で停電", ((3, 5),))
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["NATO", "停電"]


def index_is_in_step(store: Store) -> bool:
    for index in ("articles_fts", "articles_trigrams"):
        store.db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return True


def test_the_indexes_follow_every_change(news: Store, a_story: MakeStory) -> None:
    """A story that is retold is found by its new words only, one that is deleted not at all; both by plain SQL too."""
    story = a_story(url=url("ferry"), canonical_url=None, title="北京的轮渡", body="轮渡停了，船长没有说话。")
    news.save(story, fetched_at="2024-06-02T08:00:00Z")
    assert found(news, "captain") == []
    assert found(news, "船长") == ["ferry"]
    news.save(replace(story, title="Boat", body="The boat is back."), fetched_at="2024-06-03T08:00:00Z")
    assert found(news, "船长") == []
    assert found(news, "boat") == ["ferry"]
    news.db.execute("UPDATE articles SET body = 'It sank.' WHERE title = 'Boat'")
    assert found(news, "back") == []
    assert found(news, "sank") == ["ferry"]
    assert index_is_in_step(news)
    news.db.execute("DELETE FROM articles WHERE title IN ('Boat', '東京で停電')")
    assert found(news, "sank OR 停電") == []
    assert index_is_in_step(news)


_OLD_ARTICLE = """
    INSERT INTO articles (
        identity, title, body, page_kind, access, confidence, engine, cleaner_version,
        first_fetched_at, last_fetched_at, changed_at)
    VALUES (?, ?, ?, 'article', 'free', 1, 'blocks', '0.1',
        '2024-05-01T08:00:00Z', '2024-05-01T08:00:00Z', '2024-05-01T08:00:00Z')"""


def test_a_store_from_before_search(store_path: Path) -> None:
    """What an older version stored can be found as soon as the store is opened."""
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:3])) as db:
        for name, (title, body) in NEWS.items():
            db.execute(_OLD_ARTICLE, (url(name), title, body))
    with Store.open(store_path) as store:
        assert found(store, "captain") == ["ferry"]
        assert found(store, "轮渡") == ["beijing"]
        assert index_is_in_step(store)


def test_a_store_from_before_words_were_indexed_in_one_stroke(store_path: Path, a_story: MakeStory) -> None:
    """A store whose triggers knew one way only: its stories are found, and many come in, one of them retold at once."""
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:6])) as db:
        db.execute(_OLD_ARTICLE, (url("ferry"), *NEWS["ferry"]))
    told = [("ferry", "It sailed at dawn."), ("boat", "The captain left."), ("boat", "The captain stayed.")]
    stories = [a_story(url=url(name), canonical_url=None, title=name, body=body) for name, body in told]
    with Store.open(store_path) as store:
        assert found(store, "captain") == ["ferry"]
        with store.batch():
            for story in stories:
                store.save(story, fetched_at="2024-06-02T08:00:00Z")
        assert [found(store, word) for word in ("captain", "dawn", "left")] == [["boat"], ["ferry"], []]
        assert index_is_in_step(store)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.text(st.sampled_from("\"()-*:^+{}'a é北東京ORANDT "), max_size=12))
def test_no_query_breaks_sqlite(store: Store, text: str) -> None:
    """What the parser lets through, SQLite understands."""
    try:
        query = parse(text)
    except QueryError:
        return
    assert list(search(store, query)) == []
