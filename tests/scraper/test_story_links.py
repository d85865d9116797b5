"""Links to stories are told from links to lists."""

from __future__ import annotations

import pytest

from scraper.story_links import look_of


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/2025/11/25/bridge", ""),
        ("/world/2025/nov/25/harbour-bridge-closed", ""),
        ("/2025/11/harbour-bridge-closed.html", ""),
        ("/20251125/bridge", ""),
        ("/harbour-bridge-closes-for-repairs", ""),
        ("/politics/council_votes_to_keep_the_ferry/", ""),
        ("/news/articles/c4gq9xk2p1ro", ""),
        ("/wirtschaft/faehre-bleibt-123456789.html", ""),
        ("/story.php?id=48213", ""),
        ("/?p=4821", ""),
        ("/a/bridge.html", "Harbour bridge closes for two weeks"),
        ("/harbour-ferry-row", "Council keeps the ferry after a long night"),
        ("/2025/11/25/harbour-bridge-closed-for-repairs/index.html", ""),
        ("/topics/transport/2025/11/25/harbour-bridge-closed-for-repairs", ""),
        (
            "/%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D8%A7%D9%84%D9%85%D8%AF%D9%8A%D9%86%D8%A9-%D9%8A%D9%81%D8%AA%D8%AD-%D8%BA%D8%AF%D8%A7",
            "",
        ),
        ("/news/bridge", "港口大桥将关闭两周进行维修"),
    ],
)
def test_stories(path: str, text: str) -> None:
    """One strong sign, or two weak ones, make a link worth a request."""
    assert look_of(f"https://news.example{path}", text).is_story


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/", "The Harbour Gazette: all the news of the coast"),
        ("/index.html", "All the news of the coast today"),
        ("/politics", ""),
        ("/world/europe", ""),
        ("/2025/11/25/", ""),
        ("/archive/2025/11", ""),
        ("/tag/harbour-bridge-repairs-2025", ""),
        ("/author/jane-doe-of-the-harbour-desk", ""),
        ("/newsletters/the-daily-harbour-briefing", "Get the daily harbour briefing by mail"),
        ("/politics/page/2", "Older stories from the politics desk"),
        ("/search?q=harbour&page=3", "More results for your search"),
        ("/files/2025/11/25/report-on-the-harbour-bridge.pdf", "Report on the harbour bridge"),
        ("/2025/11/25/photo-of-the-harbour-bridge.jpg", ""),
        ("/privacy-policy", ""),
        ("/login?next=/2025/11/25/bridge", ""),
        ("/sport", "Sport"),
    ],
)
def test_lists_and_machinery(path: str, text: str) -> None:
    """Front pages, sections, archives, tags, further pages of a list, files and services are no stories."""
    assert not look_of(f"https://news.example{path}", text).is_story


def test_the_signs_are_named() -> None:
    """A look says what spoke for the link and what against it."""
    look = look_of("https://news.example/tag/2025/11/25/bridge-closed-for-repairs")
    assert look.signs == ("date in the path", "long slug", "-word for a list in the path")
    assert look.points == 2


def test_a_menu_counts_against_a_link() -> None:
    """What a menu or a footer links to is most often no story, however long its name is."""
    url = "https://news.example/about-the-whole-gazette-team"
    assert look_of(url).is_story
    assert not look_of(url, "About the whole team of the Gazette", in_menu=True).is_story
