"""The words that tell languages apart, and how well they do: ``python -m benchmarks.language [--make]``.

``--make`` writes ``cleaners/model/languages.txt`` from the stop lists of jusText (BSD 2-Clause), which are the
commonest words of each language's Wikipedia, most frequent first. Without it, the language of every fundus page in
``$NEWS_BENCH`` is compared with that of its publisher, and the time is taken.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from cleaners import clean_html
from cleaners.language import detect

TABLE = Path(__file__).parents[1] / "cleaners" / "model" / "languages.txt"
WORDS = 80  # of each language

# Script -> BCP 47 subtag -> the name of jusText's list. One list stands for those who read each other's papers.
LISTS = {
    "Latn": {
        "af": "Afrikaans",
        "az": "Azerbaijani",
        "ca": "Catalan",
        "cs": "Czech",
        "cy": "Welsh",
        "da": "Danish",
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "et": "Estonian",
        "eu": "Basque",
        "fi": "Finnish",
        "fr": "French",
        "ga": "Irish",
        "gl": "Galician",
        "hr": "Croatian",
        "hu": "Hungarian",
        "id": "Indonesian",
        "is": "Icelandic",
        "it": "Italian",
        "lb": "Luxembourgish",
        "lt": "Lithuanian",
        "lv": "Latvian",
        "ms": "Malay",
        "mt": "Maltese",
        "nl": "Dutch",
        "no": "Norwegian_Bokmal",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "sk": "Slovak",
        "sl": "Slovenian",
        "sq": "Albanian",
        "sv": "Swedish",
        "sw": "Swahili",
        "tl": "Tagalog",
        "tr": "Turkish",
        "uz": "Uzbek",
        "vi": "Vietnamese",
    },
    "Cyrl": {
        "be": "Belarusian",
        "bg": "Bulgarian",
        "kk": "Kazakh",
        "ky": "Kyrgyz",
        "mk": "Macedonian",
        "ru": "Russian",
        "sr": "Serbian",
        "uk": "Ukrainian",
    },
    "Arab": {"ar": "Arabic", "fa": "Persian", "ur": "Urdu"},
    "Deva": {"hi": "Hindi", "mr": "Marathi", "ne": "Nepali"},
}


def make() -> str:
    """The table: ``[script]``, and below it a line for each language, its words from the most frequent on."""
    home = find_spec("justext")
    if home is None or home.origin is None:
        sys.exit("the stop lists are those of jusText: pip install justext")
    folder = Path(home.origin).parent / "stoplists"
    lines = []
    for script, languages in LISTS.items():
        lines.append(f"[{script}]")
        for language, name in languages.items():
            text = (folder / f"{name}.txt").read_text("utf-8")
            words = dict.fromkeys(
                word for line in text.split() if (word := line.strip(".,।").lower()).isalpha() or _is_marked(word)
            )
            lines.append(" ".join([language, *list(words)[:WORDS]]))
    return "\n".join(lines) + "\n"


def _is_marked(word: str) -> bool:
    """Whether it is a word of a script that writes vowels as marks, which are no letters to Python."""
    return bool(word) and all(char.isalpha() or ord(char) >= 0x300 for char in word)


# The first part of a fundus page's name -> the languages in which that country's publishers write; "" for one (Zulu)
# that has no list, where a page that claims nothing is right to be without.
PUBLISHERS = {
    **{country: {"de"} for country in ("de", "at", "lu")},
    "ch": {"de", "fr", "it"},
    "be": {"nl", "fr"},
    "ca": {"en", "fr"},
    **{country: {"en"} for country in ("uk", "us", "au", "ind", "na", "my", "ls")},
    "za": {"en", "zu", ""},
    "tz": {"en", "sw"},
    "es": {"es"},
    "fr": {"fr"},
    "it": {"it"},
    "jp": {"ja"},
    "kr": {"ko"},
    "no": {"no", "nn"},
    "pl": {"pl"},
    "tr": {"tr"},
    "cn": {"zh"},
    "il": {"he"},
    "isl": {"is"},
    "lt": {"lt"},
    "ua": {"uk"},
    "vn": {"vi"},
    "gl": {"da"},
}


def main() -> int:
    """Make the table, or measure it; 1 where there is no data."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--make", action="store_true")
    if parser.parse_args().make:
        TABLE.write_text(make(), "utf-8")
        return 0
    home = os.environ.get("NEWS_BENCH")
    if not home:
        print("NEWS_BENCH is not set: there is no data to measure on", file=sys.stderr)
        return 1
    folder = Path(home) / "data" / "fundus"
    right, total, times = 0, 0, []
    for line in (folder / "gold.jsonl").open(encoding="utf-8"):
        gold = json.loads(line)
        article = clean_html(gzip.decompress((folder / "html" / f"{gold['id']}.html.gz").read_bytes()), gold.get("url"))
        began = time.process_time()
        of_text = detect(gold["body"])
        times.append(time.process_time() - began)
        said, wanted = (article.language or "").partition("-")[0], PUBLISHERS[gold["id"].partition("-")[0]]
        total += 1
        right += said in wanted
        if said not in wanted or of_text not in wanted:
            print(
                f"  {gold['id']}: the page {article.language} ({article.sources.get('language')}), its text {of_text}"
            )
    print(f"language right on {right} of {total} pages; {1000 * statistics.median(times):.3f} ms a text, median")
    return 0


if __name__ == "__main__":
    sys.exit(main())
