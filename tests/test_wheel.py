"""The project as a user installs it: a wheel in an environment of its own, far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaners import clean_html
from cleaners.startup.work_ahead import modules

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "fixtures" / "pages" / "noise--around-and-within" / "page.html"


def finished(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command. Fails with what it said where it fails."""
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONPATH"
    }  # may lead to the checkout
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel."""
    folder = tmp_path_factory.mktemp("dist")
    finished(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("clean_page-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Runs a console script of a fresh environment with the wheel in it.

    What the wheel depends on is lent by this environment, since a test asks no package index.
    """
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=False)
    scripts = folder / "bin"
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python")
    finished(*pip, "install", "-q", "--no-deps", "--no-index", wheel, cwd=folder)
    where = finished(scripts / "python", "-c", "import cleaners; print(cleaners.__file__)", cwd=folder)
    assert Path(where.strip()).is_relative_to(folder), "it is not the wheel that is tested"
    # A .pth file adds to the end of the path: the wheel's own files still come first.
    Path(where.strip()).parents[1].joinpath("lent.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return lambda script, *arguments: finished(scripts / script, *arguments, cwd=folder)


@pytest.mark.slow
def test_everything_that_is_data_is_in_the_wheel(wheel: Path) -> None:
    """Every file of the packages is in the wheel: phrases, weights, schemas and ``py.typed`` too."""
    shipped = set(zipfile.ZipFile(wheel).namelist())
    ours = {
        path.relative_to(ROOT).as_posix()
        for package in ("cleaners", "scraper")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert ours - shipped == set()


@pytest.mark.slow
def test_what_is_worked_out_ahead_is_in_the_wheel(wheel: Path) -> None:
    """A start finds the phrases of each language taken apart, and the weights ready to load."""
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("cleaners/worked_out/")}
    assert packed == {f"cleaners/worked_out/{name}.py" for name in modules()}


@pytest.mark.slow
def test_wheel_cleans_a_page(installed: Callable[..., str]) -> None:
    """Installed far from the checkout, the command cleans a page and knows its version."""
    article = clean_html(PAGE.read_bytes())
    assert installed("clean-page", PAGE, "--format", "html") == article.to_html()
    assert installed("clean-page", "--version").startswith("clean-page 0.")
    assert "crawl" in installed("scraper", "--help")


@pytest.mark.slow
def test_wheel_saves_a_page(installed: Callable[..., str], tmp_path: Path) -> None:
    """The store's schema comes with the wheel."""
    db = tmp_path / "news.db"
    installed("clean-page", PAGE, "--save", db)
    assert db.read_bytes().startswith(b"SQLite format 3")
