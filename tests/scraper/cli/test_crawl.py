"""``scraper crawl`` as a person or cron runs it: a process, a real site, a real store."""

from __future__ import annotations

import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request, Response

NewsSite = Any  # the class of the fixture, see tests/conftest.py
Forks = Any  # likewise, in conftest.py beside this
Finished = Any  # likewise

STORIES = 7
TUNNEL = "/2025/11/25/harbour-tunnel-opens-a-year-late.html"


_CRAWL = ("crawl", "--allow-private", "--delay", "0")


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder to work in, and the command to run there."""

    folder: Path
    environment: Mapping[str, str]
    forks: Forks

    def seed(self, site: NewsSite, name: str = "The Harbour Gazette", more: str = "") -> Path:
        """Write a seed file for a site."""
        (self.folder / "seeds").mkdir(exist_ok=True)
        path = self.folder / "seeds" / f"{name}.toml".replace(" ", "-")
        path.write_text(
            f'name = "{name}"\nfeeds = ["{site.origin}/feed.xml"]\n'
            f'sections = ["{site.origin}/", "{site.origin}/politics/"]\n{more}'
        )
        return path

    def start(self, *arguments: str | Path, **streams: Any) -> subprocess.Popen[str]:
        """Start ``scraper crawl`` for local sites without a pause."""
        command = [sys.executable, "-m", "scraper.cli.main", *_CRAWL, *map(str, arguments)]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | streams
        return subprocess.Popen(command, cwd=self.folder, env=dict(self.environment), text=True, **streams)

    def crawl(self, *arguments: str | Path) -> Finished:
        """Run the same to its end, in a process that starts sooner."""
        return self.forks.finish(self.folder, *_CRAWL, *map(str, arguments), environment=self.environment)

    def stored(self, name: str = "news.db") -> int:
        """How many articles the store holds, by plain SQLite."""
        connection = sqlite3.connect(f"file:{self.folder / name}?mode=ro", uri=True)
        try:
            return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])
        finally:
            connection.close()


@pytest.fixture
def desk(tmp_path: Path, command_environment: Mapping[str, str], two_forks: tuple[Forks, Forks]) -> Desk:
    """A folder without seeds and without a store."""
    return Desk(tmp_path, command_environment, two_forks[0])


@pytest.fixture
def dead_site(serve_site: Callable[..., NewsSite]) -> NewsSite:
    """A site that has nothing any more."""
    site = serve_site(host="127.0.0.3")
    for path in ("/feed.xml", "/", "/politics/"):
        site.answer(path, "", 410)
    return site


LOG_LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ The Harbour Gazette: (found|stored|skipped|failed) .+")


def test_a_run_under_cron(desk: Desk, news_site: NewsSite) -> None:
    """A first run stores every story, with dated log lines and a table; a second run fetches none again."""
    desk.seed(news_site)
    first = desk.crawl()
    assert first.code == 0
    assert desk.stored() == STORIES
    assert all(LOG_LINE.fullmatch(line) for line in first.err.splitlines())
    assert sum(" stored http" in line for line in first.err.splitlines()) == STORIES
    header, row = first.out.splitlines()
    assert header.split()[:8] == ["source", "found", "new", "due", "stored", "unchanged", "skipped", "failed"]
    assert row.split()[:7] == ["The", "Harbour", "Gazette", "9", "9", "9", "7"]
    assert "skipped: 1 robots" in row
    news_site.visits.clear()
    second = desk.crawl()
    assert (second.code, news_site.stories()) == (0, [])
    assert second.out.splitlines()[1].split()[3:7] == ["9", "0", "0", "0"]


def test_a_dead_source_needs_a_person(desk: Desk, news_site: NewsSite, dead_site: NewsSite) -> None:
    """While others' stories are stored, a source without one list left gives exit code 4 and a line that says why."""
    desk.seed(news_site)
    desk.seed(dead_site, "The Old Gazette", more="verified = false\n")
    done = desk.crawl("--quiet")
    assert done.code == 4
    assert desk.stored() == STORIES
    assert done.out == ""
    line = "scraper: The Old Gazette needs a person (nobody has verified its seed file): {}/feed.xml (and 2 more): {}\n"
    assert done.err == line.format(dead_site.origin, "the server answered 410 (Gone)")


def test_nothing_could_be_had(desk: Desk, dead_site: NewsSite) -> None:
    """Where no source answers at all the exit code is 1: the fault may be on our side."""
    desk.seed(dead_site)
    assert desk.crawl().code == 1


