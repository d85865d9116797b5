"""The rules: each hits what it should, misses what it must, and is written down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaners.labels import Label
from cleaners.rules import FAMILIES, RULES, Facts, Place, Rule, Ruleset, match
from cleaners.rules.lexicon import SHARED, languages, phrases_of

ROOT = Path(__file__).parents[3]


def examples_in(path: Path) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """(rule's name, hits, misses) in a file of examples: ``[name]``, then lines that begin with ``+`` or ``-``."""
    name = ""
    hits: list[str] = []
    misses: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), "["]:
        if line.startswith("["):
            if name:
                yield name, tuple(hits), tuple(misses)
            name, hits, misses = line.strip("[] "), [], []
        elif line.startswith("+ "):
            hits.append(line[2:])
        elif line.startswith("- "):
            misses.append(line[2:])


EXAMPLES = sorted((ROOT / "fixtures" / "rules").glob("*.txt"))
"""The languages shown rule by rule; of the others test_label_lines.py shows each label."""

# Paragraphs to stand around a line: a rule may ask where it stands.
PROSE = {
    "en": "The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.",
    "de": "Die Brücke ist seit dem Sturm gesperrt, und die Stadt wartet auf das Gutachten der Ingenieure.",
    "fr": "Le pont est fermé depuis la tempête, et la ville attend le rapport des ingénieurs du département.",
    "es": "El puente está cerrado desde la tormenta, y la ciudad espera el informe de los ingenieros del estado.",
}


def examples(kind: str) -> Iterator[tuple[Rule, str, str]]:
    """(rule, language, line) of all hits or misses, the English ones in the rules, the others in fixtures/rules."""
    for rule in RULES.rules:
        for line in getattr(rule, kind):
            yield rule, "en", line
    by_name = {rule.name: rule for rule in RULES.rules}
    for file in EXAMPLES:
        for name, hits, misses in examples_in(file):
            for line in hits if kind == "hits" else misses:
                yield by_name[name], file.stem, line


def verdict_of(rule: Rule, language: str, line: str, place: Place) -> str | None:
    """The name of the rule that labels ``line`` where ``rule`` is the only one."""
    around = [Facts(PROSE[language]) for _ in range(3)]
    block = Facts(line, link_density=1.0 if rule.shape.is_link else None)
    before, behind = {Place.HEAD: (0, 3), Place.LAST: (3, 0), Place.BETWEEN: (2, 1)}[place]
    page = [*around[:before], block, *around[3 - behind :]] if behind else [*around[:before], block]
    found = Ruleset([rule]).match(page, language)[before]
    return found.rule if found else None


def places(rule: Rule) -> list[Place]:
    """The places that the rule speaks of, of those that a small page has."""
    return [place for place in (Place.HEAD, Place.BETWEEN, Place.LAST) if place in rule.place]


@pytest.mark.parametrize(("rule", "language", "line"), list(examples("hits")), ids=lambda value: str(value)[:40])
def test_rule_hits(rule: Rule, language: str, line: str) -> None:
    """A rule labels each of its hits, wherever it may speak."""
    assert [verdict_of(rule, language, line, place) for place in places(rule)] == [rule.name] * len(places(rule))


@pytest.mark.parametrize(("rule", "language", "line"), list(examples("misses")), ids=lambda value: str(value)[:40])
def test_rule_misses(rule: Rule, language: str, line: str) -> None:
    """A rule leaves each of its misses alone, wherever it may speak."""
    assert [verdict_of(rule, language, line, place) for place in places(rule)] == [None] * len(places(rule))


@pytest.mark.parametrize("language", ["en", *(file.stem for file in EXAMPLES)])
def test_every_rule_with_phrases_has_examples(language: str) -> None:
    """In each language shown rule by rule, each that goes by phrases has a hit and a miss."""
    shown = {
        kind: {rule.name for rule, spoken, _ in examples(kind) if spoken == language} for kind in ("hits", "misses")
    }
    asked = {rule.name for rule in RULES.rules if not rule.signs and not rule.shape.is_link}
    if language != "en":
        asked -= ENGLISH_ONLY
    assert (asked - shown["hits"], asked - shown["misses"]) == (set(), set())


