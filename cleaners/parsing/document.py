"""Page -> Document: the bytes decoded once and parsed once."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from cleaners.errors import MAX_BYTES, TooLarge
from cleaners.parsing.crowded import thinned
from cleaners.parsing.encoding import decode, is_plain_utf8
from cleaners.parsing.nesting import shallow
from cleaners.startup.address import resolve
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record


class Page(Record):
    """A page as it came in.

    Attributes:
        content: the bytes of the response (best: their encoding is then found out here), or text already decoded.
        url: where it came from, after redirects.
        content_type: the HTTP header of that name, as sent.
    """

    content: bytes | str
    url: str | None = None
    content_type: str | None = None


class Document(Record):
    """A parsed page.

    Attributes:
        tree: the Lexbor tree; nobody changes it.
        url: as in ``Page``.
        encoding: what the bytes were decoded with; None where text came in.
    """

    tree: LexborHTMLParser
    url: str | None
    encoding: str | None

    @property
    def base(self) -> str | None:
        """What the page's links are resolved against: the address it names for that, else its own; None for neither."""
        head = self.tree.head
        named = head.css_first("base[href]") if head is not None else None
        href = named.attributes.get("href") if named is not None else None
        try:
            return resolve(self.url or "", href.strip()) if href else self.url
        except ValueError:
            return self.url


def read(page: Page) -> Document:
    """Decode and parse. Never raises on strange bytes; raises ``TooLarge`` past 32 MiB."""
    if len(page.content) > MAX_BYTES:
        raise TooLarge(len(page.content))
    html, encoding = _utf8(page)
    html = shallow(_OPEN_FRAME.sub(rb"\1</iframe>\2", thinned(html)))
    return Document(LexborHTMLParser(html, options=LexborDocumentOptions.WO_EVENTS), page.url, encoding)


def _utf8(page: Page) -> tuple[bytes, str | None]:
    """The content in UTF-8 without a byte order mark, and the encoding that it was in."""
    content = page.content
    text: str
    encoding: str | None
    if isinstance(content, str):
        text, encoding = content, None
    elif is_plain_utf8(content):
        return content, "utf-8"
    else:
        text, encoding = decode(content, page.content_type)
    # A str may hold lone surrogates, which no UTF-8 can; they become "?".
    return text.removeprefix("\ufeff").encode("utf-8", "replace"), encoding


# A frame left open in a noscript would swallow the rest of the page; browsers skip over it, so nobody notices.
_OPEN_FRAME = pattern(rb"(<iframe\b[^<>]*>)(\s*</noscript)", re.IGNORECASE)
