"""Records made again from their raw pages, with the cleaner and the site memory of today.

    queue (the store) ──> chunks ──> workers: page out of the archive, cleaned, compared ──> written here, in order

Each chunk is written in one transaction together with how far the run has come, so it may be ended at any moment, and
the next run with the same question goes on from there. A record is never replaced by something worse; that is told
instead.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scraper.recipe import NO_RULES, Recipe, UserRules, recipe_id
from scraper.reclean_queue import Counts, Queue, Scope, Task
from scraper.remake import Change, Made, remake
from scraper.store import Saved, Store
from scraper.times import now, utc
from scraper.workers import WorkerCrashedError, WorkerHungError, Workers

LARGEST = 20
"""Changes that a report shows in full."""

Watch = Callable[[Sequence[Made]], None]

_AHEAD = 2  # chunks under way for each worker: one that it works on, and one that waits


@dataclass(slots=True)
class Report:
    """What a re-clean came to, so far.

    Attributes:
        counts: what there was to do.
        done: pages that are done.
        unchanged: records that came out as they were.
        changed: records that tell something else.
        explained: records that tell the same, and explain it otherwise.
        fields: field -> how many records have it otherwise.
        kept: (URL, why) of records that stay, since what their pages give now is worse.
        found: pages without a story before that have one now.
        storyless: pages without a story before that have none now either.
        failed: (URL or page, why) of pages that could not be cleaned.
    """

    counts: Counts
    done: int = 0
    unchanged: int = 0
    changed: int = 0
    explained: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    kept: list[tuple[str, str]] = field(default_factory=list)
    found: int = 0
    storyless: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    _largest: list[tuple[int, int, str, Change]] = field(default_factory=list)

    @property
    def largest(self) -> list[tuple[str, Change]]:
        """The changes with the most characters, each with its page's URL, the largest first."""
        return [(url, change) for _, _, url, change in sorted(self._largest, reverse=True)]

    def add(self, made: Made, *, is_refused: bool = False) -> None:
        """Count one page."""
        self.done += 1
        if made.failed is not None:
            self.failed.append((made.url or f"page {made.task.page_id}", made.failed))
        elif made.worse is not None or is_refused:
            if made.task.article_id is not None:
                self.kept.append((made.url, made.worse or "its record is the better one"))
            else:
                self.storyless += 1
        elif made.task.article_id is None:
            self.found += 1
        elif made.change is None:
            self.unchanged += 1
        else:
            self._add_change(made.url, made.change, made.task.page_id)

    def _add_change(self, url: str, change: Change, page_id: int) -> None:
        self.changed += bool(change.fields)
        self.explained += not change.fields
        self.fields.update(change.fields)
        if change.size:
            heapq.heappush(self._largest, (change.size, -page_id, url, change))
            if len(self._largest) > LARGEST:
                heapq.heappop(self._largest)


class Reclean:
    """One re-clean of a store.

    Args:
        store: to work on.
        scope: what of it.
        user: the user's own rules, by which pages are cleaned too.
        is_dry: only tells what would change.
        clock: tells what time it is.

    Attributes:
        report: what it came to so far; also after it was ended early.
    """

    def __init__(
        self,
        store: Store,
        scope: Scope,
        user: UserRules = NO_RULES,
        *,
        is_dry: bool = False,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._store = store
        self._queue = Queue(store, scope, goes_on=not is_dry, user=user)
        self._user = user
        self._is_dry = is_dry
        self._clock = clock
        self.report = Report(self._queue.counts())

    def count_made_by_rules(self) -> int:
        """How many of the records to clean again were made by a user's own rules, whichever."""
        return self._queue.count_made_by_rules()

    async def run(self, workers: Workers, at_once: int, watch: Watch = lambda _: None) -> None:
        """Clean, compare and write until all is done. Raises ``StoreError``, ``WorkerStartError``.

        Cancelled, it leaves what is done written, and what is under way as it was.

        Args:
            workers: that do the cleaning.
            at_once: how many of them there are.
            watch: is told of each few pages that are done.
        """
        async for made in self._in_order(workers, at_once):
            self._settle(made)
            watch(made)
            await asyncio.sleep(0)  # a chance to be cancelled between two chunks
        if not self._is_dry:
            self._queue.finish()

    async def _in_order(self, workers: Workers, at_once: int) -> AsyncIterator[list[Made]]:
        under_way: deque[asyncio.Task[list[Made]]] = deque()
        try:
            for chunk in self._queue.chunks():
                under_way.append(asyncio.create_task(self._remake(workers, chunk)))
                if len(under_way) >= _AHEAD * at_once:
                    yield await under_way.popleft()
            while under_way:
                yield await under_way.popleft()
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    async def _remake(self, workers: Workers, tasks: list[Task]) -> list[Made]:
        """The work of a chunk; where it takes its worker down, page by page, so that only the guilty one fails."""
        try:
            return await workers.call(remake, self._store.path, tasks, self._user)
        except (WorkerCrashedError, WorkerHungError) as error:
            if len(tasks) == 1:
                return [Made(tasks[0], failed=f"the cleaner broke on it: {error}")]
            return [made for task in tasks for made in await self._remake(workers, [task])]

    def _settle(self, chunk: list[Made]) -> None:
        """Write what came of a chunk, and count it once it is written."""
        refused = [False] * len(chunk)
        if not self._is_dry:
            with self._store.batch():
                refused = [made.recipe is not None and self._write(made, made.recipe) for made in chunk]
                self._queue.note([made.task for made in chunk], utc(self._clock()))
        for made, is_refused in zip(chunk, refused, strict=True):
            self.report.add(made, is_refused=is_refused)

    def _write(self, made: Made, recipe: Recipe) -> bool:
        """Write what came of a page that could be cleaned; whether the store would not have it."""
        conn, (page_id, article_id) = self._store.db.conn, made.task
        if made.article is not None:
            if article_id is None:
                (at,) = conn.execute("SELECT fetched_at FROM pages WHERE id = ?", (page_id,)).fetchone()
                saved = self._store.save(made.article, fetched_at=at, page_id=page_id, recipe=recipe)
            else:
                saved = self._store.remake(article_id, made.article, page_id=page_id, recipe=recipe)
            return saved in (Saved.REFUSED, Saved.FORGOTTEN)
        if article_id is None:
            conn.execute(_PASSED, (page_id, made.page_kind, recipe_id(conn, recipe)))
        elif made.worse is None:
            row = (recipe_id(conn, recipe), article_id, page_id)
            conn.execute("UPDATE articles SET recipe_id = ? WHERE id = ? AND page_id = ?", row)
        return False


_PASSED = """
    INSERT INTO passed_pages (page_id, page_kind, recipe_id) VALUES (?, ?, ?)
    ON CONFLICT (page_id) DO UPDATE SET page_kind = excluded.page_kind, recipe_id = excluded.recipe_id"""
