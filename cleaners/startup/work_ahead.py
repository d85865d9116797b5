"""What a build works out ahead: the modules of ``cleaners.worked_out``, as source text. See ``ahead``.

Run by the build hook, ``.ci/hatch_build.py``, in an environment that has nothing but the standard library.
"""

from __future__ import annotations

from cleaners.facts.class_names import read_class_words
from cleaners.kinds.wall_phrases import read_wall_phrases
from cleaners.language import read_tables
from cleaners.rules.lexicon import SHARED, read_common_words
from cleaners.rules.made_ahead import constants_of
from cleaners.weights import (
    read_labels_of_lines,
    read_lexicon,
    read_line_lexicon,
    read_page,
    read_reasons,
    read_reasons_of_lines,
)

_HEAD = '"""Made by cleaners.startup.work_ahead when the package was built."""\n\n'


def modules() -> dict[str, str]:
    """Each module's name and its text. Constants all through, so that Python's bytecode holds them ready to load."""
    common = read_common_words()
    made = {
        "__init__": "",
        "class_words": f"WORDS = {tuple(read_class_words().items())!r}\n",
        "line_weights": (
            f"WORDS = {read_line_lexicon()!r}\nREASONS = {read_reasons_of_lines()!r}\n"
            f"LABELS = {read_labels_of_lines()!r}\n"
        ),
        "common_words": f"WORDS = {common!r}\n",
        "language_tables": f"TABLES = {read_tables()!r}\n",
        "walls": f"PHRASES = {read_wall_phrases()!r}\n",
        "weights": f"LEXICON = {read_lexicon()!r}\nREASONS = {read_reasons()!r}\nPAGE = {read_page()!r}\n",
    }
    for language in (SHARED, *(name for name, _ in common)):
        made[f"phrases_{language}"] = f"FILE = {constants_of(language)!r}\n"
    return {name: _HEAD + text for name, text in made.items()}
