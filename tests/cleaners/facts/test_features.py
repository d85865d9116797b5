"""What a block looks like by itself."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.facts.block_facts import FACTS
from cleaners.facts.features import RULE_INDEX, TAGS, Lexicon, class_tokens, word_tokens
from cleaners.labels import Label
from cleaners.parsing.blocks import count_words

LookAt = Any  # see conftest.py
Paragraphs = Callable[[int], str]

LINE = "The council met again on Friday, and it will meet in May"


@pytest.mark.parametrize(
    ("html", "fact", "value"),
    [
        (f"<p>{LINE}.</p>", "words", 12.0),
        ("<p>新しい橋は五月に開通すると市は月曜日に発表した</p>", "words", 23 / 2.5),
        ("<p>half <a href=/x>half</a></p>", "link_density", 4 / 9),
        ("<p><a href=/x>all of it</a></p>", "link_density", 1.0),
        ("<p>no link</p>", "link_density", 0.0),
        ("<p><b>bold</b> not</p>", "bold_density", 0.5),
        (f"<p>{LINE}.</p>", "ends_sentence", 1.0),
        (f"<p>“{LINE}.”</p>", "ends_sentence", 1.0),
        (f"<p>{LINE}</p>", "ends_sentence", 0.0),
    ],
)
def test_facts_of_the_text(look_at: LookAt, html: str, fact: str, value: float) -> None:
    """A block's text gives each fact its documented value."""
    (facts,) = look_at(html).rows
    assert getattr(facts, fact) == pytest.approx(value)


@pytest.mark.parametrize(
    ("html", "fact"),
    [
        ("<aside><p>x</p></aside>", "in_aside"),
        ("<figure><p>x</p></figure>", "in_figure"),
        ("<figure><figcaption>x</figcaption></figure>", "in_caption"),
    ],
)
def test_containers_count_at_any_distance(look_at: LookAt, html: str, fact: str) -> None:
    """A block knows the containers around it; a block beside them has none of them."""
    page = look_at(f"<p>beside</p>{html}")
    assert getattr(page["x"], fact) == 1.0
    assert getattr(page["beside"], fact) == 0.0


def test_tags_are_ordered_by_what_they_hold(look_at: LookAt) -> None:
    """A bound on ``tag`` means something: a paragraph ranks above a heading, that above a list item, that above nav."""
    page = look_at("<nav>a</nav><ul><li>b</li></ul><h2>c</h2><p>d</p>")
    ranks = [facts.tag for facts in page.rows]
    assert ranks == sorted(set(ranks))


def test_no_tag_is_ranked_twice() -> None:
    """Each tag has one rank."""
    assert len(TAGS) == len(set(TAGS))


def test_tag_that_means_nothing_ranks_as_div(look_at: LookAt) -> None:
    """A custom element is a container like any other."""
    page = look_at("<div>a</div><x-story>b</x-story>")
    assert page["a"].tag == page["b"].tag


def test_depth_and_parent(look_at: LookAt) -> None:
    """Depth counts block-level elements only; the body has no parent."""
    page = look_at("text <div><span><p>deep</p></span></div>")
    assert (page["text"].depth, page["text"].parent_tag) == (0.0, -1.0)
    assert (page["deep"].depth, page["deep"].parent_tag) == (
        2.0,
        page["text"].tag - TAGS.index("body") + TAGS.index("div"),
    )


LEXICON = Lexicon(words={"council": 0.5, "^the": 0.25, "the council": 1.0}, classes={"story": 3.0, "promo": -4.0})


def test_class_names_add_up_along_the_path(look_at: LookAt) -> None:
    """What the class names around a block add up to, and the worst of them."""
    html = '<div class="promo-wrap"><div id="storyBody"><p class="story">x</p></div></div>'
    facts = look_at(html, lexicon=LEXICON)["x"]
    assert (facts.path_class_score, facts.path_class_min) == (2.0, -4.0)


def test_class_names_beside_the_path_say_nothing(look_at: LookAt) -> None:
    """Only what stands around a block counts."""
    page = look_at('<div class="promo">a</div><p>b</p>', lexicon=LEXICON)
    assert (page["a"].path_class_score, page["b"].path_class_score) == (-4.0, 0.0)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("The council", 1.75),  # the word, the pair, the opening
        ("A council", 0.5),
        ("Nothing known", 0.0),
        ("The council " + "went on " * 20, 0.25),  # of a long block only the opening is looked at
    ],
)
def test_words_add_up(look_at: LookAt, text: str, score: float) -> None:
    """A short block scores by words, pairs and ends; a long one by how it opens."""
    (facts,) = look_at(f"<p>{text}</p>", lexicon=LEXICON).rows
    assert facts.word_score == score


@pytest.mark.parametrize(
    ("key", "tokens"),
    [
        ("articleBody-main", ["article", "body", "main"]),
        ("story__text #c2 @headline =article", ["story", "text", "headline", "article"]),
        ("NEWSText x", ["newst", "ext"]),
        ("", []),
    ],
)
def test_class_tokens(key: str, tokens: list[str]) -> None:
    """Class names and ids come apart at what is no letter and where the case changes; single letters say nothing."""
    assert class_tokens(key) == tokens


