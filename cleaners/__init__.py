"""Clean news pages: keep the story, label everything else, and say why.

>>> from cleaners import clean_text
>>> clean_text("Rain stops play\\n\\nPlay was called off at noon.\\n\\nLoading...").body
'Play was called off at noon.'
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it; `typing` takes 2 ms to import
if TYPE_CHECKING:
    from typing import Any

    from cleaners.article import Article, Block, Removal
    from cleaners.clean import clean_html, clean_many, clean_text
    from cleaners.errors import CleanerError, TooLarge
    from cleaners.labels import Label, PageKind
    from cleaners.own_rules import OwnRules, RulesError
    from cleaners.parsing.document import Page
    from cleaners.parsing.encoding import decode
    from cleaners.site import SiteProfile

__all__ = [
    "Article",
    "Block",
    "CleanerError",
    "Label",
    "OwnRules",
    "Page",
    "PageKind",
    "Removal",
    "RulesError",
    "SiteProfile",
    "TooLarge",
    "clean_html",
    "clean_many",
    "clean_text",
    "decode",
]

# Where each public name lives. A name is imported when it is first asked for, so that a command which only
# shows its help, or only reads the store, does not pay for the parser and the model.
_HOMES = {
    "Article": "cleaners.article",
    "Block": "cleaners.article",
    "CleanerError": "cleaners.errors",
    "Label": "cleaners.labels",
    "OwnRules": "cleaners.own_rules",
    "Page": "cleaners.parsing.document",
    "PageKind": "cleaners.labels",
    "Removal": "cleaners.article",
    "RulesError": "cleaners.own_rules",
    "SiteProfile": "cleaners.site",
    "TooLarge": "cleaners.errors",
    "clean_html": "cleaners.clean",
    "clean_many": "cleaners.clean",
    "clean_text": "cleaners.clean",
    "decode": "cleaners.parsing.encoding",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(__import__(home, fromlist=(name,)), name)  # ``importlib`` would have to be imported itself
    globals()[name] = value
    return value
