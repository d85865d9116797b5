"""docs/rules.md, made from the rules: ``python benchmarks/rules_page.py > docs/rules.md``."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from cleaners.rules import FAMILIES, Rule
from cleaners.rules.place import Place

_EVIDENCE = {
    "whole": "the whole block is one of",
    "lead": "it opens, as a label, with one of",
    "opens": "it opens with one of",
    "sentence": "one of its sentences opens with one of",
    "ends": "it ends with one of",
    "after_name": "behind a person's name, one of",
    "lacks": "it has none of",
}
_PLACES = {
    Place.ANY: "anywhere",
    Place.HEAD: "above the story",
    Place.BETWEEN: "between paragraphs",
    Place.TAIL: "behind the story",
    Place.EDGES: "above or behind the story",
    Place.HEAD | Place.BEYOND: "above the story or among the page's end matter",
    Place.BELOW_HEAD: "below the first paragraph",
}


_PREFACE = """\
Made from `cleaners/rules` by `python benchmarks/rules_page.py`; a test checks that it is up to date. Where two rules
hold, the one that stands first speaks. Words in `code` are sections of the phrase files in `cleaners/rules/phrases/`,
one file a language. Examples in other languages than English are in `fixtures/rules/` and `fixtures/labels/`."""


def rules_page() -> str:
    """All rules as Markdown: what each labels, why, and on what evidence."""
    parts = [
        "# The rules",
        _PREFACE,
    ]
    for family in FAMILIES:
        parts.append(f"## {family.__name__.rpartition('.')[2]}")
        parts.append((family.__doc__ or "").strip())
        parts += [_described(rule) for rule in family.RULES]
    return "\n\n".join(parts) + "\n"


def _described(rule: Rule) -> str:
    lines = [f"### {rule.name}", f"`{rule.label.value}`: {rule.why}", ""]
    lines += [f"- {evidence}" for evidence in _evidence(rule)]
    lines += [f"- hit: {line}" for line in rule.hits]
    lines += [f"- miss: {line}" for line in rule.misses]
    return "\n".join(lines)


def _evidence(rule: Rule) -> Iterator[str]:
    for name, words in _EVIDENCE.items():
        if (asked_for := getattr(rule, name)) is not None:
            yield f"{words} {', '.join(f'`{key}`' for key in asked_for.keys)}"
    for asked_for in rule.has:
        yield f"it has one of {', '.join(f'`{key}`' for key in asked_for.keys)}"
    if rule.looks is not None:
        yield (rule.looks.__doc__ or "").split("\n")[0].rstrip(".").replace("It ", "it ", 1)
    shape = rule.shape
    yield f"{shape.min_words} to {shape.max_words} words" if shape.min_words > 1 else f"up to {shape.max_words} words"
    if shape.is_link:
        yield "it is one whole link"
    if shape.ends_sentence is not None:
        yield "it ends like a sentence" if shape.ends_sentence else "it does not end like a sentence"
    if rule.place is not Place.ANY:
        yield f"it stands {_PLACES[rule.place]}"


if __name__ == "__main__":
    sys.stdout.write(rules_page())
