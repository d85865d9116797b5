"""Pages made to hurt, and pages that something has hit: nothing raises, takes long, or makes memory grow.

    python benchmarks/fuzz.py [--pages N] [--only torture|damage]

Damaged pages are the tests' own (tests/cleaners/test_robustness.py), which run some hundreds of them; here it is 20,000
in one process, whose memory is looked at as it goes. Exit code 1 where a page takes more than 2 s a megabyte (a tenth
of a second is always granted), a record is not sound, or memory grows by more than a tenth in
the second half (the first fills the bounded caches).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from cleaners import clean_html, clean_text

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "cleaners"))

MB = 1 << 20
_A_MEGABYTE = 2.0  # seconds
_GRANTED = 0.1  # seconds
_PROSE = "<p>The bridge has been shut since the storm, and the town waits for the engineers' report on its piers.</p>"

TORTURES: dict[str, Callable[[], str]] = {
    "10 MB of nested divs": lambda: "<div>" * (10 * MB // 11) + "a" + "</div>" * (10 * MB // 11),
    "100,000 levels deep, unclosed": lambda: "<div><span>" * 50_000 + _PROSE,
    "200,000 links": lambda: "".join(f"<a href=/{i}>Story number {i}</a> " for i in range(200_000)),
    "one line of 5 MB": lambda: f"<p>{'word ' * MB}</p>",
    "one word of 5 MB": lambda: f"<p>{'w' * 5 * MB}</p>",
    "100,000 list items": lambda: f"<ul>{'<li>An item of a list'.ljust(40) * 100_000}</ul>",
    "100,000 paragraphs": lambda: _PROSE * 100_000,
    "50,000 attributes": lambda: f"<p {' '.join(f'data-a{i}=x' for i in range(50_000))}>A line of words.</p>",
    "a class name of 2 MB": lambda: f"<div class='{'story-body ' * 200_000}'>{_PROSE * 5}</div>",
    "5,000 JSON-LD scripts": lambda: (
        _PROSE + '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A bridge"}</script>' * 5_000
    ),
    "JSON-LD of 2 MB, broken": lambda: f'<script type="application/ld+json">[{"{" * 2 * MB}</script>{_PROSE}',
    "100,000 meta tags": lambda: '<meta name="keywords" content="a, b">' * 100_000 + _PROSE,
    "2 MB of <br>": lambda: f"<p>{'a<br>' * 400_000}",
    "a table of 100,000 cells": lambda: f"<table>{'<tr><td>1<td>2<td>3<td>4' * 25_000}</table>",
    "100,000 dates": lambda: "<p>3 May 2024, 10:30 " * 100_000,
    "100,000 bylines": lambda: "<h1>A bridge</h1>" + "<p class=byline>By Ann Lee and Bo Yu</p>" * 100_000,
}


def tortured() -> list[str]:
    """Clean every page made to hurt, as HTML and as text; what took too long."""
    slow = []
    print(f"{'':34}{'MB':>6}{'html s/MB':>11}{'text s/MB':>11}")
    for name, make in TORTURES.items():
        page = make()
        size = len(page) / MB
        rates = []
        for clean, content in ((clean_html, page), (clean_text, page.replace("<", "\n<"))):
            started = time.process_time()
            clean(content)
            rates.append(max(0.0, time.process_time() - started - _GRANTED) / size)
        print(f"{name:34}{size:6.1f}{rates[0]:11.2f}{rates[1]:11.2f}", flush=True)
        if max(rates) > _A_MEGABYTE:
            slow.append(f"{name}: {max(rates):.1f} s a megabyte")
    return slow


def damaged(number: int) -> list[str]:
    """Clean as many damaged pages; what was unsound, slow, or made memory grow."""
    from test_robustness import check, damaged_pages  # noqa: PLC0415 - brings pytest

    wrong = []
    half = 0.0
    for count, (name, content) in enumerate(damaged_pages(number, 1), 1):
        started = time.process_time()
        try:
            check(clean_html(content, content_type="text/html"))
        except Exception as error:
            wrong.append(f"{name}: {error!r}")
        if time.process_time() - started > _GRANTED + _A_MEGABYTE * len(content) / MB + 0.4:
            wrong.append(f"{name}: {time.process_time() - started:.1f} s")
        if count % max(1, number // 8) == 0:
            print(f"{count:,} damaged pages, {resident():.0f} MB", flush=True)
        if count == number // 2:
            half = resident()
    if half and resident() > 1.1 * half:
        wrong.append(f"memory grew from {half:.0f} to {resident():.0f} MB")
    return wrong


def resident() -> float:
    """Megabytes of memory that the process holds now; 0.0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text("ascii").split()[1]) * 4096 / MB if status.exists() else 0.0


def main() -> int:
    """Measure, print, and say whether all held."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=20_000, help="damaged ones (default: 20,000)")
    parser.add_argument("--only", choices=["torture", "damage"])
    asked = parser.parse_args()
    wrong = [] if asked.only == "damage" else tortured()
    wrong += [] if asked.only == "torture" else damaged(asked.pages)
    print(*(f"BROKEN {what}" for what in wrong), sep="\n", end="\n" if wrong else "")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
