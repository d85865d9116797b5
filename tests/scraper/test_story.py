"""A page's word on where its story belongs is checked before it is believed."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.story import identity

STORY = "https://www.gazette.example/politics/harbour-bridge-closed-for-two-weeks"


@pytest.mark.parametrize(
    ("url", "canonical", "is_believed"),
    [
        pytest.param(STORY + "/amp", STORY, True, id="AMP"),
        pytest.param(STORY.replace("www.", "m."), STORY, True, id="for telephones"),
        pytest.param(STORY + "/2", STORY, True, id="a later page"),
        pytest.param(STORY + "?ref=front", STORY, True, id="a parameter"),
        pytest.param(STORY, "https://www.gazette.example/n/4711", True, id="a short address"),
        pytest.param(STORY, "https://www.gazette.example/", False, id="the front page"),
        pytest.param(STORY, "https://www.gazette.example/politics", False, id="its section"),
        pytest.param(STORY, "https://www.gazette.example/politics/", False, id="its section, as a folder"),
        pytest.param(STORY, "https://wire.example/harbour-bridge-closed-for-two-weeks", False, id="another site"),
        pytest.param(STORY, "harbour", False, id="no address"),
    ],
)
def test_what_canonical_is_believed(a_story: Any, url: str, canonical: str, is_believed: bool) -> None:
    """Another address of the story is; the front page, a section and another site are not."""
    assert identity(a_story(url=url, canonical_url=canonical)) == (canonical if is_believed else url)
