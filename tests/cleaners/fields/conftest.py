"""Small pages for the fields: a head, a body, and the whole line up to the article."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from cleaners import Article, clean_html

URL = "https://gazette.example/town/bridge-closed"
STORY = "".join(
    f"<p>The old bridge over the river stays closed {until}, the town said, since nobody can say who is to pay.</p>"
    for until in ("for a week", "until the summer", "for the whole of the year", "until further notice")
)

ArticleOf = Callable[..., Article]


@pytest.fixture(scope="session")
def page_fields() -> ArticleOf:
    """``page_fields(top, head=..., below=..., ld=..., url=..., lang=..., fetched_at=...)`` -> Article.

    ``top`` stands above a story of four paragraphs (an ``h1`` is put before it if it has none), ``below`` after it,
    ``ld`` goes into the head as JSON-LD.
    """

    def make(top: str = "", **parts: Any) -> Article:
        head = parts.get("head", "")
        if (values := parts.get("ld")) is not None:
            head += f'<script type="application/ld+json">{json.dumps(values)}</script>'
        if "<h1" not in top:
            top = f"<h1>Old bridge stays closed</h1>{top}"
        html = (
            f'<html lang="{parts.get("lang", "en")}"><head>{head}</head><body><main><article>{top}{STORY}'
            f"{parts.get('below', '')}</article></main>{parts.get('after', '')}</body></html>"
        )
        return clean_html(html, parts.get("url", URL), fetched_at=parts.get("fetched_at"))

    return make
