"""A site's boilerplate is learned from the store, and its stories are not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cleaners import Article, Block, Label, Removal, clean_html
from scraper.site_memory import SiteLine, SiteMemory, learn, refresh, remember
from scraper.store import Store

MakeStory = Callable[..., Article]
CALL = "Our reporters walk the harbour every day, so that you know what came in with the tide."
SITE = "gazette.example"


def save(store: Store, a_story: MakeStory, n: int, *pieces: Block | Removal, site: str = SITE) -> None:
    own = Block(f"Story {n} tells something that no other story of this site has told before.", Label.PARAGRAPH)
    blocks = (own, *(piece for piece in pieces if isinstance(piece, Block)))
    removed = tuple(piece for piece in pieces if isinstance(piece, Removal))
    body = "\n\n".join(block.text for block in blocks)
    story = a_story(url=f"https://{site}/{n}", canonical_url=None, body=body, blocks=blocks, removed=removed)
    store.save(story, fetched_at="2024-05-01T08:00:00Z")


def kept(text: str = CALL, label: Label = Label.PARAGRAPH) -> Block:
    return Block(text, label)


def left_out(text: str = CALL, rule: str = "score", position: int = 9) -> Removal:
    return Removal(text, Label.OTHER, rule, "It is not.", position)


@pytest.mark.parametrize(
    ("pieces", "others", "lines"),
    [
        ([kept()] * 5, 0, [SiteLine(CALL.casefold(), 5, 5)]),
        ([kept(), *[left_out()] * 4], 0, [SiteLine(CALL.casefold(), 5, 1)]),
        ([left_out(rule="site-boilerplate")] * 5, 0, [SiteLine(CALL.casefold(), 5, 5)]),
        ([kept(CALL.upper())] * 5, 0, [SiteLine(CALL.casefold(), 5, 5)]),
        ([kept("我们的记者每天都在港口走访，让您了解潮水带来的一切新消息。")] * 5, 0, 1),
        ([kept()] * 5, 20, [SiteLine(CALL.casefold(), 5, 5)]),
        ([kept()] * 4, 0, []),  # too few to tell
        ([kept()] * 5, 21, []),  # a paragraph of background that a series repeats
        ([left_out()] * 9, 0, []),  # left out anyway: nothing to remember
        ([kept("How we picked and tested")] * 9, 0, []),  # short
        ([kept(label=Label.HEADING)] * 9, 0, []),  # stories of one kind share their headings
    ],
)
def test_what_is_boilerplate(
    store: Store, a_story: MakeStory, pieces: list[Block | Removal], others: int, lines: list[SiteLine] | int
) -> None:
    """A long line on enough stories, and on a large enough share of them, that was kept at least once."""
    for n, piece in enumerate(pieces):
        save(store, a_story, n, piece)
    for n in range(others):
        save(store, a_story, 100 + n)
    learned = learn(store, SITE)
    assert (learned.stories, learned.known) == (len(pieces) + others,) * 2
    assert len(learned.lines) == lines if isinstance(lines, int) else list(learned.lines) == lines
    assert bool(learned.version) == bool(learned.lines)


def test_sites_are_apart(store: Store, a_story: MakeStory) -> None:
    """What repeats over two sites, as a wire story does, is no boilerplate of either."""
    for n in range(4):
        save(store, a_story, n, kept())
        save(store, a_story, n, kept(), site="herald.example")
    assert refresh(store) == 0
    assert learn(store, SITE).lines == learn(store, "herald.example").lines == ()


def test_it_is_learned_when_there_is_more_to_learn_from(store: Store, a_story: MakeStory) -> None:
    """With the fifth story, then with each tenth part more; not at each run anew."""
    learned_at: list[int] = []
    for n in range(1, 25):
        save(store, a_story, n, kept())
        if refresh(store):
            learned_at.append(n)
    assert learned_at == [5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 21, 24]


def test_the_cleaner_is_told(store: Store, a_story: MakeStory) -> None:
    """What was learned goes from a page that showed it as part of the story, and the story itself stays."""
    paragraphs = [
        f"The ferry left the harbour {n} minutes late on Monday, its captain told this paper." for n in range(4)
    ]
    page = "<article><h1>Ferry late</h1>" + "".join(
        f"<p>{text}</p>" for text in (*paragraphs[:2], CALL, *paragraphs[2:])
    )
    for n in range(5):
        save(store, a_story, n, kept())
    memory: dict[str, Any] = {}
    for when in ("before", "after"):
        known = SiteMemory(store)
        memory[when] = clean_html(page, site=known.profile(f"https://www.{SITE}/x")), known.recipe(f"https://{SITE}/y")
        refresh(store)
    (before, old), (after, new) = memory["before"], memory["after"]
    assert CALL in before.body
    assert after.body == "\n\n".join(paragraphs)
    assert old.profile == "" != new.profile
    assert old.cleaner == new.cleaner
    assert SiteMemory(store).profile("https://other.example/") is None
    assert SiteMemory(store).recipe(None).profile == ""


def test_the_version_is_that_of_the_lines(store: Store, a_story: MakeStory) -> None:
    """More evidence for the same lines makes no record stale; another line does."""
    for n in range(5):
        save(store, a_story, n, kept())
    first = learn(store, SITE)
    remember(store, first)
    save(store, a_story, 5, kept())
    assert learn(store, SITE).version == first.version
    for n in range(6):
        save(store, a_story, n, kept(), kept("The editors read every letter that reaches them by Friday noon."))
    assert learn(store, SITE).version != first.version
