"""What a page looks like as a whole: the row of named numbers by which it is told whether it is an article.

The judge has said of each block how likely it is of a story; on a page without one, too, some block looks best. What
tells the two apart is how sure the judge is and of how much, how the kept words lie on the page, what short lines
around them say ("Add to cart", "Reply"), what the page's data calls it, and the words of its address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import repeat

from cleaners.facts.attributes import attributes_of
from cleaners.kinds.page_claims import PageWords, lines_said, look_at_address, look_at_data, page_words
from cleaners.labels import STORY_LABELS, Label
from cleaners.startup.annotations import TYPE_CHECKING
from cleaners.startup.pattern import pattern

if TYPE_CHECKING:
    from cleaners.fields import Fields
    from cleaners.page_data.structured import StructuredData
    from cleaners.parsing.blocks import LabelledBlock
    from cleaners.parsing.document import Document


class PageFacts:
    """The facts of one page: the row that the model sees.

    Shares are 0.0 to 1.0, yes-or-no facts 0.0 or 1.0; a count of lines is of whole lines that say such a thing. -1
    stands for "not known", as the address of a page that came without one.
    """

    # The words that the judge keeps
    kept_words: float = 0.0
    kept_share: float = 0.0  # of all words
    mean_score: float = 0.0
    sure_share: float = 0.0  # of the kept words, those that score .9 and more
    doubtful_share: float = 0.0  # words between .1 and .7 for each kept word, at most 3
    kept_link_density: float = 0.0
    runs: float = 0.0  # of kept blocks that follow one another
    longest_run: float = 0.0  # share of the kept words
    paragraph_words: float = 0.0  # mean over kept blocks
    in_paragraphs: float = 0.0  # share of the kept words in blocks of 18 and more
    in_lists: float = 0.0
    in_tables: float = 0.0
    headings: float = 0.0  # for each 100 kept words
    core_share: float = 0.0  # of the kept words, those in the element that has most of them
    wide_core_share: float = 0.0  # the same for the elements around
    code: float = 0.0  # share of the kept words in code
    asks: float = 0.0  # question marks for each 100 kept words
    calls: float = 0.0  # exclamation marks

    # The page around them
    words: float = 0.0
    blocks: float = 0.0
    link_density: float = 0.0
    hidden_share: float = 0.0
    linked_lines: float = 0.0  # links of four words and more: headlines elsewhere
    linked_headings: float = 0.0
    unlinked_headings: float = 0.0
    top_headings: float = 0.0  # <h1>
    dated_lines: float = 0.0
    prices: float = 0.0
    forum_lines: float = 0.0
    product_lines: float = 0.0
    service_lines: float = 0.0
    document_lines: float = 0.0
    listing_lines: float = 0.0
    prose_cards: float = 0.0  # elements of one make, each with prose: posts, reviews, offers
    appeals: float = 0.0  # lines that rules call subscription, newsletter, promotion, app
    comments: float = 0.0
    bylines: float = 0.0  # and datelines
    credits: float = 0.0

    # What the page's data and fields say
    says_news: float = 0.0
    says_article: float = 0.0
    says_product: float = 0.0
    says_list: float = 0.0
    says_forum: float = 0.0
    says_service: float = 0.0
    says_page: float = 0.0
    says_site: float = 0.0
    says_crumbs: float = 0.0
    og_type: float = 0.0  # 0 none, 1 article, 2 website, 3 another
    has_article_meta: float = 0.0  # article:published_time and its kin
    has_authors: float = 0.0
    has_published: float = 0.0
    has_modified: float = 0.0
    tags: float = 0.0
    headline_shown: float = 0.0

    # What is learned of single words: positive speaks for an article
    type_score: float = 0.0  # types in its data
    title_score: float = 0.0  # words of its <title>
    class_score: float = 0.0  # class names of its <body>

    # Its address
    depth: float = -1.0  # parts of the path
    slug_words: float = -1.0  # in the longest part
    has_date: float = -1.0
    has_number: float = -1.0  # of four digits and more
    is_folder: float = -1.0  # ends in a slash
    has_query: float = -1.0
    address_story: float = -1.0
    address_forum: float = -1.0
    address_product: float = -1.0
    address_document: float = -1.0
    address_listing: float = -1.0
    address_service: float = -1.0


PAGE_FACTS = attributes_of(PageFacts)
"""Their names, in the model's order."""
ADDRESS_FACTS = PAGE_FACTS[PAGE_FACTS.index("depth") :]
"""Those that stay unknown without a URL."""

_LONG = 18  # words; a block that has more is a paragraph
_LINKED = 0.8
_SURE = 0.9
_DOUBT = (0.1, 0.7)
_PRICE = pattern(r"(?:[$€£¥₹₽₩]|\b(?:USD|EUR|GBP|Rs\.?|kr))\s?\d|\d\s?(?:[€£₽]|zł|kr|Kč|lei|USD|EUR|TL|円|元)(?!\w)")
_CURRENCIES = tuple("$ € £ ¥ ₹ ₽ ₩ USD EUR GBP Rs kr zł Kč lei TL 円 元".split())  # one is in every price
_DATED = pattern(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:/.]\d\d\b")
_APPEALS = frozenset({Label.SUBSCRIPTION, Label.NEWSLETTER, Label.PROMOTION, Label.APP})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BYLINES = frozenset({Label.BYLINE, Label.DATELINE})
_CREDITS = frozenset({Label.CREDIT, Label.CAPTION})
_FIGURE = pattern(r"\d")
_FIGURES = pattern(r"[\d,.+()]+")
_LINE = 40  # characters; no phrase of the list is longer
_SIGNS = " :!?»›→…|/-#"


