"""A run over whole sites: nothing twice, nothing lost, and nothing that stops it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import pytest

from cleaners import SiteProfile
from scraper.archive import FetchedPage
from scraper.crawl import IN_A_ROW
from scraper.fetch import Fetcher
from scraper.outcomes import Left, Skipped, Stored
from scraper.sources import Source
from scraper.store import Store, StoreError

NewsSite = Any  # the classes of the fixtures, see the conftest.py of this folder and of tests/
Runs = Any

FERRY = "/2025/11/25/ferry-sails-again.html"
TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"
MARKET = "/2025/11/24/market-hall-gets-a-new-roof.html"
LIGHTHOUSE = "/2025/11/24/lighthouse-keeper-retires.html"
BUSES = "/2025/11/23/council-votes-for-night-buses.html"
CHOIR = "/2025/11/23/school-choir-wins-prize.html"
STORM = "/2025/11/22/storm-closes-the-coastal-road.html"
LIST = "/2025/11/24/all-stories-of-the-day.html"
FORBIDDEN = "/private/2025/11/25/talks-behind-closed-doors.html"
STORIES = (FERRY, TUNNEL, MARKET, LIGHTHOUSE, BUSES, CHOIR, STORM)


def test_each_story_is_fetched_and_stored_once(news_site: NewsSite, runs: Runs) -> None:
    """A story that feed, front page and section name, with trackers and without, is one request and one record."""
    notes, report = runs.crawl(runs.gazette(news_site))
    assert sorted(news_site.stories()) == sorted((*STORIES, LIST))
    assert runs.stored_paths() == sorted(STORIES)
    assert {path for path, outcome in notes.outcomes.items() if isinstance(outcome, Stored)} == set(STORIES)
    assert (report.sources[0].found, report.sources[0].new, report.sources[0].stored) == (9, 9, 7)
    assert report.sources[0].left == 0


def test_what_is_stored_is_the_clean_story(news_site: NewsSite, runs: Runs) -> None:
    """The record has the story without the noise, and its raw page is kept beside it."""
    runs.crawl(runs.gazette(news_site))
    with Store.open(runs.db) as store:
        article = store.article(f"{news_site.origin}{FERRY}?utm_source=mail")
        page = store.page(runs.rows(f"SELECT page_id FROM articles WHERE url LIKE '%{FERRY}'")[0][0])
    assert article
    assert article.title == "Ferry sails again after winter repairs"
    assert article.body.startswith("The car ferry Marigold left the north quay")
    assert "morning briefing" not in article.body
    assert page
    assert page.page.content == (news_site.folder / FERRY[1:]).read_bytes().replace(
        b"http://gazette.example", news_site.origin.encode()
    )


def test_a_second_run_fetches_only_what_is_new(news_site: NewsSite, runs: Runs) -> None:
    """No story is asked for again, by whatever address it is named; one that was added is."""
    runs.crawl(runs.gazette(news_site))
    news_site.visits.clear()
    runs.crawl(runs.gazette(news_site))
    assert news_site.stories() == []
    feed = (
        (news_site.folder / "feed.xml")
        .read_text()
        .replace("/2025/11/25/ferry-sails-again", "/2025/11/26/ferry-is-full")
    )
    news_site.answer("/feed.xml", feed.replace("http://gazette.example", news_site.origin), content_type="text/xml")
    news_site.answer("/2025/11/26/ferry-is-full.html", (news_site.folder / FERRY[1:]).read_bytes())
    runs.crawl(runs.gazette(news_site))
    assert news_site.stories() == ["/2025/11/26/ferry-is-full.html"]


def test_robots_are_obeyed(news_site: NewsSite, runs: Runs) -> None:
    """A story that robots.txt forbids is never asked for; the outcome says so."""
    notes, _ = runs.crawl(runs.gazette(news_site))
    assert FORBIDDEN not in news_site.paths()
    assert isinstance(outcome := notes.outcomes[FORBIDDEN], Skipped)
    assert outcome.reason == "robots"


def test_one_request_at_a_time_with_a_pause(news_site: NewsSite, runs: Runs) -> None:
    """By the server's own log no two requests overlap, nor come within the delay, though two sources share the host."""
    runs.crawl(runs.gazette(news_site), runs.gazette(news_site, "Gazette by section", feeds=()))
    assert len(news_site.visits) > 12
    assert news_site.shortest_pause() >= runs.delay * 0.95  # the clocks of two threads


