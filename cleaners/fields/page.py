"""The small fields: language, site name, lead image, description, canonical URL."""

from __future__ import annotations

from cleaners.fields.facts import Facts, first_of, fold
from cleaners.fields.site import app_names, host_of, without_slogan
from cleaners.labels import STORY_LABELS
from cleaners.language import detect, language_tag
from cleaners.page_data.json_ld import text_of, texts_of
from cleaners.startup.address import resolve, split, without_fragment
from cleaners.startup.pattern import pattern

_STORY_TEXT = 1_500  # characters of the story that tell its language


def find_language(facts: Facts) -> tuple[str | None, str]:
    """BCP 47, of the story's text; what the page says of itself is a hint, and adds the region where it agrees."""
    hints = [
        (tag, source.__name__.removeprefix("language_from_")) for source in LANGUAGE_SOURCES if (tag := source(facts))
    ]
    primary = detect(_story_text(facts), hints[0][0].partition("-")[0] if hints else None)
    if primary is None:
        return None, ""
    return next((hint for hint in hints if hint[0].partition("-")[0] == primary), (primary, "text"))


def _story_text(facts: Facts) -> str:
    """The beginning of what is kept, else what the page's data says of its story."""
    texts: list[str] = []
    size = 0
    for item in facts.labelled:
        if item.label in STORY_LABELS:
            texts.append(item.text)
            size += len(item.text)
            if size > _STORY_TEXT:
                break
    if not texts:
        structured = facts.structured
        texts = [structured.headline or "", structured.article_body or structured.description or ""]
    return "\n".join(texts)


def language_from_html(facts: Facts) -> str | None:
    """``<html lang>``."""
    return language_tag(facts.structured.html_language)


def language_from_json_ld(facts: Facts) -> str | None:
    """``inLanguage`` of the story's node."""
    return language_tag(text_of(facts.structured.story_value("inLanguage"), "alternateName", "name"))


def language_from_meta(facts: Facts) -> str | None:
    """``og:locale`` and the older meta tags."""
    return language_tag(
        facts.structured.meta("og:locale", "content-language", "language", "dc.language", "dcterms.language")
    )


LANGUAGE_SOURCES = (language_from_html, language_from_json_ld, language_from_meta)


def find_site_name(facts: Facts) -> tuple[str | None, str]:
    """What the site calls itself, without its slogan."""
    name, source = first_of(SITE_NAME_SOURCES, facts)
    return (without_slogan(name, facts.host), source) if name else (None, "")


def site_name_from_open_graph(facts: Facts) -> str | None:
    """``og:site_name``."""
    return _name(facts.structured.meta("og:site_name"))


def _name(text: str | None) -> str | None:
    return None if text and text.startswith(("http://", "https://")) else text


def site_name_from_json_ld(facts: Facts) -> str | None:
    """The story's publisher, else the web site's node."""
    structured = facts.structured
    if name := _name(text_of(structured.story_value("publisher"), "name")):
        return name
    return next((text_of(node.get("name")) for node in structured.nodes if node.get("@type") == "WebSite"), None)


def site_name_from_meta(facts: Facts) -> str | None:
    """The name of the site's app."""
    return next(filter(_name, app_names(facts.structured)), None)


SITE_NAME_SOURCES = (site_name_from_open_graph, site_name_from_json_ld, site_name_from_meta)

_NO_LEAD_IMAGE = pattern(
    r"(?<!no-)logo|placeholder|default[-_.]|fallback|blank\.|spacer|pixel|(?<!\d)1x1(?!\d)|favicon|sprite|avatar|gravatar|share[-_]?image"
    r"|og[-_]image[-_]default|no[-_]?image|\.svg(?:$|\?)|^data:"
    r"|/(?:ogp?|og[-_]?(?:icon|image)|icon|facebook|twitter|sns|social|share|card)\.(?:png|jpe?g|gif|webp)$"
)


_LISTED = pattern(r"(?: |%20)\d+(?:\.\d+)?[wx](?:,|$)")  # "a.jpg 940w, b.jpg 300w", as srcset has it


def find_image(facts: Facts) -> tuple[str | None, str]:
    """URL of the lead image; no placeholder, logo or tracking pixel."""
    return first_of(IMAGE_SOURCES, facts)


def _image(urls: list[str], facts: Facts) -> str | None:
    for listed in urls:
        url = _LISTED.split(listed, maxsplit=1)[0]
        if url and not _NO_LEAD_IMAGE.search(_file_in(url).lower()) and (address := absolute(url, facts)):
            return address
    return None


def _file_in(url: str) -> str:
    """What names a file in a picture's address: the query says how to show it, unless it holds an address too."""
    path, _, query = url.partition("?")
    return url if "/" in query or "%2f" in query.lower() else path


