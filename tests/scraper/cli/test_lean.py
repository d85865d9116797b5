"""Our commands load no more of httpx than fetching needs."""

from __future__ import annotations

import subprocess
import sys

SKIPPED = """
import sys
from scraper.cli.lean import skip_httpx_cli
skip_httpx_cli()
import httpx
assert "rich" not in sys.modules and "click" not in sys.modules, "httpx loaded its own command"
print(httpx.URL("http://news.example/").host)
"""


def test_httpx_without_its_command() -> None:
    """httpx works, and neither rich nor click is loaded for it."""
    done = subprocess.run([sys.executable, "-c", SKIPPED], capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, done.stderr) == ("news.example\n", "")
