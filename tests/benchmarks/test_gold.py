"""Which blocks of a page are its gold body."""

from __future__ import annotations

import pytest
from gold import align

FERRY = "The last ferry between the town and the island will sail until spring after people paid for its fuel."
MONEY = "The money came from many small gifts and one large one which a widow had found behind her kitchen clock."
OWNER = "Its owner said that he had never seen anything like it and that he would now paint the boat green."
BODY = f"{FERRY}\n\n{MONEY}\n\n{OWNER}"


def marked(texts: list[str], gold: str) -> list[bool]:
    """Which texts are at least half in the gold."""
    return [share >= 0.5 for share in align(texts, gold)]


@pytest.mark.parametrize(
    ("texts", "gold", "expected"),
    [
        pytest.param([], BODY, [], id="no-blocks"),
        pytest.param([FERRY], "", [False], id="no-gold"),
        pytest.param(["", "—", FERRY], BODY, [False, False, True], id="blocks-without-words"),
        pytest.param(["Menu", FERRY, MONEY, OWNER, "Share"], BODY, [False, True, True, True, False], id="story"),
        pytest.param([FERRY, "Sign up for our newsletter", MONEY], BODY, [True, False, True], id="noise-within"),
        pytest.param([FERRY.upper(), MONEY], BODY, [True, True], id="case"),
        pytest.param([f"{FERRY} {MONEY}", OWNER], BODY, [True, True], id="two-paragraphs-in-a-block"),
        pytest.param([FERRY[:45], FERRY[45:], MONEY], BODY, [True, True, True], id="a-paragraph-in-two-blocks"),
        pytest.param([FERRY, FERRY, MONEY], BODY, [False, True, True], id="caption-then-paragraph"),
        pytest.param(
            [FERRY, "Related", MONEY, OWNER, FERRY], BODY, [True, False, True, True, False], id="teaser-behind"
        ),
        pytest.param([OWNER, FERRY, MONEY], BODY, [True, True, True], id="out-of-order"),
        pytest.param(["Yes", FERRY, "Yes"], f"{FERRY}\n\nYes", [False, True, True], id="short-block-in-its-place"),
        pytest.param(["ferry", FERRY], BODY, [False, True], id="word-of-a-paragraph"),
        pytest.param(["The boat sails again"], BODY, [False], id="other-words"),
        pytest.param(["Why it sails", FERRY], f"Why it sails\n{FERRY}", [True, True], id="heading"),
        pytest.param(["fer\u00adry boat sails"], "ferry boat sails", [False], id="soft-hyphen-in-a-block"),
        pytest.param(["ferry boat sails"], "fer\u00adry boat sails", [True], id="soft-hyphen-in-the-gold"),
        pytest.param(
            ["島への最後の船は春まで続く。"], "島への最後の船は春まで続く。住民が燃料代を払った。", [True], id="cjk"
        ),
        pytest.param(["島"], "島への最後の船", [True], id="cjk-single-character"),
        pytest.param(["新しい橋は来年開通"], "島への最後の船は春まで続く。", [False], id="cjk-other"),
        pytest.param(
            ["섬으로 가는 마지막 배"], "섬으로 가는 마지막 배는 봄까지 다닌다.", [False], id="korean-by-words"
        ),
    ],
)
def test_blocks_of_the_gold(texts: list[str], gold: str, expected: list[bool]) -> None:
    """A block is of the story if its words stand in the gold at its place in the order of the others."""
    assert marked(texts, gold) == expected


def test_share_of_a_block_that_is_half_in_the_gold() -> None:
    """What stands in the gold of a block is counted in its own words."""
    (share,) = align([f"{FERRY} Photo by nobody you have ever heard of and who wants to stay so for good now"], BODY)
    assert share == pytest.approx(0.53, abs=0.04)


def test_shares_are_shares() -> None:
    """From 0 to 1, one for each block, also where words come again and again."""
    texts = ["la la la la la la la la", "la la", "la", FERRY, "la la la la la la la la la la la la la la"]
    shares = align(texts, "la " * 40 + FERRY)
    assert len(shares) == len(texts)
    assert all(0.0 <= share <= 1.0 for share in shares)


def test_a_repeated_line_is_placed_once_for_each_time_in_the_gold() -> None:
    """A line that the story has twice is of the story twice, a third time on the page is not."""
    texts = ["Cake, they said", FERRY, "Cake, they said", MONEY, "Cake, they said"]
    gold = f"Cake, they said\n{FERRY}\nCake, they said\n{MONEY}"
    assert marked(texts, gold) == [True, True, True, True, False]


def test_long_page_is_no_square() -> None:
    """A page of a thousand blocks that repeats itself is aligned in seconds, as there are a thousand such pages."""
    texts = [f"{FERRY} {number}" for number in range(400)] + ["yes"] * 600
    assert len(align(texts, "\n".join(texts))) == 1000
