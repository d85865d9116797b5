"""Which URLs are asked for at all, before any name is looked up."""

from __future__ import annotations

import httpx

# Ports that speak something else than HTTP and could be made to obey it (WHATWG Fetch, section 2.9, "port blocking").
_OTHER_SERVICES = frozenset(
    int(port)
    for port in """
    0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123
    135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995
    1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080
    """.split()
)


class NotAWebUrlError(ValueError):
    """Not a URL that a web page could be at; ``str()`` says why, in words."""


def web_url(text: str, base: httpx.URL | None = None) -> httpx.URL:
    """``text`` as a URL of the web: http or https, a host, a port that a web server may have, no fragment.
    Relative to ``base``, if that is given.

    Credentials stay; ``without_credentials`` takes them off. Raises ``NotAWebUrlError``.

    >>> str(web_url("HTTPS://Müller.example:443/a b#top"))
    'https://xn--mller-kva.example/a%20b'
    """
    try:
        url = base.join(text.strip()) if base else httpx.URL(text.strip())
        named = bool(url.host)  # decodes xn--, and fails where that decodes to nothing
    except (httpx.InvalidURL, ValueError):  # urljoin and idna have ValueErrors of their own
        raise NotAWebUrlError("this can't be read as a URL") from None
    if url.scheme not in ("http", "https"):
        raise NotAWebUrlError(
            f"{url.scheme}: URLs are not fetched, only http: and https:"
            if url.scheme
            else "a URL begins with http:// or https://"
        )
    if not named:
        raise NotAWebUrlError("the URL has no host")
    host = url.raw_host.decode("ascii")
    if ":" not in host and (len(host) > 254 or not all(0 < len(label) < 64 for label in host.rstrip(".").split("."))):
        raise NotAWebUrlError("the URL's host can't be the name of one")
    if url.port is not None and (url.port in _OTHER_SERVICES or not 0 < url.port < 65536):
        raise NotAWebUrlError(f"port {url.port} is no web server's")
    return url.copy_with(fragment=None)


def without_credentials(url: httpx.URL) -> httpx.URL:
    """``url`` as it may be shown and stored."""
    return url.copy_with(username=None, password=None) if url.userinfo else url
