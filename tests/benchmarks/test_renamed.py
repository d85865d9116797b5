"""Copies of pages without their class names: what is taken away, and what stays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

pytest.importorskip("lightgbm", reason="only the extra `train` brings LightGBM")
pytest.importorskip("sklearn", reason="only the extra `train` brings scikit-learn")

import learn
from corpus import Sample, sample_of
from renamed import COUNTS, renamed

from cleaners.facts.features import class_tokens

HTML = b"""<main class="story-body"><p class="lead">The ferry is late.</p><p class="text">It sails at noon.</p>
<p class="text">Nobody waits.</p><p class="wp-caption-text">The harbour</p></main>
<ul class="related"><li>More</li></ul>"""


def page(name: str) -> Sample:
    found: Sample = sample_of("wcxb", {"id": name, "url": f"https://{name}.example", "body": "Nobody waits."}, HTML)
    return found


def words_of(sample: Sample) -> set[str]:
    return {word for element in sample.elements for word in class_tokens(element.key)}


def makes_of(sample: Sample) -> list[list[Any]]:
    """For each element the places of those that have its name."""
    keys = [element.key for element in sample.elements]
    return [[i for i, other in enumerate(keys) if other == key] for key in keys]


@pytest.mark.parametrize("name", [f"site{number}" for number in range(6)])
def test_words_go_and_makes_stay(name: str) -> None:
    """A copy has fewer words in its names or none, and what had one name still has one; the page is left alone."""
    true = page(name)
    copy = renamed(true)
    assert words_of(copy) < words_of(true) == words_of(page(name))
    assert makes_of(copy) == makes_of(true)
    assert [block.text for block in copy.blocks] == [block.text for block in true.blocks]
    assert {block.element for block in copy.blocks} <= set(copy.elements)


def test_some_copies_have_no_name_left_and_some_have() -> None:
    """The judge learns from pages whose names are hashed, and from those that have some that it does not know."""
    left = [bool(words_of(renamed(page(f"site{number}")))) for number in range(12)]
    assert True in left
    assert False in left


def test_a_caption_is_not_known_by_a_name_that_is_gone() -> None:
    """Rules that go by class names speak of a copy only as far as it has them."""
    copies = [renamed(page(f"site{number}")) for number in range(12)]
    for copy in copies:
        verdict = copy.verdicts[3]
        assert (verdict is not None) == ("caption" in copy.blocks[3].element.key)
    assert any(copy.verdicts[3] is None for copy in copies)


def test_a_copy_is_the_same_each_time_and_counts_less() -> None:
    """Training gives the same bytes each time; a copy counts a part of what its page does."""
    true = page("gazette")
    assert [e.key for e in renamed(true).elements] == [e.key for e in renamed(page("gazette")).elements]
    _, weight = learn.targets([true, renamed(true), renamed(replace(true, counts=2.0))])
    whole, copied, doubled = weight.reshape(3, -1).sum(1)
    assert (copied, doubled) == pytest.approx((COUNTS * whole, 2 * COUNTS * whole))
