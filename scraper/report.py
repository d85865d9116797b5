"""Article -> one HTML page that shows what was kept and what was left out, in place, each piece with its reason.

The page stands alone: style and script are in it and allowed by their hashes, everything else is forbidden by its
content security policy, so it can be opened from a disk or sent by mail. All text of the cleaned page is escaped; a
link is made only of an http or https address.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from cleaners import Article, Block, Label, Removal
from scraper.page_order import in_page_order

_SHOWN_FIELDS = (
    "title authors published modified language section tags site_name url canonical_url image description credits "
    "disclosures corrections author_bios"
).split()
_UNPRINTABLE = dict.fromkeys((*range(9), *range(11, 32), *range(0xD800, 0xE000)), "\N{REPLACEMENT CHARACTER}")


def to_report(article: Article) -> str:
    """The whole page, UTF-8 when written. An article from ``clean_text`` is shown the same way."""
    return "\n".join(_page(article)) + "\n"


def _page(article: Article) -> Iterator[str]:
    style, script = _data("report.css"), _data("report.js")
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
    title = article.title or article.url or "A page without a title"
    language = f' lang="{_safe(article.language)}"' if article.language else ""
    yield f'<!doctype html>\n<html{language}>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="referrer" content="no-referrer">\n<title>{_safe(title)}: what was kept</title>'
    yield f"<style>{style}</style>"
    yield f'<header lang="en">\n<h1 dir="auto"{language}>{_safe(title)}</h1>'
    yield from _verdict(article)
    yield from _fields(article)
    yield '</header>\n<div class="columns">\n<main>'
    for piece in in_page_order(article):
        yield _removed(piece) if isinstance(piece, Removal) else _kept(piece)
    yield "</main>"
    yield from _ledger(article)
    yield f"</div>\n<script>{script}</script>\n</html>"


def _verdict(article: Article) -> Iterator[str]:
    kept, removed = len(article.blocks), len(article.removed)
    yield '<div class="verdict">'
    yield f"<p><strong>{_words(article.page_kind)}</strong>, access {article.access},"
    yield f"confidence {article.confidence:.2f}, text from {_safe(article.engine)}."
    yield f"{kept} pieces kept, {removed} left out.</p>"
    for evidence in article.page_evidence:
        yield f'<p dir="auto">{_safe(evidence)}</p>'
    yield f"<p>clean-page {_safe(article.cleaner_version)}</p>\n</div>"


def _fields(article: Article) -> Iterator[str]:
    yield '<details class="fields">\n<summary>Fields and where they come from</summary>\n<table>'
    for name in _SHOWN_FIELDS:
        value = getattr(article, name)
        if not value:
            continue
        values = value if isinstance(value, tuple) else (value,)
        shown = "<br>".join(_linked(item) for item in values)
        source = _safe(article.sources.get(name, ""))
        yield f'<tr><th scope="row">{_words(name)}<td dir="auto">{shown}<td class="source">{source}'
    yield "</table>\n</details>"


def _kept(block: Block) -> str:
    attributes = f'dir="auto" title="{_words(block.label)}; {_reason(block)}"'
    text = _safe(block.text)
    match block.label:
        case Label.HEADING:
            return f"<h3 {attributes}>{text}</h3>"
        case Label.LIST_ITEM:
            return f'<div class="item" {attributes}>{text}</div>'
        case Label.QUOTE | Label.EMBED:
            return f"<blockquote {attributes}>{text}</blockquote>"
        case Label.CODE | Label.TABLE:
            return f"<pre {attributes}>{text}</pre>"
        case _:
            return f"<p {attributes}>{text}</p>"


_SHORT = 30  # characters: the entries of a menu stand side by side, so that the story is found below them


def _removed(removal: Removal) -> str:
    place = f"p{removal.position}"
    kind = "removed short" if len(removal.text) <= _SHORT else "removed"
    return (
        f'<div class="{kind}" id="{place}" tabindex="0" dir="auto"><span class="label">{_words(removal.label)}</span>'
        f'{_safe(removal.text)}<p class="why">{_reason(removal)}</p></div>'
    )


def _ledger(article: Article) -> Iterator[str]:
    """The list of what was left out, with the boxes that filter it; they are hidden until the script says it works."""
    counts = Counter(removal.label for removal in article.removed)
    whole = len(article.removed)
    yield f'<aside lang="en">\n<h2>Left out: <span id="shown">{whole}</span> of {whole}</h2>'
    yield '<div class="filter" hidden>'
    yield '<input type="search" aria-label="Only pieces with these words" placeholder="Words">'
    yield '<fieldset>\n<legend>Labels <button type="button" id="all">all</button>'
    yield '<button type="button" id="none">none</button></legend>'
    for label, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        box = f'<input type="checkbox" name="label" value="{label}" checked>'
        yield f"<label>{box}{_words(label)} {count}</label>"
    yield "</fieldset>\n</div>\n<ol>"
    for removal in article.removed:
        place = f"p{removal.position}"
        link = f" {_linked(removal.url)}" if removal.url else ""
        yield f'<li data-label="{removal.label}" data-place="{place}">'
        yield f'<a class="label" href="#{place}">{_words(removal.label)}</a><bdi>{_safe(removal.text)}</bdi>{link}'
        yield f'<div class="why">{_reason(removal)}</div>'
    yield "</ol>\n</aside>"


def _reason(piece: Block | Removal) -> str:
    return _safe(f"{piece.rule}: {piece.why}" if piece.rule else piece.why)


def _linked(text: str) -> str:
    if not text.lower().startswith(("https://", "http://")):
        return _safe(text)
    return f'<a href="{_safe(text)}" rel="noopener noreferrer nofollow">{_safe(text)}</a>'


def _words(value: str) -> str:
    return escape(value.replace("_", " "))


def _safe(text: str) -> str:
    return escape(text.translate(_UNPRINTABLE))


def _data(name: str) -> str:
    return files("scraper").joinpath("data", name).read_text("utf-8")


def _hash(text: str) -> str:
    """As a content security policy names what it allows (https://www.w3.org/TR/CSP3/#grammardef-hash-source)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
