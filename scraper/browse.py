"""The store in a browser: Datasette on this machine alone, which only reads.

Datasette opens the file with SQLite's ``mode=ro`` and sees what a crawl writes meanwhile; ``immutable`` would be wrong
for a file that changes. It answers to the names of this machine only, so that no page elsewhere can read the store
through a name that it makes point here (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from scraper.export_files import MissingExtraError

HOST = "127.0.0.1"
_SETTINGS = {
    "suggest_facets": False,  # it looks at every column of every table
    "sql_time_limit_ms": 10_000,
    "facet_time_limit_ms": 2_000,
    "truncate_cells_html": 200,
    "allow_download": False,  # while a crawl writes, the file alone is half of the store
}

_Scope = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[_Scope]]
_Send = Callable[[_Scope], Awaitable[None]]
_App = Callable[[_Scope, _Receive, _Send], Awaitable[None]]


def metadata(database: str) -> dict[str, Any]:
    """Datasette's metadata for a store of this name: queries, facets, search, and what is hidden."""
    told = json.loads(files("scraper").joinpath("data", "browse.json").read_text("utf-8"))
    page = {key: told.pop(key) for key in ("title", "description")}
    return {**page, "databases": {database: told}}


def listen(port: int) -> socket.socket:
    """A socket of this machine at that port, any free one for 0. Raises OSError where it is taken."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise
    return listening


def serve(path: Path, listening: socket.socket, started: Callable[[str], object]) -> None:
    """Show the store at ``path`` until the process is told to end; ``started`` gets the address once it answers.

    Raises ``MissingExtraError`` without Datasette.
    """
    try:
        from datasette.app import Datasette  # noqa: PLC0415 - half a second, and an extra
        from uvicorn import Config, Server  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("Datasette", "browse") from None
    datasette = Datasette([str(path)], metadata=metadata(path.stem), settings=_SETTINGS)
    port = listening.getsockname()[1]

    class Announced(Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            started(f"http://{HOST}:{port}{datasette.urls.database(path.stem)}")

    async def run() -> None:
        await datasette.invoke_startup()
        articles = datasette.urls.table(path.stem, "articles")
        app = _for_this_machine(_with_columns(datasette.app(), articles), port)
        await Announced(Config(app, log_level="warning")).serve([listening])

    asyncio.run(run())


_COLUMNS = ("title", "published_utc", "site", "section", "language", "url")


def _with_columns(app: _App, table: str) -> _App:
    """Leads who asks for a table to the columns that one looks for; metadata can't choose them, a query can."""
    chosen = f"{table}?{'&'.join(f'_col={name}' for name in _COLUMNS)}"

    async def led(scope: _Scope, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "http" and scope["path"] == table and not scope["query_string"]:
            await send({"type": "http.response.start", "status": 302, "headers": [(b"location", chosen.encode())]})
            await send({"type": "http.response.body", "body": b""})
            return
        await app(scope, receive, send)

    return led


def _for_this_machine(app: _App, port: int) -> _App:
    names = {f"{name}:{port}".encode() for name in (HOST, "localhost")}

    async def checked(scope: _Scope, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "http" and dict(scope["headers"]).get(b"host") not in names:
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]})
            await send({"type": "http.response.body", "body": b"This is for the machine that it runs on."})
            return
        await app(scope, receive, send)

    return checked
