"""A story as a Markdown file: title and text behind a head of facts in YAML ("front matter").

What a page says stands in the head only between quotation marks, so it can be nothing there but a value.
"""

from __future__ import annotations

import json
import re
from typing import Any

from cleaners import Article
from scraper.columns import site_of_url
from scraper.story import NAMELESS, identity


def markdown_file(article: Article, *, fetched_at: str | None, known_as: str | None = None) -> str:
    """The file's text; facts that are absent are left out of its head.

    Args:
        article: the story.
        fetched_at: when its page was fetched, UTC; None for a file from nowhere.
        known_as: the identity that it has in a store; without one, what it would have there.
    """
    known_as = known_as or identity(article)
    url = None if known_as.startswith(NAMELESS) else known_as
    head = {
        "title": article.title,
        "url": url,
        "site": url and site_of_url(url),
        "authors": list(article.authors),
        "published": article.published,
        "modified": article.modified,
        "section": article.section,
        "tags": list(article.tags),
        "language": article.language,
        "fetched": fetched_at,
        "access": article.access,
    }
    lines = [f"{key}: {_quoted(value)}" for key, value in head.items() if value]
    return "\n".join(["---", *lines, "---", "", article.to_markdown()])


_NOT_PRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def _quoted(value: Any) -> str:
    """JSON, which YAML 1.2 can read, with what YAML calls not printable, or a line's end, escaped."""
    return _NOT_PRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
