"""What the walk does at each HTML tag, as tables over Lexbor's numeric tag ids.

Unknown and custom elements (``amp-story``, ``ts-paragraph``) count as block-level: pages use them as containers.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

# What to do at a node. BLOCK is 0, so that a tag nobody names is a block.
BLOCK, TEXT, SKIP, BREAK, RULE, IMAGE, INLINE, LINK, BOLD, SPAN, CELL, BUTTON, TEMPLATE, PREFORMATTED = range(14)

_KINDS: dict[int, str] = {
    # No text of the page: code, fallbacks for media, the choices of a form, ruby glosses.
    SKIP: """script style svg iframe select option datalist textarea input head object embed video audio canvas map
        link meta title progress meter rt rp base param source track""",
    BREAK: "br",
    RULE: "hr",
    IMAGE: "img",
    LINK: "a",
    BOLD: "b strong em i",
    SPAN: "span small time",
    CELL: "td th",
    BUTTON: "button",
    TEMPLATE: "template",
    PREFORMATTED: "pre",
    INLINE: """abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark math mi mo mn ms mtext nobr q
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


def _ids(names: list[str]) -> dict[str, int]:
    """Lexbor's ids of these tags, asked of Lexbor itself: they change between its versions."""
    tree = LexborHTMLParser("<body></body>")
    return {name: tree.create_node(name).tag_id for name in names}


def _tables() -> tuple[list[int], list[int], list[str]]:
    kinds = {name: kind for kind, names in _KINDS.items() for name in names.split()}
    within = {name: bit for bit, names in _WITHIN.items() for name in names.split()}
    ids = _ids(sorted({*kinds, *within, *_NAMED}))
    size = max(ids.values()) + 1
    kind_table, within_table, name_table = [BLOCK] * size, [0] * size, ["div"] * size
    for name, tag_id in ids.items():
        kind_table[tag_id] = kinds.get(name, BLOCK)
        within_table[tag_id] = within.get(name, 0)
        name_table[tag_id] = name
    # Lexbor gives the nodes that are no elements the ids below the first tag: text, document, comment, doctype.
    for tag_id in range(min(ids.values())):
        kind_table[tag_id] = SKIP
    for node in LexborHTMLParser("text").root.traverse(include_text=True):
        if node.is_text_node:
            kind_table[node.tag_id] = TEXT
    return kind_table, within_table, name_table


_KIND, _WITHIN_BITS, _NAME = _tables()
_SIZE = len(_KIND)


def kind_of(tag_id: int) -> int:
    """What to do at a node with this tag id: one of the constants at the top."""
    return _KIND[tag_id] if tag_id < _SIZE else BLOCK


def within_of(tag_id: int) -> int:
    """The ``WITHIN_*`` bit of the container that such an element is, else 0."""
    return _WITHIN_BITS[tag_id] if tag_id < _SIZE else 0


def name_of(tag_id: int) -> str:
    """The tag's name, "div" for every block-level tag that means nothing to us."""
    return _NAME[tag_id] if tag_id < _SIZE else "div"
