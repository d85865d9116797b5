"""Pages that show something besides a story, or instead of one: live blogs, galleries, videos, recordings.

Each is told by the type in the page's data, by ``og:type``, or by a word of its address where no data calls it a news
story; whether it has a story of its own is another question.
"""

from __future__ import annotations

from cleaners.labels import PageKind
from cleaners.page_data.json_ld import types_of
from cleaners.page_data.structured import StructuredData
from cleaners.startup import address
from cleaners.startup.record import Record

_BY_TYPE = {
    "LiveBlogPosting": PageKind.LIVE_BLOG,
    "VideoObject": PageKind.VIDEO,
    "Movie": PageKind.VIDEO,
    "TVEpisode": PageKind.VIDEO,
    "AudioObject": PageKind.AUDIO,
    "PodcastEpisode": PageKind.AUDIO,
    "RadioEpisode": PageKind.AUDIO,
    "ImageGallery": PageKind.GALLERY,
    "MediaGallery": PageKind.GALLERY,
}
_WORDS = {
    PageKind.VIDEO: "video videos watch mediathek videoteca wideo videot",
    PageKind.AUDIO: "podcast podcasts audio audios listen episode episodes radio",
    PageKind.GALLERY: """gallery galleries photos pictures slideshow slideshows in-pictures bildstrecke bildstrecken
        fotostrecke fotostrecken bildergalerie galerie galeries diaporama diaporamas fotogaleria fotogalerias galeria
        galerias fotogallery fotos foto bilder zdjecia galerija galeri foto-galeri""",
    PageKind.LIVE_BLOG: """live liveblog live-blog liveticker live-ticker ticker newsblog minuto-a-minuto en-vivo
        ao-vivo en-direct direct direct-live diretta in-diretta na-zywo relacja-na-zywo online canli canli-anlatim""",
}
_BY_WORD = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_STORY_TYPES = frozenset(
    """NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle
    Article BlogPosting""".split()
)


class Media(Record):
    """What a page shows, and why it is thought so, in words."""

    kind: PageKind
    why: str


def find_media(structured: StructuredData, url: str | None) -> Media | None:
    """What the page shows besides text; None for a plain page. A story with a video in it is a plain page."""
    own = {kind for node in structured.stories for kind in types_of(node)}
    if "LiveBlogPosting" in own:
        return Media(PageKind.LIVE_BLOG, "Its data calls it a LiveBlogPosting.")
    og_type = (structured.meta("og:type") or "").lower()
    if og_type.startswith("video"):
        return Media(PageKind.VIDEO, f"Its og:type is {og_type}.")
    if og_type.startswith(("music", "audio")):
        return Media(PageKind.AUDIO, f"Its og:type is {og_type}.")
    best = types_of(structured.article)
    for name in best:
        if kind := _BY_TYPE.get(name):
            return Media(kind, f"Its data calls it a {name}.")
    word = _address_word(url or structured.meta("og:url") or structured.link("canonical") or "")
    if word and (not own & _STORY_TYPES or _BY_WORD[word] is PageKind.GALLERY):
        return Media(_BY_WORD[word], f"Its address has “{word}” in it.")
    return None


def _address_word(url: str) -> str:
    """The first part of the path that names a medium, the last part aside: that one is a headline."""
    try:
        parts = address.split(url)[2].lower().strip("/").split("/")
    except ValueError:
        return ""
    return next((part for part in parts[:-1] if part in _BY_WORD), "")
