"""How fast the command starts, beside what a user waits for anyway.

    python benchmarks/startup.py [FILE]

Every pair of commands runs in turns, so that a busy minute of the machine hits both alike, and the medians are
compared: seconds tell of the machine, their ratio of us. Exit code 1 where a ratio is past its bound in floors.json.
With an option the command has something to parse, so that is measured beside the page alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "benchmarks" / "floors.json"
PAGE = ROOT / "fixtures" / "pages" / "noise--around-and-within" / "page.html"
ROUNDS = 15
# An installed package has its bytecode beside it; a checkout writes it in the first run, unless told not to.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def console_script(name: str) -> str:
    """The script of this very environment, as a user runs it."""
    script = Path(sys.executable).with_name(name)
    if not script.exists():
        sys.exit(f"no {script}: install the project into this environment first (pip install .)")
    return str(script)


def seconds(command: Sequence[str], page: Path | None = None) -> float:
    """Wall time of one run. Raises CalledProcessError where it fails: a failure is fast."""
    with (page or Path("/dev/null")).open("rb") as stdin:
        started = time.perf_counter()
        subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, env=ENVIRONMENT, check=True)
        return time.perf_counter() - started


def compared(ours: Sequence[str], theirs: Sequence[str], page: Path | None = None) -> tuple[float, float]:
    """Median seconds of both, run in turns; the first turn only warms the disk's cache."""
    turns = [(seconds(ours), seconds(theirs, page)) for _ in range(ROUNDS + 1)][1:]
    return median(our for our, _ in turns), median(their for _, their in turns)


def main() -> int:
    """Measure, print, and say whether all bounds hold."""
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    clean_page = console_script("clean-page")
    pairs = {
        "clean-page --help / python -c 'import click'": compared(
            [clean_page, "--help"], [sys.executable, "-c", "import click"]
        ),
        "clean-page FILE / trafilatura < FILE": compared(
            [clean_page, str(page)], [console_script("trafilatura")], page
        ),
        "clean-page --explain FILE / trafilatura < FILE": compared(
            [clean_page, "--explain", str(page)], [console_script("trafilatura")], page
        ),
    }
    floors = json.loads(FLOORS.read_text("utf-8"))["startup"]
    print(f"median of {ROUNDS} runs each, in turns; {page.name}, {page.stat().st_size:,} bytes")
    print(f"{'':48}{'ours':>8}{'theirs':>8}{'ratio':>8}{'bound':>8}")
    for name, (ours, theirs) in pairs.items():
        is_kept = ours / theirs <= floors[name]
        print(
            f"{name:48}{ours:8.3f}{theirs:8.3f}{ours / theirs:8.3f}{floors[name]:8.3f}{'' if is_kept else '  BROKEN'}"
        )
    return int(any(ours / theirs > floors[name] for name, (ours, theirs) in pairs.items()))


if __name__ == "__main__":
    sys.exit(main())
