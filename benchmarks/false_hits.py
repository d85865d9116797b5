#!/usr/bin/env python3
"""What the rules alone take for noise among the lines of gold bodies: ``python benchmarks/false_hits.py``.

The gold holds some cross-links, credits and notices itself. Hits that were judged by hand to be right are known by
their hashes in ``judged_hits.txt`` and are not counted. ``--worst N`` prints N of the others, each with its hash. The
data is found in ``$NEWS_BENCH``.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from corpus import bench
from tally import bodies, said

from cleaners.rules import Facts, match

JUDGED = Path(__file__).with_name("judged_hits.txt")


def fingerprint(line: str) -> str:
    """What a judged line is known by; the line itself is the benchmark's."""
    return hashlib.sha256(line.encode()).hexdigest()[:12]


def main() -> None:
    """Print how many there are, one in how many lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worst", type=int, default=0)
    args = parser.parse_args()
    judged = set(JUDGED.read_text(encoding="utf-8").split())
    total = right = 0
    hits: list[str] = []
    for page, lines in bodies(bench() / "data"):
        total += len(lines)
        for line, verdict in zip(lines, match([Facts(line) for line in lines]), strict=True):
            if verdict is None:
                continue
            mark = fingerprint(line)
            right += mark in judged
            if mark not in judged:
                hits.append(f"{mark} {page:26.26} {said(verdict):34} {line}")
    rate = f"1 in {total // len(hits):,}" if hits else "none"
    print(f"{len(hits)} of {total} gold lines, {rate} ({right} more are right: noise that the gold holds)")
    for line in hits[: args.worst]:
        print(f"      {line[:220]}")


if __name__ == "__main__":
    main()
