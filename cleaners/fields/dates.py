"""When the story came out, and when it was last changed.

Dates that the page's data names are trusted first; then those that readers see around the headline, "updated" ones
apart; then the address. A date in a teaser, a comment, a copyright line or the running text is none of the story's.
"""

from __future__ import annotations

from cleaners.fields.dates_seen import MAX_LINE, SHORT_LINE, dates_in, is_elsewhere, said_before, speaks_of, stamp_of
from cleaners.fields.facts import Facts, first_of
from cleaners.fields.moments import find_moments, is_plausible
from cleaners.fields.words import MODIFIED, PUBLISHED
from cleaners.page_data.json_ld import texts_of
from cleaners.startup.pattern import pattern

# Meta tags, lower case, most trusted first.
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "date.published",
    "publishdate",
    "publisheddate",
    "publish_date",
    "publish-date",
    "publication_date",
    "publication-date",
    "published-date",
    "published_date",
    "published",
    "pubdate",
    "date-pub",
    "og:publish_date",
    "og:pubdate",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "content:publishdate",
    "prism.publicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "date.created",
    "date.available",
    "originalpublicationdate",
    "article:published:time",
    "ptime",
    "pdate",
    "date",
)
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "date.modified",
    "date.updated",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last_modified",
    "last-modified",
)
_LIKE_PUBLISHED = pattern(r"publi(?:sh|cation)[a-z]*[-_.:]?(?:date|time|on|at)?$|date[-_.:]?publi|pub-?date|post-?date")
_URL_DATE = pattern(r"/((?:19|20)\d\d)[/-]?(0\d|1[0-2])[/-]?([0-2]\d|3[01])(?![0-9])")
_URL_DATE_NAMED = pattern(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d\d?)(?=/|$)")
_DIGIT = pattern(r"\d")
_BELOW = 60  # blocks after the story's last paragraph


def find_published(facts: Facts) -> tuple[str | None, str]:
    """ISO 8601, with the offset if the page gives one, and the source's name.

    What the page's data says is set right by what readers see: a story can't have come out later than the day printed
    on it (systems that store when the site was last built say so), and the printed day is the local one.
    """
    found, source = first_of(PUBLISHED_SOURCES, facts)
    if source == "head" and found:
        return (swapped, "url") if (swapped := _swapped_in_url(found, facts)) else (found, source)
    if not found or source not in ("json_ld", "meta"):
        return found, source
    seen = next((seen.iso for seen in facts.dates_seen if seen.is_plain and not seen.is_modified), None)
    if seen and _is_earlier(seen, found):
        is_said = any(other.iso[:10] == found[:10] and not other.is_modified for other in facts.dates_seen)
        return (found, source) if is_said else (seen, "head")
    if not seen and found == modified_from_json_ld(facts) and (line := from_line(facts)) and _is_earlier(line, found):
        return line, "line"
    return found, source


def _is_earlier(iso: str, other: str) -> bool:
    return iso[:10] < other[:10]


def _swapped_in_url(found: str, facts: Facts) -> str | None:
    """The address's day, where ``found`` is that with month and day swapped: 3/10/2023 means October to most."""
    if found[8:10] > "12" or not (url := from_url(facts)):
        return None
    return url if (url[:4], url[5:7], url[8:10]) == (found[:4], found[8:10], found[5:7]) else None


def find_modified(facts: Facts, published: str | None) -> tuple[str | None, str]:
    """As ``find_published``, for the last change; one before it came out was none that readers saw."""
    found, source = first_of(MODIFIED_SOURCES, facts)
    return (None, "") if found and published and _is_before(found, published) else (found, source)


def _is_before(iso: str, other: str) -> bool:
    """Whether ``iso`` is earlier than ``other``: as a moment where both tell an offset or neither, else by its day."""
    if len(iso) == len(other) and iso[_LOCAL:] == other[_LOCAL:]:
        return iso < other
    if min(len(iso), len(other)) <= _LOCAL:
        return iso[:10] < other[:10]
    from datetime import datetime  # noqa: PLC0415 - 1 ms, and few pages need it

    return datetime.fromisoformat(iso) < datetime.fromisoformat(other)


_LOCAL = len("2024-05-03T14:05:00")  # what follows is the offset


def _from_story(facts: Facts, *names: str) -> str | None:
    for node in facts.structured.stories:
        for name in names:
            for text in texts_of(node.get(name)):
                if iso := stamp_of(text, facts):
                    return iso
    return None


