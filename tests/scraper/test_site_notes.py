"""What is remembered of sites has its tables, in stores that were made before them too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scraper.schema import MIGRATIONS, connect
from scraper.site_notes import Reading, SiteNotes
from scraper.store import Store


def test_a_store_from_before(store_path: Path) -> None:
    """A store of the schema before keeps what it has, and can be given notes."""
    before = next(n for n, migration in enumerate(MIGRATIONS) if "opt-outs" in migration.brings)
    db = connect(store_path, wait=1, migrations=MIGRATIONS[:before])
    db.execute(
        "INSERT INTO urls (url, state, first_seen_at) VALUES ('https://g.example/a', 'waiting', '2025-11-25T08:00:00Z')"
    )
    db.close()
    with Store.open(store_path) as store:
        assert store.db.execute("SELECT url, state FROM urls").fetchall() == [("https://g.example/a", "waiting")]
        notes = SiteNotes(store)
        notes.remember([Reading("https://g.example/feed", (("etag", '"1"'),), 3)])
        notes.keep_robots("https://g.example", "User-agent: *")
        assert notes.conditions("https://g.example/feed") == (("If-None-Match", '"1"'),)
        assert notes.robots("https://g.example") == "User-agent: *"


def test_an_unknown_list_has_no_conditions(store: Any) -> None:
    """What was never read is asked for whole, and a 304 that nobody asked for leaves no trace."""
    notes = SiteNotes(store)
    notes.remember([Reading("https://g.example/feed", (("etag", '"1"'),), None)])
    assert notes.conditions("https://g.example/feed") == ()
    assert notes.stories("https://g.example/feed") == 0
