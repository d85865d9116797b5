"""The public calls: arguments are checked here, the work is done by one room after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from cleaners.article import Article
from cleaners.assemble import assemble, kept_labels
from cleaners.document import Page, read
from cleaners.errors import MAX_BYTES, TooLarge
from cleaners.fields import fields_of
from cleaners.judge import claims_of, judge
from cleaners.labels import Label
from cleaners.rules import RULES, Ruleset
from cleaners.split import split
from cleaners.structured import read_structured
from cleaners.text import clean_lines


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """What repeats on a site, learned from its stored pages; plain data.

    Attributes:
        site: the host it was learned from.
        boilerplate: lines (spaces folded, casefolded) that stand on many pages of the site.
    """

    site: str
    boilerplate: frozenset[str] = frozenset()


def clean_html(
    html: bytes | str,
    url: str | None = None,
    *,
    content_type: str | None = None,
    fetched_at: str | None = None,
    site: SiteProfile | None = None,
    rules: Ruleset | None = None,
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
        rules: a user's own rules, in place of the built-in ones.
        keep: labels to keep in the body besides the story's own.
        drop: labels to leave out of the body.

    Raises TypeError for arguments of the wrong type, ValueError for a label that does not exist, ``TooLarge`` past
    32 MiB. A strange page raises nothing.
    """
    if not isinstance(html, bytes | str):
        raise TypeError(f"html must be bytes or str, not {type(html).__name__}")
    kept = kept_labels(keep, drop)
    document = read(Page(html, url, content_type))
    structured = read_structured(document)
    boilerplate = site.boilerplate if site else frozenset()
    blocks, elements = split(document.tree.body)
    labelled = judge(blocks, elements, claims_of(structured), rules=rules or RULES, boilerplate=boilerplate)
    fields = fields_of(document, structured, labelled, fetched_at)
    return assemble(url, labelled, fields, kept)


def clean_text(
    text: str,
    *,
    title: str | None = None,
    url: str | None = None,
    fetched_at: str | None = None,
    site: SiteProfile | None = None,
    rules: Ruleset | None = None,
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
    if len(text) > MAX_BYTES:
        raise TooLarge(len(text))
    return clean_lines(text, title=title, url=url, kept=kept_labels(keep, drop), rules=rules or RULES)


def clean_many(pages: Iterable[Page], processes: int = 1) -> Iterator[Article]:
    """Clean many pages, in order, in as many processes.

    Pages are drawn from ``pages`` only a little ahead of the articles taken, so an endless iterable is fine.
    Raises as ``clean_html`` does, at the article concerned.
    """
    if processes < 1:
        raise ValueError(f"processes must be 1 or more, not {processes}")
    if processes == 1:
        yield from map(_clean_page, pages)
        return
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - only who asks for processes pays

    under_way: deque[Future[Article]] = deque()
    with ProcessPoolExecutor(processes) as pool:
        for page in pages:
            under_way.append(pool.submit(_clean_page, page))
            if len(under_way) >= _AHEAD * processes:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()


_AHEAD = 8  # pages under way for each process: enough that none waits, few enough to bound memory


def _clean_page(page: Page) -> Article:
    return clean_html(page.content, page.url, content_type=page.content_type)
