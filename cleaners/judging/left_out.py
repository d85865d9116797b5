"""Left-out lines that nothing else names: what the class names around them say, see class_labels.txt.

Only what is no story in any case is asked, so that a word may mean what it means on most pages: a box called "share"
that holds the story has been kept before. They are named last, once the fields are found.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from cleaners.facts.features import name_words
from cleaners.fields.keys import follows_picture, is_of_picture
from cleaners.fields.moments import find_moments
from cleaners.fields.words import MODIFIED, PUBLISHED
from cleaners.judging.choice import PULL_QUOTE, is_said_in
from cleaners.judging.named import is_fact_box
from cleaners.judging.set_apart import WITH_PICTURE, is_alone_with_picture
from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.blocks import Element, LabelledBlock
from cleaners.parsing.html_tags import WITHIN_FOOTER, WITHIN_NAV
from cleaners.rules import Facts
from cleaners.rules.byline import is_date
from cleaners.startup.data import text_of_file
from cleaners.startup.pattern import pattern

BY_STRUCTURE = frozenset({"page-frame", "linked-line", "said-before", "further-story", "score"})
"""Rules by which structure names a line for want of better evidence."""
_CORRECTS = "correction-label"
"""The rule; "Update: May 3, 2024, 10:30" corrects nothing, "Correction: It was May 3, 2024, not May 4" does."""
_DATED_BY = (*MODIFIED, *PUBLISHED)
_AGENCY = "agency-byline"  # the rule; an agency's name in a figure tells whose the picture is
RULE = "class-name-around"
_NEAREST = 3  # elements: its own and two around it; what holds those holds other things too
_LONGEST = {Label.BYLINE: 20, Label.DATELINE: 15, Label.CREDIT: 20, Label.TAGS: 8, Label.NAVIGATION: 4}  # words
_LONGEST_ENTRY = 40  # characters of a menu's entry
_SHORTEST_CAPTION = 3  # words
_LONGEST_DATE = 65  # characters
_DATED = 0.4  # of a line's characters, which its dates with a year take; weekday, time and place stand beside them
_LONGEST_NAMES = 8  # words in the names of a picture's author and agency
_BETWEEN_NAMES = ("/", "©", " | ")
_LINKED = 0.5  # share of a line that no caption and no fact links
_LONGEST_KEY = 300  # characters of class names and ids; more say nothing plain
_FILED = "type-post"  # WordPress names a post after its categories and tags; what is in it is no tag
_OF_AUTHORS = frozenset({Label.BYLINE, Label.AUTHOR_BIO})
_SHORTEST_TITLE = 5  # spaces
_FIGURE = pattern(r"\d")
_LONE_WORD = pattern(r"(?<![A-Za-z0-9])[A-Za-z]+(?![A-Za-z0-9])")
_SHORT = 3  # letters; so short a word may be a piece of a random name unless it stands alone


def name_by_classes(labelled: Sequence[LabelledBlock]) -> None:
    """Label each left-out line that only structure has named: a date, or what the nearest class name says."""
    story = [i for i, item in enumerate(labelled) if item.label in STORY_LABELS] or [len(labelled)]
    start, end = story[0], story[-1]
    for i, item in enumerate(labelled):
        if item.label in STORY_LABELS:
            continue
        if item.label in _MAY_BE_PLAYED and _is_players_time(item):
            item.label, item.rule, item.why = Label.WIDGET, "player-time", "It is how long a recording plays."
        elif _may_be_dated(item) and is_dated(item.text):
            item.label, item.rule, item.why = Label.DATELINE, "dated-line", "It is hardly more than a date."
        elif item.rule == _AGENCY and (is_of_picture(item.block.element) or follows_picture(item.block.element)):
            item.label, item.rule, item.why = Label.CREDIT, "agency-at-picture", "It is an agency's name at a picture."
        elif item.rule in BY_STRUCTURE:
            element = item.block.element
            label = None if element.within & WITHIN_NAV else _label_around(item, is_behind=i > end)
            if label is Label.FACT_BOX and not start < i < end:
                label = None
            if label in _OF_AUTHORS and item.rule == "linked-line" and item.text.count(" ") >= _SHORTEST_TITLE:
                continue  # the title of another story, in the box on its author
            if label not in (None, item.label):
                item.label, item.rule, item.why = label, RULE, _why(label)


def _may_be_dated(item: LabelledBlock) -> bool:
    return item.rule in BY_STRUCTURE or (item.rule == _CORRECTS and item.text.casefold().startswith(_DATED_BY))


_MAY_BE_PLAYED = frozenset({Label.DATELINE, Label.NAVIGATION, Label.OTHER})
_PLAYED = pattern(r"(?:\d?\d:)?\d?\d:\d\d(?:\s?/\s?(?:\d?\d:)?\d?\d:\d\d)?")  # "03:08", "0:00 / 1:02:45"
_LONGEST_PLAYED = 19  # characters
_PLAYER = frozenset({"video", "audio", "player", "duration", "videoduration", "audioplayer", "videoplayer"})


def _is_players_time(item: LabelledBlock) -> bool:
    """Whether it is a time alone, in a player by the class names around it, or as only players write it."""
    text = item.text
    if len(text) > _LONGEST_PLAYED or ":" not in text or _PLAYED.fullmatch(text) is None:
        return False
    if "/" in text or text.strip("0:") == "":
        return True
    above: Element | None = item.block.element
    for _ in range(_NEAREST):
        if above is None:
            return False
        if not _PLAYER.isdisjoint(name_words(above.key).tokens):
            return True
        above = above.parent
    return False


def is_dated(text: str) -> bool:
    """Whether it is hardly more than a date; most lines have no figure, and are told soon.

    >>> is_dated("3.5.2024, 10:30"), is_dated("Sept. 19, 2016"), is_dated("In May 2024 the bridge fell in")
    (True, True, False)
    """
    if len(text) > _LONGEST_DATE or _FIGURE.search(text) is None:
        return False
    dates = sum(moment.end - moment.start for moment in find_moments(text))
    return dates >= _DATED * len(text) or is_date(Facts(text))


def name_by_story(labelled: Sequence[LabelledBlock]) -> None:
    """Label what stands within the story and belongs to it: its words again, drawn large, and a picture's caption."""
    places = [i for i, item in enumerate(labelled) if item.label in STORY_LABELS]
    if not places:
        return
    asked = [
        i
        for i in range(places[0], places[-1])
        if labelled[i].label is Label.OTHER
        and labelled[i].rule == "score"
        and labelled[i].text.count(" ") >= _SHORTEST_CAPTION
    ]
    if not 0 < len(asked) <= _MOST_ASKED:
        return
    story = [labelled[i].text.casefold() for i in places]
    blocks = [item.block for item in labelled]
    for i in asked:
        item = labelled[i]
        verdict = PULL_QUOTE if is_said_in(story, item.text) else None
        if verdict is None and not item.text.endswith(_STOPS) and is_alone_with_picture(i, blocks):
            verdict = WITH_PICTURE
        if verdict is not None:
            item.label, item.rule, item.why = verdict.label, verdict.rule, verdict.why


