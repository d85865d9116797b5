"""Dates: the story's own, published and modified apart, with the offset the page gives; else absent."""

from __future__ import annotations

from typing import Any

import pytest

from cleaners.fields.moments import find_moments, from_stamp, is_plausible, month_of

STAMPS = [
    ("2024-05-03", "2024-05-03"),
    ("2024-05-03T10:11:12Z", "2024-05-03T10:11:12+00:00"),
    ("2024-05-03T10:11:12.345+0200", "2024-05-03T10:11:12+02:00"),
    ("2024-05-03T10:11-05", "2024-05-03T10:11:00-05:00"),
    ("2024-05-03 10:11:12 UTC", "2024-05-03T10:11:12+00:00"),
    ("2024-5-3", "2024-05-03"),
    ("2024/05/03 10:11", "2024-05-03T10:11:00"),
    ("20240503", "2024-05-03"),
    ("20240503T101112Z", "2024-05-03T10:11:12+00:00"),
    ("Fri, 03 May 2024 10:11:12 +0200", "2024-05-03T10:11:12+02:00"),
    ("Fri May 03 10:11:12 CEST 2024", "2024-05-03T10:11:12+02:00"),
    ("1714731072", "2024-05-03T10:11:12+00:00"),
    ("1714731072000", "2024-05-03T10:11:12+00:00"),
    ("2024-05-03T25:11:12", "2024-05-03"),
    ("2024-13-03", None),
    ("yesterday", None),
    ("2024", None),
    ("", None),
]


@pytest.mark.parametrize(("stamp", "iso"), STAMPS)
def test_stamps_become_iso_8601(stamp: str, iso: str | None) -> None:
    """What machines write becomes ISO 8601, the offset kept; what is no stamp is None."""
    assert from_stamp(stamp) == iso


TEXTS = [
    ("en", "Updated 2:53 PM, Fri December 16, 2016", "2016-12-16T14:53:00"),
    ("en", "Sat 3 May 2025 07.00 BST", "2025-05-03T07:00:00+01:00"),
    ("en", "May 4th, 2022", "2022-05-04"),
    ("en-US", "5/4/2024", "2024-05-04"),
    ("en-GB", "5/4/2024", "2024-04-05"),
    ("en-GB", "5/23/2024", "2024-05-23"),
    ("en", "Wellness|Sept. 3, 2024", "2024-09-03"),
    ("en", "HealthDECEMBER 22, 2022", "2022-12-22"),
    ("de", "16. Dezember 2024, 14.53 Uhr", "2024-12-16T14:53:00"),
    ("de", "03.05.2024 - 14:05", "2024-05-03T14:05:00"),
    ("de-AT", "3. Jänner 2024", "2024-01-03"),
    ("fr", "Publié le 1er février 2024 à 14h05", "2024-02-01T14:05:00"),
    ("es", "3 de mayo de 2024", "2024-05-03"),
    ("pt", "5 de março de 2024", "2024-03-05"),
    ("it", "05 Gennaio 2025 alle 16:01", "2025-01-05T16:01:00"),
    ("nl", "3 mei 2024", "2024-05-03"),
    ("sv", "3 maj 2024 kl 14.05", "2024-05-03T14:05:00"),
    ("fi", "3. toukokuuta 2024", "2024-05-03"),
    ("pl", "3 listopada 2024", "2024-11-03"),
    ("hr", "3. listopada 2024.", "2024-10-03"),
    ("cs", "3. září 2024", "2024-09-03"),
    ("hu", "2024. január 5. 12:33", "2024-01-05T12:33:00"),
    ("lt", "2024 m. sausio 5 d. 13:45", "2024-01-05T13:45:00"),
    ("lv", "2024. gada 5. janvārī", "2024-01-05"),
    ("tr", "03 Mayıs 2024 14:05", "2024-05-03T14:05:00"),
    ("ru", "3 мая 2024, 14:05", "2024-05-03T14:05:00"),
    ("el", "3 Μαΐου 2024", "2024-05-03"),
    ("ar", "٣ مايو ٢٠٢٤", "2024-05-03"),
    ("hi", "3 मई 2024", "2024-05-03"),
    ("th", "12 มกราคม 2567", "2024-01-12"),
    ("vi", "3 tháng 5, 2024", "2024-05-03"),
    ("id", "3 Agustus 2024", "2024-08-03"),
    ("ja", "2024年3月5日 12:30", "2024-03-05T12:30:00"),
    ("zh", "2024-03-05 12:30", "2024-03-05T12:30:00"),
    ("ko", "2024. 3. 5.", "2024-03-05"),
    ("ko", "2024년 3월 5일", "2024-03-05"),
    ("ko", "2024년 3월 5일 오후 2:05", "2024-03-05T14:05:00"),
    ("zh", "2024年3月5日 上午12:05", "2024-03-05T00:05:00"),
    ("ja", "2024年3月5日 14時05分", "2024-03-05T14:05:00"),
    ("en", "version 10.2.2024.1", None),
    ("en", "Room 14, floor 2024", None),
    ("en", "3 hours ago", None),
    ("en", "31 February 2024", None),
]


