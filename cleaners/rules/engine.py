"""Facts of all blocks in, a verdict or None for each out.

The phrases of all rules are found in one pass over a block's words; only a rule whose phrase was found is looked at,
and of the rules that hold, the one that stands first in the registry speaks. Then named passes over the neighbours
(``neighbours.py``) label what only its company gives away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaners.labels import Label
from cleaners.rules.automaton import Automaton
from cleaners.rules.evidence import Case, More, anywhere_keys, calls_of, case_of, opening_keys, sentence_keys
from cleaners.rules.facts import NO_WORDS, STOPS, Facts, look
from cleaners.rules.language import guess
from cleaners.rules.lexicon import SHARED, common_words, languages
from cleaners.rules.made_ahead import file_of
from cleaners.rules.neighbours import PASSES
from cleaners.rules.phrase import BLOCK_END, Phrase
from cleaners.rules.place import Place
from cleaners.rules.places import find_places, is_prose, story_headings, strangers
from cleaners.rules.rule import Phrases, Rule, Verdict, phrases

_LONGEST_WHOLE = 16  # words; a longer block is no button and no heading
_LONGEST_ROW = 12  # words
_FEWEST_PARAGRAPHS = 2  # a story of one tells nothing of how it speaks
_WRITTEN_LIKE = {"nb": "no", "nn": "no"}
_COMMON_TO_MANY = ("de", "en", "es", "fr")  # for a language without phrases: "Foto:", "Newsletter" are in many
_ADDRESSED = 0.1  # of its paragraphs, that may say "we" or "you" in a story that is impersonal
_HEADINGS = phrases("story.heading")
_STRANGER = Verdict(
    Label.AUTHOR_BIO, "author-unnamed", "It says what a person does whom the story names nowhere else: its author."
)
_LOOKED_AT = 20  # words; no rule that goes by looks alone speaks of a longer block
Called = list[set[int]]
"""For each block the numbers of the cases that are to be looked at."""


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
        candidates = matcher.candidates(facts)
        if not matcher.is_impersonal(facts, candidates):
            candidates = [[rule for rule in rules if not rule.impersonal] for rules in candidates]
        anywhere = [matcher.verdict(rules, Place.ANY) for rules in candidates]
        headings = story_headings(facts, anywhere, matcher.may_head)
        for i in headings:
            verdict = anywhere[i]
            if verdict is None or verdict.label is not Label.COMMENTS:  # a thread of them may be longer than the story
                anywhere[i], candidates[i] = None, []
        find_places(facts, anywhere, candidates)
        verdicts = [
            matcher.verdict(rules, block.place) if i not in headings or block.place is not Place.BETWEEN else None
            for i, (block, rules) in enumerate(zip(facts, candidates, strict=True))
        ]
        for i in strangers(facts, verdicts, candidates):
            verdicts[i] = _STRANGER
        for label_neighbours in PASSES:
            label_neighbours(facts, verdicts)
        return verdicts

    def _spoken(self, facts: Sequence[Facts], language: str | None, claimed: str | None) -> tuple[str, ...]:
        primaries = (tag.split("-")[0].lower() for tag in (language or guess(facts), claimed) if tag)
        known = [tag for primary in primaries if (tag := _WRITTEN_LIKE.get(primary, primary)) in languages()]
        return tuple(dict.fromkeys((*known, "en"))) if known else _COMMON_TO_MANY

    def _matcher(self, spoken: tuple[str, ...]) -> Matcher:
        if spoken not in self._matchers:
            self._matchers[spoken] = Matcher([case_of(rule) for rule in self.rules], spoken)
        return self._matchers[spoken]


class Matcher:
    """A ruleset with the phrases of some languages."""

    __slots__ = (
        "_address",
        "_anywhere",
        "_by_capital",
        "_by_sign",
        "_calls",
        "_cases",
        "_common",
        "_files",
        "_openings",
        "_others",
        "_sentences",
    )

    def __init__(self, cases: Sequence[Case], spoken: Sequence[str]) -> None:
        self._cases = cases
        self._calls = calls_of(cases)
        self._files = [file_of(language) for language in (SHARED, *spoken)]
        self._common = frozenset(word for language in spoken for word in common_words(language))
        self._address = frozenset(word for file in self._files for word in file.address)
        self._openings = Automaton(self._files, opening_keys(cases))
        self._sentences = Automaton(self._files, sentence_keys(cases))
        self._anywhere = Automaton(self._files, anywhere_keys(cases))
        self._others: dict[Phrases, Automaton] = {}
        self._by_capital: dict[str, list[int]] = {}
        for number, case in enumerate(cases):
            for sign in "" if case.trigger else case.rule.signs:
                self._by_capital.setdefault(sign, []).append(number)
        self._by_sign = {sign: numbers for sign, numbers in self._by_capital.items() if not sign.isupper()}

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

    def may_head(self, facts: Facts) -> bool:
        """Whether it is one of the phrases that head parts of stories too."""
        found = self._automaton(_HEADINGS).found_at(facts.tokens, 0)
        return any(phrase.reaches(len(facts.tokens), end) for phrase, end in found)

    def candidates(self, page: Sequence[Facts]) -> list[list[Rule]]:
        """For each block the rules that hold for it, wherever it stands, in the order of their say.

        A fifth of a page's blocks stand on it before, as menus do: they are asked once.
        """
        looks = [*map(look, page)]
        distinct = dict(zip(looks, page, strict=True))
        called = self._called(list(distinct.values()))
        cases = self._cases
        found = {
            seen: [case.rule for number in sorted(numbers) if self._holds(case := cases[number], facts)]
            for (seen, facts), numbers in zip(distinct.items(), called, strict=True)
        }
        return [found[seen] for seen in looks]

    def _called(self, page: Sequence[Facts]) -> Called:
        called: Called = [set() for _ in page]
        self._call_by_opening(called, page)
        self._call_by_words(called, page)
        self._call_by_signs(called, page)
        return called

    def _call_by_opening(self, called: Called, page: Sequence[Facts]) -> None:
        """Call the rules that want a phrase where a block opens, or all of it to be one."""
        starts = self._openings.starts
        for facts, numbers in zip(page, called, strict=True):
            tokens = facts.tokens
            if not tokens or starts[tokens[0]] is None:
                continue
            opening = self._openings.found_at(tokens, 0)
            for phrase, end in opening:
                calls = self._calls[phrase.key]
                if calls.opens:
                    numbers.update(calls.opens)
                if calls.lead and phrase.reaches(facts.lead_size, end):
                    numbers.update(calls.lead)
            if facts.words <= _LONGEST_WHOLE:
                if not NO_WORDS.isdisjoint(tokens):
                    tokens = [token for token in tokens if token not in NO_WORDS]
                    opening = self._openings.found_at(tokens, 0)
                if opening:
                    self._call_as_whole(numbers, tokens, opening)

    def _call_by_words(self, called: Called, page: Sequence[Facts]) -> None:
        """Call the rules that want a phrase anywhere, at the end, or where a sentence opens."""
        words: list[str] = []
        begins: list[int] = []
        block_of: list[int] = []  # each word's
        for block, facts in enumerate(page):
            begins.append(len(words))
            words += facts.tokens
            words.append(BLOCK_END)
            block_of += [block] * (len(facts.tokens) + 1)
        for at in _later_sentences(words):
            for phrase, _ in self._sentences.found_at(words, at):
                called[block_of[at]].update(self._calls[phrase.key].sentence)
        for phrase, start, end in self._anywhere.found(words):
            block = block_of[start]
            facts, begin = page[block], begins[block]
            calls = self._calls[phrase.key]
            called[block].update(calls.has)
            if calls.after_name and words[begin] not in self._common and _follows_name(facts, phrase, start - begin):
                called[block].update(calls.after_name)
            if calls.ends and phrase.reaches(len(facts.tokens), end - begin):
                called[block].update(calls.ends)

    def _call_by_signs(self, called: Called, page: Sequence[Facts]) -> None:
        """Call the rules that go by looks alone, by the signs that one needs."""
        for facts, numbers in zip(page, called, strict=True):
            if facts.words <= _LOOKED_AT:
                by_sign = self._by_capital if facts.text.isupper() else self._by_sign
                if not by_sign.keys().isdisjoint(facts.text):
                    for sign in by_sign.keys() & facts.text:
                        numbers.update(by_sign[sign])

    def _call_as_whole(self, called: set[int], words: list[str], opening: Iterable[tuple[Phrase, int]]) -> None:
        """Call the rules for which all of it is a phrase, one with a count, or a row of such ("Share Tweet Print")."""
        size = len(words)
        counted = size - 1 if size > 1 and words[-1].isdecimal() else size
        in_row: set[str] = set()
        for phrase, end in opening:
            calls = self._calls[phrase.key]
            if calls.whole:
                if phrase.reaches(size, end) or end == counted:
                    called.update(calls.whole)
                elif end < size <= _LONGEST_ROW:
                    in_row.add(phrase.key)
        for key in in_row:
            if self._is_row(words, key):
                called.update(self._calls[key].whole)

    def _is_row(self, words: list[str], key: str) -> bool:
        at = 0
        while at < len(words):
            found = self._openings.found_at(words, at)
            ends = [end for phrase, end in found if phrase.key == key and not phrase.is_open]
            if not ends:
                return False
            at = max(ends)
        return True

    def _holds(self, case: Case, facts: Facts) -> bool:
        """Whether the rest of the evidence is there; the phrase that called the rule up has been seen to."""
        rule = case.rule
        return (
            rule.shape.fits(facts)
            and (rule.looks is None or rule.looks(facts))
            and (case.more is None or self._has(case.more, facts.tokens))
        )

    def _has(self, more: More, tokens: list[str]) -> bool:
        return (
            all(self._found(other, tokens) for other in more.has)
            and (more.sentence is None or self._opens_sentence(more.sentence, tokens))
            and (
                more.ends is None
                or any(phrase.reaches(len(tokens), end) for phrase, _, end in self._found(more.ends, tokens))
            )
            and (more.lacks is None or not self._found(more.lacks, tokens))
        )

    def _opens_sentence(self, asked_for: Phrases, tokens: list[str]) -> bool:
        starts = (0, *_later_sentences(tokens))
        return any(self._automaton(asked_for).found_at(tokens, start) for start in starts)

    def _found(self, asked_for: Phrases, tokens: list[str]) -> list[tuple[Phrase, int, int]]:
        """(phrase, its start, its end) of those that stand anywhere."""
        return self._automaton(asked_for).found([*tokens, BLOCK_END])

    def _automaton(self, asked_for: Phrases) -> Automaton:
        automaton = self._others.get(asked_for)
        if automaton is None:
            automaton = self._others[asked_for] = Automaton(self._files, asked_for.keys)
        return automaton


def _follows_name(facts: Facts, phrase: Phrase, start: int) -> bool:
    """Whether a name stands before ``start``, with a dash where a language has no "is": "Анна Лисова — журналистка"."""
    behind = facts.name_size
    gap = phrase.gap if phrase.is_open_before else 0
    return 0 < behind <= start - (facts.tokens[start - 1] in _DASHES) <= behind + gap


_DASHES = frozenset("–—")


def _later_sentences(tokens: list[str]) -> list[int]:
    """Where the second sentence begins, and each after it."""
    return [i + 1 for i, token in enumerate(tokens) if token in STOPS]
