"""What a line of text looks like: the row of named numbers that the model of lines sees, one for each line.

Text mode has no markup to go by. What is left is a line's own look and words, what the rules say of it and of the lines
around it, where it stands, and whether the rest of the page speaks of the same things.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from math import fsum, log, sqrt

from cleaners.facts.features import RULE_INDEX, word_tokens
from cleaners.labels import Label
from cleaners.parsing.blocks import count_words
from cleaners.rules import Facts, Place, Verdict
from cleaners.rules.places import is_prose
from cleaners.rules.spelling import UNSPACED, has_unspaced
from cleaners.startup.pattern import pattern


class LineFacts:
    """The facts of one line: the row that the model sees, after the first three.

    Shares are 0.0 to 1.0; scores are on the logistic scale, positive for the story; counts of lines stop at 50.
    ``_p`` is the previous line's fact, ``_pp`` that of the one before it, ``_n`` and ``_nn`` those of the next two.
    -1 stands for "none" or "not looked at".
    """

    seen: Facts
    verdict: Verdict | None
    vocabulary: frozenset[str]  # see ``_vocabulary``

    # Its own text
    words: float
    word_length: float  # characters
    sentences: float  # that end within it
    end: float  # see ``_ENDS``
    start: float  # see ``_start``
    capital_share: float  # of words but the first; this and the next one only of short lines
    digit_share: float
    signs: float  # how often characters stand in it that prose hardly has
    word_score: float
    word_mean: float  # the same by the root of how many tokens have a weight
    rule: float  # see ``RULE_INDEX``
    place: float  # see ``_PLACES``
    prose: float  # its words if it reads like a paragraph and no rule speaks of it, else 0

    # What it is about
    is_title: float  # longer words in common with the headline, of all that either has
    title_share: float  # of the headline's longer words, those in it
    repeats: float  # other lines with its text
    known_share: float  # of its longer words, those in other prose
    rare_share: float  # the same, a word counting the more, the fewer lines have it

    # Its place
    position: float
    from_start: float
    from_end: float
    prose_before: float  # share of the page's prose
    prose_after: float
    gap_before: float  # lines to the next prose
    gap_after: float
    since_title: float
    ruled_before: float  # lines that rules call noise
    ruled_after: float
    ruled_near: float  # share of the lines nearby
    ends_before: float  # signs of the story's end
    since_end: float
    comments_before: float
    since_comments: float
    page_lines: float
    page_prose: float
    page_ruled: float  # share of lines
    page_paragraph: float  # words of its middle paragraph

    # Its neighbours
    words_p: float
    words_pp: float
    words_n: float
    words_nn: float
    words_before: float  # mean over five lines
    words_after: float
    end_p: float
    end_n: float
    rule_p: float
    rule_pp: float
    rule_n: float
    rule_nn: float
    word_score_p: float
    word_score_pp: float
    word_score_n: float
    word_score_nn: float
    word_score_before: float  # mean over five lines
    word_score_after: float
    proses_before: float  # how many in a row
    proses_after: float

    __slots__ = tuple(__annotations__)


LINE_FACTS = LineFacts.__slots__[3:]
"""Names of the facts that are numbers, in the model's order."""

HEAD = 0.0
"""What the fact ``place`` is of a line before the story."""
_PLACES = {Place.HEAD: HEAD, Place.BETWEEN: 1.0, Place.LAST: 2.0, Place.BEYOND: 3.0}
_ENDS = dict.fromkeys(".。।۔", 6.0) | dict.fromkeys("!！", 5.0) | dict.fromkeys("?？؟", 4.0)
_ENDS |= {"…": 3.0, ":": 2.0, "：": 2.0, ",": 1.0}
"""What a line ends with, closing quotes aside; 0 for anything else."""
_CLOSING = "\"'”“’‘»«›)]）」』 "
_OPENING = frozenset("\"“„«‚‘'「『»(")
_SIGN = pattern(r"[|@©®™»›→▸▶•·/\\#*_=+<>{}~^✓★☆►]")
_SENTENCE = pattern(r"[.!?…][\"'”’»)]*\s+(?=\S)|[。！？।]")
_WORD = pattern(r"\w+")
_UNSPACED = pattern(UNSPACED)
_LONG_WORD = 4  # characters; shorter words stand in every text
_SHORT = 25  # words
_MOST = 50.0
_NEAR = 6  # lines
_WINDOW = 5
_SURE = 4.0  # a line's word score counts for no more in the mean over its neighbours
_END_SIGNS = frozenset(
    {
        Label.COMMENTS,
        Label.COPYRIGHT,
        Label.TAGS,
        Label.AUTHOR_BIO,
        Label.RELATED,
        Label.NEWSLETTER,
        Label.SHARE,
        Label.NEXT_ARTICLE,
    }
)


