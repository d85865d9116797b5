"""Facts of all blocks in, a verdict or None for each out.

The phrases of all rules are found in one pass over a block's words; only a rule whose phrase was found is looked at,
and of the rules that hold, the one that stands first in the registry speaks. Then named passes over the neighbours
(``neighbours.py``) label what only its company gives away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaners.rules.facts import NO_WORDS, STOPS, Facts, Place
from cleaners.rules.language import guess
from cleaners.rules.lexicon import SHARED, Index, languages, phrases_of
from cleaners.rules.neighbours import PASSES, find_places
from cleaners.rules.rule import Phrases, Rule, Verdict

_LOOKED_AT = 20  # words; no rule that goes by looks alone speaks of a longer block


class Ruleset:
    """Rules in the order of their say, made ready for a language when it is first asked for.

    Attributes:
        rules: the first of them that holds gives the label.
    """

    __slots__ = ("_matchers", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._matchers: dict[tuple[str, ...], Matcher] = {}

    def match(self, facts: Sequence[Facts], language: str | None = None) -> list[Verdict | None]:
        """For each block of a page, in reading order, what it is if it is not the story, else None.

        ``language`` is the page's (BCP 47); without it, it is guessed from the blocks. Sets ``place`` on the facts.
        """
        matcher = self._matcher(self._spoken(facts, language))
        candidates = [matcher.candidates(block) for block in facts]
        find_places(facts, [matcher.verdict(rules, Place.ANY) for rules in candidates])
        verdicts = [matcher.verdict(rules, block.place) for block, rules in zip(facts, candidates, strict=True)]
        for label_neighbours in PASSES:
            label_neighbours(facts, verdicts)
        return verdicts

    def _spoken(self, facts: Sequence[Facts], language: str | None) -> tuple[str, ...]:
        primary = language.split("-")[0].lower() if language else guess(facts)
        if primary is None:
            return languages()
        return tuple(dict.fromkeys(name for name in (primary, "en") if name in languages()))

    def _matcher(self, spoken: tuple[str, ...]) -> Matcher:
        if spoken not in self._matchers:
            self._matchers[spoken] = Matcher(self.rules, spoken)
        return self._matchers[spoken]


class _Asked:
    """The rules that a found phrase calls up, by what it must be for them."""

    __slots__ = ("ends", "has", "lead", "opens", "sentence", "whole")

    def __init__(self) -> None:
        self.whole: list[int] = []
        self.lead: list[int] = []
        self.opens: list[int] = []
        self.sentence: list[int] = []
        self.ends: list[int] = []
        self.has: list[int] = []


_TRIGGERS = ("whole", "lead", "opens", "sentence", "ends")  # the most telling first


class Matcher:
    """A ruleset with the phrases of some languages."""

    __slots__ = ("_anywhere", "_asked", "_indexes", "_opening", "_rules", "_unasked", "_verdicts", "spoken")

    def __init__(self, rules: Sequence[Rule], spoken: Sequence[str]) -> None:
        self.spoken = spoken
        self._verdicts = {rule: rule.verdict for rule in rules}
        self._rules = rules
        self._asked: dict[str, _Asked] = {}
        self._unasked: list[int] = []  # go by looks alone
        self._indexes: dict[tuple[str, ...], Index] = {}
        opening: set[str] = set()
        anywhere: set[str] = set()
        for i, rule in enumerate(rules):
            trigger, asked_for = _trigger(rule)
            if asked_for is None:
                self._unasked.append(i)
                continue
            (anywhere if trigger in ("ends", "has") else opening).update(asked_for.keys)
            for key in asked_for.keys:
                getattr(self._asked.setdefault(key, _Asked()), trigger).append(i)
        self._opening = self._fill(Index(), opening)
        self._anywhere = self._fill(Index(), anywhere)

    def _fill(self, index: Index, keys: Iterable[str]) -> Index:
        for key in sorted(keys):
            for language in (SHARED, *self.spoken):
                index.add(key, phrases_of(language).get(key, []))
        return index

    def verdict(self, candidates: Sequence[Rule], place: Place) -> Verdict | None:
        """What the first of the rules that may speak of the whole of ``place`` says; None if there is none."""
        return next((self._verdicts[rule] for rule in candidates if place in rule.place), None)

    def candidates(self, facts: Facts) -> list[Rule]:
        """The rules that hold for the block, wherever it stands, in the order of their say."""
        called = self._called(facts)
        if facts.words <= _LOOKED_AT:
            called.extend(self._unasked)
        if not called:
            return []
        return [rule for i in sorted(set(called)) if self._holds(rule := self._rules[i], facts)]

    def _called(self, facts: Facts) -> list[int]:
        called: list[int] = []
        tokens = facts.tokens
        if not tokens:
            return called
        for phrase, end in self._opening.found_at(tokens, 0):
            asked = self._asked[phrase.key]
            called += asked.opens
            called += asked.sentence
            if asked.lead and facts.lead_size and phrase.reaches(facts.lead_size, end):
                called += asked.lead
        words = tokens if facts.is_plain else [token for token in tokens if token not in NO_WORDS]
        for phrase, end in self._opening.found_at(words, 0):
            if phrase.reaches(len(words), end):
                called += self._asked[phrase.key].whole
        if not facts.is_plain:
            for i, token in enumerate(tokens):
                if token in STOPS:
                    for phrase, _ in self._opening.found_at(tokens, i + 1):
                        called += self._asked[phrase.key].sentence
        for phrase, end in self._anywhere.found(tokens):
            asked = self._asked[phrase.key]
            called += asked.has
            if asked.ends and phrase.reaches(len(tokens), end):
                called += asked.ends
        return called

    def _holds(self, rule: Rule, facts: Facts) -> bool:
        """Whether the rest of the evidence is there; the phrase that called the rule up has been seen to."""
        if not rule.shape.fits(facts) or (rule.looks and not rule.looks(facts)):
            return False
        trigger, _ = _trigger(rule)
        tokens = facts.tokens
        has = rule.has[1:] if trigger == "has" else rule.has
        if not all(self.has(asked_for, tokens) for asked_for in has):
            return False
        if rule.ends and trigger != "ends":
            ends = self._index(rule.ends).found(tokens)
            if not any(phrase.reaches(len(tokens), end) for phrase, end in ends):
                return False
        return rule.lacks is None or not self.has(rule.lacks, tokens)

    def has(self, asked_for: Phrases, tokens: list[str]) -> bool:
        """Whether one of the phrases stands anywhere in ``tokens``."""
        return any(True for _ in self._index(asked_for).found(tokens))

    def _index(self, asked_for: Phrases) -> Index:
        index = self._indexes.get(asked_for.keys)
        if index is None:
            index = self._indexes[asked_for.keys] = self._fill(Index(), asked_for.keys)
        return index


def _trigger(rule: Rule) -> tuple[str, Phrases | None]:
    """The piece of a rule's evidence that calls it up; none for a rule that goes by looks alone."""
    for name in _TRIGGERS:
        if (asked_for := getattr(rule, name)) is not None:
            return name, asked_for
    return "has", rule.has[0] if rule.has else None
