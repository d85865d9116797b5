"""``scraper crawl --demo``: the demonstration site, served and crawled."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from scraper.cli.crawling import Job
from scraper.demo import demo_seed, serve_demo

STORE = Path("demo.db")
"""Where the stories go, unless ``--db`` says otherwise: not among a user's own."""


def run_demo(options: dict[str, Any]) -> int:
    """Crawl the site with the options of a crawl; the exit code. It is on this machine, so its address is allowed."""
    with serve_demo() as origin, TemporaryDirectory() as folder:
        seed = Path(folder) / "skerry-lantern.toml"
        seed.write_text(demo_seed(origin), "utf-8")
        if not options["quiet"]:
            click.echo(
                f"The Skerry Lantern, a paper made up for this, is served at {origin}. Its seed file:\n", err=True
            )
            click.echo("".join(f"    {line}\n" for line in demo_seed(origin).splitlines()[1:]), err=True)
        code = Job(**options | {"seeds": (seed,), "allow_private": True}).run()
    if not (options["quiet"] or options["dry_run"] or code):
        click.echo(_NEXT.format(db=options["db"]), err=True)
    return code


_NEXT = """
One story answers 503, one is gone, one is forbidden by robots.txt: a crawl tells, and goes on. Now try

    scraper search --db {db} bakery
    scraper status --db {db}
    scraper crawl --demo              # again: nothing has changed, so nothing is fetched

and write a seed file of your own (seeds/README.md)."""
