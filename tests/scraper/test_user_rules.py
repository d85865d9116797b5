"""What a store remembers of a user's own rules, so that a re-clean does what has to be done and no more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from cleaners import OwnRules
from scraper.recipe import NO_RULES, UserRules
from scraper.reclean import Reclean
from scraper.reclean_queue import CHUNK, Queue, Scope
from scraper.store import Store
from scraper.workers import Workers

Make = Callable[..., Any]
MINE = UserRules(OwnRules.parse('[[rule]]\nphrase = "quiz"\ndrop = "widget"'), "mine")
OTHERS = UserRules(OwnRules.parse('[[rule]]\nphrase = "poll"\ndrop = "widget"'), "others")
LISTING = b"<html><body><ul>" + b"<li><a href='/a'>A story</a></li>" * 30 + b"</ul></body></html>"


@pytest.mark.parametrize("between", [Scope(), Scope(site="gazette.example"), Scope(is_stale=True)], ids=str)
def test_going_on_with_the_same_rules_only(store: Store, a_story: Make, a_page: Make, between: Scope) -> None:
    """A run that was ended goes on with its own rules, and begins anew once others have been at its records."""
    for n in range(CHUNK + 1):
        url = f"https://www.gazette.example/{n}"
        page_id = store.save_page(a_page(b"<p>Ferry</p>", url))
        store.save(a_story(url=url, canonical_url=url), fetched_at="2024-05-01T08:00:00Z", page_id=page_id)

    def begin(scope: Scope, user: UserRules) -> None:
        queue = Queue(store, scope, user=user)
        with store.batch():
            queue.note(next(queue.chunks()), "2024-05-02T08:00:00Z")

    def done_before(user: UserRules) -> int:
        return Queue(store, Scope(), user=user).counts().done_before

    begin(Scope(), MINE)
    assert [done_before(user) for user in (MINE, OTHERS, NO_RULES)] == [CHUNK, 0, 0]
    begin(between, OTHERS)
    assert done_before(MINE) == 0


def test_pages_without_a_story(store: Store, a_page: Make) -> None:
    """They are tried again once for each file of rules, which may find a story where none was."""
    store.save_page(a_page(LISTING, "https://www.gazette.example/"))

    async def run(user: UserRules) -> int:
        work = Reclean(store, Scope(), user)
        async with Workers(1) as workers:
            await work.run(workers, 1)
        return work.report.done

    assert [asyncio.run(run(user)) for user in (NO_RULES, NO_RULES, MINE, MINE)] == [1, 0, 1, 0]
