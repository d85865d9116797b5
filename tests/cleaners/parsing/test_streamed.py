"""Pages that a framework streams: each part is read where a browser's script puts it."""

from __future__ import annotations

import pytest

from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split

CASES = [
    (
        "a part and its stand-in",
        (
            '<h1>Ferry</h1><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><footer>Imprint</footer>'
            '<div hidden id="S:0"><p>It sailed.</p></div><script>$RC("B:0","S:0")</script>'
        ),
        ["Ferry", "It sailed.", "Imprint"],
    ),
    (
        "numbers that differ: the script tells",
        (
            '<!--$?--><template id="B:0"></template><!--/$--><!--$?--><template id="B:1"></template><!--/$--><p>end</p>'
            '<div hidden id="S:0"><p>second</p></div><script>$RC("B:1", "S:0")</script>'
            '<div hidden id="S:1"><p>first</p></div><script>$RC("B:0", "S:1")</script>'
        ),
        ["first", "second", "end"],
    ),
    (
        "a part within a part",
        (
            '<template id="P:1"></template><p>end</p><div hidden id="S:1"><p>a</p><template id="P:2"></template>'
            '<p>c</p></div><script>$RS("S:1","P:1")</script><div hidden id="S:2"><p>b</p></div>'
        ),
        ["a", "b", "c", "end"],
    ),
    (
        "a stand-in with parts of its own",
        (
            '<!--$?--><template id="B:0"></template><!--$--><p>Menu</p><!--/$--><p>Loading</p><!--/$--><p>end</p>'
            '<div hidden id="S:0"><p>story</p></div>'
        ),
        ["story", "end"],
    ),
    (
        "no comment says where the stand-in ends",
        '<template id="B:0"></template><p>Loading</p><div hidden id="S:0"><p>story</p></div>',
        ["story", "Loading"],
    ),
    (
        "a part that never came",
        '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>end</p>',
        ["Loading", "end"],
    ),
    (
        "an empty part",
        '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><div hidden id="S:0"></div>',
        ["Loading"],
    ),
    (
        "one part asked for twice",
        '<template id="P:1"></template><template id="P:1"></template><div hidden id="S:1"><p>once</p></div>',
        ["once"],
    ),
    (
        "a part that stands in its own place",
        '<div hidden id="S:1"><template id="P:1"></template><p>once</p></div>',
        ["once"],
    ),
]


@pytest.mark.parametrize(("html", "texts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_parts_are_read_where_they_belong(html: str, texts: list[str]) -> None:
    """A part takes the place of its placeholder, once, and what stood in for it is not read."""
    assert [block.text for block in split(read(Page("<body>" + html)).tree.body)[0]] == texts


def test_a_part_that_has_come_is_seen() -> None:
    """What is hidden only until a script moves it counts as shown; a part that no place waits for stays hidden."""
    html = '<template id="P:1"></template><div hidden id="S:1"><p>story</p></div><div hidden id="S:7"><p>odd</p></div>'
    blocks, _ = split(read(Page("<body>" + html)).tree.body)
    assert [(block.text, block.is_hidden) for block in blocks] == [("story", False), ("odd", True)]


def test_many_places_cost_no_more_than_their_number() -> None:
    """Stand-ins without an end are not looked through to the end of the page each time."""
    count = 3000
    places = "".join(f'<!--$?--><template id="B:{i:x}"></template>' for i in range(count))
    parts = "".join(f'<div hidden id="S:{i:x}"><p>{i}</p></div>' for i in range(count))
    blocks, _ = split(read(Page("<body>" + places + parts)).tree.body)
    assert [block.text for block in blocks] == [str(i) for i in range(count)]