_MOST_ASKED = 40  # lines; a page has a handful, and each is looked for in all of the story
_STOPS = (".", "!", "?", "…", ":", "。", "！", "？")


def name_by_company(labelled: Sequence[LabelledBlock]) -> None:
    """Behind the story, label what belongs to a list of others: its heading, the places in a ranking, the teasers."""
    end = max((i for i, item in enumerate(labelled) if item.label in STORY_LABELS), default=len(labelled))
    for i in range(end + 1, len(labelled)):
        item = labelled[i]
        if item.label is not Label.OTHER or item.rule != "score":
            continue
        is_before = i + 1 < len(labelled) and labelled[i + 1].label is Label.RELATED
        is_after = labelled[i - 1].label is Label.RELATED
        text = item.text
        if (is_before and (item.block.element.tag in _HEADINGS or text.strip(".#").isdecimal())) or (
            is_after and text.count(" ") >= _SHORTEST_TEASER and not item.block.element.within & WITHIN_FOOTER
        ):
            item.label, item.rule, item.why = Label.RELATED, "among-related", "It stands in a list of other stories."


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SHORTEST_TEASER = 7  # spaces


def _why(label: Label) -> str:
    return f"The class names around it say that it is {_WHAT.get(label, f'of the kind {label.value}')}."


