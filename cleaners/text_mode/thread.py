"""Readers' comments that are longer than the story, in a text: everything below the line that counts them.

Where a story ends is told by how much prose speaks against its going on (see ``rules.places``), and a long thread is
much prose. But few lines are as plain as "109 Comments" or '12 thoughts on "Bridge stays shut"' behind paragraphs.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.labels import Label
from cleaners.rules import Facts, Verdict
from cleaners.rules.facts import tokens_of
from cleaners.rules.neighbours import has_figure
from cleaners.rules.places import is_prose
from cleaners.startup.pattern import pattern

_REMARK = Verdict(Label.COMMENTS, "below-count-of-comments", "It stands below the line that counts the comments.")
_COUNT = Verdict(Label.COMMENTS, "count-of-comments", "It counts the comments on the headline.")
_QUOTED = pattern(r"\d[\d.,]*\s+([^\"“„«‘']{2,40})[\"“„«‘'](.{8,})")
_PARAGRAPHS = 5  # of the story, before the line; above a story too its comments are counted
_LONGEST_COUNT = 6  # words
_SAME = 0.8  # share of what stands in quotes that the headline has; it may be cut


def with_thread(seen: Sequence[Facts], verdicts: Sequence[Verdict | None], title: str | None) -> list[Verdict | None]:
    """The verdicts, and one more on each line of a thread of comments, up to the last of its paragraphs.

    Args:
        seen: the lines, in order.
        verdicts: what the rules say of each.
        title: the headline, if known.
    """
    found = list(verdicts)
    prose = [i for i, line in enumerate(seen) if verdicts[i] is None and is_prose(line)]
    if len(prose) <= _PARAGRAPHS:
        return found
    words = {*tokens_of(title)} if title else set()
    for at in range(prose[_PARAGRAPHS - 1] + 1, prose[-1]):
        if _counts_comments(seen[at], verdicts[at], words):
            found[at] = verdicts[at] or _COUNT
            for i in range(at + 1, prose[-1] + 1):
                found[i] = verdicts[i] or _REMARK
            break
    return found


def _counts_comments(line: Facts, verdict: Verdict | None, title: set[str]) -> bool:
    """Whether a line says how many comments there are, and little else."""
    if verdict is not None:
        return verdict.label is Label.COMMENTS and line.words <= _LONGEST_COUNT and has_figure(line)
    match = _QUOTED.match(line.text) if line.text[0].isdecimal() else None
    if match is None:
        return False
    quoted = tokens_of(match[2])
    return len(tokens_of(match[1])) <= _LONGEST_COUNT // 2 and _share(quoted, title) >= _SAME


def _share(words: Sequence[str], of: set[str]) -> float:
    """Share of words that are among others, signs aside; 0.0 where there are too few."""
    said = [word for word in words if word[0].isalnum()]
    return sum(word in of for word in said) / len(said) if len(said) > 2 else 0.0
