"""What the store can say of the crawl."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaners import Article
from scraper.archive import ArchivedPage
from scraper.cli.main import group
from scraper.frontier import Frontier, Miss, Origin
from scraper.recipe import Recipe
from scraper.status import RunStatus, SourceStatus, Status, status_of
from scraper.store import Store, UrlState
from scraper.times import now

MakeStory = Callable[..., Article]
MakePage = Callable[..., ArchivedPage]

DAY = timedelta(days=1)
URLS = [f"https://gazette.example/{name}" for name in "abcdef"]


@pytest.fixture
def crawled(store_path: Path, a_story: MakeStory, a_page: MakePage) -> Path:
    """A store after a crawl of two sources, by yesterday's clock; one URL of five kinds each."""
    yesterday = now() - DAY
    with Store.open(store_path, clock=lambda: yesterday) as store:
        frontier = Frontier(store, clock=lambda: yesterday, chance=lambda: 0.5)
        frontier.add(URLS, "Gazette")
        frontier.add(["https://herald.example/1"], "Herald")
        page_id = frontier.keep_page(URLS[0], a_page(url=URLS[0]))
        article = a_story(url=URLS[0], canonical_url=URLS[0])
        frontier.save(URLS[0], article, Origin(yesterday.isoformat(), page_id, Recipe("by hand")))
        frontier.miss(URLS[1], Miss("http-404", "the server answered 404"))
        frontier.miss(URLS[2], Miss("listing", "it has links", otherwise=UrlState.SKIPPED))
        frontier.miss(URLS[3], Miss("tls", "no trust"))
        frontier.miss(URLS[4], Miss("timeout", "too slow", temporary=True, retry_after=2 * 86400))
        run = store.begin_run("crawl")
        counts = {"Gazette": {"found": 6, "stored": 1, "failed http-404": 1}, "Herald": {"found": 1, "left": 1}}
        store.end_run(run, counts, exit_code=4)
        store.begin_run("crawl")
    return store_path


def status(path: Path) -> Status:
    with Store.open(path) as store:
        return status_of(store)


def test_sources(crawled: Path) -> None:
    """Each source's URLs by what they are now: what waited until a moment ago is due."""
    gazette, herald = status(crawled).sources
    assert (gazette.name, gazette.stories, gazette.skipped, gazette.given_up) == ("Gazette", 1, 1, 1)
    assert (gazette.due, gazette.later) == (2, 1)
    assert gazette.next_try_at
    assert gazette.latest_story_at
    assert herald == SourceStatus("Herald", 0, 1, 0, 0, 0, None, None)


def test_runs(crawled: Path) -> None:
    """Newest first; the counts are sums over sources, and a run that was killed has no end."""
    last, first = status(crawled).runs
    assert (last.ended_at, last.exit_code, last.counts) == (None, None, {})
    assert first == RunStatus(
        1, "crawl", first.started_at, first.ended_at, 4, {"failed http-404": 1, "found": 7, "left": 1, "stored": 1}
    )


def test_failures(crawled: Path) -> None:
    """By reason, with an example in words, and how many of them are tried again; a listing is no failure."""
    found = [(failure.reason, failure.urls, failure.tried_again) for failure in status(crawled).failures]
    assert found == [("http-404", 1, 0), ("timeout", 1, 1), ("tls", 1, 1)]
    assert status(crawled).failures[0].example == URLS[1]
    assert status(crawled).failures[0].detail == "the server answered 404"


def test_as_text(crawled: Path) -> None:
    """A person sees all of it, a line each."""
    shown = CliRunner().invoke(group, ["status", "--db", str(crawled)], catch_exceptions=False)
    lines = shown.output.splitlines()
    assert lines[0] == f"{crawled}: 1 story; no run goes on"
    assert any(line.split()[:6] == ["Gazette", "1", "2", "1", "1", "1"] for line in lines)
    assert any(re.search(r"Z +4  7 found, 1 stored, 1 left, 1 failed http-404", line) for line in lines)
    assert any("was killed" in line for line in lines)
    assert any(line.split()[:3] == ["tls", "1", "1"] and line.rstrip().endswith("no trust") for line in lines)


def test_as_json(crawled: Path) -> None:
    """A program gets the same as one object."""
    shown = CliRunner().invoke(group, ["status", "--db", str(crawled), "--json", "--runs", "1"], catch_exceptions=False)
    found = json.loads(shown.output)
    assert found["articles"] == 1
    assert [source["name"] for source in found["sources"]] == ["Gazette", "Herald"]
    assert len(found["runs"]) == 1


def test_an_empty_store(store_path: Path) -> None:
    """Nothing has been done, and nothing fails."""
    Store.open(store_path).close()
    shown = CliRunner().invoke(group, ["status", "--db", str(store_path)], catch_exceptions=False)
    assert shown.exit_code == 0
    assert "Sources: none" in shown.output
