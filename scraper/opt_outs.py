"""What a page reserves: that no model be trained on it, that no text and data mining be done with it.

They bind whoever puts the text to such a use, not who reads it; so a crawl records them and the user decides. Read are
the words of robots directives that stand for this (``noai``, ``noimageai``), in the header X-Robots-Tag and in meta
elements, and the TDM Reservation Protocol's header and meta elements (https://www.w3.org/community/tdmrep/), which
come before the file of its site (``tdm``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from scraper.archive import FetchedPage
from scraper.user_agent import PRODUCT

if TYPE_CHECKING:
    from scraper.tdm import TdmRule

SaidIn = Literal["header", "meta", "file"]

_LOOKED_AT = 256 * 1024  # bytes; meta elements stand in the head
_DIRECTIVES = frozenset({"noai", "noimageai", "noml"})
_META = re.compile(rb"<meta\s[^>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""([a-z-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


class OptOut(NamedTuple):
    """One reservation.

    Attributes:
        signal: "noai", "noimageai", "noml" or "tdm-reservation".
        said_in: where it was found.
        policy: URL of the terms that a TDM reservation names; None for none.
    """

    signal: str
    said_in: SaidIn
    policy: str | None = None


def opt_outs_of(fetched: FetchedPage, rule: TdmRule | None = None) -> tuple[OptOut, ...]:
    """What the page or its headers reserve, each once; ``rule`` is what its site says of such pages."""
    content = fetched.page.content
    head = content[:_LOOKED_AT] if isinstance(content, bytes) else content[:_LOOKED_AT].encode("utf-8", "replace")
    metas = dict(_metas(head))
    headers = {name.lower(): value for name, value in fetched.headers if name.lower() != "x-robots-tag"}
    tags = [value for name, value in fetched.headers if name.lower() == "x-robots-tag"]
    robots = [metas[name] for name in ("robots", PRODUCT) if name in metas]
    found = [OptOut(word, "header") for tag in tags for word in _directives(tag, may_name_agent=True)]
    found += [OptOut(word, "meta") for said in robots for word in _directives(said)]
    found += _reservations(headers, "header")
    found += _reservations(metas, "meta")
    own = (said.get("tdm-reservation", "").strip() for said in (headers, metas))
    if rule and rule.is_reserved and not {"0", "1"}.intersection(own):
        found.append(OptOut("tdm-reservation", "file", rule.policy))
    return tuple(dict.fromkeys(found))


def _directives(value: str, *, may_name_agent: bool = False) -> Iterator[str]:
    """Those of ours in a list such as ``noindex, noai``. In a header the list may be for one agent: ``name: noai``."""
    agent, colon, rest = value.partition(":")
    if may_name_agent and colon and " " not in agent.strip() and "," not in agent:
        if agent.strip().lower() != PRODUCT:
            return
        value = rest
    for word in value.lower().split(","):
        if word.strip() in _DIRECTIVES:
            yield word.strip()


def _reservations(said: dict[str, str], said_in: SaidIn) -> Iterator[OptOut]:
    if said.get("tdm-reservation", "").strip() == "1":
        yield OptOut("tdm-reservation", said_in, said.get("tdm-policy", "").strip() or None)


def _metas(head: bytes) -> Iterable[tuple[str, str]]:
    """Name, in lower case, and content of each meta element; by pattern, since a second parse costs a millisecond."""
    for element in _META.findall(head):
        attributes = {
            name.lower(): (double or single or bare).decode("utf-8", "replace")
            for name, double, single, bare in _ATTRIBUTE.findall(element)
        }
        if b"name" in attributes and b"content" in attributes:
            yield attributes[b"name"].strip().lower(), attributes[b"content"]
