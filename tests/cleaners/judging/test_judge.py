"""Rules, model and structure together: which blocks are kept, and who has the say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cleaners import clean_html
from cleaners.facts.claims import Claims
from cleaners.judging.judge import claims_of, judge, rule_facts
from cleaners.labels import Label
from cleaners.page_data.structured import read_structured
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.rules import RULES, Rule, Ruleset

Paragraphs = Callable[[int], str]

SIGN_UP = "Sign up for our free newsletter."


def judged(html: str, claims: Claims | None = None, rules: Ruleset = RULES) -> dict[str, LabelledBlock]:
    """The labelled blocks of a page by their text."""
    blocks, elements = split(read(Page(html)).tree.body)
    labelled = judge(blocks, elements, claims or Claims(), rules=rules)
    assert [item.block for item in labelled] == blocks, "each block once, in order"
    return {item.text: item for item in labelled}


def test_rule_goes_before_the_model(paragraphs: Paragraphs) -> None:
    """A line among the paragraphs that a rule knows has the rule's label, name and reason."""
    item = judged(f"<article>{paragraphs(3)}<p>{SIGN_UP}</p>{paragraphs(6)}</article>")[SIGN_UP]
    assert item.label is Label.NEWSLETTER
    assert item.rule in {rule.name for rule in RULES.rules}
    assert item.why


@pytest.mark.parametrize("tag", ["a", "b"])
@pytest.mark.parametrize("text", ["Reuters", "U.S.", "By type", "Comment"])
def test_word_in_a_menu_is_its_entry(paragraphs: Paragraphs, text: str, tag: str) -> None:
    """What would sign a picture elsewhere is an entry there, whether it is a link or not."""
    item = judged(f"<nav><ul><li><{tag} href=/a>{text}</{tag}></li></ul></nav>{paragraphs(4)}")[text]
    assert item.label is Label.NAVIGATION


def test_button_for_comments_above_the_story_has_no_comments_below(paragraphs: Paragraphs) -> None:
    """What stands between it and the story is none of the readers' remarks, as what stands below one behind it is."""
    line = "A barge on the river, and nobody on deck"
    above = judged(f"<h1>Ice</h1><p>12 comments</p><p>{line}</p><article>{paragraphs(6)}</article>")[line]
    below = judged(f"<h1>Ice</h1><article>{paragraphs(6)}</article><p>12 comments</p><p>{line}</p>")[line]
    assert above.label is not Label.COMMENTS
    assert below.label is Label.COMMENTS


def test_row_of_links_is_no_note(paragraphs: Paragraphs) -> None:
    """A row of links in a footer discloses nothing, even where the first is to a disclaimer."""
    row = "Disclaimer | Terms &amp; Conditions | Privacy Policy | Sitemap"
    links = " | ".join(f"<a href=/{i}>{text}</a>" for i, text in enumerate(row.split(" | ")))
    item = judged(f"<main>{paragraphs(4)}</main><div><p>{links}</p></div>")[row.replace("&amp;", "&")]
    assert item.label is Label.NAVIGATION


def test_users_rules_take_the_place_of_the_built_in_ones(paragraphs: Paragraphs) -> None:
    """A caller's ruleset is the one that is asked."""
    sums = Rule(name="sums", label=Label.WIDGET, why="It is a sum.", signs="£", looks=lambda facts: facts.words < 9)
    labelled = judged(f"{paragraphs(4)}<p>Sums: £4</p><p>{SIGN_UP}</p>", rules=Ruleset([sums]))
    assert (labelled["Sums: £4"].label, labelled["Sums: £4"].rule) == (Label.WIDGET, "sums")
    assert labelled[SIGN_UP].rule != "newsletter-invite"


def test_kept_block_says_its_score_and_reasons(paragraphs: Paragraphs) -> None:
    """The reason for a block of the story is its score and what speaks for it."""
    item = next(iter(judged(f"<article>{paragraphs(4)}</article>").values()))
    assert (item.label, item.rule) == (Label.PARAGRAPH, "score")
    assert item.why.startswith(("It scores 0.9", "It scores 1.0"))
    assert 1 <= item.why.count(";") <= 2
    assert item.why.endswith(".")


def test_lines_of_a_fact_box_are_labelled_so(paragraphs: Paragraphs) -> None:
    """What stands in a fact box reads like the story and is none; a user can keep it by its label."""
    fact = "The ferry to the island takes two hours, carries ninety people, and sails four times a day in summer."
    box = f'<div class="fact-box"><p>{fact}</p></div>'
    html = f"<article>{paragraphs(6)}{box}{paragraphs(6)}</article>"
    assert judged(html)[fact].label is Label.FACT_BOX
    assert fact not in clean_html(html).body
    assert fact in clean_html(html, keep=["fact_box"]).body


def test_every_block_says_why(paragraphs: Paragraphs) -> None:
    """No label without the name of what gave it and a reason."""
    html = (
        f"<nav><a href=/>Home</a></nav><h1>Bridge</h1>{paragraphs(3)}<figure>Picture</figure><p>{SIGN_UP}</p>"
        f"<div class=comments><p>First!</p></div><p>12</p><footer>© Gazette</footer>"
    )
    for item in judged(html).values():
        assert item.rule
        assert item.why.endswith(".")
        assert item.why.count(".") >= 1


def test_place_behind_the_story_is_behind_the_last_kept_block(paragraphs: Paragraphs) -> None:
    """What is called comments is comments only behind the story: a story may stand in such an element."""
    labelled = judged(f"<article>{paragraphs(5)}</article><div class='comments'><span>Ann</span><p>First!</p></div>")
    assert labelled["First!"].label is Label.COMMENTS


@pytest.mark.parametrize(
    ("html", "fact", "value"),
    [
        ("<h3>x</h3>", "level", 3),
        ("<p>x</p>", "level", 0),
        ("<li>x</li>", "is_list_item", True),
        ("<dd>x</dd>", "is_list_item", True),
        ("<p>x</p>", "is_list_item", False),
        ("<figure><p>x</p></figure>", "in_figure", True),
        ("<figcaption>x</figcaption>", "in_figure", True),
        ("<p>x</p>", "in_figure", False),
        ("<p>ab <a href=/>cd</a></p>", "link_density", 0.4),
    ],
)
def test_rules_see_the_markup(html: str, fact: str, value: float) -> None:
    """What the rules may ask of a block comes from the tree."""
    (block,), _ = split(read(Page(html)).tree.body)
    assert getattr(rule_facts(block), fact) == value


def test_claims_come_from_the_pages_data() -> None:
    """Headline and body of the page's JSON-LD are what the judge is told; nothing where there is none."""
    data = '{"@type": "NewsArticle", "headline": "A", "description": "B", "articleBody": "C"}'
    html = f'<script type="application/ld+json">{data}</script>'
    assert claims_of(read_structured(read(Page(html)))) == Claims("A", "C")
    assert claims_of(read_structured(read(Page("<p>x</p>")))) == Claims()
