"""What a block's company tells: passes over the verdicts, each named.

A pass adds a verdict where there is none and takes none back.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.rules.places import is_prose
from cleaners.rules.rule import Verdict

Verdicts = list[Verdict | None]

_MENU_ENTRY = 3  # words at most
_MENU = 3  # entries in a row that no list of titles and no thread of remarks has


def opens_menu(facts: Sequence[Facts], at: int) -> bool:
    """Whether lines of a few words each follow one another from here, as the entries of menus and footers do.

    >>> opens_menu([Facts("Sport"), Facts("About us"), Facts("Terms of use")], 0)
    True
    """
    entries = facts[at : at + _MENU]
    return len(entries) == _MENU and all(
        block.words <= _MENU_ENTRY and not block.ends_sentence and not has_figure(block) for block in entries
    )


def has_figure(facts: Facts) -> bool:
    """Whether a digit stands in it: a count or a date, between the titles of a list."""
    return any(char.isdecimal() for char in facts.text)


def is_linked_title(facts: Facts) -> bool:
    """Whether it is one whole link and as long as a title; False where links are not known."""
    return facts.is_link and facts.words > _MENU_ENTRY


_LISTED = Verdict(Label.RELATED, "listed-below-heading", "It stands in a list of other stories, below its heading.")
_TITLE = (4, 25)  # words that a title in a list may have
_WITHIN_LIST = (Label.DATELINE, Label.BYLINE, Label.RELATED, Label.CREDIT, Label.CAPTION, Label.WIDGET)


def label_lists(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Below the heading of a list of stories: their titles, up to the next prose; beyond the end their teasers too."""
    for i, verdict in enumerate(verdicts):
        if verdict is None or verdict.rule != "related-heading":
            continue
        for j in range(i + 1, len(facts)):
            block, other = facts[j], verdicts[j]
            if other is not None:
                if other.label in _WITHIN_LIST:
                    continue
                break
            if opens_menu(facts, j):
                break
            if block.place is not Place.BEYOND and (
                block.ends_sentence or not _TITLE[0] <= block.words <= _TITLE[1] or j > i + _MOST_TITLES
            ):
                break
            if block.place is Place.HEAD and block.words < _SHORTEST_ABOVE:
                break
            if block.words > _LONGEST_TEASER:
                break
            if block.ends_sentence and j + 1 < len(facts) and verdicts[j + 1] is None and facts[j + 1].ends_sentence:
                break  # teasers alternate with titles
            verdicts[j] = _LISTED


_MOST_TITLES = 6  # in a list between paragraphs
_SHORTEST_ABOVE = 6  # words of a title above the story, where menus are
_LONGEST_TEASER = 65  # words; of longer lines below such a heading most are of a story that is itself a list
_REMARK = Verdict(Label.COMMENTS, "below-comments", "It stands among the readers' comments.")
_WITHIN_REMARKS = (Label.PLACEHOLDER, Label.DATELINE, Label.BYLINE, Label.WIDGET, Label.SIGNOFF, Label.SHARE)


