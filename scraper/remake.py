"""Making records again from their raw pages: what a worker process does for ``reclean``.

A worker reads the store itself and gives back only what the store has to hear, so that the one process which writes
has little to do while all the others clean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cleaners import Article, clean_html, clean_text, decode
from scraper import records
from scraper.archive import ArchivedPage
from scraper.recipe import NO_RULES, Recipe, UserRules
from scraper.reclean_queue import Task
from scraper.site_memory import SiteMemory
from scraper.store import Store
from scraper.store_errors import DamagedStoreError
from scraper.story import STORY_FIELDS, is_kept, may_replace, storable_article
from scraper.transactions import snapshot


class Change(NamedTuple):
    """How a record differs from the one before.

    Attributes:
        fields: what of the story is told otherwise; empty where only its explanation is.
        size: characters of its title and its text that went or came.
        old, new: title and body.
    """

    fields: tuple[str, ...]
    size: int
    old: tuple[str | None, str]
    new: tuple[str | None, str]


class Made(NamedTuple):
    """What came of a page.

    Attributes:
        task: what was asked.
        url: of the page.
        recipe: what it was cleaned by.
        article: the record to write; None where the one in the store is just that, and where ``worse`` or ``failed``.
        change: against the record in the store, where there is one and it differs.
        worse: why the record in the store is better, or, where there is none, why this page holds no story.
        page_kind: what the page was taken for.
        failed: why the page could not be cleaned.
        matched: names of the user's own rules that gave something on the page its label.
    """

    task: Task
    url: str = ""
    recipe: Recipe | None = None
    article: Article | None = None
    change: Change | None = None
    worse: str | None = None
    page_kind: str = ""
    failed: str | None = None
    matched: frozenset[str] = frozenset()


def remake(path: Path, tasks: Sequence[Task], user: UserRules = NO_RULES) -> list[Made]:
    """Clean the pages of ``tasks``, of the store at ``path``, as of today, and compare. Raises ``StoreError``.

    Pages and records that are gone since they were listed are left out. ``user``: the user's own rules.
    """
    with Store.open(path) as store:
        return list(_made(store, SiteMemory(store, user), tasks))


def _made(store: Store, memory: SiteMemory, tasks: Sequence[Task]) -> Iterator[Made]:
    for task in tasks:
        try:
            page = store.page(task.page_id)
            with snapshot(store.db.conn):
                old = _record_of(store, task)
        except DamagedStoreError as error:
            yield Made(task, failed=error.problem)
            continue
        if page is not None and (old is None) == (
            task.article_id is None
        ):  # else it has just been pruned, or forgotten
            yield _made_of(memory, task, page, old)


def _record_of(store: Store, task: Task) -> Article | None:
    with store.reading() as conn:
        row = conn.execute("SELECT id FROM articles WHERE id = ?", (task.article_id,)).fetchone()
        return row and records.read(conn, row[0])


def _made_of(memory: SiteMemory, task: Task, page: ArchivedPage, old: Article | None) -> Made:
    url = page.page.url or page.requested_url
    try:
        new = cleaned(page, memory, as_text=old is not None and old.engine == "text")
    except Exception as error:  # what a page does to the cleaner it does to itself alone
        return Made(task, url, failed=f"the cleaner failed: {error!r}")
    matched = memory.rules.matched(new) if memory.rules else frozenset[str]()
    made = Made(task, url, memory.recipe(page.page.url), page_kind=new.page_kind, matched=matched)
    if not is_kept(new):
        return made._replace(worse=f"{new.page_kind.replace('_', ' ')}: {'; '.join(new.page_evidence) or 'no story'}")
    if old is None:
        return made._replace(article=new)
    new = storable_article(new)
    if not may_replace(new, old):
        return made._replace(worse="teaser: the page was found to show less of the story")
    return made if new == old else made._replace(article=new, change=change(old, new))


def cleaned(page: ArchivedPage, memory: SiteMemory, *, as_text: bool = False) -> Article:
    """The record of an archived page, as of today."""
    content, url, content_type = page.page.content, page.page.url, page.page.content_type
    site, rules, fetched_at = memory.profile(url), memory.rules, page.fetched_at
    if as_text:
        text = content if isinstance(content, str) else decode(content, content_type)[0]
        return clean_text(text, url=url, fetched_at=fetched_at, site=site, rules=rules)
    return clean_html(content, url, content_type=content_type, fetched_at=fetched_at, site=site, rules=rules)


def change(old: Article, new: Article) -> Change:
    """What of the story differs, and by how much."""
    told = tuple(name for name in STORY_FIELDS if getattr(old, name) != getattr(new, name))
    before, after = (Counter([article.title or "", *article.body.split("\n")]) for article in (old, new))
    size = sum(len(line) * count for line, count in ((before - after) + (after - before)).items())
    return Change(told, size, (old.title, old.body), (new.title, new.body))
