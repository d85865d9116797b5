"""Bytes -> text: which encoding a page is in, by what its bytes prove and then by what it says of itself.

In this order: a byte order mark; what bytes are by proof (UTF-16 and ISO-2022-JP give themselves away, and other text
is hardly ever valid UTF-8 by chance); the HTTP header; the page's ``<meta>`` or XML declaration; what was usual in the
page's language; a detector. A declaration is believed only where the bytes fit, since headers often speak for the
server and not for the page. Bytes that fit nothing are decoded all the same, with U+FFFD for what is broken.

What a name means in practice ("latin1" is windows-1252) is from the WHATWG Encoding Standard,
https://encoding.spec.whatwg.org/#names-and-labels; its encodings are the only ones that are believed, so that no page
can ask for one of Python's other codecs.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from cleaners.startup.pattern import pattern

# Python's codec -> the names that pages call it by, in small letters, without anything but letters and digits.
_NAMES = {
    "utf-8": "utf8 utf8mb4 unicode11utf8 unicode20utf8 xunicode20utf8",
    "utf-16-le": "utf16 utf16le ucs2 unicode iso10646ucs2 csunicode",
    "utf-16-be": "utf16be unicodefffe",
    "windows-1250": "windows1250 cp1250 xcp1250",
    "windows-1251": "windows1251 cp1251 xcp1251 win1251",
    "windows-1252": """windows1252 cp1252 xcp1252 win1252 iso88591 iso885911987 latin1 l1 isoir100 csisolatin1 cp819
        ibm819 ascii usascii ansix341968""",
    "windows-1253": "windows1253 cp1253 xcp1253",
    "windows-1254": "windows1254 cp1254 xcp1254 iso88599 iso885991989 latin5 l5 isoir148 csisolatin5",
    "windows-1255": "windows1255 cp1255 xcp1255",
    "windows-1256": "windows1256 cp1256 xcp1256",
    "windows-1257": "windows1257 cp1257 xcp1257",
    "windows-1258": "windows1258 cp1258 xcp1258",
    "cp874": "windows874 dos874 cp874 iso885911 tis620",
    "cp866": "cp866 ibm866 866 csibm866",
    "koi8-r": "koi8r koi8 koi cskoi8r",
    "koi8-u": "koi8u koi8ru",
    "iso-8859-2": "iso88592 iso885921987 latin2 l2 isoir101 csisolatin2",
    "iso-8859-3": "iso88593 latin3 l3 csisolatin3",
    "iso-8859-4": "iso88594 latin4 l4 csisolatin4",
    "iso-8859-5": "iso88595 cyrillic isoir144 csisolatincyrillic",
    "iso-8859-6": "iso88596 iso88596e iso88596i arabic ecma114 asmo708 isoir127 csisolatinarabic",
    "iso-8859-7": "iso88597 greek greek8 elot928 ecma118 isoir126 csisolatingreek suneugreek",
    "iso-8859-8": "iso88598 iso88598e iso88598i hebrew logical visual isoir138 csisolatinhebrew",
    "iso-8859-10": "iso885910 latin6 l6 isoir157 csisolatin6",
    "iso-8859-13": "iso885913",
    "iso-8859-14": "iso885914",
    "iso-8859-15": "iso885915 latin9 l9 csisolatin9",
    "iso-8859-16": "iso885916",
    "mac-roman": "macintosh mac xmacroman csmacintosh",
    "mac-cyrillic": "xmaccyrillic xmacukrainian",
    "gb18030": "gb18030 gbk xgbk cp936 gb2312 gb231280 csgb2312 csiso58gb231280 chinese isoir58",
    "big5hkscs": "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950",
    "cp932": "shiftjis sjis xsjis mskanji csshiftjis ms932 cp932 windows31j",
    "euc-jp": "eucjp xeucjp cseucpkdfmtjapanese",
    "iso-2022-jp": "iso2022jp csiso2022jp",
    "cp949": "euckr cseuckr korean ksc56011987 ksc56011989 ksc5601 isoir149 csksc56011987 windows949 cp949",
}
_CODECS = {name: codec for codec, names in _NAMES.items() for name in names.split()}

# The vendor's kin of a standard, for pages that call themselves the one and are in the other.
_KIN = {
    "iso-8859-2": "windows-1250",
    "iso-8859-4": "windows-1257",
    "iso-8859-5": "windows-1251",
    "iso-8859-6": "windows-1256",
    "iso-8859-7": "windows-1253",
    "iso-8859-8": "windows-1255",
    "iso-8859-13": "windows-1257",
    "iso-8859-15": "windows-1252",
    "euc-jp": "euc-jis-2004",
    "big5hkscs": "cp950",
}
_CONTROLS = pattern("[\x80-\x9f]")  # no page has them; text that comes out with them was in the kin

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(bom for bom, _ in _BOMS)
_HEADER = pattern(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_META = pattern(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML = pattern(rb"""\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""")
_HEAD = 64 * 1024  # browsers look for the meta tag in the first 1,024 bytes; pages put it behind their scripts
_SAMPLE = 64 * 1024  # enough for the detector's verdict, and bounds its time


def decode(content: bytes, content_type: str | None = None) -> tuple[str, str]:
    """The text of ``content``, and Python's name of the encoding that it was in. Linear in its size; never raises.

    Args:
        content: of a page, a feed or a plain text.
        content_type: the HTTP header of that name.
    """
    for bom, codec in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(codec, "replace"), codec
    if proven := _given_away(content):
        return content.decode(proven, "replace"), proven
    if (text := _strict(content, "utf-8")) is not None:
        return _encoded_once(content, text), "utf-8"
    text = content.decode("utf-8", "replace")
    if text.count("\ufffd") <= (len(content) - len(text)) // 2:  # at most half of what whole sequences are long
        return text, "utf-8"
    declared = _declared(content, content_type)
    for codec in declared:
        if fitting := _fitting(content, codec):
            return fitting
    return _best_guess(content, declared)


def is_plain_utf8(content: bytes) -> bool:
    """Whether ``decode`` finds UTF-8 in ``content`` and nothing to mend, so that it is what its text encodes to."""
    if content.startswith(_MARKS) or _given_away(content):
        return False
    text = _strict(content, "utf-8")
    return text is not None and _encoded_once(content, text) is text


def _given_away(content: bytes) -> str | None:
    """The encoding, where single bytes tell it: in UTF-16 markup every other one is NUL, ISO-2022-JP has escapes."""
    head = content[:4096]
    if head.count(0) > len(head) // 4 or head[1:4:2] == b"\0\0" or head[0:3:2] == b"\0\0":
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    if b"\x1b" in content and (b"\x1b$B" in content or b"\x1b$@" in content):
        return "iso-2022-jp"
    return None


def _declared(content: bytes, content_type: str | None) -> list[str]:
    """The codecs that the page is said to be in, each once, header first."""
    said = _HEADER.findall(content_type)[:1] if content_type else []
    # A tag that can be read byte by byte is not in UTF-16, whatever it says.
    tags = (_META.search(content, 0, _HEAD), _XML.match(content))
    said += [tag[1].decode("ascii", "replace") for tag in tags if tag and not tag[1].lower().startswith(b"utf-16")]
    codecs_said = (_CODECS.get(re.sub(r"[^a-z0-9]", "", name.lower())) for name in said)
    return list(dict.fromkeys(codec for codec in codecs_said if codec))


def _strict(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        return None


def _fitting(content: bytes, codec: str) -> tuple[str, str] | None:
    """The text in the declared codec or its kin, and which of the two; None if the bytes speak against both."""
    if codec in _WESTERN and _is_foreign(content):
        return None
    text = _strict(content, codec)
    kin = _KIN.get(codec)
    if kin and (text is None or _CONTROLS.search(text)):
        other = _strict(content, kin)
        if other is not None:
            return other, kin
    return None if text is None else (text, codec)


_WESTERN = frozenset({"windows-1250", "windows-1252", "windows-1254", "iso-8859-2", "iso-8859-15", "mac-roman"})
_FOREIGN_RUN = pattern(rb"[\xa1-\xff]{4,}")


def _is_foreign(content: bytes) -> bool:
    """Whether most bytes above ASCII stand four and more in a row: no language in Latin script has such words."""
    sample = content[:_SAMPLE]
    in_runs = sum(map(len, _FOREIGN_RUN.findall(sample)))
    return in_runs >= _TELLING and in_runs > _above_ascii(sample) // 2


def _above_ascii(sample: bytes) -> int:
    return len(sample) - len(sample.decode("ascii", "ignore"))


_TELLING = 20  # bytes above ASCII that it takes to tell a script; fewer are accents and quotes in Western text


def _best_guess(content: bytes, declared: list[str]) -> tuple[str, str]:
    """A last resort, for bytes that are broken, or that nothing says the encoding of."""
    sample = content[:_SAMPLE]
    believed = [codec for codec in declared if not (codec in _WESTERN and _is_foreign(content))]
    for codec in believed:
        if _broken(sample, codec) <= _TOLERATED:
            return content.decode(codec, "replace"), codec
    if (usual := _usual(content)) and (fitting := _fitting(content, usual)):
        return fitting
    detected = _detected(sample)
    candidates = [*([detected] if detected else []), *believed, "utf-8", "windows-1252"]
    best = min(candidates, key=lambda codec: _broken(sample, codec))
    return content.decode(best, "replace"), best


_TOLERATED = 0.001  # a stray byte in a thousand is a slip of an editor's paste, not another encoding


def _broken(sample: bytes, codec: str) -> float:
    """Share of the sample that the codec can't read, 0.0 to 1.0."""
    return sample.decode(codec, "replace").count("\ufffd") / max(1, len(sample))


