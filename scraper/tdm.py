"""What a site reserves for all its pages: ``/.well-known/tdmrep.json`` (https://www.w3.org/2022/tdmrep/, section 4.2).

Its rules are tried in their order, and the first whose ``location`` is how the path begins holds. ``*`` stands for any
characters and ``$``, at the end, for the end. What a page or its headers say themselves comes before it.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from scraper.accept import TDM_FILE
from scraper.fetch_errors import FetchError, StatusError
from scraper.polite import NotWelcome, PoliteFetcher
from scraper.site_notes import SiteNotes
from scraper.sources import Source
from scraper.urls import origin_of

PATH = "/.well-known/tdmrep.json"

_MOST_RULES = 1_000


class TdmRule(NamedTuple):
    """A rule of such a file.

    Attributes:
        location: the pattern of the paths that it is about.
        is_reserved: whether text and data mining is reserved there.
        policy: URL of the terms; None for none.
    """

    location: str
    is_reserved: bool
    policy: str | None = None


def read_rules(content: str | bytes) -> tuple[TdmRule, ...]:
    """The rules that a file holds; of one that is broken those that can be read.

    >>> read_rules('[{"location": "/news/", "tdm-reservation": 1}, {"location": 7}]')
    (TdmRule(location='/news/', is_reserved=True, policy=None),)
    """
    try:
        listed = json.loads(content)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(listed, list):
        return ()
    rules = []
    for item in listed[:_MOST_RULES]:
        location = item.get("location") if isinstance(item, dict) else None
        # Any other value is a mistake, and such a rule says nothing.
        if isinstance(location, str) and (reservation := item.get("tdm-reservation")) in (0, 1, "0", "1"):
            policy = item.get("tdm-policy")
            rules.append(TdmRule(location, int(reservation) == 1, policy if isinstance(policy, str) else None))
    return tuple(rules)


def rule_for(rules: Sequence[TdmRule], url: str) -> TdmRule | None:
    """The rule that holds for the page at ``url``; None where none does."""
    parts = urlsplit(url)
    path = unquote_to_bytes(f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/")
    return next((rule for rule in rules if _matches(rule.location, path)), None)


def _matches(location: str, path: bytes) -> bool:
    """Whether a path begins as a pattern says; by looking for its pieces in turn, which no pattern can make slow."""
    is_whole = location.endswith("$")
    first, *others = (unquote_to_bytes(piece) for piece in location.removesuffix("$").split("*"))
    if not path.startswith(first):
        return False
    if not others:
        return not is_whole or path == first
    at = len(first)
    for piece in others[:-1] if is_whole else others:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not is_whole or (path.endswith(others[-1]) and len(path) - len(others[-1]) >= at)


class TdmFiles:
    """The files of all the sites of a run, each asked for once a day.

    Args:
        fetcher: asks for them.
        notes: remember them from one run to the next.
    """

    def __init__(self, fetcher: PoliteFetcher, notes: SiteNotes) -> None:
        self._fetcher = fetcher
        self._notes = notes
        self._rules: dict[str, tuple[TdmRule, ...]] = {}
        self._asking: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def rule(self, url: str, source: Source) -> TdmRule | None:
        """The rule that holds for the page at ``url``; None where none does, or the file can't be had."""
        origin = origin_of(url)
        async with self._asking[origin]:
            if origin not in self._rules:
                self._rules[origin] = read_rules(await self._file(origin, source))
        return rule_for(self._rules[origin], url)

    async def _file(self, origin: str, source: Source) -> str:
        if (kept := self._notes.tdm_file(origin)) is not None:
            return kept
        try:
            content = (await self._fetcher.get(f"{origin}{PATH}", source, TDM_FILE)).page.content
        except NotWelcome:
            return ""
        except FetchError as error:
            if not isinstance(error, StatusError) or error.temporary:
                return ""  # another run may have it
            content = ""
        text = content if isinstance(content, str) else content.decode("utf-8-sig", "replace")
        self._notes.keep_tdm_file(origin, text if read_rules(text) else "")  # most are pages that say "not found"
        return text