def _from_metas(facts: Facts, names: tuple[str, ...]) -> str | None:
    return next((iso for name in names if (iso := stamp_of(facts.structured.meta(name), facts))), None)


def from_json_ld(facts: Facts) -> str | None:
    """``datePublished``, else ``dateCreated``, of the story's node."""
    return _from_story(facts, "datePublished") or _from_story(facts, "dateCreated", "uploadDate")


def from_meta(facts: Facts) -> str | None:
    """Meta tags that name the day of publication."""
    return _from_metas(facts, _PUBLISHED)


def from_head(facts: Facts) -> str | None:
    """What readers see near the headline."""
    return next((seen.iso for seen in facts.dates_seen if not seen.is_modified), None)


def from_url(facts: Facts) -> str | None:
    """``/2024/05/03/`` or ``/2024/may/03/`` in the page's address."""
    match = _URL_DATE.search(facts.address)
    if match:
        return stamp_of("-".join(match.groups()), facts)
    named = _URL_DATE_NAMED.search(facts.address.lower())
    return stamp_of(f"{named[3]} {named[2]} {named[1]}", facts) if named else None


def from_other_meta(facts: Facts) -> str | None:
    """A meta tag that nobody else uses, named like a day of publication."""
    return _from_metas(facts, tuple(name for name in facts.structured.metas if _LIKE_PUBLISHED.search(name)))


def from_line(facts: Facts) -> str | None:
    """A line anywhere that says "published" and a date, outside comments and lists of stories; a short one rather."""
    return _date_said(facts, PUBLISHED, "published", MAX_LINE)


def _date_said(facts: Facts, words: tuple[str, ...], said: str, longest: int) -> str | None:
    """The date of the first short line of the page that says ``said`` of it, else of the first longer one that does.

    No line of more than ``longest`` characters is looked at.
    """
    before, longer = "", None
    for item in facts.labelled:
        block = item.block
        label, before = before, block.text
        text = block.text
        if len(text) > longest or not _DIGIT.search(text):
            continue
        if len(label) <= _LONGEST_LABEL and not _DIGIT.search(label) and len(text) <= SHORT_LINE:
            text = f"{label} {text}"  # "Published", and the date in a line of its own
        if not speaks_of(text, words) or is_elsewhere(block):
            continue
        for moment in find_moments(text, facts.language):
            if said_before(text, moment) == said and is_plausible(moment.iso, facts.fetched_at):
                if len(block.text) <= SHORT_LINE:
                    return moment.iso
                longer = longer or moment.iso
    return longer


_LONGEST_LABEL = 24  # characters


def from_only_date(facts: Facts) -> str | None:
    """The one day that stands in lines of its own, where the page has no other, and not far below the story."""
    days: dict[str, str] = {}
    end = _BELOW + (facts.title_at if facts.story_end == len(facts.labelled) else facts.story_end)
    for item in facts.labelled[:end]:
        block = item.block
        if len(block.text) > SHORT_LINE or block.is_hidden or not _DIGIT.search(block.text):
            continue
        if not is_elsewhere(block):
            for seen in dates_in(block, facts, stamps=[]):
                if seen.is_plain and not seen.is_modified:
                    days.setdefault(seen.iso[:10], seen.iso)
                    if len(days) > 1:
                        return None
    return next(iter(days.values()), None)


# Most to least trusted.
PUBLISHED_SOURCES = (from_json_ld, from_meta, from_head, from_url, from_other_meta, from_line, from_only_date)


def modified_from_json_ld(facts: Facts) -> str | None:
    """``dateModified`` of the story's node."""
    return _from_story(facts, "dateModified")


def modified_from_meta(facts: Facts) -> str | None:
    """Meta tags that name the last change."""
    return _from_metas(facts, _MODIFIED)


def modified_from_head(facts: Facts) -> str | None:
    """What readers see near the headline as the day of the last change."""
    return next((seen.iso for seen in facts.dates_seen if seen.is_modified), None)


def modified_from_line(facts: Facts) -> str | None:
    """A short line anywhere that says "updated" and a date, outside comments and lists of stories."""
    return _date_said(facts, MODIFIED, "modified", SHORT_LINE)


MODIFIED_SOURCES = (modified_from_json_ld, modified_from_meta, modified_from_head, modified_from_line)
