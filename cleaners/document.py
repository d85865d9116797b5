"""Page -> Document: the bytes decoded once and parsed once."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from cleaners.errors import MAX_BYTES, TooLarge


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came in.

    Attributes:
        content: the bytes of the response (best: their encoding is then found out here), or text already decoded.
        url: where it came from, after redirects.
        content_type: the HTTP header of that name, as sent.
    """

    content: bytes | str
    url: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed page.

    Attributes:
        tree: the Lexbor tree; nobody changes it.
        url: as in ``Page``.
        encoding: what the bytes were decoded with; None where text came in.
    """

    tree: LexborHTMLParser
    url: str | None
    encoding: str | None


def read(page: Page) -> Document:
    """Decode and parse. Never raises on strange bytes; raises ``TooLarge`` past 32 MiB."""
    if len(page.content) > MAX_BYTES:
        raise TooLarge(len(page.content))
    text: str
    encoding: str | None
    if isinstance(page.content, str):
        text, encoding = page.content, None
    else:
        text, encoding = decode(page.content, page.content_type)
    # A str may hold lone surrogates, which no UTF-8 can; they become "?".
    return Document(LexborHTMLParser(text.encode("utf-8", "replace")), page.url, encoding)


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)

# What a declared name means in practice (WHATWG Encoding Standard, "Names and labels").
_MEANT = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii", "x-cp1252"), "windows-1252"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift-jis", "shift_jis", "x-sjis", "sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "windows-1254"),
    "big5": "big5hkscs",
    "tis-620": "windows-874",
}
_SNIFFED = 4096  # browsers look for the meta tag in the first 1,024 bytes; pages put it later than they should
_DETECTED = 64 * 1024  # enough for a verdict, and bounds the detector's time


def decode(content: bytes, content_type: str | None = None) -> tuple[str, str]:
    """The text of ``content`` and the encoding used: by BOM, then what the bytes prove, header, meta, a detector.

    A header often speaks for the server and not for the page, so what it says is believed only where the bytes fit.
    Bytes that fit nothing are decoded all the same, with U+FFFD for what is broken.
    """
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, "replace"), encoding
    declared = _declared(content, content_type)
    if proven := _proven(content, declared):
        return content.decode(proven, "replace"), proven
    for encoding in declared:
        try:
            return content.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    return _least_broken(content, declared)


def _declared(content: bytes, content_type: str | None) -> list[str]:
    names = []
    if content_type and (header := _HEADER_CHARSET.search(content_type)):
        names.append(header[1])
    if meta := _META_CHARSET.search(content, 0, _SNIFFED):
        names.append(meta[1].decode("ascii", "replace"))
    return [_MEANT.get(name.lower(), name.lower()) for name in names]


def _proven(content: bytes, declared: list[str]) -> str | None:
    """The encoding that the bytes speak for so clearly that no header counts against it."""
    head = content[:_SNIFFED]
    if head.count(0) > len(head) // 4:  # Latin text in UTF-16 is every other byte NUL
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    if b"\x1b" in content and "iso-2022-jp" in declared:
        return "iso-2022-jp"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"  # text in another encoding is hardly ever valid UTF-8 by chance


def _least_broken(content: bytes, declared: list[str]) -> tuple[str, str]:
    """A last resort: the candidate that leaves the fewest characters undecoded."""
    sample = content[:_DETECTED]
    detected = _detected(sample) if len(declared) != 1 or _broken(sample, declared[0]) > _TOLERATED else None
    candidates = [*declared, *([detected] if detected else []), "utf-8", "windows-1252"]
    best = min(candidates, key=lambda encoding: _broken(sample, encoding))
    return content.decode(best, "replace"), best


_TOLERATED = 0.001  # a stray byte in a thousand is a slip of an editor's paste, not another encoding


def _broken(sample: bytes, encoding: str) -> float:
    """Share of the sample that the encoding can't read, 0.0 to 1.0; 1.0 for an unknown encoding."""
    try:
        return sample.decode(encoding, "replace").count("\ufffd") / max(1, len(sample))
    except LookupError:
        return 1.0


def _detected(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms to import, and hardly a page needs it

    best = from_bytes(sample).best()
    return best.encoding if best else None