def test_two_sources_with_one_story(news_site: NewsSite, runs: Runs) -> None:
    """A story that two sources name is fetched for one of them."""
    _, report = runs.crawl(runs.gazette(news_site), runs.gazette(news_site, "Gazette again"))
    assert sorted(news_site.stories()) == sorted((*STORIES, LIST))
    assert sum(source.stored for source in report.sources) == len(STORIES)


def test_a_dead_source_stops_no_other(serve_site: Callable[..., NewsSite], runs: Runs) -> None:
    """A source whose lists all fail is dead, each list with its reason; the others' stories are stored."""
    alive, dead = serve_site(), serve_site(host="127.0.0.2")
    dead.answer("/feed.xml", "<html><body>We have moved</body></html>")
    dead.answer("/", "", 500)
    dead.answer("/politics/", "<html><body><div id=app></div></body></html>")
    _, report = runs.crawl(runs.gazette(dead, "Dead"), runs.gazette(alive, "Alive"))
    by_name = {source.name: source for source in report.sources}
    assert [source.name for source in report.need_person] == ["Dead"]
    assert [trouble.reason for trouble in by_name["Dead"].troubles] == ["not-feed", "http-500", "not-a-list"]
    assert by_name["Alive"].stored == len(STORIES)
    assert not report.had_nothing


def test_a_source_with_one_list_left_is_alive(news_site: NewsSite, runs: Runs) -> None:
    """One list that fails is a trouble, and the rest is used."""
    news_site.answer("/feed.xml", "", 404)
    _, report = runs.crawl(runs.gazette(news_site))
    assert [trouble.reason for trouble in report.sources[0].troubles] == ["http-404"]
    assert not report.need_person
    assert runs.stored_paths() == sorted((BUSES, FERRY, MARKET, STORM, TUNNEL))


def test_a_source_that_robots_txt_hides(serve_site: Callable[..., NewsSite], runs: Runs) -> None:
    """Where robots.txt can't be had nothing else is asked for; alone, such a source means that nothing could be had."""
    site = serve_site()
    site.answer("/robots.txt", "", 500)
    _, report = runs.crawl(runs.gazette(site))
    assert set(site.paths()) == {"/robots.txt"}
    assert {trouble.reason for trouble in report.sources[0].troubles} == {"robots-unreachable"}
    assert report.had_nothing


def test_a_host_that_wants_to_be_left_alone(news_site: NewsSite, runs: Runs) -> None:
    """After a long Retry-After the host is asked for no story until its time, by this run and by others."""
    news_site.answer(TUNNEL, "", 429, retry_after="3600")
    source = runs.gazette(news_site, sections=())
    notes, report = runs.crawl(source)
    assert isinstance(notes.outcomes[FERRY], Stored)
    assert isinstance(left := notes.outcomes[MARKET], Left)
    assert left.reason == "host-busy"
    assert news_site.stories() == [FERRY, TUNNEL]
    assert report.sources[0].left == 4
    news_site.visits.clear()
    notes, report = runs.crawl(source, clock=runs.later(hours=0.9))
    assert news_site.stories() == []
    assert isinstance(notes.outcomes["127.0.0.1"], Left)
    assert report.sources[0].left == 4
    news_site.answers.clear()
    runs.crawl(source, clock=runs.later(hours=1.1))
    assert sorted(news_site.stories()) == sorted((TUNNEL, MARKET, LIGHTHOUSE, BUSES, CHOIR))


