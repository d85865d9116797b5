"""The frontier: what was found is not forgotten, what failed comes back in time, and nothing is done twice."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from scraper.schema import MIGRATIONS, connect
from scraper.store import Store


def test_a_store_from_before_the_frontier(store_path: Path) -> None:
    """URLs that an older version noted keep what was known of them, and nobody's they are."""
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:1])) as db:
        db.execute(
            """INSERT INTO urls (url, state, reason, tries, first_seen_at)
               VALUES ('https://a.example/1', 'failed', 'http-404', 2, '2024-05-01T08:00:00Z')"""
        )
    with Store.open(store_path) as store:
        (row,) = store.db.query("SELECT url, state, reason, tries, source, detail, page_id FROM urls")
    assert tuple(row.values()) == ("https://a.example/1", "failed", "http-404", 2, None, None, None)
    assert store_path.with_name("news.db.v1.bak").exists()
