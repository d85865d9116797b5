"""Every line that is not the story gets a label, a rule and a reason.

The one place for textual rules: a family of them a file, each rule data with its evidence, its hits and its misses;
the phrases by language in ``phrases/``. ``FAMILIES`` is the registry: where two rules hold, the earlier one speaks.

>>> match([Facts("Sign up for our free newsletter."), Facts("The bridge has been shut since May.")])[0].label
<Label.NEWSLETTER: 'newsletter'>
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.rules import (
    advertisement,
    app,
    author_bio,
    byline,
    comments,
    cookie,
    copyright,  # noqa: A004 - a module, named for its label
    correction,
    credit,
    disclosure,
    navigation,
    newsletter,
    ours,
    placeholder,
    promotion,
    provider_notice,
    related,
    share,
    signoff,
    subscription,
    tags,
    widget,
)
from cleaners.rules.engine import Ruleset
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, Verdict, phrases

__all__ = ["FAMILIES", "RULES", "Facts", "Place", "Rule", "Ruleset", "Shape", "Verdict", "match", "phrases"]

FAMILIES = (
    advertisement,
    correction,
    disclosure,
    provider_notice,
    copyright,
    cookie,
    placeholder,
    tags,
    signoff,
    credit,
    byline,
    app,
    comments,
    newsletter,
    subscription,
    share,
    widget,
    promotion,
    author_bio,
    related,
    navigation,
    ours,
)

RULES = Ruleset(rule for family in FAMILIES for rule in family.RULES)


def match(facts: Sequence[Facts], language: str | None = None) -> list[Verdict | None]:
    """``RULES.match``: for each block of a page what it is if it is not the story, else None."""
    return RULES.match(facts, language)
