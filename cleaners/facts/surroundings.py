"""What a block's place on the page says: its container, the blocks of the same make, its neighbours.

Sums go bottom-up over the elements once, so the cost is linear in the page. "Prose" is the weighted number of words in
blocks that read like paragraphs (see ``features``); the *container* is the deepest element that holds most of it, and
by far the strongest fact of all is how many steps a block is away from it.
"""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.claims import Claims, compare
from cleaners.labels import Label
from cleaners.parsing.blocks import Element

_FAR = 99.0
_MOST = 50.0  # gaps past this are all the same
_CONTAINER_SHARE = 0.6
_CORE_SHARE = 0.4
_WHOLE_SHARE = 0.9
_NONE = -1.0


class Sum:
    """What the blocks below an element, or of one make, add up to."""

    __slots__ = ("blocks", "linked", "prose", "ruled", "words")

    def __init__(self) -> None:
        self.words = 0.0
        self.linked = 0.0
        self.prose = 0.0
        self.blocks = 0.0
        self.ruled = 0.0

    def add(self, facts: BlockFacts) -> None:
        """Count in one block."""
        self.words += facts.words
        self.linked += facts.link_density * facts.words
        self.prose += facts.prose
        self.blocks += 1.0
        if facts.rule:
            self.ruled += 1.0

    def add_sum(self, other: Sum) -> None:
        """Count in all that another sum has."""
        self.words += other.words
        self.linked += other.linked
        self.prose += other.prose
        self.blocks += other.blocks
        self.ruled += other.ruled


def look_around(rows: list[BlockFacts], elements: list[Element], claims: Claims) -> None:
    """Fill in the facts of each block that depend on the others."""
    if not rows:
        return
    sums = _sums(rows, elements)
    _containers(rows, elements, sums)
    _shares(rows, sums, sums[elements[0]].prose or 1.0)
    _makes(rows, sums[elements[0]].prose or 1.0)
    _articles(rows, elements, sums)
    _order(rows, sums[elements[0]])
    _ends(rows, sums[elements[0]].prose)
    compare(rows, claims)


def _sums(rows: list[BlockFacts], elements: list[Element]) -> dict[Element, Sum]:
    sums = {element: Sum() for element in elements}
    for facts in rows:
        sums[facts.element].add(facts)
    for element in reversed(elements):
        parent = element.parent
        if parent is not None:
            below = sums[element]
            if below.blocks:
                sums[parent].add_sum(below)
    return sums


def _containers(rows: list[BlockFacts], elements: list[Element], sums: dict[Element, Sum]) -> None:
    """Steps down to a block, and to those beside it, from the container, and from what holds nearly all."""
    page = elements[0]
    prose = sums[page].prose
    container = core = whole = page
    for element in elements if prose else ():
        share = sums[element].prose / prose
        if share >= _CORE_SHARE:
            # The last one past six tenths is the deepest: no two elements side by side can hold that much.
            if share >= _CONTAINER_SHARE:
                container = element
            if share >= _WHOLE_SHARE:
                whole = element
            if element.depth > core.depth or (element.depth == core.depth and share * prose > sums[core].prose):
                core = element
    below: dict[Element | None, float] = {None: _FAR}
    below_whole: dict[Element | None, float] = {None: _FAR}
    inside: set[Element | None] = {core}
    for element in elements:
        parent = element.parent
        steps = below[parent]
        below[element] = 0.0 if element is container else _FAR if steps == _FAR else steps + 1.0
        steps = below_whole[parent]
        below_whole[element] = 0.0 if element is whole else _FAR if steps == _FAR else steps + 1.0
        if parent in inside:
            inside.add(element)
    distances = [below[facts.element] for facts in rows]
    before, behind = [_NONE, *distances[:-1]], [*distances[1:], _NONE]
    for facts, own, previous, following in zip(rows, distances, before, behind, strict=True):
        facts.container_distance = own
        facts.container_distance_p = previous
        facts.container_distance_n = following
        facts.whole_distance = below_whole[facts.element]
        facts.in_core = 1.0 if facts.element in inside else 0.0


