"""The collector waits while a page is cleaned, and nothing is left for it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cleaners import TooLarge, clean_html, clean_text
from cleaners.errors import MAX_BYTES

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/page.html"))[:20]


@pytest.fixture(autouse=True)
def collector_on_behind() -> Iterator[None]:
    """Whatever a test does, the next one finds the collector on."""
    yield
    gc.enable()


@pytest.mark.parametrize("was_on", [True, False])
@pytest.mark.parametrize("call", [clean_html, clean_text])
def test_collector_is_as_it_was_before(call: Callable[[str], object], was_on: bool) -> None:
    """Who has switched it off finds it off, all others find it on, even where a page raises."""
    (gc.enable if was_on else gc.disable)()
    call("<p>A line.")
    with pytest.raises(TooLarge):
        call("x" * (MAX_BYTES + 1))
    assert gc.isenabled() is was_on


def test_no_collection_falls_into_a_page() -> None:
    """However many objects a page is made of, the collector does not look through them."""
    begun: list[str] = []

    def note(phase: str, _: object) -> None:
        begun.append(phase)

    page = "".join(f"<div><p>This is sentence number {number} of a long story.</p></div>" for number in range(500))
    gc.collect()
    gc.callbacks.append(note)
    try:
        clean_html(page)
    finally:
        gc.callbacks.remove(note)
    assert begun == []


def test_pages_leave_no_cycles() -> None:
    """All that a page was made of is free without the collector, so none of it can pile up."""
    for page in PAGES:
        clean_html(page.read_bytes())
    gc.collect()
    gc.disable()
    for page in PAGES:
        clean_html(page.read_bytes())
    assert gc.collect() == 0
