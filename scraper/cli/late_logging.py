"""selectolax without ``logging``: a sixth of what ``clean-page`` takes to start, for a warning that it never gives.

selectolax makes itself a logger when it is imported, for one mistake that we do not make (to unwrap a node that was
removed). ``logging`` takes 6 ms with what it imports. So the logger's name is kept, and ``logging`` is imported when
something is logged. For our own commands alone: the library leaves the modules of its users' processes as they are.
"""

from __future__ import annotations

import sys
from types import ModuleType

from cleaners.startup.annotations import Any


class _LateLogger:
    """A logger that is made when it is first asked something."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, asked: str) -> Any:
        import logging  # noqa: PLC0415 - the very import that is to be spared

        return getattr(logging.getLogger(self._name), asked)


def import_selectolax() -> None:
    """Import it, and ``logging`` not yet."""
    if "logging" in sys.modules:
        return
    stand_in = sys.modules["logging"] = ModuleType("logging")
    stand_in.__dict__["getLogger"] = _LateLogger
    try:
        import selectolax.lexbor  # noqa: F401, PLC0415 - for what it imports in its turn
    finally:
        del sys.modules["logging"]
