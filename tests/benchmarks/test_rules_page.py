"""The page of rules: it says what the rules say."""

from __future__ import annotations

from pathlib import Path

from rules_page import rules_page

ROOT = Path(__file__).parents[2]


def test_rules_page_is_up_to_date() -> None:
    """docs/rules.md is what the rules say; ``python benchmarks/rules_page.py > docs/rules.md`` makes it anew."""
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == rules_page()
