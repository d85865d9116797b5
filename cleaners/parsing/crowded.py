"""Tags with more attributes than any page has, thinned out before they reach the parser.

At every attribute a parser looks through those before it, so its time grows by their square: one tag with 50,000 of
them, half a megabyte, takes Lexbor 4 s.
"""

from __future__ import annotations

_LONG = 16 * 1024  # bytes of a tag; shorter ones cost nothing worth the look, and data in an attribute may be longer
_MOST = 1_000  # attributes kept; pages have some dozens at most


def thinned(html: bytes) -> bytes:
    """The page with at most ``_MOST`` attributes in a tag; hardly ever anything but ``html`` itself."""
    if not _may_have_long_tag(html):
        return html
    return b"<".join([_thinned_tag(piece) if len(piece) >= _LONG else piece for piece in html.split(b"<")])


def _may_have_long_tag(html: bytes) -> bool:
    """Whether some ``_LONG`` bytes behind a "<" neither end nor open a tag; looks in strides of nearly as many."""
    start = 0
    while len(html) - start >= _LONG:
        opened = html.rfind(b"<", start, start + _LONG)
        if opened < 0:
            if html.find(b">", start, start + _LONG) < 0:
                return True
            opened = html.find(b"<", start + _LONG)
            if opened < 0:
                return False
        start = opened + 1
    return False


def _thinned_tag(piece: bytes) -> bytes:
    """A tag without its "<", and the text behind it."""
    tag, end, text = piece.partition(b">")
    if len(tag) < _LONG or not tag[:1].isalpha():
        return piece
    attributes = tag.split(maxsplit=_MOST)
    return piece if len(attributes) <= _MOST else b" ".join(attributes[:_MOST]) + end + text
