"""What made a record: the cleaner, a user's own rules, and what was known of the site.

A record whose recipe is not the one that would be used today is stale: ``scraper reclean --stale`` makes it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from importlib.resources.abc import Traversable

    from cleaners import OwnRules

_DIGITS = 16  # of a digest, in hexadecimal: two recipes meet in one by chance once in 2**32 of them


class Recipe(NamedTuple):
    """How a page is made into a record.

    Attributes:
        cleaner: what ``cleaner_digest`` gives.
        user_rules: ``digest`` of a user's own rules; empty where there are none.
        profile: the version of the site's profile; empty where nothing is known of the site.
    """

    cleaner: str
    user_rules: str = ""
    profile: str = ""


class UserRules(NamedTuple):
    """A user's own rules, and what a recipe calls them.

    Attributes:
        rules: None where there are none.
        digest: ``digest`` of the file they stand in; empty where there are none.
    """

    rules: OwnRules | None = None
    digest: str = ""


NO_RULES = UserRules()


@cache
def cleaner_digest() -> str:
    """A digest of the cleaner that is installed: its code, its rules, its model. It takes 10 ms, once.

    A version number would do for releases, but whoever works on the rules changes them many times between two.
    """
    from importlib.resources import files  # noqa: PLC0415 - 6 ms, which naming a user's rules has no need of

    whole = sha256()
    for name, content in _contents(files("cleaners")):
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()[:_DIGITS]


def digest(content: bytes) -> str:
    """A short name for some rules: the same for the same bytes."""
    return sha256(content).hexdigest()[:_DIGITS]


def _contents(folder: Traversable, path: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _contents(entry, f"{path}{entry.name}/")
        elif not entry.name.endswith(".pyc"):
            yield path + entry.name, entry.read_bytes()


def recipe_id(conn: sqlite3.Connection, recipe: Recipe | None) -> int | None:
    """The row of a recipe, made if it is not there. Needs a transaction that writes; None for no recipe."""
    if recipe is None:
        return None
    where = "cleaner = ? AND user_rules = ? AND profile = ?"
    row = conn.execute(f"SELECT id FROM recipes WHERE {where}", recipe).fetchone()  # noqa: S608 - a constant
    if row is None:
        conn.execute("INSERT INTO recipes (cleaner, user_rules, profile) VALUES (?, ?, ?)", recipe)
        row = conn.execute("SELECT last_insert_rowid()").fetchone()
    return int(row[0])
