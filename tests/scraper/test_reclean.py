"""Records made again from the archive: better ones replace them, worse ones do not, and nothing is done twice."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cleaners import Article, clean_html
from scraper.archive import ArchivedPage
from scraper.recipe import Recipe, cleaner_digest
from scraper.reclean import Reclean, Report
from scraper.reclean_queue import CHUNK, Scope
from scraper.revisions import history
from scraper.site_memory import SiteMemory, refresh
from scraper.store import Store
from scraper.workers import Workers

MakePage = Callable[..., ArchivedPage]
OLD = Recipe("old")
ALL = Scope()
MAY_1 = "2024-05-01T08:00:00Z"
HEAD = """<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-01T06:00:00Z">"""
LISTING = b"<html><body><ul>" + b"<li><a href='/a'>A story</a></li>" * 30 + b"</ul></body></html>"


def url_of(n: int) -> str:
    return f"https://www.gazette.example/{n}"


def html_of(n: int) -> bytes:
    text = (
        f"The ferry number {n} left the harbour late on Monday night, after the wind had torn two ships loose.",
        f"Its captain, who has sailed for {n + 2} years, said that nobody had been hurt and that nothing was lost.",
        "The harbour is to open again on Tuesday at noon, if the wind goes down as it is forecast to do, she added.",
    )
    return f"{HEAD}<article><h1>Ferry {n} late</h1>{''.join(f'<p>{line}</p>' for line in text)}</article>".encode()


def record(store: Store, page_id: int) -> Article:
    page = store.page(page_id)
    assert page is not None
    return clean_html(page.page.content, page.page.url, content_type="text/html", fetched_at=page.fetched_at)


@pytest.fixture
def archive(store: Store, a_page: MakePage) -> Callable[..., list[int]]:
    """Saves some pages with their records, each made by ``recipe``, after ``spoil`` had its way with it; their ids."""

    def save(
        pages: Sequence[bytes],
        spoil: Callable[[Article], Article] = lambda article: article,
        recipe: Recipe = OLD,
    ) -> list[int]:
        with store.batch():
            ids = [store.save_page(a_page(content, url_of(n))) for n, content in enumerate(pages)]
            for page_id in ids:
                store.save(spoil(record(store, page_id)), fetched_at=MAY_1, page_id=page_id, recipe=recipe)
        return ids

    return save


def run(store: Store, scope: Scope = ALL, *, is_dry: bool = False) -> Report:
    async def work() -> Report:
        reclean = Reclean(store, scope, is_dry=is_dry)
        async with Workers(2) as workers:
            await reclean.run(workers, 2)
        return reclean.report

    return asyncio.run(work())


def recipes(store: Store) -> list[str | None]:
    rows = store.db.execute(
        "SELECT cleaner FROM articles LEFT JOIN recipes ON recipes.id = recipe_id ORDER BY articles.id"
    )
    return [cleaner for (cleaner,) in rows]


def test_a_better_record_takes_the_place_of_an_older_one(store: Store, archive: Callable[..., list[int]]) -> None:
    """Bodies that an older cleaner had cut are whole again, and each change is a revision that says so."""
    pages = archive(
        [html_of(n) for n in range(3)], lambda article: replace(article, body=article.body[:90], tags=("X",))
    )
    report = run(store)
    assert (report.done, report.changed, report.unchanged, report.failed) == (3, 3, 0, [])
    assert report.fields == {"body": 3, "tags": 3}
    for n, page_id in enumerate(pages):
        assert store.article(url_of(n)) == record(store, page_id)
        told = history(store, url_of(n))
        assert told is not None
        assert [telling.cause for telling in told.tellings] == ["first", "reclean"]
    assert recipes(store) == [cleaner_digest()] * 3
    again = run(store)
    assert (again.done, again.unchanged) == (3, 3)


