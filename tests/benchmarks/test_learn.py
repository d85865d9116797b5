"""What the judge is learned from: no page scored by what saw its domain, and pages counted as they should."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("lightgbm", reason="only the extra `train` brings LightGBM")
pytest.importorskip("sklearn", reason="only the extra `train` brings scikit-learn")

import learn
from corpus import Sample, domain_of, sample_of

HTML = "<h1>Bridge</h1><p>{}</p><p>Two lines of the story stand here.</p><footer>All rights reserved</footer>"
BODY = "It is shut.\n\nTwo lines of the story stand here."


def sample(page: str, domain: str, name: str = "wcxb", **gold: Any) -> Sample:
    row = {"id": page, "url": f"https://www.{domain}/{page}", "body": BODY, **gold}
    made: Sample = sample_of(name, row, HTML.format("It is shut.").encode())
    return made


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.gazette.example/a", "gazette.example"),
        ("https://sport.gazette.example", "gazette.example"),
        ("https://www.gazette.co.uk/a", "gazette.co.uk"),
        ("https://a.b.gazette.com.au/", "gazette.com.au"),
        ("https://gazette.de/", "gazette.de"),
        ("0123", "0123"),
    ],
)
def test_domain_of_a_publisher(url: str, domain: str) -> None:
    """All pages of a publisher have one domain, whatever the host; a page without a URL is its own."""
    assert domain_of(url) == domain


@pytest.mark.parametrize("folds", [2, 3, 5])
def test_no_domain_is_on_both_sides(folds: int) -> None:
    """Each page is in one part, and all pages of a domain are in the same."""
    samples = [sample(f"{page}", f"site{page % 11}.example") for page in range(30)]
    parts = learn.split_domains(samples, folds)
    assert len(parts) == folds
    assert sorted(int(s.gold["id"]) for part in parts for s in part) == list(range(30))
    for domain in {s.domain for s in samples}:
        assert sum(any(s.domain == domain for s in part) for part in parts) == 1


def test_parts_are_the_same_each_time() -> None:
    """The split depends on the domains and the seed alone, not on the order of the pages."""
    samples = [sample(f"{page}", f"site{page}.example") for page in range(12)]
    names = [{s.name for s in part} for part in learn.split_domains(samples, 3)]
    assert [{s.name for s in part} for part in learn.split_domains(samples[::-1], 3)] == names
    assert [{s.name for s in part} for part in learn.split_domains(samples, 3, seed=5)] != names


def test_a_page_is_taken_apart_and_marked() -> None:
    """A sample has the page's blocks and, for each, how much of it the gold has; nothing of the tree stays."""
    found = sample("a", "gazette.example")
    assert found.blocks[0].text == "Bridge"
    assert found.shares == [0.0, 1.0, 1.0, 0.0]
    assert {element.node for element in found.elements} == {None}


def test_story_is_the_target_and_news_counts_more() -> None:
    """Blocks mostly in the gold are the target; a news page counts as much as several others."""
    news, other = sample("a", "a.example", "fundus"), sample("b", "b.example")
    target, weight = learn.targets([news, other])
    assert target.tolist() == [0.0, 1.0, 1.0, 0.0] * 2
    assert weight[:4].tolist() == pytest.approx((learn.NEWS_WEIGHT * weight[4:]).tolist())
    assert all(weight > 0.0)


def test_a_standfirst_counts_nothing() -> None:
    """What one gold calls body and another summary teaches nothing."""
    _, weight = learn.targets(
        [sample("a", "a.example", "fundus", body="Two lines of the story stand here.", summary="It is shut.")]
    )
    assert [value > 0.0 for value in weight] == [True, False, True, True]
