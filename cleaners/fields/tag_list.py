"""The tag list that readers see at the story: a line or list of links that says "Tags", is named so, or leads to tags.

What is trending, related or in a menu is none, though it may look the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.fields.facts import Facts
from cleaners.fields.keys import around, is_off_page, says_menu, says_other_story, says_tags
from cleaners.fields.tags import split_run_together
from cleaners.fields.topics import from_article_tags, from_json_ld, from_news_keywords
from cleaners.fields.words import TAG_LEADS
from cleaners.labels import Label
from cleaners.parsing.blocks import Element, LabelledBlock, TextBlock
from cleaners.parsing.html_tags import WITHIN_NAV
from cleaners.startup.annotations import Any, NamedTuple
from cleaners.startup.pattern import pattern

_MAX_LINE = 600  # characters
_MAX_TAGS = 40
_MAX_STORY = 20_000  # characters that are searched for names
_MAX_TAG = 60  # characters; a longer link is a headline
_MOST_SPACES = 5  # spaces in a tag of a list with little to show for it; headlines of other stories have more
_LED = 3  # strength of a line below a label like "Tags", which may be the next of anything
_WEAK = 4  # strength below which lines are looked at twice
_SURE = 5  # strength from which lines are joined though their elements differ
_APART = 2  # blocks between lines of one list
_BELOW = 60  # blocks after the story's last paragraph
_BEFORE, _AFTER = 6, 12  # blocks around the headline where tags may stand
_INLINE = "span, b, strong, em, i, button"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})

# Lines of these labels are no tags, unless they say "Tags" or lead to one: a name around them is the weaker evidence.
_NO_TAGS = frozenset(
    {
        Label.ADVERTISEMENT,
        Label.APP,
        Label.AUTHOR_BIO,
        Label.BYLINE,
        Label.CAPTION,
        Label.COOKIE,
        Label.CREDIT,
        Label.DATELINE,
        Label.NEWSLETTER,
        Label.SHARE,
        Label.SUBSCRIPTION,
    }
)

_LEADS = frozenset(TAG_LEADS)
_LONGEST_LEAD = max(map(len, TAG_LEADS))
_TAG_PAGE = pattern(
    r"[/?&](?:(?:tags?|topics?|keywords?|subjects?|hashtags?|schlagworte?|thema|themen|themes?|tema|temas|etiquetas?|mot-?cles?|sujets?"
    r"|argoment[io]|label|labels|emne|etikett|tagi|temat|tegi|teg|etiket|etiketler|konu|ettiket|ticker)[/?.-]|(?:tag|topic|keyword)=)"
)
_MORE = pattern(r"^(?:more|see all|view all|show more|read more|mehr|alle themen|all topics|\+\d+)\b|一覧|全て|すべて")
_COUNT = pattern(r"\s\d{1,3}$")
_COUNTED = pattern(r"[(\[]\d{1,3}[)\]]$")  # "Science (31)": what the site has, in a box beside the story


_SEPARATED = pattern(r"[,;|•·、，#]")


class TagList(NamedTuple):
    """Tags found together: the tags, how sure (2 to 8), the position of the first line."""

    tags: list[str]
    strength: int
    position: int


def find_tag_list(facts: Facts) -> TagList | None:
    """The surest tag list of the page, the one nearest the story's end among equals; None where there is none."""
    end = facts.story_end
    lists = _joined(_lines(facts, end))
    return max(lists, key=lambda found: (found.strength, -abs(found.position - end)), default=None)


def _lines(facts: Facts, story_end: int) -> list[tuple[TagList, Element]]:
    """Every line above and below the story that looks like tags, with its element."""
    end = min(story_end + _BELOW, len(facts.labelled))
    found: list[tuple[TagList, Element]] = []
    lead_at = -10
    top = max(0, facts.title_at + _AFTER)
    for position in (*range(max(0, facts.title_at - _BEFORE), min(top, end)), *range(max(top, story_end - 2), end)):
        item = facts.labelled[position]
        block = item.block
        size = len(block.text)
        if size > _MAX_LINE or position == facts.title_at:
            continue
        lead = _lead(block.text)
        if lead == size:
            lead_at = position  # the label stands alone; the tags follow
            continue
        has_lead = bool(lead) or position - lead_at <= 1
        if not has_lead and (not block.links or block.link_chars < 0.6 * size):
            continue
        if (line := _line(facts, position, lead=lead, has_lead=has_lead)) is not None:
            element = block.element
            found.append((line, element))
            if position - lead_at <= 1 and element.tag != "dd":  # in such a list the next line is another label
                lead_at = position
    return found


def _lead(text: str) -> int:
    """Characters of the label that opens a line of tags, its colon included; 0 where none does."""
    end = text.find(":", 0, _LONGEST_LEAD + 2)
    if end < 0 and not text.isascii():
        end = text.find("：", 0, _LONGEST_LEAD + 2)
    if end < 0:
        if len(text) > _LONGEST_LEAD:
            return 0
        end = len(text)
    if text[:end].strip(" #-–•").casefold() not in _LEADS:
        return 0
    after = end + 1
    return min(len(text), after + (text[after : after + 1] == " "))


