"""A user's own rules: what they say, where they hold, and how a mistake in them is told."""

from __future__ import annotations

import time

import pytest

from cleaners import Article, OwnRules, RulesError, clean_html, clean_text

URL = "https://www.gazette.example/harbour/ferry"
PROSE = "The ferry to Skerry sailed on time again on Monday, the harbour office said, for the first time in {} weeks."
PAGE = (
    "<article><h1>Ferry sails</h1>"
    + "".join(f"<p>{PROSE.format(n)}</p>" for n in range(6))
    + "<div class='box quiz' id=q1><p>How well do you know the harbour? Ten questions for the weekend.</p></div>"
    + "<p>Subscribe to our newsletter.</p></article>"
)


def rule(**keys: str) -> OwnRules:
    return OwnRules.parse("[[rule]]\n" + "\n".join(f'{key} = """{value}"""' for key, value in keys.items()))


def removed(article: Article) -> dict[str, tuple[str, str]]:
    return {removal.text: (removal.label.value, removal.rule) for removal in article.removed}


@pytest.mark.parametrize(
    "keys",
    [
        {"selector": ".quiz"},
        {"selector": "article > div.box.quiz#q1 > p"},
        {"selector": "aside, article p + p".replace(" + ", " ") + ", #q1 p"},
        {"phrase": "ten QUESTIONS for"},
        {"phrase": "how well * the weekend"},
        {"line": "How well do you know *? Ten questions for the weekend."},
        {"site": "gazette.example", "phrase": "Ten questions"},
        {"site": "https://www.gazette.example/", "phrase": "Ten questions"},
    ],
)
def test_what_a_rule_drops(keys: dict[str, str]) -> None:
    """By selector, phrase or whole line, for all sites or for one, a block is dropped with label, name and reason."""
    article = clean_html(PAGE, URL, rules=rule(**keys, drop="widget", why="Our quiz.", name="quiz"))
    dropped = [removal for removal in article.removed if removal.rule == "own:quiz"]
    assert dropped
    assert "Ten questions" in " ".join(removal.text for removal in dropped)
    assert {(removal.label.value, removal.why) for removal in dropped} == {("widget", "Our quiz.")}


@pytest.mark.parametrize(
    "keys",
    [
        {"selector": "article > .quiz > div"},
        {"selector": "article > p.quiz"},
        {"phrase": "weekend * ten questions"},
        {"line": "Ten questions"},
        {"line": "* ten questions"},
        {"site": "example", "phrase": "Eleven questions"},
        {"site": "azette.example", "phrase": "Ten questions"},
        {"site": "other.example", "phrase": "Ten questions"},
    ],
)
def test_what_a_rule_leaves_alone(keys: dict[str, str]) -> None:
    """A selector that leads elsewhere, a phrase out of order, another site: nothing changes."""
    assert clean_html(PAGE, URL, rules=rule(**keys, drop="widget")) == clean_html(PAGE, URL)


def test_site_rule_needs_an_address() -> None:
    """Of a page from nowhere nobody knows whether the rule is for it."""
    assert clean_html(PAGE, rules=rule(site="gazette.example", selector="p", drop="widget")) == clean_html(PAGE)


def test_rule_keeps_what_the_built_in_ones_drop() -> None:
    """A user's word goes before the built-in rules and the model."""
    line = "Subscribe to our newsletter."
    assert line in removed(clean_html(PAGE))
    kept = clean_html(PAGE, rules=rule(phrase="subscribe to our", keep="paragraph"))
    assert (kept.blocks[-1].text, kept.blocks[-1].rule) == (line, "own:line-1")
    assert line in clean_text(f"Ferry\n\n{PROSE}\n\n{line}", rules=rule(line=line, keep="paragraph")).body