@pytest.mark.parametrize(("language", "text", "iso"), TEXTS)
def test_dates_are_read_in_many_languages(language: str, text: str, iso: str | None) -> None:
    """Dates as pages print them, the time beside them too."""
    assert next((moment.iso for moment in find_moments(text, language)), None) == iso


def test_two_dates_keep_their_own_times() -> None:
    """A time belongs to the date it stands beside."""
    found = [moment.iso for moment in find_moments("3 May 2024 10:00, updated 4 May 2024 11:30", "en")]
    assert found == ["2024-05-03T10:00:00", "2024-05-04T11:30:00"]


@pytest.mark.parametrize(
    ("iso", "fetched_at", "is_one"),
    [
        ("2024-05-03", None, True),
        ("1744-05-03", None, False),
        ("1970-01-01T00:00:00+00:00", None, False),
        ("2024-05-04T00:30:00", "2024-05-03T23:50:00Z", True),
        ("2024-05-05", "2024-05-03T23:50:00Z", False),
        ("2094-05-05", None, True),
    ],
)
def test_implausible_dates_are_told(iso: str, fetched_at: str | None, *, is_one: bool) -> None:
    """Too early is never right; too late is what lies after the fetch, a day's grace given."""
    assert is_plausible(iso, fetched_at) is is_one


def test_months_are_read_whatever_their_ending() -> None:
    """An inflected month is found by its stem, an unknown word is none."""
    assert (month_of("januarja", "sl"), month_of("januára", "sk"), month_of("Bridge")) == (1, 1, None)


NEWS = {"@type": "NewsArticle", "headline": "Old bridge stays closed"}
FAR = "".join(f'<p><a href="/{number}">Story {number}</a></p>' for number in range(65))
PAGES: list[Any] = [
    pytest.param(
        {"ld": {**NEWS, "datePublished": "2024-05-03T10:00:00+02:00"}}, "2024-05-03T10:00:00+02:00", id="json-ld"
    ),
    pytest.param({"head": '<meta property="article:published_time" content="2024-05-03">'}, "2024-05-03", id="meta"),
    pytest.param({"head": '<meta name="my-publication-date" content="2024-05-03">'}, "2024-05-03", id="odd-meta"),
    pytest.param(
        {"top": '<p><time datetime="2024-05-03T10:00Z">today</time></p>'}, "2024-05-03T10:00:00+00:00", id="time"
    ),
    pytest.param({"top": "<p>By Ann Lee | May 3, 2024</p>"}, "2024-05-03", id="line"),
    pytest.param(
        {"top": '<p class="date">May 3, 2024</p><h1>Old bridge stays closed</h1>'}, "2024-05-03", id="line-above"
    ),
    pytest.param({"url": "https://gazette.example/2024/05/03/bridge"}, "2024-05-03", id="address"),
    pytest.param({"below": "<p>First published on May 3, 2024.</p>"}, "2024-05-03", id="line-below"),
    pytest.param({"below": "<h4>Published</h4><p>3 May 2024</p><p>1 May 2020</p>"}, "2024-05-03", id="two-lines-below"),
    pytest.param({"url": "https://gazette.example/2024/may/03/bridge"}, "2024-05-03", id="month-in-address"),
    pytest.param({"url": "https://gazette.example/2024/town/03/bridge"}, None, id="no-month-in-address"),
    pytest.param({"top": "<p>Updated May 5, 2024. Published May 3, 2024.</p>"}, "2024-05-03", id="both-in-a-line"),
    pytest.param(
        {"top": "<p>May 3, 2024</p>", "ld": {**NEWS, "datePublished": "2025-01-01T00:00:00Z"}},
        "2024-05-03",
        id="printed-day-beats-build-day",
    ),
    pytest.param(
        {"top": "<p>May 9, 2024</p>", "ld": {**NEWS, "datePublished": "2024-05-03T10:00:00Z"}},
        "2024-05-03T10:00:00+00:00",
        id="later-printed-day-does-not",
    ),
    pytest.param(
        {
            "top": "<p>Published May 3, 2024</p><p>Updated May 9, 2024</p>",
            "ld": {**NEWS, "datePublished": "2024-05-09"},
        },
        "2024-05-03",
        id="data-has-the-day-of-the-change",
    ),
    pytest.param(
        {
            "below": "<p>Published May 3, 2024</p>",
            "ld": {**NEWS, "datePublished": "2024-05-09T10:00:00Z", "dateModified": "2024-05-09T10:00:00Z"},
        },
        "2024-05-03",
        id="line-below-beats-build-day",
    ),
    pytest.param(
        {"below": "<p>This note was first published in the old paper on May 3, 2019.</p><p>Posted on May 3, 2024</p>"},
        "2024-05-03",
        id="short-line-before-prose",
    ),
    pytest.param({"top": "<p>Ann Lee•May 3, 2024</p>"}, "2024-05-03", id="glued-with-a-dot"),
    pytest.param(
        {"top": "<p>3/10/2023</p>", "url": "https://gazette.example/2023/10/03/bridge"},
        "2023-10-03",
        id="address-says-which-is-the-month",
    ),
    pytest.param({"after": f"{FAR}<p>May 3, 2008</p>"}, None, id="far-below"),
    pytest.param({"top": "<p>Updated May 5, 2024</p>"}, None, id="a-change-is-no-publication"),
    pytest.param({"ld": {**NEWS, "datePublished": "1970-01-01T00:00:00Z"}}, None, id="zero"),
    pytest.param({"ld": {**NEWS, "datePublished": "1744-01-01"}}, None, id="too-early"),
    pytest.param(
        {"ld": {**NEWS, "datePublished": "2024-07-01"}, "fetched_at": "2024-05-03T00:00:00Z"}, None, id="too-late"
    ),
    pytest.param({"after": "<footer>© 2024 Gazette, May 3, 2024</footer>"}, None, id="copyright"),
    pytest.param({"after": '<div class="comments"><p>May 3, 2024</p></div>'}, None, id="comment"),
    pytest.param({"top": '<div class="related-stories"><p>May 3, 2024</p></div>'}, None, id="teaser"),
    pytest.param(
        {"top": '<div class="masthead-today">Friday, May 3, 2024</div><h1>Old bridge</h1>'}, None, id="todays-date"
    ),
    pytest.param({"top": "<figure><figcaption>The bridge on May 3, 2024</figcaption></figure>"}, None, id="caption"),
    pytest.param(
        {"top": "<p>The mayor closed it on May 3, 2024, after an inspection of the pillars below.</p>"},
        None,
        id="prose",
    ),
]


