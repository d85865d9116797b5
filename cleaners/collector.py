"""Python's garbage collector waits while a page is cleaned.

A page is some ten thousand small objects, none of which is in a cycle: counting references frees them all. The
collector cannot know, and looks through them, and through all that the process holds, again and again: a tenth to a
third of the time that a page takes, and all of that of the slowest pages.
"""

from __future__ import annotations

import gc


class CollectorPaused:
    """``with CollectorPaused():`` no collection begins in here.

    It is on again behind, unless it was off before. The switch is the whole process's: where threads overlap it goes on
    with the first that comes out, so none can leave it off.
    """

    __slots__ = ("_was_on",)

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._was_on:
            gc.enable()
