"""``scraper browse``, with a real Datasette and a real Chromium; each is skipped where it is not installed."""

from __future__ import annotations

import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

from cleaners import clean_html
from scraper.store import Store

with_datasette = pytest.mark.skipif(find_spec("datasette") is None, reason="needs pip install 'clean-page[browse]'")
chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGE = (Path(__file__).parents[3] / "fixtures" / "pages" / "noise--around-and-within" / "page.html").read_bytes()


def save(path: Path, name: str) -> None:
    with Store.open(path) as store:
        store.save(clean_html(PAGE, f"https://{name}.example/1"), fetched_at="2026-03-03T08:00:00Z")


@pytest.fixture
def address(tmp_path: Path, command_environment: Mapping[str, str]) -> Iterator[str]:
    """The address at which a store is shown."""
    save(tmp_path / "news.db", "gazette")
    command = [sys.executable, "-m", "scraper.cli.main", "browse", "--port", "0", "--no-open"]
    process = subprocess.Popen(command, cwd=tmp_path, env=command_environment, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        assert line.endswith("/news shows news.db; Ctrl-C ends it\n"), line + process.stderr.read()
        yield line.split()[0]
        process.send_signal(signal.SIGINT)
        assert (process.wait(timeout=20), process.stderr.read()) == (0, "")
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def get(url: str, **headers: str) -> str:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
        return str(answer.read().decode())


@with_datasette
def test_a_store_in_a_browser(address: str, tmp_path: Path) -> None:
    """Queries, search and facets work; raw pages are hidden; what is written meanwhile is seen; strangers are not."""
    front = get(address)
    for query in ("newest", "by_tag", "edits", "most_removed", "wire_stories"):
        assert f'href="/news/{query}"' in front
        assert json.loads(get(f"{address}/{query}.json?tag="))["ok"]
    tables = {table["name"]: table["hidden"] for table in json.loads(get(f"{address}.json"))["tables"]}
    assert [name for name, hidden in tables.items() if not hidden] == [
        "articles", "authors", "opt_outs", "revisions", "runs", "site_profiles", "tags", "urls",
    ]  # fmt: skip
    save(tmp_path / "news.db", "courier")
    heads = re.findall(r'<th [^>]*data-column="(\w+)"', get(f"{address}/articles"))
    assert heads[:3] == ["id", "title", "published_utc"], "what one looks for comes first"
    found = json.loads(get(f"{address}/articles.json?_search=ferry"))
    assert [site["count"] for site in found["facet_results"]["site"]["results"]] == [1, 1]
    assert found["filtered_table_rows_count"] == 2
    assert json.loads(get(f"{address}/by_tag.json?tag=FERRIES&_shape=array"))[0]["tag"] == "Ferries"
    with pytest.raises(urllib.error.HTTPError, match="403"):
        get(address, Host="evil.example")


@with_datasette
@pytest.mark.skipif(chromium is None, reason="needs Chromium")
def test_chromium_shows_it(address: str, tmp_path: Path) -> None:
    """A real browser draws a search with its facets and the story's headline."""
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    command = [str(chromium), "--headless=new", "--no-sandbox", "--disable-gpu", profile]
    shown = subprocess.run(
        [*command, "--dump-dom", f"{address}/articles?_search=ferry"],
        capture_output=True, text=True, timeout=60, check=True,
    ).stdout  # fmt: skip
    assert "1 row where search matches" in shown
    assert "Island ferry saved" in shown
    assert 'class="facet-info' in shown


def test_without_datasette_it_says_how_to_get_it(tmp_path: Path, command_environment: Mapping[str, str]) -> None:
    """The error names the extra."""
    save(tmp_path / "news.db", "gazette")
    script = (
        "import sys; sys.modules['datasette'] = None; sys.argv[1:] = ['browse', '--no-open', '--port', '0']; "
        "from scraper.cli.main import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=command_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (
        2,
        "scraper: this needs Datasette, which is not installed: pip install 'clean-page[browse]'\n",
    )


@with_datasette
def test_a_port_that_is_taken(tmp_path: Path, command_environment: Mapping[str, str]) -> None:
    """A port that was asked for and can't be had is an error."""
    save(tmp_path / "news.db", "gazette")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "scraper.cli.main", "browse", "--no-open", "--port", port]
        done = subprocess.run(
            command, cwd=tmp_path, env=command_environment, capture_output=True, text=True, timeout=60, check=False
        )
    assert (done.returncode, done.stderr) == (
        1,
        f"scraper: port {port} can't be had: Address already in use; --port 0 takes a free one\n",
    )
