"""A site's tdmrep.json: read as its specification has it, asked for once a day, and noted with each page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from scraper.fetch import Effects, Fetcher
from scraper.opt_outs import OptOut, opt_outs_of
from scraper.pace import Pace
from scraper.polite import PoliteFetcher
from scraper.schema import MIGRATIONS, connect
from scraper.site_notes import SiteNotes
from scraper.sources import Source
from scraper.store import Store
from scraper.tdm import PATH, TdmFiles, TdmRule, read_rules, rule_for
from scraper.times import now

NewsSite = Any  # the class of the fixture, see tests/conftest.py

STORY = "/2025/11/25/ferry-sails-again.html"
ALL = json.dumps([{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://gazette.example/tdm.json"}])


@pytest.mark.parametrize(
    ("location", "path", "matches"),
    [
        ("/", "/news/a", True),
        ("/news/", "/news/a", True),
        ("/news/", "/sport/a", False),
        ("/News/", "/news/a", False),
        ("/*.html", "/news/a.html?b", True),
        ("/*.html$", "/news/a.html?b", False),
        ("/*/a*.html$", "/news/a.html.html", True),
        ("/news/a$", "/news/ab", False),
        ("/news*news$", "/news", False),
        ("*", "/", True),
        ("/a%2ab", "/a*b", True),
        ("/caf%C3%A9", "/caf%c3%a9/menu", True),
        ("/price-%24", "/price-$", True),
        ("/" + "*a" * 500 + "b", "/" + "a" * 5_000, False),
    ],
)
def test_which_pages_a_rule_is_about(location: str, path: str, matches: bool) -> None:
    """A path is matched from its beginning, letter by letter, with * for anything and $ for the end."""
    rule = TdmRule(location, is_reserved=True)
    assert rule_for([rule], f"https://gazette.example{path}") == (rule if matches else None)


def test_the_first_rule_that_fits_holds() -> None:
    """What comes later, and what says neither 0 nor 1, is as if it were not there."""
    rules = read_rules(
        json.dumps(
            [
                {"location": "/free/", "tdm-reservation": 2},
                {"location": "/free/", "tdm-reservation": 0},
                {"location": "/", "tdm-reservation": 1},
                {"location": ["/"], "tdm-reservation": 0},
                "/",
            ]
        )
    )
    assert len(rules) == 2
    free, other = (rule_for(rules, f"https://gazette.example/{path}") for path in ("free/a", "a"))
    assert (free and free.is_reserved, other and other.is_reserved) == (False, True)


@pytest.mark.parametrize("content", ["", "<html>not here</html>", "{}", "null", "[" * 100_000, b"\xff\xfe["])
def test_what_is_no_such_file(content: str | bytes) -> None:
    """It has no rules, and does no harm."""
    assert read_rules(content) == ()


@pytest.mark.parametrize(
    ("headers", "page", "is_noted"),
    [
        ((), b"", True),
        ((("tdm-reservation", "0"),), b"", False),
        ((), b'<meta name="tdm-reservation" content="0">', False),
        ((("tdm-reservation", "yes"),), b"", True),
    ],
)
def test_the_page_comes_before_the_file(
    a_page: Any, headers: tuple[tuple[str, str], ...], page: bytes, is_noted: bool
) -> None:
    """A page that says itself what it reserves is believed."""
    found = opt_outs_of(a_page(page, headers=headers), TdmRule("/", is_reserved=True, policy="/p"))
    assert found == ((OptOut("tdm-reservation", "file", "/p"),) if is_noted else ())


def ask(site: NewsSite, store: Store, *, days: float = 0) -> list[TdmRule | None]:
    """What three pages are told in one run, so many days from now."""

    async def run() -> list[TdmRule | None]:
        async with Fetcher(allow_private=True, effects=Effects(sleep=lambda _: asyncio.sleep(0))) as fetcher:
            notes = SiteNotes(store, lambda: now() + timedelta(days=days))
            files = TdmFiles(PoliteFetcher(fetcher, Pace()), notes)
            source = Source("Gazette", delay=0)
            urls = [f"{site.origin}{path}" for path in (STORY, "/a", "/b")]
            return await asyncio.gather(*(files.rule(url, source) for url in urls))

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("break_it", "asked_on_days"),
    [
        pytest.param(lambda site: site.answer(PATH, ALL, content_type="application/json"), [0, 2], id="there"),
        pytest.param(lambda site: site.answers.clear(), [0, 2], id="404"),
        pytest.param(lambda site: site.answer(PATH, "<p>Home"), [0, 2], id="a page in its place"),
        pytest.param(lambda site: site.answer(PATH, "", 503), [0, 0.5, 2], id="503"),
    ],
)
def test_it_is_asked_for_once_a_day(
    news_site: NewsSite, store: Store, break_it: Callable[[NewsSite], None], asked_on_days: list[float]
) -> None:
    """By all pages of a run once, over runs once a day; one that is not to be had now is asked for by the next run."""
    break_it(news_site)
    asked = []
    for days in (0, 0.5, 2):
        rules = ask(news_site, store, days=days)
        assert len(set(rules)) == 1
        asked += [days] * (PATH in news_site.paths())
        news_site.visits.clear()
    assert asked == asked_on_days


def test_a_store_from_before_these_files(store_path: Path) -> None:
    """What pages reserved stays noted, and the view of it still works."""
    row = ("https://gazette.example/a", "noai", "meta", "2025-11-25T09:00:00Z")
    with closing(connect(store_path, wait=1, migrations=MIGRATIONS[:8])) as db:
        db.execute("INSERT INTO opt_outs (url, signal, said_in, seen_at) VALUES (?, ?, ?, ?)", row)
    with Store.open(store_path) as store:
        assert store.db.execute("SELECT url, signal, said_in, seen_at FROM opt_outs").fetchall() == [row]
        assert store.db.execute("SELECT * FROM article_opt_outs").fetchall() == []
        SiteNotes(store).note_opt_outs(row[0], [OptOut("tdm-reservation", "file")])