def page_facts(
    document: Document,
    structured: StructuredData,
    labelled: Sequence[LabelledBlock],
    fields: Fields,
    scores: PageWords,
) -> PageFacts:
    """The facts of a page by its data, its labelled blocks and its fields."""
    facts = PageFacts()
    url = document.url
    words = [item.block.words for item in labelled]
    _look_at_kept(facts, labelled, words)
    _look_around(facts, labelled, words)
    facts.prose_cards = _prose_cards(labelled, words)
    look_at_data(facts, structured)
    said = page_words(document, structured)
    facts.type_score, facts.title_score, facts.class_score = (
        round(sum(map(weights.get, sorted(names), repeat(0.0))), 2) for weights, names in zip(scores, said, strict=True)
    )
    facts.has_authors = float(bool(fields.authors))
    facts.has_published = float(fields.published is not None)
    facts.has_modified = float(fields.modified is not None)
    facts.tags = float(len(fields.tags))
    facts.headline_shown = float(fields.title_at >= 0)
    address = url or structured.meta("og:url") or structured.link("canonical")
    if address:
        look_at_address(facts, address)
    return facts


def _look_at_kept(facts: PageFacts, labelled: Sequence[LabelledBlock], words: Sequence[float]) -> None:
    kept = [(item, count) for item, count in zip(labelled, words, strict=True) if item.label in STORY_LABELS]
    total = sum([count for _, count in kept], 0.0)
    if not kept:
        return
    facts.kept_words = total
    facts.kept_share = total / sum(words)
    facts.mean_score = sum([item.score * count for item, count in kept]) / total
    facts.sure_share = sum([count for item, count in kept if item.score >= _SURE]) / total
    low, high = _DOUBT
    doubtful = sum([count for item, count in zip(labelled, words, strict=True) if low <= item.score < high])
    facts.doubtful_share = min(3.0, doubtful / total)
    facts.kept_link_density = sum([item.block.link_density * count for item, count in kept]) / total
    facts.paragraph_words = total / len(kept)
    facts.in_paragraphs = sum([count for _, count in kept if count >= _LONG]) / total
    facts.in_lists = sum([count for item, count in kept if item.label is Label.LIST_ITEM]) / total
    facts.code = sum([count for item, count in kept if item.label is Label.CODE]) / total
    facts.in_tables = sum([count for item, count in kept if item.label is Label.TABLE]) / total
    facts.headings = 100.0 * sum([item.label is Label.HEADING for item, _ in kept]) / total
    runs = list(_runs(labelled, words))
    facts.runs = float(len(runs))
    facts.longest_run = max(runs) / total
    cores: Counter[int] = Counter()
    wide_cores: Counter[int] = Counter()
    for item, count in kept:
        above = item.block.element.parent or item.block.element
        cores[id(above)] += int(count)
        wide_cores[id(above.parent or above)] += int(count)
    facts.core_share = max(cores.values()) / total
    facts.wide_core_share = max(wide_cores.values()) / total
    facts.asks = 100.0 * sum([item.text.count("?") for item, _ in kept]) / total
    facts.calls = 100.0 * sum([item.text.count("!") for item, _ in kept]) / total


def _runs(labelled: Sequence[LabelledBlock], words: Sequence[float]) -> Iterator[float]:
    """The words of each run of kept blocks."""
    run = 0.0
    for item, count in zip(labelled, words, strict=True):
        if item.label in STORY_LABELS:
            run += count
        elif run:
            yield run
            run = 0.0
    if run:
        yield run


def _look_around(facts: PageFacts, labelled: Sequence[LabelledBlock], words: Sequence[float]) -> None:
    total = sum(words) or 1.0
    linked = hidden = 0.0
    kinds = lines_said()
    for item, count in zip(labelled, words, strict=True):
        block = item.block
        density = block.link_density
        linked += density * count
        if block.is_hidden:
            hidden += count
        tag = block.element.tag
        if tag in _HEADINGS:
            facts.top_headings += tag == "h1"
            if density > _LINKED:
                facts.linked_headings += 1
            else:
                facts.unlinked_headings += 1
        if count >= 4 and density > _LINKED:
            facts.linked_lines += 1
        if count > _LONG:
            continue
        text = item.text
        if _FIGURE.search(text):
            facts.prices += any(map(text.__contains__, _CURRENCIES)) and _PRICE.search(text) is not None
            facts.dated_lines += _DATED.search(text) is not None
            text = _FIGURES.sub("", text)
        if len(text) <= _LINE:
            for fact in kinds.get(text.casefold().strip(_SIGNS), ()):
                setattr(facts, fact, getattr(facts, fact) + 1.0)
    labels = Counter([item.label for item in labelled])
    facts.comments = float(labels[Label.COMMENTS])
    facts.appeals, facts.bylines, facts.credits = (
        float(sum([labels[label] for label in group])) for group in (_APPEALS, _BYLINES, _CREDITS)
    )
    facts.words = total
    facts.blocks = float(len(labelled))
    facts.link_density = linked / total
    facts.hidden_share = hidden / total


def _prose_cards(labelled: Sequence[LabelledBlock], words: Sequence[float]) -> float:
    """How many elements of the same make there are, at most, that hold prose each."""
    seen: set[int] = set()
    makes: Counter[str] = Counter()
    for item, count in zip(labelled, words, strict=True):
        if count < _PROSE or item.block.link_density > _LITTLE_LINKED:
            continue
        element = item.block.element.parent
        while element is not None and id(element) not in seen:
            seen.add(id(element))
            if element.key:
                makes[element.key] += 1
            element = element.parent
    return float(max(makes.values(), default=0))


_PROSE = 12  # words
_LITTLE_LINKED = 0.3
