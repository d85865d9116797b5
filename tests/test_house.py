"""What the repository promises about itself: who may import what, what is public, what is shipped."""

from __future__ import annotations

import ast
import importlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import cleaners

ROOT = Path(__file__).parents[1]
PACKAGES = ("cleaners", "scraper")

# The standard library as far as it reads no clock, environment, network or chance and starts nothing.
# concurrent.futures is for clean_many alone, which the caller asks for processes; gc for cleaners/collector.py.
PURE = frozenset(
    """__future__ array ast base64 bisect binascii codecs collections concurrent contextlib copy dataclasses datetime
    difflib enum fractions functools gc hashlib heapq html importlib io ipaddress itertools json math operator pathlib
    re reprlib statistics string struct textwrap tomllib types typing unicodedata urllib.parse zlib""".split()
)
PARSERS = frozenset({"selectolax", "charset_normalizer"})
LAZY_ONLY = {
    "trafilatura": "cleaners/second_opinion.py",
    "htmldate": "cleaners/fields/dates.py",
    "email": "cleaners/fields/moments.py",  # its parser of dates is pure, but comes with sockets and chance
}
# Names that would bring the clock, chance or the outside in through modules that are pure otherwise.
IMPURE_CALLS = frozenset({"now", "utcnow", "today", "cwd", "home", "expanduser"})
IMPURE_BUILTINS = frozenset({"print", "input", "open", "exec", "eval", "breakpoint"})


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, and the names taken from it."""

    module: str
    names: tuple[str, ...]
    is_lazy: bool

    @property
    def package(self) -> str:
        """The first part of the module's name; urllib.parse is a package of its own, unlike urllib.request."""
        return self.module if self.module.startswith("urllib.") else self.module.partition(".")[0]


def modules(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports_of(path: Path) -> Iterator[Import]:
    """Every import of a module but those for type checkers only."""
    tree = ast.parse(path.read_text("utf-8"))
    for_types = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    at_top = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, (), id(node) not in at_top)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{relative(path)}: a relative import hides which package it means"
            yield Import(node.module or "", tuple(alias.name for alias in node.names), id(node) not in at_top)


@pytest.mark.parametrize("path", modules("cleaners"), ids=relative)
def test_cleaners_import_nothing_but_pure_things(path: Path) -> None:
    """The cleaner has no network, clock, environment or chance: what could bring one in is not imported."""
    for found in imports_of(path):
        if found.package in LAZY_ONLY:
            assert found.is_lazy, f"{found.module} is slow to import: do it where it is used"
            assert relative(path) == LAZY_ONLY[found.package]
        else:
            assert found.package in PURE | PARSERS | {"cleaners"}, f"{relative(path)} imports {found.module}"


@pytest.mark.parametrize("path", modules("cleaners"), ids=relative)
def test_cleaners_call_nothing_impure(path: Path) -> None:
    """Nor does it ask pure modules for the time, or read and print by itself."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                assert node.func.attr not in IMPURE_CALLS, f"{relative(path)}:{node.lineno} {ast.unparse(node.func)}"
            if isinstance(node.func, ast.Name):
                assert node.func.id not in IMPURE_BUILTINS, f"{relative(path)}:{node.lineno} {node.func.id}"


@pytest.mark.parametrize("path", modules("scraper"), ids=relative)
def test_scraper_uses_the_public_face(path: Path) -> None:
    """The scraper takes from the cleaner only what any user of the library can: ``from cleaners import X``.

    The stand-in for ``typing`` aside, which is no part of the cleaner's work.
    """
    for found in imports_of(path):
        if found.package == "cleaners" and found.module != "cleaners.startup.annotations":
            assert found.module == "cleaners", f"{relative(path)} imports {found.module}"
            assert found.names, f"{relative(path)}: import the names that are used"
            assert set(found.names) <= set(cleaners.__all__)


_CLEAN = "import sys, cleaners; print(cleaners.clean_html(open(sys.argv[1], 'rb').read()).to_json())"


def test_same_page_gives_same_record_in_any_process() -> None:
    """Neither the hash seed, the time zone nor the locale of a process changes a record."""
    page = next((ROOT / "fixtures" / "pages").glob("*/page.html"))
    records = set()
    for seed, zone, language in (("1", "UTC", "C"), ("2", "Asia/Tokyo", "de_DE.UTF-8"), ("3", "", "")):
        ours = {"PYTHONHASHSEED": seed, "TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONUTF8": "1"}
        environment = {**os.environ, **ours, "PYTHONPATH": str(Path(cleaners.__file__).parents[1])}
        done = subprocess.run(
            [sys.executable, "-c", _CLEAN, str(page)], env=environment, capture_output=True, check=True, timeout=60
        )
        records.add(done.stdout)
    assert len(records) == 1
    assert records.pop().startswith(b"{")


def test_public_names() -> None:
    """``__all__`` is sorted, every name in it is there, and ``dir`` and star imports find no more and no fewer."""
    assert cleaners.__all__ == sorted(cleaners.__all__)
    taken: dict[str, object] = {}
    exec("from cleaners import *", taken)
    assert set(taken) - {"__builtins__"} == set(cleaners.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'clean_pdf'"):
        _ = cleaners.clean_pdf


def test_importing_the_library_is_cheap() -> None:
    """``import cleaners`` loads no other module of it, until a name is asked for."""
    script = (
        "import sys, cleaners; print(*[name for name in sys.modules if name.startswith(('cleaners.', 'selectolax'))])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(cleaners.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("package", PACKAGES)
def test_types_are_shipped(package: str) -> None:
    """Both packages tell type checkers that they are typed, wherever they are installed."""
    assert (Path(str(importlib.import_module(package).__file__)).parent / "py.typed").is_file()


# A path of the machine that something was written on; put together so that this line is none itself.
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|farm|root|home/\w+|Users/\w+)/")
NOT_OURS = {
    ".git",
    ".venv",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "__pycache__",
    "dist",
    "build",
}


def files_of_the_repository() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS]
        yield from (Path(folder, name) for name in names)


def test_no_path_of_a_machine() -> None:
    """Nothing in the repository names a folder that only one machine has."""
    found = []
    for path in files_of_the_repository():
        if path.suffix in {".db", ".zst", ".gz"}:
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        found += [
            f"{relative(path)}: {text[match.start() : match.end() + 20]!r}" for match in MACHINE_PATH.finditer(text)
        ]
    assert found == []
