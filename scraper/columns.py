"""What goes into the columns of the store: text that every SQLite tool can read, URLs in one spelling."""

from __future__ import annotations

from functools import lru_cache

from scraper.urls import BadURL, host_of, identity, site_of


def storable(text: str) -> str:
    """``text`` with U+FFFD for NUL, where most SQLite tools end a text, and for lone surrogates, which UTF-8 lacks.

    Two surrogates that are the halves of one character become that character.

    >>> storable("a\\0b \\ud83d\\ude00 \\ud83d!")
    'a\ufffdb 😀 \ufffd!'
    """
    try:
        text.encode()  # ten times as fast as looking for surrogates
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


@lru_cache(maxsize=4096)  # a crawl asks for the same URL when it finds it, when it stores it, when it finds it again
def url_key(url: str) -> str:
    """The spelling by which the store knows a URL; what is no URL of a web page stays as it is.

    >>> url_key("HTTPS://News.Example/a?utm_source=x#top"), url_key("notes.html")
    ('https://news.example/a', 'notes.html')
    """
    url = storable(url)
    try:
        return identity(url)
    except BadURL:
        return url


def site_of_url(url: str) -> str | None:
    """The registrable domain; None for what has no host."""
    try:
        return site_of(host_of(url)) or None
    except ValueError:
        return None
