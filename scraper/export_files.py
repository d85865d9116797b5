"""Exports into files: each is there whole or not at all.

A file is written beside its place under another name and moved there at its end. What a page says goes into names of
files only as letters and digits.
"""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from scraper.export import Story
from scraper.markdown_file import markdown_file


class MissingExtraError(ImportError):
    """A package is missing that only some need; str() says how to get it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"this needs {package}, which is not installed: pip install 'clean-page[{extra}]'")


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Gives a file to write; it takes the place of ``path`` when the block ends well, else nothing is changed."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        with unfinished.open("rb") as written:
            os.fsync(written.fileno())  # else a power failure can leave the name without the content
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(path)
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_text(path: Path, texts: Iterable[str]) -> None:
    """Write all texts, UTF-8, line ends as they are."""
    with whole(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        file.writelines(texts)


# --- Markdown


def write_markdown(folder: Path, stories: Iterable[Story]) -> Iterator[Path]:
    """Write each story into a file of its own in ``folder``, made if need be; gives each path once it is there.

    A story has the same name in every export.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for story in stories:
        path = folder / file_name(story)
        text = markdown_file(story.article, fetched_at=story.last_fetched_at, known_as=story.identity)
        write_text(path, [text])
        yield path


def file_name(story: Story) -> str:
    """The day, the title's letters and digits, and a digest of the identity, which makes it the only one."""
    day = (story.published_utc or story.first_fetched_at)[:10]
    title = unicodedata.normalize("NFC", story.article.title or "").casefold()
    slug = re.sub(r"[\W_]+", "-", title).encode()[:80].decode(errors="ignore").strip("-")
    return "-".join(filter(None, [day, slug, sha256(story.identity.encode()).hexdigest()[:10]])) + ".md"


# --- Parquet

_ROWS_A_GROUP = 1000  # some megabytes, which is what is held in memory
_TEXTS = (
    *("url", "canonical_url", "title", "body", "section", "published", "modified", "language", "site_name", "image"),
    *("description", "page_kind", "access", "engine", "cleaner_version"),
)
_LISTS = ("tags", "authors", "credits", "disclosures", "corrections", "author_bios", "page_evidence")
_TIMES = ("published_utc", "first_fetched_at", "last_fetched_at", "changed_at")


def write_parquet(path: Path, stories: Iterable[Story]) -> int:
    """Write all stories into a Parquet file; how many. Raises ``MissingExtraError`` without pyarrow."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - 0.1 s, and an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("pyarrow", "parquet") from None
    piece = [("text", pa.string()), ("label", pa.string()), ("rule", pa.string()), ("why", pa.string())]
    schema = pa.schema(
        [
            *((name, pa.string()) for name in ("identity", "site", *_TEXTS)),
            *((name, pa.list_(pa.string())) for name in _LISTS),
            *((name, pa.timestamp("s", tz="UTC")) for name in _TIMES),
            ("confidence", pa.float64()),
            ("blocks", pa.list_(pa.struct([*piece, ("level", pa.int32())]))),
            ("removed", pa.list_(pa.struct([*piece, ("position", pa.int32()), ("url", pa.string())]))),
        ]
    )
    left = iter(stories)
    number = 0
    with whole(path) as unfinished, parquet.ParquetWriter(unfinished, schema, compression="zstd") as writer:
        while some := [_row(story) for story in islice(left, _ROWS_A_GROUP)]:
            writer.write_table(pa.Table.from_pylist(some, schema=schema))
            number += len(some)
    return number


def _row(story: Story) -> dict[str, Any]:
    facts = {"identity": story.identity, "site": story.site}
    times = {name: getattr(story, name) for name in _TIMES}
    return story.article.to_dict() | facts | {key: at and datetime.fromisoformat(at) for key, at in times.items()}
