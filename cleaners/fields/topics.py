"""What the publisher filed the story under: tags and section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cleaners.fields.facts import Facts, first_of, fold
from cleaners.page_data.json_ld import text_of, texts_of
from cleaners.startup.pattern import pattern

_MAX_TAGS = 40
_MAX_TAG = 80  # characters
_SURE = 4  # strength of a tag list in the page that outweighs the page's data

_LED = 3  # strength of one that a label like "Tags" opens

_META_TAGS = ("news_keywords", "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "cxenseparse:tags")
_KINDS = pattern(r"(?:\s+[A-Z]+(?:_[A-Z]+)+)+(?:\s+[A-Z]+)*$")  # "Ann Lee SPORTS_FIGURE PERSON", as AP writes it
_OTHER_META = pattern(r"(?:^|[-_.:])(?:tags?|keywords?)$")
_KEYWORDS = "keywords"
_KNOWN_META = frozenset((*_META_TAGS, _KEYWORDS))

_PAIR = pattern(r"^([A-Za-z][\w ]{1,20}): ?(.+)$")
_PAIR_KEYS = frozenset({"subject", "topic", "tag", "category", "keyword", "theme", "thema"})
_MACHINE = pattern(
    r"^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[a-z0-9]*_[a-z0-9_]*$|^\d{3,}$|^[a-z]{1,2}$|^[@&]|https?:|^www\.|^\W*$|[<>{}=]|^(?:true|false|null|none)$"
    r"|^[A-Za-z]+:\w+$|^\d\d?[/.]\d\d?[/.]\d{2,4}$"
)


def find_tags(facts: Facts) -> tuple[tuple[str, ...], str]:
    """The tags, each once in its first spelling, and the source's name.

    A page that carries several lists often has one for readers and others for machines. So the list that readers see
    wins if it plainly is one; among the others the one that the rest bear out, since what only one system knows
    ("paywall exclude", "web") is none of the story's.
    """
    if len(seen := from_tag_list(facts)) > 1:
        return tuple(seen), "tag_list"
    candidates = [(source.__name__.removeprefix("from_"), tags) for source in TAG_SOURCES if (tags := source(facts))]
    if seen:
        candidates.insert(0, ("tag_list", seen))
        name, tags = _fuller(candidates)
        return tuple(tags), name
    if not candidates:
        return (), ""
    sets = [set(map(fold, tags)) for _, tags in candidates]
    scores = [
        sum(len(own & other) / len(own | other) for other in sets if other is not own) - 0.01 * order
        for order, own in enumerate(sets)
    ]
    best = max(range(len(candidates)), key=scores.__getitem__)
    name, tags = candidates[best]
    return tuple(tags), name


def _fuller(candidates: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
    """The list of the page's data that holds the one tag readers see, spelt as there; where none does, that tag."""
    seen = candidates[0][1][0]
    return next((other for other in candidates[1:] if len(other[1]) > 2 and seen in other[1]), candidates[0])


def find_section(facts: Facts) -> tuple[str | None, str]:
    """The section the story stands in, and the source's name."""
    return first_of(SECTION_SOURCES, facts)


def from_tag_list(facts: Facts) -> list[str]:
    """What readers see at the story, if it is surely the story's."""
    found = facts.tag_list
    tags = _clean(found.tags, facts) if found and found.strength >= _SURE else []
    return tags if len(tags) <= _FEW or _are_heard_of(tags, facts) else []


def from_keywords(facts: Facts) -> list[str]:
    """``<meta name=keywords>``; a system that counts words gives the commonest, one by one."""
    tags = _from_metas((_KEYWORDS,), facts)
    are_counted = len(tags) > _COUNTED and all(tag.isalpha() and tag.islower() for tag in tags)
    return [] if are_counted else tags


def from_json_ld(facts: Facts) -> list[str]:
    """``keywords`` of the story's node, else the names of what it is ``about``."""
    structured = facts.structured
    tags = _clean(texts_of(structured.story_value("keywords"), "name"), facts) or _clean(
        texts_of(structured.story_value("about"), "name"), facts
    )
    return [] if _are_of_address(tags, facts) else tags


