"""What the walk does at each HTML tag, as tables over Lexbor's numeric tag ids.

Unknown and custom elements (``amp-story``, ``ts-paragraph``) count as block-level: pages use them as containers.
"""

from __future__ import annotations

from collections.abc import Iterable

from selectolax.lexbor import LexborHTMLParser

# What to do at a node. BLOCK is 0, so that a tag nobody names is a block.
BLOCK, TEXT, SKIP, BREAK, RULE, IMAGE, INLINE, LINK, BOLD, SPAN, CELL, BUTTON, TEMPLATE = range(13)
EMPTY = frozenset({SKIP, BREAK, RULE, IMAGE})
"""The kinds of tag below which no text is read."""

_KINDS: dict[int, str] = {
    # No text of the page: code, fallbacks for media, the choices of a form, ruby glosses.
    SKIP: """script style svg iframe select option datalist textarea input head object embed video audio canvas map
        link meta title progress meter rt rp base param source track""",
    BREAK: "br",
    RULE: "hr",
    IMAGE: "img",
    LINK: "a",
    BOLD: "b strong em i",
    SPAN: "span small time label",
    CELL: "td th",
    BUTTON: "button",
    TEMPLATE: "template",
    INLINE: """abbr acronym bdi bdo big cite code data del dfn font ins kbd mark math mi mo mn ms mtext nobr q
        ruby s samp slot strike sub sup tt u var wbr picture output""",
}

(
    WITHIN_ARTICLE,
    WITHIN_MAIN,
    WITHIN_HEADER,
    WITHIN_FOOTER,
    WITHIN_ASIDE,
    WITHIN_NAV,
    WITHIN_FIGURE,
    WITHIN_TABLE,
    WITHIN_QUOTE,
    WITHIN_FORM,
    WITHIN_LIST,
    WITHIN_CAPTION,
    WITHIN_SECTION,
    WITHIN_NOSCRIPT,
    WITHIN_DIALOG,
    WITHIN_DETAILS,
) = (1 << i for i in range(16))

_WITHIN: dict[int, str] = {
    WITHIN_ARTICLE: "article",
    WITHIN_MAIN: "main",
    WITHIN_HEADER: "header",
    WITHIN_FOOTER: "footer",
    WITHIN_ASIDE: "aside",
    WITHIN_NAV: "nav",
    WITHIN_FIGURE: "figure",
    WITHIN_TABLE: "table",
    WITHIN_QUOTE: "blockquote",
    WITHIN_FORM: "form",
    WITHIN_LIST: "ul ol dl",
    WITHIN_CAPTION: "figcaption",
    WITHIN_SECTION: "section",
    WITHIN_NOSCRIPT: "noscript",
    WITHIN_DIALOG: "dialog",
    WITHIN_DETAILS: "details",
}

# Block-level tags that are told apart by name somewhere; every other one is "div".
_NAMED = """div body p li ul ol dl dd dt h1 h2 h3 h4 h5 h6 article main header footer aside nav figure figcaption table
    tr blockquote form section pre address center details summary noscript dialog label td th""".split()


def _ids(names: Iterable[str]) -> dict[str, int]:
    """Lexbor's ids of these tags, asked of Lexbor itself: they change between its versions."""
    tree = LexborHTMLParser("<body></body>")
    return {name: tree.create_node(name).tag_id for name in names}


def _tables() -> tuple[dict[int, int], dict[int, int], dict[int, str]]:
    kinds = {name: kind for kind, names in _KINDS.items() for name in names.split()}
    within = {name: bit for bit, names in _WITHIN.items() for name in names.split()}
    ids = _ids({*kinds, *within, *_NAMED})
    # The ids below the first tag are of nodes that are no elements: text, comment, processing instruction, doctype.
    kind_table = dict.fromkeys(range(min(ids.values())), SKIP)
    for body in LexborHTMLParser("text").css("body"):
        kind_table.update((node.tag_id, TEXT) for node in body.iter(include_text=True))
    kind_table.update((ids[name], kind) for name, kind in kinds.items())
    within_table = {ids[name]: bit for name, bit in within.items()}
    return kind_table, within_table, {tag_id: name for name, tag_id in ids.items()}


# By the tag's id. A tag that is in none of them is a BLOCK, a "div", a container that means nothing to us.
KIND, WITHIN, NAME = _tables()
