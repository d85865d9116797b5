"""Markup nested deeper than browsers follow, made shallow before it reaches the parser.

At every block-level tag a parser climbs over the open elements, as the HTML standard asks, so its time grows by the
square of the depth: 100,000 nested ``<div>``, half a megabyte, take Lexbor 48 s. Browsers cap the depth. Here the tags
past the cap are taken out, and what they held stands at the deepest level that there is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from cleaners.startup.pattern import pattern

MAX_DEPTH = 512
"""As in Blink (``kMaximumHTMLParserDOMTreeDepth``); of 1,252 pages of all kinds the deepest has 56 levels."""
_MANY = 10_000  # tags; with fewer the parser takes half a second at worst, and hardly a page has more
_CHUNK = 4096  # bytes

_TAG = pattern(rb"<(?:!--|(/?)([a-zA-Z][^\s/<>]*)[^<>]*>?)")
# What ends the content that is no markup, by the element's name, "" for a comment.
_RAW_ENDS = {
    b"": pattern(rb"-->"),
    **{
        name: pattern(rb"</" + name, re.IGNORECASE)
        for name in b"script style textarea title iframe noembed noframes xmp".split()
    },
}
# Elements that hold nothing, or that the next of their kind ends: left open, they do not nest.
_FLAT = frozenset(
    b"""area base br col embed hr img input link meta param source track wbr
    html head body p li dt dd option optgroup tr td th thead tbody tfoot caption colgroup rt rp""".split()
)


def shallow(html: bytes) -> bytes:
    """The page with nothing nested deeper than some ``MAX_DEPTH`` levels; hardly ever anything but ``html`` itself."""
    if html.count(b"<") < _MANY or not _may_be_deep(html):
        return html
    kept: list[bytes] = []
    position = 0
    for start, end in _tags_past_the_cap(html):
        kept.append(html[position:start])
        position = end
    return b" ".join([*kept, html[position:]])


def _may_be_deep(html: bytes) -> bool:
    """Whether more than ``MAX_DEPTH`` tags are open somewhere; counted roughly, too many rather than too few."""
    open_tags = 0
    for start in range(0, len(html), _CHUNK):
        tags = html.count(b"<", start, start + _CHUNK)
        if open_tags + tags > MAX_DEPTH:
            return True
        open_tags += tags - 2 * html.count(b"</", start, start + _CHUNK)
    return False


def _tags_past_the_cap(html: bytes) -> Iterator[tuple[int, int]]:
    """Where the tags stand, from and to, that open or close an element past ``MAX_DEPTH``."""
    open_tags: list[bytes] = []
    how_many: Counter[bytes] = Counter()
    position = 0
    while tag := _TAG.search(html, position):
        position = tag.end()
        closes, name = tag[1], (tag[2] or b"").lower()
        if name in _FLAT:
            continue
        if closes:
            if not how_many[name]:
                continue
            while (last := open_tags.pop()) != name:
                how_many[last] -= 1
            how_many[name] -= 1
        elif name in _RAW_ENDS:
            end = _RAW_ENDS[name].search(html, position)
            position = end.end() if end else len(html)
            continue
        else:
            open_tags.append(name)
            how_many[name] += 1
        if len(open_tags) >= MAX_DEPTH + (not closes):
            yield tag.span()
