"""What the model of lines adds to the rules in text mode, and what it must leave alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleaners import Label, clean_text, model
from cleaners.article import Block
from cleaners.labels import STORY_LABELS
from cleaners.model.lines import line_scores, line_words
from cleaners.rules import neighbours
from cleaners.text_mode import text
from cleaners.text_mode.facts import LINE_FACTS
from cleaners.text_mode.judge import BARS, BY_COMPANY, facts_of, is_page, judged, keeps
from cleaners.text_mode.reasons import LINE_REASONS, line_reasons_for
from cleaners.text_mode.text import labelled_by_rules, read_lines
from cleaners.weights import read_line_reasons

MODEL = Path(model.__file__).parent
STORY = [
    "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.",
    "Its deck was laid in 1931 by a firm that had never built a bridge before and never built one again.",
    "Ferries now run from six in the morning until midnight, and the town's bakers cross with the first.",
    "The mayor, Ann Lee, told the council on Monday that the repair would cost four million pounds at least.",
    "“We will have to wait for the spring,” she said, “since nobody can work on the piers in this water.”",
    "A report on the state of the piers, written two years ago, was never read by those who paid for it.",
]
PAGE = [
    "Bridge stays shut",
    "By Ann Lee",
    *STORY[:3],
    "Most popular posts",
    *STORY[3:],
    "Author",
    "Contact the team",
    "Powered by",
    "More articles by Ann Lee",
    "Additional reading",
]
POEM = """The harbour at night
No ship comes in
no ship goes out
and all the lamps
burn low

A gull on a rope
thinks of the sea
the sea thinks of nothing
it is only cold
and wide
""".splitlines()
RECIPE = """Lemon cake
200 g flour
150 g sugar
3 eggs
1 lemon
Mix the eggs and the sugar
Add flour and the juice of the lemon
Bake for 40 minutes
Let it cool
""".splitlines()
LETTER = """Dear Ann,
thank you for the long letter, which came on Tuesday and which I have read twice by now.
We are all well here, and the garden is full of beans and of slugs, in about equal parts.
Tom has found work at the ferry, and says that he has never been so cold and so happy at once.
Do you still have the blue coat?
I lost mine.
Write soon, and tell me how the bridge looks these days, and whether they will ever mend it.
Yours,
Mary
""".splitlines()


@pytest.mark.parametrize(
    "lines",
    [
        ["Bridge stays shut", *STORY[:2]],
        STORY[:1],
        ["Bridge stays shut", *STORY],
        ["Bridge stays shut", *STORY[:3], "A long wait", *STORY[3:], "What comes next", *STORY[:2]],
        POEM,
        RECIPE,
        LETTER,
    ],
    ids=["two paragraphs", "one paragraph", "a story", "a story with headings", "a poem", "a list", "a letter"],
)
def test_clean_text_stays_whole(lines: list[str]) -> None:
    """Of a text in which no rule finds noise the model takes nothing: each line is the headline or in the body."""
    article = clean_text("\n".join(lines))
    kept = {article.title, *article.body.split("\n\n")}
    assert [line for line in lines if line and line not in kept] == []


def test_few_lines_are_left_to_the_rules() -> None:
    """A line that a rule knows does not make a page of a short text."""
    article = clean_text("\n".join(["Bridge stays shut", *STORY[:3], "Advertisement", "A line of no kind"]))
    assert article.body.split("\n\n") == [*STORY[:3], "A line of no kind"]


def test_a_removed_line_says_why() -> None:
    """What the model leaves out has a label that is no story's, "score" for a rule, and a reason in words."""
    article = clean_text("\n".join(PAGE))
    removed = [part for part in article.removed if part.rule == "score"]
    assert removed
    for part in removed:
        assert part.label not in STORY_LABELS
        score = re.fullmatch(r"It scores (\d\.\d\d) as story: .+\.", part.why)
        assert score
        assert float(score[1]) <= BARS.story
    assert article.body.split("\n\n") == STORY


@pytest.mark.parametrize(
    ("label", "rule", "score", "expected"),
    [
        (Label.PARAGRAPH, "prose", BARS.story, True),
        (Label.PARAGRAPH, "prose", BARS.story - 0.01, False),
        (Label.OTHER, "beyond-end", BARS.sure, True),
        (Label.OTHER, "beyond-end", BARS.sure - 0.01, False),
        (Label.ADVERTISEMENT, "advertisement", 1.0, False),
    ],
)
def test_who_is_right(label: Label, rule: str, score: float, expected: bool) -> None:
    """A low score takes story out; a high one brings back what a rule goes by company for, and nothing else."""
    assert keeps(Block("A line", label, 0, rule, ""), score) is expected


def test_rules_by_company_exist() -> None:
    """Each rule that the model may overrule is one that lines are labelled by."""
    sources = "".join(Path(module.__file__).read_text("utf-8") for module in (neighbours, text))
    assert all(f'"{rule}"' in sources for rule in BY_COMPANY)


def test_scores() -> None:
    """Each line has one score from 0 to 1, the same every time; paragraphs stand above what is around them."""
    lines = read_lines("\n".join(PAGE))
    assert is_page(lines)
    rows = facts_of(lines, line_words())
    scores = line_scores(rows)
    assert scores == line_scores(rows)
    assert len(scores) == len(PAGE)
    assert all(0.0 <= score <= 1.0 for score in scores)
    story = [score for score, line in zip(scores, PAGE, strict=True) if line in STORY]
    around = [score for score, line in zip(scores, PAGE, strict=True) if line not in STORY]
    assert min(story) > 0.5 > max(around)


def test_judged_changes_only_what_it_says() -> None:
    """A line that the model does not speak of has the label, rule and reason that it had."""
    lines = read_lines("\n".join(PAGE))
    parts = labelled_by_rules(lines)
    for before, after in zip(parts, judged(lines, parts), strict=True):
        assert after == before or after.rule == "score"
        assert after.text == before.text


def test_reasons_are_true_of_the_line() -> None:
    """A reason is stated only where its fact is within its bounds, three at most."""
    by_words = {reason.words: reason for reason in LINE_REASONS}
    seen = set()
    for facts in facts_of(read_lines("\n".join(PAGE)), line_words()):
        for story in (True, False):
            stated = [words for words in line_reasons_for(facts, story=story).split("; ") if words]
            assert len(stated) <= 3
            for reason in map(by_words.__getitem__, stated):
                assert reason.low <= getattr(facts, reason.fact) <= reason.high
                seen.add(reason.words)
    assert len(seen) > 6


def test_weights_and_facts_belong_together() -> None:
    """No tree and no reason asks for a fact that there is not, each reason has its weight, and all of it is small."""
    trees = (MODEL / "line_trees.py").read_text("utf-8")
    assert set(re.findall(r"\bf\.(\w+)", trees)) <= set(LINE_FACTS)
    assert {reason.fact for reason in LINE_REASONS} <= set(LINE_FACTS)
    assert len(read_line_reasons()) == len(LINE_REASONS)
    assert sum(path.stat().st_size for path in MODEL.glob("line_*")) < 300_000
