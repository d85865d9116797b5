"""How long a page takes, stage by stage, and beside the extractors that people use.

    python benchmarks/speed.py [--pages N] [SET ...]

Needs ``$NEWS_BENCH``; readability-lxml and resiliparse are compared where they are installed. All extractors run in
turn on the same page in one process, so that a busy minute of the machine hits all alike: seconds tell of the machine,
ratios of us. Figures are processor time of the second look at each page, the first one having warmed every cache, and
for the totals also of the first. Exit code 1 where a ratio is past its bound in floors.json.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median

import corpus

from cleaners import Page, clean_html, clean_many
from cleaners.assemble import assemble, kept_labels
from cleaners.facts.features import own_facts
from cleaners.facts.surroundings import look_around
from cleaners.fields import fields_of
from cleaners.judging.field_lines import name_field_lines
from cleaners.judging.judge import claims_of, judge, rule_facts
from cleaners.judging.menus import without_entries
from cleaners.kinds.page_kind import find_page_kind
from cleaners.model import lexicon, scores_of
from cleaners.page_data.structured import read_structured
from cleaners.parsing.document import read
from cleaners.parsing.encoding import decode
from cleaners.parsing.split import split
from cleaners.rules import RULES

FLOORS = Path(__file__).with_name("floors.json")
_PAGES_SHARED = 400  # among the processes
Pages = list[tuple[str | None, bytes]]
Extractor = Callable[[bytes, str | None], object]


def stages(html: bytes, url: str | None) -> Iterator[tuple[str, float]]:
    """Seconds of each stage of one page; "labels" is what the judge does besides the stages named before it."""
    clock = time.process_time
    marks = [clock()]

    def lap() -> float:
        marks.append(clock())
        return marks[-1] - marks[-2]

    decode(html)
    decoding = lap()
    yield "decode", decoding
    document = read(Page(html, url))
    yield "parse", lap() - decoding
    structured = read_structured(document)
    yield "data", lap()
    blocks, elements = split(document.tree.body)
    yield "blocks", lap()
    asked, around = without_entries(blocks, elements)
    seen = [rule_facts(block) for block in asked]
    words = lap()
    yield "words", words
    verdicts = RULES.match(seen)
    phrases = lap()
    yield "phrases", phrases
    rows = own_facts(asked, seen, verdicts, lexicon())
    look_around(rows, around, claims_of(structured))
    facts = lap()
    yield "facts", facts
    if rows:
        scores_of(rows, around)
    model = lap()
    yield "model", model
    labelled = judge(blocks, elements, claims_of(structured))
    yield "labels", lap() - words - phrases - facts - model
    fields = fields_of(document, structured, labelled, None)
    name_field_lines(labelled, fields)
    yield "fields", lap()
    kind = find_page_kind(document, structured, labelled, fields)
    yield "kind", lap()
    assemble(document, labelled, fields, kind, kept_labels())
    yield "assemble", lap()


def extractors() -> dict[str, Extractor]:
    """Ours first, then what is installed of the others'."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - a third of a second

    found: dict[str, Extractor] = {
        "clean_html": clean_html,
        "trafilatura": lambda html, url: bare_extraction(html, url=url, with_metadata=True),
        "trafilatura fast": lambda html, url: bare_extraction(html, url=url, with_metadata=True, fast=True),
    }
    try:
        from readability import Document  # noqa: PLC0415 - may not be there

        found["readability-lxml"] = lambda html, _: Document(html.decode("utf-8", "replace")).summary()
    except ImportError:
        pass
    try:
        from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - may not be there

        found["resiliparse"] = lambda html, _: extract_plain_text(html.decode("utf-8", "replace"), main_content=True)
    except ImportError:
        pass
    return found


def seconds(extract: Extractor, html: bytes, url: str | None) -> float:
    """Processor time of one page; one that an extractor fails on counts as long as it took."""
    started = time.process_time()
    try:
        extract(html, url)
    except Exception as error:
        print(f"  {type(error).__name__} from an extractor", file=sys.stderr)
    return time.process_time() - started


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def report_stages(pages: Pages) -> None:
    """Print milliseconds by stage."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    for url, html in pages:
        for _ in stages(html, url):
            pass
        for stage, taken in stages(html, url):
            times[stage].append(taken * 1e3)
    print(f"  {'stage':12}{'median':>9}{'p99':>9}{'mean':>9}  ms")
    for stage, taken_by in times.items():
        mean = sum(taken_by) / len(taken_by)
        print(f"  {stage:12}{median(taken_by):9.2f}{percentile(taken_by, 0.99):9.2f}{mean:9.2f}")


def report_peers(pages: Pages) -> dict[str, float]:
    """Print milliseconds of all extractors; our ratios to trafilatura's median, p99, total and first look."""
    names = extractors()
    first: defaultdict[str, list[float]] = defaultdict(list)
    second: defaultdict[str, list[float]] = defaultdict(list)
    for url, html in pages:
        for times in (first, second):
            for name, extract in names.items():
                times[name].append(seconds(extract, html, url) * 1e3)
    print(f"  {'extractor':18}{'median':>9}{'p99':>9}{'total':>10}{'first':>10}  ms")
    figures = {}
    for name in names:
        figures[name] = (
            median(second[name]),
            percentile(second[name], 0.99),
            sum(second[name]),
            sum(first[name]),
        )
        print("  {:18}{:9.2f}{:9.2f}{:10.0f}{:10.0f}".format(name, *figures[name]))
    ours, theirs = figures["clean_html"], figures["trafilatura"]
    named = ("median", "p99", "total", "first look")
    ratios = {which: our / their for which, our, their in zip(named, ours, theirs, strict=True)}
    print("  beside trafilatura: " + ", ".join(f"{which} {ratio:.2f}" for which, ratio in ratios.items()))
    return ratios


def report_processes(pages: Pages) -> float:
    """Print pages a second of wall time on one and two processes; how many times as many two do.

    The clock runs once the processes have started and have met each page, as the single one has by now.
    """
    found = [Page(html, url) for url, html in pages]
    rates = []
    for processes in (1, 2):
        warming = processes * len(found)
        articles = clean_many(islice(cycle(found), warming + _PAGES_SHARED), processes)
        for _ in islice(articles, warming):
            pass
        started = time.perf_counter()
        for _ in articles:
            pass
        rates.append(_PAGES_SHARED / (time.perf_counter() - started))
    print(f"  pages a second: {rates[0]:.0f} on one process, {rates[1]:.0f} on two: {rates[1] / rates[0]:.2f}")
    return rates[1] / rates[0]


def main() -> int:
    """Measure, print, and say whether all bounds hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=corpus.SETS, metavar="SET")
    parser.add_argument("--pages", type=int, default=100, help="of each set (default: 100)")
    asked = parser.parse_args()
    floors = json.loads(FLOORS.read_text("utf-8")).get("speed", {})
    broken = []
    for name in asked.sets:
        pages = [(gold.get("url"), html) for gold, html in islice(corpus.pages(name), asked.pages)]
        print(
            f"{name}: {len(pages)} pages, {sum(len(html) for _, html in pages) / len(pages) / 1024:.0f} KB on average"
        )
        report_stages(pages)
        ratios = report_peers(pages)
        broken += [f"{name}: {which}" for which, bound in floors.items() if ratios.get(which, 0.0) > bound]
        report_processes(pages)
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB, trafilatura included")
    print(*(f"BROKEN {which}" for which in broken), sep="\n", end="\n" if broken else "")
    return int(bool(broken))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    sys.exit(main())
