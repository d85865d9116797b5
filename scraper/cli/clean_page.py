"""``clean-page``: pages in, clean records out."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

from scraper.cli.running import finish, run

TYPE_CHECKING = False  # as type checkers know it; `typing` takes 2 ms to import
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> None:
    """The console script."""
    # A page leaves no cycles behind, and looking for them takes a tenth of a short run.
    gc.set_threshold(100_000)
    _leave(_run(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """End as ``sys.exit`` does, but let the system free what the process holds: Python takes 4 ms to do that itself."""
    atexit._run_exitfuncs()  # noqa: SLF001 - the only way to run what modules have asked to be run at the end
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as where the shell has closed it
            try:  # noqa: SIM105 - `contextlib` takes half a millisecond to import
                stream.flush()
            except (OSError, ValueError):
                pass  # whoever reads has gone, or the command has said so
    os._exit(code)


def _run(arguments: Sequence[str]) -> int:
    if arguments and not any(word.startswith("-") and word != "-" for word in arguments):
        # Pages alone are what is asked for most. There is nothing to parse then, and click takes 10 to 20 ms.
        from scraper.cli.late_logging import import_selectolax  # noqa: PLC0415 - `--help` cleans nothing

        import_selectolax()
        from scraper.cli.cleaning import Job  # noqa: PLC0415 - it is to find selectolax imported

        return finish(Job(tuple(arguments)).run, "clean-page")
    from scraper.cli.clean_page_options import command  # noqa: PLC0415 - see above

    return run(command, "clean-page", arguments)


if __name__ == "__main__":
    main()