def test_a_broken_seed_stops_no_other(desk: Desk, news_site: NewsSite) -> None:
    """A broken seed file is named with what to do, and the exit code asks for a person; the others are crawled."""
    desk.seed(news_site)
    (desk.folder / "seeds" / "broken.toml").write_text('name = "B"\nfeed = []\n')
    done = desk.crawl("--quiet")
    assert (done.code, desk.stored()) == (4, STORIES)
    assert "broken.toml: feed: unknown key; the keys are name, feeds," in done.err


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        pytest.param([], "seeds: there is no such file or folder; write one with name", id="no seeds at all"),
        pytest.param(
            ["empty"], "empty: no seed file (*.toml) is in this folder; write one with name", id="none inside"
        ),
        pytest.param(["broken.toml"], "broken.toml: name: this key is missing", id="none that can be used"),
        pytest.param(["--limit", "0"], "0 is not in the range x>=1", id="no limit"),
        pytest.param(["--delay", "-1"], "-1.0 is not in the range", id="delay"),
        pytest.param(["--contact", "Jane (desk)"], "is no contact: write a mail address", id="contact"),
    ],
)
def test_usage(desk: Desk, arguments: list[str], advice: str) -> None:
    """A call that can't work gives exit code 2 and one message that says what to do; no store is made."""
    (desk.folder / "empty").mkdir()
    (desk.folder / "broken.toml").write_text('feeds = ["https://gazette.example/"]')
    done = desk.crawl(*arguments)
    assert done.code == 2
    assert advice in " ".join(done.err.split())
    assert "Traceback" not in done.err
    assert not list(desk.folder.glob("*.db"))


@pytest.mark.parametrize(
    "make", [Path.mkdir, lambda path: path.write_text("no database" * 100)], ids=["folder", "text"]
)
def test_a_store_that_is_none(desk: Desk, news_site: NewsSite, make: Callable[[Path], object]) -> None:
    """Where the store can't be opened the exit code is 5, in one line, and no request is made."""
    desk.seed(news_site)
    make(desk.folder / "news.db")
    done = desk.crawl()
    assert done.code == 5
    assert len(done.err.splitlines()) == 1
    assert "news.db: " in done.err
    assert news_site.visits == []


def test_the_store_is_where_one_says(desk: Desk, news_site: NewsSite) -> None:
    """--db comes first, then $NEWS_DB, then news.db; a seed may be named itself; --limit holds."""
    seed = desk.seed(news_site)
    with_variable = replace(desk, environment={**desk.environment, "NEWS_DB": "variable.db"})
    with_variable.crawl(seed, "--limit", "1")
    with_variable.crawl(seed, "--limit", "2", "--db", "option.db")
    assert (desk.stored("variable.db"), desk.stored("option.db")) == (1, 2)
    assert not (desk.folder / "news.db").exists()


def test_dry_run(desk: Desk, news_site: NewsSite) -> None:
    """A dry run lists what would be fetched, a line each with its source and reasons; it fetches and stores none."""
    desk.seed(news_site)
    done = desk.crawl("--dry-run")
    rows = [line.split("\t") for line in done.out.splitlines()]
    assert (done.code, len(rows), news_site.stories()) == (0, 9, [])
    first = f"{news_site.origin}/2025/11/25/ferry-sails-again.html"
    assert rows[0] == [first, "The Harbour Gazette", f"{news_site.origin}/feed.xml", "named by the feed"]
    assert "9 of them new; 9 to fetch" in done.err
    assert done.err.endswith("would fetch 9 stories\n")
    assert not (desk.folder / "news.db").exists()
    desk.crawl("--limit", "2")
    again = desk.crawl("--dry-run", "--limit", "3")
    assert [line.split("\t")[0] for line in again.out.splitlines()] == [url for url, *_ in rows[2:5]]
    assert "0 of them new; 7 to fetch" in again.err
    assert again.err.endswith("would fetch 3 stories, and leave 4 to later runs\n")
    assert desk.stored() == 2


def test_who_asks(desk: Desk, news_site: NewsSite) -> None:
    """The contact is sent with every request."""
    desk.seed(news_site)
    desk.crawl("--contact", "mailto:desk@gazette.example", "--limit", "1")
    agents = {visit.headers["User-Agent"] for visit in news_site.visits}
    assert len(agents) == 1
    assert re.fullmatch(r"clean-page(/\S+)? \(\+mailto:desk@gazette\.example\)", agents.pop())


def test_a_subscription_is_a_secret(desk: Desk, news_site: NewsSite) -> None:
    """The headers of a seed reach its site, and neither log nor store."""
    desk.seed(news_site, more='[headers]\nCookie = "session=hunter2"\n')
    done = desk.crawl()
    assert all(visit.headers["Cookie"] == "session=hunter2" for visit in news_site.visits)
    assert "hunter2" not in done.out + done.err
    assert all(b"hunter2" not in path.read_bytes() for path in desk.folder.glob("news.db*"))


def test_nothing_of_a_page_rules_the_terminal(desk: Desk, news_site: NewsSite) -> None:
    """Escape sequences, line breaks and reversed text in titles and feeds stay without effect in log and table."""
    nasty = "\x1b]0;owned\x07\x1b[2J\u202eRed\r\nFAKE: line\x85\u2028more"
    page = (news_site.folder / TUNNEL[1:]).read_text().replace("Harbour tunnel opens", f"Harbour {nasty} tunnel opens")
    news_site.answer(TUNNEL, page.encode())
    news_site.answer("/politics/", f"<p>{nasty}</p>".encode(), content_type="text/html; \x9b2Jx")
    desk.seed(news_site)
    done = desk.crawl()
    shown = done.out + done.err
    assert desk.stored() == STORIES
    assert "tunnel opens" in shown
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", shown)
    assert not any(line.startswith("FAKE") for line in shown.splitlines())


