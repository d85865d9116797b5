"""The story in the data that a page's scripts draw it from, in noscript and in templates."""

from __future__ import annotations

import json
import time

import pytest

from cleaners import PageKind, clean_html

LINES = [
    f"On day {day} the harbour office said that the ferry would sail again, once the ice had gone from the quay."
    for day in range(1, 6)
]
MARKUP = "".join(f"<p>{line}</p>" for line in LINES)
STORY = {"headline": "Ferry to sail again", "body": MARKUP}
OTHER = {"headline": "Bakers turn to rye", "body": "<p>Wheat has grown dear, the bakers say.</p>" * 40}
NEXT = {"props": {"pageProps": {"article": STORY, "related": [OTHER]}}}
FUSION = {
    "headlines": {"basic": "Ferry to sail again"},
    "content_elements": [{"type": "image", "caption": "Ice"}, *({"type": "text", "content": line} for line in LINES)],
}
APOLLO = {
    "Article:1": {"title": "Ferry to sail again", 'body({"format":"html"})': [{"__ref": f"P:{i}"} for i in range(5)]},
    **{f"P:{i}": {"__typename": "Paragraph", "text": line} for i, line in enumerate(LINES)},
}
NUXT = [["ShallowReactive", 1], {"data": 2, "errors": -1}, {"story": 3}, {"headline": 4, "body": 5, "again": 3}]
NUXT += ["Ferry to sail again", MARKUP]
ROUTER = [{"_1": 2}, "loaderData", {"_3": 4}, "routes/story", {"_5": 6, "_7": 8}, "headline", STORY["headline"]]
ROUTER += ["body", MARKUP]
FLIGHT = "".join(
    (
        '0:["$","main",null,{"children":["$","$L1",null,{"story":{"headline":"Ferry to sail again","body":"$2"}}]}]\n',
        '1:I["(app-pages-browser)/story.js",["1","story.js"],"Story"]\n',
        f"2:T{len(MARKUP.encode()):x},{MARKUP}",
        '3:{"title":"$$5 for a ride","when":"$D2026-01-19T07:30:00.000Z","self":"$3"}\n',
    )
)
PIECES = (json.dumps(FLIGHT[start : start + 200]) for start in range(0, len(FLIGHT), 200))
PUSHES = "".join(f"<script>self.__next_f.push([1,{piece}])</script>" for piece in PIECES)
ENQUEUED = f"window.__reactRouterContext.streamController.enqueue({json.dumps(json.dumps(ROUTER))});"
ESCAPED = json.dumps(json.dumps({"story": STORY}))


def page(inside: str) -> str:
    head = "<head><title>Ferry to sail again | Gazette</title></head>"
    return f"<html>{head}<body><div id=root></div>{inside}</body></html>"


@pytest.mark.parametrize(
    ("inside", "engine"),
    [
        (f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(NEXT)}</script>', "hydration"),
        (f"<script>window.Fusion={{}};Fusion.globalContent={json.dumps(FUSION)};Fusion.x=1</script>", "hydration"),
        (f"<script>window.__APOLLO_STATE__ = {json.dumps(APOLLO)};</script>", "hydration"),
        (f"<script>window.__INITIAL_STATE__=JSON.parse({ESCAPED});</script>", "hydration"),
        (f'<script type="application/json" data-state>{json.dumps([STORY])}</script>', "hydration"),
        (f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(NUXT)}</script>', "hydration"),
        (f"<script>{ENQUEUED}</script>", "hydration"),
        (PUSHES, "hydration"),
        (f"<noscript>{MARKUP}</noscript>", "noscript"),
        (f"<template>{MARKUP}</template>", "template"),
    ],
    ids=[
        "next",
        "fusion",
        "apollo",
        "parsed",
        "json script",
        "nuxt 3",
        "react router",
        "flight",
        "noscript",
        "template",
    ],
)
def test_the_story_is_found_outside_the_html(inside: str, engine: str) -> None:
    """A page drawn by its scripts gives the story of its state, and says whose text it is."""
    article = clean_html(page(inside))
    assert article.body.split("\n\n") == LINES
    assert (article.engine, article.page_kind, article.is_article) == (engine, PageKind.ARTICLE, True)


def test_another_story_is_not_taken() -> None:
    """Where no headline tells which of several stories is the page's, none is taken."""
    states = [
        {"headline": f"Story {i}", "body": f"<p>It was the {i}th of the day. {'So it went on. ' * 30}</p>"}
        for i in (1, 2)
    ]
    article = clean_html(page(f'<script type="application/json">{json.dumps(states)}</script>'))
    assert (article.body, article.is_article) == ("", False)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>window.__X__ = {broken</script>",
        '<script type="application/json">[[[[</script>',
        "<script src=/a.js></script>",
        """<script type="application/json">[["Reactive",1],{"a":1,"b":[1,7,"x"]},["Ref",-3]]</script>""",
        """<script>self.__next_f.push([1,"0:[\\"$\\",\\"p\\",null,{\\"a\\":\\"$0\\"}]\\n1:Tfffff,x"])</script>""",
        """<script>self.__next_f.push([1,"\\ud800:"]);self.__next_f.push([1,"zz")</script>""",
    ],
)
def test_nothing_to_be_had(inside: str) -> None:
    """Broken state, or none, leaves a page without a story, and raises nothing."""
    assert not clean_html(page(inside)).is_article


@pytest.mark.parametrize(
    "state",
    [
        [["Reactive", 1], {"headline": 2, "body": 3}, "Ferry", *([n + 4, n + 4] for n in range(40)), "It sails."],
        {"headline": "Ferry", "body": {"__ref": "0"}}
        | {str(n): {"text": [{"__ref": str(n + 1)}] * 2} for n in range(20)}
        | {"20": {"text": "It sails."}},
    ],
    ids=["devalue", "apollo"],
)
def test_parts_named_again_and_again(state: object) -> None:
    """A state that would unfold to millions of parts is read as far as a story can be long, in a second or two."""
    began = time.process_time()
    clean_html(page(f'<script type="application/json">{json.dumps(state)}</script>'))
    assert time.process_time() - began < 5.0


def test_a_page_for_scripts_to_draw() -> None:
    """An empty element and a script to fill it are no empty page, but one that needs a browser."""
    assert clean_html(page("<script src=/app.js></script>")).page_kind is PageKind.NEEDS_JAVASCRIPT
