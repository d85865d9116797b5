"""The benchmark's pages as whole pages: what a page is, how the judge does on it out of fold, and its page facts.

The judge's scores are of one that saw no page of the same domain, so that the facts of a page look here as they will on
sites never seen: a judge is surer of the pages that it learned from, and a page is told by how sure it is.
"""

from __future__ import annotations

import gzip
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from corpus import SETS, Sample, bench, pages, sample_of, scorer
from learn import learn, split_domains

from cleaners.facts.features import Lexicon, own_facts
from cleaners.facts.surroundings import look_around
from cleaners.fields import fields_of
from cleaners.judging.judge import below_story, claims_of, label, rule_facts, verdicts_of
from cleaners.judging.menus import with_entries, without_entries
from cleaners.judging.named import with_comments
from cleaners.kinds.page_claims import PageWords, page_words
from cleaners.kinds.page_facts import PAGE_FACTS, page_facts
from cleaners.labels import STORY_LABELS
from cleaners.page_data.structured import read_structured
from cleaners.parsing.document import Document, Page, read
from cleaners.parsing.split import split

NO_ARTICLES = "not_articles"
GATED = ("wcxb", "fundus", "scrapinghub")
"""The sets whose articles must not be refused."""
RIGHT = 0.95
"""A body whose words have this F1 against the gold's is right: a line too many or too few in a story of thirty."""
_FOLDS = 4


class KindPage(NamedTuple):
    """A page with what the model of page kinds sees of it.

    Attributes:
        name, set, domain: as in ``Sample``.
        type: what the benchmark calls a page that is no article; "article" otherwise.
        words: see ``page_words``; each sorted.
        facts: the page facts in their order, without the scores of words, which are learned.
        body: what the judge keeps.
        gold: the benchmark's row.
        word_f1: of the body against the gold; 0.0 for a page that is no article.
    """

    name: str
    set: str
    domain: str
    type: str
    words: tuple[list[str], list[str], list[str]]
    facts: list[float]
    body: str
    gold: dict[str, Any]
    word_f1: float

    @property
    def is_article(self) -> bool:
        """Whether the page has a story, by the set it is in."""
        return self.set != NO_ARTICLES


def kind_pages(cache: Path | None = None) -> list[KindPage]:
    """All pages, articles and others. ``cache``: a file to keep them in, since training the judges takes minutes."""
    if cache is not None and cache.exists():
        found: list[KindPage] = pickle.loads(cache.read_bytes())
        return found
    samples = [sample_of(name, gold, html) for name in (*SETS, NO_ARTICLES) for gold, html in pages(name)]
    scores = dict(_scores([sample for sample in samples if sample.blocks]))
    found = [_kind_page(sample, *scores[sample.name]) for sample in samples if sample.name in scores]
    if cache is not None:
        cache.write_bytes(pickle.dumps(found))
    return found


def _scores(samples: list[Sample]) -> Iterator[tuple[str, tuple[list[float], Lexicon]]]:
    """For each page its blocks' scores, and the lexicon of the judge that gave them."""
    for held_out in split_domains(samples, _FOLDS):
        names = {sample.name for sample in held_out}
        learned = learn([s for s in samples if s.set != NO_ARTICLES and s.name not in names], _FOLDS - 1)
        for sample in held_out:
            yield sample.name, (learned.scores(sample), learned.lexicon)


def _kind_page(sample: Sample, scores: list[float], lexicon: Lexicon) -> KindPage:
    document = _document(sample)
    structured = read_structured(document)
    everything, all_elements = split(document.tree.body)
    blocks, elements = without_entries(everything, all_elements)
    seen = [rule_facts(block) for block in blocks]
    claims = claims_of(structured)
    verdicts = verdicts_of(blocks, seen, claims)
    rows = own_facts(blocks, seen, verdicts, lexicon)
    look_around(rows, elements, claims)
    for facts, verdict in zip(rows, with_comments(verdicts, blocks), strict=True):
        facts.verdict = verdict
    labelled = with_entries(everything, label(rows, scores, seen), below_story(everything, claims))
    fields = fields_of(document, structured, labelled)
    page = page_facts(document, structured, labelled, fields, PageWords())
    types, title, classes = page_words(document, structured)
    body = "\n\n".join(item.text for item in labelled if item.label in STORY_LABELS)
    is_article = sample.set != NO_ARTICLES
    return KindPage(
        name=sample.name,
        set=sample.set,
        domain=sample.domain,
        type="article" if is_article else sample.gold["page_type"],
        words=(sorted(types), sorted(title), sorted(classes)),
        facts=[getattr(page, name) for name in PAGE_FACTS],
        body=body,
        gold=sample.gold,
        word_f1=scorer().one(sample.gold, {"body": body})["word_f1"] if is_article else 0.0,
    )


def _document(sample: Sample) -> Document:
    path = bench() / "data" / sample.set / "html" / f"{sample.gold['id']}.html.gz"
    return read(Page(gzip.decompress(path.read_bytes()), sample.gold.get("url")))