def _shares(rows: list[BlockFacts], sums: dict[Element, Sum], whole: float) -> None:
    """What the element around the block, and those around that one, hold."""
    for facts in rows:
        first = facts.element
        second = first.parent or first
        third = second.parent or second
        own, above, far = sums[first], sums[second], sums[third]
        facts.share_1 = own.prose / whole
        facts.share_2 = above.prose / whole
        facts.share_3 = far.prose / whole
        facts.share_4 = sums[third.parent or third].prose / whole
        facts.links_1 = own.linked / own.words
        facts.links_2 = above.linked / above.words
        facts.links_3 = far.linked / far.words
        facts.blocks_2 = above.blocks
        facts.ruled_1 = own.ruled / own.blocks
        facts.ruled_2 = above.ruled / above.blocks


def _makes(rows: list[BlockFacts], whole: float) -> None:
    """Blocks of one make: the same tag and class name, in a parent of the same class name."""
    makes: dict[tuple[str, str, str], Sum] = {}
    for facts in rows:
        element = facts.element
        key = (element.tag, element.key, element.parent.key if element.parent else "")
        made = makes.get(key)
        if made is None:
            made = makes[key] = Sum()
        made.add(facts)
        facts.make = made
    for facts in rows:
        made = facts.make
        facts.make_share = made.prose / whole
        facts.make_count = made.blocks
        facts.make_links = made.linked / made.words
        facts.make_ruled = made.ruled / made.blocks


def _articles(rows: list[BlockFacts], elements: list[Element], sums: dict[Element, Sum]) -> None:
    """How many outermost ``<article>`` elements with prose came before: a page may scroll on into further stories."""
    enough = _STARTED * sums[elements[0]].prose
    before: dict[Element | None, float] = {None: -1.0}
    count = 0.0
    for element in elements:
        outer = before[element.parent]
        if outer < 0.0 and element.tag == "article" and sums[element].prose > enough:
            outer = count
            count += 1.0
        before[element] = outer
    closed = 0.0
    for facts in rows:
        own = before[facts.element]
        facts.articles_before = own if own >= 0.0 else closed
        closed = max(closed, own + 1.0)


def _order(rows: list[BlockFacts], page: Sum) -> None:
    """How much of the page's prose stands before and after, and how far the headline and other prose are."""
    count = float(len(rows))
    whole = page.prose or 1.0
    so_far = 0.0
    headline = _NONE
    further = 0.0
    previous: BlockFacts | None = None
    for facts in rows:
        prose = facts.prose
        facts.prose_before = so_far / whole
        facts.prose_after = (page.prose - so_far - prose) / whole
        so_far += prose
        facts.beside_prose = previous is not None and previous.prose > 0.0
        if previous is not None and prose:
            previous.beside_prose = True
        previous = facts
        if headline >= 0.0:
            headline += 1.0
        if facts.element.tag == "h1":
            headline = max(0.0, headline)
            further += so_far > _STARTED * whole
        facts.since_headline = headline
        facts.headlines_before = further
        facts.page_blocks = count
        facts.page_prose = page.prose


_ENDS = frozenset({Label.COMMENTS, Label.TAGS, Label.AUTHOR_BIO, Label.COPYRIGHT, Label.SHARE, Label.RELATED})
_STARTED = 0.1  # of the page's prose; what stands before that much of it belongs to the page's head


def _ends(rows: list[BlockFacts], whole: float) -> None:
    """Signs of the story's end so far: lines of the labels that stand behind it, and blocks since the last of them."""
    prose = 0.0
    ends = 0.0
    since = _NONE
    for facts in rows:
        prose += facts.prose
        if facts.verdict is not None and prose > _STARTED * whole and facts.verdict.label in _ENDS:
            ends += 1.0
            since = 0.0
        elif since >= 0.0:
            since = min(_MOST, since + 1.0)
        facts.ends_before = ends
        facts.since_end = since