_WHAT = {
    Label.BYLINE: "the author's line",
    Label.AUTHOR_BIO: "about the author",
    Label.DATELINE: "the date",
    Label.TAGS: "one of the tags",
    Label.SHARE: "for sharing",
    Label.RELATED: "of other stories",
    Label.CAPTION: "a caption",
    Label.CREDIT: "a credit",
    Label.FACT_BOX: "a box of facts",
}


def _label_around(item: LabelledBlock, *, is_behind: bool) -> Label | None:
    """What the nearest of the elements around a line says that fits it; None if the nearest says nothing that does."""
    above: Element | None = item.block.element
    for _ in range(_NEAREST):
        if above is None:
            break
        if 0 < len(above.key) <= _LONGEST_KEY and (labels := _labels_of(above.key)):
            fitting = (_fitting(label, item, is_behind=is_behind) for label in labels)
            return next((label for label in fitting if label is not None), None)
        above = above.parent
    return None


@lru_cache(maxsize=4096)
def _labels_of(key: str) -> tuple[Label, ...]:
    """What an element's class names and id say, each once: of several words the last goes first.

    >>> _labels_of("article-author__date"), _labels_of("post-body")
    ((<Label.DATELINE: 'dateline'>, <Label.BYLINE: 'byline'>), ())
    >>> _labels_of("ad-slot"), _labels_of("title__84ad1f")
    ((<Label.ADVERTISEMENT: 'advertisement'>,), ())
    """
    words = _words()
    tokens = reversed(name_words(key).tokens) if _FILED not in key else ()
    said = [words[token] for token in tokens if token in words and (len(token) > _SHORT or _is_alone(token, key))]
    return tuple(dict.fromkeys([*said, Label.FACT_BOX] if is_fact_box(key) else said))


def _is_alone(token: str, key: str) -> bool:
    return any(word.lower() == token for word in _LONE_WORD.findall(key))


@cache
def _words() -> dict[str, Label]:
    words: dict[str, Label] = {}
    label = Label.OTHER
    for line in text_of_file("judging/class_labels.txt").splitlines():
        if line.startswith("["):
            label = Label(line.strip("[]"))
        elif not line.startswith("#"):
            words |= dict.fromkeys(line.split(), label)
    return words


def _fitting(label: Label, item: LabelledBlock, *, is_behind: bool) -> Label | None:
    """The label if the line looks like one of its kind; an author's line behind the story is a note on the author."""
    text = item.text
    words = text.count(" ") + 1
    if label is Label.BYLINE and (is_behind or words > _LONGEST[label]):
        return Label.AUTHOR_BIO
    if words > _LONGEST.get(label, words) or (label is Label.NAVIGATION and len(text) > _LONGEST_ENTRY):
        return None
    if label is Label.DATELINE and not any(char.isdecimal() for char in text):
        return None
    if label is Label.FACT_BOX and item.block.link_density > _LINKED:
        return None
    if label is Label.CAPTION and (is_behind or words < _SHORTEST_CAPTION or item.block.link_density > _LINKED):
        return None  # the title of another story, beside its picture
    if label is Label.CAPTION and words <= _LONGEST_NAMES and any(joint in text for joint in _BETWEEN_NAMES):
        return Label.CREDIT
    return label
