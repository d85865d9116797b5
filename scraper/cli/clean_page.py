"""``clean-page``: pages in, clean records out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from scraper.cli.running import finish, run


def main() -> None:
    """The console script."""
    # A page leaves no cycles behind, and looking for them takes a tenth of a short run: as it goes, and at its end.
    gc.set_threshold(100_000)
    code = _run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    if arguments and not any(word.startswith("-") and word != "-" for word in arguments):
        # Pages alone are what is asked for most. There is nothing to parse then, and click takes 10 to 20 ms.
        from scraper.cli.cleaning import Job  # noqa: PLC0415 - `--help` cleans nothing

        return finish(Job(tuple(arguments)).run)
    from scraper.cli.clean_page_options import command  # noqa: PLC0415 - see above

    return run(command, "clean-page", arguments)


if __name__ == "__main__":
    main()
