"""Whether the crawl keeps its promises, on a farm of hosts on this machine (see ``farm``).

    python benchmarks/crawl.py [--articles N] [--kills N] [--only PART]

Parts: ``once`` (each article stored once, a second run fetches none, what cleaning takes of the CPU), ``memory`` (at
all articles against a tenth), ``manners`` (no host sees two requests at once or within its delay), ``killed`` (kill -9
at random moments). Every run is the command itself, in a process of its own. Exit code 1 where a promise is broken.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from farm import Served, Visit, farm

ROOT = Path(__file__).parents[1]
HOSTS = 50
PARAGRAPHS = 120
"""By which each fixture is longer: 35 KB a page, which is little for a news page, as most of those are scripts."""

CLEANING_SHARE = 0.60
MEMORY_RATIO = 1.2
REVISIT = ("--revisit", "3d")
"""As the line for cron has it: stories are asked for again an hour after they were found, so not by the second run."""
DELAY = 0.3
"""Seconds between two requests to a host where manners are looked at."""


class Row(NamedTuple):
    """A line of the table."""

    what: str
    reached: str
    to_reach: str
    ok: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder with seeds, and the command to run there."""

    folder: Path

    def command(self, *options: str) -> list[str]:
        """The command line of a run without delays, unless told otherwise."""
        crawl = [sys.executable, "-m", "scraper.cli.main", "crawl", str(self.folder / "seeds")]
        given = ["--db", str(self.folder / "news.db"), "--allow-private", "--log-format", "json", "--delay", "0"]
        return [*crawl, *given, *options]

    def start(self, *options: str) -> subprocess.Popen[str]:
        """Start a run; its log is in its standard error."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(self.command(*options), stderr=subprocess.PIPE, text=True, env=environment)

    def crawl(self, *options: str) -> list[dict[str, Any]]:
        """Run to the end; the log's events."""
        _, log = self.start(*options).communicate()
        return [json.loads(line) for line in log.splitlines() if line.startswith("{")]

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """Read the store with plain SQLite."""
        with closing(sqlite3.connect(self.folder / "news.db")) as connection:
            return connection.execute(query).fetchall()


