"""Tag lines whose tags a scraper ran together: where one ends and the next begins."""

from __future__ import annotations

import pytest

from cleaners.fields.tags import split_run_together


@pytest.mark.parametrize(
    ("line", "story", "tags"),
    [
        pytest.param("NewsTechRobots", "", ["News", "Tech", "Robots"], id="the case changes"),
        pytest.param("WorldEUPolitics", "", ["World", "EU", "Politics"], id="an acronym before a word"),
        pytest.param("EUclimate policy", "The EU met.", ["EU", "climate policy"], id="an acronym before small letters"),
        pytest.param(
            "Comet KORBIXmoon", "The ORBIX saw it.", ["Comet K", "ORBIX", "moon"], id="a capital before an acronym"
        ),
        pytest.param("TechOpenAi", "OpenAI has moved.", ["Tech", "OpenAi"], id="camel case that the story spells"),
        pytest.param("iPhone 15Apple", "", ["iPhone 15", "Apple"], id="a small first letter"),
        pytest.param("2024 electionsNATO", "", ["2024 elections", "NATO"], id="figures"),
        pytest.param(
            "Anthropicartificial intelligence",
            "A move to Anthropic.",
            ["Anthropic", "artificial intelligence"],
            id="small letters behind a name",
        ),
        pytest.param(
            "machine learningada lovelace",
            "It was Ada Lovelace who saw it.",
            ["machine learning", "ada lovelace"],
            id="a name in small letters",
        ),
        pytest.param(
            "PolitikTrumpismus", "Trump sprach.", ["Politik", "Trumpismus"], id="a name with an ending is one word"
        ),
        pytest.param(
            "EuropameisterschaftFußball",
            "Europa spielt.",
            ["Europameisterschaft", "Fußball"],
            id="a compound is one word",
        ),
        pytest.param("Bridges, City Hall; ferries", "", ["Bridges", "City Hall", "ferries"], id="separators"),
        pytest.param("Bridges · City Hall", "", ["Bridges", "City Hall"], id="dots"),
        pytest.param("#bridge #cityhall", "", ["bridge", "cityhall"], id="hashtags"),
        pytest.param("News, Tech, news", "", ["News", "Tech"], id="each once, in its first spelling"),
        pytest.param("橋梁,交通", "", ["橋梁", "交通"], id="a script without case"),
        pytest.param("", "", [], id="nothing"),
    ],
)
def test_cuts(line: str, story: str, tags: list[str]) -> None:
    """Separators, changes of case, and the story's own words and names say where the cuts are."""
    assert list(split_run_together(line, story)) == tags