def line_facts(
    seen: Sequence[Facts],
    verdicts: Sequence[Verdict | None],
    title: str | None,
    title_at: int | None,
    weights: Mapping[str, float],
) -> list[LineFacts]:
    """The facts of each line.

    Args:
        seen: the lines as the rules see them, their places set.
        verdicts: what the rules say of them.
        title: the headline, if known.
        title_at: which line it is, if one is.
        weights: what each token of ``line_tokens`` scores.
    """
    rows = [_own_facts(line, verdict, weights) for line, verdict in zip(seen, verdicts, strict=True)]
    if rows:
        _look_at_headline(rows, title, title_at)
        _look_at_topic(rows)
        _look_at_place(rows)
        _look_at_rules(rows)
        _look_at_neighbours(rows)
    return rows


def line_tokens(seen: Facts, words: float, said: Sequence[str]) -> list[str]:
    """What is scored of a line's words: as ``word_tokens``, and of a long line each of its words, marked "~".

    Args:
        seen: the line as the rules see it.
        words: how many words it has.
        said: them, as ``words_said`` has them.
    """
    tokens = word_tokens(seen.tokens, words)
    if words > _SHORT:
        tokens += ["~" + word for word in {*said}]
    return tokens


def words_said(text: str) -> list[str]:
    """The words of a text, casefolded, in order."""
    return _WORD.findall(text.casefold())


def _vocabulary(text: str, said: Sequence[str]) -> frozenset[str]:
    """The longer words of a text; where words are written without spaces, its pairs of characters."""
    if has_unspaced(text) and len(chars := _UNSPACED.findall(text)) > len(text) // 3:
        return frozenset(a + b for a, b in pairwise(chars))
    return frozenset([word for word in said if len(word) >= _LONG_WORD])


def _own_facts(seen: Facts, verdict: Verdict | None, weights: Mapping[str, float]) -> LineFacts:
    facts = LineFacts()
    text = seen.text
    facts.seen = seen
    facts.verdict = verdict
    said = words_said(text)
    facts.vocabulary = _vocabulary(text, said)
    words = facts.words = count_words(text)
    facts.word_length = len(text) / words
    facts.sentences = float(len(_SENTENCE.findall(text)))
    facts.end = _ENDS.get(text.rstrip(_CLOSING)[-1:], 0.0)
    facts.start = _start(text[0])
    facts.capital_share = facts.digit_share = -1.0
    if words <= _SHORT:
        pieces = text.split()
        facts.capital_share = sum(piece[0].isupper() for piece in pieces[1:]) / max(1, len(pieces) - 1)
        facts.digit_share = sum(piece[0].isdecimal() for piece in pieces) / len(pieces)
    facts.signs = float(len(_SIGN.findall(text)))
    scores = [weights[token] for token in line_tokens(seen, words, said) if token in weights]
    facts.word_score = fsum(scores)  # the same whatever order a set has its tokens in
    facts.word_mean = facts.word_score / sqrt(len(scores)) if scores else 0.0
    facts.rule = RULE_INDEX[verdict.label] if verdict is not None else 0.0
    facts.place = _PLACES[seen.place]
    facts.prose = words if verdict is None and is_prose(seen) else 0.0
    return facts


def _start(first: str) -> float:
    """What a line begins with: a capital (5), an opening quote, a letter without case, a small one, a digit (1)."""
    if first.isupper():
        return 5.0
    if first in _OPENING:
        return 4.0
    if first.isalpha():
        return 2.0 if first.islower() else 3.0
    return 1.0 if first.isdecimal() else 0.0


def _look_at_headline(rows: list[LineFacts], title: str | None, title_at: int | None) -> None:
    titled = _vocabulary(title, words_said(title)) if title else frozenset()
    for i, facts in enumerate(rows):
        facts.since_title = max(-_MOST, min(_MOST, i - title_at)) if title_at is not None else _MOST
        common = len(titled & facts.vocabulary)
        facts.title_share = common / len(titled) if titled else -1.0
        facts.is_title = common / len(titled | facts.vocabulary) if titled else -1.0


def _look_at_topic(rows: list[LineFacts]) -> None:
    """How much of a line the prose of the other lines knows."""
    counts = Counter(word for facts in rows if facts.prose for word in facts.vocabulary)
    proses = 1 + sum(facts.prose > 0.0 for facts in rows)
    rarity = [log(proses / (1 + count)) for count in range(proses + 1)]
    texts = Counter(facts.seen.text for facts in rows)
    for facts in rows:
        facts.repeats = min(_MOST, texts[facts.seen.text] - 1.0)
        facts.known_share = facts.rare_share = -1.0
        if not facts.vocabulary:
            continue
        own = 1 if facts.prose else 0
        others = [counts[word] - own for word in facts.vocabulary]
        unknown = others.count(0)
        facts.known_share = 1.0 - unknown / len(others)
        weight = fsum([rarity[count] for count in others])
        if weight > 0.0:
            facts.rare_share = 1.0 - unknown * rarity[0] / weight


