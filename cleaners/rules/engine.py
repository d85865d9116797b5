"""Facts of all blocks in, a verdict or None for each out.

The phrases of all rules are found in one pass over a block's words; only a rule whose phrase was found is looked at,
and of the rules that hold, the one that stands first in the registry speaks. Then named passes over the neighbours
(``neighbours.py``) label what only its company gives away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaners.rules.facts import NO_WORDS, STOPS, Facts, Place
from cleaners.rules.filing import Keys
from cleaners.rules.index import Anywhere, Openings
from cleaners.rules.language import guess
from cleaners.rules.lexicon import SHARED, Phrase, common_words, languages
from cleaners.rules.made_ahead import file_of
from cleaners.rules.neighbours import PASSES
from cleaners.rules.places import find_places, is_prose
from cleaners.rules.rule import Phrases, Rule, Verdict

_LONGEST_WHOLE = 16  # words; a longer block is no button and no heading
_LONGEST_ROW = 12  # words
_FEWEST_PARAGRAPHS = 2  # a story of one tells nothing of how it speaks
_WRITTEN_LIKE = {"nb": "no", "nn": "no"}
_COMMON_TO_MANY = ("de", "en", "es", "fr")  # for a language without phrases: "Foto:", "Newsletter" are in many
_ADDRESSED = 0.1  # of its paragraphs, that may say "we" or "you" in a story that is impersonal
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

    def match(
        self, facts: Sequence[Facts], language: str | None = None, claimed: str | None = None
    ) -> list[Verdict | None]:
        """For each block of a page, in reading order, what it is if it is not the story, else None.

        ``language`` is the story's (BCP 47); without it, it is guessed from the blocks. ``claimed`` is what the page
        says it is in: a story in another language stands among lines of the site in that one. Sets ``place`` on the
        facts.
        """
        matcher = self._matcher(self._spoken(facts, language, claimed))
        candidates = matcher.candidates_of(facts)
        if not matcher.is_impersonal(facts, candidates):
            candidates = [[rule for rule in rules if not rule.impersonal] for rules in candidates]
        find_places(facts, [matcher.verdict(rules, Place.ANY) for rules in candidates], candidates)
        verdicts = [matcher.verdict(rules, block.place) for block, rules in zip(facts, candidates, strict=True)]
        for label_neighbours in PASSES:
            label_neighbours(facts, verdicts)
        return verdicts

    def _spoken(self, facts: Sequence[Facts], language: str | None, claimed: str | None) -> tuple[str, ...]:
        primaries = (tag.split("-")[0].lower() for tag in (language or guess(facts), claimed) if tag)
        known = [tag for primary in primaries if (tag := _WRITTEN_LIKE.get(primary, primary)) in languages()]
        return tuple(dict.fromkeys((*known, "en"))) if known else _COMMON_TO_MANY

    def _matcher(self, spoken: tuple[str, ...]) -> Matcher:
        if spoken not in self._matchers:
            self._matchers[spoken] = Matcher(self.rules, spoken)
        return self._matchers[spoken]


class _Calls:
    """The rules that a found phrase calls up, as numbers in the registry, by what it must be for them."""

    __slots__ = ("after_name", "ends", "has", "lead", "opens", "sentence", "whole")

    def __init__(self) -> None:
        self.whole: list[int] = []
        self.lead: list[int] = []
        self.opens: list[int] = []
        self.after_name: list[int] = []
        self.has: list[int] = []
        self.ends: list[int] = []
        self.sentence: list[int] = []


class Matcher:
    """A ruleset with the phrases of some languages."""

    __slots__ = (
        "_address",
        "_anywhere",
        "_by_sign",
        "_calls",
        "_common",
        "_files",
        "_indexes",
        "_openings",
        "_rules",
        "_signs",
    )

    def __init__(self, rules: Sequence[Rule], spoken: Sequence[str]) -> None:
        self._rules = rules
        self._files = [file_of(language) for language in (SHARED, *spoken)]
        self._common = frozenset(word for language in spoken for word in common_words(language))
        self._address = frozenset(word for file in self._files for word in file.address)
        self._calls: dict[str, _Calls] = {}
        self._by_sign: dict[str, list[int]] = {}
        for i, rule in enumerate(rules):
            trigger, asked_for = _trigger(rule)
            for sign in rule.signs if asked_for is None else "":
                self._by_sign.setdefault(sign, []).append(i)
            for key in asked_for.keys if asked_for else ():
                getattr(self._calls.setdefault(key, _Calls()), trigger).append(i)
            for key in rule.sentence.keys if rule.sentence else ():
                self._calls.setdefault(key, _Calls())
        self._signs = frozenset(self._by_sign)
        opening, anywhere, _ = keys_of(rules)
        self._openings = Openings([file.openings(opening) for file in self._files])
        self._anywhere = self._made_index(anywhere)
        self._indexes: dict[Keys, Anywhere] = {}

    def _made_index(self, keys: Keys) -> Anywhere:
        return Anywhere([file.places(keys) for file in self._files])

    def is_impersonal(self, facts: Sequence[Facts], candidates: Sequence[Sequence[Rule]]) -> bool:
        """Whether the story, quotes aside, speaks neither as "we" nor to "you"; asked only if a rule wants to know."""
        if not any(rule.impersonal for rules in candidates for rule in rules):
            return True
        story = [
            block
            for block, rules in zip(facts, candidates, strict=True)
            if is_prose(block) and not block.has_quotes and all(rule.impersonal for rule in rules)
        ]
        addressed = sum(not self._address.isdisjoint(block.tokens) for block in story)
        return len(story) >= _FEWEST_PARAGRAPHS and addressed <= _ADDRESSED * len(story)

    def verdict(self, candidates: Sequence[Rule], place: Place) -> Verdict | None:
        """What the first of the rules that may speak of the whole of ``place`` says; None if there is none."""
        for rule in candidates:
            if place in rule.place:
                return rule.verdict
        return None

    def candidates(self, facts: Facts) -> list[Rule]:
        """The rules that hold for the block, wherever it stands, in the order of their say."""
        called: list[int] = []
        if facts.tokens:
            self._call_by_phrase(called, facts)
        if facts.words <= _LOOKED_AT and not self._signs.isdisjoint(facts.text):
            for sign in self._signs.intersection(facts.text):
                called += self._by_sign[sign]
        if not called:
            return []
        return [rule for i in sorted(set(called)) if self._holds(rule := self._rules[i], facts)]

    def candidates_of(self, page: Iterable[Facts]) -> list[list[Rule]]:
        """The same for all blocks of a page; a fifth of them stand on it before, as menus do: they are asked once."""
        known: dict[tuple[object, ...], list[Rule]] = {}
        found = []
        for facts in page:
            look = facts.look
            rules = known.get(look)
            if rules is None:
                rules = known[look] = self.candidates(facts)
            found.append(rules)
        return found

    def _call_by_phrase(self, called: list[int], facts: Facts) -> None:
        tokens = facts.tokens
        opening = self._openings.found_at(tokens, 0)
        for phrase, _ in opening:
            calls = self._calls[phrase.key]
            called += calls.opens
            called += calls.sentence
            if calls.lead and (size := facts.lead_size) and phrase.reaches(size, phrase.end_at(tokens[:size], 0)):
                called += calls.lead
        for start in () if STOPS.isdisjoint(tokens) else _later_sentences(tokens):
            for phrase, _ in self._openings.found_at(tokens, start):
                called += self._calls[phrase.key].sentence
        if facts.words <= _LONGEST_WHOLE:
            if not NO_WORDS.isdisjoint(tokens):
                words = [token for token in tokens if token not in NO_WORDS]
                self._call_as_whole(called, words, self._openings.found_at(words, 0))
            elif opening:
                self._call_as_whole(called, tokens, opening)
        for phrase, start, end in self._anywhere.found(tokens):
            calls = self._calls[phrase.key]
            called += calls.has
            if calls.after_name and start and _follows_name(facts, start) and tokens[0] not in self._common:
                called += calls.after_name
            if calls.ends and phrase.reaches(len(tokens), end):
                called += calls.ends

    def _call_as_whole(self, called: list[int], words: list[str], opening: list[tuple[Phrase, int]]) -> None:
        """Call the rules for which all of it is a phrase, one with a count, or a row of such ("Share Tweet Print")."""
        size = len(words)
        counted = size - 1 if size > 1 and words[-1].isdecimal() else size
        in_row: set[str] = set()
        for phrase, end in opening:
            calls = self._calls[phrase.key]
            if calls.whole:
                if phrase.reaches(size, end) or end == counted:
                    called += calls.whole
                elif end < size <= _LONGEST_ROW:
                    in_row.add(phrase.key)
        for key in in_row:
            if self._is_row(words, key):
                called += self._calls[key].whole

    def _is_row(self, words: list[str], key: str) -> bool:
        at = 0
        while at < len(words):
            found = self._openings.found_at(words, at)
            ends = [end for phrase, end in found if phrase.key == key and not phrase.is_open]
            if not ends:
                return False
            at = max(ends)
        return True

    def _holds(self, rule: Rule, facts: Facts) -> bool:
        """Whether the rest of the evidence is there; the phrase that called the rule up has been seen to."""
        if not rule.shape.fits(facts) or (rule.looks and not rule.looks(facts)):
            return False
        trigger, _ = _trigger(rule)
        tokens = facts.tokens
        others = rule.has[1:] if trigger == "has" else rule.has
        return (
            all(any(True for _ in self._index(other).found(tokens)) for other in others)
            and (rule.sentence is None or trigger == "sentence" or self._has_sentence(rule.sentence, tokens))
            and (rule.ends is None or trigger == "ends" or self._has_end(rule.ends, tokens))
            and (rule.lacks is None or not any(True for _ in self._index(rule.lacks).found(tokens)))
        )

    def _has_sentence(self, asked_for: Phrases, tokens: list[str]) -> bool:
        keys = asked_for.keys
        starts = (0, *_later_sentences(tokens))
        return any(phrase.key in keys for start in starts for phrase, _ in self._openings.found_at(tokens, start))

    def _has_end(self, asked_for: Phrases, tokens: list[str]) -> bool:
        return any(phrase.reaches(len(tokens), end) for phrase, _, end in self._index(asked_for).found(tokens))

    def _index(self, asked_for: Phrases) -> Anywhere:
        index = self._indexes.get(asked_for.keys)
        if index is None:
            index = self._indexes[asked_for.keys] = self._made_index(asked_for.keys)
        return index


def _follows_name(facts: Facts, start: int) -> bool:
    """Whether a name stands before ``start``, with a dash where a language has no "is": "Анна Лисова — журналистка"."""
    return start - (facts.tokens[start - 1] in _DASHES) == facts.name_size


_DASHES = frozenset("–—")


def _later_sentences(tokens: list[str]) -> list[int]:
    """Where the second sentence begins, and each after it."""
    return [i + 1 for i, token in enumerate(tokens) if token in STOPS]


# What calls a rule up: what tells most for the least look-up first.
_TRIGGERS = ("whole", "lead", "opens", "after_name", "has", "ends", "sentence")
_ANYWHERE = frozenset({"after_name", "has", "ends"})


def _trigger(rule: Rule) -> tuple[str, Phrases | None]:
    """The piece of a rule's evidence that calls it up; none for a rule that goes by looks alone."""
    for name in _TRIGGERS:
        asked_for = getattr(rule, name)
        if asked_for:
            return name, asked_for[0] if name == "has" else asked_for
    return "", None


class AskedFor(NamedTuple):
    """The sections that rules need phrases of.

    Attributes:
        openings: whose phrases call up rules where a block or a sentence opens.
        anywhere: whose phrases do so anywhere.
        others: those of each further piece of evidence, which is looked for where a rule has been called up.
    """

    openings: Keys
    anywhere: Keys
    others: tuple[Keys, ...]


def keys_of(rules: Iterable[Rule]) -> AskedFor:
    """The sections that these rules need phrases of."""
    openings: set[str] = set()
    anywhere: set[str] = set()
    others: set[Keys] = set()
    for rule in rules:
        trigger, asked_for = _trigger(rule)
        if asked_for is not None:
            (anywhere if trigger in _ANYWHERE else openings).update(asked_for.keys)
        if rule.sentence is not None:
            openings.update(rule.sentence.keys)
        others.update(other.keys for other in (*rule.has, rule.ends, rule.lacks) if other not in (None, asked_for))
    return AskedFor(tuple(sorted(openings)), tuple(sorted(anywhere)), tuple(sorted(others)))
