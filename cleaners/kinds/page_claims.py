"""What a page says of itself apart from its text: the types in its data, and the words of its address.

The phrases and words that tell what a page is lie by kind in ``page_words.txt``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from cleaners.facts.features import class_tokens
from cleaners.page_data.json_ld import types_of
from cleaners.startup import address
from cleaners.startup.annotations import TYPE_CHECKING, NamedTuple
from cleaners.startup.data import text_of_file
from cleaners.startup.pattern import pattern

if TYPE_CHECKING:
    from cleaners.kinds.page_facts import PageFacts
    from cleaners.page_data.structured import StructuredData
    from cleaners.parsing.document import Document

# schema.org types by what a page that has such a node says it is
_TYPES = {
    "says_news": """NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle ReviewNewsArticle
        BackgroundNewsArticle LiveBlogPosting""",
    "says_article": """Article BlogPosting TechArticle ScholarlyArticle Report Blog Review Recipe HowTo
        SocialMediaPosting""",
    "says_product": "Product Offer AggregateOffer IndividualProduct ProductGroup SoftwareApplication Brand",
    "says_list": "ItemList CollectionPage SearchResultsPage OfferCatalog",
    "says_forum": "DiscussionForumPosting QAPage Question Answer Comment",
    "says_service": """Service LocalBusiness ProfessionalService Course FAQPage HomeAndConstructionBusiness
        PostalAddress FinancialService Event ContactPoint EducationalOrganization CollegeOrUniversity MovingCompany
        GeoCoordinates""",
    "says_page": "WebPage ItemPage AboutPage ContactPage ProfilePage",
    "says_site": "WebSite",
    "says_crumbs": "BreadcrumbList",
}
_FACT_OF_TYPE = {kind: fact for fact, kinds in _TYPES.items() for kind in kinds.split()}
_WORDS = pattern(r"[^\W\d]+")
_OG_TYPES = {"": 0.0, "article": 1.0, "news": 1.0, "website": 2.0}
_ARTICLE_METAS = (
    "article:published_time",
    "article:author",
    "article:section",
    "article:tag",
    "parsely-pub-date",
    "sailthru.date",
    "news_keywords",
)


class PageWords(NamedTuple):
    """Linear scores of what a page says of itself, learned; positive speaks for an article.

    Attributes:
        types: of a type in its data, ``og:type``, or the program that made it.
        title: of a word in its ``<title>``.
        classes: of a word in the class names of its ``<body>``.
    """

    types: Mapping[str, float] = MappingProxyType({})
    title: Mapping[str, float] = MappingProxyType({})
    classes: Mapping[str, float] = MappingProxyType({})


def page_words(document: Document, structured: StructuredData) -> tuple[set[str], set[str], set[str]]:
    """The words that ``PageWords`` has scores for, of one page, in its order."""
    types = {kind for node in structured.nodes for kind in types_of(node)}
    types.add("og:" + (structured.meta("og:type") or "").lower())
    types.add("by:" + (structured.meta("generator") or "").lower().partition(" ")[0])
    body = document.tree.body
    names = (body.attributes.get("class") or "") if body is not None else ""
    return types, set(_WORDS.findall(structured.html_title.lower())), set(class_tokens(names))


def look_at_data(facts: PageFacts, structured: StructuredData) -> None:
    """Fill in what the types and meta tags say."""
    for node in structured.nodes:
        for kind in types_of(node):
            if fact := _FACT_OF_TYPE.get(kind):
                setattr(facts, fact, 1.0)
    facts.og_type = _OG_TYPES.get((structured.meta("og:type") or "").lower(), 3.0)
    facts.has_article_meta = float(structured.meta(*_ARTICLE_METAS) is not None)


_NUMBER = pattern(r"\d{4,}")
_DATE_IN_PATH = pattern(r"(?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])(?!\d{4})|/(?:19|20)\d\d/")
_BETWEEN = pattern(r"[/.=&?_-]+")


def look_at_address(facts: PageFacts, url: str) -> None:
    """Fill in what the words and the shape of the address say."""
    try:
        _, host, where, query = address.split(url.lower())
    except ValueError:
        return
    path = [part for part in where.split("/") if part]
    facts.depth = float(len(path))
    facts.slug_words = float(max((len(_BETWEEN.split(part)) for part in path), default=0))
    facts.has_date = float(_DATE_IN_PATH.search(where) is not None)
    facts.has_number = float(_NUMBER.search(where) is not None)
    facts.is_folder = float(where.endswith("/"))
    facts.has_query = float(bool(query))
    facts.address_story = facts.address_forum = facts.address_product = 0.0
    facts.address_document = facts.address_listing = facts.address_service = 0.0
    named = [part.partition(".")[0] for part in path] + host.split(".")[:-1]
    for word in named:
        for fact in _addresses().get(word, ()):
            setattr(facts, fact, 1.0)


@cache
def lines_said() -> MappingProxyType[str, tuple[str, ...]]:
    """What is said (with "address/" before it, of an address) -> the facts that count it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text_of_file("kinds/page_words.txt").splitlines():
        kind, colon, said = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        if kind.startswith("address-"):
            names = {f"/{word}" for word in said.split()}
        else:
            names = {phrase.strip() for phrase in said.split("|")}
        fact = kind.replace("-", "_") if kind.startswith("address-") else f"{kind}_lines"
        for name in names:
            found[name] = tuple(dict.fromkeys((*found.get(name, ()), fact)))
    return MappingProxyType(found)


@cache
def _addresses() -> dict[str, tuple[str, ...]]:
    return {name[1:]: facts for name, facts in lines_said().items() if name.startswith("/")}