def test_a_host_that_is_down(news_site: NewsSite, runs: Runs) -> None:
    """After some failures in a row that may pass the host is asked for nothing more; what was due is due later."""
    for path in (*STORIES, LIST):
        news_site.answer(path, "", 503)
    notes, report = runs.crawl(runs.gazette(news_site))
    assert len(set(news_site.stories())) == IN_A_ROW
    assert notes.left_hosts == ["5 pages of 127.0.0.1 failed in a row; what else is due there is left for another run"]
    assert report.sources[0].failed == {"http-503": IN_A_ROW}
    assert report.sources[0].left == 9 - IN_A_ROW
    news_site.answers.clear()
    _, report = runs.crawl(runs.gazette(news_site), clock=runs.later(hours=1))
    assert report.sources[0].stored == len(STORIES)


def test_limit(news_site: NewsSite, runs: Runs) -> None:
    """At most so many stories are fetched; the next run takes up the rest."""
    _, report = runs.crawl(runs.gazette(news_site), limit=2)
    assert len(news_site.stories()) == 2
    assert (report.sources[0].stored, report.sources[0].left) == (2, 7)
    runs.crawl(runs.gazette(news_site))
    assert runs.stored_paths() == sorted(STORIES)
    assert len(news_site.stories()) == len(set(news_site.stories()))


def test_a_fault_of_ours_in_one_source(serve_site: Callable[..., NewsSite], runs: Runs) -> None:
    """An error that nobody foresaw ends its source, which is then reported, and no other."""

    def fail(source: Source) -> None:
        if source.name == "A":
            raise ZeroDivisionError

    one, two = serve_site(), serve_site(host="127.0.0.2")
    _, report = runs.crawl(runs.gazette(one, "A", sections=()), runs.gazette(two, "B"), watcher=runs.watcher(fail))
    assert [source.name for source in report.need_person] == ["A"]
    assert "ZeroDivisionError" in report.need_person[0].troubles[0].detail
    assert report.sources[1].stored == len(STORIES)


def test_a_store_that_fails_ends_the_run(news_site: NewsSite, runs: Runs) -> None:
    """When the store can't be written the run ends at once with the store's error: to go on would lose work."""

    async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Any:
        if TUNNEL in fetched.requested_url:
            connection = sqlite3.connect(runs.db)
            connection.executescript("PRAGMA foreign_keys = OFF; DROP TABLE articles;")
            connection.close()
        return await runs.clean_here(fetched, site)

    with pytest.raises(StoreError):
        runs.crawl(runs.gazette(news_site, sections=()), clean=clean)
    assert news_site.stories() == [FERRY, TUNNEL]


def test_a_cancelled_run_keeps_its_work(news_site: NewsSite, runs: Runs) -> None:
    """What was stored before a run was cancelled is there, its report too, and the next run does only the rest.

    The page that was being cleaned is not fetched again either.
    """
    notes = runs.watcher()

    async def run(sources: Sequence[Source], store: Store) -> Any:
        stuck = asyncio.Event()

        async def clean(fetched: FetchedPage, site: SiteProfile | None) -> Any:
            if MARKET in fetched.requested_url:
                stuck.set()
                await asyncio.Event().wait()
            return await runs.clean_here(fetched, site)

        async with Fetcher(allow_private=True) as fetcher:
            one = runs.a_crawl(fetcher, store, notes, clean=clean)
            task = asyncio.create_task(one.run(sources))
            await stuck.wait()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            return one.report()

    source = runs.gazette(news_site, sections=())
    with Store.open(runs.db) as store:
        report = asyncio.run(run([source], store))
    assert (report.sources[0].stored, report.sources[0].left) == (2, 4)
    assert runs.stored_paths() == sorted((FERRY, TUNNEL))
    news_site.visits.clear()
    runs.crawl(source)
    assert sorted(news_site.stories()) == sorted((LIGHTHOUSE, BUSES, CHOIR))
    assert MARKET in runs.stored_paths()
