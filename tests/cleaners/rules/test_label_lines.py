"""In each language, lines as its news sites write them get their labels."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaners.labels import Label
from cleaners.rules import RULES, Facts, match
from cleaners.rules.lexicon import languages

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "fixtures" / "labels").glob("*.txt"))
# Of these each language has its own phrases.
SHOWN = {
    Label(name)
    for name in (
        "advertisement app author_bio byline caption comments cookie copyright correction credit dateline disclosure "
        "navigation newsletter placeholder promotion provider_notice related share signoff subscription tags widget"
    ).split()
}


def labelled(file: Path) -> list[tuple[str, str]]:
    """(label, line) of each line of a file."""
    return [
        (label, text)
        for label, _, text in (line.partition(": ") for line in file.read_text(encoding="utf-8").splitlines())
    ]


LINES = [(file.stem, label, text) for file in FILES for label, text in labelled(file) if label != "paragraph"]


@pytest.mark.parametrize(("language", "label", "text"), LINES)
def test_line_gets_its_label(language: str, label: str, text: str) -> None:
    """A byline and a date above the story, all else below it: the rules know each by its words."""
    paragraphs = [Facts(text) for kind, text in labelled(FILES_OF[language]) if kind == "paragraph"]
    block = Facts(text)
    page = [block, *paragraphs] if label in ABOVE else [*paragraphs, block]
    verdict = match(page, language)[0 if label in ABOVE else -1]
    assert verdict is not None
    assert verdict.label.value == label


FILES_OF = {file.stem: file for file in FILES}
ABOVE = {"byline", "dateline"}


@pytest.mark.parametrize("language", sorted(FILES_OF))
def test_every_label_is_shown(language: str) -> None:
    """Each language shows each label that goes by its own phrases."""
    assert {Label(label) for spoken, label, _ in LINES if spoken == language} >= SHOWN


def test_every_language_is_shown() -> None:
    """A language with phrases has lines here, or is shown rule by rule."""
    by_rule = {file.stem for file in (ROOT / "fixtures" / "rules").glob("*.txt")}
    assert {*FILES_OF, *by_rule, "en"} >= set(languages())


@pytest.mark.parametrize(
    ("claimed", "label"), [("it", "newsletter"), ("it-IT", "newsletter"), ("en", None), ("xx", None)]
)
def test_site_speaks_the_language_it_claims(claimed: str, label: str | None) -> None:
    """On an Italian page with a story in English, the lines of the site are known by their Italian words."""
    story = "The bridge has been shut since the storm, and the town waits for the report on its piers. "
    facts = [Facts(story), Facts("Iscriviti alla nostra newsletter gratuita."), Facts(story)]
    verdict = RULES.match(facts, claimed=claimed)[1]
    assert (verdict.label.value if verdict else None) == label


def test_bokmaal_and_nynorsk_are_norwegian() -> None:
    """Either name of a written Norwegian finds the Norwegian phrases."""
    line = next(text for language, label, text in LINES if (language, label) == ("no", "newsletter"))
    verdicts = [match([Facts(line)], tag)[0] for tag in ("no", "nb-NO", "nn")]
    assert [verdict and verdict.label for verdict in verdicts] == [Label.NEWSLETTER] * 3
