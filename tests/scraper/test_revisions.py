"""Revisions: how a story was told before."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from scraper.schema import MIGRATIONS, connect
from scraper.store import Store


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
