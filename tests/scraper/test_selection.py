"""Which stories are meant: times, sites and runs as people name them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.selection import UnknownRunError, moment, run_began, site_named
from scraper.store import Store

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "is_end", "expected"),
    [
        ("2026-03-01", False, "2026-03-01T00:00:00Z"),
        ("2026-03-01", True, "2026-03-02T00:00:00Z"),
        ("2026-03-01T10:00", True, "2026-03-01T10:00:00Z"),
        ("2026-03-01 10:00+02:00", False, "2026-03-01T08:00:00Z"),
        ("12h", False, "2026-03-10T00:00:00Z"),
        ("7d", False, "2026-03-03T12:00:00Z"),
        ("2w", True, "2026-02-24T12:00:00Z"),
    ],
)
def test_times(text: str, is_end: bool, expected: str) -> None:
    """Days, times with and without an offset, and ages; the last day is meant to its end."""
    assert moment(text, NOON, is_end=is_end) == expected


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "7 apples", "9999-12-31"])
def test_what_is_no_time_says_what_is(text: str) -> None:
    """So does what no calendar can hold."""
    with pytest.raises(ValueError, match="write a day like"):
        moment(text, NOON, is_end=True)


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