def label_remarks(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, below the heading of the comments: the comments, up to links to stories or a menu."""
    is_among = False
    for i, (block, verdict) in enumerate(zip(facts, verdicts, strict=True)):
        if block.place is not Place.BEYOND:
            continue
        if verdict is not None:
            if verdict.rule == "comments-button":
                is_among = True
            elif verdict.label not in _WITHIN_REMARKS:
                is_among = False
        elif is_among:
            is_among = not (is_linked_title(block) or opens_menu(facts, i))
            verdicts[i] = _REMARK if is_among else None


_CALLS = frozenset({Label.PROMOTION, Label.NEWSLETTER, Label.SUBSCRIPTION, Label.APP})
_PITCH = 3  # blocks that lead up to a call at most
_PITCH_WORDS = range(5, 31)  # words


def label_pitches(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, what leads up to a call is its pitch, and gets the call's label.

    A link is none, and what follows a link is its teaser.
    """
    call: Verdict | None = None
    pitch = 0
    for i in range(len(facts) - 1, -1, -1):
        if facts[i].place is not Place.BEYOND:
            break
        verdict = verdicts[i]
        if verdict is not None:
            call = verdict if verdict.label in _CALLS else None
            pitch = 0
        elif facts[i].is_link or facts[i - 1].is_link:
            call = None
        elif call is not None and pitch < _PITCH and facts[i].words in _PITCH_WORDS:
            pitch += 1
            verdicts[i] = Verdict(call.label, "pitch-before-call", "It leads up to the call that follows it.")


_CAPTION = Verdict(Label.CAPTION, "said-again", "It stands twice beside what belongs to pictures, as captions do.")
_BESIDE_PICTURES = frozenset({Label.WIDGET, Label.CREDIT, Label.CAPTION})
_CAPTION_WORDS = range(8, 61)  # what is longer and stands twice is mostly the story's standfirst


def label_captions(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """A line that stands twice, side by side or beside a credit or a counter: the caption of a gallery's picture.

    A link that does is the title of another story.
    """
    places: dict[str, dict[int, None]] = {}  # in order, and quick to ask: a page may repeat a line 100,000 times
    for i, block in enumerate(facts):
        if verdicts[i] is None and block.words in _CAPTION_WORDS and not block.is_link:
            places.setdefault(block.text, {})[i] = None
    for again in places.values():
        if len(again) > 1 and any(_is_beside_pictures(i, again, verdicts) for i in again):
            for i in again:
                verdicts[i] = _CAPTION


def _is_beside_pictures(i: int, again: Container[int], verdicts: Sequence[Verdict | None]) -> bool:
    beside = [verdicts[j] for j in (i - 1, i + 1) if 0 <= j < len(verdicts)]
    return i + 1 in again or any(verdict is not None and verdict.label in _BESIDE_PICTURES for verdict in beside)


_CAPITALS = Verdict(
    Label.RELATED, "title-in-capitals", "A title in capitals between paragraphs leads to another story."
)
_SHORTEST_TITLE = 8  # words; shorter ones are headings
_FEW = 4  # on a page where the headings are in capitals there are more


def label_capitals(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Between paragraphs, a few titles all in capitals: links to other stories."""
    titles = [
        i
        for i in range(1, len(facts) - 1)
        if _SHORTEST_TITLE <= facts[i].words <= _TITLE[1]
        and not facts[i].level
        and facts[i].text[0].isalpha()
        and facts[i].is_in_capitals
        and facts[i].place is Place.BETWEEN
    ]
    if len(titles) > _FEW or any(verdicts[i] is not None or facts[i].text[-1] in ".…!:" for i in titles):
        return
    if all(is_prose(facts[i - 1]) and is_prose(facts[i + 1]) for i in titles):
        for i in titles:
            verdicts[i] = _CAPITALS


_TOPIC = Verdict(Label.TAGS, "below-tags", "It stands below the heading of the story's topics.")


def label_topics(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Beyond the story's end, below a heading of the tags: short lines, one tag each, links where those are known."""
    for i in range(1, len(facts)):
        before, block = verdicts[i - 1], facts[i]
        if before is None or before.label is not Label.TAGS or before.rule == "tags-label" or verdicts[i] is not None:
            continue
        is_topic = block.words <= 5 and not block.ends_sentence and (block.is_link or block.link_density is None)
        if block.place is Place.BEYOND and is_topic:
            verdicts[i] = _TOPIC


_NAME = Verdict(Label.BYLINE, "name-by-byline", "A name beside a byline or a date, above the story.")
_AUTHOR = Verdict(Label.AUTHOR_BIO, "name-by-author", "A name beside a note on the author.")
_WITH_NAME = frozenset({"byline", "byline-at-edge", "byline-label", "byline-with-date"})  # their lines hold the name
_BESIDE_NAMES = frozenset({Label.BYLINE, Label.DATELINE, Label.AUTHOR_BIO})


def label_names(facts: Sequence[Facts], verdicts: Verdicts) -> None:
    """Above the story, a person's name beside a byline or a date; behind it, one beside a role or a note on authors."""
    said = tuple(verdicts)  # a name that is known by its neighbour makes none of the next line
    for i, verdict in enumerate(said):
        if verdict is None or verdict.label not in _BESIDE_NAMES or verdict.rule in _WITH_NAME:
            continue
        for k in (i - 1, i + 1):
            if 0 <= k < len(facts) and verdicts[k] is None and is_name(facts[k]):
                if k > i and verdict.label is Label.DATELINE and _may_be_section(facts[k]):
                    continue
                if verdict.label is Label.AUTHOR_BIO:
                    verdicts[k] = _AUTHOR if facts[k].place in Place.TAIL else None
                elif facts[k].place is Place.HEAD:
                    verdicts[k] = _NAME


def _may_be_section(facts: Facts) -> bool:
    """Whether it is a link, a heading or a list's item, as the name of a section or topic below a date is."""
    return facts.is_link or facts.level > 0 or facts.is_list_item


def is_name(facts: Facts) -> bool:
    """Two to four words that begin with a capital, letters only.

    >>> is_name(Facts("Ann van Lee")), is_name(Facts("The bridge"))
    (False, False)
    """
    words = facts.text.split()
    return (
        2 <= len(words) <= 4
        and not facts.text.isupper()
        and all(word[0].isupper() and word.strip("-'’.").isalpha() for word in words)
    )


PASSES: tuple[Callable[[Sequence[Facts], Verdicts], None], ...] = (
    label_captions,
    label_capitals,
    label_topics,
    label_names,
    label_lists,
    label_remarks,
    label_pitches,
)

INFERRED = frozenset(
    {
        "below-comments",
        "below-tags",
        "listed-below-heading",
        "name-by-author",
        "name-by-byline",
        "pitch-before-call",
        "said-again",
        "title-in-capitals",
    }
)
"""Rules that go by a block's neighbours alone: they name what is no story, and cannot tell that it is none."""
