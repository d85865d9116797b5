"""Why a page was taken for an article or not, in words: the strongest facts that speak for the verdict.

As with blocks (see ``reasons``), how strongly a fact speaks is measured in training, as the weight of evidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from cleaners.judging.reasons import Reason, strongest
from cleaners.kinds.page_facts import PageFacts

PAGE_REASONS = (
    Reason("mean_score", 0.9, 1.0, "the judge is sure of the words it keeps"),
    Reason("mean_score", 0.0, 0.75, "the judge is not sure of the words it keeps"),
    Reason("sure_share", 0.0, 0.3, "few of its words are surely a story's"),
    Reason("doubtful_share", 0.3, inf, "many of its words may be a story's or not"),
    Reason("kept_share", 0.0, 0.25, "little of its text looks like a story"),
    Reason("kept_words", 0.0, 80.0, "what looks like a story is short"),
    Reason("kept_words", 300.0, inf, "what looks like a story is long"),
    Reason("runs", 12.0, inf, "what looks like a story lies in many pieces"),
    Reason("core_share", 0.8, 1.0, "what looks like a story stands in one place"),
    Reason("wide_core_share", 0.0, 0.4, "what looks like a story stands all over the page"),
    Reason("kept_link_density", 0.25, 1.0, "much of what it says is links"),
    Reason("link_density", 0.6, 1.0, "most of its words are links"),
    Reason("in_lists", 0.4, 1.0, "much of its text is lists"),
    Reason("headings", 5.0, inf, "it has many headings for its text"),
    Reason("asks", 1.0, inf, "it asks many questions"),
    Reason("linked_headings", 8.0, inf, "many of its headings lead to other pages"),
    Reason("prices", 3.0, inf, "it shows prices"),
    Reason("forum_lines", 3.0, inf, "its lines are those of a forum"),
    Reason("product_lines", 2.0, inf, "its lines are those of a shop"),
    Reason("service_lines", 3.0, inf, "its lines offer a service"),
    Reason("document_lines", 2.0, inf, "its lines are those of a manual"),
    Reason("prose_cards", 12.0, inf, "its prose stands in many boxes of one make"),
    Reason("bylines", 1.0, inf, "it has a byline or a dateline"),
    Reason("credits", 2.0, inf, "it has captions and credits"),
    Reason("has_authors", 1.0, 1.0, "it names its author"),
    Reason("has_published", 1.0, 1.0, "it has a date"),
    Reason("has_published", 0.0, 0.0, "it has no date"),
    Reason("says_news", 1.0, 1.0, "its data calls it a news story"),
    Reason("says_article", 1.0, 1.0, "its data calls it an article"),
    Reason("says_product", 1.0, 1.0, "its data describes a product"),
    Reason("says_forum", 1.0, 1.0, "its data calls it a discussion"),
    Reason("says_service", 1.0, 1.0, "its data describes a service or a business"),
    Reason("says_list", 1.0, 1.0, "its data calls it a list"),
    Reason("og_type", 1.0, 1.0, "its og:type is article"),
    Reason("og_type", 3.0, 3.0, "its og:type is something else than an article"),
    Reason("has_article_meta", 1.0, 1.0, "its meta tags are those of an article"),
    Reason("type_score", 0.5, inf, "its data has the types of an article's page"),
    Reason("title_score", -inf, -0.5, "its title has the words of other pages"),
    Reason("class_score", -inf, -0.5, "its markup names another kind of page"),
    Reason("address_story", 1.0, 1.0, "its address has a word that addresses of stories have"),
    Reason("address_forum", 1.0, 1.0, "its address has a word that addresses of forums have"),
    Reason("address_product", 1.0, 1.0, "its address has a word that addresses of shops have"),
    Reason("address_document", 1.0, 1.0, "its address has a word that addresses of manuals have"),
    Reason("address_service", 1.0, 1.0, "its address has a word that addresses of services have"),
    Reason("slug_words", 5.0, inf, "its address spells out a headline"),
)


def page_reasons(facts: PageFacts, weights: Sequence[float], *, is_article: bool) -> tuple[str, ...]:
    """The strongest facts that speak for (or against) its being an article; ``weights`` as training measured them."""
    return strongest(PAGE_REASONS, weights, facts, story=is_article)
