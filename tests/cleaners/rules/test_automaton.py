"""Phrases are found where they stand, and end where the preferred way to read them ends."""

from __future__ import annotations

import random
import re

import pytest

from cleaners.rules.automaton import Automaton
from cleaners.rules.facts import tokens_of
from cleaners.rules.filing import LinesOf
from cleaners.rules.phrase import BLOCK_END


def automaton_of(*lines: str) -> Automaton:
    """An automaton of these phrases, each in a section named like it."""
    return Automaton([LinesOf({line: [line] for line in lines})], lines)


def ends_of(line: str, text: str) -> list[int]:
    """How many words of ``text`` are the phrase that opens it; empty where it does not."""
    return [end for _, end in automaton_of(line).found_at(tokens_of(text), 0)]


@pytest.mark.parametrize(
    ("line", "text", "end"),
    [
        ("sign up", "Sign up today", 2),
        ("sign up * newsletter", "Sign up newsletter", 3),
        ("sign up * newsletter", "Sign up for our free daily newsletter", 7),
        ("sign up * newsletter", "Sign up for our free and daily newsletter", None),
        ("sign up * newsletter", "Sign up. Our newsletter", None),
        ("sign up * newsletter", "Sign up newsletter newsletter", 3),
        ("(sign|sign up|) now", "Now", 1),
        ("(sign|sign up|) now", "Sign up now", 3),
        ("read (this|this story|)", "Read this story", 3),
        ("read (this|this story|) story", "Read this story", 3),
        ("subscri* (here|now)", "Subscribers here", 2),
        ("0 min* read", "12 minutes read", 3),
        ("0 min* read", "Some minutes read", None),
        ("our (|*) app", "Our new app", 3),
        ("our (|*) app", "Our : app", None),
        ("订 阅 * 邮 件", "订阅我们的每日新闻邮件", 11),
    ],
)
def test_reading(line: str, text: str, end: int | None) -> None:
    """Gaps are short and stay in their sentence, runs are long; prefixes, numbers; wider gaps for characters."""
    assert ends_of(line, text) == ([] if end is None else [end])


def test_anywhere() -> None:
    """What stands at several places is found at each, in the block that it stands in."""
    found = automaton_of("our * app", "app", "the * team").found(
        [*tokens_of("Get the app: our new app"), BLOCK_END, "the", BLOCK_END, "team", BLOCK_END]
    )
    assert sorted((phrase.key, start, end) for phrase, start, end in found) == [
        ("app", 2, 3),
        ("app", 6, 7),
        ("our * app", 4, 7),
    ]


WORDS = "a b c d e f 1".split()
_ELEMENT = re.compile(r"\(([^()]*)\)|(\S+)")


def random_phrase(chance: random.Random) -> str:
    def run() -> str:
        return " ".join(chance.choice([*WORDS[:6], "0"]) for _ in range(chance.choice((1, 1, 2))))

    elements = [chance.choice(WORDS[:6])]
    for _ in range(chance.randrange(4)):
        runs = [run() for _ in range(chance.randrange(1, 4))]
        elements.append(chance.choice((run(), "*", f"({'|'.join(runs)})", f"({'|'.join(runs)}|)", f"({runs[0]}|*)")))
    last = chance.choice((chance.choice(WORDS[:6]), f"({chance.choice(WORDS[:6])}|*)"))
    return " ".join([*elements, last]).replace("* *", "* a *")


def as_pattern(line: str) -> re.Pattern[str]:
    """The phrase as a regular expression over words with a space behind each."""

    def of_run(run: str) -> str:
        return "".join("1 " if word == "0" else f"{word} " for word in run.split())

    written = ""
    for choice, word in _ELEMENT.findall(line):
        if word == "*":
            written += r"(?:\w ){0,4}?"
        else:
            runs = [of_run(run).replace("* ", r"\w ") for run in (choice or word).split("|")]
            runs += [""] if "*" in choice else []
            written += f"(?:{'|'.join(sorted(runs, key=lambda run: -run.count(' ')))})"
    return re.compile(written)


def test_reads_as_regular_expressions_do() -> None:
    """Whatever the phrases, each is found at the same places as by ``re``, now and when all is remembered."""
    chance = random.Random(7)
    lines = sorted({random_phrase(chance) for _ in range(60)})
    automaton = automaton_of(*lines)
    texts = [[chance.choice(WORDS) for _ in range(12)] for _ in range(60)]
    hits = 0
    for words in texts * 2:
        expected = [
            (line, at, at + match[0].count(" "))
            for line in lines
            for at in range(len(words))
            if (match := as_pattern(line).match("".join(f"{word} " for word in words[at:])))
        ]
        found = [(phrase.key, start, end) for phrase, start, end in automaton.found([*words, BLOCK_END])]
        assert sorted(found) == sorted(expected)
        hits += len(found)
    assert hits > 500
