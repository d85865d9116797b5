"""A subscription's secrets come from where the seed says, and are never told."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.sources import SourceError, load_source
from scraper.subscription import secret

SEED = 'name = "Gazette"\nfeeds = ["https://feeds.gazette.example/f"]\nhosts = ["www.gazette.example"]\n'
STORY = "https://www.gazette.example/a"
EXPORTED = """# Netscape HTTP Cookie File
#HttpOnly_.gazette.example\tTRUE\t/\tTRUE\t0\tsession\thunter2
.elsewhere.example\tTRUE\t/\tTRUE\t0\tother\tsecret
www.gazette.example\tFALSE\t/\tTRUE\t0\tlang\ten
"""


@pytest.mark.parametrize(
    ("cookies", "sent"),
    [
        ('cookies = {session = "hunter2", lang = "en"}', "session=hunter2; lang=en"),
        ('cookies = {file = "line.txt"}', "session=hunter2; lang=en"),
        ('cookies = {file = "exported.txt"}', "session=hunter2; lang=en"),
        ('cookies = {session = {file = "value.txt"}}', "session=hunter2"),
        ('headers = {Cookie = {file = "line.txt"}}', "session=hunter2; lang=en"),
    ],
)
def test_where_they_come_from(tmp_path: Path, cookies: str, sent: str) -> None:
    """Each form gives the header, for the named hosts alone, and repr does not show it."""
    (tmp_path / "line.txt").write_text("session=hunter2; lang=en\n")
    (tmp_path / "value.txt").write_text("hunter2\n")
    (tmp_path / "exported.txt").write_text(EXPORTED)
    (tmp_path / "seed.toml").write_text(SEED + cookies)
    source = load_source(tmp_path / "seed.toml")
    assert source.headers_for(STORY) == (("Cookie", sent),)
    assert source.headers_for("https://evil.example/a") == source.headers_for("https://x.gazette.example/") == ()
    assert "hunter2" not in repr(source)


def test_the_environment() -> None:
    """A variable gives its value; one that is not set is a mistake that names it."""
    assert secret({"env": "KEY"}, Path(), {"KEY": "hunter2"}) == "hunter2"
    with pytest.raises(ValueError, match="variable KEY, which is not set"):
        secret({"env": "KEY"}, Path(), {})


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ('cookies = {file = "absent.txt"}', "can't be read"),
        ('cookies = {file = "exported.txt"}', "no cookie for the hosts"),
        ('cookies = {session = "hunter2\\nX: y"}', "characters that none can have"),
        ("cookies = 7", "must be a table"),
        ('headers = {A = {enw = "hunter2"}}', "must be text in quotes"),
    ],
)
def test_mistakes(tmp_path: Path, text: str, advice: str) -> None:
    """A mistake says what to do, and nothing of the secret."""
    (tmp_path / "exported.txt").write_text(EXPORTED.replace("gazette", "another"))
    (tmp_path / "seed.toml").write_text(SEED + text)
    with pytest.raises(SourceError, match=advice) as caught:
        load_source(tmp_path / "seed.toml")
    assert "hunter2" not in str(caught.value)
