"""Stories that a person names one by one (``--urls FILE``) -> the sources that they are crawled for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from cleaners import decode
from scraper.inputs import read_file
from scraper.sources import Source
from scraper.urls import BadURL, host_of, identity, site_of


class Named(NamedTuple):
    """What a file names.

    Attributes:
        urls: identities, each once, in its order.
        mistakes: the lines that are no address, in words.
    """

    urls: tuple[str, ...]
    mistakes: tuple[str, ...]


def read_named(file: str) -> Named:
    """The addresses in a file, one a line; ``-`` is standard input. Raises ``InputError``.

    Empty lines and those that begin with # are passed over, and so is what follows a tab: what ``--dry-run`` prints can
    be given back.
    """
    urls: dict[str, None] = {}
    mistakes = []
    for number, line in enumerate(decode(read_file(file), "text/plain")[0].splitlines(), 1):
        address = line.partition("\t")[0].strip()
        if not address or address.startswith("#"):
            continue
        try:
            urls[identity(address)] = None
        except BadURL as error:
            mistakes.append(f"{file}, line {number}: {error}")
    return Named(tuple(urls), tuple(mistakes))


def with_named(sources: Sequence[Source], urls: Iterable[str], file: str) -> tuple[Source, ...]:
    """``sources`` with the stories to fetch for them, and a source for each site that is none of theirs.

    A source a site, since each of them is crawled in its own time, and its stories one after the other.
    """
    by_source: dict[str, list[str]] = {}
    by_site: dict[str, list[str]] = {}
    owners = {site: source.name for source in reversed(sources) for site in source.sites}
    for url in urls:
        site = site_of(host_of(url))
        (by_source if site in owners else by_site).setdefault(owners.get(site, site), []).append(url)
    taken = {source.name for source in sources}
    known = (replace(source, stories=tuple(by_source.get(source.name, ())), named_in=file) for source in sources)
    return (
        *known,
        *(
            Source(
                f"{site} ({file})" if site in taken else site,
                sites=frozenset({site}),
                stories=tuple(named),
                named_in=file,
            )
            for site, named in by_site.items()
        ),
    )
