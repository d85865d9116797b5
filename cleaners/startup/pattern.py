"""Regular expressions that are compiled when they are first asked something.

Compiling the hundred that the library has takes 18 ms, a third of what the start of a command may cost; a page asks
some thirty of them.
"""

from __future__ import annotations

import re

from cleaners.startup.annotations import Any, AnyStr, cast

_ASKED = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Pattern:
    """Stands in for a compiled pattern. Its slots are empty until one is asked for; from then on it costs nothing."""

    __slots__ = ("_flags", "_source", *_ASKED)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for asked in _ASKED:
            setattr(self, asked, getattr(compiled, asked))
        return getattr(self, name)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, as far as it is asked to find something; a mistake in it shows at the first use.

    >>> DAY = pattern(r"\\d+ May")
    >>> DAY.findall("3 May to 7 May")
    ['3 May', '7 May']
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
