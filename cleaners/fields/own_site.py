"""Sites that are a person's: many who write alone sign with the name over their site, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from cleaners.fields.byline_words import without_by
from cleaners.fields.facts import Facts, fold
from cleaners.fields.names import is_name
from cleaners.fields.site import without_slogan
from cleaners.fields.words import FIRST_PERSON
from cleaners.labels import Label
from cleaners.page_data.json_ld import text_of, texts_of, types_of
from cleaners.startup.address import split
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern

ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand"})
_MOST_WORDS = 3  # of a person's name
_MAX_MASTHEAD = 60  # characters of a line that is a site's name
_MAX_COPYRIGHT = 120  # characters of the line that says whose the site is
_TIMES = 10  # that somebody who writes of themselves says "I" at least
_MAX_PARAGRAPHS = 60  # that are asked for it


def own_site(text: str, facts: Facts) -> list[str]:
    """A person whose site bears their name: alone below the headline, or on a site that is no newspaper's."""
    if text.islower():
        text = next((name for name in facts.structured.metas.get("og:site_name", ()) if fold(name) == fold(text)), text)
    if not facts.is_site(text) or not is_name(text) or (_is_news(facts) and _opens_like_a_desk(text, facts)):
        return []
    if _publishes(text, facts):
        return [text]
    if not _LIKE_A_PERSON.match(text):
        return []
    if _is_called_a_person(text, facts):
        return [text]
    below = facts.labelled[facts.title_at + 1 : facts.title_at + 7]
    return [text] if not _is_news(facts) or any(without_by(item.text) == text for item in below) else []


def whole_name(first: str, facts: Facts) -> str:
    """A first name with the surname that the site's name adds: "Ann" on annlee.example is Ann Lee, as its pages say."""
    if not facts.host_word.startswith(fold(first)):
        return first
    lines = (item.text for item in facts.labelled if item.text.startswith(f"{first} "))
    return next((text for text in lines if _LIKE_A_PERSON.match(text) and facts.is_site(text)), first)


def owner(facts: Facts) -> list[str]:
    """The person whose site it is, where nobody else is named and the story says "I".

    Their name stands over the pages, as a link home, or in the copyright line, and the host bears it, whole or in part.
    No word of it stands on the page in small letters: that tells "Bread Dad", a site's name, from a person's.
    """
    if _is_news(facts):
        return []
    names = (name for name in _names_of_site(facts) if _LIKE_A_PERSON.match(name) and is_name(name))
    own = next((name for name in names if _is_in_host(name, facts) and not _is_house(name, facts)), None)
    return [own] if own and _speaks_of_itself(facts) and not _is_made_of_words(own, facts) else []


def _names_of_site(facts: Facts) -> Iterator[str]:
    """What the site calls itself in its data, in its masthead, in its copyright line, and where a line ends so."""
    structured = facts.structured
    yield from (without_slogan(name, facts.host) for name in structured.metas.get("og:site_name", ()))
    for item in facts.labelled if facts.host_word else ():
        words = item.text.split()[-_MOST_WORDS:] if len(item.text) <= _MAX_MASTHEAD else []
        if len(words) > 1 and fold("".join(words)).endswith(facts.host_word):  # "About Ann Lee"
            yield from (" ".join(words[-count:]) for count in range(2, len(words) + 1))
    for item in facts.labelled[: max(facts.story_at, 1)]:
        block = item.block
        if len(block.text) <= _MAX_MASTHEAD and block.url is not None and _leads_home(block.url):
            yield block.text.strip(" /|")
    for item in facts.labelled[facts.story_at :]:
        if (
            item.label is Label.COPYRIGHT
            and len(item.text) <= _MAX_COPYRIGHT
            and (held := _COPYRIGHT.search(item.text))
        ):
            yield held[1].strip()


def _leads_home(url: str) -> bool:
    try:
        return split(url)[2].strip("/") == ""
    except ValueError:
        return False


def _is_in_host(name: str, facts: Facts) -> bool:
    """Whether a label of the host is the name, or one of its longer words."""
    words = fold(name).split()
    own = {"".join(words), *(word for word in words if len(word) > _SHORT)}
    return not own.isdisjoint(facts.host.split("."))


_SHORT = 3  # letters; a host's short labels tell nothing


def _speaks_of_itself(facts: Facts) -> bool:
    words = FIRST_PERSON.get(facts.language.partition("-")[0], frozenset())
    if not words:
        return False
    paragraphs = [item.text for item in facts.labelled if item.label is Label.PARAGRAPH][:_MAX_PARAGRAPHS]
    return sum(word in words for text in paragraphs for word in _WORD.findall(text)) >= _TIMES


def _is_made_of_words(name: str, facts: Facts) -> bool:
    words = {word.lower() for word in _WORD.findall(name)}
    return any(not words.isdisjoint(_PLAIN_WORD.findall(item.text)) for item in facts.labelled)


def _is_news(facts: Facts) -> bool:
    return any("NewsArticle" in kind for kind in types_of(facts.structured.article))


def _opens_like_a_desk(text: str, facts: Facts) -> bool:
    first, _, rest = fold(text).partition(" ")
    return bool(rest) and first in facts.desk_words


def _publishes(name: str, facts: Facts) -> bool:
    """Whether the page's data calls its publisher of that name a person: so Yoast says that the site is somebody's."""
    publisher = facts.structured.story_value("publisher")
    return isinstance(publisher, dict) and "Person" in types_of(publisher) and text_of(publisher, "name") == name


def _is_called_a_person(name: str, facts: Facts) -> bool:
    """Whether the page's data has a person of this name, and no organisation: the site is their own."""
    kinds = _kinds(name, facts)
    return "Person" in kinds and not kinds & (ORGANISATIONS - {"WebSite", "Brand"})


def _is_house(name: str, facts: Facts) -> bool:
    return bool(_kinds(name, facts) & (ORGANISATIONS - {"WebSite", "Brand"}))


def _kinds(name: str, facts: Facts) -> set[str]:
    """The types of what bears this name in the page's data."""
    folded = fold(name)
    kinds: set[str] = set()
    nodes: list[Any] = [*facts.structured.nodes]
    for node in facts.structured.stories:
        nodes.extend(node.get(key) for key in ("author", "publisher"))
    for node in nodes:
        for item in node if isinstance(node, list) else [node]:
            if isinstance(item, dict) and any(fold(text) == folded for text in texts_of(item.get("name"))):
                types = types_of(item)
                kinds.update(("Person",) if "Person" in types else types)  # Yoast calls a person who publishes both
    return kinds


_LIKE_A_PERSON = pattern(
    r"(?!(?:The|Der|Die|Das|La|Le|Les|El|Los|Il|Lo|De|Het|O|A)\s)[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){1,2}$"
)
_COPYRIGHT = pattern(r"(?:©|\(c\)|[Cc]opyright)[\s\d©,–-]*(?:by )?((?:[^\W\d_][\w’'-]+ ){1,2}[^\W\d_][\w’'-]+)")
_WORD = pattern(r"[^\W\d_]+")
_PLAIN_WORD = pattern(r"(?<![@/.\w])[^\W\d_]+(?![@/\w]|\.\w)")  # of no address
