"""Whether the story stands behind a paywall, and whether what is there was cut for it.

Publishers' own word (``isAccessibleForFree``, a content tier) is one voice, what the page shows the other: a prompt to
subscribe where the story ends, a last sentence that breaks off, far fewer words than the page's data counts. The word
"not free" is believed only where the page agrees, since some publishers say so of every page; "free" only where no
paywall is in sight.
"""

from __future__ import annotations

from cleaners.article import Access
from cleaners.fields.facts import Facts
from cleaners.labels import STORY_LABELS, Label
from cleaners.parsing.html_tags import WITHIN_FOOTER, WITHIN_HEADER, WITHIN_NAV
from cleaners.startup.annotations import Any
from cleaners.startup.pattern import pattern
from cleaners.startup.record import Record

_TIERS: dict[str, Access] = {
    "free": "free",
    "metered": "unknown",
    "locked": "paywalled",
    "paid": "paywalled",
    "premium": "paywalled",
}
_NEAR = 8  # blocks behind the story's end, among which its paywall stands
_SHORT = 250  # words; a story that ends sooner before a paywall was cut by it
_CUT_SHARE = 0.6  # of the words that the page's data counts
_FRAME = WITHIN_NAV | WITHIN_FOOTER | WITHIN_HEADER
_PROMPTS = frozenset({"paywall", "subscription-line", "subscription-offer"})
_BREAKS_OFF = pattern(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\W*$")
_SIMPLE_SELECTOR = pattern(r"[.#][\w-]+")


class AccessVerdict(Record):
    """Whether a story is free to read.

    Attributes:
        access: "free", "paywalled" or "unknown".
        source: whose word it is: "json_ld", "meta", "prompt"; "" where nothing is known.
        evidence: why, in words.
        is_cut: whether only the beginning of the story is there.
    """

    access: Access = "unknown"
    source: str = ""
    evidence: tuple[str, ...] = ()
    is_cut: bool = False


def find_access(facts: Facts) -> AccessVerdict:
    """What the page's data says, as far as the page agrees; else what the page shows."""
    claimed, source = _claim(facts)
    kept = [position for position, item in enumerate(facts.labelled) if item.label in STORY_LABELS]
    words = sum([facts.labelled[position].block.words for position in kept])
    prompt = _prompt(facts, kept[-1] if kept else -1, words)
    cut = _signs_of_a_cut(facts, facts.labelled[kept[-1]].text, words) if kept else []
    says = f"Its data says that it is {'free' if claimed == 'free' else 'not free'}"
    if claimed == "free":
        if prompt is not None and prompt.is_sure and cut:
            return AccessVerdict("unknown", source, (f"{says}, but {prompt.words}, and {cut[0]}.",))
        return AccessVerdict("free", source, (f"{says}.",))
    if prompt is None and not (claimed and cut):
        if claimed == "paywalled" and source == "meta":
            return AccessVerdict("paywalled", source, (f"{says}.",))
        why = (f"{says}, but it shows no paywall and no cut.",) if claimed else ()
        return AccessVerdict("unknown", "", why)
    is_short = words < _SHORT
    if claimed == "paywalled":
        agrees = "; ".join(([prompt.words] if prompt else []) + cut)
        return AccessVerdict("paywalled", source, (f"{says}, and the page agrees: {agrees}.",), bool(cut) or is_short)
    if prompt is not None and prompt.is_sure and (cut or is_short):
        evidence = f"{prompt.words[0].upper()}{prompt.words[1:]}{f'; {cut[0]}' if cut else ''}."
        return AccessVerdict("paywalled", "prompt", (evidence,), is_cut=True)
    return AccessVerdict()


def _claim(facts: Facts) -> tuple[Access | None, str]:
    for node in facts.structured.stories:
        value = node.get("isAccessibleForFree")
        if value is not None:
            return ("free" if _is_true(value) else "paywalled"), "json_ld"
    tier = (facts.structured.meta("article:content_tier", "og:article:content_tier") or "").lower()
    claimed = _TIERS.get(tier)
    return (claimed, "meta") if claimed in ("free", "paywalled") else (None, "")


def _is_true(value: Any) -> bool:
    return value is True or str(value).strip().lower().rsplit("/", 1)[-1] in {"true", "1", "yes"}


class _Prompt(Record):
    words: str
    is_sure: bool


def _prompt(facts: Facts, end: int, words: float) -> _Prompt | None:
    """The line that asks for a subscription where the story, which has so many words, ends."""
    found: _Prompt | None = None
    start = max(0, end - _NEAR if words < _SHORT else end)
    for item in facts.labelled[start : end + 1 + _NEAR]:
        if item.label is not Label.SUBSCRIPTION or item.block.element.within & _FRAME or item.block.is_hidden:
            continue
        if item.rule == "paywall":
            return _Prompt(f"it says “{item.text[:80]}” where the story ends", is_sure=True)
        if item.rule in _PROMPTS and found is None:
            found = _Prompt(f"it asks for a subscription where the story ends (“{item.text[:80]}”)", is_sure=False)
    return found


def _signs_of_a_cut(facts: Facts, last: str, words: float) -> list[str]:
    """Why the story, which has so many words and ends in this line, is thought to be cut."""
    signs = []
    count = facts.structured.story_value("wordCount")
    if words < _SHORT and _breaks_off(last):  # a long story may end on dots of its own
        signs.append("its last sentence breaks off")
    if str(count).strip().isdigit() and words < _CUT_SHARE * int(str(count).strip()[:7]):
        signs.append(f"{words:.0f} of {str(count).strip()} words are there")
    if selector := _empty_paid_part(facts):
        signs.append(f"the part that its data calls paid ({selector}) is not there")
    return signs


def _breaks_off(text: str) -> bool:
    return ("..." in text or "…" in text) and _BREAKS_OFF.search(text) is not None


def _empty_paid_part(facts: Facts) -> str:
    """The class or id that the data gives for the paid part, where nothing of that name has any text."""
    parts = facts.structured.story_value("hasPart")
    for part in parts if isinstance(parts, list) else [parts]:
        if (
            not isinstance(part, dict)
            or part.get("isAccessibleForFree") is None
            or _is_true(part["isAccessibleForFree"])
        ):
            continue
        selector = str(part.get("cssSelector") or "").strip()
        if _SIMPLE_SELECTOR.fullmatch(selector):
            found = facts.document.tree.css(selector)
            if not any((node.text(strip=True) or "") for node in found):
                return selector
    return ""
