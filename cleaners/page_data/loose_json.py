"""JSON as pages really hold it: in wrappers, several values in a row, broken in ways that can be mended safely.

A mend is safe when it can only bring back what the author of the JSON meant: it never invents a value. What can't be
mended is absent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

_MAX_MENDABLE = 300_000  # characters; every mend parses once more, and no honest page's JSON-LD is larger
_MAX_MENDS = 40  # a text with more slips than this is not JSON

# Lone surrogates can't be written as UTF-8, so a value that holds one would break whoever stores it.
_SURROGATE = pattern(r"\\u[dD][89abAB]")

_LEADS = pattern(r"(?:(?://\s{0,9}|/\*\s{0,9})?<!\[CDATA\[(?:\s{0,9}\*/)?|<!--)")
_TAIL = pattern(r"(?:(?://\s{0,9}|/\*\s{0,9})?\]\]>(?:\s{0,9}\*/)?|(?://\s{0,9})?-->)\Z")
_LONGEST_TAIL = 32  # characters
_EDGES = " \t\r\n;\ufeff"
_DECODER = json.JSONDecoder(strict=False)  # raw line breaks and tabs inside strings are the commonest slip of all


def loads_all(text: str) -> list[Any]:
    """Every JSON value in ``text``, in order; an empty list where there is none. Never raises.

    >>> loads_all('{"a": 1,} {"b": "said "yes" twice"}')
    [{'a': 1}, {'b': 'said "yes" twice'}]
    """
    try:
        return _without_lone_surrogates(text, [_DECODER.decode(text)])
    except (ValueError, RecursionError):
        return _mended(_unwrapped(text))


def _unwrapped(text: str) -> str:
    """The text without what keeps old browsers and XML parsers from reading it."""
    text = text.strip(_EDGES)
    if lead := _LEADS.match(text):
        text = text[lead.end() :]
    if tail := _TAIL.search(text, max(0, len(text) - _LONGEST_TAIL)):
        text = text[: tail.start()]
    return text.strip(_EDGES)


def _mended(text: str) -> list[Any]:
    if text.startswith(("{&quot;", "[{&quot;")) or ('"' not in text and "&quot;" in text):
        from html import unescape  # noqa: PLC0415 - the names of all entities take 1 ms, and this is rare

        text = unescape(text)
    values: list[Any] = []
    start, mends = 0, 0
    while start < len(text):
        try:
            value, start = _DECODER.raw_decode(text, start)
            values.append(value)
            start = _next_value(text, start)
        except json.JSONDecodeError as error:
            mends += 1
            if mends > _MAX_MENDS or len(text) > _MAX_MENDABLE or (better := _mend(text, error, start)) is None:
                break
            text = better
        except (ValueError, RecursionError):
            break
    return _without_lone_surrogates(text, values)


_BETWEEN_VALUES = pattern(r"[\s,;\ufeff]*")


def _next_value(text: str, end: int) -> int:
    gap = _BETWEEN_VALUES.match(text, end)
    return gap.end() if gap else end


def _without_lone_surrogates(text: str, values: list[Any]) -> list[Any]:
    if not _SURROGATE.search(text):
        return values
    try:
        return [json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")) for value in values]
    except (ValueError, RecursionError):
        return []


def _mend(text: str, error: json.JSONDecodeError, start: int) -> str | None:
    """The text with the slip at ``error`` mended, or None where no safe mend is known."""
    for slip in _SLIPS:
        if (better := slip(text, error.pos, start)) is not None:
            return better
    return None


_TRAILING_COMMA = pattern(r",\s*(?=[}\]])")
_COMMENT = pattern(r"/\*.*?\*/|//[^\n]*(?:\n|$)", re.DOTALL)
_KEY = pattern(r'"[^"\n]{1,80}"\s*:')
_CLOSERS = {"{": "}", "[": "]"}


def _trailing_comma(text: str, pos: int, start: int) -> str | None:
    """``{"a": 1,}``: Python puts the error at the comma or after it, depending on its version."""
    comma = text.rfind(",", start, pos + 1)
    if comma >= 0 and (match := _TRAILING_COMMA.match(text, comma)) and match.end() >= pos:
        return text[:comma] + text[comma + 1 :]
    return None


def _missing_value(text: str, pos: int, start: int) -> str | None:
    """``{"a": , "b": 1}``: the template had nothing to put there."""
    before = text[max(start, pos - 20) : pos].rstrip()
    if before.endswith(":") and text[pos : pos + 1] in {",", "}"}:
        return f"{text[:pos]}null{text[pos:]}"
    return None


def _double_comma(text: str, pos: int, start: int) -> str | None:
    """``[1,, 2]``."""
    before = text[max(start, pos - 20) : pos].rstrip()
    if before.endswith((",", "[", "{")) and text[pos : pos + 1] == ",":
        return text[:pos] + text[pos + 1 :]
    return None


def _comment(text: str, pos: int, start: int) -> str | None:  # noqa: ARG001 - all mends have one shape
    """``/* ... */`` and ``// ...``, which JavaScript allows and JSON doesn't."""
    match = _COMMENT.match(text, pos)
    return text[:pos] + text[match.end() :] if match else None


