"""``scraper browse``: the store in a browser."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from socket import socket

import click

from scraper.cli.running import CommandError, UsageError, tell
from scraper.cli.store_options import SETTINGS, db_option, open_store

_PORT = 8001


@click.command(context_settings=SETTINGS)
@db_option
@click.option(
    "--port", metavar="N", type=click.IntRange(0, 65535), help=f"The port; else {_PORT}, or a free one if it is taken."
)
@click.option("--no-open", is_flag=True, help="Print the address, and open no browser.")
def browse(db: Path, port: int | None, no_open: bool) -> None:
    """Look at the store in a browser, with Datasette; Ctrl-C ends it.

    It can be searched, filtered and asked: the newest stories, those with a tag, what was edited, what is removed
    most on each site. It only reads, on this machine alone, and a crawl may write meanwhile. Raw pages are not shown.
    Needs pip install 'clean-page[browse]'.

    \b
    Exit codes: 0 ended with Ctrl-C; 1 the port is taken; 2 usage, or Datasette is missing; 5 the store failed
    """
    from scraper.browse import serve  # noqa: PLC0415 - `--help` serves nothing
    from scraper.export_files import MissingExtraError  # noqa: PLC0415

    with open_store(db):
        pass  # it is a store, and of the newest schema from here on

    def started(address: str) -> None:
        tell(f"{address} shows {db}; Ctrl-C ends it\n")
        if not no_open:
            import webbrowser  # noqa: PLC0415 - as above

            webbrowser.open(address)

    try:
        with _listening(port) as listening, suppress(KeyboardInterrupt):
            serve(db, listening, started)
    except MissingExtraError as error:
        raise UsageError(str(error)) from None


def _listening(port: int | None) -> socket:
    from scraper.browse import listen  # noqa: PLC0415 - as above

    try:
        return listen(_PORT if port is None else port)
    except OSError as error:
        if port is None:
            return listen(0)
        raise CommandError(f"port {port} can't be had: {error.strerror}; --port 0 takes a free one") from None
