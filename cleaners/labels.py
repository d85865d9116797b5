"""The two closed lists: what a block can be, and what a page can be.

Both are string enums, so a value is the plain word that stands in a record: ``Label.NEWSLETTER == "newsletter"``.
"""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """What a block is. The first seven stay in the body by default, all others are left out."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    EMBED = "embed"  # a quoted post

    STANDFIRST = "standfirst"  # the summary between headline and story
    FACT_BOX = "fact_box"  # facts in brief and summaries, in a box beside the story
    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"  # the line with the date, not the "BERLIN (AP) -" that opens a paragraph
    CAPTION = "caption"
    CREDIT = "credit"  # who made the picture
    TAGS = "tags"
    DISCLOSURE = "disclosure"  # AI, affiliate, sponsor and interest notes; disclaimers
    CORRECTION = "correction"
    AUTHOR_BIO = "author_bio"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    SUBSCRIPTION = "subscription"  # paywall and log-in prompts
    PROMOTION = "promotion"  # any other appeal to the visitor, donations too
    APP = "app"
    SHARE = "share"
    COMMENTS = "comments"
    PLACEHOLDER = "placeholder"  # "Loading...", "Story continues below"
    ADVERTISEMENT = "advertisement"
    PROVIDER_NOTICE = "provider_notice"  # data and agency notices
    COPYRIGHT = "copyright"
    COOKIE = "cookie"
    NAVIGATION = "navigation"
    WIDGET = "widget"  # polls, players, weather, share prices
    SIGNOFF = "signoff"  # "(dpa)", an author's initials
    NEXT_ARTICLE = "next_article"  # a further story on the same page
    DUPLICATE = "duplicate"
    OTHER = "other"


STORY_LABELS = frozenset(
    {
        Label.PARAGRAPH,
        Label.HEADING,
        Label.LIST_ITEM,
        Label.QUOTE,
        Label.TABLE,
        Label.CODE,
        Label.EMBED,
    }
)
"""The labels kept in the body unless the caller says otherwise."""


class PageKind(StrEnum):
    """What a page is. See ``has_story`` for which kinds can carry one."""

    ARTICLE = "article"
    LIVE_BLOG = "live_blog"
    TEASER = "teaser"  # a story cut by a paywall
    GALLERY = "gallery"
    VIDEO = "video"
    AUDIO = "audio"
    LISTING = "listing"
    PRODUCT = "product"
    FORUM = "forum"
    DOCUMENT = "document"
    OTHER = "other"
    CONSENT_WALL = "consent_wall"
    BOT_WALL = "bot_wall"
    LOGIN = "login"
    SOFT_404 = "soft_404"
    ERROR = "error"
    EMPTY = "empty"
    NEEDS_JAVASCRIPT = "needs_javascript"

    @property
    def has_story(self) -> bool:
        """Whether a page of this kind can carry a story at all; the others have an empty body."""
        return self in _WITH_STORY

    @property
    def is_temporary(self) -> bool:
        """Whether the same URL may show a story another time, so that a crawl tries again later."""
        return self in _TEMPORARY


_WITH_STORY = frozenset(
    {
        PageKind.ARTICLE,
        PageKind.LIVE_BLOG,
        PageKind.TEASER,
        PageKind.GALLERY,
        PageKind.VIDEO,
        PageKind.AUDIO,
    }
)
_TEMPORARY = frozenset(
    {
        PageKind.CONSENT_WALL,
        PageKind.BOT_WALL,
        PageKind.LOGIN,
        PageKind.SOFT_404,
        PageKind.ERROR,
        PageKind.EMPTY,
        PageKind.NEEDS_JAVASCRIPT,
    }
)