def test_a_dry_run_only_tells(store: Store, archive: Callable[..., list[int]]) -> None:
    """Counts by field and the largest changes, the largest first; the store is as it was."""
    kept = iter([2, 0, 1])  # paragraphs
    archive(
        [html_of(n) for n in range(3)],
        lambda article: replace(article, body="\n\n".join(article.body.split("\n\n")[: next(kept)])),
    )
    before = list(store.db.conn.iterdump())
    report = run(store, is_dry=True)
    assert (report.changed, report.fields) == (3, {"body": 3})
    assert [url for url, _ in report.largest] == [url_of(1), url_of(2), url_of(0)]
    assert list(store.db.conn.iterdump()) == before


def test_what_is_stale(store: Store, archive: Callable[..., list[int]]) -> None:
    """Only records of another cleaner, of nobody knows which, or from before the site was known; then none is."""
    archive([html_of(n) for n in range(3)], recipe=Recipe(cleaner_digest()))
    conn = store.db.conn
    assert run(store, Scope(is_stale=True)).done == 0
    conn.execute("UPDATE articles SET recipe_id = NULL WHERE id = 1")
    conn.execute("INSERT INTO recipes (id, cleaner) VALUES (9, 'old')")
    conn.execute("UPDATE articles SET recipe_id = 9 WHERE id = 2")
    assert run(store, Scope(is_stale=True)).done == 2
    assert run(store, Scope(is_stale=True)).done == 0
    conn.execute("INSERT INTO site_profiles VALUES ('gazette.example', 'v1', 5, 5, ?)", [MAY_1])
    conn.execute("INSERT INTO site_lines VALUES ('gazette.example', 'a line', 5, 5)")
    assert run(store, Scope(is_stale=True)).done == 3
    assert run(store, Scope(is_stale=True)).done == 0


@pytest.mark.parametrize(
    ("scope", "done"),
    [
        (Scope(site="gazette.example"), 2),
        (Scope(site="other.example"), 0),
        (Scope(since="2024-05-01T00:00:00Z"), 2),
        (Scope(since="2024-05-02T00:00:00Z"), 0),
    ],
)
def test_what_is_in_scope(store: Store, archive: Callable[..., list[int]], scope: Scope, done: int) -> None:
    """A site, a time; the counts say beforehand how much that is."""
    archive([html_of(n) for n in range(2)])
    assert Reclean(store, scope).report.counts.to_do == run(store, scope).done == done


def test_nothing_worse_takes_its_place(store: Store, archive: Callable[..., list[int]], a_page: MakePage) -> None:
    """A page that is now read as a list leaves the record as it was, and is told; it stays stale."""
    archive([html_of(0)])
    good = store.article(url_of(0))
    page_id = store.save_page(a_page(LISTING, url_of(0), fetched_at="2024-05-02T08:00:00Z"))
    store.db.conn.execute("UPDATE articles SET page_id = ?", [page_id])
    report = run(store)
    assert [(url, why.partition(":")[0]) for url, why in report.kept] == [(url_of(0), "listing")]
    assert store.article(url_of(0)) == good
    assert recipes(store) == ["old"]


def test_a_story_that_was_missed_is_found(store: Store, a_page: MakePage) -> None:
    """Pages without a record are tried too, the newest of each address; those that have no story, once a cleaner."""
    store.save_page(a_page(LISTING, url_of(0)))
    store.save_page(a_page(html_of(1), url_of(1)))
    store.save_page(a_page(LISTING, url_of(1), fetched_at="2024-04-01T08:00:00Z"))
    report = run(store)
    assert (report.counts.to_do, report.done, report.found, report.storyless) == (2, 2, 1, 1)
    assert store.article(url_of(1)) == record(store, 2)
    assert store.db.execute("SELECT page_id, page_kind FROM passed_pages").fetchall() == [(1, "listing")]
    assert run(store).counts.to_do == 1  # the record; not the list once more


def test_records_without_a_page_are_counted(store: Store, archive: Callable[..., list[int]]) -> None:
    """What was pruned can't be made again, and is not passed over in silence."""
    archive([html_of(0)])
    store.db.conn.execute("DELETE FROM pages")
    assert run(store).counts == (0, 0, 1)
    assert store.article(url_of(0)) is not None


