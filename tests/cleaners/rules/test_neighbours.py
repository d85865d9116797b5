"""Passes over neighbours: what only its company gives away."""

from __future__ import annotations

import pytest

from cleaners.rules import Facts, match

PROSE = "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers."
TITLE = "Harbour master found asleep"
BRIDGE = "The bridge at dawn, seen from the old mill"
MORE = [
    f"The {what} was closed for the {number} time since the flood, and nobody in the town could say for how long."
    for what, number in (("ferry", "second"), ("market", "third"), ("school", "fourth"), ("mill", "fifth"))
]


def labels(*lines: str) -> list[str | None]:
    """The labels of lines that stand in this order."""
    return [verdict.label.value if verdict else None for verdict in match([Facts(line) for line in lines], "en")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [PROSE, MORE[0], "Most read", "Ferry strike enters third day", "Who pays for the bridge?"],
            [None, None, "related", "related", "related"],
            id="titles below the heading of a list",
        ),
        pytest.param(
            [
                PROSE,
                *MORE,
                "Comments",
                "First!",
                "It was a fine bridge, and I crossed it every day of my life until they shut it.",
                "Ann says:",
                "I never liked that bridge.",
            ],
            [None] * 5 + ["comments"] * 5,
            id="remarks below the heading of the comments, prose too",
        ),
        pytest.param(
            [PROSE, MORE[0], "Tags: bridges, ferries", "The paper that knows the coast", "Join now"],
            [None, None, "tags", "promotion", "promotion"],
            id="a pitch before its call",
        ),
        pytest.param(
            [PROSE, *MORE, "Ann Lee covers the coast and lives in Porto with her dogs, two of them rescued."],
            [None] * 5 + ["author_bio"],
            id="the last paragraph, on a person whom the story does not name",
        ),
        pytest.param(
            [
                PROSE,
                "The ferry belongs to Ann Lee, whose father built the first of them from the wood of a barn.",
                *MORE,
                "Ann Lee lives in Porto with her dogs, two of them old.",
            ],
            [None] * 7,
            id="the last paragraph, on a person whom the story names",
        ),
        pytest.param(
            [PROSE, MORE[0], "Filed under", "Bridges", "City Hall"],
            [None, None, "tags", "tags", "tags"],
            id="topics below their heading",
        ),
        pytest.param(
            ["Ann Lee", "May 12, 2024", PROSE, MORE[0]], ["byline", "dateline", None, None], id="a name above the date"
        ),
        pytest.param(
            [*MORE[:2], BRIDGE, "Photo: Ann Lee", PROSE, BRIDGE, "1/2"],
            [None, None, "caption", "credit", None, "caption", "widget"],
            id="a caption that stands twice",
        ),
        pytest.param(
            [*MORE[:2], "MAYOR SAYS NOBODY KNOWS WHO WILL PAY FOR BRIDGE", PROSE, MORE[2]],
            [None, None, "related", None, None],
            id="a title in capitals",
        ),
        pytest.param(
            [PROSE, "Read more", MORE[0], "The next day was no better, and the ferries stayed in port.", MORE[1]],
            [None, "related", None, None, None],
            id="prose goes on below a button",
        ),
        pytest.param([" ".join(MORE), " ".join(MORE), *MORE[:2]], [None] * 4, id="a long standfirst that stands twice"),
        pytest.param(
            [PROSE, *MORE, "Most read", TITLE, " ".join(MORE)],
            [None] * 5 + ["related", "related", None],
            id="a list of teasers ends at a long paragraph",
        ),
    ],
)
def test_company_tells(lines: list[str], expected: list[str | None]) -> None:
    """A block gets its label from what stands beside it, and prose between paragraphs stays."""
    assert labels(*lines) == expected


REMARK = "It was a fine bridge, and I crossed it every day of my life until they shut it."
LINKS = {"Quayside", "Boat sheds", "Old harbours", "Bridges", TITLE}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["Comments", REMARK, "Quayside", "Boat sheds", "Old harbours"],
            ["comments", "comments", None, None, None],
            id="a menu below the remarks",
        ),
        pytest.param(
            ["Comments", REMARK, TITLE, "Nobody in town had missed him, his wife said."],
            ["comments", "comments", None, None],
            id="a linked title below the remarks",
        ),
        pytest.param(
            ["Most read", TITLE, "Quayside", "Boat sheds", "Old harbours"],
            ["related", "related", None, None, None],
            id="a menu below a list of titles",
        ),
        pytest.param(
            ["Comments", REMARK, "Tags: bridges", TITLE, "Join now"],
            ["comments", "comments", "tags", None, "promotion"],
            id="a link before a call is no pitch",
        ),
        pytest.param(
            ["Filed under", "Bridges", "Ann Lee", "Quayside"],
            ["tags", "tags", None, None],
            id="below tags, what is no link is none",
        ),
        pytest.param(
            ["About the author", "Ann Lee", "Bo Yu"],
            ["author_bio", "author_bio", None],
            id="a name that is known by its neighbour makes none of the next",
        ),
    ],
)
def test_company_ends(lines: list[str], expected: list[str | None]) -> None:
    """What stands below comments, tags or a list of titles is not of them once links to other things follow."""
    page = [PROSE, *MORE, *lines]
    verdicts = match([Facts(line, link_density=float(line in LINKS)) for line in page], "en")
    assert [verdict.label.value if verdict else None for verdict in verdicts[5:]] == expected


def test_a_byline_that_names_its_author_makes_no_other_line_a_name() -> None:
    """A title or a section beside "By Ann Lee" is not taken for a second author; beside a date a name is."""
    assert labels("Harbour Life", "By Ann Lee", PROSE, MORE[0])[0] is None
    assert labels("Ann Lee", "May 12, 2024", PROSE, MORE[0])[0] == "byline"


def linked(line: str) -> Facts:
    """A line that is one whole link."""
    return Facts(line, link_density=1.0)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [Facts("May 12, 2024"), linked("Harbour Life"), Facts(PROSE), Facts(MORE[0])],
            ["dateline", None, None, None],
            id="a section below a date is no author",
        ),
        pytest.param(
            [*map(Facts, (PROSE, *MORE, "Tags: bridges")), linked(BRIDGE), linked(BRIDGE)],
            [*[None] * 5, "tags", None, None],
            id="a title that stands twice is no caption",
        ),
        pytest.param(
            [
                *map(Facts, (PROSE, *MORE, "Tags: bridges")),
                linked(BRIDGE),
                Facts("It is open again."),
                Facts("Join now"),
            ],
            [*[None] * 5, "tags", None, None, "promotion"],
            id="the teaser below a title is no pitch",
        ),
    ],
)
def test_links_lead_to_other_stories(lines: list[Facts], expected: list[str | None]) -> None:
    """What would be an author, a caption or a pitch is none where it is a link, or stands below one."""
    assert [verdict.label.value if verdict else None for verdict in match(lines, "en")] == expected


@pytest.mark.parametrize(
    ("other", "rule"), [("Nobody was hurt", "author-unnamed"), ("Okafor said nobody was hurt", None)]
)
def test_note_on_a_person_named_nowhere_else(other: str, rule: str | None) -> None:
    """Between paragraphs, who a person is says a note on the author, unless the story names that person."""
    note = "Ada Okafor teaches law at the University of Leeds."
    lines = [PROSE, f"{other}, and the ferries ran until after midnight.", note, PROSE.replace("town", "city"), PROSE]
    verdict = match([Facts(line) for line in lines], "en")[2]
    assert (verdict and verdict.rule) == rule