# Rules that need no examples of their own in other languages: what they ask for is names and figures, or shared words.
ENGLISH_ONLY = {"author-contact", "byline-role", "date-and-place", "signoff-contributors"}


def keys_asked_for() -> set[str]:
    """The sections of phrases that some rule asks for."""
    asked = {"language.common", "address.words", "story.heading"}
    for rule in RULES.rules:
        singles = (rule.whole, rule.lead, rule.opens, rule.sentence, rule.ends, rule.after_name, rule.lacks)
        for phrases in (*singles, *rule.has):
            asked.update(phrases.keys if phrases else ())
    return asked


@pytest.mark.parametrize("language", languages())
def test_language_has_all_sections(language: str) -> None:
    """A language's file has every section that the rules ask for, and none that they do not."""
    written = {key for key in phrases_of(language) if not key.startswith("set.")}
    asked = keys_asked_for()
    assert (asked - written, written - asked) == (set(), set())


def test_shared_file_has_no_stray_sections() -> None:
    """The file of words that all languages share has only sections that the rules ask for."""
    written = {key for key in phrases_of(SHARED) if not key.startswith("set.")}
    assert written <= keys_asked_for()


def test_rule_names_are_unique() -> None:
    """A record names a rule by its name alone."""
    names = [rule.name for family in FAMILIES for rule in family.RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("line", ["Corrections and clarifications", "Photos: See the bridge of York from the air"])
def test_link_as_a_whole_is_named_for_where_it_leads(line: str) -> None:
    """A menu's entry heads no correction, and the title of another story's pictures credits nobody."""
    plain, linked = (
        RULES.match([Facts(PROSE["en"]), Facts(line, link_density=density)], "en")[1] for density in (None, 1.0)
    )
    assert plain is not None
    assert linked is None or linked.label is not plain.label


def test_order_decides() -> None:
    """Where two rules hold, the one that stands first in the registry speaks."""
    block = Facts("Sign up for our newsletter and get the news by email every day.")
    first, second = (rule for rule in RULES.rules if rule.name in ("newsletter-offer", "newsletter-invite"))
    assert [Ruleset(rules).match([block], "en")[0].rule for rules in ((first, second), (second, first))] == [
        "newsletter-offer",
        "newsletter-invite",
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Your email address will not be published."),
        ("de", "Deine E-Mail-Adresse wird nicht veröffentlicht."),
        ("es", "Tu dirección de correo electrónico no será publicada."),
        ("fr", "Votre adresse e-mail ne sera pas publiée."),
    ],
)
def test_comment_form_is_no_newsletter(language: str, line: str) -> None:
    """The form for a comment asks for a mail address too; what it says of it tells it from a newsletter's."""
    verdict = RULES.match([Facts(line)], language)[0]
    assert verdict is not None
    assert verdict.label is Label.COMMENTS


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        pytest.param(
            "The bridge has been shut since the storm, and the town waits for its report.", "our-app", id="it"
        ),
        pytest.param(
            "We have shut the bridge since the storm, and you will have to wait for it.", None, id="we and you"
        ),
        pytest.param('"We have shut the bridge since the storm," the mayor said on the radio.', "our-app", id="quoted"),
    ],
)
def test_what_is_ours_is_the_sites_in_an_impersonal_story(story: str, expected: str | None) -> None:
    """Where the story itself says neither "we" nor "you", quotes aside, what is called "ours" is the site's."""
    lines = [story, story, "Our app has a new look.", PROSE["en"], PROSE["en"]]
    verdict = match([Facts(line) for line in lines], "en")[2]
    assert (verdict.rule if verdict else None) == expected
