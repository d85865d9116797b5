"""Who is named as the author elsewhere: author boxes, "Written by ...", a signature, a line about somebody."""

from __future__ import annotations

from itertools import pairwise

from cleaners.fields.bare_name import names_only_the_house
from cleaners.fields.byline import MAX_MARKED, OWN_SITE, Byline, byline_at
from cleaners.fields.byline_words import LONGEST_LABEL, is_label_of_byline, says_written, told_of
from cleaners.fields.facts import Facts, fold
from cleaners.fields.keys import is_off_page, says_author_name
from cleaners.fields.names import people_in
from cleaners.labels import Label
from cleaners.parsing.blocks import LabelledBlock

_MAX_LINE = 150  # characters; a longer block is prose
_BELOW = 40  # blocks after the story's last paragraph in which the author is named


def find_bylines_below(facts: Facts) -> list[Byline]:
    """The lines below the story that name its author, the surest first: author boxes, "Written by ..."."""
    last = facts.story_end
    found = []
    for position in range(max(0, last - 1), min(last + _BELOW, len(facts.labelled))):
        item = facts.labelled[position]
        byline = byline_at(position, facts) if len(item.text) <= _MAX_LINE else None
        if byline and (_is_sure(byline, item) or says_author_name(byline.key)):
            found.append(byline)
        elif described := _described(position, facts):
            found.append(described)
    if not found and names_only_the_house(facts):
        found.extend(byline for position in (last, last + 1) if (byline := _signature(position, facts)))
    found.sort(key=lambda byline: -byline.strength)
    return found


def find_only_byline(facts: Facts) -> list[str]:
    """Who stands below a line that says "Written by" and nothing else, wherever that is; none where several lines do.

    Lists of other stories are full of such lines, but they name a writer for each.
    """
    found: list[str] = []
    labels = [position for position, item in enumerate(facts.labelled[:-1]) if len(item.text) <= LONGEST_LABEL]
    for position in labels:
        if not is_label_of_byline(facts.labelled[position].text):
            continue
        byline = byline_at(position + 1, facts)
        if byline and byline.opens:
            if found and byline.people != found:
                return []
            found = byline.people
    return found


def find_only_box(facts: Facts) -> list[str]:
    """Who has the one box on the page that tells what somebody is at the house itself, in the page's second half."""
    found: list[tuple[int, str]] = []
    for position, (item, after) in enumerate(pairwise(facts.labelled)):
        name = item.text if after.text.startswith(item.text) else ""
        if not name or told_of(after.text) != name or people_in(name, facts.is_house) != [name]:
            continue
        about = f" {fold(after.text)} "
        if any(f" {site} " in about for site in facts.site_names if len(site) >= _SHORTEST_SITE):
            found.append((position, name))
    is_below = len(found) == 1 and found[0][0] >= len(facts.labelled) // 2
    return [found[0][1]] if is_below else []


_SHORTEST_SITE = 5  # letters of a site's name that a line about somebody would not have by chance


def _is_sure(byline: Byline, item: LabelledBlock) -> bool:
    if item.label is Label.BYLINE and byline.opens:
        return True
    return " " in byline.people[0] and (byline.strength in (OWN_SITE, 4, 5, 6) or says_written(item.text))


def _described(position: int, facts: Facts) -> Byline | None:
    """Somebody whom a line tells of: in a box of the author's, or below a line that is their name alone."""
    item = facts.labelled[position]
    name = told_of(item.text)
    if not name or is_off_page(item.block.element.within):
        return None
    is_headed = any(fold(before.text) == fold(name) for before in facts.labelled[max(0, position - 2) : position])
    is_firm = any(len(word) > 2 and word.isupper() for word in name.split())
    if is_firm or not (is_headed or item.label is Label.AUTHOR_BIO) or people_in(name, facts.is_house) != [name]:
        return None
    return Byline([name], 3, opens=False, position=position, key=item.block.element.key)


def _signature(position: int, facts: Facts) -> Byline | None:
    """A bare name as the story's last line."""
    if position >= len(facts.labelled):
        return None
    block = facts.labelled[position].block
    people = people_in(block.text, facts.is_house) if len(block.text) <= MAX_MARKED and not block.links else []
    if len(people) != 1 or fold(people[0]) != fold(block.text) or block.text.isupper():
        return None
    return Byline(people, 1, opens=False, position=position, key=block.element.key)