def test_a_damaged_page_stops_nothing(store: Store, archive: Callable[..., list[int]]) -> None:
    """It is named, and all others are cleaned."""
    archive([html_of(n) for n in range(3)])
    store.db.conn.execute("UPDATE pages SET content_zstd = zeroblob(50) WHERE id = 2")
    report = run(store)
    assert (report.done, report.unchanged) == (3, 2)
    assert report.failed == [("page 2", "page 2 of the archive is damaged")]


def test_what_is_known_of_the_site_is_used(store: Store, archive: Callable[..., list[int]]) -> None:
    """A call that stood in every story goes from all of them, once it has been learned from them."""
    call = "<p>Our reporters walk the harbour every day, so that you know what came in with the tide.</p></article>"
    archive([html_of(n).replace(b"</article>", call.encode()) for n in range(5)])
    assert "Our reporters" in (store.article(url_of(0)) or Article()).body
    assert refresh(store) == 1
    report = run(store, Scope(is_stale=True))
    assert report.changed == 5
    assert all("Our reporters" not in (store.article(url_of(n)) or Article()).body for n in range(5))
    assert refresh(store) == 0
    assert SiteMemory(store).recipe(url_of(0)).profile != ""


# --- The command


def command(store: Path, *options: str) -> list[str]:
    return [sys.executable, "-P", "-m", "scraper.cli.main", "reclean", "--db", str(store), *options]


def output_of(store: Path, *options: str) -> tuple[int, str, str]:
    done = subprocess.run(command(store, *options), capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_the_command_tells(store: Store, archive: Callable[..., list[int]]) -> None:
    """First what would change, then what did; a page that can't be cleaned needs a person."""
    archive([html_of(n) for n in range(2)], lambda article: replace(article, title=f"Old {article.url}"))
    code, out, err = output_of(store.path, "--dry-run")
    assert (code, err) == (0, "")
    assert "2 of 2 pages cleaned again" in out
    assert "2 would be changed: title 2" in out
    assert f"- Title: Old {url_of(1)}\n+ Title: Ferry 1 late\n  (3 paragraphs the same)" in out
    store.db.conn.execute("UPDATE pages SET content_zstd = zeroblob(50) WHERE id = 2")
    code, out, err = output_of(store.path)
    assert (code, err) == (4, "scraper: page 2: could not be cleaned: page 2 of the archive is damaged\n")
    assert "1 changed: title 1" in out
    runs = store.db.execute("SELECT command, exit_code FROM runs").fetchall()
    assert runs == [("reclean", 4)]
    assert output_of(store.path, "--since", "never")[0] == 2


def test_the_lines_add_up(store: Store, archive: Callable[..., list[int]], a_page: MakePage) -> None:
    """Every page that was done is in one line of what came of it, those without a story too."""
    archive([html_of(0)])
    store.save_page(a_page(LISTING, url_of(1)))
    lines = output_of(store.path)[1].splitlines()
    assert lines[0].startswith("2 of 2 pages cleaned again")
    assert sum(int(line.split()[0]) for line in lines[1:]) == 2
    assert lines[-1] == "1 page without a story, as before"


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_ended_early_it_goes_on(
    store: Store, archive: Callable[..., list[int]], sign: signal.Signals, code: int
) -> None:
    """Whatever ends it, what was done is written, nothing is done by half, and the next run does the rest only."""
    count = 10 * CHUNK
    archive([html_of(n) for n in range(count)])
    work = subprocess.Popen(command(store.path, "--workers", "1"), stdout=-1, stderr=-1, text=True)
    deadline = time.monotonic() + 30
    while cleaner_digest() not in recipes(store) and time.monotonic() < deadline:
        time.sleep(0.002)
    os.kill(work.pid, sign)
    _, errors = work.communicate(timeout=30)
    assert work.returncode == code
    done = recipes(store).count(cleaner_digest())
    assert 0 < done < count
    assert recipes(store) == [cleaner_digest()] * done + ["old"] * (count - done)
    assert ("the next run like this goes on" in errors) == (sign is not signal.SIGKILL)
    code, out, err = output_of(store.path)
    assert code == 0
    assert f"going on where an earlier run was ended: {done} are done" in err
    assert f"{count - done} of {count - done} pages cleaned again" in out
    assert recipes(store) == [cleaner_digest()] * count
