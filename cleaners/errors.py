"""The cleaner's errors.

    CleanerError
    ├── RulesError      a user's own rules cannot be read, see ``own_rules``
    └── TooLarge        the input is past 32 MiB

A strange page is no error: it gives an ``Article`` whose ``page_kind`` says what was found. Arguments of the wrong
type raise ``TypeError``, as everywhere in Python.
"""

from __future__ import annotations

MAX_BYTES = 32 * 1024 * 1024
"""The largest input that is looked at. No news page comes near it; a page that does is an attack or a mistake."""


class CleanerError(Exception):
    """Any error that the cleaner raises on purpose."""


class TooLarge(CleanerError, ValueError):  # noqa: N818 - the public face fixes the name
    """The input is larger than the cleaner will look at.

    Attributes:
        size: bytes (or characters, for text) that came in.
        limit: the most that is accepted.
    """

    def __init__(self, size: int, limit: int = MAX_BYTES) -> None:
        super().__init__(size, limit)
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        return f"the page has {self.size:,} bytes; at most {self.limit:,} are read"
