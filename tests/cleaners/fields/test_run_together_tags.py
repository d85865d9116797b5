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
        pytest.param(
            "BankPayNesteBay",
            "PayNest and eBay",
            ["Bank", "PayNest", "eBay"],
            id="camel case behind other tags",
        ),
        pytest.param("SenateMitch McCall", "", ["Senate", "Mitch McCall"], id="a name with a capital inside"),
        pytest.param("IsleO’HaraFerries", "", ["Isle", "O’Hara", "Ferries"], id="an elision"),
        pytest.param("U.S.Trade", "", ["U.S.", "Trade"], id="initials"),
        pytest.param("UKUSATrade", "The UK, the USA.", ["UK", "USA", "Trade"], id="two acronyms before a word"),
        pytest.param("B&QRetail", "B&Q sells nails.", ["B&Q", "Retail"], id="an acronym with a sign"),
        pytest.param("5GNokia", "", ["5G", "Nokia"], id="a figure with its unit"),
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
        pytest.param(
            "gadgetshearing aids",
            "Such gadgets help hearing aids.",
            ["gadgets", "hearing aids"],
            id="small letters before words that go together",
        ),
        pytest.param(
            "climate changewind",
            "The wind and climate change.",
            ["climate change", "wind"],
            id="small letters behind words that go together",
        ),
        pytest.param(
            "public healthcare", "The public pays for health and care.", ["public healthcare"], id="a compound of words"
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


@pytest.mark.parametrize(
    ("line", "names", "tags"),
    [
        pytest.param("crimeartLeeds", ["art", "Leeds", "crime"], ["crime", "art", "Leeds"], id="nothing else"),
        pytest.param(
            "crimePaynestarts", ["arts", "PayNest", "crime"], ["crime", "Paynest", "arts"], id="spelt otherwise"
        ),
        pytest.param("ferriestidal power", ["tidal power"], ["ferries", "tidal power"], id="one of them"),
        pytest.param("ferries", [], ["ferries"], id="none"),
    ],
)
def test_data_guides_the_cuts(line: str, names: list[str], tags: list[str]) -> None:
    """Tags that the page's data holds say where the cuts are; the spelling stays the line's."""
    assert list(split_run_together(line, "Two ferries sail.", names)) == tags