def from_news_keywords(facts: Facts) -> list[str]:
    """``news_keywords``."""
    return _from_metas(("news_keywords",), facts, per_story=True)


def from_article_tags(facts: Facts) -> list[str]:
    """``article:tag`` and the like."""
    return _from_metas(_META_TAGS, facts, per_story=True)


def from_other_meta(facts: Facts) -> list[str]:
    """A meta tag that nobody else uses, named like tags."""
    names = (
        name
        for name in facts.structured.metas
        if ("tag" in name or "keyword" in name) and name not in _KNOWN_META and _OTHER_META.search(name)
    )
    return _from_metas(names, facts)


def _from_metas(names: Iterable[str], facts: Facts, *, per_story: bool = False) -> list[str]:
    """The first of these meta tags' lists that the story speaks of; the others are the same on every page.

    ``per_story``: whether systems fill them anew for each story, so that a word of all its tags is the story's.
    """
    lists = (_clean(facts.structured.metas.get(name, ()), facts) for name in names)
    of_story = (tags for tags in lists if _are_of_story(tags, facts, per_story=per_story))
    return next((tags for tags in of_story if not _are_of_address(tags, facts)), [])


def from_weak_tag_list(facts: Facts) -> list[str]:
    """A tag list in the page that has little to show for it."""
    found = facts.tag_list
    tags = _clean(found.tags, facts) if found and found.strength < _SURE else []
    if len(tags) > _MANY and not _are_named_whole(tags, facts):
        return []
    is_led = found is not None and found.strength >= _LED
    return tags if is_led or _are_of_story(tags, facts) else []


# Most to least trusted; they are weighed against each other where readers see no tag list.
TAG_SOURCES = (
    from_keywords,
    from_json_ld,
    from_news_keywords,
    from_article_tags,
    from_other_meta,
    from_weak_tag_list,
)


def _clean(values: Iterable[str], facts: Facts) -> list[str]:
    """The tags in these values, each once, without the site's name and what only machines read."""
    parts: list[str] = []
    for text in values:
        parts.extend(_parts(text))
    parts = _without_keys([_KINDS.sub("", part).strip(" \t#'\"“”„«»,;.-–—") for part in parts])
    found: dict[str, str] = {}
    for tag in parts:
        if 1 < len(tag) <= _MAX_TAG and not _says_nothing(tag):
            folded = fold(tag)
            if folded and not facts.is_site_folded(folded):
                found.setdefault(folded, tag)
    return list(found.values())[:_MAX_TAGS]


_ENUMERATION = pattern(r"[^,]+, [^,]+, (?:&|and) [^,]+")  # "Arts, Books, & Music" is one tag


def _parts(text: str) -> list[str]:
    if _ENUMERATION.fullmatch(text):
        return [text]
    for separator in (",", ";", "|", "，", "、"):
        if separator in text:
            return text.split(separator)
    first = next(filter(str.isalpha, text), "")
    has_case = first.lower() != first.upper()
    return [text] if has_case or text.count(" ") < 3 else text.split()  # Chinese writes words apart only to list them


def _without_keys(tags: list[str]) -> list[str]:
    """ "Subject: Justice" is Justice, and "Day: Friday" nothing, where several tags are such pairs."""
    pairs = [_PAIR.match(tag) for tag in tags]
    if sum(pair is not None for pair in pairs) < 2:
        return tags
    return [
        pair[2] if pair else tag
        for tag, pair in zip(tags, pairs, strict=True)
        if pair is None or pair[1].lower() in _PAIR_KEYS
    ]


def _are_heard_of(tags: list[str], facts: Facts) -> bool:
    """Whether the story has any of them, or of their longer words; a list of which it has none is a menu."""
    text = facts.beginning().casefold()
    words = {word for tag in tags for word in tag.casefold().split() if len(word) > _SHORT}
    return any(word in text for word in words) or any(f" {tag.casefold()} " in text for tag in tags)


_SHORT = 3  # letters of a word that may be part of any other


def _are_of_story(tags: list[str], facts: Facts, *, per_story: bool = False) -> bool:
    """Whether the story speaks of a third of them at least."""
    return bool(tags) and _named(tags, facts, per_story=per_story) * 3 >= len(tags)


