"""Which language a text is in: by its script, and by its commonest words where several languages share one.

Each language's commonest words, in the order of their frequency, are in ``model/languages.txt`` (where from:
``model/PROVENANCE.md``). A word's weight is the logarithm of how much likelier it is in the language than a word picked
at random: by Zipf's law its share of a text is a constant over its rank. So the languages' sums compare as likelihoods
do, which tells Danish from Norwegian though they share most of these words.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import log

from cleaners.startup.ahead import worked_out
from cleaners.startup.data import text_of_file
from cleaners.startup.pattern import pattern

_MOST = 1_500  # characters; more tell nothing new
_WORD = pattern(r"[^\W\d_][^\s\d!-/:-@\[-`{-~।؟،“”„«»…–—’‘]*")  # \w has no vowel signs of Indian scripts
_LETTER = pattern(r"[^\W\d_]")
_ZIPF = 0.08  # share of the most frequent word in a text, about; the n-th has this over n + 1
_RARE = 1e-4  # share of a word that a language's list does not hold
_SURE = 12.0  # log-likelihood over no language at all, from which a text is long enough to tell
_AHEAD = 1.03  # times the runner-up's, for a text that nobody gives a hint to
_LIKE = 0.9  # of the best, for a hint to be believed: languages nearer than this are told apart by few words
_MANY = 40  # words; so many without the commonest ones of a language are not in it
_PER_WORD = 0.7  # log-likelihood that a text has for each of its words, at least; its own language gives 1 to 2.5
_SPARSE = 0.35  # the same where the language says much in endings, as Turkish does: then it must be
_FAR_AHEAD = 1.5  # times the runner-up's

# First and last character of a script -> the script, or the language where it has but one that prints news.
_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x077F, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1100, 0x11FF, "ko"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7AF, "ko"),
)
_SHARED = frozenset({"Latn", "Cyrl", "Arab", "Deva"})  # scripts of several languages, which their words tell apart
_FEWEST = 6  # letters that tell a script
_KANA = 0.05  # of the letters, in Japanese; Chinese has none but in names
_LETTERS = 600  # characters looked at for letters
_NO_LATIN = pattern(r"[^\W\d_\x00-\u036f]")
_SOME_LETTERS = pattern(rf"(?:[^\W\d_][\W\d_]*){{{_FEWEST}}}")

_SAME = {"nb": "no", "iw": "he", "in": "id"}  # one name for one language, whichever a page uses
_READS_LIKE = {"nn": "no", "bs": "hr", "sr": "hr", "fil": "tl"}  # a claim -> the list that its texts fit as well
_TAG = pattern(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?![a-zA-Z])")


def language_tag(text: str | None) -> str | None:
    """A well-formed BCP 47 tag, or None.

    >>> language_tag("pt_BR"), language_tag("nb-no"), language_tag("english")
    ('pt-BR', 'no-NO', None)
    """
    match = _TAG.match(text.strip()) if text else None
    if match is None:
        return None
    primary = match[1].lower()
    parts = [_SAME.get(primary, primary)]
    if match[2]:
        parts.append(match[2].title())
    if match[3]:
        parts.append(match[3].upper())
    return "-".join(parts)


def detect(text: str, hint: str | None = None) -> str | None:
    """The primary subtag (BCP 47) of the language of ``text``, or None where it is too little or too mixed to tell.

    Args:
        text: some prose; what stands behind its first 1,500 characters is not looked at.
        hint: the primary subtag that somebody claims it has. Believed where the text does not speak against it.

    >>> detect("Die Stadt hat am Montag bekannt gegeben, dass die Brücke für den Verkehr gesperrt wird.")
    'de'
    >>> detect("OK"), detect("OK", "fi")
    (None, 'fi')
    """
    text = text[:_MOST]
    script = _script_of(text)
    if script is None:
        return hint
    if script not in _SHARED:
        return hint if script == "he" and hint == "yi" else script
    words = _WORD.findall(text.lower())
    table = _table(script)
    sums: dict[str, float] = {}
    for word, times in Counter(words).items():
        if word in table:
            for language, weight in _weights(table[word]):
                sums[language] = sums.get(language, 0.0) + weight * times
    return _told(sums, len(words), hint, script)


def _told(sums: dict[str, float], words: int, hint: str | None, script: str) -> str | None:
    """The language that these log-likelihoods of so many words speak for; None where none is ahead."""
    ranked = sorted(sums, key=sums.__getitem__, reverse=True)
    best = sums[ranked[0]] if ranked else 0.0
    if best < _SURE:
        return hint if words < _MANY or hint not in _languages(script) else None
    ahead = best / sums[ranked[1]] if len(ranked) > 1 else _FAR_AHEAD
    is_plain = best >= _PER_WORD * words and ahead >= _AHEAD
    told = ranked[0] if is_plain or (best >= _SPARSE * words and ahead >= _FAR_AHEAD) else None
    known = hint if hint in _languages(script) else _READS_LIKE.get(hint or "")
    if known is None:
        return told or hint  # a language without a list, unless another language's words plainly refute it
    return hint if sums.get(known, 0.0) >= _LIKE * best and best >= _SPARSE * words else told


def _script_of(text: str) -> str | None:
    """The script of most letters, or its only language; None where there are hardly any."""
    if text.isascii():
        return "Latn"
    counts: dict[str, int] = {}
    beginning = text[:_LETTERS]
    if not _NO_LATIN.search(beginning) and _SOME_LETTERS.search(beginning):
        return "Latn"  # dashes and quotation marks aside
    letters = _LETTER.findall(beginning)
    for letter, times in Counter(letters).items():
        script = _script_at(ord(letter)) if letter > "\u036f" else "Latn"
        counts[script] = counts.get(script, 0) + times
    if len(letters) < _FEWEST:
        return None
    if counts.get("ja", 0) > _KANA * len(letters):
        return "ja"
    most = max(counts, key=counts.__getitem__)
    return "zh" if most == "Hani" else most


@cache
def _script_at(code: int) -> str:
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), "Latn")


@cache
def _languages(script: str) -> frozenset[str]:
    return frozenset(_tables()[script][0].split(" "))


@cache
def _table(script: str) -> dict[str, str]:
    """Word -> the languages of this script it is common in, as ``_weights`` reads them."""
    _, words, told = _tables()[script]
    return dict(zip(words.split(" "), told.split("\n"), strict=True))


@cache
def _weights(told: str) -> tuple[tuple[str, float], ...]:
    """Each language in which a word is common, with the word's weight there: of "de 0 nl 12"."""
    words = told.split(" ")
    return tuple((language, _WEIGHTS[int(rank)]) for language, rank in zip(words[::2], words[1::2], strict=True))


@cache
def _tables() -> dict[str, tuple[str, str, str]]:
    made = worked_out("language_tables")
    return {script: tuple(table) for script, *table in (made.TABLES if made else read_tables())}


def read_tables() -> tuple[tuple[str, str, str, str], ...]:
    """Of languages.txt, for each script of several languages: its name, the languages, the words that are common in any
    of them, and a line for each word, in which languages and at which place of their lists."""
    tables = []
    for section in text_of_file("model/languages.txt").split("[")[1:]:
        script, _, lines = section.partition("]\n")
        languages, told = [], dict[str, list[str]]()
        for line in lines.splitlines():
            language, *words = line.split(" ")
            languages.append(language)
            for rank, word in enumerate(words[: len(_WEIGHTS)]):
                told.setdefault(word, []).append(f"{language} {rank}")
        tables.append((script, " ".join(languages), " ".join(told), "\n".join(map(" ".join, told.values()))))
    return tuple(tables)


_WEIGHTS = tuple(log(_ZIPF / (rank + 2) / _RARE) for rank in range(100))
