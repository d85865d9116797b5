"""Web addresses taken apart and resolved, as ``urllib.parse`` does it; a plain one without importing that.

It takes 2 ms to import, with ``ipaddress``, and hardly a page has an address that is not plain: ASCII, with a host and
nothing else before the path.
"""

from __future__ import annotations

_SCHEMES = ("https://", "http://")


def split(url: str) -> tuple[str, str, str, str]:
    """Scheme, host (lower case, without user and port), path and query; "" for what is not there.

    Raises ValueError where ``urllib.parse.urlsplit`` does.

    >>> split("https://News.example:8080/a/b?c=d#e")
    ('https', 'news.example', '/a/b', 'c=d')
    """
    if _is_path(url):
        path, _, query = url.partition("#")[0].partition("?")
        return "", "", path, query
    if _is_plain(url):
        scheme, _, rest = url.partition("#")[0].partition("://")
        rest, _, query = rest.partition("?")
        place, slash, path = rest.partition("/")
        return scheme, place.partition(":")[0].lower(), slash + path, query
    from urllib.parse import urlsplit  # noqa: PLC0415 - see above

    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.path, parts.query


def resolve(base: str, url: str) -> str:
    """``url`` as seen from the page at ``base``. Raises ValueError where ``urllib.parse.urljoin`` does."""
    if _is_plain(url) and _is_kept(url):
        return url
    if url[:1] == "/" and "/." not in url and _is_path(url) and _is_kept(url) and _is_plain(base):
        scheme, _, rest = base.partition("://")
        return f"{scheme}://{rest.partition('#')[0].partition('?')[0].partition('/')[0]}{url}"
    from urllib.parse import urljoin  # noqa: PLC0415 - see above

    return urljoin(base, url)


def without_fragment(url: str) -> str:
    """``url`` up to its "#", an empty query gone too. Raises ValueError where ``urllib.parse.urlsplit`` does."""
    bare = url.partition("#")[0]
    if _is_plain(url) and _is_kept(bare):
        return bare
    from urllib.parse import urlsplit  # noqa: PLC0415 - see above

    return urlsplit(url)._replace(fragment="").geturl()


def _is_plain(url: str) -> bool:
    return (
        url.startswith(_SCHEMES)
        and url.isascii()
        and url.isprintable()
        and url[url.index("/") + 2 :][:1].isalnum()
        and "@" not in url
        and "[" not in url
        and "]" not in url
    )


def _is_path(url: str) -> bool:
    """Whether it is an address on the page's own host, or none at all."""
    return url[:1] in ("", "/", "#", "?") and url[:2] != "//" and url.isascii() and url.isprintable()


def _is_kept(url: str) -> bool:
    """Whether taking a plain address apart and putting it together again changes nothing."""
    return not url.endswith("?") and ";" not in url and "#" not in url
