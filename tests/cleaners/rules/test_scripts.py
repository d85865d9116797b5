"""The rules read scripts without spaces, without capitals and with several spellings as their readers do."""

from __future__ import annotations

import pytest

from cleaners.rules import Facts, match
from cleaners.rules.facts import tokens_of
from cleaners.rules.spelling import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("閱讀更多報導", "阅读更多报导"),
        ("إقرأ أيضًا", "اقرأ أيضا"),
        ("الحقـــوق", "الحقوق"),
        ("שָׁלוֹם", "שלום"),
        ("पढ़ें", "पढें"),
        ("माँग", "मांग"),
        ("Ещё", "еще"),
        ("ＡＢＣ：", "abc:"),
        ("\u200fצילום", "צילום"),
    ],
)
def test_spellings_are_one(one: str, other: str) -> None:
    """Traditional and simplified characters, vowel marks, stretching, hamza, nukta, width: none parts two phrases."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("हिन्दी में पढ़ें।", ["हिन्दी", "में", "पढें"]),
        ('דוא"ל עברי־אנגלי', ["דוא", "ל", "עברי", "אנגלי"]),
        ("【特集】橋", ["特", "集", ":", "橋"]),
        ("사진=연합", ["사진", ":", "연합"]),
        ("Інтервʼю", ["інтерв", "ю"]),
    ],
)
def test_words_are_whole(text: str, tokens: list[str]) -> None:
    """A Hindi word keeps its vowels, a maqaf parts words, what closes an East Asian label is a separator."""
    assert [token.strip() for token in tokens_of(text)] == tokens


def test_characters_count_as_words() -> None:
    """A Chinese paragraph is as long as it reads, so that no rule for short lines takes it."""
    assert 15 <= Facts("自周一的风暴以来，这座桥一直封闭，市政府正在等待省里工程师的报告，居民只能乘船。").words <= 30


@pytest.mark.parametrize(
    ("language", "line", "label"),
    [
        ("ru", "Подпишитесь на рассылку «Утро»", "newsletter"),
        ("ja", "【本多太郎】", "signoff"),
        ("ar", "بقلم هناء الكرمي", "byline"),
        ("uk", "О. Г.", "signoff"),
    ],
)
def test_line_behind_a_story(language: str, line: str, label: str) -> None:
    """A letter's name in quotes, an author's in brackets, a name without capitals, Cyrillic initials."""
    story = [Facts("The bridge has been shut since the storm of Monday, and the city waits for the report. " * 2)] * 3
    verdict = match([*story, Facts(line)], language)[-1]
    assert verdict is not None
    assert verdict.label.value == label