@pytest.fixture
def stuck(news_site: NewsSite) -> Iterator[threading.Event]:
    """The tunnel's story never comes; the event is set once it has been asked for."""
    asked, over = threading.Event(), threading.Event()

    def wait(_: Request) -> Response:
        asked.set()
        over.wait(30)
        return Response("", 503)

    news_site.answers[TUNNEL] = wait
    yield asked
    over.set()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_ended_by_a_signal(
    desk: Desk, news_site: NewsSite, stuck: threading.Event, number: signal.Signals, code: int
) -> None:
    """Ctrl-C and SIGTERM end a run at once, with a table; its work is kept, and the next run does the rest."""
    desk.seed(news_site)
    process = desk.start()
    assert stuck.wait(30)
    began = time.monotonic()
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - began < 5
    assert process.returncode == code
    assert "what was stored is safe" in err
    assert "Traceback" not in err
    assert out.splitlines()[1].split()[6] == "1"
    assert desk.stored() == 1
    del news_site.answers[TUNNEL]
    news_site.visits.clear()
    assert desk.crawl().code == 0
    assert desk.stored() == STORIES
    assert news_site.stories()[0] == TUNNEL


def test_killed(desk: Desk, news_site: NewsSite, stuck: threading.Event) -> None:
    """Even after kill -9 the store is whole and has all that was stored, and the next run does the rest."""
    desk.seed(news_site)
    process = desk.start()
    assert stuck.wait(30)
    process.kill()
    process.communicate(timeout=30)
    assert desk.stored() == 1
    del news_site.answers[TUNNEL]
    news_site.visits.clear()
    assert desk.crawl().code == 0
    assert desk.stored() == STORIES
    assert news_site.stories()[0] == TUNNEL


def test_a_progress_bar_on_a_terminal(desk: Desk, news_site: NewsSite) -> None:
    """A terminal shows a bar that counts the stories, and what fails, but no log."""
    news_site.answer(TUNNEL, "", 404)
    desk.seed(news_site)
    outside, inside = pty.openpty()
    process = desk.start(stderr=inside)
    os.close(inside)
    shown = b""
    while True:
        try:
            piece = os.read(outside, 4096)
        except OSError:  # how Linux says that the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(outside)
    process.communicate(timeout=30)
    text = shown.decode()
    assert process.returncode == 0
    assert re.search(r"fetching stories.*9/9", text, re.DOTALL)
    assert "(http-404) the server answered 404" in text
    assert "stored http" not in text


def test_named_stories(desk: Desk, news_site: NewsSite) -> None:
    """--urls fetches what a file names and no seed does; a line that is no address is a matter for a person."""
    desk.seed(news_site)
    (desk.folder / "urls.txt").write_text(f"# today\n{news_site.origin}{TUNNEL}?utm_source=x\n{TUNNEL}\n")
    done = desk.crawl("--urls", "urls.txt", "--quiet")
    assert done.code == 4
    assert "urls.txt, line 3" in done.err
    assert desk.stored() == 1
    assert news_site.paths() == ["/robots.txt", TUNNEL, "/.well-known/tdmrep.json"]
    assert desk.crawl("--urls", "urls.txt", "seeds").code == 4
    assert desk.stored() == STORIES


def test_nothing_named(desk: Desk) -> None:
    """A file that is not there, or names nothing, is a mistake in the call."""
    (desk.folder / "empty.txt").write_text("# nothing\n")
    for file, words in (("absent.txt", "no such file"), ("empty.txt", "names no address")):
        done = desk.crawl("--urls", file)
        assert done.code == 2
        assert words in done.err


def test_since_tells_what_it_takes(desk: Desk) -> None:
    """A time that can't be read is a mistake, and the message shows the forms."""
    done = desk.crawl("--since", "yesterday")
    assert done.code == 2
    assert "36h, 7d, 2w" in done.err


def test_since_and_until(desk: Desk, news_site: NewsSite) -> None:
    """Of what the lists date, only the stories of those days are fetched; the day of --until counts."""
    entry = "<url><loc>{origin}{path}</loc><lastmod>{day}</lastmod></url>"
    days = {TUNNEL: "2025-11-25", "/2025/11/25/ferry-sails-again.html": "2025-11-20"}
    entries = "".join(entry.format(origin=news_site.origin, path=path, day=day) for path, day in days.items())
    news_site.answer("/map.xml", f"<urlset>{entries}</urlset>", content_type="text/xml")
    seed = desk.folder / "map.toml"
    seed.write_text(f'name = "Map"\nsitemaps = ["{news_site.origin}/map.xml"]\n')
    assert desk.crawl(seed, "--since", "2025-11-21").code == 0
    assert news_site.stories() == [TUNNEL]