def absolute(url: str, facts: Facts) -> str | None:
    """``url`` resolved against the page's; None where that gives no http address."""
    try:
        whole = resolve(facts.document.url or "", url.strip())
        scheme, host, _, _ = split(whole)
    except ValueError:
        return None
    return whole if scheme in ("http", "https") and host.strip("-.") else None


def image_from_open_graph(facts: Facts) -> str | None:
    """``og:image``."""
    return _image([*facts.structured.metas.get("og:image", ()), *facts.structured.metas.get("og:image:url", ())], facts)


def image_from_json_ld(facts: Facts) -> str | None:
    """``image`` of the story's node."""
    return _image(list(texts_of(facts.structured.story_value("image"), "url", "contentUrl", "@id")), facts)


def image_from_meta(facts: Facts) -> str | None:
    """Twitter's card and the older ``image_src``."""
    structured = facts.structured
    found = [
        structured.meta("twitter:image", "twitter:image:src"),
        structured.link("image_src"),
        structured.meta("thumbnail"),
    ]
    return _image([url for url in found if url], facts)


IMAGE_SOURCES = (image_from_open_graph, image_from_json_ld, image_from_meta)


def find_description(facts: Facts) -> tuple[str | None, str]:
    """The story's summary as the page's data gives it; where the first source breaks it off, the one that goes on."""
    text, source = first_of(DESCRIPTION_SOURCES, facts)
    if not text or not _breaks_off(text):
        return text, source
    goes_on = (
        (other, other_source.__name__.removeprefix("description_from_"))
        for other_source in DESCRIPTION_SOURCES
        if (other := other_source(facts)) and len(other) > len(text) + _MORE and _goes_on(text, other, facts)
    )
    return next(goes_on, (text, source))


def _goes_on(text: str, other: str, facts: Facts) -> bool:
    """Whether ``other`` says more than ``text``, and not just whose page it is: "Bridge shut - Gazette, your news"."""
    beginning = text.rstrip(" .…[]")
    rest = other.removeprefix(beginning)
    if rest == other or (beginning == text and not _WORD_ON.match(rest)):
        return False
    said = f"{fold(rest)} "
    return not any(said.startswith(f"{name} ") for name in facts.site_names)


def _breaks_off(text: str) -> bool:
    """Whether it ends with dots, in brackets or not, or with no stop at all."""
    return text.endswith(_DOTS) or text[-1] not in _STOPS


_DOTS = ("...", "…", "…]", ".]", "]]")
_STOPS = ".!?…])\"'”’»。！？）"
_WORD_ON = pattern(r"(?!\s+[-–—·•»/]|\s*[|:])")  # no stroke or colon, behind which stands what a title adds
_MORE = 10  # characters; two ways to write the dots are no more text


def description_from_open_graph(facts: Facts) -> str | None:
    """``og:description``."""
    return facts.structured.meta("og:description", "twitter:description")


def description_from_meta(facts: Facts) -> str | None:
    """``<meta name=description>``."""
    return facts.structured.meta("description", "dc.description", "sailthru.description")


def description_from_json_ld(facts: Facts) -> str | None:
    """``description`` of the story's node."""
    return text_of(facts.structured.story_value("description"))


DESCRIPTION_SOURCES = (description_from_open_graph, description_from_meta, description_from_json_ld)


def find_canonical_url(facts: Facts) -> tuple[str | None, str]:
    """The address the page itself names, if it is on the same site and not the home page."""
    return first_of(CANONICAL_SOURCES, facts)


def _believable(url: str | None, facts: Facts) -> str | None:
    address = absolute(url, facts) if url else None
    if address is None:
        return None
    _, host, path, query = split(address)
    is_root = path.strip("/") == ""
    if facts.document.url:
        if is_root and split(facts.document.url)[2].strip("/") != "":
            return None
        if _site(host.removeprefix("www.")) != _site(host_of(facts.document.url)):
            return None
    elif is_root and not query:
        return None
    return without_fragment(address)


_SECOND_LEVEL = frozenset("co com org net gov edu ac or ne go gob gov".split())


def _site(host: str) -> str:
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def canonical_from_link(facts: Facts) -> str | None:
    """``<link rel=canonical>``."""
    return _believable(facts.structured.link("canonical"), facts)


def canonical_from_open_graph(facts: Facts) -> str | None:
    """``og:url``."""
    return _believable(facts.structured.meta("og:url"), facts)


def canonical_from_json_ld(facts: Facts) -> str | None:
    """``mainEntityOfPage`` or ``url`` of the story's node."""
    structured = facts.structured
    return _believable(text_of(structured.story_value("mainEntityOfPage"), "@id", "url"), facts) or _believable(
        text_of(structured.story_value("url")), facts
    )


CANONICAL_SOURCES = (canonical_from_link, canonical_from_open_graph, canonical_from_json_ld)
