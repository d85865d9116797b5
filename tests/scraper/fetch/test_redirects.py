"""What a fetcher follows, and what it takes along, against a real server."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

import pytest
from werkzeug import Request, Response

from scraper.fetch import Fetcher, FetchError

Site = Any  # the class of the fixture, see conftest.py

pytestmark = pytest.mark.anyio

STORY = b"<!doctype html><title>Rain</title><p>Rain stops play."  # as the server has it


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect(server: Site, fetcher: Fetcher, status: int) -> None:
    """Each kind of redirect is followed, also where its target is relative; the page's URL is the last one."""
    server.at("/news/story")
    server.moved("/news/old", "story?id=1#part", status)
    fetched = await fetcher.get(server.url_for("/news/old#here"))
    assert fetched.page.url == server.url_for("/news/story?id=1")
    assert fetched.requested_url == server.url_for("/news/old#here")


async def test_circle(server: Site, fetcher: Fetcher) -> None:
    """Redirects in a circle end at once, and the error says where it closed."""
    server.moved("/a", "/b")
    server.moved("/b", "/a")
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.url_for("/a?x"))
    assert caught.value.reason == "redirects"
    assert "in a circle" in str(caught.value)
    assert caught.value.at == server.url_for("/b")
    assert len(server.asked) == 3


async def test_too_many_redirects(server: Site, fetcher: Fetcher) -> None:
    """Redirects that never come back end after ten."""

    def further(request: Request) -> Response:
        return Response(status=302, headers={"Location": f"/{int(request.path[1:]) + 1}"})

    server.expect_request("/0").respond_with_handler(further)
    for step in range(1, 20):
        server.expect_request(f"/{step}").respond_with_handler(further)
    with pytest.raises(FetchError, match="more than 10 redirects") as caught:
        await fetcher.get(server.url_for("/0"))
    assert caught.value.reason == "redirects"
    assert len(server.asked) == 11


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("file:///etc/passwd", "bad-url"),
        ("ftp://news.example/story", "bad-url"),
        ("javascript:alert(1)", "bad-url"),
        ("http://news.example:22/", "bad-url"),
        ("http://nosuch.invalid/", "no-such-host"),
    ],
)
async def test_redirect_to_nowhere(server: Site, fetcher: Fetcher, target: str, reason: str) -> None:
    """A redirect out of the web, or to what can't be, is an error about the URL that was asked for."""
    url = server.moved("/", target)
    with pytest.raises(FetchError) as caught:
        await fetcher.get(url)
    assert (caught.value.reason, caught.value.url) == (reason, url)


async def test_redirect_without_a_target(server: Site, fetcher: Fetcher) -> None:
    """A redirect without a target is a status like any other."""
    with pytest.raises(FetchError) as caught:
        await fetcher.get(server.at("/", b"", status=301))
    assert caught.value.reason == "http-301"


@pytest.mark.parametrize(
    ("own", "shown"), [((), [None, "seen=1"]), ([("Cookie", "own=1")], ["own=1", "own=1; seen=1"])]
)
async def test_cookies_last_for_one_get(
    server: Site, fetcher: Fetcher, own: Sequence[tuple[str, str]], shown: list[str | None]
) -> None:
    """A cookie of a redirect is shown at the next stop, even the same one; the next ``get`` knows nothing of it."""

    def wants_cookie(request: Request) -> Response:
        if "seen=1" in request.headers.get("Cookie", ""):
            return Response(STORY, content_type="text/html", headers={"Set-Cookie": "more=1"})
        return Response(status=302, headers={"Location": request.url, "Set-Cookie": "seen=1"})

    server.expect_request("/").respond_with_handler(wants_cookie)
    for _ in range(2):
        fetched = await fetcher.get(server.url_for("/"), headers=own)
        assert "set-cookie" not in dict(fetched.headers)
    assert [request.headers.get("Cookie") for request in server.asked] == shown * 2


async def test_conditional(server: Site, fetcher: Fetcher) -> None:
    """A 304 to a condition is an answer without content; the validator is sent byte for byte."""
    etag = '"caf\u00e9"'
    server.expect_request("/").respond_with_handler(
        lambda request: Response(status=304 if request.headers.get("If-None-Match") == etag else 200, response=STORY)
    )
    fetched = await fetcher.get(server.url_for("/"), headers=[("If-None-Match", etag)])
    assert (fetched.status, fetched.page.content) == (304, b"")


async def test_condition_goes_along(server: Site, fetcher: Fetcher) -> None:
    """A condition is kept over a redirect: the validator is the final page's."""
    server.expect_request("/new", headers={"If-None-Match": '"1"'}).respond_with_data(status=304)
    fetched = await fetcher.get(server.moved("/old", "/new"), headers=[("If-None-Match", '"1"')])
    assert (fetched.status, fetched.page.url) == (304, server.url_for("/new"))


async def test_secrets_stay_at_home(server: Site, fetcher: Fetcher) -> None:
    """Cookies, keys and credentials go to the origin they were given for, and to no other."""
    secrets = [("Cookie", "subscriber=1"), ("X-Api-Key", "k"), ("If-None-Match", '"1"')]
    server.moved("/a", "/b")
    server.moved("/b", f"http://abroad.example:{server.port}/c")
    server.at("/c")
    await fetcher.get(f"http://me:s%40fe@home.example:{server.port}/a", headers=secrets)
    *at_home, abroad = server.asked
    assert [request.path for request in at_home] == ["/a", "/b"]
    for request in at_home:
        assert request.headers["Cookie"] == "subscriber=1"
        assert request.headers["X-Api-Key"] == "k"
        assert request.headers["Authorization"] == "Basic " + base64.b64encode(b"me:s@fe").decode()
    assert not {"Cookie", "X-Api-Key", "Authorization"} & set(abroad.headers.keys())
    assert abroad.headers["If-None-Match"] == '"1"'


async def test_credentials_are_not_shown(server: Site, fetcher: Fetcher) -> None:
    """A password in a URL stands in no result and no error, not even when the URL is bad."""
    url = server.at("/").replace("//", "//me:secret@")
    fetched = await fetcher.get(url)
    assert "secret" not in repr(fetched)
    for bad in (url + "missing", "http://me:secret@h:99999/", "ftp://me:secret@host/"):
        with pytest.raises(FetchError) as caught:
            await fetcher.get(bad)
        assert "secret" not in f"{caught.value} {caught.value.url} {caught.value.args}"


async def test_a_redirect_brings_no_credentials(server: Site, fetcher: Fetcher) -> None:
    """Credentials in a redirect's target are dropped."""
    target = server.at("/story").replace("//", "//their:idea@")
    fetched = await fetcher.get(server.moved("/", target))
    assert "Authorization" not in server.asked[-1].headers
    assert fetched.page.url == server.url_for("/story")


@pytest.mark.parametrize(
    "header", [("X-A", "a\r\nX-B: b"), ("X A", "a"), ("X-A", "\0"), ("X-\u00e4", "a"), ("X-A", "\u2026")]
)
async def test_impossible_headers(fetcher: Fetcher, header: tuple[str, str]) -> None:
    """A header that HTTP can't hold is the caller's mistake, and nothing is sent."""
    with pytest.raises(ValueError, match=r"header|encode"):
        await fetcher.get("http://127.0.0.1:1/", headers=[header])
