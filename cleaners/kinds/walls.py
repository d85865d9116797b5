"""Pages that stand in the way of a story, or in its place: consent, robots, log-in, errors, pages that are gone.

They are told by what they say to the visitor, in many languages (``walls.txt``), and by how little else there is; never
by a vendor's header or script, which good pages have too. A story about cookie banners says little to the visitor and
much besides; a story below a cookie notice has words of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cleaners.kinds.wall_phrases import WORDS, bare, fold, has_unspaced, wall_phrases
from cleaners.labels import STORY_LABELS, Label, PageKind
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.html_tags import WITHIN_FOOTER, WITHIN_NAV
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

_LEFT = 30  # words of a story besides what a wall says, from which on there is a story
_LITTLE = 200  # words of prose on the page, up to which one line of a wall is enough where nothing else is told
_LIKELY = 0.3  # score of a block that may be a story's
_PROSE = 8  # words; shorter lines are buttons and menus
_LONGEST = 20_000  # characters that are looked through; no wall says more before it says what it is
_FIRST_HEADINGS = 2


_PARTS = pattern(r"\s+[|·•–—:»«/-]\s+|\s*[|·•»«]\s*|[:;.!?…,。！？]+(?:\s+|$)|\s+-\s+")


class Wall(Record):
    """What speaks for a page's being a wall, an error or gone.

    Attributes:
        kind: what it is.
        evidence: why, in words.
        is_titled: whether its title or main heading says so, and not a line alone.
    """

    kind: PageKind
    evidence: tuple[str, ...]
    is_titled: bool


# Where several kinds are found with equal right: what a page that is gone says includes what is an error, and so on.
_ORDER = (
    PageKind.BOT_WALL,
    PageKind.CONSENT_WALL,
    PageKind.SOFT_404,
    PageKind.LOGIN,
    PageKind.ERROR,
    PageKind.NEEDS_JAVASCRIPT,
)


def find_wall(labelled: Sequence[LabelledBlock], title: str, *, has_password: bool = False) -> Wall | None:
    """The wall that a page is, if its words say so and it has no story besides.

    Args:
        labelled: its blocks.
        title: text of its ``<title>``.
        has_password: whether it asks for a password.
    """
    shown = [item for item in labelled if not item.block.is_hidden] or list(labelled)
    lines = [fold(item.text) for item in shown]
    titled = _titled([title, *_main_headings(shown)])
    found = _said(lines)
    said: dict[PageKind, list[str]] = {}
    for kind, phrase in dict.fromkeys(pair for pairs in found for pair in pairs):
        said.setdefault(kind, []).append(phrase)
    left = sum(
        item.block.words for item, of_wall in zip(shown, found, strict=True) if not of_wall and _is_of_story(item)
    )
    for kind in sorted(said.keys() | titled.keys(), key=lambda kind: _weight(kind, titled, said), reverse=True):
        phrase = titled.get(kind) or said[kind][0]
        if left >= _LEFT and not (kind in titled and kind in said and left < 3 * _LEFT):
            return None
        if kind not in titled and not _is_enough(kind, said[kind], shown, has_password=has_password):
            continue
        evidence = [f"{'It is titled' if kind in titled else 'It says'} “{phrase}”."]
        evidence += [f"It says “{line}”." for line in said.get(kind, ())[:3] if line != phrase]
        evidence.append(f"Besides, {left:.0f} words may be of a story.")
        return Wall(kind, tuple(evidence), kind in titled)
    if has_password and left < _LEFT and _prose(shown) < _LITTLE:
        return Wall(PageKind.LOGIN, ("It asks for a password, and has no story.",), is_titled=False)
    return None


def _main_headings(shown: Sequence[LabelledBlock]) -> list[str]:
    """The first headings of the highest rank; a page with an ``<h1>`` has its notices below lesser ones."""
    for tag in ("h1", "h2"):
        if found := [item.text for item in shown if item.block.element.tag == tag]:
            return found[:_FIRST_HEADINGS]
    return []


def is_titled_like_a_wall(labelled: Sequence[LabelledBlock], title: str) -> bool:
    """Whether the title, the main heading or the first line kept says what walls say; cheap, for every page."""
    heading = next((item.text for item in labelled if item.block.element.tag == "h1"), "")
    if _titled([title, heading]):
        return True
    first = next((item.text for item in labelled if item.label in STORY_LABELS), "")
    return bool(_found_in(fold(first)))


def _weight(kind: PageKind, titled: Mapping[PageKind, str], said: Mapping[PageKind, Sequence[str]]) -> float:
    return 2.5 * (kind in titled) + min(3, len(said.get(kind, ()))) - 0.1 * _ORDER.index(kind)


def _is_enough(kind: PageKind, phrases: Sequence[str], shown: Sequence[LabelledBlock], *, has_password: bool) -> bool:
    """Whether what a page's lines say is enough where its title is silent."""
    if kind is PageKind.LOGIN and not has_password:
        return len(phrases) > 1 and _prose(shown) < _LITTLE
    if kind is PageKind.CONSENT_WALL:
        return len(phrases) > 1 or _prose(shown) < _LITTLE
    return _prose(shown) < _LITTLE


def _is_of_story(item: LabelledBlock) -> bool:
    if item.score < _LIKELY and item.label not in STORY_LABELS:
        return False
    if item.label not in STORY_LABELS and item.label is not Label.OTHER:
        return False
    return item.block.link_density < 0.5 and item.block.element.tag not in ("h1", "h2", "h3", "button")


def _prose(shown: Sequence[LabelledBlock]) -> float:
    """Words in lines that are as long as sentences, the page's frame aside."""
    lengths = (
        item.block.words
        for item in shown
        if item.block.link_density < 0.5 and not item.block.element.within & (WITHIN_NAV | WITHIN_FOOTER)
    )
    return sum(length for length in lengths if length >= _PROSE)


def _titled(titles: Iterable[str]) -> dict[PageKind, str]:
    """The kinds that a part of a title, or all of it, is the phrase of."""
    found: dict[PageKind, str] = {}
    for title in titles:
        folded = fold(title)
        for part in (folded, *_PARTS.split(folded)):
            kind = wall_phrases().titles.get(bare(part))
            if kind is not None:
                found.setdefault(kind, part.strip())
    return found


def _said(lines: Sequence[str]) -> list[tuple[tuple[PageKind, str], ...]]:
    """For each line what it says, with the kind of page that says so."""
    seen = 0
    found = []
    for line in lines:
        seen += len(line)
        found.append(_found_in(line) if seen <= _LONGEST else ())
    return found


def _found_in(line: str) -> tuple[tuple[PageKind, str], ...]:
    """The phrases that stand in the line, those within longer ones aside."""
    phrases = wall_phrases()
    words = WORDS.findall(line)
    said = [
        pair for word in words if word in phrases.spaced for pair in phrases.spaced[word] if _ends_word(pair[1], line)
    ]
    if has_unspaced(line):
        said += [pair for pair in phrases.unspaced if pair[1] in line]
    return tuple(
        dict.fromkeys(pair for pair in said if not any(pair[1] != other and pair[1] in other for _, other in said))
    )


def _ends_word(phrase: str, line: str) -> bool:
    at = line.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not line[end : end + 1].isalnum() and not line[max(0, at - 1) : at].isalnum():
            return True
        at = line.find(phrase, end)
    return False
