"""What every field looks at: the page's data, its labelled blocks, and where the story's head is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from cleaners.fields.site import host_of, host_word, own_words, site_names
from cleaners.labels import Label
from cleaners.page_data.structured import StructuredData
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Document
from cleaners.startup.annotations import TYPE_CHECKING, TypeVar
from cleaners.startup.pattern import pattern

if TYPE_CHECKING:
    from cleaners.fields.dates_seen import Seen
    from cleaners.fields.tag_list import TagList

T = TypeVar("T")

_WORD = pattern(r"\w+")
_OF_STORY = frozenset({Label.PARAGRAPH, Label.HEADING})
_MAX_LINES = 60


def fold(text: str) -> str:
    """Words only, case folded, one space between them: how texts are compared here.

    >>> fold("Rain, at last!")
    'rain at last'
    """
    return " ".join(_WORD.findall(text.casefold()))


class Facts:
    """The evidence for all fields of one page.

    Attributes:
        document, structured, labelled: what the rooms before have made of the page.
        fetched_at: ISO 8601, or None; no date of the page can be later.
        address: the page's, else the one that it gives itself; "" where none is known.
        desk_words: the words that open the names of the site's desks, folded: of "Example News Desk" the first.
        host: the page's host without ``www.``, "" where no URL is known.
        host_word: the host's own word ("example" of ``news.example.co.uk``), "" where it is too short to tell anything.
        site_names: what the site calls itself, folded, its host's names among them.
        dates_seen: the dates around the headline, once looked for.
        language: BCP 47, "" where the page doesn't say, once found.
        tag_list: the tag list that readers see, once looked for.
        title: the story's headline, once found.
        story_at, story_end: positions of the story's first and last paragraph; past the end where there is none.
        title_at: position of the headline among ``labelled``; -1 where it stands in no block.
    """

    __slots__ = (
        "_folded_story",
        "address",
        "dates_seen",
        "desk_words",
        "document",
        "fetched_at",
        "host",
        "host_word",
        "labelled",
        "language",
        "site_names",
        "story_at",
        "story_end",
        "structured",
        "tag_list",
        "title",
        "title_at",
    )

    def __init__(
        self,
        document: Document,
        structured: StructuredData,
        labelled: Sequence[LabelledBlock],
        fetched_at: str | None = None,
    ) -> None:
        self.document = document
        self.structured = structured
        self.labelled = labelled
        self.fetched_at = fetched_at
        self.address = document.url or structured.meta("og:url") or structured.link("canonical") or ""
        self.host = host_of(self.address)
        names = {fold(name) for name in site_names(structured, self.host)}
        self.site_names = frozenset(names | {name.removeprefix("the ") for name in names}) - {""}
        self._folded_story: str | None = None
        self.language = ""
        self.dates_seen: list[Seen] = []
        self.tag_list: TagList | None = None
        self.host_word = host_word(self.host)
        self.desk_words = frozenset((self.host_word, *own_words(self.site_names)))
        self.title: str | None = None
        self.title_at = -1
        paragraphs = [position for position, item in enumerate(labelled) if item.label is Label.PARAGRAPH]
        self.story_at, self.story_end = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(labelled),) * 2

    def beginning(self) -> str:
        """The headline, the description and the story's first lines."""
        lines = [item.text for item in self.labelled if item.label in _OF_STORY][:_MAX_LINES]
        return " ".join((self.title or "", self.structured.description or "", *lines))

    def folded_story(self) -> str:
        """The same folded, a space around every word."""
        if self._folded_story is None:
            self._folded_story = f" {fold(self.beginning())} "
        return self._folded_story

    def is_site(self, text: str) -> bool:
        """Whether ``text`` names the site and not a person, a topic or a story."""
        return self.is_site_folded(fold(text))

    def is_site_folded(self, folded: str) -> bool:
        """The same for a text that has been folded."""
        return folded in self.site_names or folded.replace(" ", "") in self.site_names

    def is_house(self, name: str) -> bool:
        """Whether a name in a byline is the site's or one of its desks': "Example News" on example.com.

        "Ann Example" is a person, whose site it is.
        """
        first = name.partition(" ")[0]
        folded = fold(first)
        is_desk = folded in self.desk_words or (first.isupper() and folded in self.site_names)
        return self.is_site(name) or (bool(folded) and is_desk)


def first_of(sources: Iterable[Callable[[Facts], T | None]], facts: Facts) -> tuple[T, str] | tuple[None, str]:
    """The answer of the first source that has one, and that source's name ("json_ld" for ``modified_from_json_ld``)."""
    for source in sources:
        if value := source(facts):
            return value, source.__name__.partition("from_")[2]
    return None, ""
