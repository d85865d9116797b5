"""Lines that are left out of the story and go to a field of their own: those that say something, each once.

A label covers more than its field can use. The heading "About the author", the name below it and the button to more by
them are of the note on the author and tell nothing of them; an entry of a menu that is called as a picture agency is
credits no picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.article import Removal
from cleaners.labels import Label
from cleaners.rules.facts import Facts

_HEADINGS = frozenset({"author-heading", "name-by-author"})
_SHORTEST_NOTE = 8  # words; a shorter note on an author is a sentence, or a role and a name
_LONGEST_ENTRY = 2  # words of a menu's entry that reads as an agency's name


def moved(removed: Sequence[Removal], label: Label) -> tuple[str, ...]:
    """The lines that go to the field which this label has, in the page's order."""
    return tuple(
        dict.fromkeys(removal.text for removal in removed if removal.label is label and _says_something(removal))
    )


def _says_something(removal: Removal) -> bool:
    if removal.label is Label.AUTHOR_BIO:
        facts = Facts(removal.text)
        return removal.rule not in _HEADINGS and (facts.words >= _SHORTEST_NOTE or facts.ends_sentence)
    if removal.label is Label.CREDIT:
        return removal.url is None or removal.text.count(" ") >= _LONGEST_ENTRY
    return True
