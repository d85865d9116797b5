"""What people see of an article in a terminal and in a pipe."""

from __future__ import annotations

import re

import pytest

from cleaners import Article, Block, Label, PageKind, Removal
from scraper.cli.article_view import Paper, explained, explanation, moment, story
from scraper.cli.terminal import columns

PIPE = Paper()
TERMINAL = Paper(width=40, has_styles=True)
STYLE = re.compile("\x1b\\[[0-9]{1,2}m")

ARTICLE = Article(
    title="Storm closes port",
    authors=("Ada Reed", "Bo Lind"),
    published="2026-03-01T08:00:00+01:00",
    modified="2026-03-01T09:30:00+01:00",
    site_name="Skerry News",
    body="The port was closed on Monday night after the wind had risen.\n\nNo one was hurt.",
    tags=("Ports", "Weather"),
    credits=("Photo: Cy Low",),
    page_kind=PageKind.ARTICLE,
    is_article=True,
    page_evidence=("a headline and two paragraphs in one element",),
    confidence=0.9,
    sources={"title": "og:title"},
    blocks=(
        Block("The port was closed on Monday night after the wind had risen.", Label.PARAGRAPH),
        Block("No one was hurt.", Label.PARAGRAPH),
    ),
    removed=(
        Removal("Home", Label.NAVIGATION, "structure", "It stands in the navigation.", 0),
        Removal("News", Label.NAVIGATION, "structure", "It stands in the navigation.", 1),
        Removal("Photo: Cy Low", Label.CREDIT, "photo-credit", "Who made the picture.", 3),
        Removal("Sign up for our briefing.", Label.NEWSLETTER, "newsletter-invite", "It calls to subscribe.", 5),
    ),
)
HOSTILE = "\x1b]0;owned\x07\x1b[31mred\u202e\r\x9b2J"


def test_story_in_a_pipe() -> None:
    """Title, byline and date, paragraphs unfolded, tags; an empty line between them and no escape."""
    assert story(ARTICLE, PIPE) == (
        "Storm closes port\n"
        "By Ada Reed, Bo Lind · 2026-03-01 08:00 +01:00 · updated 2026-03-01 09:30 +01:00 · Skerry News\n"
        "\n"
        "The port was closed on Monday night after the wind had risen.\n"
        "\n"
        "No one was hurt.\n"
        "\n"
        "Tags: Ports, Weather\n"
    )


def test_story_on_a_terminal() -> None:
    """No line is wider than the window, the headline stands out, and the words are those of the pipe."""
    shown = story(ARTICLE, TERMINAL)
    assert shown.startswith("\x1b[1mStorm closes port\x1b[0m\n")
    plain = STYLE.sub("", shown)
    assert max(map(columns, plain.split("\n"))) <= 40
    assert plain.split() == story(ARTICLE, PIPE).split()


@pytest.mark.parametrize(
    ("article", "shown"),
    [
        (Article(), ""),
        (Article(body="Rain."), "Rain.\n"),
        (Article(title="Rain"), "Rain\n"),
        (Article(title="Rain", published="2026-03-01", modified="2026-03-01"), "Rain\n2026-03-01\n"),
        (Article(body="Rain.", tags=("Weather",)), "Rain.\n\nTags: Weather\n"),
    ],
)
def test_what_is_absent_leaves_no_gap(article: Article, shown: str) -> None:
    """A field that the page does not give leaves no empty line and no empty label."""
    assert story(article, PIPE) == shown


@pytest.mark.parametrize(
    ("stamp", "shown"),
    [
        ("2026-03-01", "2026-03-01"),
        ("2026-03-01T08:00", "2026-03-01 08:00"),
        ("2026-03-01T08:00:00Z", "2026-03-01 08:00 UTC"),
        ("2026-03-01T08:00:00+00:00", "2026-03-01 08:00 UTC"),
        ("2026-03-01T08:00:59.123+01:00", "2026-03-01 08:00 +01:00"),
        ("2026", "2026"),
        ("\x1b[1m", "\ufffd[1m"),
    ],
)
def test_moment(stamp: str, shown: str) -> None:
    """Seconds and the T are left out, the publisher's offset stays."""
    assert moment(stamp) == shown


