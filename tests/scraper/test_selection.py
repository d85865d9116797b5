"""Which stories are meant: times, sites and runs as people name them."""

from __future__ import annotations

import pytest

from scraper.selection import UnknownRunError, run_began, site_named
from scraper.store import Store


@pytest.mark.parametrize(
    ("name", "site"),
    [
        ("gazette.example", "gazette.example"),
        ("www.gazette.example", "gazette.example"),
        ("https://news.gazette.example/a?b", "gazette.example"),
        ("localhost", "localhost"),
    ],
)
def test_a_site_may_be_named_by_any_of_its_addresses(name: str, site: str) -> None:
    """A URL or a host means its registrable domain, as the store has it."""
    assert site_named(name) == site


def test_runs(store: Store) -> None:
    """The last one is the last crawl, whatever ran after it; each has its number."""
    with pytest.raises(UnknownRunError, match="no crawl"):
        run_began(store.db.conn, "last")
    store.db.execute("INSERT INTO runs (command, started_at) VALUES ('crawl', '2026-03-01T00:00:00Z')")
    store.db.execute("INSERT INTO runs (command, started_at) VALUES ('reclean', '2026-03-02T00:00:00Z')")
    assert run_began(store.db.conn, "last") == "2026-03-01T00:00:00Z"
    assert run_began(store.db.conn, "2") == "2026-03-02T00:00:00Z"
    for unknown in ("3", "first"):
        with pytest.raises(UnknownRunError, match=f"no run {unknown}"):
            run_began(store.db.conn, unknown)
