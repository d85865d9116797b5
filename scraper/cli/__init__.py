"""The commands: each parses its arguments, calls one function and prints."""

from __future__ import annotations

import sys

# Where click and rich are installed, httpx imports a command line of its own, 30 ms. An entry of None makes that import
# fail, and httpx then goes without it (https://docs.python.org/3/reference/import.html#the-module-cache).
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # the stubs don't know of None
