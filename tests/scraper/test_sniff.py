"""Pages, texts and files of other kinds, told apart by their bytes."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile

import pytest

from scraper.sniff import BINARY, FEED, HTML, JSON, TEXT, XML, Kind, sniff

PAGES = {
    "doctype": b"<!DOCTYPE html><html><p>Rain.",
    "doctype of old": b'<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>Rain.',
    "after blanks and a comment": b"\n\n  <!-- cached <b>1</b> -->\n<html lang=en>",
    "after a byte order mark": b"\xef\xbb\xbf<!doctype html>",
    "XHTML": b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    "UTF-16": "<!doctype html><p>Rain.".encode("utf-16"),
    "UTF-16 in Chinese": ("<!doctype html><p>" + "雨" * 400).encode("utf-16"),
    "UTF-16 without its mark": "<!doctype html><p>Rain.".encode("utf-16-le"),
    "a fragment": b"<p>Rain stops play.</p><p>More tomorrow.</p>",
    "a fragment that opens with text": b"Rain stops play.<br>More <b>tomorrow</b>.<p>At noon.</p>",
    "after a notice of the server": b"Warning: mysql_connect() failed\n<!doctype html><html><head><title>Rain</title>"
    b"</head><body><div><p>Rain stops play.</p></div></body></html>",
    "only a title": b"<title>Rain</title>Rain stops play",
    "stray control characters": b"<!doctype html><p>Rain\x00 stops\x08 play." + b"More of the same story. " * 20,
    "Latin-1": "<html><p>Über Köln fällt Regen".encode("latin-1"),
    "Shift_JIS": "<html><p>東京で雨".encode("shift_jis"),
}
TEXTS = {
    "prose": b"Rain stops play\n\nPlay was called off at noon.",
    "empty": b"",
    "prose about tags": b"Every page is made of tags. The <p> tag opens a paragraph and </p> ends it.\n\n"
    + b"Browsers have read them since 1993, and forgive nearly every mistake in them. " * 4,
    "opens with a tag that never closes": b"<p> is how a paragraph begins, the author says in his new book. "
    + b"He has written for the web since it began. " * 4,
    "less and more": b"5 < 6 and 7 > 6, the teacher said.",
    "UTF-16": "Rain stops play. Über Köln.".encode("utf-16"),
    "UTF-16 without its mark": "Rain stops play. More tomorrow.".encode("utf-16-le"),
    "a bracket first": b"[Updated] Rain stops play.",
    "ISO-2022-JP": "東京で雨が降って、試合は中止になった。".encode("iso-2022-jp"),
    "Windows-1251": "Дождь остановил игру".encode("cp1251"),
}


@pytest.mark.parametrize("content", PAGES.values(), ids=PAGES.keys())
def test_page(content: bytes) -> None:
    """HTML in any dress is a web page."""
    assert sniff(content) == HTML


@pytest.mark.parametrize("content", TEXTS.values(), ids=TEXTS.keys())
def test_text(content: bytes) -> None:
    """Prose is plain text, in any encoding, even where it speaks of tags."""
    assert sniff(content) == TEXT


def zipped() -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("page.html", "<p>Rain.")
    return memory.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a WebP image"),
        (b"\0\0\0\x1cftypavif", "an AVIF image"),
        (b"\0\0\0\x18ftypmp42", "an MP4 video"),
        (zipped(), "a ZIP archive or an Office document"),
        (gzip.compress(b"<html>"), "a gzip file (unpack it first)"),
        (b"WARC/1.0\r\nWARC-Type: response", "a WARC archive"),
        (b"SQLite format 3\0" + b"\0" * 84, "an SQLite database"),
    ],
)
def test_file_of_another_kind(content: bytes, name: str) -> None:
    """A file that is no page is called by its name."""
    assert sniff(content) == Kind(name)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (random.Random(1).randbytes(4000), BINARY),
        (bytes(4000), BINARY),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', FEED),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"/>', FEED),
        (b'<?xml version="1.0"?><urlset/>', FEED),
        (b'<?xml version="1.0"?><invoice><total>5</total></invoice>', XML),
        (json.dumps({"title": "Rain", "html": "<p>Rain.</p>" * 3}).encode(), JSON),
        (b"[" * 100_000, TEXT),
    ],
)
def test_data(content: bytes, kind: Kind) -> None:
    """Feeds, XML, JSON and noise are none of both; a depth bomb for the JSON reader is harmless."""
    assert sniff(content) == kind