def test_explanation_in_a_pipe() -> None:
    """What the page is; then each piece left out under its label and rule, with the reason, in the page's order."""
    assert explanation(ARTICLE, PIPE) == (
        "This page: article, confidence 0.90, text from blocks\n"
        "  a headline and two paragraphs in one element\n"
        "  title from og:title\n"
        "\n"
        "Left out: 4 of 6 pieces, in the page's order\n"
        "\n"
        "navigation  structure\n"
        "  It stands in the navigation.\n"
        "  - Home\n"
        "  - News\n"
        "\n"
        "credit  photo-credit\n"
        "  Who made the picture.\n"
        "  - Photo: Cy Low (moved to credits)\n"
        "\n"
        "newsletter  newsletter-invite\n"
        "  It calls to subscribe.\n"
        "  - Sign up for our briefing.\n"
    )


@pytest.mark.parametrize(
    ("entries", "shown"),
    [
        (("Home", "News", "Sport", "Weather"), "- Home · News · Sport · Weather"),
        (("Home", "News", "Sport"), "- Home\n  - News\n  - Sport"),
        (("Home", "News", "Sport", "Weather", "A headline that is too long for a menu"), "Weather\n  - A headline"),
    ],
)
def test_entries_of_a_menu_run_on(entries: tuple[str, ...], shown: str) -> None:
    """Many lines of a few words that are left out for the same reason take one line; longer ones have their own."""
    removed = tuple(Removal(text, Label.NAVIGATION, "frame", "It is.", i) for i, text in enumerate(entries))
    assert shown in explanation(Article(removed=removed), PIPE)


def test_explained_in_place() -> None:
    """The story, and in its place each run of pieces that was left out, set in, with label, rule and reason."""
    assert explained(ARTICLE, PIPE) == (
        "Storm closes port\n"
        "By Ada Reed, Bo Lind · 2026-03-01 08:00 +01:00 · updated 2026-03-01 09:30 +01:00 · Skerry News\n"
        "\n"
        "    navigation  structure\n"
        "    It stands in the navigation.\n"
        "    - Home\n"
        "    - News\n"
        "\n"
        "The port was closed on Monday night after the wind had risen.\n"
        "\n"
        "    credit  photo-credit\n"
        "    Who made the picture.\n"
        "    - Photo: Cy Low (moved to credits)\n"
        "\n"
        "No one was hurt.\n"
        "\n"
        "    newsletter  newsletter-invite\n"
        "    It calls to subscribe.\n"
        "    - Sign up for our briefing.\n"
        "\n"
        "Tags: Ports, Weather\n"
        "\n"
        "This page: article, confidence 0.90, text from blocks\n"
        "  a headline and two paragraphs in one element\n"
        "  title from og:title\n"
        "Left out: 4 of 6 pieces\n"
    )


def test_explanation_of_a_page_that_is_all_story() -> None:
    """Nothing left out is said, not shown as an empty list."""
    shown = explanation(Article(blocks=(Block("Rain.", Label.PARAGRAPH),)), PIPE)
    assert shown.endswith("\nLeft out: nothing\n")


@pytest.mark.parametrize("paper", [PIPE, TERMINAL], ids=["pipe", "terminal"])
def test_no_field_reaches_the_terminal_as_it_is(paper: Paper) -> None:
    """Every field of a hostile page is tamed, on paper of any kind: only our own styles are escapes."""
    article = Article(
        title=HOSTILE,
        authors=(HOSTILE,),
        published=HOSTILE,
        modified=HOSTILE + "2",
        site_name=HOSTILE,
        body=HOSTILE,
        tags=(HOSTILE,),
        credits=(HOSTILE,),
        page_evidence=(HOSTILE,),
        sources={"title": HOSTILE},
        is_article=True,
        blocks=(Block(HOSTILE, Label.PARAGRAPH),),
        removed=(Removal(HOSTILE, Label.CREDIT, HOSTILE, HOSTILE, 0),),
    )
    shown = STYLE.sub("", story(article, paper) + explanation(article, paper) + explained(article, paper))
    assert shown.count("owned") == 24
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
