"""``--rules`` of the commands that keep a store: a user's own rules in a crawl, in a re-clean, in what is saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scraper.cli.main import group
from scraper.cli.own_rules import RulesFile
from scraper.cli.running import run
from scraper.recipe import NO_RULES, digest
from scraper.reclean import Reclean
from scraper.reclean_queue import Scope
from scraper.store import Store

NewsSite = Any  # the class of the fixture, see tests/conftest.py
CleanPage = Callable[..., Any]  # see conftest.py

TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"
TOLL = "A toll is not planned"
RULES = f"""[[rule]]
name = "toll"
phrase = "{TOLL}"
drop = "other"

[[rule]]
line = "Join the * quiz"
drop = "widget"

[[rule]]
site = "gazette.example"
selector = "p"
drop = "other"
"""


class Finished(NamedTuple):
    """What is left of a process."""

    code: int
    out: str
    err: str


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """One rule that matches, one that never does, and one for another site."""
    path = tmp_path / "mine.toml"
    path.write_text(RULES)
    return path


@pytest.fixture
def crawl(tmp_path: Path, two_forks: tuple[Any, Any]) -> Callable[..., Finished]:
    """Runs ``scraper crawl`` for a local site, as a process of its own."""
    options = ["--db", str(tmp_path / "news.db"), "--allow-private", "--delay", "0", "--workers", "1"]

    def run_it(*arguments: str | Path) -> Finished:
        done = two_forks[0].finish(tmp_path, "crawl", *options, *map(str, arguments))
        return Finished(done.code, done.out, done.err)

    return run_it


@pytest.fixture
def reclean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Finished]:
    """Runs ``scraper reclean`` in this process; its workers are processes all the same."""

    def run_it(*arguments: str | Path) -> Finished:
        code = run(group, "scraper", ["reclean", "--db", str(tmp_path / "news.db"), *map(str, arguments)])
        return Finished(code, *capsys.readouterr())

    return run_it


@pytest.fixture
def seed(tmp_path: Path, news_site: NewsSite) -> Path:
    """A publisher whose list names one story."""
    news_site.answer("/one", f'<main><h2><a href="{TUNNEL}">Harbour tunnel opens a year late</a></h2></main>')
    path = tmp_path / "gazette.toml"
    path.write_text(f'name = "Gazette"\nsections = ["{news_site.origin}/one"]\n')
    return path


def select(db: Path, columns: str) -> list[tuple[Any, ...]]:
    """Of each record in a store, with its recipe."""
    with closing(sqlite3.connect(db)) as connection:
        query = f"SELECT {columns} FROM articles LEFT JOIN recipes ON recipes.id = recipe_id ORDER BY articles.id"
        return connection.execute(query).fetchall()


def test_from_crawl_to_reclean(
    crawl: Callable[..., Finished], reclean: Callable[..., Finished], seed: Path, rules: Path
) -> None:
    """Both use the rules in their workers, note their digest, and tell which did nothing; others make records stale."""
    done = crawl(seed, "--rules", rules)
    assert done.code == 0, done.err
    db = rules.with_name("news.db")
    assert select(db, f"body LIKE '%{TOLL}%', body LIKE '%seeped%', user_rules") == [(0, 1, digest(rules.read_bytes()))]
    idle = [
        f"scraper: {rules}: line 6: own:line-6 matched nothing",
        f"scraper: {rules}: no page was of the site of own:line-10 (line 10, gazette.example)",
    ]
    assert [line for line in done.err.splitlines() if "mine.toml" in line] == idle

    assert reclean("--stale", "--rules", rules) == (0, "nothing to clean again\n", "")
    done = reclean("--dry-run", "--rules", rules)
    assert (done.code, "1 record unchanged" in done.out) == (0, True)
    assert done.err.splitlines() == idle

    done = reclean("--stale", "--workers", "1")
    assert (done.code, "1 changed: body 1" in done.out) == (0, True)
    assert (
        done.err
        == "scraper: 1 of these records were made by rules of your own, which are not used now: give --rules FILE\n"
    )
    assert select(db, f"body LIKE '%{TOLL}%', user_rules") == [(1, "")]

    rules.write_text(RULES.replace(TOLL, "Water had seeped"))
    assert reclean("--stale", "--rules", rules, "--quiet") == (0, "", "")
    assert select(db, f"body LIKE '%{TOLL}%', body LIKE '%seeped%', user_rules") == [(1, 0, digest(rules.read_bytes()))]


@pytest.mark.parametrize("command", ["crawl", "reclean"])
def test_a_mistake_in_the_rules(
    crawl: Callable[..., Finished], reclean: Callable[..., Finished], seed: Path, rules: Path, command: str
) -> None:
    """It ends the command before it begins: one line with the file and the line, and no store is made."""
    rules.write_text('[[rule]]\nphrase = "quiz"\nremove = "other"\n')
    known = "name, site, phrase, line, selector, keep, drop, why"
    told = f"scraper: {rules}: line 3: 'remove' is not known; a rule has {known}\n"
    assert (crawl(seed, "--rules", rules) if command == "crawl" else reclean("--rules", rules)) == (2, "", told)
    assert not rules.with_name("news.db").exists()


def test_no_such_rules(reclean: Callable[..., Finished], rules: Path) -> None:
    """A file that is not there is told in one line."""
    rules.unlink()
    assert reclean("--rules", rules) == (
        2,
        "",
        f"scraper: {rules}: the rules cannot be read: No such file or directory\n",
    )


@pytest.mark.parametrize(
    ("options", "stale_without", "stale_with"),
    [(("--rules",), 1, 0), (("--rules", "--drop=heading"), 1, 1), ((), 0, 1)],
    ids=["rules", "rules and labels", "none"],
)
def test_what_clean_page_saved(
    clean_page: CleanPage,
    news_site: NewsSite,
    rules: Path,
    options: tuple[str, ...],
    stale_without: int,
    stale_with: int,
) -> None:
    """Stale is what ``reclean`` would make otherwise: by other rules, or by ``--drop``, which it does not know."""
    db = rules.with_name("news.db")
    given = [*options[:1], *([rules] if options else []), *options[1:]]
    done = clean_page(news_site.origin + TUNNEL, "--allow-private", "--save", db, *given)
    assert (done.code, TOLL in done.out) == (0, not options)
    with Store.open(db) as store:
        for user, count in ((NO_RULES, stale_without), (RulesFile(rules).user_rules, stale_with)):
            assert Reclean(store, Scope(is_stale=True), user).report.counts.to_do == count
