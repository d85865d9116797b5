"""What a run would fetch, without fetching or storing it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.discovery import Listing
from scraper.frontier import Frontier
from scraper.revisits import Revisits
from scraper.sources import Source
from scraper.store import Store


@dataclass(frozen=True, slots=True)
class Due:
    """A story that a run would fetch.

    Attributes:
        url: its identity.
        found_on: URL of the list that names it; empty where an earlier run found it.
        why: what speaks for it.
        is_new: whether no run knows of it.
    """

    url: str
    found_on: str
    why: tuple[str, ...]
    is_new: bool


def due_of(source: Source, listing: Listing, store: Store) -> Iterator[Due]:
    """What is due of a source whose lists were just read: what they name anew, what earlier runs left, what
    is stored and asked for again."""
    handled = store.known(link.url for link in listing.links)
    listed = [link for link in listing.links if link.url not in handled]
    frontier = Frontier(store)
    left = {entry.url: entry for row in frontier.due(source.name) if (entry := frontier.entry(row))}
    for link in listed:
        yield Due(link.url, link.found_on, link.why, is_new=link.url not in left)
    for link in listed:
        left.pop(link.url, None)
    for entry in left.values():
        why = "left by an earlier run" if entry.tries == 0 else "to be tried again"
        yield Due(entry.url, "", (why,), is_new=False)
    revisits = Revisits(store)
    for row in revisits.due(source.name, source.revisit) if source.revisit else ():
        if entry := revisits.entry(row):
            yield Due(entry.url, "", ("stored; it may have been edited",), is_new=False)
