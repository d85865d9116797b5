"""What a rule asks of a block's words: the phrase that calls it up, and what else must be there or must not.

Each rule has one *trigger*: of the places where it wants a phrase, the one that is looked at with the least trouble.
The phrases of all triggers are found in one pass over a block; the rest of a rule's evidence is looked for where its
trigger was found.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleaners.rules.rule import Phrases, Rule
from cleaners.startup.annotations import NamedTuple

# What tells most for the least look-up first.
_TRIGGERS = ("whole", "lead", "opens", "after_name", "has", "ends", "sentence")
_ANYWHERE = frozenset({"after_name", "has", "ends"})


class Case(NamedTuple):
    """A rule with its evidence sorted.

    Attributes:
        rule: the rule.
        trigger: where the phrase that calls it up stands; "" for a rule that goes by looks alone.
        keys: of that phrase.
        more: what it asks of the words besides; None if nothing.
    """

    rule: Rule
    trigger: str
    keys: tuple[str, ...]
    more: More | None


class More(NamedTuple):
    """Evidence besides the trigger; the attributes are as in ``Rule``."""

    has: tuple[Phrases, ...]
    sentence: Phrases | None
    ends: Phrases | None
    lacks: Phrases | None


def case_of(rule: Rule) -> Case:
    """The rule with its evidence sorted."""
    trigger = next((name for name in _TRIGGERS if getattr(rule, name)), "")
    asked_for = getattr(rule, trigger)[0] if trigger == "has" else getattr(rule, trigger) if trigger else Phrases(())
    more = More(
        rule.has[1:] if trigger == "has" else rule.has,
        None if trigger == "sentence" else rule.sentence,
        None if trigger == "ends" else rule.ends,
        rule.lacks,
    )
    return Case(rule, trigger, asked_for.keys, more if any(more) else None)


class Calls:
    """The cases that a found phrase calls up, as their numbers, by what it must be for them.

    The attributes are named like those of ``Rule``.
    """

    __slots__ = ("after_name", "ends", "has", "lead", "opens", "sentence", "whole")

    def __init__(self) -> None:
        self.whole: list[int] = []
        self.lead: list[int] = []
        self.opens: list[int] = []
        self.after_name: list[int] = []
        self.has: list[int] = []
        self.ends: list[int] = []
        self.sentence: list[int] = []


def calls_of(cases: Iterable[Case]) -> dict[str, Calls]:
    """The calls of each key that is some trigger's."""
    calls: dict[str, Calls] = {}
    for number, case in enumerate(cases):
        for key in case.keys:
            called = calls.setdefault(key, Calls())
            getattr(called, case.trigger).append(number)
            if case.trigger == "sentence":
                called.opens.append(number)  # the block's first
    return calls


def opening_keys(cases: Iterable[Case]) -> frozenset[str]:
    """The keys of triggers that blocks open with."""
    return frozenset(key for case in cases if case.trigger not in _ANYWHERE for key in case.keys)


def anywhere_keys(cases: Iterable[Case]) -> frozenset[str]:
    """The keys of triggers that may stand anywhere."""
    return frozenset(key for case in cases if case.trigger in _ANYWHERE for key in case.keys)


def sentence_keys(cases: Iterable[Case]) -> frozenset[str]:
    """The keys of triggers that any sentence may open with."""
    return frozenset(key for case in cases if case.trigger == "sentence" for key in case.keys)
