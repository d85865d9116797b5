"""The public calls: arguments are checked here, the work is done by one room after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from cleaners.article import Article
from cleaners.assemble import assemble, kept_labels
from cleaners.collector import CollectorPaused
from cleaners.errors import MAX_BYTES, TooLarge
from cleaners.fields import fields_of
from cleaners.judging.field_lines import name_field_lines
from cleaners.judging.judge import claims_of, judge
from cleaners.judging.left_out import name_by_classes, name_by_company, name_by_story
from cleaners.judging.standfirst import name_standfirst
from cleaners.kinds.page_kind import find_page_kind
from cleaners.labels import Label, PageKind
from cleaners.page_data.structured import read_structured
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split
from cleaners.site import SiteProfile
from cleaners.startup.annotations import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from cleaners.own_rules import OwnRules


def clean_html(
    html: bytes | str,
    url: str | None = None,
    *,
    content_type: str | None = None,
    fetched_at: str | None = None,
    site: SiteProfile | None = None,
    rules: OwnRules | None = None,
    keep: Collection[Label | str] = (),
    drop: Collection[Label | str] = (),
) -> Article:
    """The story on a page, and why every other line is not of it.

    Args:
        html: the page; bytes are best, since their encoding is then found out here.
        url: where it came from, after redirects.
        content_type: the HTTP header of that name.
        fetched_at: ISO 8601; no date of the page can be later.
        site: what repeats on this site.
        rules: a user's own rules, which go before the built-in ones.
        keep: labels to keep in the body besides the story's own.
        drop: labels to leave out of the body.

    Raises TypeError for arguments of the wrong type, ValueError for a label that does not exist, ``TooLarge`` past
    32 MiB. A strange page raises nothing.
    """
    if not isinstance(html, bytes | str):
        raise TypeError(f"html must be bytes or str, not {type(html).__name__}")
    _check(url=url, content_type=content_type, fetched_at=fetched_at, site=site, rules=rules)
    kept = kept_labels(keep, drop)
    with CollectorPaused():
        return _clean(Page(html, url, content_type), kept, fetched_at, site, rules)


def _clean(
    given: Page, kept: frozenset[Label], fetched_at: str | None, site: SiteProfile | None, rules: OwnRules | None
) -> Article:
    document = read(given)
    structured = read_structured(document)
    blocks, elements = split(document.tree.body)
    boilerplate = _boilerplate(site)
    labelled = judge(blocks, elements, claims_of(structured), boilerplate=boilerplate)
    if rules is not None:
        rules.apply(labelled, elements, given.url)
    fields = fields_of(document, structured, labelled, fetched_at)
    # The page's kind was learned from labels as they are before lines without a name get their likeliest one.
    page = find_page_kind(document, structured, labelled, fields)
    name_field_lines(labelled, fields)
    name_standfirst(labelled, fields)
    name_by_classes(labelled)
    name_by_story(labelled)
    name_by_company(labelled)
    if page.kind is PageKind.LIVE_BLOG:
        from cleaners.kinds.live_blog import with_entries  # noqa: PLC0415 - most pages need not wait for it

        labelled = with_entries(labelled)
    article = assemble(document, labelled, fields, page, kept | rules.keeping if rules is not None else kept)
    if article.is_article:
        return article
    from cleaners.page_data.told_story import with_told_story  # noqa: PLC0415 - most pages need not wait for it

    return with_told_story(article, document, structured)


def clean_text(
    text: str,
    *,
    title: str | None = None,
    url: str | None = None,
    fetched_at: str | None = None,
    site: SiteProfile | None = None,
    rules: OwnRules | None = None,
    keep: Collection[Label | str] = (),
    drop: Collection[Label | str] = (),
) -> Article:
    """The story in text that a naive scraper has already taken from a page, blocks separated by newlines.

    Args:
        text: the text; str only, since no page is left to tell its encoding.
        title: the headline, if known; otherwise it is looked for at the head of the text.
        url, fetched_at, site, rules, keep, drop: as in ``clean_html``.

    Raises as ``clean_html`` does.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")
    _check(title=title, url=url, fetched_at=fetched_at, site=site, rules=rules)
    kept = kept_labels(keep, drop)
    if len(text) > MAX_BYTES:
        raise TooLarge(len(text))
    from cleaners.text_mode.text import clean_lines  # noqa: PLC0415 - a web page need not wait for it

    with CollectorPaused():
        return clean_lines(text, title=title, url=url, kept=kept, own_rules=rules, boilerplate=_boilerplate(site))


def _check(**given: object) -> None:
    """Raise TypeError for an argument that is neither None nor of its type."""
    for name, value in given.items():
        if value is not None and not isinstance(value, wanted := _type_of(name)):
            raise TypeError(f"{name} must be {wanted.__name__} or None, not {type(value).__name__}")


def _type_of(name: str) -> type:
    if name == "rules":
        from cleaners.own_rules import OwnRules  # noqa: PLC0415 - only who has rules pays for them

        return OwnRules
    return SiteProfile if name == "site" else str


def _boilerplate(site: SiteProfile | None) -> frozenset[str]:
    return site.boilerplate if site else frozenset()


def clean_many(pages: Iterable[Page], processes: int = 1) -> Iterator[Article]:
    """Clean many pages, in order, in as many processes.

    Pages are drawn from ``pages`` only a little ahead of the articles taken, so an endless iterable is fine.
    Raises as ``clean_html`` does, when it is the turn of the article concerned, and then gives no more.
    """
    if processes < 1:
        raise ValueError(f"processes must be 1 or more, not {processes}")
    if processes == 1:
        return (_clean_page(page) for page in pages)
    return _in_processes(pages, processes)


def _in_processes(pages: Iterable[Page], processes: int) -> Iterator[Article]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - only who asks for processes pays

    drawn = iter(pages)
    under_way: deque[tuple[list[Page], Future[list[Article]]]] = deque()
    with ProcessPoolExecutor(processes) as pool:
        while bundle := list(islice(drawn, _BUNDLE)):
            under_way.append((bundle, pool.submit(_clean_bundle, bundle)))
            if len(under_way) >= _AHEAD * processes:
                yield from _taken_in(*under_way.popleft(), pool)
        while under_way:
            yield from _taken_in(*under_way.popleft(), pool)


_BUNDLE = 4  # pages handed to a process at a time: handing them over one by one takes twice as long
_AHEAD = 2  # bundles under way for each process: enough that none waits, few enough to bound memory


def _clean_bundle(bundle: list[Page]) -> list[Article]:
    """The articles of a bundle; only of the pages before the first that raises, whose error is to come at its turn."""
    articles = []
    for page in bundle:
        try:
            articles.append(_clean_page(page))
        except Exception:
            break
    return articles


def _taken_in(bundle: list[Page], cleaned: Future[list[Article]], pool: Executor) -> Iterator[Article]:
    """The articles of a bundle; then the error of the page after them, with that process's traceback."""
    articles = cleaned.result()
    yield from articles
    if len(articles) < len(bundle):
        yield pool.submit(_clean_page, bundle[len(articles)]).result()


def _clean_page(page: Page) -> Article:
    return clean_html(page.content, page.url, content_type=page.content_type)
