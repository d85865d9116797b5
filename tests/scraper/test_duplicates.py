"""Near-duplicates: which stories are one, and that their groups follow what is stored."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cleaners import Article
from scraper.duplicates import Unique, catch_up, groups, keys, method, resemblance, signature
from scraper.query import parse
from scraper.schema import MIGRATIONS, connect
from scraper.search import search
from scraper.store import Store

MakeStory = Callable[..., Article]
WIRE = " ".join(f"The ferry number {number} left pier {number * 7 % 13} at noon." for number in range(20))
LOCAL = " ".join(f"Nobody knew that {word} would cost so much." for word in "salt coal rope tar oak hemp".split())


def save(store: Store, a_story: MakeStory, name: str, body: str) -> None:
    story = a_story(url=f"https://{name}.example/1", canonical_url=None, title=name.title(), body=body)
    store.save(story, fetched_at="2024-05-01T08:00:00Z")


def grouped(store: Store) -> list[list[str | None]]:
    catch_up(store)
    return [[copy.title for copy in group] for group in groups(store)]


def test_groups_follow_what_is_stored(store: Store, a_story: MakeStory) -> None:
    """A copy joins, a retold story leaves, a deleted one goes, and one that is alone is no group."""
    save(store, a_story, "anna", WIRE)
    save(store, a_story, "bert", LOCAL)
    assert grouped(store) == []
    save(store, a_story, "carl", f"From our wire. {WIRE}")
    save(store, a_story, "dora", WIRE.replace("noon", "night", 3))
    assert grouped(store) == [["Anna", "Carl", "Dora"]]
    assert catch_up(store) == 0
    save(store, a_story, "anna", LOCAL)
    assert grouped(store) == [["Carl", "Dora"], ["Anna", "Bert"]]
    store.db.execute("DELETE FROM articles WHERE title = 'Carl'")
    assert grouped(store) == [["Anna", "Bert"]]
    store.db.execute("INSERT INTO fingerprint_keys (fingerprint_keys, rank) VALUES ('integrity-check', 1)")


def test_only_the_first_of_a_group(store: Store, a_story: MakeStory) -> None:
    """Unique stories are one of each group, and all that are in none."""
    for name, body in (("anna", WIRE), ("bert", LOCAL), ("carl", WIRE + " It was late.")):
        save(store, a_story, name, body)
    catch_up(store)
    unique = Unique(store)
    found = search(store, parse("ferry OR nobody"))
    assert sorted(hit.title.text for hit in found if unique.is_first(hit.article_id)) in (
        ["Anna", "Bert"],
        ["Bert", "Carl"],
    )


def test_a_store_from_before(store_path: Path, a_story: MakeStory) -> None:
    """What an older version stored is fingerprinted too."""
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:4])) as db:
        for name in ("anna", "bert"):
            db.execute(
                """INSERT INTO articles (identity, title, body, page_kind, access, confidence, engine, cleaner_version,
                       first_fetched_at, last_fetched_at, changed_at)
                   VALUES (?1, ?1, ?2, 'article', 'free', 1, 'blocks', '0.1',
                       '2024-05-01T08:00:00Z', '2024-05-01T08:00:00Z', '2024-05-01T08:00:00Z')""",
                (name, WIRE),
            )
    with Store.open(store_path) as store:
        assert grouped(store) == [["anna", "bert"]]


def test_another_method_makes_all_anew(store: Store, a_story: MakeStory) -> None:
    """Fingerprints of another version of the method are compared with none, and made again."""
    save(store, a_story, "anna", WIRE)
    save(store, a_story, "bert", WIRE)
    assert len(grouped(store)) == 1
    store.db.execute("UPDATE fingerprints SET method = method - 1")
    assert catch_up(store) == 2
    assert len(grouped(store)) == 1


def test_the_method_has_not_changed_unseen() -> None:
    """The same text gives the same keys for ever; else ``method`` has to give another number."""
    made = signature(WIRE)
    assert made is not None
    assert (method(), keys(made)[:21]) == METHOD_AND_KEYS


METHOD_AND_KEYS = (201, "00029b6c76 01698f37f9")


@pytest.mark.parametrize("text", ["", "Too short to tell.", "北京" * 5])
def test_short_texts_have_no_fingerprint(text: str) -> None:
    """A few words are alike to too many others."""
    assert signature(text) is None


def test_chinese_is_compared_by_characters() -> None:
    """A story without blanks is known again, and another one is not taken for it."""
    story = "市长昨天说，轮渡将于三月恢复运行，船长和码头工人都很高兴，因为他们等了一年多的时间。"
    other = "警方周二表示，火车站附近发生一起事故，三人受轻伤，目前正在医院接受治疗，原因不明。"
    one, same, another = (signature(text * 2) for text in (story, "本报讯" + story, other))
    assert one
    assert same
    assert another
    assert resemblance(one, same) > 0.6
    assert resemblance(one, another) < 0.1
