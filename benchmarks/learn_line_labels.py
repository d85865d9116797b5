"""How the labels of lines are learned: one linear model a label, of what stands in a line and around it.

Nobody has labelled thousands of lines by hand. What a line is says the rule that knows it by its words; where none
does, what the cleaner says of the same line in the page's HTML, where class names and structure tell it. Lines of the
story are left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from corpus import SETS, pages
from learn_lines import NEWS_WEIGHT
from line_pages import LinePage
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cleaners import clean_html
from cleaners.labels import STORY_LABELS, Label
from cleaners.text_mode.judge import facts_of
from cleaners.text_mode.labels import UNNAMED, label_tokens
from cleaners.text_mode.text import labelled_by_rules

NEVER_GUESSED = STORY_LABELS | {
    Label.CORRECTION,
    Label.CREDIT,
    Label.DISCLOSURE,
    Label.DUPLICATE,
    Label.OTHER,
    Label.TAGS,
    Label.TITLE,
}
"""Labels that are not learned: what most of them are given to goes to a field of the record, and a guess must not."""
_MIN_DOMAINS = 4
_MIN_LINES = 20
_SMALLEST_WEIGHT = 0.1
_RULE_WEIGHT = 0.5  # of a line that a rule knows by its words; the others are what the model is asked about

Ledger = dict[str, dict[str, Label]]
"""Page -> its left-out lines -> what HTML tells of them."""
LabelWords = dict[str, dict[str, float]]
"""Label -> token -> weight."""


class Told(NamedTuple):
    """A line whose label is known.

    Attributes:
        domain: where its page is from.
        tokens: what is scored of it.
        label: what it is.
        weight: what it counts for.
        is_unnamed: whether no rule knows it by its words.
    """

    domain: str
    tokens: list[str]
    label: Label
    weight: float
    is_unnamed: bool


def html_ledger() -> Ledger:
    """What the cleaner says of the lines that it leaves out of the benchmark's HTML pages."""
    found: Ledger = {}
    for name in SETS:
        for gold, html in pages(name):
            removed = clean_html(html, gold.get("url")).removed
            found[f"{name}/{gold['id']}"] = {" ".join(part.text.split()): part.label for part in reversed(removed)}
    return found


def told_lines(page: LinePage, ledger: Ledger) -> list[Told]:
    """The lines of a page that are no story and whose label is known."""
    by_html = ledger.get(page.name, {})
    rows = facts_of(page.lines, {})
    found = []
    for i, (part, keep) in enumerate(zip(labelled_by_rules(page.lines), page.keeps, strict=True)):
        if keep or i == page.lines.title_at:
            continue
        is_unnamed = part.rule in UNNAMED or part.label in STORY_LABELS
        label = by_html.get(rows[i].seen.text, Label.OTHER) if is_unnamed else part.label
        if label not in NEVER_GUESSED:
            weight = (NEWS_WEIGHT**0.5 if page.is_news else 1.0) * (1.0 if is_unnamed else _RULE_WEIGHT)
            found.append(Told(page.domain, label_tokens(rows, i), label, weight, is_unnamed))
    return found


def fit_labels(lines: Sequence[Told]) -> LabelWords:
    """The weights of tokens for each label that is not too rare."""
    domains: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        for token in line.tokens:
            domains[token].add(line.domain)
    known = sorted(token for token, seen_on in domains.items() if len(seen_on) >= _MIN_DOMAINS)
    column = {token: i for i, token in enumerate(known)}
    indices: list[int] = []
    ends = [0]
    for line in lines:
        indices.extend(sorted({column[token] for token in line.tokens if token in column}))
        ends.append(len(indices))
    shape = (len(lines), len(known))
    present = csr_matrix((np.ones(len(indices)), np.array(indices, np.int32), np.array(ends)), shape=shape)
    weight = np.array([line.weight for line in lines])
    weight /= weight.mean()
    counts = Counter(line.label for line in lines)
    return {
        label.value: _weights(present, np.array([line.label is label for line in lines]), weight, known)
        for label in sorted(counts)
        if counts[label] >= _MIN_LINES
    }


def _weights(present: csr_matrix, target: np.ndarray, weight: np.ndarray, known: list[str]) -> dict[str, float]:
    """One label against all others; a penalty on absolute weights, so that few tokens have one."""
    model = LogisticRegression(
        C=1.0, l1_ratio=1.0, solver="liblinear", fit_intercept=False, max_iter=60, tol=1e-2, random_state=0
    )
    model.fit(present, target, sample_weight=weight)
    pairs = zip(known, model.coef_[0], strict=True)
    return {token: round(float(value), 2) for token, value in pairs if abs(value) >= _SMALLEST_WEIGHT}
