"""What the store does, beside what it is to do: ``python benchmarks/store.py [PART ...] [--rows N] [--pages N] ...``.

Parts, each with figures to reach:

saving    articles of 5 KB with 60 KB of HTML, archive and search index included: articles a second
growth    rows with 1 KB of text and without raw pages: what a row costs at the end, beside the first ten thousand
lookups   on the same rows: by URL, by two words that one story in a hundred has, the newest 50 of a tag
archive   compressed bytes beside raw ones, over the pages in ``$NEWS_BENCH``
together  two writers and four readers at once
kills     a writer killed with -9 while it writes, again and again
reclean   pages of ``$NEWS_BENCH`` cleaned again, beside the cleaner alone in as many processes

Times tell of the machine too. So the load is shown, the processor's time beside the clock's, and what is a ratio is
measured in turns. Exit code 1 where a figure is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

import store_together
from corpus import SETS, bench, pages
from store_made import COMMON_TAG, FETCHED_AT, PAIR, page, story, url_of

from cleaners import Article, Page, clean_many
from scraper.archive import ArchivedPage, compressor, packed
from scraper.query import parse
from scraper.reclean import Reclean
from scraper.reclean_queue import Scope
from scraper.search import search
from scraper.store import Store
from scraper.workers import Workers

_STEP = 10_000  # rows whose cost is compared


class Figures:
    """Prints each figure beside its bound, and remembers whether one was missed."""

    def __init__(self) -> None:
        self.is_any_missed = False

    def add(self, name: str, value: float, bound: float, *, at_least: bool = False) -> None:
        """A figure, which is to be at most (or at least) ``bound``."""
        is_met = value >= bound if at_least else value <= bound
        self.is_any_missed |= not is_met
        print(
            f"  {name:58}{value:10.3f}  {'>=' if at_least else '<='} {bound:g}{'' if is_met else '  MISSED'}",
            flush=True,
        )


def saving(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """Articles with their pages, made beforehand."""
    count = options.articles
    fetched = [(story(n), page(n)) for n in range(count)]
    began, cpu = time.perf_counter(), time.process_time()
    with Store.open(folder / "saving.db") as store:
        _save(store, fetched)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
        size = (folder / "saving.db").stat().st_size
    print(f"  {count} articles in {seconds:.1f} s ({cpu:.1f} s of processor time), {size / count / 1024:.0f} KB each")
    figures.add("articles a second", count / seconds, 1_000, at_least=True)
    figures.add("articles a second of processor time", count / cpu, 1_000, at_least=True)


def _save(store: Store, fetched: Iterable[tuple[Article, ArchivedPage | None]], at_once: int = 200) -> None:
    """Articles with their pages, a transaction every ``at_once``."""
    left = iter(fetched)
    while some := list(islice(left, at_once)):
        with store.batch():
            for article, its_page in some:
                page_id = store.save_page(its_page) if its_page else None
                store.save(article, fetched_at=FETCHED_AT, page_id=page_id)


def growth(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """Rows until there are ``--rows`` of them; only saving is timed, not the making of the stories."""
    costs: list[float] = []
    with Store.open(folder / "rows.db") as store:
        for start in range(0, options.rows, _STEP):
            stories = [(story(n, 1_000, (6, 5)), None) for n in range(start, start + _STEP)]
            cpu = time.process_time()
            _save(store, stories, at_once=500)
            costs.append((time.process_time() - cpu) / _STEP * 1_000)
            if len(costs) % 10 == 0:
                print(f"  {len(costs) * _STEP:9,} rows: {costs[-1]:.3f} ms of processor time a row", flush=True)
        store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    ends = [median(costs[-5:]), median(costs[:5])]
    figures.add(f"cost of a row at {options.rows:,} / at the beginning", ends[0] / ends[1], 1.5)


_NEWEST_OF_TAG = """
    SELECT articles.published_utc, articles.title, articles.url
    FROM article_tags JOIN articles ON articles.id = article_tags.article_id
    WHERE article_tags.tag_id = (SELECT id FROM tags WHERE name_folded = ?)
    ORDER BY article_tags.dated_at DESC LIMIT 50"""


def lookups(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """Medians over many, each asked anew."""
    if not (folder / "rows.db").exists():
        sys.exit("lookups are made on what growth has written: name both")
    with Store.open(folder / "rows.db") as store:
        urls = [url_of(k * 7919 % options.rows) for k in range(500)]
        by_url = [_milliseconds(partial(store.article, url)) for url in urls]
        words = [_milliseconds(lambda: _two_words(store)) for _ in range(15)]
        tag = [_milliseconds(lambda: store.db.execute(_NEWEST_OF_TAG, [COMMON_TAG]).fetchall()) for _ in range(15)]
    rows = f"at {options.rows:,} rows"
    figures.add(f"ms for a record by URL, {rows}", median(by_url), 1)
    figures.add(f"ms for two words in 1 % of the texts, {rows}", median(words), 50)
    figures.add(f"ms for the newest 50 of a tag, {rows}", median(tag), 10)


def _two_words(store: Store) -> None:
    """The first page of hits, as ``scraper search`` shows it."""
    list(islice(search(store, parse(" ".join(PAIR))), 20))


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def archive(_: Path, figures: Figures, __: argparse.Namespace) -> None:
    """Each page compressed by itself, as the store does it."""
    raw, kept, zstd = 0, 0, compressor()
    for fetched in _bench_pages():
        row = packed(fetched, zstd)
        raw += int(str(row["content_bytes"]))
        kept += len(row["content_zstd"]) if isinstance(row["content_zstd"], bytes) else 0
    figures.add("compressed bytes / raw bytes", kept / raw, 0.25)


def _bench_pages() -> Iterator[ArchivedPage]:
    for name in SETS:
        for gold, html in pages(name):
            url = gold.get("url") or f"https://{name}.example/{gold['id']}"
            yield ArchivedPage(Page(html, url, None), url, 200, (), FETCHED_AT)


def together(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """Two writers, four readers."""
    came = store_together.together(folder / "together.db", options.seconds)
    print(f"  in {options.seconds} s: {came.written:,} records written, {came.read:,} read")
    figures.add("errors, 'database is locked' among them", came.errors, 0)
    figures.add("acknowledged records that are not there", came.lost, 0)


def kills(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """A writer that is killed, and what is left."""
    came = store_together.kills(folder / "kills.db", options.kills)
    print(f"  {options.kills} kills, {came.written:,} records acknowledged")
    figures.add("stores that were not sound, or whose index was out of step", came.errors, 0)
    figures.add("acknowledged records that are not there", came.lost, 0)


def reclean(folder: Path, figures: Figures, options: argparse.Namespace) -> None:
    """Both clean the same pages; in turns, twice, so that a busy minute hits both alike."""
    bench()
    fetched = [
        Page(each.page.content, f"https://a{n}.example/{n}")
        for n, each in enumerate(islice(cycle(list(_bench_pages())), options.pages))
    ]
    with Store.open(folder / "reclean.db") as store:
        _save(store, _unknown(fetched))
        ratios = []
        for _ in range(2):
            alone = _cost(lambda: sum(1 for _ in clean_many(fetched, 2)))
            store.db.conn.execute("UPDATE articles SET recipe_id = NULL")
            again = _cost(lambda: asyncio.run(_reclean(store)))
            print(f"  {len(fetched):,} pages: the cleaner alone {alone}, re-cleaned in {again}", flush=True)
            ratios.append((alone.seconds / again.seconds, alone.cpu / again.cpu))
    for what, values in zip(("speed", "speed by processor time"), zip(*ratios, strict=True), strict=True):
        figures.add(f"{what} of a re-clean / of the cleaner alone", mean(values), 0.9, at_least=True)


def _unknown(fetched: list[Page]) -> Iterator[tuple[Article, ArchivedPage]]:
    """The records of these pages, as a crawl has saved them."""
    for each, article in zip(fetched, clean_many(fetched, 2), strict=True):
        url = each.url or ""
        yield article, ArchivedPage(each, url, 200, (), FETCHED_AT)


async def _reclean(store: Store) -> None:
    async with Workers(2) as workers:
        await Reclean(store, Scope(is_stale=True)).run(workers, 2)


class _Cost(NamedTuple):
    """What some work took by the clock, and of all processors: of this process, and of children that have ended."""

    seconds: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s ({self.cpu:.1f} s of processor time)"


def _cost(work: Callable[[], object]) -> _Cost:
    before = os.times()
    work()
    after = os.times()
    return _Cost(after.elapsed - before.elapsed, sum(after[:4]) - sum(before[:4]))


PARTS = {each.__name__: each for each in (saving, growth, lookups, archive, together, kills, reclean)}


def main() -> int:
    """Measure, print, and say whether all figures are reached."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--articles", type=int, default=5_000, help="to save")
    parser.add_argument("--rows", type=int, default=1_000_000, help="for growth and lookups, in ten thousands")
    parser.add_argument("--seconds", type=int, default=60, help="of two writers and four readers")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--pages", type=int, default=10_000, help="to clean again")
    parser.add_argument("--folder", type=Path, help="where to put the stores, and to leave them")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="store-bench-"))
    folder.mkdir(exist_ok=True)
    figures = Figures()
    try:
        for name in options.parts or PARTS:
            print(f"{name} (load {os.getloadavg()[0]:.1f})", flush=True)
            PARTS[name](folder, figures, options)
    finally:
        if not options.folder:
            shutil.rmtree(folder)
    return int(figures.is_any_missed)


if __name__ == "__main__":
    sys.exit(main())
