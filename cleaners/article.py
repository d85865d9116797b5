"""The record: what a clean page is, field by field.

All values are frozen, compare by value and pickle; the same input gives the same record in any process. Absent is
``None`` or an empty tuple, never a guess.
"""

from __future__ import annotations

from cleaners.labels import Label, PageKind
from cleaners.startup.annotations import Any, Literal, Self
from cleaners.startup.record import Record, fresh

Access = Literal["free", "paywalled", "unknown"]


class Block(Record):
    """A piece of the page that was kept.

    Attributes:
        text: the text, spaces folded; the lines of code keep their breaks.
        label: what it is.
        level: 1 to 6 for a heading, the depth (from 1) for a list item, else 0.
        rule: the name of the rule or score that gave the label.
        why: the reason, in words.
    """

    text: str
    label: Label
    level: int = 0
    rule: str = ""
    why: str = ""


class Removal(Record):
    """A piece of the page that was left out of the body, or moved from it to a field of its own.

    Attributes:
        text, label, rule, why: as in ``Block``.
        position: its place among all blocks of the page, from 0, in reading order.
        url: where it leads, if it holds or is one link; absolute where the page's address is known.
    """

    text: str
    label: Label
    rule: str
    why: str
    position: int
    url: str | None = None


class Article(Record):
    """A cleaned page.

    Attributes:
        url: the address it was asked for at; the caller's word.
        canonical_url: the address the page itself names, if that is believable.
        title: the story's headline.
        body: the story; blocks joined by one blank line, a list item, table row or heading a line of its own.
        tags: what the publisher filed this story under, each once in its first spelling.
        authors: people, in order; a news agency where it alone signs (``sources`` says "agency" then).
        published, modified: ISO 8601, with the offset where the page gives one.
        language: BCP 47, of the story.
        image: URL of the lead image.
        credits, disclosures, corrections, author_bios: lines moved out of the body.
        page_kind: what the page is; ``is_article`` whether it carries a story worth saving.
        access: "free", "paywalled" or "unknown".
        page_evidence: why this kind, in words.
        blocks: what was kept, in reading order.
        removed: everything else that has text, in reading order.
        confidence: 0.0 to 1.0, how likely the body is right.
        engine: whose text the body is: "blocks", "text", "json-ld", "second-opinion", ...
        sources: field name -> where its value came from.
        cleaner_version: code, rules and model that made this record.
    """

    url: str | None = None
    canonical_url: str | None = None
    title: str | None = None
    body: str = ""
    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    section: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    site_name: str | None = None
    image: str | None = None
    description: str | None = None
    credits: tuple[str, ...] = ()
    disclosures: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    author_bios: tuple[str, ...] = ()
    page_kind: PageKind = PageKind.OTHER
    is_article: bool = False
    access: Access = "unknown"
    page_evidence: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    removed: tuple[Removal, ...] = ()
    confidence: float = 0.0
    engine: str = "blocks"
    sources: dict[str, str] = fresh(factory=dict)
    cleaner_version: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled with its blocks and removals as columns: half the time that these take as records."""
        values = {name: getattr(self, name) for name in _FIELD_NAMES}
        columns = {name: _columns_of(kind, values.pop(name)) for name, kind in _PARTS.items()}
        return _from_columns, (type(self), values, columns)

    def to_dict(self) -> dict[str, Any]:
        """Plain data (dict, list, str, float, bool, None) that ``from_dict`` takes back and JSON can hold."""
        record: dict[str, Any] = {}
        for name in _FIELD_NAMES:
            value = getattr(self, name)
            if name in _PARTS:
                value = [_part_to_dict(part) for part in value]
            elif isinstance(value, tuple):
                value = list(value)
            elif isinstance(value, dict):
                value = dict(value)
            elif isinstance(value, PageKind):
                value = value.value
            record[name] = value
        return record

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> Self:
        """The article that ``to_dict`` gave. Unknown keys are ignored, so older code reads newer records.

        Raises ValueError for a label or a page kind that is not in the closed lists.
        """
        values: dict[str, Any] = {}
        for name in _FIELD_NAMES & record.keys():
            value = record[name]
            if name in _PARTS:
                value = tuple(_PARTS[name](**{**part, "label": Label(part["label"])}) for part in value)
            elif isinstance(value, list):
                value = tuple(value)
            elif name == "page_kind":
                value = PageKind(value)
            values[name] = value
        return cls(**values)

    def to_json(self, *, indent: int | None = None) -> str:
        """The record as JSON text, non-ASCII characters as they are."""
        import json  # noqa: PLC0415 - only who asks for JSON pays for it

        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def to_markdown(self) -> str:
        """Title and story as Markdown; characters that Markdown would read as markup are escaped."""
        from cleaners.formats.markdown import to_markdown  # noqa: PLC0415 - only who asks for Markdown pays for it

        return to_markdown(self)

    def to_html(self) -> str:
        """Title, byline, date, story and tags as an HTML page of their own, all of it escaped."""
        from cleaners.formats.html import to_html  # noqa: PLC0415 - only who asks for HTML pays for it

        return to_html(self)


_PARTS: dict[str, type[Block] | type[Removal]] = {"blocks": Block, "removed": Removal}
_FIELD_NAMES = dict.fromkeys(Article.__match_args__).keys()


def _columns_of(kind: type[Block] | type[Removal], parts: tuple[Block | Removal, ...]) -> list[list[Any]]:
    return [[getattr(part, name) for part in parts] for name in kind.__match_args__]


def _from_columns(kind: type[Article], values: dict[str, Any], columns: dict[str, list[list[Any]]]) -> Article:
    parts = {name: tuple(map(_PARTS[name], *of_part)) for name, of_part in columns.items()}
    return kind(**(values | parts))


def _part_to_dict(part: Block | Removal) -> dict[str, Any]:
    values = {name: getattr(part, name) for name in type(part).__match_args__}
    values["label"] = part.label.value
    return values