# What pages in these languages were written in. A detector cannot tell these from Western text; it knows other scripts.
_USUAL = {
    "iso-8859-2": "bs cs hr hu pl ro sk sl",
    "windows-1254": "tr",
    "windows-1257": "et lt lv",
}
_BY_LANGUAGE = {language.encode(): codec for codec, languages in _USUAL.items() for language in languages.split()}
_LANGUAGE = pattern(rb"""<html\b[^>]{0,300}?\slang\s*=\s*["']?([a-z]{2})\b""", re.IGNORECASE)


def _usual(content: bytes) -> str | None:
    language = _LANGUAGE.search(content, 0, _HEAD)
    return _BY_LANGUAGE.get(language[1].lower()) if language else None


def _detected(sample: bytes) -> str | None:
    if _above_ascii(sample) < _TELLING:
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms to import, and hardly a page needs it

    best = from_bytes(sample, cp_isolation=[*_NAMES, *_KIN.values()]).best()
    return best.encoding if best else None


# A character above ASCII in UTF-8 that was taken for windows-1252 and encoded again; its first byte was C2 to F4.
_TWICE = pattern(rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|[\xc5\xc6\xcb][\x80-\xbf]|\xe2[\x80-\x84][\x80-\xbf])")


@cache
def _to_bytes() -> dict[int, int]:
    """The characters that windows-1252 has where Latin-1 has controls, as its bytes."""
    table = {ord(bytes([i]).decode("windows-1252", "replace")): i for i in range(0x80, 0xA0)}
    del table[0xFFFD]  # what windows-1252 leaves undefined is passed through as it is
    return table


def _encoded_once(content: bytes, text: str) -> str:
    """The text, or what it was before its UTF-8 was taken for windows-1252 and encoded again ("donâ€™t").

    Only where all of the page is such text, so that a page which merely quotes some stays as it is.
    """
    first = content.find(b"\xc3")
    if first < 0 or not _TWICE.match(content, first) or not content[:first].isascii():
        return text
    try:
        return text.translate(_to_bytes()).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
