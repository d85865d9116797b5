"""What ``clean-page --save`` does; imported only where it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Self

from cleaners import Article
from scraper.cli.running import CommandError, ExitCode
from scraper.inputs import Input
from scraper.recipe import Recipe, cleaner_digest
from scraper.store import Saved, Store, StoreError
from scraper.times import now, utc

_WHAT_CAME_OF_IT = {
    Saved.NEW: "saved in",
    Saved.UPDATED: "updated in",
    Saved.UNCHANGED: "unchanged in",
    Saved.REFUSED: "not saved, for more of the story is already in",
    Saved.FORGOTTEN: "not saved, since it was to be forgotten (scraper forget --allow-again lets it back) in",
}


class SavingError(CommandError):
    """The store could not be opened or written; the message is the store's own line."""

    exit_code = ExitCode.STORE_FAILED


@contextmanager
def _with_its_code() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        raise SavingError(str(error)) from error


class Saving:
    """An open store; a context manager. Opening it, and all it does, raises ``SavingError``.

    Args:
        path: of the store.
        archives: whether raw pages are kept.
        user_rules: digest of the user's own rules that records are made by; empty where there are none.
        is_remade_alike: whether ``scraper reclean``, with the same rules, would make the same records of their pages.
            It knows no ``--keep`` and no ``--drop``, so what they made counts as stale.
    """

    def __init__(self, path: str, *, archives: bool = True, user_rules: str = "", is_remade_alike: bool = True) -> None:
        self._path = path
        self._archives = archives
        self._recipe = Recipe(cleaner_digest(), user_rules) if is_remade_alike else None
        self._cleanup = ExitStack()
        with _with_its_code():
            self._store = self._cleanup.enter_context(Store.open(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _with_its_code():
            self._cleanup.close()

    def save_page(self, found: Input) -> int | None:
        """Keep the raw page, before anything is made of it; its id. A file stays where it is, and gives None."""
        if found.fetched is None or not self._archives:
            return None
        with _with_its_code():
            return self._store.save_page(found.fetched)

    def save_article(self, article: Article, found: Input, page_id: int | None) -> str:
        """Save the record; what came of it, in words."""
        recipe = self._recipe if page_id is not None else None  # without its page it can't be made again
        fetched_at = found.fetched.fetched_at if found.fetched else utc(now())
        with _with_its_code():
            saved = self._store.save(article, fetched_at=fetched_at, page_id=page_id, recipe=recipe)
        return f"{_WHAT_CAME_OF_IT[saved]} {self._path}"
