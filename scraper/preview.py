"""What a run would fetch, without fetching or storing it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.discovery import Listing
from scraper.frontier import Frontier
from scraper.sources import Source
from scraper.store import Store


@dataclass(frozen=True, slots=True)
class Due:
    """A story that a run would fetch.

    Attributes:
        url: its identity.
        found_on: URL of the list that names it; empty where an earlier run found it.
        why: what speaks for it.
    """

    url: str
    found_on: str
    why: tuple[str, ...]


def due_of(source: Source, listing: Listing, store: Store) -> Iterator[Due]:
    """What is due of a source whose lists were just read: what they name anew, then what earlier runs left."""
    handled = store.known(link.url for link in listing.links)
    listed = [link for link in listing.links if link.url not in handled]
    for link in listed:
        yield Due(link.url, link.found_on, link.why)
    seen = {link.url for link in listed}
    frontier = Frontier(store)
    for row in frontier.due(source.name):
        entry = frontier.entry(row)
        if entry and entry.url not in seen:
            yield Due(entry.url, "", ("left by an earlier run" if entry.tries == 0 else "to be tried again",))