def _named(tags: list[str], facts: Facts, *, per_story: bool) -> int:
    """How many of the tags the headline, the description or the story names, whole or by one of their longer words.

    A word of many tags tells of the site ("River tips, River maps, River news"); in a short list, of the story if the
    headline has it too.
    """
    story = facts.folded_story()
    folded = [fold(tag) for tag in tags]
    times = Counter(word for tag in folded for word in set(tag.split()) if len(word) > _SHORT)
    in_headline = fold(facts.title or "").split() if len(tags) <= _MANY else ()
    heard = {
        word for word, count in times.items() if word in story and (count < _OFTEN or per_story or word in in_headline)
    }
    return sum(not heard.isdisjoint(tag.split()) or f" {tag} " in story for tag in folded)


_OFTEN = 3  # tags that have a word


def _are_named_whole(tags: list[str], facts: Facts) -> bool:
    """Whether the story has half of them word for word, as it does not have the sections of a menu."""
    story = facts.folded_story()
    return sum(f" {fold(tag)} " in story for tag in tags) * 2 >= len(tags)


_COUNTED = 9  # single words in small letters; no editor writes more of them
_MANY = 4  # tags in a list with little to show for it


def _are_of_address(tags: list[str], facts: Facts) -> bool:
    """Whether the tags are the words of the page's address, as some systems make them."""
    words = set(_BETWEEN_WORDS.split(facts.address.lower()))
    return len(tags) > _FEW and sum(fold(tag) in words for tag in tags) > 0.7 * len(tags)


_FEW = 3  # tags that a short address may name by chance
_BETWEEN_WORDS = pattern(r"[\W_]+")


def section_from_json_ld(facts: Facts) -> str | None:
    """``articleSection`` of the story's node."""
    return _section(text_of(facts.structured.story_value("articleSection"), "name"), facts)


_SECTION_METAS = ("article:section", "og:article:section", "parsely-section", "section", "cxenseparse:category")


def section_from_meta(facts: Facts) -> str | None:
    """Meta tags that name the section."""
    return _section(facts.structured.meta(*_SECTION_METAS), facts)


def section_from_breadcrumb(facts: Facts) -> str | None:
    """The first step of the breadcrumb after the home page."""
    for node in facts.structured.nodes:
        if node.get("@type") == "BreadcrumbList" and isinstance(items := node.get("itemListElement"), list):
            names = [name for item in items[:-1] if (name := text_of(item, "name") or _item_name(item))]
            return next((section for name in names[1:] if (section := _section(name, facts))), None)
    return None


def _item_name(item: object) -> str | None:
    return text_of(item.get("item"), "name") if isinstance(item, dict) else None


def _section(name: str | None, facts: Facts) -> str | None:
    if not name or name.startswith(("http", "/")):
        return None
    name = name.removeprefix("Category: ")  # as WordPress heads its archives
    parts = name.split(", ")
    # "Arts, Books and Music" and "Helena, MT" are one section, "Arts, Books, Uncategorized" is a list of them.
    if " and " in parts[-1] or (len(parts) == 2 and len(parts[-1]) < _SHORTEST):
        parts = [name]
    return next((part for part in parts if _is_section(part, facts)), None)


_SHORTEST = 3  # letters of a section


def _is_section(name: str, facts: Facts) -> bool:
    is_word = 1 < len(name) <= _MAX_TAG and "_" not in name and not _says_nothing(name)
    return is_word and name.lower() not in _ROOMS and not facts.is_site(name)


def _says_nothing(name: str) -> bool:
    """Whether a tag or section is for machines, or what a system writes where the editor has chosen none."""
    return bool(_MACHINE.search(name)) or name.lower() in _UNFILED


_UNFILED = frozenset(
    "uncategorized|uncategorised|unkategorisiert|allgemein|sonstige|none|default|frontpage|front page|front-page".split(
        "|"
    )
)
_ROOMS = frozenset(  # of a site, and kinds of page: no sections
    """home homepage startseite inicio accueil archive archives archiv all post posts article articles page pages tag
    tags topic topics category categories latest featured""".split()
)


SECTION_SOURCES = (section_from_json_ld, section_from_meta, section_from_breadcrumb)
