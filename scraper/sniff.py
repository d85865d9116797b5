"""What some bytes are, told by looking at them: a web page, plain text, or a file of another kind.

A name's ending and a server's header say what somebody thought the bytes would be; here the bytes speak.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from cleaners.startup.annotations import NamedTuple


class Kind(NamedTuple):
    """A kind of content.

    Attributes:
        name: for people, with its article: "a PDF file".
        is_page: HTML.
        is_text: plain text, to be read line by line.
    """

    name: str
    is_page: bool = False
    is_text: bool = False


HTML = Kind("a web page", is_page=True)
TEXT = Kind("plain text", is_text=True)
BINARY = Kind("binary data")
FEED = Kind("a feed")
XML = Kind("XML data")
JSON = Kind("JSON data")
GZIP = Kind("a gzip file (unpack it first)")

# Where a signature stands and what it tells (Gary Kessler's file signatures; WHATWG MIME Sniffing, section 6).
_SIGNATURES: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"%PDF-", Kind("a PDF file")),
    (0, b"\x89PNG\r\n\x1a\n", Kind("a PNG image")),
    (0, b"\xff\xd8\xff", Kind("a JPEG image")),
    (0, b"GIF87a", Kind("a GIF image")),
    (0, b"GIF89a", Kind("a GIF image")),
    (8, b"WEBP", Kind("a WebP image")),
    (8, b"WAVE", Kind("a WAV sound file")),
    (4, b"ftypavif", Kind("an AVIF image")),
    (4, b"ftyphei", Kind("a HEIC image")),
    (4, b"ftyp", Kind("an MP4 video")),
    (0, b"II*\0", Kind("a TIFF image")),
    (0, b"MM\0*", Kind("a TIFF image")),
    (0, b"ID3", Kind("an MP3 sound file")),
    (0, b"OggS", Kind("an Ogg media file")),
    (0, b"\x1aE\xdf\xa3", Kind("a WebM or Matroska video")),
    (0, b"PK\x03\x04", Kind("a ZIP archive or an Office document")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("an old Office document")),
    (0, b"{\\rtf", Kind("an RTF document")),
    (0, b"\x1f\x8b", GZIP),
    (0, b"BZh", Kind("a bzip2 file (unpack it first)")),
    (0, b"\xfd7zXZ\0", Kind("an xz file (unpack it first)")),
    (0, b"\x28\xb5\x2f\xfd", Kind("a zstd file (unpack it first)")),
    (257, b"ustar", Kind("a tar archive")),
    (0, b"WARC/", Kind("a WARC archive")),
    (0, b"SQLite format 3\0", Kind("an SQLite database")),
    (0, b"wOF", Kind("a font")),
    (0, b"\x7fELF", Kind("a program")),
)

_LOOKED_AT = 16 * 1024  # bytes; the head of a page alone is often longer than a browser's 1,445
_PLAIN_STARTS = (b"<!doctype html>", b"<html>", b"<html ")  # of nearly all pages, which need no pattern then
# Patterns as text: ``re`` compiles each when it is first asked for, and remembers it.
_BEFORE_MARKUP = rb"(?s)(?:\xef\xbb\xbf|\s|<!--.*?-->|<\?.*?\?>)*"
_PAGE_START = rb"(?i)<(?:!doctype\s+html|html|head|body|title|meta)[\s/>]"
_XML_START = rb"(?i)<(?:[\w.-]+:)?([a-z][\w.-]*)"
_FEED_ROOTS = {b"rss", b"feed", b"rdf", b"urlset", b"sitemapindex"}
_TAG = rb"(?i)</?([a-z][a-z0-9]*)(?:\s[^<>]{0,2000})?/?>"
_TAGS = frozenset(
    b"""a abbr article aside b blockquote body br button cite code dd details div dl dt em figcaption figure font footer
    form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav ol p picture pre script
    section small span strong style summary svg table tbody td template th thead time title tr u ul video""".split()
)
_MARKUP_SHARE = 0.05  # pages have a third and more; an article about HTML, its examples included, hardly a fiftieth
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b"))  # not the ESC of ISO-2022-JP
_CONTROL_SHARE = 0.03  # random bytes have a tenth; a page with a few stray ones is a page


def sniff(content: bytes) -> Kind:
    """What ``content`` is. Empty content, and whatever is told by nothing else, is text.

    >>> sniff(b"%PDF-1.7 ...").name
    'a PDF file'
    >>> sniff(b"<!doctype html><p>Rain stops play").is_page, sniff(b"Rain stops play").is_text
    (True, True)
    """
    head = content[:_LOOKED_AT]
    for offset, signature, kind in _SIGNATURES:
        if head.startswith(signature, offset):
            return kind
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        head = head.decode("utf-16", "ignore").encode()
    elif _is_wide(head):
        head = head.replace(b"\0", b"")
    if len(head) - len(head.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(head):
        return BINARY
    if _is_json(content):
        return JSON
    return _sniff_markup(head) or TEXT


def _sniff_markup(head: bytes) -> Kind | None:
    if head.lstrip()[:16].lower().startswith(_PLAIN_STARTS):
        return HTML
    start = re.match(_BEFORE_MARKUP, head)
    begin = start.end() if start else 0
    if re.compile(_PAGE_START).match(head, begin):
        return HTML
    tags = [tag for tag in re.finditer(_TAG, head) if tag[1].lower() in _TAGS]
    if root := re.compile(_XML_START).match(head, begin):
        if root[1].lower() in _FEED_ROOTS:
            return FEED
        if head[:begin].lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") and not tags:
            return XML
        if tags and tags[0].start() == begin and any(tag[0].startswith(b"</") for tag in tags):
            return HTML
    return HTML if sum(len(tag[0]) for tag in tags) > _MARKUP_SHARE * len(head) else None


def _is_wide(head: bytes) -> bool:
    """Whether every other byte is mostly NUL, as in UTF-16 of a Latin script."""
    half = len(head) // 2
    even, odd = head[::2].count(0), head[1::2].count(0)
    return max(even, odd) > 0.6 * half and min(even, odd) < 0.1 * half


def _is_json(content: bytes) -> bool:
    if content.lstrip()[:1] not in (b"{", b"["):
        return False
    from json import loads  # noqa: PLC0415 - a page never comes here

    try:
        loads(content)
    except (ValueError, RecursionError):
        return False
    return True