def _line(facts: Facts, position: int, *, lead: int, has_lead: bool) -> TagList | None:
    item = facts.labelled[position]
    block = item.block
    to_tags = block.link is not None and _leads_to_tags(block.link)
    if _COUNTED.search(block.text) or (item.label in _NO_TAGS and not has_lead and not to_tags):
        return None
    strength = 3 * has_lead + 2 * _is_named_so(block.element) + 2 * to_tags + 2 * (item.label is Label.TAGS)
    if strength < 2 or (strength == 2 and not (to_tags or block.links > 1 or block.element.tag == "li")):
        return None
    if block.element.tag in _HEADINGS or _is_elsewhere(block, in_menu=has_lead):
        return None
    links = _links(block)
    if links and strength < _WEAK and any(_leads_away(link, facts) for link in links):
        return None
    tags = _texts(links) if len(links) >= block.links > 0 else []
    if len(tags) > block.links:  # the element holds more than this line
        tags = [tag for tag in tags if tag in block.text]
    is_told = bool(lead) or strength > _LED or _SEPARATED.search(block.text)
    if not tags and has_lead and is_told and len(block.text) <= _MAX_LINE // 2:
        tags = _marked_off(block, lead) or _cut(facts, item, lead)
    tags = [tag for tag in tags if 1 < len(tag) <= _MAX_TAG and not _MORE.match(tag.lower())]
    if strength < _WEAK and any(tag.count(" ") >= _MOST_SPACES for tag in tags):
        return None
    return TagList(tags, strength, position) if tags else None


def _links(block: TextBlock) -> list[Any]:
    """The links in the line, and in whatever else its element holds."""
    if block.links == 1 and block.link is not None and block.link_chars == len(block.text):
        return [block.link]
    return list(block.element.node.css("a")[: _MAX_TAGS + 1]) if block.links else []


def _texts(nodes: Sequence[Any]) -> list[str]:
    return [text for node in nodes if (text := " ".join((node.text(separator=" ") or "").split()).strip(" ,;#•·|/"))]


def _marked_off(block: TextBlock, lead: int) -> list[str]:
    """The tags of a line where each stands in an inline tag of its own, and nothing but the label stands outside."""
    if block.inline_tags < 2:
        return []
    line = _letters(block.text[lead:])
    rest = line
    tags: list[str] = []
    for text in _texts(block.element.node.css(_INLINE)[:_MAX_TAGS]):
        letters = _letters(text)
        if letters and letters != line and rest.startswith(letters):
            rest = rest.removeprefix(letters)
            tags.append(text)
    return [] if rest else tags


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _cut(facts: Facts, item: LabelledBlock, lead: int) -> list[str]:
    """The tags of a line that no markup cuts: the rest of the page and its data tell where one ends."""
    line = item.text
    story = "\n".join([facts.title or "", *(other.text for other in facts.labelled if other.text != line)])
    names = [*from_json_ld(facts), *from_news_keywords(facts), *from_article_tags(facts)]
    return list(split_run_together(line[lead:], story[:_MAX_STORY], names))


def _is_elsewhere(block: TextBlock, *, in_menu: bool) -> bool:
    """Whether the block is of another story or of the page; ``in_menu`` allows a menu, as which some mark up tags."""
    within = block.element.within
    if is_off_page(within & ~WITHIN_NAV if in_menu else within):
        return True
    return any(says_other_story(key) or says_menu(key) for key in around(block.element))


def _is_named_so(element: Element) -> bool:
    """Whether the names of the element or of the two above hold a word for tags."""
    current: Element | None = element
    for _ in range(3):
        if current is None:
            return False
        if current.key and says_tags(current.key):
            return True
        current = current.parent
    return False


def _leads_to_tags(link: Any) -> bool:
    """Whether a link leads to the page of a tag."""
    attributes = link.attrs  # asked one by one they take a third of what a dict of all does
    if _TAG_PAGE.search((attributes.get("href") or "").lower()):
        return True
    return "tag" in (attributes.get("rel") or "").split()


def _leads_away(link: Any, facts: Facts) -> bool:
    """Whether a link leads down the page, to another site or to a program; tags lead to the site's stories."""
    href = (link.attributes.get("href") or "").strip()
    if href.startswith("http"):
        return bool(facts.host) and facts.host_word not in href.split("/", 3)[2]
    return href.startswith(("#", "mailto:", "javascript:"))


def _joined(lines: list[tuple[TagList, Element]]) -> list[TagList]:
    """Lines of one list put together: items of one list, lists side by side, or sure lines that follow each other."""
    joined: list[TagList] = []
    last: Element | None = None
    last_at = 0
    for line, element in lines:
        before = joined[-1] if joined else None
        if before and last and _are_of_one_list(before, line, (last, element), line.position - last_at):
            joined[-1] = before._replace(tags=before.tags + line.tags)
        else:
            joined.append(line)
        last, last_at = element, line.position
    return [_without_counts(found) for found in joined if len(found.tags) <= _MAX_TAGS]


def _are_of_one_list(before: TagList, line: TagList, elements: tuple[Element, Element], apart: int) -> bool:
    """Whether a line goes on with the list before it, the last line of which is so many blocks away."""
    last, element = elements
    weaker = min(line.strength, before.strength)
    parent, last_parent = element.parent or element, last.parent or last
    if apart <= _APART and element.key == last.key and says_tags(element.key):
        return True
    if parent is last_parent:
        return before.strength == line.strength or (apart == 1 and weaker >= _WEAK)
    if weaker >= _SURE and line.position - before.position <= _APART:
        return True
    if apart == 1 and before.strength == line.strength and parent.parent is last_parent.parent:
        return bool(parent.key) and parent.key == last_parent.key  # each item in an element of its own
    return False


def _without_counts(found: TagList) -> TagList:
    """The tags without how many stories each has: "Science 31"."""
    if len(found.tags) < 2 or not all(map(_COUNT.search, found.tags)):  # "Election 2016" may stand alone
        return found
    return found._replace(tags=[_COUNT.sub("", tag) for tag in found.tags])