def each_once(articles: int) -> Iterator[Row]:
    """Each article stored once, in the first run; what the second one asks for; what the cleaning takes."""
    with farm(hosts=HOSTS, articles=articles // HOSTS, padding=PARAGRAPHS) as served, desk_for(served) as desk:
        due = HOSTS * served.articles
        events = desk.crawl(*REVISIT)
        first = served.visits()
        (stored,) = desk.ask("SELECT count(*) FROM articles")[0]
        stories = Counter((visit.host, visit.path) for visit in first if "/story-" in visit.path)
        fetched_once = len(stories) == due == stories.total()
        yield Row("articles stored", f"{stored:,}", f"{due:,}", stored == due)
        yield Row("requests for them", f"{stories.total():,}", f"{due:,}", fetched_once)
        states = desk.ask("SELECT reason, count(*) FROM urls WHERE url LIKE '%/broken-%' GROUP BY reason")
        explained, faults = sum(count for reason, count in states if reason), HOSTS * served.faults
        yield Row("faults, each with a reason", f"{explained:,}", f"{faults:,}", explained == faults)
        print(f"  reasons of the faults: {dict(states)}", flush=True)
        yield from _costs(events)
        desk.crawl(*REVISIT)
        second = served.visits()
        bodies = sum("/story-" in visit.path for visit in second)
        yield Row("bodies fetched by a second run", str(bodies), "0", bodies == 0)
        lists = sum(visit.status == 200 for visit in second if "xml" in visit.path and visit.path != "/sitemap.xml")
        yield Row("lists sent to it again", str(lists), "0", lists == 0)


def _costs(events: Sequence[dict[str, Any]]) -> Iterator[Row]:
    seconds = next(event["seconds"] for event in events if event["event"] == "run")
    share = seconds["cleaning_cpu"] / seconds["cpu"]
    print(f"  seconds: {seconds}", flush=True)
    yield Row("cleaning's share of CPU", f"{share:.2f}", f"{CLEANING_SHARE:.2f}", share >= CLEANING_SHARE)


def memory(articles: int) -> Iterator[Row]:
    """The most that all processes of a run have, for all articles and for a tenth of them."""
    peaks = []
    for count in (articles // 10, articles):
        with farm(hosts=HOSTS, articles=articles // HOSTS, padding=PARAGRAPHS) as served, desk_for(served) as desk:
            run = desk.start("--limit", str(count))
            threading.Thread(target=run.communicate, daemon=True).start()
            peak = 0
            while run.poll() is None:
                peak = max(peak, _memory_of(run.pid))
                time.sleep(0.2)
            peaks.append(peak)
    few, many = peaks
    reached = f"{many / few:.2f} ({many >> 20} MiB / {few >> 20} MiB)"
    what = f"memory at {articles:,} to that at {articles // 10:,}"
    yield Row(what, reached, f"{MEMORY_RATIO}", many <= MEMORY_RATIO * few)


def _memory_of(pid: int) -> int:
    """Bytes that a process and its children have in memory."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_memory_of(int(child)) for child in children)


def manners() -> Iterator[Row]:
    """By the servers' own log: requests that were there at once, and the shortest pause."""
    with farm(hosts=HOSTS, articles=20) as served, desk_for(served) as desk:
        desk.crawl("--delay", str(DELAY))
        pauses = list(_pauses(served.visits()))
    yield Row("requests at once at one host", str(sum(pause < 0 for pause in pauses)), "0", min(pauses) >= 0)
    shortest = min(pauses)
    yield Row("shortest pause of a host", f"{shortest:.3f} s", f"{DELAY} s", shortest >= DELAY)


def _pauses(visits: Iterable[Visit]) -> Iterator[float]:
    by_host = defaultdict(list)
    for visit in sorted(visits, key=lambda visit: visit.began):
        by_host[visit.host].append(visit)
    for of_one in by_host.values():
        yield from (later.began - sooner.ended for sooner, later in pairwise(of_one))


def killed(kills: int, *, hosts: int = 10, articles: int = 40) -> Iterator[Row]:
    """kill -9 at random moments, then a run to the end; as many stores as it takes."""
    chance = random.Random(8)
    left, lost, twice, again, damaged, stores = kills, 0, 0, 0, 0, 0
    while left > 0:
        stores += 1
        with farm(hosts=hosts, articles=articles) as served, desk_for(served) as desk:
            deaths = 0
            there: list[int] = []
            while left > 0 and not _died_before_the_end(desk, chance):
                left, deaths = left - 1, deaths + 1
                there += desk.ask("SELECT count(*) FROM articles")[0]
                damaged += desk.ask("PRAGMA integrity_check") != [("ok",)] or bool(desk.ask("PRAGMA foreign_key_check"))
            desk.crawl()
            ((stored, known),) = desk.ask("SELECT count(*), count(DISTINCT url) FROM articles")
            requests = sum("/story-" in visit.path for visit in served.visits())
            lost += hosts * articles - known
            twice += stored - known
            # At each death as many requests as there are hosts may have been under way.
            again = max(again, requests - hosts * articles - deaths * hosts)
            print(
                f"  store {stores}: killed when {there} articles were stored; {requests} requests for {stored}",
                flush=True,
            )
    yield Row(f"articles lost by {kills} kills", str(lost), "0", lost == 0)
    yield Row("articles stored twice", str(twice), "0", twice == 0)
    yield Row("requests repeated that were not under way", str(max(0, again)), "0", again <= 0)
    yield Row("stores damaged", str(damaged), "0", damaged == 0)


def _died_before_the_end(desk: Desk, chance: random.Random) -> bool:
    """Start a run and kill it at some moment; whether it had come to its end by then.

    The moment is counted in lines of its log, since on a busy machine a run may take ever so long to begin.
    """
    run = desk.start("--delay", "0.02")
    has_said_enough = threading.Event()
    reader = threading.Thread(target=_read, args=(run, chance.randrange(60), has_said_enough), daemon=True)
    reader.start()
    has_said_enough.wait()
    time.sleep(0.1 * chance.random())
    ended = run.poll() is not None
    run.send_signal(signal.SIGKILL)
    run.wait()
    reader.join()
    return ended


def _read(run: subprocess.Popen[str], enough: int, has_said_enough: threading.Event) -> None:
    """Read a run's log to its end, and tell when there were so many lines."""
    for number, _ in enumerate(run.stderr or ()):
        if number == enough:
            has_said_enough.set()
    has_said_enough.set()


@contextmanager
def desk_for(served: Served) -> Iterator[Desk]:
    """A desk with a seed file for each host of a farm."""
    with tempfile.TemporaryDirectory() as folder:
        served.write_seeds(Path(folder, "seeds"))
        yield Desk(Path(folder))


def main() -> int:
    """Measure, print the table, and say whether all promises hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--only", choices=["once", "memory", "manners", "killed"], action="append")
    options = parser.parse_args()
    parts: dict[str, Callable[[], Iterator[Row]]] = {
        "once": lambda: each_once(options.articles),
        "memory": lambda: memory(options.articles),
        "manners": manners,
        "killed": lambda: killed(options.kills),
    }
    rows: list[Row] = []
    for name in options.only or parts:
        print(f"{name} ...", flush=True)
        rows += parts[name]()
    width = max(len(row.what) for row in rows)
    for row in rows:
        print(f"{row.what:{width}}  {row.reached:>24}  to reach {row.to_reach:>8}  {'ok' if row.ok else 'MISSED'}")
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
