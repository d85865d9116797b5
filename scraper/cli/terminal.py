"""What may be shown: text of a page made safe for a terminal and a log, and folded to its width.

A page is written by strangers. Printed as it stands, its title could move the cursor, retitle the window, start a
line of its own in a log, or show a sentence in another order than it is written in (CVE-2021-42574, "Trojan Source").
"""

from __future__ import annotations

from functools import cache
from unicodedata import combining, east_asian_width

# C0, DEL and C1 (which holds the one-byte CSI), but for tab and line feed.
_CONTROLS = [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)]
_SURROGATES = range(0xD800, 0xE000)  # halves of a character, which no encoding can write
# Embeddings, overrides and isolates. The marks LRM, RLM and ALM stay: they turn nothing round, and names need them.
_BIDI_CONTROLS = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_LINE_ENDS = [0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

_SHOWN_AS = {
    **dict.fromkeys([*_CONTROLS, *_SURROGATES], "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(_BIDI_CONTROLS, ""),
    **dict.fromkeys(_LINE_ENDS, "\n"),
}


def printable(text: str, *, lines: bool = False) -> str:
    """``text`` without anything that a terminal or a log would obey.

    Control characters become U+FFFD, so that an escape sequence is seen and does nothing; bidirectional overrides go.
    Without ``lines``, all space is folded to single blanks: one value stays on one line of a log.

    >>> printable("Red\\x1b[31m alert\\nERROR all is lost")
    'Red\ufffd[31m alert ERROR all is lost'
    """
    text = text.replace("\r\n", "\n").translate(_SHOWN_AS)
    return text if lines else " ".join(text.split())


def printable_json(document: str) -> str:
    """JSON text that says the same, with what ``printable`` would take out written as ``\\u`` escapes.

    The JSON writer escapes only the first 32 control characters; a terminal obeys more than these.
    """
    return document.translate(_escaped())


@cache
def _escaped() -> dict[int, str]:
    return {code: f"\\u{code:04x}" for code in _SHOWN_AS if code >= 0x20}  # below are the line feeds between members


def columns(text: str) -> int:
    """The columns that ``text`` takes on a terminal; a wide East Asian character takes two."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def wrap(text: str, width: int, indent: str = "", bullet: str = "") -> str:
    """Each line of ``text`` folded at blanks to ``width`` columns, every line led by ``indent``.

    ``bullet`` leads the very first line, and as many blanks all others. A word wider than the room stays whole (a URL
    can be clicked, and a terminal breaks a line of Chinese by itself), and so does a line that begins with blanks: it
    is code.
    """
    hanging = indent + " " * len(bullet)
    room = width - columns(hanging)
    folded = (piece for line in text.split("\n") for piece in _folded(line, room))
    return indent + bullet + f"\n{hanging}".join(folded)


def _folded(line: str, room: int) -> list[str]:
    if line.startswith((" ", "\t")):
        return [line]
    rows: list[list[str]] = [[]]
    used = 0
    for word in line.split(" "):
        needed = columns(word)
        if rows[-1] and used + needed > room:
            rows.append([])
            used = 0
        rows[-1].append(word)
        used += needed + 1
    return [" ".join(row).rstrip() for row in rows]
