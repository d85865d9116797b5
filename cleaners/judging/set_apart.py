"""What the model keeps and its place sets apart: captions, headline, author's line, second copy, last heading.

They look like the story, whose words they share, so the scores of single blocks do not tell. Each of these was measured
on sites never seen (docs/decisions/judge.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from cleaners.facts.class_names import KINDS
from cleaners.facts.features import name_words
from cleaners.judging.further_stories import further_stories
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, TextBlock
from cleaners.rules import Facts, Verdict

WITH_PICTURE = Verdict(Label.CAPTION, "with-picture", "It stands alone with a picture.")
_NAMED = Verdict(Label.CAPTION, "caption-class", "A class name around it says that it is a picture's caption.")
_BYLINE = Verdict(Label.BYLINE, "author-class", "Its class name says that it is the author's line.")
_COPY = Verdict(Label.DUPLICATE, "said-before", "It belongs to a second copy of the story.")
_FURTHER = Verdict(Label.NEXT_ARTICLE, "further-element", "It stands in the element of another story, behind this one.")
_HEADLINE = Verdict(Label.TITLE, "headline", "It is a headline that stands before all of the story.")
_LAST_HEADING = Verdict(Label.RELATED, "last-heading", "It is a heading with nothing of the story behind it.")


def set_apart(kept: list[bool], seen: Sequence[Facts], blocks: Sequence[TextBlock]) -> dict[int, Verdict]:
    """What the kept blocks are that are no story after all, by their places; ``kept`` is set right."""
    names = _Names()
    apart = {
        i: verdict for i, keep in enumerate(kept) if keep and (verdict := _of_line(i, seen, blocks, names)) is not None
    }
    apart |= dict.fromkeys(_second_copies([i for i, keep in enumerate(kept) if keep and i not in apart], seen), _COPY)
    rest = [i for i, keep in enumerate(kept) if keep and i not in apart]
    if further := further_stories(rest, seen, blocks):
        apart |= dict.fromkeys(further, _FURTHER)
        rest = [i for i in rest if i not in apart]
    apart |= dict.fromkeys(takewhile(lambda i: seen[i].level == 1, rest[:-1]), _HEADLINE)
    if len(rest) > 1 and seen[rest[-1]].level and not seen[rest[-2]].level:
        apart[rest[-1]] = _LAST_HEADING
    for i in apart:
        kept[i] = False
    return apart


# Lines

_LONGEST_LINE = 30  # words of a line below a picture
_LONGEST_BYLINE = 12  # words
_CAPTION_BOX = (2, 60)  # blocks and words; what is called a caption's and holds more may hold a story
_PICTURES = 2  # with one line; more are a gallery
_NEAR = 3  # elements: its own and two around it
_PICTURE_BOXES = frozenset({"div", "figure", "center", "aside", "td", "li"})
_CAPTION, _AUTHOR = (1 << KINDS.index(kind) for kind in ("caption", "author"))


class _Names(dict[Element, int]):
    """What the class names of an element speak for, see ``NameWords.named``; each element is asked once."""

    def __missing__(self, element: Element) -> int:
        named = self[element] = name_words(element.key).named if element.key else 0
        return named


def _of_line(i: int, seen: Sequence[Facts], blocks: Sequence[TextBlock], names: _Names) -> Verdict | None:
    facts = seen[i]
    if facts.level or facts.words > _CAPTION_BOX[1]:
        return None
    if not facts.ends_sentence:
        if facts.words <= _LONGEST_LINE and is_alone_with_picture(i, blocks):
            return WITH_PICTURE
        if facts.words <= _LONGEST_BYLINE and names[blocks[i].element] & _AUTHOR:
            return _BYLINE
    return _NAMED if _is_in_caption_box(i, seen, blocks, names) else None


def is_alone_with_picture(i: int, blocks: Sequence[TextBlock]) -> bool:
    """Whether the nearest box around it that holds a picture holds no other text."""
    above: Element | None = blocks[i].element
    for _ in range(_NEAR):
        if above is None:
            return False
        if 0 < above.images <= _PICTURES and above.tag in _PICTURE_BOXES:
            return not any(_holds(above, block) for block in (*blocks[max(0, i - 1) : i], *blocks[i + 1 : i + 2]))
        above = above.parent
    return False


def _is_in_caption_box(i: int, seen: Sequence[Facts], blocks: Sequence[TextBlock], names: _Names) -> bool:
    most, longest = _CAPTION_BOX
    above: Element | None = blocks[i].element
    for _ in range(_NEAR):
        if above is None:
            return False
        if names[above] & _CAPTION:
            near = [j for j in range(max(0, i - most), min(len(blocks), i + most + 1)) if _holds(above, blocks[j])]
            return len(near) <= most and sum(seen[j].words for j in near) <= longest
        above = above.parent
    return False


def _holds(box: Element, block: TextBlock) -> bool:
    element: Element | None = block.element
    while element is not None and element.depth > box.depth:
        element = element.parent
    return element is box


# Copies: pages that bring a story once for wide screens and once for narrow ones, or read it out to a script

_FEWEST_COPIED = 3  # blocks in a row
_FEWEST_WORDS = 100  # in them; instructions and tables say a few lines twice
_MISSED = 3  # blocks that the first copy may hold between two


def _second_copies(story: Sequence[int], seen: Sequence[Facts]) -> list[int]:
    """The blocks of ``story`` that stand in it before, in the same order, much at a time."""
    first: dict[str, int] = {}
    said = [first.setdefault(seen[i].text.casefold(), place) for place, i in enumerate(story)]
    copied: list[int] = []
    run: list[int] = []
    for place in range(len(story) + 1):
        is_again = place < len(story) and said[place] < place
        if is_again and run and said[run[-1]] < said[place] <= said[run[-1]] + 1 + _MISSED:
            run.append(place)
            continue
        if len(run) >= _FEWEST_COPIED and sum(seen[story[again]].words for again in run) >= _FEWEST_WORDS:
            copied += [story[again] for again in run]
        run = [place] if is_again else []
    return copied
