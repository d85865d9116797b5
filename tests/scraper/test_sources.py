"""A seed file becomes a source, or an error that says what to do."""

from __future__ import annotations

import re
import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

from scraper.sources import KEYS, Source, SourceError, find_seeds, load_source, load_sources

SEEDS = Path(__file__).parents[2] / "seeds"

WHOLE = """
name = "The  Harbour Gazette"
feeds = ["https://gazette.example/feed.xml", "https://GAZETTE.example:443/feed.xml"]
sections = ["https://www.gazette.example/politics"]
sitemaps = ["https://gazette.example/sitemap.xml"]
hosts = ["stories.gazette-group.example"]
delay = 5
language = "en-GB"
verified = false
revisit = "36h"

[headers]
Cookie = "session=secret"
"""


def seed(folder: Path, text: str, name: str = "gazette.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_every_key(tmp_path: Path) -> None:
    """Each key of the format arrives in the source, addresses in their one spelling and once each."""
    assert load_source(seed(tmp_path, WHOLE)) == Source(
        name="The Harbour Gazette",
        feeds=("https://gazette.example/feed.xml",),
        sections=("https://www.gazette.example/politics",),
        sitemaps=("https://gazette.example/sitemap.xml",),
        sites=frozenset({"gazette.example", "gazette-group.example"}),
        more_hosts=frozenset({"stories.gazette-group.example"}),
        delay=5.0,
        language="en-GB",
        headers=(("Cookie", "session=secret"),),
        verified=False,
        revisit=timedelta(hours=36),
    )


def test_headers_reach_only_the_named_hosts(tmp_path: Path) -> None:
    """A subscription's cookie goes to the hosts of the seed's own addresses, and never into a log by way of repr."""
    source = load_source(seed(tmp_path, WHOLE))
    assert source.headers_for("https://www.gazette.example/a") == (("Cookie", "session=secret"),)
    assert source.headers_for("https://other.example/a") == ()
    assert source.headers_for("https://evil.gazette.example/a") == ()
    assert "secret" not in repr(source)


def test_owns_the_links_of_its_sites(tmp_path: Path) -> None:
    """A link belongs to the publisher when it leads to any host of its sites."""
    source = load_source(seed(tmp_path, WHOLE))
    assert source.owns("https://sport.gazette.example/a")
    assert source.owns("https://stories.gazette-group.example/a")
    assert not source.owns("https://elsewhere.example/gazette.example")


FEED = 'feeds = ["https://gazette.example/feed.xml"]\n'


@pytest.mark.parametrize(
    ("text", "key", "advice"),
    [
        pytest.param(FEED, "name", "this key is missing", id="no name"),
        pytest.param('name = " "\n' + FEED, "name", "not empty", id="empty name"),
        pytest.param('name = "G"', "feeds", "at least one URL", id="no address"),
        pytest.param('name = "G"\nfeeds = []', "feeds", "at least one URL", id="empty list"),
        pytest.param('name = "G"\nfeeds = "https://gazette.example/"', "feeds", "a list of texts", id="no list"),
        pytest.param('name = "G"\nfeeds = ["gazette.example"]', "feeds", "write a whole one", id="half an address"),
        pytest.param('name = "G"\nfeeds = ["https://a:b@g.example/"]', "feeds", "user name", id="password in address"),
        pytest.param(
            'name = "G"\nfeed = ["https://g.example/"]', "feed", "unknown key; the keys are", id="misspelt key"
        ),
        pytest.param('name = "G"\ndelay = "2"\n' + FEED, "delay", "without quotes", id="quoted number"),
        pytest.param('name = "G"\ndelay = -1\n' + FEED, "delay", "from 0 to 3600", id="negative delay"),
        pytest.param('name = "G"\ndelay = nan\n' + FEED, "delay", "from 0 to 3600", id="no number"),
        pytest.param('name = "G"\ndelay = true\n' + FEED, "delay", "from 0 to 3600", id="a truth value is no number"),
        pytest.param('name = "G"\nlanguage = "English"\n' + FEED, "language", "language tag", id="language by name"),
        pytest.param('name = "G"\nhosts = ["https://g.example"]\n' + FEED, "hosts", "without https://", id="host"),
        pytest.param('name = "G"\nverified = "no"\n' + FEED, "verified", "true or false", id="quoted truth"),
        pytest.param('name = "G"\nheaders = ["a"]\n' + FEED, "headers", "must be a table", id="headers as list"),
        pytest.param('name = "G"\nheaders = {"a b" = "c"}\n' + FEED, "headers", "no header name", id="header name"),
        pytest.param(
            'name = "G"\nheaders = {A = "b\\nC: d"}\n' + FEED, "headers", "on one line", id="header injection"
        ),
        pytest.param('name = "G"\nrevisit = 3\n' + FEED, "revisit", '"36h", "3d" or "1w"', id="no span"),
        pytest.param('name = "G"\nrevisit = "soon"\n' + FEED, "revisit", "write 36h, 7d or 2w", id="span in words"),
        pytest.param("name = Gazette", None, "text goes in quotes", id="no TOML"),
    ],
)
def test_errors_say_where_and_what_to_do(tmp_path: Path, text: str, key: str | None, advice: str) -> None:
    """An error names the file, the key, and the way out."""
    path = seed(tmp_path, text)
    with pytest.raises(SourceError, match=advice) as caught:
        load_source(path)
    assert caught.value.key == key
    assert str(caught.value).startswith(f"{path}: ")


def test_a_secret_is_not_repeated_in_an_error(tmp_path: Path) -> None:
    """A header's value that won't do is not shown: it may be a password."""
    path = seed(tmp_path, f'name = "G"\nheaders = {{Cookie = "hunter2€"}}\n{FEED}')
    with pytest.raises(SourceError) as caught:
        load_source(path)
    assert "hunter2" not in str(caught.value)


def test_no_utf8(tmp_path: Path) -> None:
    """A seed saved in another encoding gives an error that says how to save it."""
    path = tmp_path / "g.toml"
    path.write_bytes('name = "Größe"'.encode("latin-1"))
    with pytest.raises(SourceError, match="save it as UTF-8"):
        load_source(path)


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    """The sources of the good files come, with an error for each bad one; a name taken twice is an error."""
    good = seed(tmp_path, f'name = "A"\n{FEED}', "a.toml")
    bad = seed(tmp_path, "name =", "b.toml")
    same = seed(tmp_path, f'name = "A"\n{FEED}', "c.toml")
    sources, errors = load_sources([good, bad, same])
    assert [source.name for source in sources] == ["A"]
    assert [error.path for error in errors] == [bad, same]
    assert "is taken by" in str(errors[1])


def test_files_and_folders(tmp_path: Path) -> None:
    """A folder stands for the seed files right in it, in order, each once however often it is named."""
    b, a = seed(tmp_path, WHOLE, "b.toml"), seed(tmp_path, WHOLE, "a.toml")
    seed(tmp_path, WHOLE, ".hidden.toml")
    seed(tmp_path, "about seeds", "README.md")
    (tmp_path / "old").mkdir()
    seed(tmp_path / "old", WHOLE, "c.toml")
    assert find_seeds([tmp_path, a]) == (a, b)


def test_no_seeds(tmp_path: Path) -> None:
    """Where no seed is found the error says how to write one."""
    with pytest.raises(SourceError, match=r"no seed file.*scraper crawl FILE-OR-FOLDER"):
        find_seeds([tmp_path])
    with pytest.raises(SourceError, match=r"no such file or folder.*scraper crawl FILE-OR-FOLDER"):
        find_seeds([tmp_path / "nowhere"])


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.toml")), ids=lambda path: path.stem)
def test_the_example_seeds_are_good(path: Path) -> None:
    """Each example is a valid seed with a pace of its own, and says that nobody has verified it."""
    source = load_source(path)
    assert source.delay is not None
    assert source.language
    assert not source.verified


def test_every_key_is_described() -> None:
    """seeds/README.md has a row for each key of the format, and its first example is a valid seed."""
    text = (SEEDS / "README.md").read_text("utf-8")
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == list(KEYS)
    example = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert example
    assert tomllib.loads(example[1])["name"] == "The Harbour Gazette"
