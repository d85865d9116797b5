"""What a build has worked out ahead, so that no start has to.

The wheel holds a package more than the source, ``cleaners.worked_out``, made by ``work_ahead``: the phrases taken
apart and filed, the words' weights. Python keeps its modules as bytecode, so that their constants load in a millisecond
or two. A checkout does without; the text files stay the source.
"""

from __future__ import annotations

from cleaners.startup.annotations import Any


def worked_out(name: str) -> Any | None:
    """A module of what was worked out ahead; None where nothing was."""
    try:  # ``importlib`` would have to be imported itself
        return __import__(f"cleaners.worked_out.{name}", fromlist=(name,))
    except ModuleNotFoundError:
        return None
