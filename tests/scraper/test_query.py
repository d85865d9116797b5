"""A query as people write it: what it means, and what they are told where it means nothing."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.query import AllOf, AnyOf, Query, QueryError, Term, parse, terms


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("ferry", Term("ferry")),
        ("ferry strike", AllOf((Term("ferry"), Term("strike")))),
        ("ferry AND strike", AllOf((Term("ferry"), Term("strike")))),
        ("covid-19 don't U.S. AT&T C++", AllOf(tuple(map(Term, ["covid-19", "don't", "U.S.", "AT&T", "C++"])))),
        ("what's next?", AllOf((Term("what's"), Term("next?")))),
        ('"north quay" ferr*', AllOf((Term("north quay"), Term("ferr", is_prefix=True)))),
        ("„north quay“ “ferry”", AllOf((Term("north quay"), Term("ferry")))),
        ("ferry OR boat strike", AnyOf((Term("ferry"), AllOf((Term("boat"), Term("strike")))))),
        ("(ferry OR boat) strike", AllOf((AnyOf((Term("ferry"), Term("boat"))), Term("strike")))),
        ("ferry or boat", AllOf((Term("ferry"), Term("or"), Term("boat")))),
        ("ferry -skerry", AllOf((Term("ferry"),), (Term("skerry"),))),
        ('ferry NOT "north quay"', AllOf((Term("ferry"),), (Term("north quay"),))),
        ("-skerry ferry", AllOf((Term("ferry"),), (Term("skerry"),))),
        ("ferry -(skerry OR quay)", AllOf((Term("ferry"),), (AnyOf((Term("skerry"), Term("quay"))),))),
        ('title:ferry body:"north quay"', AllOf((Term("ferry", field="title"), Term("north quay", field="body")))),
        ("title:ferr*", Term("ferr", is_prefix=True, field="title")),
        ("https://a.example/1", Term("https://a.example/1")),
        ("rock & roll -", AllOf((Term("rock"), Term("roll")))),
        ("東京　停電", AllOf((Term("東京"), Term("停電")))),
    ],
)
def test_what_is_written_is_what_is_meant(text: str, query: Query) -> None:
    """Words, phrases, beginnings, groups, fields; punctuation inside a word is no operator."""
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "no word to look for"),
        ("?! &", "no word to look for"),
        ("()", "no word to look for"),
        ('ferry "north', 'put a "'),
        ("ferry OR", "OR stands between"),
        ("OR ferry", "OR stands between"),
        ("ferry AND", "AND stands between"),
        ("AND ferry", "AND stands between"),
        ("ferry AND OR boat", "AND stands between"),
        ("-skerry", "what to look for, too"),
        ("ferry OR -skerry", "what to look for, too"),
        ("ferry NOT", "NOT stands before"),
        ("(ferry", "( is left open"),
        ("ferry)", ") closes nothing"),
        ("(" * 17 + "a" + ")" * 17, "16 deep"),
        (" ".join("a" * 65), "64 words"),
    ],
)
def test_what_means_nothing_has_a_hint(text: str, hint: str) -> None:
    """Each mistake is told with what to write instead."""
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert hint in str(caught.value)


@given(st.lists(st.sampled_from(['"', "(", ")", "-", "*", "OR", "AND", "NOT", "title:", "a", "é", "北", " ", "'"])))
def test_any_text_is_a_query_or_has_a_hint(pieces: list[str]) -> None:
    """Whatever stands on the command line, it is understood, or there is a hint; nothing else is raised."""
    with suppress(QueryError):
        assert list(terms(parse("".join(pieces))))