@pytest.mark.parametrize(("parts", "published"), PAGES)
def test_day_of_publication(page_fields: Any, parts: dict[str, Any], published: str | None) -> None:
    """The story's own date is found, and no other date of the page is taken for it."""
    assert page_fields(parts.pop("top", ""), **parts).published == published


@pytest.mark.parametrize(
    ("parts", "modified"),
    [
        pytest.param({"ld": {**NEWS, "dateModified": "2024-05-05"}}, "2024-05-05", id="json-ld"),
        pytest.param({"head": '<meta property="article:modified_time" content="2024-05-05">'}, "2024-05-05", id="meta"),
        pytest.param(
            {"ld": {"@type": "NewsArticle", "datePublished": "2024-05-03", "dateModified": "2024-04-28"}},
            None,
            id="before-it-came-out",
        ),
        pytest.param(
            {
                "ld": {
                    "@type": "NewsArticle",
                    "datePublished": "2024-05-03T00:10:00+02:00",
                    "dateModified": "2024-05-02T22:40:00+00:00",
                }
            },
            "2024-05-02T22:40:00+00:00",
            id="the-same-hour-by-another-clock",
        ),
        pytest.param(
            {"ld": {**NEWS, "datePublished": "2024-05-03T12:30:00Z", "dateModified": "2024-05-03T12:24:00Z"}},
            None,
            id="minutes-before-it-came-out",
        ),
        pytest.param(
            {"ld": {**NEWS, "datePublished": "2024-05-03T12:30:00Z", "dateModified": "2024-05-03"}},
            "2024-05-03",
            id="the-same-day",
        ),
        pytest.param({"top": "<p>Published May 3, 2024, updated May 5, 2024</p>"}, "2024-05-05", id="line"),
        pytest.param({"below": "<p>Page last updated: May 5, 2024</p>"}, "2024-05-05", id="line-below"),
        pytest.param(
            {"below": "<p>They updated the plan of May 5, 2024, which nobody in the whole town had ever seen.</p>"},
            None,
            id="prose",
        ),
        pytest.param({"after": "<footer><p>Last updated: May 5, 2024</p></footer>"}, None, id="the-site's"),
        pytest.param({"top": '<p class="last-updated">May 5, 2024</p>'}, "2024-05-05", id="named-element"),
        pytest.param({"top": "<p>Aktualisiert: 05.05.2024</p>", "lang": "de"}, "2024-05-05", id="german"),
        pytest.param({"top": "<p>May 3, 2024</p>"}, None, id="none"),
    ],
)
def test_day_of_the_last_change(page_fields: Any, parts: dict[str, Any], modified: str | None) -> None:
    """A change is told from publication by the page's data or by the words before its date."""
    assert page_fields(parts.pop("top", ""), **parts).modified == modified