def _stray_backslash(text: str, pos: int, start: int) -> str | None:  # noqa: ARG001
    r"""``"it\'s"``: an escape that JSON doesn't know."""
    if text[pos : pos + 1] != "\\":
        return None
    return text[:pos] + text[pos + 1 :] if text[pos + 1 : pos + 2] == "'" else f"{text[:pos]}\\{text[pos:]}"


def _missing_comma(text: str, pos: int, start: int) -> str | None:
    """``{"a": "x" "b": 1}`` and ``[{...} {...}]``."""
    before = text[max(start, pos - 200) : pos].rstrip()
    is_key = before.endswith(('"', "}", "]", "e", "l", *"0123456789")) and _KEY.match(text, pos)
    if is_key or (before.endswith("}") and text[pos : pos + 1] == "{"):
        return f"{text[:pos]},{text[pos:]}"
    return None


def _bare_quote(text: str, pos: int, start: int) -> str | None:
    """``"she said "yes" and left"``: the string ended too soon, so the quote before the error belongs inside it."""
    quote = text.rfind('"', start, pos)
    if quote <= start or text[quote - 1] == "\\" or text[quote + 1 : pos].strip():
        return None
    if text[quote + 1 : quote + 2] in {",", "}", "]", ":"} or pos >= len(text):
        return None
    return f"{text[:quote]}\\{text[quote:]}"


_STRUCTURE = pattern(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[{}\[\],]', re.DOTALL)
_DEEP = 50  # no honest page nests its JSON-LD deeper


def _cut_off(text: str, pos: int, start: int) -> str | None:  # noqa: ARG001
    """A text that stops in the middle: it ends at the last comma, and the brackets open there are closed."""
    open_brackets: list[str] = []
    complete: tuple[int, str] | None = None
    for token in _STRUCTURE.finditer(text, start):
        mark = token[0]
        if mark in _CLOSERS:
            open_brackets.append(_CLOSERS[mark])
            if len(open_brackets) > _DEEP:
                return None
        elif mark == ",":
            complete = token.start(), "".join(reversed(open_brackets))
        elif mark in {"}", "]"} and (not open_brackets or open_brackets.pop() != mark or not open_brackets):
            return None  # the value ends in order, so being cut off is not what ails it
    return text[: complete[0]] + complete[1] if complete else None


_Slip = Callable[[str, int, int], "str | None"]
_SLIPS: tuple[_Slip, ...] = (
    _trailing_comma,
    _missing_value,
    _double_comma,
    _comment,
    _stray_backslash,
    _missing_comma,
    _bare_quote,
    _cut_off,
)
