"""Stories as Markdown files: nothing in the head but quoted facts."""

from __future__ import annotations

import json
from collections.abc import Callable

from cleaners import Article
from scraper.markdown_file import markdown_file

MakeStory = Callable[..., Article]


def test_the_head_is_quoted(a_story: MakeStory) -> None:
    """Nothing that a page says ends the head, or is a key of it."""
    title = 'A "b"\n---\nadmin: true\u2028x\x85'
    text = markdown_file(a_story(title=title, tags=("yes", "a: b")), fetched_at=None)
    head = text.split("\n---\n")[0].splitlines()
    assert head[0] == "---"
    assert json.loads(head[1].removeprefix("title: ")) == title
    assert 'tags: ["yes", "a: b"]' in head
    assert not [line for line in head if line.startswith("admin")]


def test_what_is_not_known_is_not_told(a_story: MakeStory) -> None:
    """A story from nowhere has no address, and none that the store made up for it; the text stands below the head."""
    story = a_story(url=None, canonical_url=None, published=None)
    head, _, text = markdown_file(story, fetched_at=None).removeprefix("---\n").partition("\n---\n\n")
    assert {"url", "site", "published", "fetched"}.isdisjoint(line.partition(":")[0] for line in head.splitlines())
    assert text == story.to_markdown()