@pytest.mark.parametrize("label", ["standfirst", "fact_box"])
def test_rule_keeps_what_is_left_out_by_default(label: str) -> None:
    """What a rule keeps stays under the label that it gives; what else has that label is left out as before."""
    line, other = "The town will wait for its bridge until May.", "It was built in the year of the great flood."
    keep = f'[[rule]]\nphrase = "until may"\nkeep = "{label}"\n'
    rules = OwnRules.parse(f'{keep}[[rule]]\nphrase = "great flood"\ndrop = "{label}"\n')
    page = PAGE.replace("<article>", f"<article><p>{line}</p><p>{other}</p>")
    text = f"Ferry\n\n{line}\n\n{other}\n\n{PROSE}"
    for article in (clean_html(page, URL, rules=rules), clean_text(text, rules=rules)):
        assert [block.text for block in article.blocks if block.label == label] == [line]
        assert [removal.text for removal in article.removed if removal.label == label] == [other]


def test_text_mode_knows_phrases() -> None:
    """Phrases and lines hold in text mode too; there is nothing that a selector could name."""
    text = f"Ferry sails\n\n{PROSE}\n\nA quiz for you, in ten questions."
    assert removed(clean_text(text, rules=rule(phrase="quiz * questions", drop="widget")))
    assert clean_text(text, rules=rule(selector="p", drop="widget")) == clean_text(text)


def test_first_rule_has_its_way() -> None:
    """Of two rules that fit the one that stands first in the file counts."""
    rules = OwnRules.parse(
        '[[rule]]\nphrase = "ten questions"\nkeep = "quote"\n[[rule]]\nselector = ".quiz"\ndrop = "widget"\n'
    )
    assert "own:line-4" not in {rule for _, rule in removed(clean_html(PAGE, rules=rules)).values()}


def test_rules_that_share_a_name() -> None:
    """Each holds where it says, and what they matched is told by their name, once."""
    quiz, call = (f'[[rule]]\nname = "ours"\nselector = "{where}"\ndrop = "widget"\n' for where in (".quiz", "h2"))
    rules = OwnRules.parse(quiz + call + '[[rule]]\nphrase = "poll"\ndrop = "widget"\n')
    article = clean_html(PAGE, URL, rules=rules)
    assert "own:ours" in {rule for _, rule in removed(article).values()}
    assert rules.matched(article) == {"own:ours"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[rule]\n", "line 1"),
        ('\n[[rule]]\nphrase = "x"\n', "line 2: a rule has one of keep and drop"),
        ('[[rule]]\ndrop = "widget"\n', "line 1: a rule has one of phrase, line and selector"),
        ('[[rule]]\nphrase = "x"\ndrop = "quiz"\n', "line 3: no label 'quiz' to drop"),
        ('[[rule]]\nphrase = "x"\nkeep = "widget"\n', "line 3: no label 'widget' to keep"),
        (
            '[[rule]]\nphrase = "x"\ndrop = "widget"\n\n[[rule]]\nphrase = 3\ndrop = "widget"',
            "line 6: phrase must be text",
        ),
        ('[[rule]]\nfrase = "x"\n', "line 2: 'frase' is not known"),
        ('[[rule]]\nphrase = "*"\ndrop = "widget"\n', "line 2: phrase has no words"),
        ('[[rule]]\nselector = "p:has(a)"\ndrop = "widget"\n', "line 2: 'p:has(a)'"),
        ('[[rule]]\nselector = "> p"\ndrop = "widget"\n', "line 2: '> p'"),
        ('[[rule]]\nselector = "p,"\ndrop = "widget"\n', "line 2: ''"),
        ('[rule]\nphrase = "x"\n', "line 1: write [[rule]]"),
        ("rules = 1\n", "line 1: 'rules' is not known"),
    ],
)
def test_mistakes_name_their_line(text: str, told: str) -> None:
    """What is wrong in a file is told in one line with its number."""
    with pytest.raises(RulesError) as error:
        OwnRules.parse(text)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_hostile_rules_take_no_time() -> None:
    """Long chains of descendants and of wildcards, on a page made to fit them nearly, stay cheap."""
    deep = "<div class=a>" * 200 + "".join(f"<p>{'a ' * 40}{n}</p>" for n in range(400))
    begun = time.process_time()
    clean_html(deep, rules=rule(selector=" ".join(["div.a"] * 11) + " p.b", drop="widget"))
    clean_html(deep, rules=rule(phrase="*".join(["a"] * 400), drop="widget"))
    assert time.process_time() - begun < 5.0