@pytest.mark.parametrize(
    ("folded", "tokens"),
    [
        ("read more", {"read", "more", "read more", "^read", "$more", "=read more"}),
        ("12 comments", {"0", "comments", "0 comments", "^0", "$comments", "=0 comments"}),
        ("a b c d e", {"a", "b", "c", "d", "e", "a b", "b c", "c d", "d e", "^a", "$e"}),
        ("", set()),
    ],
)
def test_word_tokens_of_a_short_block(folded: str, tokens: set[str]) -> None:
    """Words, pairs, both ends, the whole of a very short block; all numbers are one."""
    words = folded.split()
    assert set(word_tokens(words, len(words))) == tokens


def test_word_tokens_of_a_long_block() -> None:
    """A long block is looked at by its opening only, and never costs more than that."""
    assert word_tokens(["w"] * 5000, 5000.0) == ["^w", "^w w", "^w w w"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("one", 1.0), ("one two three", 3.0), ("x" * 200, 1.0), ("橋" * 50, 20.0), ("다리는 5월에 다시 열린다", 4.0)],
)
def test_count_words(text: str, words: float) -> None:
    """Words go by spaces, and by length only in scripts that have none."""
    assert count_words(text) == words


def test_rule_that_speaks_is_a_fact(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """The model sees which label a rule would give; 0 where no rule speaks."""
    page = look_at(f"{paragraphs(3)}<p>Sign up for our free newsletter.</p>")
    assert page["Sign up"].rule == RULE_INDEX[Label.NEWSLETTER]
    assert page["Sign up"].verdict.label is Label.NEWSLETTER
    assert [facts.rule for facts in page.rows[:3]] == [0.0] * 3


def test_rules_have_indexes_of_their_own() -> None:
    """No label looks like another, nor like no rule at all."""
    assert len(set(RULE_INDEX.values()) | {0.0}) == len(Label) + 1


@pytest.mark.parametrize(
    ("around", "is_prose"),
    [
        ("<p>{}</p>", True),
        ("<div>{}</div>", True),
        ("<article><aside><p>{}</p></aside></article>", True),  # an aside within an article may hold it
        ("<aside><p>{}</p></aside>", False),
        ("<nav><p>{}</p></nav>", False),
        ("<footer><p>{}</p></footer>", False),
        ("<form><p>{}</p></form>", False),
        ("<dialog open><p>{}</p></dialog>", False),
        ("<figure><p>{}</p></figure>", False),
        ("<figcaption>{}</figcaption>", False),
        ("<p><a href=/x>{}</a></p>", False),
        ("<div hidden><p>{}</p></div>", False),
    ],
)
def test_prose_is_what_reads_and_stands_like_a_paragraph(
    look_at: LookAt, paragraphs: Paragraphs, around: str, is_prose: bool
) -> None:
    """A paragraph counts as prose unless it is hidden, linked, a picture's, or where no story stands."""
    text = paragraphs(1).removeprefix("<p>").removesuffix("</p>")
    (facts,) = look_at(around.format(text)).rows
    assert (facts.prose > 0.0) is is_prose


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("A short sentence has five words.", True),
        ("Yes, he said.", False),
        ("A line of many words that goes on and on without any stop at its very end", False),
        ("A line of many words that goes on and on without any stop at its very end or in its midst", True),
        ("Sign up for our free newsletter today, it is free.", False),
    ],
)
def test_prose_by_length_and_end(look_at: LookAt, paragraphs: Paragraphs, text: str, is_prose: bool) -> None:
    """A short line is prose if it ends like a sentence, a long one anyway, one that a rule speaks of never."""
    assert (look_at(f"{paragraphs(2)}<p>{text}</p>")[text].prose > 0.0) is is_prose


def test_prose_weighs_by_class_names(look_at: LookAt, paragraphs: Paragraphs) -> None:
    """As many words weigh more where class names speak for the story, and hardly anything where they speak against."""
    parts = [f"<p>{part}" for part in paragraphs(3).split("<p>")[1:]]
    html = '<div class="story">{}</div><div>{}</div><div class="promo">{}</div>'.format(*parts)
    story, plain, promo = look_at(html, lexicon=LEXICON).rows
    assert 0.0 < promo.prose < 0.1 * plain.prose < plain.prose < story.prose <= story.words


PIECES = st.sampled_from(
    """<p> </p> <div> </div> <ul> <li> </ul> <article> </article> <aside> <footer> <h1> </h1> <h2> <table> <tr> <td>
    </table> <figure> <figcaption> <a> </a> <b> <br> <br><br> <hr> <nav> <blockquote> <pre> <template> <noscript>
    <section> <details> <summary> &nbsp; &shy; Words word. 2024 橋""".split()
)


@given(pieces=st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=60))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_every_fact_is_set_on_every_block(look_at: LookAt, pieces: list[str]) -> None:
    """Whatever the page, each block has every fact that the model may ask for, and each is a finite number."""
    for facts in look_at(" ".join(pieces)).rows:
        for name in FACTS:
            assert isfinite(getattr(facts, name)), name
