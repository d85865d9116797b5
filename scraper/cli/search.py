"""``scraper search``: stories that hold certain words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.colour import color_option, has_colours
from scraper.cli.running import UsageError, tell
from scraper.cli.store_options import SETTINGS, db_option, open_store, selection, selection_options
from scraper.cli.terminal import printable, printable_json, wrap

if TYPE_CHECKING:
    from scraper.query import Query
    from scraper.search import Hit, Marked
    from scraper.selection import Selection
    from scraper.store import Store

_WIDTH = 88
_COLOURS = str.maketrans({"\ufdd0": "\x1b[1;33m", "\ufdd1": "\x1b[0m"})  # of two characters that no text has


@click.command(context_settings=SETTINGS)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@db_option
@selection_options
@click.option("--unique", is_flag=True, help="Of near-duplicates only the first.")
@click.option("--newest", is_flag=True, help="The newest first, not the best.")
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=20, show_default=True, help="Show at most N stories."
)
@click.option("--json", "is_json", is_flag=True, help="A line of JSON for each story.")
@color_option
def search(words: tuple[str, ...], is_json: bool, is_coloured: bool | None, **options: Any) -> None:
    """Find stories by their words, in title and text; never by what was removed from their pages.

    \b
    ferry strike            both, in any case, with or without accents
    '"ferry strike"'        one after the other
    'ferr*'                 words that begin so
    'ferry OR boat'         either
    'ferry NOT skerry'      without; -- -skerry ferry does the same
    title:ferry             in the title

    An alert after each crawl: scraper search WORDS --since-run last --json

    \b
    Exit codes: 0 done, with or without hits; 2 usage; 5 the store failed
    """
    from scraper.cli.printing import show  # noqa: PLC0415 - `--help` searches nothing
    from scraper.query import QueryError, parse  # noqa: PLC0415

    try:
        query = parse(" ".join(words))
    except QueryError as error:
        raise UsageError(printable(str(error))) from None
    paint = has_colours(is_coloured)
    with open_store(options["db"]) as store:
        chosen = selection(store, options)
        hits = islice(_hits(store, query, chosen, options), options["limit"])
        shown = show((_line(hit) if is_json else _entry(hit, paint)) for hit in hits)
        if not is_json:
            _sum_up(store, query, chosen, shown, options)


def _hits(store: Store, query: Query, chosen: Selection, options: dict[str, Any]) -> Iterator[Hit]:
    from scraper.cli.duplicates import catch_up  # noqa: PLC0415 - as above
    from scraper.duplicates import Unique  # noqa: PLC0415
    from scraper.search import Order  # noqa: PLC0415
    from scraper.search import search as found  # noqa: PLC0415

    order = Order.NEWEST if options["newest"] else Order.RELEVANCE
    if not options["unique"]:
        yield from found(store, query, chosen, order=order)
        return
    catch_up(store)
    unique = Unique(store)
    yield from (hit for hit in found(store, query, chosen, order=order) if unique.is_first(hit.article_id))


def _sum_up(store: Store, query: Query, chosen: Selection, shown: int, options: dict[str, Any]) -> None:
    from scraper.search import count  # noqa: PLC0415 - as above

    if shown == 0:
        tell("No story found.\n")
    elif shown == options["limit"] and (total := count(store, query, chosen)) > shown:
        tell(f"{shown} of {total:,} stories; --limit shows more.\n")


def _line(hit: Hit) -> str:
    return printable_json(json.dumps(asdict(hit), ensure_ascii=False)) + "\n"


def _entry(hit: Hit, paint: bool) -> str:
    about = (hit.published or hit.first_fetched_at)[:10], hit.site or "", hit.url or ""
    lines = [
        _painted(hit.title, paint) or "(without a title)",
        "  " + " · ".join(printable(text) for text in about if text),
        wrap(_painted(hit.snippet, paint), _WIDTH, "  "),
    ]
    return "\n".join(lines).translate(_COLOURS) + "\n\n"


def _painted(marked: Marked, paint: bool) -> str:
    """The text for a terminal, what was found between characters that become colours once lines are folded."""
    pieces: list[str] = []
    at = 0
    for start, end in marked.marks if paint else ():
        pieces += [_shown(marked.text[at:start]), "\ufdd0", _shown(marked.text[start:end]), "\ufdd1"]
        at = end
    return "".join([*pieces, _shown(marked.text[at:])])


def _shown(text: str) -> str:
    """As ``printable``, with the blanks at its ends."""
    return printable(f".{text}.")[1:-1]
