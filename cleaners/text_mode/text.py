"""Text mode: the lines of text that a naive scraper has taken from a page -> the same labels -> Article.

There is no markup to go by: only the phrases, the shape and the place of lines, and their neighbours. What no rule
speaks of, a small learned model does (see ``judge``).
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaners.article import Article, Block, Removal
from cleaners.fields.tags import split_run_together
from cleaners.labels import STORY_LABELS, Label, PageKind
from cleaners.moved import moved
from cleaners.parsing.blocks import normalise
from cleaners.rules import RULES, Facts, Place, Ruleset, Verdict
from cleaners.rules.facts import tokens_of
from cleaners.rules.language import guess
from cleaners.rules.places import is_prose
from cleaners.site import with_repeated
from cleaners.startup.annotations import TYPE_CHECKING
from cleaners.startup.pattern import pattern
from cleaners.text_mode.judge import Lines, judged
from cleaners.text_mode.thread import with_thread
from cleaners.version import CLEANER_VERSION

if TYPE_CHECKING:
    from cleaners.own_rules import OwnRules

_BULLET = pattern(r"[•·▪◦‣●○■]\s*|[-*–]\s+")
_LONGEST_TITLE = 32  # words
_LONGEST_HEADING = 14  # words
_SHORT = 6  # words


def clean_lines(
    text: str,
    *,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
    kept: frozenset[Label] = STORY_LABELS,
    rules: Ruleset = RULES,
    boilerplate: frozenset[str] = frozenset(),
    own_rules: OwnRules | None = None,
) -> Article:
    """The record of a page of which only the text is left.

    Args:
        text: blocks separated by newlines, one or more.
        title: the headline, if known; otherwise the first line is it, when it looks like one.
        url: where the page came from.
        language: the text's (BCP 47), if known; otherwise it is guessed.
        kept: the labels that stay in the body.
        rules: what is matched against the lines.
        boilerplate: casefolded lines that stand on many pages of the site.
        own_rules: a user's, which go before all others; those by selector find nothing here.
    """
    lines = read_lines(text, title=title, language=language, rules=rules, boilerplate=boilerplate)
    at = lines.title_at
    parts = judged(lines, labelled_by_rules(lines))
    stays: frozenset[str] = kept
    if own_rules is not None:
        parts = [own_rules.relabelled(part, url) for part in parts]
        stays |= own_rules.keeping
    if at is not None:
        parts[at] = Block(lines.seen[at].text, Label.TITLE, 0, "title", "It is the headline, in other words.")
    is_kept = [part.label in stays or part.rule in stays for part in parts]
    blocks = tuple(part for i, part in enumerate(parts) if is_kept[i] and i != at)
    removed = tuple(
        Removal(part.text, part.label, part.rule, part.why, i)
        for i, part in enumerate(parts)
        if (part.text != lines.title if i == at else not is_kept[i])
    )
    body = "\n\n".join(block.text for block in blocks)
    return Article(
        url=url,
        title=lines.title,
        body=body,
        tags=_tags(removed, "\n".join(line.text for line in lines.seen)),
        language=lines.language,
        credits=moved(removed, Label.CREDIT),
        disclosures=moved(removed, Label.DISCLOSURE),
        corrections=moved(removed, Label.CORRECTION),
        author_bios=moved(removed, Label.AUTHOR_BIO),
        page_kind=PageKind.ARTICLE if body else PageKind.EMPTY,
        is_article=bool(body),
        blocks=blocks,
        removed=removed,
        engine="text",
        cleaner_version=CLEANER_VERSION,
    )


def read_lines(
    text: str,
    *,
    title: str | None = None,
    language: str | None = None,
    rules: Ruleset = RULES,
    boilerplate: frozenset[str] = frozenset(),
) -> Lines:
    """The lines of a text that are not empty, and what the rules say of them; the arguments as in ``clean_lines``."""
    seen = [Facts(line) for line in map(_folded, text.splitlines()) if line]
    language = language or guess(seen)
    verdicts = with_repeated(rules.match(seen, language), [line.text for line in seen], boilerplate)
    at, found = _title_line(seen, verdicts, _folded(title) if title else None)
    return Lines(seen, with_thread(seen, verdicts, found), language, found, at)


def labelled_by_rules(lines: Lines) -> list[Block]:
    """Each line with the label that the rules, its place and its shape give it."""
    return [_labelled(lines.seen, lines.verdicts, i, lines.title_at) for i in range(len(lines.seen))]


def _folded(line: str) -> str:
    return " ".join(normalise(line).split())


def _title_line(
    facts: Sequence[Facts], verdicts: Sequence[Verdict | None], title: str | None
) -> tuple[int | None, str | None]:
    """Which line is the headline, if one is, and its text."""
    if title is not None:
        wanted = set(tokens_of(title))
        likeness = [_likeness(wanted, block) for block in facts]
        best = max(likeness, default=0.0)
        return (likeness.index(best) if best >= _SAME_TITLE else _cut_title_line(facts, title)), title
    for i, block in enumerate(facts):
        if block.place is not Place.HEAD:
            break
        if verdicts[i] is None and 2 < block.words <= _LONGEST_TITLE and not block.text.endswith("."):
            return i, block.text
    return None, None


def _cut_title_line(facts: Sequence[Facts], title: str) -> int | None:
    """Which line above the story has a good part of the headline whole: less a kicker, or more behind a cut."""
    wanted = title.casefold()
    for i, block in enumerate(facts):
        text = block.text.casefold()
        if block.place is not Place.HEAD:
            break
        if min(block.words, title.count(" ") + 1) > 2 and (wanted.endswith(text) or text.startswith(wanted)):
            return i
    return None


_SAME_TITLE = 0.75
_LIKE_TITLE = 0.5  # in the head of a page, for a headline worded again
_SHORTEST_TITLE = 4  # words, there
_SITE_NAME = 4  # words
_LONG_WORD = 4  # characters
_COMMON = 2  # words


def _likeness(title: set[str], block: Facts) -> float:
    """Share of words that a line and the headline have in common, of all that either has; 0.0 to 1.0."""
    if not title or block.words > 2 * _LONGEST_TITLE:
        return 0.0
    words = set(block.tokens)
    if title <= words and len(words) - len(title) <= _SITE_NAME and len(title) > 2:
        return _SAME_TITLE  # a kicker before it, or the site's name behind
    return len(words & title) / len(words | title)


def _is_title_again(block: Facts, title: Facts) -> bool:
    """Whether a line is the headline once more, perhaps behind a kicker ("Rail strike: ...") or in other words."""
    if block.text == title.text:
        return True
    if block.place is not Place.HEAD or not _SHORTEST_TITLE <= block.words <= _LONGEST_TITLE:
        return False
    return _likeness(set(title.tokens), block) >= _LIKE_TITLE


def _speaks_of(block: Facts, title: Facts) -> bool:
    """Whether a line above the headline is one too, as search engines are shown it: longer, with words of it."""
    common = {word for word in block.tokens if len(word) >= _LONG_WORD}.intersection(title.tokens)
    return _SHORTEST_TITLE <= block.words <= _LONGEST_TITLE and len(common) >= _COMMON


def _kind_below_headline(block: Facts) -> Label:
    """What a few words below the headline most likely are: a date has figures, a byline a handle or capitals."""
    if "@" in block.text:
        return Label.BYLINE
    words = [word for word in block.text.split() if word[0].isalnum()]
    if any(word[0].isdecimal() for word in words):
        return Label.DATELINE
    capitals = sum(word[0].isupper() for word in words)
    return Label.BYLINE if len(words) > 1 and 2 * capitals >= len(words) else Label.OTHER


def _labelled(facts: Sequence[Facts], verdicts: Sequence[Verdict | None], i: int, title_at: int | None) -> Block:
    """The line with its label, for whatever reason it has it."""
    block, verdict = facts[i], verdicts[i]
    if title_at is not None and i != title_at and _is_title_again(block, facts[title_at]):
        return Block(block.text, Label.TITLE, 0, "title-again", "It repeats the headline.")
    if title_at is not None and i < title_at and verdict is None and block.place is Place.HEAD:
        if _speaks_of(block, facts[title_at]):
            return Block(block.text, Label.TITLE, 0, "title-above", "It stands above the headline and tells the same.")
        return Block(block.text, Label.NAVIGATION, 0, "above-headline", "It stands above the headline.")
    if verdict is not None:
        return Block(block.text, verdict.label, 0, verdict.rule, verdict.why)
    if title_at is not None and block.place is Place.HEAD and block.words <= _SHORT and not block.ends_sentence:
        return Block(block.text, _kind_below_headline(block), 0, "below-headline", "It is short, and above the story.")
    if block.place is Place.BEYOND:
        return Block(block.text, Label.OTHER, 0, "beyond-end", "It stands among the page's end matter.")
    if is_prose(block):
        return Block(block.text, Label.PARAGRAPH, 0, "prose", "It reads like a paragraph.")
    if (bullet := _BULLET.match(block.text)) and not block.is_quoted:
        return Block(block.text[bullet.end() :], Label.LIST_ITEM, 1, "bullet", "A bullet stands before it.")
    is_phrase = not block.ends_sentence and block.words <= _LONGEST_HEADING
    if block.place is Place.BETWEEN and is_phrase and i + 1 < len(facts) and is_prose(facts[i + 1]):
        return Block(
            block.text, Label.HEADING, 2, "heading-like", "A short line without a full stop, over a paragraph."
        )
    return Block(block.text, Label.PARAGRAPH, 0, "line", "Nothing speaks against it.")


def _tags(removed: Sequence[Removal], page: str) -> tuple[str, ...]:
    """The tags in the lines that hold them, each once."""
    tags: dict[str, str] = {}
    for removal in removed:
        if removal.label is not Label.TAGS or removal.rule == "tags-heading":
            continue
        line = removal.text.partition(":")[2] if removal.rule == "tags-label" else removal.text
        for tag in split_run_together(line.strip(), page.replace(removal.text, "")):
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())
