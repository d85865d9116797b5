"""Which encoding a page is in: what the bytes prove, what the page says, and what is believed of it."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners import decode

# A sentence of news in each script and language, with letters that its encodings are told apart by.
RUSSIAN = "Городской совет проголосовал за ремонт моста. Работы начнутся весной, сообщил мэр; жители ждут автобус."
UKRAINIAN = "Міська рада проголосувала за ремонт мосту. Їхати доведеться в об'їзд, повідомив ґазда переправи."
POLISH = "Rada miasta zagłosowała za remontem mostu. Źle byłoby, gdyby żaden autobus nie jeździł, mówią mieszkańcy."
CZECH = "Městská rada hlasovala pro opravu mostu přes řeku. Práce začnou na jaře, řekl starosta; ťukání potrvá dlouho."
HUNGARIAN = "A tanács megszavazta a híd felújítását. A munka tavasszal kezdődik, mondta a polgármester; jó idő lesz."
GERMAN = "Der Stadtrat stimmte für die Brücke. „Wir hoffen“, sagte er, „dass der Verkehr fließt – für alle.“"
FRENCH = "Le conseil a voté la rénovation du pont. Coût : 3 millions d’€, soit l’œuvre d’une année, a déclaré le maire."
GREEK = "Το δημοτικό συμβούλιο ψήφισε υπέρ της επισκευής της γέφυρας. Οι εργασίες θα αρχίσουν την άνοιξη."
TURKISH = "Belediye meclisi köprünün onarımı için oy kullandı. Işıklar çalışıyor, dedi başkan; şehir bekliyor."
ARABIC = "صوّت مجلس المدينة لصالح إصلاح الجسر فوق النهر. ستبدأ الأعمال في الربيع كما قال رئيس البلدية."
HEBREW = "מועצת העיר הצביעה בעד שיפוץ הגשר מעל הנהר. העבודות יתחילו באביב, אמר ראש העיר."
THAI = "สภาเมืองลงมติให้ซ่อมสะพานข้ามแม่น้ำ งานจะเริ่มในฤดูใบไม้ผลิ นายกเทศมนตรีกล่าว"
LITHUANIAN = "Taryba balsavo už tilto per upę remontą. Darbai truks iki rudens, o žiūrovai džiaugsis, sakė meras."
JAPANESE = (
    "市議会は川にかかる橋の改修に賛成した。"
    "工事は春に始まり、秋まで続く見通しだと市長は述べた。"
    "住民はバスが止まらないことを願っている。"
)
CHINESE = "市议会投票赞成修复河上的大桥。市长说，工程将于春天开始，一直持续到秋天。"
TAIWANESE = "市議會投票贊成修復河上的大橋。市長說，工程將於春天開始，一直持續到秋天。"
KOREAN = "시의회는 강을 가로지르는 다리의 보수에 찬성했다. 공사는 봄에 시작한다고 시장이 말했다."

PUBLISHED_IN = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso-8859-5"),
    (RUSSIAN, "cp866"),
    (UKRAINIAN, "windows-1251"),
    (UKRAINIAN, "koi8-u"),
    (POLISH, "windows-1250"),
    (POLISH, "iso-8859-2"),
    (CZECH, "windows-1250"),
    (CZECH, "iso-8859-2"),
    (HUNGARIAN, "windows-1250"),
    (HUNGARIAN, "iso-8859-2"),
    (GERMAN, "windows-1252"),
    (FRENCH, "windows-1252"),
    (FRENCH.replace("’", "'"), "iso-8859-15"),
    (GREEK, "windows-1253"),
    (GREEK, "iso-8859-7"),
    (TURKISH, "windows-1254"),
    (TURKISH, "iso-8859-9"),
    (ARABIC, "windows-1256"),
    (ARABIC, "iso-8859-6"),
    (HEBREW, "windows-1255"),
    (HEBREW, "iso-8859-8"),
    (THAI, "tis-620"),
    (LITHUANIAN, "windows-1257"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"),
    (CHINESE, "gb2312"),
    (CHINESE, "gbk"),
    (CHINESE, "gb18030"),
    (TAIWANESE, "big5"),
    (KOREAN, "euc-kr"),
]
NOT_LATIN = [row for row in PUBLISHED_IN if row[0] in (RUSSIAN, GREEK, ARABIC, HEBREW, THAI, JAPANESE, CHINESE, KOREAN)]
CENTRAL_EUROPEAN = [
    *(("pl", POLISH, encoding) for encoding in ("windows-1250", "iso-8859-2")),
    *(("cs", CZECH, encoding) for encoding in ("windows-1250", "iso-8859-2")),
    *(("hu", HUNGARIAN, encoding) for encoding in ("windows-1250", "iso-8859-2")),
    ("tr", TURKISH, "windows-1254"),
    ("lt", LITHUANIAN, "windows-1257"),
]


def page(text: str, head: str = "", root: str = "<html>") -> str:
    return f"<!doctype html>{root}<head>{head}</head><body><h1>{text[:20]}</h1><p>{text}</p><p>{text}</p></body></html>"


def header(encoding: str) -> str:
    return f"text/html; charset={encoding}"


@pytest.mark.parametrize(("text", "encoding"), PUBLISHED_IN)
def test_the_header_says(text: str, encoding: str) -> None:
    """A page in the encoding that its header names is read by it."""
    assert decode(page(text).encode(encoding), header(encoding))[0] == page(text)


@pytest.mark.parametrize(("text", "encoding"), PUBLISHED_IN)
def test_the_page_says(text: str, encoding: str) -> None:
    """A page in the encoding that its meta tag names is read by it."""
    html = page(text, f'<meta http-equiv="Content-Type" content="text/html; charset={encoding.upper()}">')
    assert decode(html.encode(encoding))[0] == html


@pytest.mark.parametrize(("text", "encoding"), PUBLISHED_IN)
def test_header_and_page_disagree(text: str, encoding: str) -> None:
    """A header that calls every page UTF-8 does not count against the page's own word, since the bytes do not fit."""
    html = page(text, f'<meta charset="{encoding}">')
    assert decode(html.encode(encoding), header("utf-8"))[0] == html


