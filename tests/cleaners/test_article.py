"""The record: its values compare, travel and come back."""

from __future__ import annotations

import json
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners import Article, Block, Label, PageKind, Removal

TEXT = st.text(max_size=12)
MAYBE = st.none() | TEXT
SEVERAL = st.lists(TEXT, max_size=3).map(tuple)
BLOCKS = st.builds(Block, TEXT, st.sampled_from(Label), st.integers(0, 6), TEXT, TEXT)
REMOVALS = st.builds(Removal, TEXT, st.sampled_from(Label), TEXT, TEXT, st.integers(0, 9999), MAYBE)
ARTICLES = st.builds(
    Article,
    **dict.fromkeys(
        "url canonical_url title section published modified language site_name image description".split(), MAYBE
    ),
    **dict.fromkeys("tags authors credits disclosures corrections author_bios page_evidence".split(), SEVERAL),
    **dict.fromkeys(("body", "engine", "cleaner_version"), TEXT),
    page_kind=st.sampled_from(PageKind),
    is_article=st.booleans(),
    access=st.sampled_from(["free", "paywalled", "unknown"]),
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    removed=st.lists(REMOVALS, max_size=3).map(tuple),
    confidence=st.floats(0.0, 1.0),
    sources=st.dictionaries(TEXT, TEXT, max_size=3),
)


@given(article=ARTICLES)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_record_comes_back_equal(article: Article) -> None:
    """As a dict, as JSON and as a pickle, a record comes back as the same record of the same types."""
    for back in (
        Article.from_dict(article.to_dict()),
        Article.from_dict(json.loads(article.to_json())),
        Article.from_dict(json.loads(article.to_json(indent=2))),
        pickle.loads(pickle.dumps(article)),
    ):
        assert back == article
        assert repr(back) == repr(article)  # 1 == True, and a str equals its Label


def test_dict_is_plain_data_of_every_field() -> None:
    """Nothing but dict, list, str, float, int, bool and None, and no field is missing."""
    article = Article(tags=("a",), blocks=(Block("b", Label.QUOTE),), removed=(Removal("c", Label.TAGS, "r", "w", 1),))
    record = article.to_dict()
    assert list(record) == [field.name for field in fields(Article)]

    def plain(value: Any) -> bool:
        if type(value) is dict:
            return all(type(key) is str and plain(item) for key, item in value.items())
        if type(value) is list:
            return all(map(plain, value))
        return value is None or type(value) in (str, float, int, bool)

    assert plain(record)


def test_dict_shares_nothing_with_the_record() -> None:
    """Who changes the dict does not change the record."""
    article = Article(sources={"title": "heading"})
    article.to_dict()["sources"]["title"] = "guess"
    assert article.sources == {"title": "heading"}


def test_json_holds_words_as_they_are() -> None:
    """JSON is for people too: no escapes for other scripts, indented where asked."""
    assert '"Ä橋🌉"' in Article(title="Ä橋🌉").to_json()
    assert '\n  "title": "x"' in Article(title="x").to_json(indent=2)


def test_record_of_a_newer_version_is_read() -> None:
    """Keys that this version does not know are passed over, and missing ones are absent."""
    assert Article.from_dict({"title": "x", "mood": "bright"}) == Article(title="x")


@pytest.mark.parametrize(
    "record",
    [
        {"page_kind": "poem"},
        {"blocks": [{"text": "x", "label": "poem"}]},
        {"removed": [{"text": "x", "label": "poem", "rule": "", "why": "", "position": 0}]},
    ],
)
def test_word_outside_the_closed_lists_is_refused(record: dict[str, Any]) -> None:
    """A page kind or label that does not exist is an error that names it."""
    with pytest.raises(ValueError, match="poem"):
        Article.from_dict(record)


@pytest.mark.parametrize("value", [Article(), Block("x", Label.QUOTE), Removal("x", Label.TAGS, "", "", 0)])
def test_record_cannot_be_changed(value: Any) -> None:
    """Values are frozen and have no room for more."""
    for name in (fields(value)[0].name, "mood"):
        with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
            setattr(value, name, "y")


def test_absent_is_none_or_empty() -> None:
    """A record of nothing says nothing: no guess, no article."""
    empty = Article()
    assert not any(value for name, value in empty.to_dict().items() if name not in ("page_kind", "access", "engine"))
    assert (empty.page_kind, empty.access, empty.is_article) == (PageKind.OTHER, "unknown", False)


def test_records_differ_by_any_field() -> None:
    """Two records are equal only if all is equal, the evidence too."""
    assert Article(page_evidence=("a",)) != Article(page_evidence=("b",))
    assert replace(Article(), sources={"title": "x"}) != Article()
