"""The demonstration site serves what a newcomer is to see."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import httpx

from scraper.demo import demo_seed, serve_demo


def test_its_answers() -> None:
    """Pages come with a validator and 304 where it is sent back; faults and absences have their status."""
    with serve_demo(0) as origin:
        feed = httpx.get(f"{origin}/feed.xml")
        again = httpx.get(f"{origin}/feed.xml", headers={"If-None-Match": feed.headers["ETag"]})
        statuses = [
            httpx.get(origin + path).status_code for path in ("/", "/nowhere", "/../demo/seed.toml", "/island/")
        ]
    assert (feed.status_code, again.status_code, again.content) == (200, 304, b"")
    assert statuses == [200, 404, 404, 200]


def test_two_at_once() -> None:
    """Where its port is taken it is served at another; its seed names that one."""
    with serve_demo(0) as one, serve_demo(int(one.rpartition(":")[2])) as two:
        assert one != two
        assert tomllib.loads(demo_seed(two))["feeds"] == [f"{two}/feed.xml"]


def test_the_command(tmp_path: Path) -> None:
    """It crawls the paper into demo.db and nowhere else, tells its faults, and says what to try next."""
    command = [sys.executable, "-m", "scraper.cli.main", "crawl", "--demo", "--workers", "1"]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={"PYTHONPATH": str(root), "NEWS_DB": "mine.db"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(reason in done.stdout for reason in ("1 http-404", "1 http-503", "1 robots"))
    assert "scraper search --db demo.db bakery" in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".db") == ["demo.db"]
    with closing(sqlite3.connect(tmp_path / "demo.db")) as conn:
        assert conn.execute("SELECT count(*) FROM articles WHERE page_kind = 'article'").fetchone() == (5,)
        assert conn.execute("SELECT count(*) FROM articles WHERE body LIKE '%evening letter%'").fetchone() == (0,)
        assert conn.execute("SELECT signal FROM article_opt_outs").fetchall() == [("noai",)]