@pytest.mark.parametrize(("text", "encoding"), NOT_LATIN)
def test_header_takes_every_page_for_western(text: str, encoding: str) -> None:
    """Words in another script are no Western text, which every byte would pass for, whatever the header says."""
    assert decode(page(text).encode(encoding), header("ISO-8859-1"))[0] == page(text)


@pytest.mark.parametrize(("text", "encoding"), NOT_LATIN)
def test_nothing_says(text: str, encoding: str) -> None:
    """The encoding of another script is detected."""
    assert decode(page(text).encode(encoding))[0] == page(text)


@pytest.mark.parametrize(("language", "text", "encoding"), CENTRAL_EUROPEAN)
def test_the_language_says(language: str, text: str, encoding: str) -> None:
    """Where nothing names the encoding, the page's language tells Central European letters from Western ones."""
    html = page(text, root=f'<html class="no-js" lang="{language}">')
    assert decode(html.encode(encoding))[0] == html


@pytest.mark.parametrize("text", [GERMAN, JAPANESE, CHINESE])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("content_type", [None, header("utf-16"), header("utf-8")])
def test_utf_16(text: str, encoding: str, content_type: str | None) -> None:
    """UTF-16 is known by its NULs, in either byte order, with or without a byte order mark."""
    raw = page(text).encode(encoding)
    mark = codecs.BOM_UTF16_LE if encoding == "utf-16-le" else codecs.BOM_UTF16_BE
    assert decode(raw, content_type) == (page(text), encoding)
    assert decode(mark + raw, content_type) == (page(text), encoding)


SAYS = [
    ("utf-8", "utf-8"),
    ("UTF8", "utf-8"),
    ('"utf-8"', "utf-8"),
    ("iso-8859-1", "windows-1252"),
    ("latin1", "windows-1252"),
    ("us-ascii", "windows-1252"),
    ("ISO_8859-15", "iso-8859-15"),
    ("cp1252", "windows-1252"),
    ("windows-1254", "windows-1254"),
]


@pytest.mark.parametrize(("name", "codec"), SAYS)
def test_what_a_name_means(name: str, codec: str) -> None:
    """Names mean what browsers take them for, however they are spelt."""
    raw = "<p>Köln".encode("utf-8" if codec == "utf-8" else "latin-1")
    assert decode(raw, header(name)) == ("<p>Köln", codec)


def test_latin_1_means_windows_1252() -> None:
    """Typographic quotes and the euro sign, which Latin-1 does not have, come out of a page that calls itself so."""
    assert decode("<p>“5 €” – it’s".encode("windows-1252"), header("iso-8859-1"))[0] == "<p>“5 €” – it’s"


@pytest.mark.parametrize(
    ("name", "kin", "text"),
    [
        ("iso-8859-2", "windows-1250", "Źródło – „śnieg”"),
        ("iso-8859-15", "windows-1252", "it’s “so”"),
        ("iso-8859-7", "windows-1253", "Αθήνα – «όχι»…"),
        ("iso-8859-5", "windows-1251", RUSSIAN.replace("; ", " — ")),
        ("euc-jp", "euc-jis-2004", "①番線から出る。"),
    ],
)
def test_a_standard_by_name_is_its_vendors_kin(name: str, kin: str, text: str) -> None:
    """Characters where a standard has only control codes or gaps say that the page is in the vendor's version of it."""
    assert decode(text.encode(kin), header(name)) == (text, kin)


@pytest.mark.parametrize("name", ["x-unknown", "unicode_escape", "punycode", "utf-7", "idna", "rot13", "", "ü", "="])
def test_a_name_that_no_browser_knows(name: str) -> None:
    """A name that is unknown, or of a Python codec that is no encoding of pages, counts for nothing."""
    assert decode(b"<p>\\x41 +AEE- caf\xe9", header(name)) == ("<p>\\x41 +AEE- café", "windows-1252")


