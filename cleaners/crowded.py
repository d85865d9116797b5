"""Tags with more attributes than any page has, thinned out before they reach the parser.

At every attribute a parser looks through those before it, so its time grows by their square: one tag with 50,000 of
them, half a megabyte, takes Lexbor 4 s.
"""

from __future__ import annotations

_LONG = 16 * 1024  # bytes of a tag; shorter ones cost nothing worth the look, and data in an attribute may be longer
_MOST = 1_000  # attributes kept; pages have some dozens at most


def thinned(html: bytes) -> bytes:
    """The page with at most ``_MOST`` attributes in a tag; hardly ever anything but ``html`` itself."""
    if len(html) < _LONG:
        return html
    pieces = html.split(b"<")
    if max(map(len, pieces)) < _LONG:
        return html
    return b"<".join([_thinned_tag(piece) if len(piece) >= _LONG else piece for piece in pieces])


def _thinned_tag(piece: bytes) -> bytes:
    """A tag without its "<", and the text behind it."""
    tag, end, text = piece.partition(b">")
    if len(tag) < _LONG or not tag[:1].isalpha():
        return piece
    attributes = tag.split(maxsplit=_MOST)
    return piece if len(attributes) <= _MOST else b" ".join(attributes[:_MOST]) + end + text
