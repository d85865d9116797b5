"""What a person names on the command line -> what is cleaned: a URL fetched, a file or standard input read."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from types import TracebackType

from cleaners import Page, decode
from cleaners.startup.annotations import TYPE_CHECKING, NamedTuple, Self
from scraper.sniff import FEED, HTML, JSON, TEXT, XML, sniff

if TYPE_CHECKING:
    from contextlib import ExitStack

    from scraper.fetch import Fetched

STANDARD_INPUT = "-"
_URL_WITHOUT_SCHEME = r"(?i)www\..+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?[/?].*"  # compiled for a missing file alone
_MAX_BYTES = 32 * 1024 * 1024  # the cleaner's own bound, known before everything is read
_PACKINGS = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}  # by signature
_READABLE = frozenset({HTML, TEXT, FEED, XML, JSON})  # what can be read line by line where the user insists


class InputError(Exception):
    """Nothing could be had from a source; str() is one line for people that names it."""


class Input(NamedTuple):
    """What a source gave.

    Attributes:
        page: bytes for a web page, str for plain text. The ``url`` of a file is the one the caller says it is from.
        fetched: how it came over the network; None for a file.
    """

    page: Page
    fetched: Fetched | None = None


class Reader:
    """Reads sources one after another. Connections are shared by all of them, and none is made for files alone.

    A context manager. ``allow_private`` and ``proxy`` are as in ``scraper.fetch.Fetcher``.

    Raises ValueError for a proxy that is none.
    """

    def __init__(self, *, allow_private: bool = False, proxy: str | None = None) -> None:
        self._allow_private = allow_private
        self._proxy = proxy
        self._connection: ExitStack | None = None
        # Without a proxy no connection is made before it is needed; with one, a mistake in it is told at once.
        self._fetch = self._connect() if proxy is not None else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    def read(self, source: str, *, url: str | None = None, as_text: bool = False) -> Input:
        """The content of a URL, a file or ``-``.

        Args:
            source: what the user named.
            url: where a file is from.
            as_text: read it as plain text, whatever it looks like.

        Raises InputError, also for bytes that are neither a web page nor text.
        """
        if is_url(source):
            return self._read_url(source, as_text=as_text)
        return Input(_page(Page(_unpacked(read_file(source), source), url), source, as_text=as_text))

    def _read_url(self, url: str, *, as_text: bool) -> Input:
        from scraper.fetch import FetchError  # noqa: PLC0415 - httpx takes 0.1 s, and files need none of it

        self._fetch = self._fetch or self._connect()
        try:
            fetched = self._fetch(url)
        except FetchError as error:
            raise InputError(str(error)) from error
        return Input(_page(fetched.page, url, as_text=as_text), fetched)

    def _connect(self) -> Callable[[str], Fetched]:
        from asyncio import Runner  # noqa: PLC0415 - see above
        from contextlib import ExitStack  # noqa: PLC0415 - half a millisecond, for connections alone

        from scraper.fetch import Fetcher  # noqa: PLC0415 - see above

        self._connection = ExitStack()
        runner = self._connection.enter_context(Runner())
        fetcher = Fetcher(allow_private=self._allow_private, proxy=self._proxy)
        runner.run(fetcher.__aenter__())
        self._connection.callback(lambda: runner.run(fetcher.__aexit__(None, None, None)))
        return lambda url: runner.run(fetcher.get(url))


def is_url(source: str) -> bool:
    """Whether a source names something to fetch, of whatever scheme, and not a file."""
    scheme, mark, _ = source.partition("://")
    letters = scheme.replace("+", "").replace(".", "").replace("-", "")
    return bool(mark) and scheme.isascii() and scheme[:1].isalpha() and letters.isalnum()


def read_file(source: str) -> bytes:
    """All bytes of a file, or of standard input for ``-``. Raises InputError."""
    try:
        if source == STANDARD_INPUT:
            content = sys.stdin.buffer.read(_MAX_BYTES + 1)
        else:
            with open(source, "rb") as file:
                content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        hint = f"; for the web page write https://{source}" if re.fullmatch(_URL_WITHOUT_SCHEME, source) else ""
        raise InputError(f"{source}: no such file{hint}") from error
    except IsADirectoryError as error:
        raise InputError(f"{source}: a folder; name the pages in it") from error
    except AttributeError as error:  # Python has no sys.stdin where the shell closed it
        raise InputError("standard input is closed") from error
    except OSError as error:
        raise InputError(f"{_name(source)}: {error.strerror}") from error
    if len(content) > _MAX_BYTES:
        raise InputError(f"{_name(source)}: larger than {_MAX_BYTES >> 20} MiB, the most that is read")
    return content


def _unpacked(content: bytes, source: str) -> bytes:
    """The content of a file that archives keep packed, as it was before; any other as it is. Raises InputError."""
    packing = next((name for signature, name in _PACKINGS.items() if content.startswith(signature)), None)
    if packing is None:
        return content
    from scraper.content_encoding import Decoding, DecodingError, SizeLimitError  # noqa: PLC0415 - few files are packed

    unpacking = Decoding(packing, _MAX_BYTES)
    try:
        unpacked = b"".join(unpacking.feed(content))
        unpacking.finish()
    except DecodingError as error:
        raise InputError(f"{_name(source)}: {error}") from error
    except SizeLimitError as error:
        raise InputError(f"{_name(source)}: larger than {_MAX_BYTES >> 20} MiB once it is unpacked") from error
    return unpacked


def _page(page: Page, source: str, *, as_text: bool) -> Page:
    """The page as it is, or with its text decoded where it is to be read as text."""
    if isinstance(page.content, str):
        return page
    if not page.content.strip():
        raise InputError(f"{_name(source)}: empty")
    kind = sniff(page.content)
    if kind is TEXT and "html" in (page.content_type or ""):
        kind = HTML  # an error page of three words has no markup that one could see
    if kind is HTML and not as_text:
        return page
    if kind is TEXT or (as_text and kind in _READABLE):
        text, _ = decode(page.content, page.content_type)
        return Page(text, page.url, page.content_type)
    raise InputError(f"{_name(source)}: not a web page but {kind.name}")


def _name(source: str) -> str:
    return "standard input" if source == STANDARD_INPUT else source