def test_xml_declaration() -> None:
    """An XML declaration is read where there is no meta tag."""
    xhtml = f'<?xml version="1.0" encoding="windows-1251"?>{page(UKRAINIAN)}'
    assert decode(xhtml.encode("windows-1251")) == (xhtml, "windows-1251")


@pytest.mark.parametrize("before", [1_000, 10_000, 60_000])
def test_meta_behind_long_scripts(before: int) -> None:
    """A meta tag counts far behind the first kilobyte, where browsers stop looking."""
    html = page(POLISH, f'<script>{"//" * (before // 2)}</script><meta charset="iso-8859-2">')
    assert decode(html.encode("iso-8859-2")) == (html, "iso-8859-2")


def test_meta_that_says_utf_16() -> None:
    """A meta tag that can be read as single bytes is not in UTF-16, whatever it says."""
    assert decode(b'<meta charset="utf-16"><p>caf\xe9') == ('<meta charset="utf-16"><p>café', "windows-1252")


@pytest.mark.parametrize("content_type", [None, header("iso-8859-1"), header("windows-1251"), header("shift_jis")])
def test_utf_8_is_proven(content_type: str | None) -> None:
    """Valid UTF-8 is UTF-8 whatever the header says."""
    assert decode("<p>Größe – “5 €”".encode(), content_type) == ("<p>Größe – “5 €”", "utf-8")


@pytest.mark.parametrize("text", [GERMAN, FRENCH, RUSSIAN, JAPANESE])
@pytest.mark.parametrize("content_type", [None, header("utf-8"), header("iso-8859-1")])
def test_a_broken_byte_in_utf_8(text: str, content_type: str | None) -> None:
    """One broken byte costs one character, not the page."""
    raw = page(text).encode()
    assert decode(raw + b"\xe9</p>", content_type) == (page(text) + "\ufffd</p>", "utf-8")


def test_a_cut_off_page() -> None:
    """A page cut off within a character is still read."""
    assert decode(page(JAPANESE).encode()[:-60][:-1])[1] == "utf-8"
    assert decode(page(JAPANESE).encode("shift_jis")[:101], header("shift_jis"))[0].startswith(page(JAPANESE)[:60])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", ""),
        (b"\xef\xbb\xbf", ""),
        (b"\xff\xfe", ""),
        (b"\xef\xbb\xbf<p>a", "<p>a"),
        (b"<p>a\x00b", "<p>a\x00b"),
        (b"a", "a"),
        (b"\x80", "€"),
    ],
)
def test_little(raw: bytes, expected: str) -> None:
    """Empty pages, bare byte order marks and single bytes are read."""
    assert decode(raw)[0] == expected


TWICE = ["Don’t “wait” – it’s 5 € at the café", "Größe", "Ждать некогда", "橋は閉まっている", "a b"]


@pytest.mark.parametrize("text", TWICE)
@pytest.mark.parametrize("taken_for", ["latin-1", "windows-1252"])
def test_encoded_twice(text: str, taken_for: str) -> None:
    """UTF-8 that a broken export encoded once more is read as it was meant."""
    meant = text.encode()
    once_more = "".join(_byte_as_character(byte, taken_for) for byte in meant)
    assert decode(f"<p>{once_more}</p>".encode()) == (f"<p>{text}</p>", "utf-8")


def _byte_as_character(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:  # the five that windows-1252 leaves out, which browsers pass through
        return chr(byte)


@pytest.mark.parametrize(
    "text",
    [
        "In a mail it’s “donâ€™t” that shows a wrong encoding",
        "“donâ€™t” it said",
        "São Paulo, NÃO É ASSIM",
        "Ã la carte",
        "L’Âge d’or",
        "château, forêt",
    ],
)
def test_text_that_only_looks_encoded_twice(text: str) -> None:
    """A page with any character that is right as it is stays as it is."""
    assert decode(f"<p>{text}</p>".encode())[0] == f"<p>{text}</p>"


@given(st.binary(max_size=400), st.sampled_from([None, *(header(encoding) for _, encoding in PUBLISHED_IN), "charset"]))
def test_no_bytes_raise(raw: bytes, content_type: str | None) -> None:
    """Any bytes under any header give text that can be stored, and the name of a codec that Python knows."""
    text, encoding = decode(raw, content_type)
    assert text.encode("utf-8", "surrogatepass").decode() == text
    assert codecs.lookup(encoding)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_no_utf_8_is_taken_for_something_else(text: str) -> None:
    """What is written in UTF-8, and not twice, comes back as it was."""
    html = f"<p>’{text}</p>"
    assert decode(html.encode()) == (html, "utf-8")


@pytest.mark.parametrize(
    "raw",
    [b"\xff" * 4_000_000, b"\x1b$B" * 1_000_000, bytes(range(256)) * 16_000, b"<iframe" * 500_000 + b"\xff"],
    ids=["no encoding at all", "escapes", "all bytes", "open tags"],
)
def test_megabytes_of_nonsense(raw: bytes) -> None:
    """Four megabytes that fit nothing are read in a moment: the detector sees a sample."""
    began = time.perf_counter()
    decode(raw, header("iso-8859-1"))
    assert time.perf_counter() - began < 1.0
