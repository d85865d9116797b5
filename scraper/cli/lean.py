"""What our commands leave unloaded."""

from __future__ import annotations

import sys


def skip_httpx_cli() -> None:
    """Keeps ``import httpx`` from loading httpx's own command, 0.05 to 0.1 s where click and rich are installed.

    Call before httpx is imported. It is for our commands alone: a library has no say in what others may import.
    """
    # None is how Python notes that a module is not to be had; the type of sys.modules does not know that.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]


def skip_the_search_for_sniffio() -> None:
    """Keeps httpcore from looking through all of ``sys.path`` for sniffio five times a request, 0.2 ms together.

    It does so where sniffio is not installed; without it asyncio is assumed, which is what our commands run on.
    """
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type] # as above