def _look_at_place(rows: list[LineFacts]) -> None:
    count = len(rows)
    before = list(accumulate((facts.prose for facts in rows), initial=0.0))
    prose = before[-1]
    paragraphs = sorted(facts.prose for facts in rows if facts.prose)
    middle = paragraphs[len(paragraphs) // 2] if paragraphs else 0.0
    for i, facts in enumerate(rows):
        facts.position = i / count
        facts.from_start = min(_MOST, float(i))
        facts.from_end = min(_MOST, count - 1.0 - i)
        facts.prose_before = before[i] / (prose or 1.0)
        facts.prose_after = (prose - before[i + 1]) / (prose or 1.0)
        facts.page_lines = float(count)
        facts.page_prose = prose
        facts.page_paragraph = middle
    gap, run = _MOST, 0.0
    for facts in rows:
        facts.gap_before, facts.proses_before = gap, run
        gap, run = (0.0, run + 1.0) if facts.prose else (min(_MOST, gap + 1.0), 0.0)
    gap, run = _MOST, 0.0
    for facts in reversed(rows):
        facts.gap_after, facts.proses_after = gap, run
        gap, run = (0.0, run + 1.0) if facts.prose else (min(_MOST, gap + 1.0), 0.0)


def _look_at_rules(rows: list[LineFacts]) -> None:
    """What the rules say of the lines around a line."""
    count = len(rows)
    ruled = list(accumulate((facts.verdict is not None for facts in rows), initial=0))
    first = next((i for i, facts in enumerate(rows) if facts.prose), count)
    ends = comments = 0.0
    since_end = since_comments = _MOST
    for i, facts in enumerate(rows):
        low, high = max(0, i - _NEAR), min(count, i + _NEAR + 1)
        facts.ruled_before = float(ruled[i])
        facts.ruled_after = float(ruled[count] - ruled[i + 1])
        facts.ruled_near = (ruled[high] - ruled[low]) / (high - low)
        facts.page_ruled = ruled[count] / count
        facts.ends_before, facts.since_end = ends, since_end
        facts.comments_before, facts.since_comments = comments, since_comments
        since_end, since_comments = min(_MOST, since_end + 1.0), min(_MOST, since_comments + 1.0)
        label = facts.verdict.label if facts.verdict is not None else None
        if i > first and label in _END_SIGNS:
            ends, since_end = ends + 1.0, 1.0
        if label is Label.COMMENTS:
            comments += 1.0
        if i > first and (label is Label.COMMENTS or _counts_remarks(facts)):
            since_comments = 1.0


def _counts_remarks(facts: LineFacts) -> bool:
    """Whether it names the headline behind a figure, as '12 thoughts on "..."' does."""
    return facts.start == 1.0 and facts.title_share >= 0.8 and facts.is_title >= 0.5


def _look_at_neighbours(rows: list[LineFacts]) -> None:
    nothing = LineFacts()
    nothing.words = nothing.end = nothing.rule = -1.0
    nothing.word_score = 0.0
    padded = [nothing, nothing, *rows, nothing, nothing]
    scores = list(accumulate((max(-_SURE, min(_SURE, facts.word_score)) for facts in rows), initial=0.0))
    words = list(accumulate((facts.words for facts in rows), initial=0.0))
    count = len(rows)
    for i, facts in enumerate(rows):
        pp, p, _, n, nn = padded[i : i + 5]
        facts.words_p, facts.words_pp, facts.words_n, facts.words_nn = p.words, pp.words, n.words, nn.words
        facts.end_p, facts.end_n = p.end, n.end
        facts.rule_p, facts.rule_pp, facts.rule_n, facts.rule_nn = p.rule, pp.rule, n.rule, nn.rule
        facts.word_score_p, facts.word_score_pp = p.word_score, pp.word_score
        facts.word_score_n, facts.word_score_nn = n.word_score, nn.word_score
        low, high = max(0, i - _WINDOW), min(count, i + 1 + _WINDOW)
        before, after = max(1, i - low), max(1, high - i - 1)
        facts.word_score_before = (scores[i] - scores[low]) / before
        facts.word_score_after = (scores[high] - scores[i + 1]) / after
        facts.words_before = (words[i] - words[low]) / before
        facts.words_after = (words[high] - words[i + 1]) / after
