"""One page has one address, however it is spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.urls import MAX_URL, BadURL, host_of, identity, is_twin, origin_of, site_of, twin_key


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        pytest.param("HTTP://News.Example/A", "http://news.example/A", id="case of scheme and host, never of the path"),
        pytest.param("https://news.example", "https://news.example/", id="no path is the front page"),
        pytest.param("http://news.example:80/a", "http://news.example/a", id="default port of http"),
        pytest.param("https://news.example:443/a", "https://news.example/a", id="default port of https"),
        pytest.param("https://news.example:80/a", "https://news.example:80/a", id="another scheme's port stays"),
        pytest.param("http://news.example:8080/a", "http://news.example:8080/a", id="any other port stays"),
        pytest.param("http://news.example./a", "http://news.example/a", id="the root's dot"),
        pytest.param("http://news.example/a/./b/../c", "http://news.example/a/c", id="dot segments"),
        pytest.param("http://news.example/../../a", "http://news.example/a", id="no way above the root"),
        pytest.param("http://news.example/a/b/..", "http://news.example/a/", id="a final dot segment is a folder"),
        pytest.param("http://news.example/.hidden/a..b", "http://news.example/.hidden/a..b", id="dots in names stay"),
        pytest.param("http://news.example/a#comments", "http://news.example/a", id="fragment"),
        pytest.param("http://news.example/a?", "http://news.example/a", id="empty query"),
        pytest.param("http://news.example/%7ejane/%e2%82%ac", "http://news.example/~jane/%E2%82%AC", id="escapes"),
        pytest.param("http://news.example/a%2Fb", "http://news.example/a%2Fb", id="an escaped slash is no slash"),
        pytest.param("http://news.example/%2e%2e/a", "http://news.example/a", id="escaped dots are dots"),
        pytest.param("http://news.example/50%", "http://news.example/50%25", id="a lone percent sign"),
        pytest.param(
            "http://news.example/größe und maß", "http://news.example/gr%C3%B6%C3%9Fe%20und%20ma%C3%9F", id="raw"
        ),
        pytest.param("http://news.example/?q=a+b&r=%C3%A9", "http://news.example/?q=a+b&r=%C3%A9", id="query stays"),
        pytest.param("http://news.example/?b=2&a=1", "http://news.example/?b=2&a=1", id="order of parameters stays"),
        pytest.param("http://Müller.example/", "http://xn--mller-kva.example/", id="international host"),
        pytest.param("http://straße.example/", "http://xn--strae-oqa.example/", id="sharp s is a letter of its own"),
        pytest.param("http://[2001:DB8:0:0::1]:8080/", "http://[2001:db8::1]:8080/", id="IPv6"),
        pytest.param(" \n http://news.example/a\n/b\t ", "http://news.example/a/b", id="line breaks of sloppy markup"),
        pytest.param("http://news.example/a/", "http://news.example/a/", id="a trailing slash may matter"),
        pytest.param("http://www.news.example/", "http://www.news.example/", id="www. may matter"),
    ],
)
def test_spellings_meet(spelling: str, expected: str) -> None:
    """Spellings that every server must take alike become one; those that may differ are kept apart."""
    assert identity(spelling) == expected


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("utm_source=feed&utm_campaign=x", ""),
        ("id=7&fbclid=abc", "?id=7"),
        ("UTM_Source=feed&id=7", "?id=7"),
        ("gclid=1&gclid=2&page=3", "?page=3"),
        ("at_campaign=rss&at_medium=x", ""),
        ("id=7&ref=front&source=wire", "?id=7&ref=front&source=wire"),
        ("utmost=1&fbclidx=2", "?utmost=1&fbclidx=2"),
        ("&&id=7&", "?id=7"),
    ],
)
def test_known_trackers_go(query: str, left: str) -> None:
    """Parameters that only say who sent the reader are left out; whatever may pick the page stays."""
    assert identity(f"https://news.example/a?{query}") == f"https://news.example/a{left}"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/b", "https://news.example/b"),
        ("b", "https://news.example/world/b"),
        ("//other.example/b", "https://other.example/b"),
        ("?page=2", "https://news.example/world/a?page=2"),
        ("#top", "https://news.example/world/a"),
    ],
)
def test_relative_to_a_base(href: str, expected: str) -> None:
    """A relative reference is resolved against the page that it stands on."""
    assert identity(href, "https://news.example/world/a") == expected


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mailto:desk@news.example", "only http and https"),
        ("javascript:void(0)", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("news.example/a", "only http and https"),
        ("", "only http and https"),
        ("http:///a", "names no host"),
        ("http://jane:secret@news.example/", "user name"),
        ("http://news.example:port/", "Port"),
        ("http://news.example:99999/", "Port"),
        ("http://[::1/", "IPv6"),
        ("http://new s.example/", "host name"),
        ("http://news.example/" + "a" * MAX_URL, "longer than"),
    ],
)
def test_no_page_has_it(url: str, reason: str) -> None:
    """What leads to no page on the web is refused, and the error says why in words."""
    with pytest.raises(BadURL, match=reason):
        identity(url)


_URLS = st.builds(
    "http{}://{}{}{}".format,
    st.sampled_from(["", "s"]),
    st.sampled_from(["news.example", "NEWS.example:80", "127.0.0.1:8000", "[::1]"]),
    st.text(st.characters(codec=None), max_size=40).map(lambda path: "/" + path),
    st.text(max_size=20).map(lambda query: "?" + query),
)


@given(_URLS)
def test_identity_is_final(url: str) -> None:
    """The identity of an identity is itself, whatever a page throws at it, and it is plain printable ASCII."""
    try:
        once = identity(url)
    except BadURL:
        return
    assert identity(once) == once
    assert once.isascii()
    assert once.isprintable()
    assert " " not in once


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("www.news.example", "news.example"),
        ("edition.news.example", "news.example"),
        ("news.example", "news.example"),
        ("www.news.co.uk", "news.co.uk"),
        ("noticias.news.com.br", "news.com.br"),
        ("www.t.co", "t.co"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
    ],
)
def test_site_of_a_host(host: str, site: str) -> None:
    """Hosts below one registered domain are one site; an address made of numbers is only itself."""
    assert site_of(host) == site


def test_parts() -> None:
    """Host and origin are read off an identity."""
    url = identity("https://News.Example:8443/a?b")
    assert host_of(url) == "news.example"
    assert origin_of(url) == "https://news.example:8443"


@pytest.mark.parametrize(
    "url",
    [
        "http://news.example/a?id=7",
        "https://www.news.example/a/?id=7",
        "https://m.news.example/a?id=7",
        "https://amp.news.example/a?id=7",
        "https://news.example/a/amp?id=7",
        "https://news.example/a/amp/?id=7",
        "https://news.example/amp/a?id=7",
        "https://news.example/a?id=7&outputType=amp",
    ],
)
def test_twins(url: str) -> None:
    """Scheme, www., AMP and telephones make no other story."""
    assert twin_key(url) == twin_key("https://news.example/a?id=7")


@pytest.mark.parametrize("other", ["/b?id=7", "/a?id=8", "/a", "/a/b?id=7", "/camp?id=7", "/a/amplifier?id=7"])
def test_no_twins(other: str) -> None:
    """Another path or parameter is another story, whatever it has in common with a mark."""
    assert twin_key(f"https://news.example{other}") != twin_key("https://news.example/a?id=7")
    assert not is_twin(f"https://news.example{other}")


@pytest.mark.parametrize(
    ("cached", "page"),
    [
        ("https://news-example.cdn.ampproject.org/c/s/news.example/a/amp?id=7", "https://news.example/a/amp?id=7"),
        ("https://www.google.com/amp/s/news.example/a", "https://news.example/a"),
        ("https://www.google.com/amp/news.example/a", "http://news.example/a"),
        ("https://www.google.com/amp/about", "https://www.google.com/amp/about"),
    ],
)
def test_a_page_in_a_cache(cached: str, page: str) -> None:
    """A page that a cache serves is the page itself."""
    assert identity(cached) == page
